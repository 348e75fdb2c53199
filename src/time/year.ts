import type { TimeLanguage } from "./language.js";

/**
 * Whether four figures are a year where they stand. A preposition or article says so; before a plural noun, after
 * an abbreviation or alone on a line they are a count, a number or a page.
 */
export function isYearHere(text: string, start: number, end: number, year: number, language: TimeLanguage): boolean {
  if (year < 1000 || year > 2199) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const pointed = before !== null && language.beforeYear.includes(before.toLowerCase());
  const round = year % 50 === 0 && year !== 2000;
  if (pointed) return !(after !== null && round && isLower(after) && !language.afterYear.includes(after.toLowerCase()));
  if (year < 1500) return false;
  const alone = before === null && after === null && isLineAlone(text, start, end);
  if (alone) return false;
  if (before !== null && /^\p{Lu}{2,}$/u.test(before)) return false;
  if (after !== null && isLower(after) && !language.afterYear.includes(after.toLowerCase())) {
    // "the 2016 campaign", "its 2018 budget", but "2000 soldiers"
    return before !== null && language.determiners.includes(before.toLowerCase()) ? true : /['’]s$/.test(before ?? "");
  }
  return year >= 1700 && year < 2100;
}

/** The word that ends right before a place, after a blank or an opening bracket; `null` at a mark or the start of a line. */
export function wordBefore(text: string, at: number): string | null {
  let end = at;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === " ")) end--;
  let start = end;
  while (start > 0 && end - start < 24 && /[\p{L}\p{M}'’.]/u.test(text[start - 1]!)) start--;
  const word = text.slice(start, end);
  return word === "" || !/\p{L}/u.test(word) ? null : word;
}

export function wordAfter(text: string, at: number): string | null {
  let start = at;
  while (start < text.length && text[start] === " ") start++;
  if (start === at && text[start] !== undefined && /[\p{L}]/u.test(text[start]!)) return null;
  let end = start;
  while (end < text.length && end - start < 24 && /[\p{L}\p{M}]/u.test(text[end]!)) end++;
  return end > start ? text.slice(start, end) : null;
}

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether no word stands on the same line, as far as one looks. */
export function isLineAlone(text: string, start: number, end: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 80 && text[i] !== "\n"; i--) if (/\p{L}/u.test(text[i]!)) return false;
  for (let i = end; i < text.length && i - end < 80 && text[i] !== "\n"; i++) if (/\p{L}/u.test(text[i]!)) return false;
  return true;
}
