/**
 * Makes the files in `catalogue/data` from the tables in `catalogue/source` and the shared data.
 * Run: npx tsx catalogue/build.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { blocks } from "./build/block.js";
import { Collection } from "./build/collect.js";
import { elections } from "./build/election.js";
import { offices } from "./build/office.js";
import { people } from "./build/person.js";
import { treaties } from "./build/treaty.js";
import { world } from "./build/world.js";

const entries = new Collection();
const words = world(entries);
const titles = offices();
const pacts = treaties(entries);
const terms = people(entries, titles);
const { entries: rows, names } = entries.files();

const meta = {
  version: "1",
  blocks,
  articles: { da: ["den", "det", "de"], en: ["the"] },
  endings: { da: ["s"], en: ["s"] },
};
const files: Record<string, string> = {
  "meta.json": `${JSON.stringify(meta, null, 1)}\n`,
  "entries.tsv": rows,
  "names.tsv": names,
  "words.json": JSON.stringify({ ...words, ...titles }),
  "terms.tsv": terms
    .map((term) => [term.person, term.title, term.concept, term.of, term.start, term.end].join("\t"))
    .join("\n"),
  "treaties.json": JSON.stringify(pacts),
  "elections.json": JSON.stringify(elections()),
};
const data = new URL("./data/", import.meta.url);
mkdirSync(data, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(new URL(name, data), text);
  console.log(name.padEnd(16), `${(text.length / 1024).toFixed(0)} KB`, text.split("\n").length);
}
