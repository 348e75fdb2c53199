import { Column, Flag, stride, suffixHash } from "./attribute.js";
import { type Gazetteer, isCommon, Known, maskOf, phraseHash } from "./gazetteer.js";

export interface Evidence {
  /** What the gazetteer says of each token: `evidenceStride` columns, named in `Evident`. */
  readonly values: Int32Array;
  /** Hash of each word without its genitive s; of the word itself where it can have none. */
  readonly stems: Int32Array;
}

export const evidenceStride = 4;
export const Evident = {
  /** `Known` bits of the word itself, or of the word without its genitive s. */
  word: 0,
  /** `Known` bits of a phrase of two or more words that holds it, shifted by one; the lowest bit: the phrase begins here. */
  phrase: 1,
  /** `Known` bits of the first part of a compound with a hyphen. */
  part: 2,
  /** Sum of `Form`. */
  form: 3,
} as const;

/** Common: written small elsewhere. Genitive: known only without its final s. Other: a compound such as "INF-traktaten". */
export const Form = { Common: 1, Genitive: 2, Other: 4 } as const;

/** Columns that the network sees of a token. */
export const evidentColumns = 4;

/** Writes what the network sees of a token: what kinds of name it is known as, what else it is known as, its phrase, its first part. */
export function evidentValues({ values }: Evidence, token: number, out: Int32Array, at: number): void {
  const row = token * evidenceStride;
  const word = values[row + Evident.word]!;
  out[at] = word & 0x1ff;
  out[at + 1] = (word >>> 9) | (values[row + Evident.form]! << 7);
  out[at + 2] = values[row + Evident.phrase]!;
  out[at + 3] = values[row + Evident.part]!;
}

const longestPhrase = 5;
/** Bits that say that a word may be a name. */
export const ofNames =
  0xffff &
  ~(Known.otherNoun | Known.frequent | Known.opensPhrase | Known.title | Known.organizationNoun | Known.placeNoun);

/** Looks the tokens up; phrases do not cross sentences. */
export function evidenceOf(
  text: string,
  start: Int32Array,
  end: Int32Array,
  firstToken: Int32Array,
  attributes: Int32Array,
  gazetteer: Gazetteer,
): Evidence {
  const count = start.length;
  const values = new Int32Array(count * evidenceStride);
  const stems = new Int32Array(count);
  const { cells, common, genitive } = gazetteer;
  for (let t = 0; t < count; t++) {
    const word = attributes[t * stride + Column.word]!;
    const flags = attributes[t * stride + Column.flags]!;
    const row = t * evidenceStride;
    let mask = maskOf(cells, word),
      form = 0;
    stems[t] = word;
    if ((flags & Flag.Upper) !== 0) {
      if (isCommon(common, word)) form = Form.Common;
      const stem = genitive ? stemLength(text, start[t]!, end[t]!) : 0;
      if (stem > 0) {
        stems[t] = suffixHash(text, start[t]! + stem, Math.min(stem, 40));
        const known = maskOf(cells, stems[t]!);
        if ((mask & ofNames) === 0 && (known & ofNames) !== 0) {
          mask |= known;
          form |= Form.Genitive;
        }
      }
      if ((flags & Flag.Hyphen) !== 0) {
        values[row + Evident.part] = maskOf(cells, firstPart(text, start[t]!, end[t]!));
        if ((maskOf(cells, lastPart(text, start[t]!, end[t]!)) & Known.otherNoun) !== 0) form |= Form.Other;
      }
    }
    values[row + Evident.word] = mask;
    values[row + Evident.form] = form;
  }
  for (let s = 0; s + 1 < firstToken.length; s++)
    phrases(values, attributes, stems, cells, firstToken[s]!, firstToken[s + 1]!);
  return { values, stems };
}

/** Marks the longest known phrase at each place. */
function phrases(
  values: Int32Array,
  attributes: Int32Array,
  stems: Int32Array,
  cells: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i + 1 < to; i++) {
    if ((values[i * evidenceStride + Evident.word]! & Known.opensPhrase) === 0) continue;
    let h = attributes[i * stride + Column.word]!,
      best = 0,
      mask = 0;
    for (let j = i + 1; j < Math.min(to, i + longestPhrase); j++) {
      const word = attributes[j * stride + Column.word]!;
      const known =
        maskOf(cells, phraseHash(h, word)) || (stems[j] === word ? 0 : maskOf(cells, phraseHash(h, stems[j]!)));
      if ((known & ofNames) !== 0) {
        best = j;
        mask = known;
      }
      h = phraseHash(h, word);
    }
    if (best === 0 || !hasCapital(attributes, i, best)) continue;
    for (let j = i; j <= best; j++)
      values[j * evidenceStride + Evident.phrase] = ((mask & ofNames) << 1) | (j === i ? 1 : 0);
    i = best;
  }
}

function hasCapital(attributes: Int32Array, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if ((attributes[i * stride + Column.flags]! & Flag.Upper) !== 0) return true;
  return false;
}

/** Length of a word without its genitive ("Ruslands", "USA's"), or 0. */
function stemLength(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last === 0x27 || last === 0x2019) return end - start - 1; // "Paris'"
  if ((last !== 0x73 && last !== 0x53) || end - start < 3) return 0;
  const before = text.charCodeAt(end - 2);
  return before === 0x27 || before === 0x2019 ? end - start - 2 : end - start - 1;
}

function firstPart(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== 0x2d) at++;
  return suffixHash(text, at, Math.min(at - start, 40));
}

function lastPart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) !== 0x2d) at--;
  return suffixHash(text, end, Math.min(end - at, 40));
}
