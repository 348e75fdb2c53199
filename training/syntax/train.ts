// npx tsx training/syntax/train.ts da    trains tagger, lemmatizer and network and writes models/da/syntax.bin
//   --keep         uses the network that the last run trained
//   --material     stops before the network, which network.py can then train with other settings
// The network is trained by training/syntax/network.py with the Python that $PYTHON names (JAX, NumPy).
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { lexiconOf, modelOf, tagTables } from "../../src/syntax/assemble.js";
import { attributesOf, stride } from "../../src/syntax/attribute.js";
import { evidenceOf, evidentColumns, evidentValues } from "../../src/syntax/evidence.js";
import { gazetteerOf } from "../../src/syntax/gazetteer.js";
import { labelCount } from "../../src/syntax/name-label.js";
import { tagSentence } from "../../src/syntax/tagger.js";
import { packWeights, unpackWeights } from "../../src/syntax/weights.js";
import { corpusOf, readUniversal } from "../names/corpus.js";
import type { Lists } from "../names/lists.js";
import { labelled, nameMaterial, withNames, withoutTrees } from "../names/material.js";
import { augment, lastNames } from "./augment.js";
import { evaluate } from "./evaluate.js";
import { lemmaExamples, lemmaTables } from "./lemmatizer.js";
import { nearDanish } from "./neighbour.js";
import { packNetwork } from "./network.js";
import { markPassives, passives } from "./passive.js";
import { decodeWeights, trainTagger } from "./tagger.js";
import { readTreebank, type Treebank, tokenized } from "./treebank.js";

