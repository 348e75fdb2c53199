// npx tsx training/syntax/train.ts da    trains tagger, lemmatizer and parser and writes models/da/syntax.bin
import { writeFileSync } from "node:fs";
import { modelOf } from "../../src/syntax/assemble.js";
import { attributesOf } from "../../src/syntax/attribute.js";
import { emptyLexicon } from "../../src/syntax/lexicon.js";
import { tagSentence } from "../../src/syntax/tagger.js";
import { packWeights, unpackWeights } from "../../src/syntax/weights.js";
import { evaluate } from "./evaluate.js";
import { lemmaExamples, lemmaTables } from "./lemmatizer.js";
import { trainParser } from "./parser.js";
import { taggerTables, trainTagger } from "./tagger.js";
import { readTreebank } from "./treebank.js";

const code = process.argv[2]!;
const data = new URL("../../../shared/data/", import.meta.url).pathname;
const bank = readTreebank([`${data}treebank/${code}-train.conllu`]);
const dev = readTreebank([`${data}treebank/${code}-dev.conllu`]);
const say = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`);

const lexicon = emptyLexicon;
const { values } = attributesOf(bank.text, bank.start, bank.end, bank.firstToken, lexicon);
const tables = taggerTables(bank, values, () => true);
const idOf = new Map(tables.tags.map((tag, id) => [tag, id]));
const tagging = { epochs: 8, bits: 19, seed: 1 };

// the parser is trained on tags as a tagger guesses them that has not seen the sentence
const folds = 4;
const tags = new Uint16Array(bank.forms.length);
const foldOf = (sentence: number) => Math.floor(sentence / 20) % folds;
for (let fold = 0; fold < folds; fold++) {
  const without = (sentence: number) => foldOf(sentence) !== fold;
  const sentenceOf = new Int32Array(bank.forms.length);
  for (let s = 0; s + 1 < bank.firstToken.length; s++) sentenceOf.fill(s, bank.firstToken[s]!, bank.firstToken[s + 1]!);
  const part = taggerTables(bank, values, (token) => without(sentenceOf[token]!));
  const { tagger } = trainTagger(bank, values, part, without, { ...tagging, epochs: 5 });
  const guessed = new Uint16Array(bank.forms.length);
  for (let s = 0; s + 1 < bank.firstToken.length; s++) {
    if (without(s)) continue;
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    tagSentence(tagger, values, from, to, guessed);
    for (let i = from; i < to; i++) tags[i] = idOf.get(tagger.tags[guessed[i]!]!)!;
  }
}
let right = 0;
for (let i = 0; i < tags.length; i++) if (tables.tags[tags[i]!] === bank.tags[i]) right++;
say(`jackknifed tags: ${((100 * right) / tags.length).toFixed(2)} % right`);

const { packed: tagWeights } = trainTagger(bank, values, tables, () => true, tagging);
say("tagger trained");
const lemma = lemmaTables(lemmaExamples(bank, values), bank, values);
const { parser, structure, naming } = trainParser(bank, values, tags, tables.tags, {
  epochs: 8,
  structureBits: 19,
  namingBits: 19,
  seed: 1,
  explore: 0.9,
});
say("parser trained");

const bytes = packWeights(
  { language: code, tags: tables.tags, labels: parser.labels, lemmaAdd: lemma.add },
  {
    lexiconWords: lexicon.words,
    lexiconKind: lexicon.kind,
    lexiconCluster: lexicon.cluster,
    lexiconCoarse: lexicon.coarse,
    tagWordKeys: tables.words.keys,
    tagWordValues: tables.words.values,
    tagEndingKeys: tables.endings.keys,
    tagEndingValues: tables.endings.values,
    tagOffset: tables.offset,
    tagMember: tables.member,
    tagWeights,
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
const scores = evaluate(modelOf(code, unpackWeights(bytes, file)), dev);
say(`${bytes.length} bytes; dev: ${JSON.stringify(scores)}`);
