/**
 * Measures how reports of one event meet over the documents of a topic, on ECB+: B-cubed over the mentions that the
 * reading found (a trigger inside an annotated one), beside a baseline that takes equal lemmas for one event.
 * Usage: npx tsx training/evaluate-coreference.ts [--errors] [--topics 12,16] ../shared/data/event/ecbplus.en.jsonl
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { documentOfText } from "../src/document/input.js";
import { assemble } from "../src/reading/assemble.js";
import { layersOf } from "../src/reading/reader.js";
import { add } from "../src/record/add.js";
import { documentId } from "../src/record/identity.js";
import { wordsOf } from "../src/record/word.js";
import { openStore } from "../src/store/open.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean" }, topics: { type: "string" } },
});
const [file] = positionals;
if (!file) throw new Error("usage: evaluate-coreference.ts [--errors] FILE.jsonl");

interface Row {
  id: string;
  text: string;
  topic: string;
  subtopic: string;
  expected: { chain: string; start: number; end: number }[];
}

interface Mention {
  readonly gold: string;
  readonly ours: string;
  readonly lemma: string;
  readonly shown: string;
}

const topics = new Map<string, Row[]>();
let annotated = 0;
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const row = JSON.parse(line) as Row;
  if (values.topics && !values.topics.split(",").includes(row.topic)) continue;
  annotated += row.expected.length;
  const rows = topics.get(row.topic);
  if (rows) rows.push(row);
  else topics.set(row.topic, [row]);
}

/** The documents have no day of their own: as if all had come in on one. */
const day = "2012-01-01";
const mentions: Mention[] = [];
for (const [topic, rows] of topics) {
  const database = await openStore(":memory:");
  const found: { event: string; gold: string; lemma: string; shown: string }[] = [];
  for (const { id, text, expected } of rows) {
    const layers = await layersOf(documentOfText(text, { id, language: "en" }));
    const reading = assemble(layers);
    await add(database, [
      { reading, words: wordsOf(layers), received: day, ingested: `${day}T12:00:00Z`, analysis: "0" },
    ]);
    const seen = new Set<string>();
    for (const event of reading.events)
      for (const { start, end } of [event.trigger, ...event.mentions]) {
        const gold = expected.find((mention) => mention.start < end && start < mention.end);
        if (!gold || seen.has(`${gold.start}`)) continue;
        seen.add(`${gold.start}`);
        const token = layers.tokens.start.indexOf(start);
        const name = (local: string): string => reading.entities.find((entity) => entity.id === local)?.name ?? "-";
        found.push({
          event: `${documentId(reading.document)}/${event.id}`,
          gold: gold.chain,
          lemma: token < 0 ? text.slice(start, end) : layers.tree.lemma[token]!.toLowerCase(),
          shown: `${event.type} ${event.status} ${event.participants.map(({ entity }) => name(entity)).join("+")} @${event.place ? name(event.place) : "-"} ${event.time?.edtf ?? "-"} "${text.slice(start, end)}"`,
        });
      }
  }
  const rowsOf = await database.all<{ id: string; occurrence: string }>("SELECT id, occurrence FROM event");
  const occurrence = new Map(rowsOf.map((row) => [row.id, row.occurrence]));
  for (const { event, gold, lemma, shown } of found)
    mentions.push({
      gold: `${topic} ${gold}`,
      ours: `${topic} ${occurrence.get(event)}`,
      lemma: `${topic} ${lemma}`,
      shown,
    });
  await database.close();
}

/** Bagga and Baldwin 1998: for each mention, how much of its cluster is of its chain, and of its chain in its cluster. */
function bCubed(key: "ours" | "lemma"): string {
  const count = (of: (mention: Mention) => string): Map<string, number> => {
    const map = new Map<string, number>();
    for (const mention of mentions) map.set(of(mention), (map.get(of(mention)) ?? 0) + 1);
    return map;
  };
  const inBoth = count((mention) => `${mention[key]}|${mention.gold}`);
  const inCluster = count((mention) => mention[key]);
  const inChain = count((mention) => mention.gold);
  let precision = 0,
    recall = 0;
  for (const mention of mentions) {
    const both = inBoth.get(`${mention[key]}|${mention.gold}`)!;
    precision += both / inCluster.get(mention[key])! / mentions.length;
    recall += both / inChain.get(mention.gold)! / mentions.length;
  }
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

console.log(`mentions found: ${mentions.length} of ${annotated}`);
console.log(`record          ${bCubed("ours")}`);
console.log(`equal lemmas    ${bCubed("lemma")}`);
if (values.errors) {
  const chains = new Map<string, Mention[]>();
  for (const mention of mentions) chains.set(mention.gold, [...(chains.get(mention.gold) ?? []), mention]);
  for (const [chain, all] of chains) {
    if (all.length < 2) continue;
    console.log(`${chain}: ${all.length} mentions in ${new Set(all.map(({ ours }) => ours)).size} occurrences`);
    for (const { ours, shown } of all) console.log(`   ${ours.slice(-6)} ${shown}`);
  }
}
