import { Column, Flag, stride } from "./attribute.js";
import { pair } from "./hash.js";
import { type Table, valueAt } from "./lexicon.js";

/**
 * Averaged perceptron over joint tags (part of speech and features), greedy from left to right
 * (Collins 2002): a first guess, which the network sees, in two passes: the second also sees the tags that the first gave to the words on
 * the right. Only the tags that a word may have are scored: those it was seen with, and those of its ending
 * unless it is frequent.
 */
export interface Tagger {
  /** "NOUN Definite=Def|Number=Sing": part of speech, blank, CoNLL-U features. */
  readonly tags: readonly string[];
  /** Hash of each tag, as the features of later tokens and the slots see it. */
  readonly tagKey: Int32Array;
  /** Hash of the part of speech of each tag. */
  readonly uposKey: Int32Array;
  /** Tags that words and endings may have: class of each key; class c holds members [offset[c], offset[c + 1]). */
  readonly words: Table;
  readonly endings: Table;
  readonly offset: Int32Array;
  readonly member: Uint16Array;
  /** Which tags are verbs or auxiliaries. */
  readonly isVerb: Uint8Array;
  /** Decoded weights of the passes, a power of two of them. */
  readonly first: Int16Array;
  readonly second: Int16Array;
}

export const tagFeatureCount = 54;
/** Features of the second pass: those of the first, and what it found around the word. */
export const secondFeatureCount = 76;

/** Key under which the tags of a word's ending of `length` characters are kept (capitals apart); 0: of any word. */
export function endingKey(values: Int32Array, row: number, length: number): number {
  const flags = values[row + Column.flags]!;
  const first = flags & 16;
  const upper = flags & 1;
  return pair(length === 0 ? 0 : values[row + Column.suffix + length - 1]!, (upper ? (first ? 3 : 2) : 1) * 8 + length);
}

/** Key of a word, its capital apart, under which its tags are kept. */
export function wordKey(values: Int32Array, row: number): number {
  return values[row + Column.word]! + (values[row + Column.flags]! & Flag.Upper);
}

/** The class of tags that token `row / stride` may have. */
export function candidateClass(tagger: Pick<Tagger, "words" | "endings">, values: Int32Array, row: number): number {
  const known = valueAt(tagger.words, wordKey(values, row));
  if (known >= 0) return known;
  for (let length = 4; length >= 0; length--) {
    const c = valueAt(tagger.endings, endingKey(values, row, length));
    if (c >= 0) return c;
  }
  return 0;
}

/**
 * Hashes of the features of a token that do not depend on its tag.
 * `t1`, `t2` are the keys of the tags before it, `u1` the part-of-speech key before it; 0 before the sentence.
 */
