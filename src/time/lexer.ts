import type { Grammar } from "./grammar.js";
import { type Piece, readNumeral } from "./numeral.js";

/** A word, a number or a mark that may be part of a time. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Index in the grammar's words, or -1 for a number. */
  readonly word: number;
  readonly numeral: Piece | null;
  readonly capital: boolean;
}

/** FNV-1a, 32 bits. */
const seed = -2_128_831_035;
const prime = 16_777_619;
const maxIsland = 28;
const maxNumeral = 32;

/**
 * Walks a text once and hands out its islands: runs of words, numbers and marks that the grammar knows, without
 * any other word between them. It reads letters and not tokens, so that "1950-53", "3pm" and a sentence cut after
 * "11." are read alike. An island without a number or a word that only time has is passed over.
 */
export function islands(text: string, grammar: Grammar, give: (island: readonly Atom[]) => void): void {
  let island: Atom[] = [];
  let core = false;
  const flush = () => {
    if (core && island.length > 0) give(island);
    if (island.length > 0) island = [];
    core = false;
  };
  const length = text.length;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 0xa0 || c === 9 || c === 0x202f) {
      i++;
      continue;
    }
    if (isLetter(c)) {
      const start = i;
      const capital = isCapital(c);
      let hash = seed;
      let marks = false;
      for (let d = c; ; ) {
        hash = Math.imul(hash ^ fold(d), prime);
        if (d >= 0x300 && d < 0x370) marks = true;
        if (++i >= length) break;
        d = text.charCodeAt(i);
        if (!isLetter(d)) break;
      }
      let word = grammar.wordByHash.get(hash) ?? -1;
      if (marks) word = grammar.wordIndex.get(text.slice(start, i).normalize("NFC").toLowerCase()) ?? -1;
      else if (word >= 0 && (i - start > 32 || text.slice(start, i).toLowerCase() !== grammar.words[word])) word = -1;
      const next = text.charCodeAt(i);
      if (isDigit(next)) {
        // "Q3", "FY2018", "Feb13", but "MH17" is none
        const end = numeralEnd(text, i);
        const glued = gluedPiece(text.slice(start, Math.min(end, start + maxNumeral)));
        if (glued) {
          island.push({ start, end, word: -1, numeral: glued, capital });
          core = true;
          i = end;
        } else if (word < 0 || !grammar.isMonth[word]) {
          flush();
          i = end;
        } else {
          island.push({ start, end: i, word, numeral: null, capital });
          core = true;
        }
        continue;
      }
      if (word < 0) {
        flush();
        // "Covid-19", "F-16": the number belongs to the name
        if (isDash(next) && isDigit(text.charCodeAt(i + 1))) i = numeralEnd(text, i + 1);
        continue;
      }
      if (island.length >= maxIsland) flush();
      island.push({ start, end: i, word, numeral: null, capital });
      if (grammar.isCore[word]) core = true;
      continue;
    }
    if (isDigit(c)) {
      const end = numeralEnd(text, i);
      const before = i > 0 ? text.charCodeAt(i - 1) : 32;
      const after = end < length ? text.charCodeAt(end) : 32;
      const money = isMoney(before) || (before === 32 && i > 1 && isMoney(text.charCodeAt(i - 2)));
      const share = isMeasure(after) || (after === 32 && text.charCodeAt(end + 1) === 37);
      const pieces =
        money || share || end - i > maxNumeral || (before === 0x2e && i > 1 && isDigit(text.charCodeAt(i - 2)))
          ? null
          : readNumeral(text.slice(i, end), grammar);
      if (!pieces) {
        flush();
        i = end;
        continue;
      }
      if (island.length + pieces.length > maxIsland) flush();
      const base = i;
      for (const piece of pieces) {
        const word = piece.word ?? -1;
        island.push({
          start: base + piece.start,
          end: base + piece.end,
          word,
          numeral: word < 0 ? piece : null,
          capital: false,
        });
        if (word < 0 || grammar.isCore[word]) core = true;
        i = base + piece.end;
      }
      continue;
    }
    const mark = c === 10 || c === 13 ? -1 : (grammar.markByCode.get(c) ?? -1);
    if (mark < 0) {
      flush();
    } else {
      if (island.length >= maxIsland) flush();
      if (island.length > 0 || c === 64 || c === 40 || c === 39 || c === 0x2019)
        island.push({ start: i, end: i + 1, word: mark, numeral: null, capital: false });
    }
    i++;
  }
  flush();
}

/** The end of a run of figures with what is written to it: "2018-10-23T14:30", "3:30pm", "1980'erne". */
function numeralEnd(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isLetter(c)) continue;
    const inside =
      c === 46 || c === 44 || c === 58 || c === 47 || c === 43 || c === 39 || c === 0x2019 || c === 0x2bc || isDash(c);
    if (!inside) break;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
    if (!isDigit(next) && !isLetter(next)) break;
  }
  return i;
}

function gluedPiece(text: string): Piece | null {
  const end = text.length;
  let m = /^q([1-4])$/i.exec(text);
  if (m) return { start: 0, end, quarter: { n: +m[1]!, of: 4 } };
  m = /^h([12])$/i.exec(text);
  if (m) return { start: 0, end, quarter: { n: +m[1]!, of: 2 } };
  m = /^fy(\d\d|\d{4})$/i.exec(text);
  if (m) return { start: 0, end, fiscal: m[1]!.length === 2 ? 2000 + +m[1]! : +m[1]! };
  return null;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isDash = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2012 || c === 0x2013;
const isMoney = (c: number): boolean =>
  c === 36 || c === 0xa3 || c === 0xa5 || (c >= 0x20a0 && c <= 0x20cf) || c === 35;
const isMeasure = (c: number): boolean => c === 37 || c === 0xb0 || c === 0x2030 || c === 0x20ac || c === 0xa3;
/** Every character that is no figure, blank or mark counts as a letter. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    c !== 0x2bc &&
    (c < 0x2000 || c > 0x2bff) &&
    (c < 0x3000 || c > 0x303f) &&
    (c < 0xff00 || c > 0xff20) &&
    c !== 0xfeff);
const isCapital = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const fold = (c: number): number =>
  (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) || (c >= 0x410 && c <= 0x42f) ? c + 32 : c;

/** The same hash for a word of the grammar. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ fold(word.charCodeAt(i)), prime);
  return hash;
}
