import { pair, roll, rollSeed, spread } from "./hash.js";
import { type Lexicon, valueAt } from "./lexicon.js";

/**
 * What the models see of a token: hashes and small codes, computed once from its characters.
 * Row `i` of `values` begins at `i * stride`; the columns are named in `Column`.
 */
export interface Attributes {
  readonly count: number;
  readonly values: Int32Array;
}

export const stride = 16;

export const Column = {
  /** Hash of the whole word in lower case, digits folded: equal to `suffixHash` over all its characters. */
  word: 0,
  /** Hash of the word as written. */
  raw: 1,
  /** Hashes of the last one to five characters: columns 2 to 6. */
  suffix: 2,
  /** Hashes of the first one to three characters: columns 7 to 9. */
  prefix: 7,
  shape: 10,
  flags: 11,
  /** What the lexicon says of the word, or of the longest end of it that the lexicon has. */
  lexicon: 12,
  /** Word cluster, fine and coarse. */
  cluster: 13,
  coarse: 14,
  length: 15,
} as const;

export const Flag = { Upper: 1, AllUpper: 2, Digit: 4, Hyphen: 8, First: 16, Mixed: 32 } as const;

// Lower-case form of each UTF-16 unit, filled when a unit is first met; digits, quotation marks and dashes are folded.
const folded = new Uint16Array(65536);

function fold(unit: number): number {
  const known = folded[unit]!;
  if (known !== 0) return known;
  let f = unit;
  if (unit >= 0x30 && unit <= 0x39) f = 0x30;
  else if (unit === 0x2018 || unit === 0x2019 || unit === 0x60 || unit === 0xb4) f = 0x27;
  else if (unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0xab || unit === 0xbb) f = 0x22;
  else if (unit >= 0x2010 && unit <= 0x2015) f = 0x2d;
  else if (unit < 0xd800 || unit > 0xdfff) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) f = lower.charCodeAt(0);
  }
  if (f === 0) f = 1;
  folded[unit] = f;
  return f;
}

/** Most characters of a word that are looked at; longer words are cut in front. */
const maxLength = 40;

/** Hash of the last `length` folded characters of `text.slice(start, end)`. */
export function suffixHash(text: string, end: number, length: number): number {
  let h = rollSeed;
  for (let i = end - 1; i >= end - length; i--) h = roll(h, fold(text.charCodeAt(i)));
  return spread(h);
}

/** Hash of a whole word as `Column.word` has it. */
export function wordHash(word: string): number {
  return suffixHash(word, word.length, Math.min(word.length, maxLength));
}

/** Shape classes: 1 lower, 2 upper, 3 digit, 4 other. */
function shapeClass(unit: number, low: number): number {
  if (low === 0x30) return 3;
  if (low !== unit && unit > 64) return 2;
  if ((low >= 97 && low <= 122) || low >= 0xc0) return 1;
  return 4;
}

/** How a word was found in the lexicon. */
const Found = { Whole: 1, Genitive: 2, End: 3, GenitiveEnd: 4 } as const;

/** Shortest end of a word that is looked up: a compound is tagged as its last part. */
const shortestPart = 4;

/**
 * What the lexicon says of a word that it does not have: of the word without the s of a genitive, else
 * of the longest end that it has. `states[k]` is the rolling hash of the last k characters.
 */
function endKind(lexicon: Lexicon, text: string, to: number, length: number, states: Int32Array): number {
  let found = -1,
    foundLength = 0;
  for (let k = length - 2; k >= shortestPart; k--) {
    const kind = valueAt(lexicon.kinds, spread(states[k]!));
    if (kind < 0) continue;
    found = pair(kind, Found.End);
    foundLength = k;
    break;
  }
  if (length > shortestPart && fold(text.charCodeAt(to - 1)) === 0x73) {
    const mark = fold(text.charCodeAt(to - 2)) === 0x27 ? 2 : 1;
    let h = rollSeed;
    for (let k = mark + 1; k <= length; k++) {
      h = roll(h, fold(text.charCodeAt(to - k)));
      if (k - mark < shortestPart || k < foundLength || k === length - 1) continue;
      const kind = valueAt(lexicon.kinds, spread(h));
      if (kind < 0) continue;
      found = pair(kind, k === length ? Found.Genitive : Found.GenitiveEnd);
      foundLength = k;
    }
  }
  return found < 0 ? 0 : found;
}

/** Attributes of the tokens `[from, to)` of a text; `first[i]` says whether a token begins a sentence. Linear in the characters. */
export function attributesOf(
  text: string,
  start: Int32Array,
  end: Int32Array,
  firstToken: Int32Array,
  lexicon: Lexicon,
): Attributes {
  const count = start.length;
  const values = new Int32Array(count * stride);
  const states = new Int32Array(maxLength + 1);
  let sentence = 0;
  for (let t = 0; t < count; t++) {
    while (firstToken[sentence + 1]! <= t) sentence++;
    const from = start[t]!,
      to = end[t]!;
    const length = Math.min(to - from, maxLength);
    const row = t * stride;
    let h = rollSeed,
      raw = rollSeed,
      uppers = 0,
      digits = 0,
      hyphens = 0,
      letters = 0,
      shape = 0,
      last = 0,
      run = 0;
    for (let k = 1; k <= length; k++) {
      const unit = text.charCodeAt(to - k);
      const low = fold(unit);
      h = roll(h, low);
      raw = roll(raw, unit);
      states[k] = h;
      const cls = shapeClass(unit, low);
      if (cls === 2) uppers++;
      else if (cls === 3) digits++;
      if (cls <= 2) letters++;
      if (low === 0x2d) hyphens++;
      if (cls !== last) {
        last = cls;
        run = 0;
      }
      if (run++ < 2) shape = (Math.imul(shape, 5) + (cls === 4 ? low + 8 : cls)) | 0;
    }
    const head = text.charCodeAt(to - length);
    const upper = shapeClass(head, fold(head)) === 2;
    const word = spread(h);
    values[row + Column.word] = word;
    values[row + Column.raw] = spread(raw);
    for (let k = 1; k <= 5; k++) values[row + Column.suffix + k - 1] = k < length ? spread(states[k]!) + k : word + k;
    let p = 0x1234567;
    for (let k = 1; k <= 3; k++) {
      if (k <= length) p = roll(p, fold(text.charCodeAt(to - length + k - 1)));
      values[row + Column.prefix + k - 1] = spread(p) + k;
    }
    values[row + Column.shape] = spread(shape);
    values[row + Column.flags] =
      (upper ? Flag.Upper : 0) |
      (uppers > 1 && uppers === letters ? Flag.AllUpper : 0) |
      (digits > 0 ? Flag.Digit : 0) |
      (hyphens > 0 && length > 1 ? Flag.Hyphen : 0) |
      (t === firstToken[sentence] ? Flag.First : 0) |
      (uppers > (upper ? 1 : 0) && uppers < letters ? Flag.Mixed : 0);
    values[row + Column.length] = length;
    const kind = valueAt(lexicon.kinds, word);
    values[row + Column.lexicon] =
      kind >= 0 ? pair(kind, Found.Whole) : letters === 0 ? 0 : endKind(lexicon, text, to, length, states);
    const cluster = valueAt(lexicon.clusters, word);
    values[row + Column.cluster] = cluster < 0 ? 0 : spread(cluster);
    values[row + Column.coarse] = cluster < 0 ? 0 : spread(lexicon.coarse[cluster]! + 0x10000);
  }
  return { count, values };
}
