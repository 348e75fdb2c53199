import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { violations } from "./reading-invariant.js";
import { readingOf } from "./reading-of.js";

const languages = ["da", "en"] as const;

/** Pieces that news is made of, and pieces that it should not be made of. */
const piece = fc.oneof(
  fc.constantFrom(
    "Putin",
    "mødes med",
    "Trump",
    "said",
    "that",
    "siger",
    "at",
    "i Paris",
    "den 11. november",
    "the U.S.",
    "U.N.",
  ),
  fc.constantFrom("- ", "“", "”", "„", "»", "«", '"', "'", "’s", "(", ")", ":", ", ", ". ", "…", "...", "–", "!", "?"),
  fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\t", " ", "\u00a0", "\u200b", "\ufeff", "\u0000"),
  fc.constantFrom(
    "👩‍👩‍👧‍👦",
    "🇩🇰",
    "e\u0301",
    "Å",
    "ﬁ",
    "İ",
    "ß",
    "ǅ",
    "مرحبا",
    "日本語",
    "\ud83d",
    "\ude00",
    "\u202e",
  ),
  fc.constantFrom(
    "2018-11-06",
    "kl. 14.30",
    "31.02.2018",
    "99.99.9999",
    "1.700.000",
    "in 9999999999 years",
    "om to uger",
    "&amp;",
    "<b>",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const text = fc.array(fc.oneof(piece, fc.constant(" ")), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe.each(languages)("odd text in %s", (language) => {
  test("never throws, and every span is what it says", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (input) => {
        const reading = await readingOf({ language, text: input, published: "2018-10-23" });
        expect(violations(reading, input)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["no text", ""],
    ["only blanks", " \n\t\r\n "],
    ["a mark of every kind", "\"'“”‘’„«»()[]{}<>-–—…!?.,:;"],
  ])("%s", async (_, input) => {
    expect(violations(await readingOf({ language, text: input }), input)).toEqual([]);
  });

  test.each([
    ["an article in one line", "Putin og Trump mødes i Paris, siger Bolton. "],
    ["quotation marks", '"'],
    ["dashes", "- "],
    ["he said", "he said "],
    ["one word", "a"],
    ["full stops", "."],
    ["open brackets", "("],
    ["numbers", "1.000 "],
    ["commas and names", "Bolton, "],
    ["line breaks", "\n"],
    ["emoji", "👩‍👩‍👧‍👦"],
  ])("cost grows linearly with %s", async (_, unit) => {
    const once = async (length: number): Promise<number> => {
      const input = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - (length % unit.length));
      const began = performance.now();
      const reading = await readingOf({ language, text: input });
      const took = performance.now() - began;
      expect(reading.document.text.length).toBe(input.length);
      return took;
    };
    await once(10_000);
    // Four times the text may take four times as long; sixteen times would be a square. A busy machine gets three tries.
    const growth: number[] = [];
    for (let attempt = 0; attempt < 3 && !growth.some((factor) => factor < 10); attempt++) {
      const small = await once(10_000);
      growth.push((await once(40_000)) / Math.max(small, 15));
    }
    expect(Math.min(...growth)).toBeLessThan(10);
  });
});
