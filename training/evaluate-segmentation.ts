/**
 * Measures tokens and sentences against a treebank's raw text, in two ways: all sentences joined by one blank, and with
 * an empty line where the treebank says that a paragraph begins.
 * Usage: npx tsx training/evaluate-segmentation.ts [--errors] LANGUAGE TREEBANK.conllu
 */
import { readFileSync } from "node:fs";
import { segment } from "../src/segmentation/segmentation.js";
import { segmentationOf } from "./treebank-text.js";

const args = process.argv.slice(2);
const [code, file] = args.filter((arg) => !arg.startsWith("--"));
if (!code || !file) throw new Error("usage: evaluate-segmentation.ts [--errors] LANGUAGE TREEBANK.conllu");
const { default: language } = await import(`../src/lang/${code}/index.js`);
const treebank = readFileSync(file, "utf8");

for (const paragraphs of [false, true]) {
  const gold = segmentationOf(treebank, paragraphs);
  if (paragraphs && !gold.text.includes("\n")) break;
  const began = performance.now();
  const { tokens, sentences } = segment(gold.text, language.segmentation);
  const ms = performance.now() - began;
  const spans = (count: number, start: Int32Array, end: Int32Array) =>
    new Set(Array.from({ length: count }, (_, i) => `${start[i]}:${end[i]}`));
  const token = f1(gold.tokens, spans(tokens.count, tokens.start, tokens.end));
  const sentence = f1(gold.sentences, spans(sentences.count, sentences.start, sentences.end));
  console.log(
    `${code} ${paragraphs ? "paragraphs known" : "joined by a blank"}: tokens F1 ${token} sentences F1 ${sentence}  ${((tokens.count / ms) * 1000).toFixed(0)} tokens/s`,
  );
  if (args.includes("--errors") && !paragraphs) {
    const show = (name: string, missing: Set<string>, present: Set<string>, wide: number) => {
      for (const span of missing) {
        if (present.has(span)) continue;
        const [start, end] = span.split(":").map(Number) as [number, number];
        const around = wide
          ? `${gold.text.slice(start, start + wide)} … ${gold.text.slice(end - wide, end)}⏹${gold.text.slice(end, end + wide)}`
          : gold.text.slice(start, end);
        console.log(name, around.replaceAll("\n", "⏎"));
      }
    };
    const found = spans(tokens.count, tokens.start, tokens.end);
    show("token missed", gold.tokens, found, 0);
    show("token wrong ", found, gold.tokens, 0);
    show("sentence missed", gold.sentences, spans(sentences.count, sentences.start, sentences.end), 40);
  }
}

function f1(gold: Set<string>, found: Set<string>): string {
  let hit = 0;
  for (const span of gold) if (found.has(span)) hit++;
  return ((200 * hit) / (gold.size + found.size)).toFixed(2);
}