const code = process.argv[2]!;
const folder = new URL(`../../build/${code}`, import.meta.url).pathname;
mkdirSync(folder, { recursive: true });
const data = new URL("../../../shared/data/", import.meta.url).pathname;
const say = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`);

/** What differs from network.py's own settings. */
const settings = code === "da" ? ["epochs=20"] : ["epochs=22"];

const passive = passives[code];
const read = (part: string) => {
  const bank = readTreebank([`${data}treebank/${code}-${part}.conllu`]);
  return passive ? markPassives(bank, passive) : bank;
};

const lexiconFile = new URL(`../../models/${code}/lexicon.bin`, import.meta.url).pathname;
const lexiconWeights = unpackWeights(readFileSync(lexiconFile), lexiconFile);
const lexicon = lexiconOf(lexiconWeights);
const attributes = (b: Treebank) => attributesOf(b.text, b.start, b.end, b.firstToken, lexicon).values;
const namesFile = new URL(`../../models/${code}/names.bin`, import.meta.url).pathname;
const gazetteer = gazetteerOf(unpackWeights(readFileSync(namesFile), namesFile), namesFile);

const { lists } = (await import(`../names/${code}.js`)) as { lists: Lists };
const nationalities = new Set(lists.nationalities);
const named = nameMaterial(code, data, nationalities);
const treebank = withNames(read("train"), labelled(named.treebank, lists, gazetteer));
const small = code === "en" ? 1 / 6 : 0;
const bank = augment(treebank, lastNames(`${data}catalogue/leaders.jsonl`), small, 1);
const universal = readUniversal(`${data}ner/uner-${code}-dev.iob2`, nationalities);
const dev = withNames(read("dev"), corpusOf(universal.rows));
const values = attributes(bank);
const { tables, guessed, first, second } = trainTagger(bank, values, {
  epochs: 8,
  bits: 19,
  seed: 1,
  folds: 4,
});
let right = 0;
for (let i = 0; i < guessed.length; i++) if (tables.tags[guessed[i]!] === bank.tags[i]) right++;
say(`tagger trained; cross-validated tags ${((100 * right) / guessed.length).toFixed(2)} % right`);
const lemma = lemmaTables(lemmaExamples(treebank, attributes(treebank)), treebank, attributes(treebank));

// what the network is trained on
const labels = [...new Set(bank.labels)].sort();
const tagger = {
  ...tables,
  ...tagTables(tables.tags),
  first: decodeWeights(first),
  second: decodeWeights(second),
};
const labelOf = (label: string) =>
  label === "" ? -1 : labels.includes(label) ? labels.indexOf(label) : labels.indexOf(label.split(":")[0]!);
const width = stride + evidentColumns;
function write(name: string, b: Treebank, tag?: Uint16Array): void {
  const v = attributes(b);
  const found = tag ?? new Uint16Array(b.forms.length);
  if (!tag)
    for (let s = 0; s + 1 < b.firstToken.length; s++)
      tagSentence(tagger, v, b.firstToken[s]!, b.firstToken[s + 1]!, found);
  const put = (what: string, array: Int32Array) =>
    writeFileSync(`${folder}/${name}.${what}.i32`, new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const evidence = evidenceOf(b.text, b.start, b.end, b.firstToken, v, gazetteer);
  const wide = new Int32Array(b.forms.length * width);
  for (let i = 0; i < b.forms.length; i++) {
    wide.set(v.subarray(i * stride, (i + 1) * stride), i * width);
    evidentValues(evidence, i, wide, i * width + stride);
  }
  put("values", wide);
  put("name", Int32Array.from(b.names));
  put("first", b.firstToken);
  put("tag", Int32Array.from(found));
  put(
    "gold",
    Int32Array.from(b.tags, (t) => tables.tags.indexOf(t)),
  );
  put("head", b.heads);
  put("label", Int32Array.from(b.labels, labelOf));
}
const banks = ["train"];
if (named.others.length > 0) {
  write("others", withoutTrees(labelled(named.others, lists, gazetteer)));
  banks.push("others");
}
write("train", bank, guessed);
write("dev", dev);
if (code === "da") {
  const words = new Set(bank.forms.map((form) => form.toLowerCase()));
  for (const line of readFileSync(`${data}lexicon/da-frequency-50k.txt`, "utf8").split("\n"))
    words.add(line.split(" ")[0]!.toLowerCase());
  for (const other of ["nb", "sv"]) {
    const plain = readTreebank([`${data}treebank/${other}-dev.conllu`]);
    const forms = plain.forms.map((form) => nearDanish(form, words, other));
    write(other, { ...plain, ...tokenized(forms, [...plain.firstToken]), forms });
    banks.push(other);
  }
}
writeFileSync(
  `${folder}/meta.json`,
  JSON.stringify({ stride: width, nameLabels: labelCount, tags: tables.tags, labels }),
);
if (process.argv.includes("--material")) process.exit(0);
if (!process.argv.includes("--keep"))
  execFileSync(
    process.env.PYTHON ?? "python3",
    [new URL("network.py", import.meta.url).pathname, folder, `banks=${banks.join(",")}`, ...settings],
    { stdio: "inherit" },
  );
const network = packNetwork(folder);
say("network trained");

const bytes = packWeights(
  { language: code, tags: tables.tags, labels, lemmaAdd: lemma.add, network: network.shape },
  {
    tagWordKeys: tables.words.keys,
    tagWordValues: tables.words.values,
    tagEndingKeys: tables.endings.keys,
    tagEndingValues: tables.endings.values,
    tagOffset: tables.offset,
    tagMember: tables.member,
    tagFirst: first,
    tagSecond: second,
    lemmaKeys: lemma.endings.keys,
    lemmaValues: lemma.endings.values,
    lemmaCut: lemma.cut,
    lemmaLowers: lemma.lowers,
    ...network.arrays,
  },
);
const file = new URL(`../../models/${code}/syntax.bin`, import.meta.url).pathname;
writeFileSync(file, bytes);
const scores = evaluate(modelOf(code, lexiconWeights, gazetteer, unpackWeights(bytes, file)), dev);
say(`${bytes.length} bytes; dev: ${JSON.stringify(scores)}`);
