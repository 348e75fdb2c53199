import fc from "fast-check";
import { describe, expect, test } from "vitest";
import da from "../src/lang/da/index.js";
import en from "../src/lang/en/index.js";
import { segment } from "../src/segmentation/segmentation.js";
import { longestSentence } from "../src/segmentation/sentence.js";
import { cases, expectShare } from "./corpus.js";

const languages = { da: da.segmentation, en: en.segmentation };

interface Case {
  text: string;
  /** Sentences, or tokens of the whole text joined by a blank. */
  sentences?: string[];
  tokens?: string;
}

for (const [code, language] of Object.entries(languages)) {
  describe(code, () => {
    const list = cases<Case>(code, "segmentation");
    test(`corpus of ${list.length} cases`, () => {
      expectShare(list, 0.92, ({ text, sentences, tokens }) => {
        const found = segment(text, language);
        if (sentences)
          expect(Array.from(found.sentences.start, (start, i) => text.slice(start, found.sentences.end[i]))).toEqual(
            sentences,
          );
        if (tokens)
          expect(Array.from(found.tokens.start, (start, i) => text.slice(start, found.tokens.end[i])).join(" ")).toBe(
            tokens,
          );
      });
    });

    test("tokens tile what is not white space, sentences hold them, for any text", () => {
      const piece = fc.oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.constantFrom(
          "Han sagde ",
          "- ",
          '"',
          "’s ",
          "d. 8. december ",
          "...",
          "\r\n",
          "\n\n",
          "U.S. ",
          "www.a.dk/",
          ":) ",
          "👩‍👩‍👧",
          "é",
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
          const text = parts.join("");
          check(text);
        }),
        { numRuns: 1500, seed: 1 },
      );
    });

    test("a megabyte in one line, of words or of one mark", () => {
      for (const unit of ["ord og ", "Han kom. ", "a", ".", "- ", "👍", '"', "a.", "1,", "x@", "'s "]) {
        check(unit.repeat(Math.ceil(1_000_000 / unit.length / 4)));
      }
    });

    function check(text: string): void {
      const { tokens, sentences } = segment(text, language);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.end[i]! <= tokens.start[i]! || tokens.start[i]! < at) expect.fail(`token ${i} is empty or overlaps`);
        if (/\S/.test(text.slice(at, tokens.start[i]))) expect.fail(`left out before token ${i}`);
        at = tokens.end[i]!;
      }
      expect(/\S/.test(text.slice(at))).toBe(false);
      expect(sentences.firstToken.length).toBe(sentences.count + 1);
      expect(sentences.firstToken[sentences.count]).toBe(tokens.count);
      for (let s = 0; s < sentences.count; s++) {
        const from = sentences.firstToken[s]!,
          to = sentences.firstToken[s + 1]!;
        if (to <= from || to - from > longestSentence + 8) expect.fail(`sentence ${s} has ${to - from} tokens`);
        if (sentences.start[s] !== tokens.start[from] || sentences.end[s] !== tokens.end[to - 1])
          expect.fail(`sentence ${s} does not fit its tokens`);
        if (tokens.sentence[from] !== s || tokens.sentence[to - 1] !== s) expect.fail(`token of sentence ${s}`);
      }
    }
  });
}
