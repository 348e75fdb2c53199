import { companded, tagTables } from "../../src/syntax/assemble.js";
import { Column, stride } from "../../src/syntax/attribute.js";
import { type Table, tableOf } from "../../src/syntax/lexicon.js";
import {
  candidateClass,
  endingKey,
  secondFeatureCount,
  secondFeatures,
  tagFeatureCount,
  tagFeatures,
  tagPass,
  wordKey,
} from "../../src/syntax/tagger.js";
import { averaged, compand, perceptron, update } from "./perceptron.js";
import { randomFrom, shuffled } from "./random.js";
import type { Treebank } from "./treebank.js";

export interface TaggerTables {
  readonly tags: readonly string[];
  readonly words: Table;
  readonly endings: Table;
  readonly offset: Int32Array;
  readonly member: Uint16Array;
}

// a word seen so often has no other tags than those seen: fewer for closed parts of speech
const closedFrom = 20;
const openFrom = 200;
/** Words seen at most so often show what endings may be. */
const rareTo = 12;

/** Lists of small numbers, each kept once: class 0 is given first. */
export class Classes {
  readonly ids = new Map<string, number>();
  readonly lists: number[][] = [];
  id(members: Iterable<number>): number {
    const list = [...new Set(members)].sort((a, b) => a - b);
    const key = list.join();
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.lists.length;
      this.ids.set(key, id);
      this.lists.push(list);
    }
    return id;
  }
  flat(): { offset: Int32Array; member: Uint16Array } {
    const offset = new Int32Array(this.lists.length + 1);
    this.lists.forEach((list, i) => {
      offset[i + 1] = offset[i]! + list.length;
    });
    return { offset, member: Uint16Array.from(this.lists.flat()) };
  }
}

const closed = /^(ADP|AUX|CCONJ|DET|PART|PRON|SCONJ|PUNCT) /;

/** Which tags words and endings may have, as the training data has them. */
export function taggerTables(bank: Treebank, values: Int32Array, use: (token: number) => boolean): TaggerTables {
  const n = bank.forms.length;
  const freq = new Map<string, number>();
  for (let i = 0; i < n; i++) if (use(i)) freq.set(bank.tags[i]!, (freq.get(bank.tags[i]!) ?? 0) + 1);
  const tags = [...freq.keys()].sort((a, b) => freq.get(b)! - freq.get(a)! || (a < b ? -1 : 1));
  const idOf = new Map(tags.map((tag, id) => [tag, id]));
  const classes = new Classes();
  const open = tags.map((_, id) => id).filter((id) => !closed.test(tags[id]!) && freq.get(tags[id]!)! >= 5);
  classes.id(open);
  const wordTags = new Map<number, Map<number, number>>(); // by word, capitals or not
  const rows = new Map<number, number>(); // by word and capital: a token that shows it
  const add = (map: Map<number, Map<number, number>>, key: number, id: number) => {
    let m = map.get(key);
    if (!m) {
      m = new Map();
      map.set(key, m);
    }
    m.set(id, (m.get(id) ?? 0) + 1);
  };
  const total = (m: Map<number, number>) => [...m.values()].reduce((a, b) => a + b, 0);
  for (let i = 0; i < n; i++) {
    if (!use(i)) continue;
    add(wordTags, values[i * stride + Column.word]!, idOf.get(bank.tags[i]!)!);
    rows.set(wordKey(values, i * stride), i);
  }
  const endingTags = new Map<number, Map<number, number>>();
  for (let i = 0; i < n; i++) {
    if (!use(i) || total(wordTags.get(values[i * stride + Column.word]!)!) > rareTo) continue;
    for (let length = 0; length <= 4; length++)
      add(endingTags, endingKey(values, i * stride, length), idOf.get(bank.tags[i]!)!);
  }
  const endings: [number, number][] = [];
  const endingMembers = new Map<number, number[]>();
  for (const [key, m] of endingTags) {
    const sum = total(m);
    if (sum < 15) continue;
    const members = [...m].filter(([, k]) => k >= 2 && k * 500 > sum).map(([id]) => id);
    if (members.length === 0) continue;
    endingMembers.set(key, members);
    endings.push([key, classes.id(members)]);
  }
  const words: [number, number][] = [];
  for (const [key, i] of rows) {
    const m = wordTags.get(values[i * stride + Column.word]!)!;
    const sum = total(m);
    const members = new Set([...m].filter(([, k]) => k * 2000 >= sum).map(([id]) => id));
    const isClosed = [...m].some(([id, k]) => k * 4 > sum && closed.test(tags[id]!));
    if (sum < (isClosed ? closedFrom : openFrom))
      for (let length = 4; length >= 0; length--) {
        const e = endingMembers.get(endingKey(values, i * stride, length));
        if (!e) continue;
        for (const id of e) members.add(id);
        break;
      }
    words.push([key, classes.id(members)]);
  }
  return { tags, words: tableOf(words), endings: tableOf(endings), ...classes.flat() };
}

