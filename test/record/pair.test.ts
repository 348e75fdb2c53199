import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EventType } from "../../src/reading/reading.js";
import { add } from "../../src/record/add.js";
import { openStore } from "../../src/store/open.js";
import { additionOf } from "./storyline.js";

const folder = new URL("ntrex/", import.meta.url);

test("two reports of one speech, each in two languages, meet in the same occurrences", async () => {
  const database = await openStore(":memory:");
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    const [outlet, language] = name.split(".") as [string, string];
    const text = readFileSync(new URL(name, folder), "utf8");
    await add(database, [
      await additionOf(text, { id: name, publisher: `${outlet} ${language}`, language, day: "2018-09-29" }),
    ]);
  }
  const rows = await database.all<{ occurrence: string; type: EventType; status: string; publisher: string }>(
    "SELECT v.occurrence, v.type, v.status, d.publisher FROM event v JOIN document d ON d.id = v.document",
  );
  const told = new Map<string, Set<string>>();
  for (const { occurrence, type, publisher } of rows) {
    const key = `${type} ${occurrence}`;
    told.set(key, (told.get(key) ?? new Set()).add(publisher));
  }
  const most = (type: EventType): number =>
    Math.max(...[...told].filter(([key]) => key.startsWith(`${type} `)).map(([, outlets]) => outlets.size));
  // what the minister holds against the United States, the summit that is to follow, and the visit that prepares it
  expect(most("rejection")).toBe(4);
  expect(most("meeting")).toBeGreaterThanOrEqual(3);
  expect(most("visit")).toBeGreaterThanOrEqual(3);
  expect(most("accusation")).toBeGreaterThanOrEqual(2);
  // told in their own words: four documents, four stories
  expect(await database.all("SELECT count(DISTINCT story) AS n FROM document")).toEqual([{ n: 4 }]);
  const together = rows.filter(({ occurrence, type }) => told.get(`${type} ${occurrence}`)!.size > 1);
  expect(together.length / rows.length).toBeGreaterThan(0.4);
  await database.close();
});
