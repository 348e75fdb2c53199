import { tagTables } from "../../src/syntax/assemble.js";
import { Column, stride } from "../../src/syntax/attribute.js";
import { type Table, tableOf } from "../../src/syntax/lexicon.js";
import { companded } from "../../src/syntax/parser.js";
import { candidateClass, endingKey, type Tagger, tagFeatureCount, tagFeatures } from "../../src/syntax/tagger.js";
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

const knownFrom = 6; // a word seen so often has no other tags than those seen
const endingFrom = 2;

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
  const byWord = new Map<number, Map<number, number>>();
  const rowOf = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    if (!use(i)) continue;
    const word = values[i * stride + Column.word]!;
    let m = byWord.get(word);
    if (!m) {
      m = new Map();
      byWord.set(word, m);
      rowOf.set(word, []);
    }
    const id = idOf.get(bank.tags[i]!)!;
    m.set(id, (m.get(id) ?? 0) + 1);
    rowOf.get(word)!.push(i);
  }
  const endingTags = new Map<number, Map<number, number>>();
  for (const [word, m] of byWord) {
    let total = 0;
    for (const k of m.values()) total += k;
    if (total > 12) continue;
    for (const i of rowOf.get(word)!)
      for (let length = 1; length <= 4; length++) {
        const key = endingKey(values, i * stride, length);
        let e = endingTags.get(key);
        if (!e) {
          e = new Map();
          endingTags.set(key, e);
        }
        const id = idOf.get(bank.tags[i]!)!;
        e.set(id, (e.get(id) ?? 0) + 1);
      }
  }
  const endings: [number, number][] = [];
  const endingMembers = new Map<number, number[]>();
  for (const [key, m] of endingTags) {
    let total = 0;
    for (const k of m.values()) total += k;
    if (total < 12) continue;
    const members = [...m].filter(([, k]) => k >= endingFrom && k * 400 > total).map(([id]) => id);
    if (members.length === 0) continue;
    endingMembers.set(key, members);
    endings.push([key, classes.id(members)]);
  }
  const words: [number, number][] = [];
  for (const [word, m] of byWord) {
    let total = 0;
    for (const k of m.values()) total += k;
    const members = new Set(m.keys());
    if (total < knownFrom)
      for (const i of rowOf.get(word)!)
        for (let length = 4; length >= 1; length--) {
          const e = endingMembers.get(endingKey(values, i * stride, length));
          if (e) {
            for (const id of e) members.add(id);
            break;
          }
        }
    if (total >= knownFrom) words.push([word, classes.id([...members].filter((id) => m.get(id)! * 1000 >= total))]);
    else words.push([word, classes.id(members)]);
  }
  return { tags, words: tableOf(words), endings: tableOf(endings), ...classes.flat() };
}

export interface TaggerSettings {
  readonly epochs: number;
  readonly bits: number;
  readonly seed: number;
}

/** Trains on the sentences that `use` picks; returns the tagger and its eight-bit weights. */
export function trainTagger(
  bank: Treebank,
  values: Int32Array,
  tables: TaggerTables,
  use: (sentence: number) => boolean,
  { epochs, bits, seed }: TaggerSettings,
): { tagger: Tagger; packed: Int8Array } {
  const { tagKey, uposKey } = tagTables(tables.tags);
  const idOf = new Map(tables.tags.map((tag, id) => [tag, id]));
  const gold = Int32Array.from(bank.tags, (tag) => idOf.get(tag) ?? -1);
  const p = perceptron(1 << bits);
  const { w } = p;
  const shift = 32 - bits;
  const features = new Int32Array(tagFeatureCount);
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
          let top = -Infinity;
          for (let m = offset[c]!; m < offset[c + 1]!; m++) {
            const tag = member[m]!,
              key = tagKey[tag]!;
            if (tag === want) has = true;
            let score = 0;
            for (let f = 0; f < tagFeatureCount; f++) score += w[Math.imul(features[f]! ^ key, 0x9e3779b1) >>> shift]!;
            if (score > top) {
              top = score;
              best = tag;
            }
          }
          if (best !== want && has) {
            const plus = tagKey[want]!,
              minus = tagKey[best]!;
            for (let f = 0; f < tagFeatureCount; f++) {
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
  const packed = compand(averaged(p));
  const weights = Int16Array.from(packed, (q) => companded[q & 255]!);
  return { tagger: { ...tables, tagKey, uposKey, weights }, packed };
}
