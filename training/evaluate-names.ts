/**
 * Measures the names of a language over the gold tokens of a Universal NER file: exact spans, PER ORG LOC.
 * Usage: npx tsx training/evaluate-names.ts [--errors] LANGUAGE FILE.iob2
 */
import { parseArgs } from "node:util";
import { nameModelFrom } from "../src/entity/name/model.js";
import { loadSyntaxModel, openWeights } from "../src/syntax/load.js";
import { corpusOf, readUniversal } from "./names/corpus.js";
import { predict, scoreLabels, spansOf } from "./names/evaluate.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean" } },
});
const [code, file] = positionals;
if (!code || !file) throw new Error("usage: evaluate-names.ts [--errors] LANGUAGE FILE.iob2");
const weights = await openWeights(code, "names");
const model = { syntax: await loadSyntaxModel(code), names: nameModelFrom(code, weights, "names.bin") };
const { rows, documents } = readUniversal(file, new Set());
const corpus = corpusOf(rows, documents);
for (const whole of [false, true]) {
  const began = performance.now();
  const labels = predict(corpus, model, whole);
  const ms = performance.now() - began;
  const { f1, precision, recall, of } = scoreLabels(corpus, labels);
  console.log(
    `${code} ${whole ? "documents" : "sentences"}: F1 ${f1} (P ${precision} R ${recall}; ${of})  ${((1000 * ms) / labels.length).toFixed(1)} µs a token`,
  );
  if (!values.errors || !whole) continue;
  const gold = spansOf(corpus.gold, corpus.firstToken),
    found = spansOf(labels, corpus.firstToken);
  const show = (span: string): string => {
    const [from, to, type] = span.split(":");
    const at = (i: number, j: number) => corpus.forms.slice(Math.max(0, i), j).join(" ");
    return `${at(Number(from) - 5, Number(from))} [${at(Number(from), Number(to))}|${type}] ${at(Number(to), Number(to) + 4)}`;
  };
  for (const span of gold) if (!found.has(span)) console.log("missed", show(span));
  for (const span of found) if (!gold.has(span) && /PER|ORG|LOC/.test(span)) console.log("wrong ", show(span));
}
