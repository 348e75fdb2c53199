import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../src/evaluate/compare.js";
import { factsOf } from "../src/evaluate/facts.js";
import { addTallies, isExhaustive, type Measure, noTallies, scoreOf } from "../src/evaluate/tally.js";
import { violations } from "./reading-invariant.js";
import { readingOf } from "./reading-of.js";

/**
 * Shares that must not fall, over all articles of a language: of people, states and bodies that were found, of times with
 * the right value, F1 of quotations by content and with their speaker, F1 of events by type and place. A little below what
 * is reached, so that a change shows.
 */
const floors = {
  da: { entities: 0.94, times: 0.94, quotations: 0.91, speakers: 0.84, events: 0.7 },
  en: { entities: 0.9, times: 0.88, quotations: 0.91, speakers: 0.86, events: 0.6 },
} as const;

const folder = new URL("./articles/", import.meta.url);

describe.each(["da", "en"] as const)("articles read by hand in %s", (language) => {
  test("are read as a person does, but for a stated share", async () => {
    const sum = noTallies();
    for (const slug of readdirSync(folder).sort()) {
      const file = new URL(`${slug}/facts.${language}.json`, folder);
      if (!existsSync(file)) continue;
      const facts = factsOf(readFileSync(file, "utf8"), slug);
      const text = readFileSync(new URL(`${slug}/text.${language}.txt`, folder), "utf8");
      const reading = await readingOf({ language, text, published: facts.document.published! });
      expect(violations(reading, text), slug).toEqual([]);
      addTallies(sum, compare(reading, facts).tallies);
    }
    for (const [measure, floor] of Object.entries(floors[language])) {
      const { f1, recall } = scoreOf(sum[measure as Measure]);
      const reached = isExhaustive(measure as Measure) ? f1 : recall;
      expect(reached, `${measure} ${JSON.stringify(sum)}`).toBeGreaterThanOrEqual(floor);
    }
  });
});
