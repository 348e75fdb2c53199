/**
 * Fits the confidence of events and prints how well it is calibrated.
 * Usage: npx tsx training/calibrate-confidence.ts [--write]
 * Reads ../shared/gold/articles, ../shared/seed and test/articles (events read by hand; an event is right where the type and a span of the
 * evidence agree; doubtful ones are left out) and ../shared/data/event/plover-gsr.en.jsonl (right where the PLOVER event
 * agrees; the records code one event of a sentence, so that others count little against it). Writes
 * src/event/confidence-weight.ts. The table is of five-fold cross-validation by document, over the articles only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadCatalogue } from "../src/catalogue/load.js";
import { absorb } from "../src/event/absorb.js";
import { signals } from "../src/event/confidence.js";
import { draftOf, featuresOf } from "../src/event/draft.js";
import { fill } from "../src/event/fill.js";
import { find } from "../src/event/find.js";
import { gate } from "../src/event/gate.js";
import { merge } from "../src/event/merge.js";
import { sceneOf } from "../src/event/scene.js";
import { settle } from "../src/event/settle.js";
import { when } from "../src/event/when.js";
import { loadLanguage } from "../src/lang/load.js";
import { stages } from "../src/reading/pipeline.js";

interface Example {
  readonly document: string;
  readonly signals: readonly (readonly [string, number])[];
  readonly right: boolean;
  readonly weight: number;
  readonly article: boolean;
}

const catalogue = await loadCatalogue();
const list = (x: unknown): string[] => (x === undefined || x === null ? [] : [x].flat(2).map(String));

async function eventsOf(text: string, code: string, published: string | undefined) {
  const layers = stages.run({
    document: { id: "x", text, language: code, published: published ? { edtf: published, basis: "given" } : null },
    language: (await loadLanguage(code))!,
    catalogue,
    options: {},
  });
  const scene = sceneOf(layers);
  const findings = find(scene);
  for (const step of [absorb, when, fill, settle, gate]) step(scene, findings);
  return merge(scene, findings).map((merged) => ({
    draft: draftOf(scene, merged),
    signals: signals(featuresOf(scene, merged)),
  }));
}

const examples: Example[] = [];
const shared = "../shared";
const folders = [
  `${shared}/seed`,
  ...readdirSync(`${shared}/gold/articles`).map((name) => `${shared}/gold/articles/${name}`),
  ...readdirSync("test/articles").map((name) => `test/articles/${name}`),
];
for (const folder of folders)
  for (const [facts, textFile, code] of [
    ["facts.json", "bolton-moskva.da.txt", "da"],
    ["facts.en.json", "text.en.txt", "en"],
    ["facts.da.json", "text.da.txt", "da"],
  ] as const) {
    if (!existsSync(`${folder}/${facts}`)) continue;
    const gold = JSON.parse(readFileSync(`${folder}/${facts}`, "utf8"));
    const text = readFileSync(`${folder}/${textFile}`, "utf8");
    const spans = (words: string[]) => words.map((w) => [text.indexOf(w), text.indexOf(w) + w.length] as const);
    for (const { draft, signals: values } of await eventsOf(text, code, gold.document?.published ?? gold.published)) {
      const touches = (words: string[]) =>
        spans(words).some(([start, end]) => start >= 0 && draft.trigger.start < end && start < draft.trigger.end);
      const right = gold.events.some(
        (event: Record<string, unknown>) =>
          [...list(event.type), ...list(event.typeAny)].includes(draft.type) &&
          (event.evidence === undefined || touches([...list(event.evidence), ...list(event.also)])),
      );
      const doubtful = (gold.doubtful ?? []).some((d: Record<string, unknown>) => touches(list(d.evidence)));
      if (right || !doubtful)
        examples.push({ document: `${folder}/${code}`, signals: values, right, weight: 1, article: true });
    }
  }

const alias: Record<string, string> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  FIGHT: "ASSAULT",
};
for (const line of readFileSync(`${shared}/data/event/plover-gsr.en.jsonl`, "utf8").trim().split("\n")) {
  const { id, text, expected } = JSON.parse(line);
  const want = expected.map((event: { plover: string }) => alias[event.plover] ?? event.plover);
  for (const { draft, signals: values } of await eventsOf(text, "en", undefined)) {
    if (!draft.plover) continue;
    const right = want.includes(draft.plover.event);
    examples.push({ document: id, signals: values, right, weight: right ? 0.5 : 0.25, article: false });
  }
}

/** Logistic regression with a quadratic penalty, by gradient descent: few features, few examples. */
function fitLogistic(data: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>();
  let bias = 0;
  const penalty = 0.01,
    rate = 0.5,
    total = data.reduce((sum, one) => sum + one.weight, 0);
  for (let epoch = 0; epoch < 1500; epoch++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const one of data) {
      const error = (probability(one, bias, weights) - (one.right ? 1 : 0)) * one.weight;
      biasSlope += error;
      for (const [name, value] of one.signals) slope.set(name, (slope.get(name) ?? 0) + error * value);
    }
    bias -= (rate * biasSlope) / total;
    for (const [name, value] of slope)
      weights.set(name, (weights.get(name) ?? 0) - rate * (value / total + penalty * (weights.get(name) ?? 0)));
  }
  return { bias, weights };
}

function probability(one: Example, bias: number, weights: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const [name, value] of one.signals) sum += (weights.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

const documents = [...new Set(examples.map((one) => one.document))];
const foldOf = new Map(documents.map((name, index) => [name, index % 5]));
const judged: { p: number; right: boolean }[] = [];
for (let fold = 0; fold < 5; fold++) {
  const model = fitLogistic(examples.filter((one) => foldOf.get(one.document) !== fold));
  for (const one of examples)
    if (one.article && foldOf.get(one.document) === fold)
      judged.push({ p: probability(one, model.bias, model.weights), right: one.right });
}
console.log("| confidence given | events | mean confidence | right |\n|---|---|---|---|");
let gap = 0;
for (const [low, high] of [
  [0, 0.5],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const) {
  const bin = judged.filter(({ p }) => p >= low && p < high);
  if (bin.length === 0) continue;
  const mean = bin.reduce((sum, { p }) => sum + p, 0) / bin.length;
  const right = bin.filter((one) => one.right).length / bin.length;
  gap += (Math.abs(mean - right) * bin.length) / judged.length;
  console.log(`| ${low} to ${Math.min(1, high)} | ${bin.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`);
}
const brier = judged.reduce((sum, { p, right }) => sum + (p - (right ? 1 : 0)) ** 2, 0) / judged.length;
console.log(
  `expected calibration error ${gap.toFixed(3)}, Brier score ${brier.toFixed(3)}, ${judged.length} events, ${examples.length} examples`,
);

if (process.argv.includes("--write")) {
  const { bias, weights } = fitLogistic(examples);
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `  ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${value.toFixed(2)},`);
  writeFileSync(
    "src/event/confidence-weight.ts",
    `/* Written by training/calibrate-confidence.ts from articles read by hand (CC BY-SA 4.0) and from PLOVER's gold records (CC BY-SA 4.0). */\n\nexport const bias = ${bias.toFixed(2)};\n\nexport const weights: Readonly<Record<string, number>> = {\n${rows.join("\n")}\n};\n`,
  );
}
