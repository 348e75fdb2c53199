// npx tsx training/syntax/train.ts da    trains tagger, lemmatizer and parser and writes models/da/syntax.bin
import { readFileSync, writeFileSync } from "node:fs";
import { lexiconOf, modelOf } from "../../src/syntax/assemble.js";
import { attributesOf } from "../../src/syntax/attribute.js";
import { packWeights, unpackWeights } from "../../src/syntax/weights.js";
import { augment, lastNames } from "./augment.js";
import { evaluate } from "./evaluate.js";
import { lemmaExamples, lemmaTables } from "./lemmatizer.js";
import { trainParser } from "./parser.js";
import { markPassives, passives } from "./passive.js";
import { trainTagger } from "./tagger.js";
import { readTreebank } from "./treebank.js";

const code = process.argv[2]!;
const data = new URL("../../../shared/data/", import.meta.url).pathname;
const treebank = readTreebank([`${data}treebank/${code}-train.conllu`]);
const passive = passives[code];
const bank = augment(
  passive ? markPassives(treebank, passive) : treebank,
  lastNames(`${data}catalogue/leaders.jsonl`),
  1,
);
const dev = readTreebank([`${data}treebank/${code}-dev.conllu`]);
const say = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`);

const lexiconFile = new URL(`../../models/${code}/lexicon.bin`, import.meta.url).pathname;
const lexiconWeights = unpackWeights(readFileSync(lexiconFile), lexiconFile);
const lexicon = lexiconOf(lexiconWeights);
const { values } = attributesOf(bank.text, bank.start, bank.end, bank.firstToken, lexicon);
const { tables, guessed, first, second } = trainTagger(bank, values, {
  epochs: 8,
  bits: 19,
  seed: 1,
  folds: 4,
});
let right = 0;
for (let i = 0; i < guessed.length; i++) if (tables.tags[guessed[i]!] === bank.tags[i]) right++;
say(`tagger trained; cross-validated tags ${((100 * right) / guessed.length).toFixed(2)} % right`);

const lemma = lemmaTables(lemmaExamples(treebank, values), treebank, values);
const { parser, structure, naming } = trainParser(bank, values, guessed, tables.tags, {
  epochs: 8,
  structureBits: 20,
  namingBits: 19,
  seeds: [1, 2],
  explore: 0.9,
});
say("parser trained");

const bytes = packWeights(
  { language: code, tags: tables.tags, labels: parser.labels, lemmaAdd: lemma.add },
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
    arcKeys: parser.arcs.keys,
    arcValues: parser.arcs.values,
    arcOffset: parser.offset,
    arcMember: parser.member,
    structureWeights: structure,
    namingWeights: naming,
  },
);
const file = new URL(`../../models/${code}/syntax.bin`, import.meta.url).pathname;
writeFileSync(file, bytes);
const scores = evaluate(modelOf(code, lexiconWeights, unpackWeights(bytes, file)), dev);
say(`${bytes.length} bytes; dev: ${JSON.stringify(scores)}`);
