import { DemarcheError } from "../error/error.js";
import { type FacetName, facetNames, tokenOf } from "../record/facet.js";
import { wholeOf } from "../record/word.js";

/** What is looked for: all of the terms, none of the refused. A term is a word or a phrase, each word with its lemmas. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly refused: readonly Term[];
}

/** For each word of the phrase the lemmas that it may have. */
export type Term = readonly (readonly string[])[];

/** Documents under any of some values of a facet: `only` these, or `not` these. */
export interface Filter {
  readonly facet: FacetName;
  readonly values: readonly string[];
}

export interface Narrowed {
  readonly query: SearchQuery;
  readonly only: readonly Filter[];
  readonly not: readonly Filter[];
}

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

/**
 * Reads `publisher=Ritzau`, as a search is narrowed down by.
 * @throws DemarcheError `bad-filter`
 */
export function filterOf(text: string): Filter {
  const [facet, ...value] = text.split("=");
  const name = facetNames.find((one) => one === facet);
  if (!name || value.length === 0) throw new DemarcheError("bad-filter", text);
  return { facet: name, values: [value.join("=")] };
}

/** The query as the embedded engine's full text index asks it. A lone word may be a part of a compound too. */
export function forSqlite({ query, only, not }: Narrowed): string {
  const one = (term: Term): string =>
    term.length === 1
      ? `({words parts} : (${term[0]!.map((lemma) => `"${lemma}"`).join(" OR ")}))`
      : `(words : (${phrases(term)
          .map((phrase) => `"${phrase.join(" ")}"`)
          .join(" OR ")}))`;
  const under = (filter: Filter): string =>
    `(facets : (${tokens(filter)
      .map((token) => `"${token}"`)
      .join(" OR ")}))`;
  const wanted = [...query.terms.map(one), ...only.map(under)].join(" AND ");
  const refused = [...query.refused.map(one), ...not.map(under)].join(" OR ");
  return refused ? `(${wanted}) NOT (${refused})` : wanted;
}

/** The query as PostgreSQL's `tsquery`. */
export function forPostgres({ query, only, not }: Narrowed): string {
  const any = (list: readonly string[]): string => `(${list.map((one) => `'${one}'`).join(" | ")})`;
  const one = (term: Term): string =>
    term.length === 1 ? any(term[0]!.flatMap((lemma) => [lemma, `+${lemma}`])) : `(${term.map(any).join(" <-> ")})`;
  const under = (filter: Filter): string => any(tokens(filter).map((token) => `=${token}`));
  return [
    ...query.terms.map(one),
    ...only.map(under),
    ...query.refused.map((term) => `!${one(term)}`),
    ...not.map((filter) => `!${under(filter)}`),
  ].join(" & ");
}

/** For no value at all a token that no document has. */
const tokens = ({ facet, values }: Filter): string[] =>
  values.length === 0 ? ["none"] : values.map((value) => tokenOf(facet, value));

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
    if (
      term.length === 1
        ? words[i]!.split("+").some((part) => term[0]!.includes(part))
        : term.every((lemmas, k) => lemmas.includes(wholeOf(words[i + k]!)))
    )
      places.push(i);
  return places;
}