export interface TaggerSettings {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
}

/**
 * Trains one pass on the sentences that `use` picks; gives its eight-bit weights.
 * For the second pass `found` holds the tags that a first pass, not trained on the sentence, gave.
 */
export function trainPass(
  bank: Treebank,
  values: Int32Array,
  tables: TaggerTables,
  use: (sentence: number) => boolean,
  { epochs, bits, seed }: TaggerSettings,
  found?: Uint16Array,
): Int8Array {
  const { tagKey, uposKey, isVerb } = tagTables(tables.tags);
  const idOf = new Map(tables.tags.map((tag, id) => [tag, id]));
  const gold = Int32Array.from(bank.tags, (tag) => idOf.get(tag) ?? -1);
  const p = perceptron(1 << bits);
  const { w } = p;
  const shift = 32 - bits;
  const count = found ? secondFeatureCount : tagFeatureCount;
  const features = new Int32Array(secondFeatureCount);
  const random = randomFrom(seed);
  const sentences = bank.firstToken.length - 1;
  const { offset, member } = tables;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffled(sentences, random)) {
      if (!use(s)) continue;
      const from = bank.firstToken[s]!,
        to = bank.firstToken[s + 1]!;
      let t1 = 0,
        t2 = 0,
        u1 = 0;
      for (let i = from; i < to; i++) {
        const c = candidateClass(tables, values, i * stride);
        const want = gold[i]!;
        let best = member[offset[c]!]!;
        let has = false;
        if (offset[c + 1]! - offset[c]! > 1) {
          tagFeatures(values, i, from, to, t1, t2, u1, features);
          if (found) secondFeatures(values, i, from, to, t1, u1, found, tagKey, uposKey, isVerb, features);
          let top = -Infinity;
          for (let m = offset[c]!; m < offset[c + 1]!; m++) {
            const tag = member[m]!,
              key = tagKey[tag]!;
            if (tag === want) has = true;
            let score = 0;
            for (let f = 0; f < count; f++) score += w[Math.imul(features[f]! ^ key, 0x9e3779b1) >>> shift]!;
            if (score > top) {
              top = score;
              best = tag;
            }
          }
          if (best !== want && has) {
            const plus = tagKey[want]!,
              minus = tagKey[best]!;
            for (let f = 0; f < count; f++) {
              update(p, Math.imul(features[f]! ^ plus, 0x9e3779b1) >>> shift, 1);
              update(p, Math.imul(features[f]! ^ minus, 0x9e3779b1) >>> shift, -1);
            }
          }
          p.step++;
        }
        t2 = t1;
        t1 = tagKey[best]!;
        u1 = uposKey[best]!;
      }
    }
  }
  return compand(averaged(p));
}

export const decodeWeights = (packed: Int8Array): Int16Array => Int16Array.from(packed, (q) => companded[q & 255]!);

export interface TrainedTagger {
  readonly tables: TaggerTables;
  readonly first: Int8Array;
  readonly second: Int8Array;
  /** Tags of all tokens, each given by a first pass that had not seen its sentence. */
  readonly guessed: Uint16Array;
}

/**
 * Trains both passes, the second on tags from cross-validation of the first. The network is trained on those too: it reads the
 * better tags of both passes better than if it had been trained on them (Danish, docs/syntax.md).
 */
export function trainTagger(
  bank: Treebank,
  values: Int32Array,
  settings: TaggerSettings & { folds: number },
): TrainedTagger {
  const sentences = bank.firstToken.length - 1;
  const sentenceOf = new Int32Array(bank.forms.length);
  for (let s = 0; s < sentences; s++) sentenceOf.fill(s, bank.firstToken[s]!, bank.firstToken[s + 1]!);
  const tables = taggerTables(bank, values, () => true);
  const idOf = new Map(tables.tags.map((tag, id) => [tag, id]));
  const foldOf = (sentence: number) => Math.floor(bank.origin[sentence]! / 20) % settings.folds;
  const short = { ...settings, epochs: Math.ceil(settings.epochs * 0.6) };
  const guessed = new Uint16Array(bank.forms.length);
  for (let fold = 0; fold < settings.folds; fold++) {
    const use = (s: number) => foldOf(s) !== fold;
    const part = taggerTables(bank, values, (token) => use(sentenceOf[token]!));
    const weights = decodeWeights(trainPass(bank, values, part, use, short));
    const guess = new Uint16Array(bank.forms.length);
    for (let s = 0; s < sentences; s++) {
      if (use(s)) continue;
      const from = bank.firstToken[s]!,
        to = bank.firstToken[s + 1]!;
      tagPass({ ...part, ...tagTables(part.tags) }, weights, false, values, from, to, guess);
      for (let i = from; i < to; i++) guessed[i] = idOf.get(part.tags[guess[i]!]!)!;
    }
  }
  const all = () => true;
  return {
    tables,
    guessed,
    first: trainPass(bank, values, tables, all, settings),
    second: trainPass(bank, values, tables, all, settings, guessed),
  };
}
