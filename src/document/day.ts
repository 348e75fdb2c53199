import { DemarcheError } from "../error/error.js";

const dayOrInstant = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Checks a day or an instant as given by a user or a page, and returns it as EDTF: "2018-10-23",
 * "2018-10-23T14:05:00+02:00". The zone is kept where one was given.
 * @throws DemarcheError `bad-day`
 */
export function dayOf(given: string): string {
  const m = dayOrInstant.exec(given.trim());
  if (!m) throw new DemarcheError("bad-day", given);
  const [, year, month, day, hour, minute, second, zone] = m;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    throw new DemarcheError("bad-day", given);
  if (hour === undefined) return `${year}-${month}-${day}`;
  const offset = zone && zone !== "Z" && !zone.includes(":") ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? "");
  return `${year}-${month}-${day}T${hour}:${minute}:${second ?? "00"}${offset}`;
}

/**
 * A day as a question asks for it, "2018-10-23": of an instant the day that its own zone has.
 * @throws DemarcheError `bad-day`; `no-zone` for an instant without one, for nobody knows which day that is
 */
export function dayAsked(given: string): string {
  const day = dayOf(given);
  if (day.includes("T") && !/(?:Z|[+-]\d\d:\d\d)$/.test(day)) throw new DemarcheError("no-zone", given);
  return day.slice(0, 10);
}
