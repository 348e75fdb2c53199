import type { Span } from "../document/span.js";
import { DemarcheError } from "../error/error.js";

/**
 * Where literal words stand: their `nth` occurrence.
 * @throws DemarcheError `fact-not-in-text`
 */
export function placeOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let k = 0; k < nth; k++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new DemarcheError("fact-not-in-text", words);
  }
  return { start, end: start + words.length };
}

/** All places of literal words. */
export function everywhere(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
}

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Offsets of the letters and figures in spans: marks and blanks at the borders make no difference. */
export function letters(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) found.add(i);
  return found;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both;
}

/** Harmonic mean of precision and recall of two sets of letters. */
export const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);

/** Share of the letters of `inner` that lie in `outer`. */
export const share = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): number =>
  inner.size === 0 ? 0 : common(inner, outer) / inner.size;
