import type { Election } from "../../src/catalogue/entry.js";
import { list, table } from "./source.js";

/** Days of elections: authored ones, and those of the United States by rule (first Tuesday after a first Monday). */
export function elections(): Election[] {
  const out: Election[] = [];
  for (const [country, kind, days] of table("elections.psv")) {
    for (const day of list(days))
      out.push({
        country: country!.includes("/") ? country! : `country/${country}`,
        day,
        kind: kind as Election["kind"],
      });
  }
  for (let year = 1960; year <= 2036; year += 2) {
    let day = 2;
    while (new Date(Date.UTC(year, 10, day)).getUTCDay() !== 2) day++;
    out.push({ country: "country/USA", day: `${year}-11-0${day}`, kind: year % 4 === 0 ? "president" : "midterm" });
  }
  return out.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.day < b.day ? -1 : 1));
}
