import { expect, test } from "vitest";
import { violations } from "./reading-invariant.js";
import { newsOf, readingOf } from "./reading-of.js";

test.each(["ntrex.da", "ntrex.en", "cdt.da", "wikinews.en"])(
  "every span of every reading of %s is what it says, and reading twice gives the same bytes",
  async (name) => {
    for (const article of newsOf(name)) {
      const reading = await readingOf(article);
      expect(violations(reading, article.text), article.id).toEqual([]);
      expect(JSON.stringify(await readingOf(article)) === JSON.stringify(reading), article.id).toBe(true);
    }
  },
  300_000,
);