export function tagFeatures(
  values: Int32Array,
  i: number,
  from: number,
  to: number,
  t1: number,
  t2: number,
  u1: number,
  out: Int32Array,
): void {
  const r = i * stride;
  const a = i > from ? r - stride : -1,
    a2 = i > from + 1 ? r - 2 * stride : -1,
    b = i + 1 < to ? r + stride : -1,
    b2 = i + 2 < to ? r + 2 * stride : -1;
  const w = values[r + Column.word]!,
    wa = a < 0 ? 11 : values[a + Column.word]!,
    wa2 = a2 < 0 ? 12 : values[a2 + Column.word]!,
    wb = b < 0 ? 13 : values[b + Column.word]!,
    wb2 = b2 < 0 ? 14 : values[b2 + Column.word]!;
  const lex = values[r + Column.lexicon]!,
    la = a < 0 ? 21 : values[a + Column.lexicon]!,
    lb = b < 0 ? 22 : values[b + Column.lexicon]!,
    lb2 = b2 < 0 ? 23 : values[b2 + Column.lexicon]!;
  const c = values[r + Column.cluster]!,
    ca = a < 0 ? 31 : values[a + Column.cluster]!,
    cb = b < 0 ? 32 : values[b + Column.cluster]!,
    cc = values[r + Column.coarse]!;
  const flags = values[r + Column.flags]!,
    fa = a < 0 ? 64 : values[a + Column.flags]!,
    fb = b < 0 ? 64 : values[b + Column.flags]!;
  const shape = values[r + Column.shape]!;
  const suf = r + Column.suffix;
  const s3 = values[suf + 2]!;
  let k = 0;
  out[k++] = 0x1000001;
  out[k++] = pair(w, 1);
  out[k++] = pair(values[r + Column.raw]!, 2);
  out[k++] = pair(wa, 3);
  out[k++] = pair(wb, 4);
  out[k++] = pair(wa2, 5);
  out[k++] = pair(wb2, 6);
  out[k++] = pair(pair(wa, w), 7);
  out[k++] = pair(pair(w, wb), 8);
  out[k++] = pair(pair(wa, wb), 9);
  out[k++] = pair(values[suf]!, 10);
  out[k++] = pair(values[suf + 1]!, 11);
  out[k++] = pair(s3, 12);
  out[k++] = pair(values[suf + 3]!, 13);
  out[k++] = pair(values[suf + 4]!, 14);
  out[k++] = pair(values[r + Column.prefix]!, 15);
  out[k++] = pair(values[r + Column.prefix + 1]!, 16);
  out[k++] = pair(values[r + Column.prefix + 2]!, 17);
  out[k++] = pair(shape, 18);
  out[k++] = pair(flags, 19);
  out[k++] = pair(pair(flags, fa), 20);
  out[k++] = pair(pair(flags, fb), 21);
  out[k++] = pair(pair(s3, flags & 17), 22);
  out[k++] = a < 0 ? 23 : pair(values[a + Column.suffix + 2]!, 23);
  out[k++] = b < 0 ? 24 : pair(values[b + Column.suffix + 2]!, 24);
  out[k++] = a < 0 ? 25 : pair(values[a + Column.suffix + 1]!, 25);
  out[k++] = b < 0 ? 26 : pair(values[b + Column.suffix + 1]!, 26);
  out[k++] = pair(lex, 27);
  out[k++] = pair(pair(la, lex), 28);
  out[k++] = pair(pair(lex, lb), 29);
  out[k++] = pair(lb, 30);
  out[k++] = pair(pair(lb, lb2), 31);
  out[k++] = pair(pair(lex, s3), 32);
  out[k++] = pair(pair(lex, flags), 33);
  out[k++] = pair(c, 34);
  out[k++] = pair(ca, 35);
  out[k++] = pair(cb, 36);
  out[k++] = pair(cc, 37);
  out[k++] = pair(pair(ca, c), 38);
  out[k++] = pair(pair(c, cb), 39);
  out[k++] = pair(pair(wa, c), 40);
  out[k++] = pair(t1, 41);
  out[k++] = pair(u1, 42);
  out[k++] = pair(pair(t1, t2), 43);
  out[k++] = pair(pair(t1, w), 44);
  out[k++] = pair(pair(t1, s3), 45);
  out[k++] = pair(pair(t1, values[suf + 1]!), 46);
  out[k++] = pair(pair(t1, lex), 47);
  out[k++] = pair(pair(pair(t1, lex), lb), 48);
  out[k++] = pair(pair(t1, wb), 49);
  out[k++] = pair(pair(u1, w), 50);
  out[k++] = pair(pair(t1, flags), 51);
  out[k++] = pair(t2, 52);
  out[k++] = pair(pair(t1, b < 0 ? 26 : values[b + Column.suffix + 1]!), 53);
}

/** How far the second pass looks for a verb on either side. */
const reach = 12;

