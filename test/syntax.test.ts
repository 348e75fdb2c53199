import fc from "fast-check";
import { expect, test } from "vitest";
import { loadLanguage } from "../src/lang/load.js";
import { segment } from "../src/segmentation/segmentation.js";
import { analyse } from "../src/syntax/analyse.js";

const languages = { da: (await loadLanguage("da"))!, en: (await loadLanguage("en"))! };

function treeOf(code: "da" | "en", text: string) {
  const { tokens, sentences } = segment(text, languages[code].segmentation);
  const { tree } = analyse(languages[code].syntaxModel, {
    text,
    start: tokens.start,
    end: tokens.end,
    firstToken: sentences.firstToken,
  });
  return { tree, sentences, tokens };
}

const word = fc.oneof(
  fc.constantFrom(
    "Putin",
    "siger",
    "THE",
    "said",
    ",",
    ".",
    "“",
    "og",
    "that",
    "at",
    "1987",
    "–",
    "🙂",
    "\n",
    "e\u0301",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));

test("every sentence has one root, and every other token hangs on a token of its own sentence, without a cycle", () => {
  fc.assert(
    fc.property(fc.constantFrom("da" as const, "en" as const), texts, (code, text) => {
      const { tree, sentences } = treeOf(code, text);
      for (let s = 0; s < sentences.count; s++) {
        const from = sentences.firstToken[s]!,
          to = sentences.firstToken[s + 1]!;
        let roots = 0;
        for (let i = from; i < to; i++) {
          if (tree.head[i] === -1) roots++;
          let t = i,
            steps = 0;
          while (tree.head[t]! >= 0 && steps++ <= to - from) t = tree.head[t]!;
          expect(tree.head[t]).toBe(-1);
          expect(t >= from && t < to).toBe(true);
          expect(typeof tree.lemma[i]).toBe("string");
        }
        expect(roots).toBe(1);
      }
    }),
    { numRuns: 300 },
  );
});

test("the same text gives the same tree", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(treeOf("da", text).tree).toEqual(treeOf("da", text).tree);
    }),
    { numRuns: 50 },
  );
});

test("a long line without a full stop is parsed in linear time", () => {
  const text = "og så sagde han at ".repeat(4_000);
  const began = performance.now();
  const { tree, sentences } = treeOf("da", text);
  expect(tree.head.filter((h) => h === -1).length).toBe(sentences.count);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("a name that stands whole in a document is a name where it begins a sentence", () => {
  const text =
    "Den nordkoreanske udenrigsminister Ri Yong Ho siger nej.\n\nRi talte lørdag ved FN's generalforsamling.";
  const { tree, tokens } = treeOf("da", text);
  const at = text.indexOf("Ri talte");
  expect(tree.lemma[tokens.start.indexOf(at)]).toBe("Ri");
});
