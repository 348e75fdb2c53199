import { DemarcheError } from "../error/error.js";

/** What is looked for: all of the terms, none of the refused. A term is a word or a phrase, each word with its lemmas. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly refused: readonly Term[];
}

/** For each word of the phrase the lemmas that it may have. */
export type Term = readonly (readonly string[])[];

/**
 * Reads `våbenkontrol "foreløbig aftale" -Syrien`: words and phrases that must all be there, and what must not, after
 * `-` or NOT.
 * @param lemmas of a piece of the query, in the languages that can be read: for each of its words the possible lemmas
 * @throws DemarcheError `bad-query` where nothing is looked for
 */
export function searchQueryOf(text: string, lemmas: (piece: string) => Term): SearchQuery {
  const terms: Term[] = [];
  const refused: Term[] = [];
  let refuse = false;
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    if (word === "NOT" && !minus) {
      refuse = true;
      continue;
    }
    if (word === "AND" && !minus) continue;
    const term = lemmas(phrase ?? word ?? "");
    if (term.length > 0) (refuse || minus ? refused : terms).push(term);
    refuse = false;
  }
  if (terms.length === 0) throw new DemarcheError("bad-query", text);
  return { terms, refused };
}

/** The query as the embedded engine's full text index asks it. */
export function forSqlite({ terms, refused }: SearchQuery): string {
  const positive = terms
    .map(
      (term) =>
        `(${phrases(term)
          .map((phrase) => `"${phrase.join(" ")}"`)
          .join(" OR ")})`,
    )
    .join(" AND ");
  const negative = refused.flatMap((term) => phrases(term).map((phrase) => `"${phrase.join(" ")}"`)).join(" OR ");
  return negative ? `(${positive}) NOT (${negative})` : positive;
}

/** The query as PostgreSQL's `tsquery`. */
export function forPostgres({ terms, refused }: SearchQuery): string {
  const one = (term: Term): string =>
    `(${term.map((lemmas) => `(${lemmas.map((lemma) => `'${lemma}'`).join(" | ")})`).join(" <-> ")})`;
  return [...terms.map(one), ...refused.map((term) => `!${one(term)}`)].join(" & ");
}

/** Most ways in which a phrase is spelled out, for an engine that cannot ask for alternatives inside one. */
const mostPhrases = 32;

function phrases(term: Term): string[][] {
  let all: string[][] = [[]];
  for (const lemmas of term)
    all = all.flatMap((phrase) => lemmas.map((lemma) => [...phrase, lemma])).slice(0, mostPhrases);
  return all;
}

/** Where a term stands in a text's words: indices of the first word of each place. */
export function placesOf(term: Term, words: readonly string[]): number[] {
  const places: number[] = [];
  for (let i = 0; i + term.length <= words.length; i++)
    if (term.every((lemmas, k) => lemmas.includes(words[i + k]!))) places.push(i);
  return places;
}
