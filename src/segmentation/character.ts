/** What a character is to the tokeniser. */
export const BREAK = 1;
export const SPACE = 2;
export const LOWER = 3;
export const UPPER = 4;
/** Letter of a script without case. */
export const LETTER = 5;
export const DIGIT = 6;
/** Combining mark or format character: belongs to the character before it. */
export const MARK = 7;
export const SYMBOL = 8;
/** First half of a pair that is a pictograph. */
export const PICTOGRAPH = 9;

const table = new Uint8Array(0x10000);

/** Class of the character at `i`; a surrogate pair is classed at its first half. */
export function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 0xd800 && code < 0xdc00) return classOfPair(text, i);
  return table[code] || learn(code);
}

/** UTF-16 units of the character at `i`. */
export function widthAt(text: string, i: number): 1 | 2 {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code >= 0xdc00) return 1;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

export function isWordClass(c: number): boolean {
  return c >= LOWER && c <= DIGIT;
}

function learn(code: number): number {
  const c = classOf(String.fromCharCode(code));
  table[code] = c;
  return c;
}

function classOf(s: string): number {
  if (/[\n\r\f\v\u2028\u2029]/.test(s)) return BREAK;
  if (/\s/.test(s)) return SPACE;
  if (/[\p{Ll}\p{Lo}\p{Lm}]/u.test(s)) return /\p{Ll}/u.test(s) ? LOWER : LETTER;
  if (/[\p{Lu}\p{Lt}]/u.test(s)) return UPPER;
  if (/[\p{Nd}\p{Nl}]/u.test(s)) return DIGIT;
  if (/[\p{M}\p{Cf}]/u.test(s)) return MARK;
  return SYMBOL;
}

const pairs = new Map<number, number>();

function classOfPair(text: string, i: number): number {
  const point = text.codePointAt(i)!;
  if (point < 0x10000) return SYMBOL;
  if (point >= 0x1f3fb && point <= 0x1f3ff) return MARK; // skin tones
  let c = pairs.get(point);
  if (c === undefined) {
    const s = String.fromCodePoint(point);
    c = /[\p{Extended_Pictographic}\p{RI}]/u.test(s) ? PICTOGRAPH : classOf(s);
    pairs.set(point, c);
  }
  return c;
}
