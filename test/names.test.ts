import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesIn } from "../src/entity/recognizer.js";
import { loadLanguage } from "../src/lang/load.js";
import { segment } from "../src/segmentation/segmentation.js";
import { analyse } from "../src/syntax/analyse.js";
import { gazetteerOf } from "../src/syntax/gazetteer.js";
import { packWeights, unpackWeights } from "../src/syntax/weights.js";
import { cases, expectShare } from "./corpus.js";

interface Case {
  text: string;
  /** All names, in order, as "type: words". */
  names: string[];
}

test("a file without a gazetteer is refused", () => {
  const weights = unpackWeights(packWeights({ kind: "names" }, { cells: new Int32Array(24) }), "names.bin");
  expect(() => gazetteerOf(weights, "names.bin")).toThrow(/names\.bin/);
});

for (const code of ["da", "en"]) {
  describe(code, async () => {
    const language = (await loadLanguage(code))!;
    const find = (text: string) => {
      const { tokens, sentences } = segment(text, language.segmentation);
      const tokenized = { text, start: tokens.start, end: tokens.end, firstToken: sentences.firstToken };
      return { tokens, names: namesIn(language.nameModel, analyse(language.syntaxModel, tokenized).names) };
    };

    const list = cases<Case>(code, "names");
    test(`corpus of ${list.length} cases`, () => {
      expectShare(list, 0.9, ({ text, names }) => {
        const found = find(text);
        const shown = found.names.map(
          ({ from, to, type }) => `${type}: ${text.slice(found.tokens.start[from]!, found.tokens.end[to - 1]!)}`,
        );
        expect(shown).toEqual(names);
      });
    });

    test("names are in order, do not overlap, and stay in one sentence, for any text", () => {
      const piece = fc.oneof(
        fc.string({ unit: "binary", maxLength: 10 }),
        fc.constantFrom(
          "John Bolton ",
          "Bolton. ",
          "EU ",
          "Det Hvide Hus ",
          "al-Assad ",
          "\n\n",
          "Trumps ",
          "U.S. ",
          "USA's ",
          "- ",
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
          const { tokens, names } = find(pieces.join(""));
          let at = 0;
          for (const { from, to } of names) {
            expect(from).toBeGreaterThanOrEqual(at);
            expect(to).toBeGreaterThan(from);
            expect(tokens.sentence[from]).toBe(tokens.sentence[to - 1]);
            at = to;
          }
          expect(at).toBeLessThanOrEqual(tokens.count);
        }),
        { numRuns: 300, seed: 2 },
      );
    });
  });
}