/** Adds to `tagFeatures` what the first pass found: `tags` on the right and at the word, the verbs on both sides. */
export function secondFeatures(
  values: Int32Array,
  i: number,
  from: number,
  to: number,
  t1: number,
  u1: number,
  tags: Uint16Array,
  tagKey: Int32Array,
  uposKey: Int32Array,
  isVerb: Uint8Array,
  out: Int32Array,
): void {
  const r = i * stride;
  const w = values[r + Column.word]!,
    lex = values[r + Column.lexicon]!;
  const own = tagKey[tags[i]!]!,
    r1 = i + 1 < to ? tagKey[tags[i + 1]!]! : 61,
    p1 = i + 1 < to ? uposKey[tags[i + 1]!]! : 62,
    r2 = i + 2 < to ? tagKey[tags[i + 2]!]! : 63,
    p2 = i + 2 < to ? uposKey[tags[i + 2]!]! : 64,
    p3 = i + 3 < to ? uposKey[tags[i + 3]!]! : 65;
  let next = 66,
    nextWord = 66,
    before = 67,
    beforeWord = 67;
  for (let j = i + 1, end = Math.min(to, i + reach); j < end; j++)
    if (isVerb[tags[j]!]) {
      next = tagKey[tags[j]!]!;
      nextWord = values[j * stride + Column.word]!;
      break;
    }
  for (let j = i - 1, end = Math.max(from, i - reach); j >= end; j--)
    if (isVerb[tags[j]!]) {
      before = tagKey[tags[j]!]!;
      beforeWord = values[j * stride + Column.word]!;
      break;
    }
  let k = tagFeatureCount;
  out[k++] = pair(own, 101);
  out[k++] = pair(pair(own, w), 102);
  out[k++] = pair(r1, 103);
  out[k++] = pair(p1, 104);
  out[k++] = pair(pair(r1, r2), 105);
  out[k++] = pair(pair(p1, p2), 106);
  out[k++] = pair(pair(pair(p1, p2), p3), 107);
  out[k++] = pair(pair(w, r1), 108);
  out[k++] = pair(pair(w, p1), 109);
  out[k++] = pair(pair(t1, r1), 110);
  out[k++] = pair(pair(u1, p1), 111);
  out[k++] = pair(pair(pair(t1, r1), w), 112);
  out[k++] = pair(pair(lex, p1), 113);
  out[k++] = pair(pair(values[r + Column.suffix + 2]!, r1), 114);
  out[k++] = pair(pair(pair(u1, p1), p2), 115);
  out[k++] = pair(pair(w, next), 116);
  out[k++] = pair(pair(own, next), 117);
  out[k++] = pair(pair(w, before), 118);
  out[k++] = pair(pair(own, before), 119);
  out[k++] = pair(pair(pair(w, next), before), 120);
  out[k++] = pair(pair(w, nextWord), 121);
  out[k++] = pair(pair(w, beforeWord), 122);
}

/** Tags the tokens `[from, to)` of one sentence into `out`. */
export function tagSentence(tagger: Tagger, values: Int32Array, from: number, to: number, out: Uint16Array): void {
  tagPass(tagger, tagger.first, false, values, from, to, out);
  tagPass(tagger, tagger.second, true, values, from, to, out);
}

/** One pass; the second reads what the first left in `out`. */
export function tagPass(
  tagger: Omit<Tagger, "first" | "second">,
  weights: Int16Array,
  second: boolean,
  values: Int32Array,
  from: number,
  to: number,
  out: Uint16Array,
): void {
  const { tagKey, uposKey, isVerb, offset, member } = tagger;
  const shift = 32 - Math.log2(weights.length);
  const count = second ? secondFeatureCount : tagFeatureCount;
  const features = new Int32Array(secondFeatureCount);
  let t1 = 0,
    t2 = 0,
    u1 = 0;
  for (let i = from; i < to; i++) {
    const c = candidateClass(tagger, values, i * stride);
    let best = member[offset[c]!]!;
    const last = offset[c + 1]!;
    if (last - offset[c]! > 1) {
      tagFeatures(values, i, from, to, t1, t2, u1, features);
      if (second) secondFeatures(values, i, from, to, t1, u1, out, tagKey, uposKey, isVerb, features);
      let top = -Infinity;
      for (let m = offset[c]!; m < last; m++) {
        const tag = member[m]!;
        const key = tagKey[tag]!;
        let score = 0;
        for (let f = 0; f < count; f++) score += weights[Math.imul(features[f]! ^ key, 0x9e3779b1) >>> shift]!;
        if (score > top) {
          top = score;
          best = tag;
        }
      }
    }
    out[i] = best;
    t2 = t1;
    t1 = tagKey[best]!;
    u1 = uposKey[best]!;
  }
}
