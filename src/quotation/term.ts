import { isFiniteVerb, Kind, type Page } from "./page.js";

/** Whether quoted words are a name, a title or a term, and not somebody's words. */
export function isTerm(page: Page, q: number, first: number, cue = -1): boolean {
  const { is } = page.lexicon;
  let names = 0;
  let words = 0;
  let finite = false;
  let i = first;
  for (; i < page.word.length && page.quotedAt[i] === q && words < 14; i++) {
    if (page.kind[i] !== Kind.word) continue;
    words++;
    const c = page.text[page.layers.tokens.start[i]!]!;
    if (c !== c.toLowerCase() || /[0-9]/.test(c)) names++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  if (words === 0) return true;
  let before = first - 1;
  while (
    before >= 0 &&
    (page.kind[before] === Kind.mark || page.kind[before] === Kind.comma) &&
    page.quotedAt[before] !== q
  )
    before--;
  const lead = before >= 0 ? page.word[before]! : "";
  if (before !== cue && is.termed.has(lead)) return true;
  if (before !== cue && is.titled.has(lead) && (names > 0 || !finite)) return true;
  // every word with a capital: a title or a name
  if (words <= 8 && names >= 2 && names >= words * 0.6) return true;
  return words === 1 && names === 1;
}
