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
  // where names are spelled one way in all of Europe
  latin:
    "USA GBR GB-SCT GB-WLS GB-NIR IRL CAN AUS NZL DEU BRD DDR AUT CHE FRA BEL NLD LUX ESP PRT ITA MLT DNK GRL FRO SWE NOR FIN ISL EST LVA LTU POL CZE CSK SVK HUN SVN HRV ALB MEX GTM HND SLV NIC CRI PAN CUB HTI DOM JAM TTO BRB BHS DMA GRD LCA VCT KNA ATG COL VEN ECU PER BOL CHL ARG URY PRY BRA GUY SUR BLZ ZAF NAM ZWE ZMB MWI KEN UGA TZA GHA NGA LBR SLE PHL"
      .split(" ")
      .map((code) => `country/${code}`),
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
