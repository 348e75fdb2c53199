import type { Span } from "../document/span.js";
import type { Database } from "../store/database.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
import { forPostgres, forSqlite, placesOf, type SearchQuery } from "./search-query.js";
import { type DocumentRow, documentColumns, type Source, sourceOf } from "./source.js";

export interface SearchRow {
  readonly document: string;
  readonly title: string | null;
  readonly known: string;
  readonly language: string;
  /** The first sentence with a hit, and those beside it. */
  readonly previous: string;
  readonly sentence: string;
  readonly following: string;
  readonly hits: number;
  readonly source: Source;
}

export interface Facets {
  readonly language: readonly Facet[];
  readonly publisher: readonly Facet[];
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface SearchQuestion extends Question {
  readonly query: SearchQuery;
  readonly language?: string;
  readonly publisher?: string;
}

type Found = DocumentRow & {
  title: string | null;
  known: string;
  language: string;
  words: string;
  starts: string;
  reading: string;
};

/** Documents that hold what is looked for, by lemma, the latest first; with counts by language and outlet. */
export async function search(question: SearchQuestion): Promise<Page<SearchRow> & { facets: Facets }> {
  const { database, asOf, knownAt, cursor, query } = question;
  const { join, parameter } = matching(database, query);
  const conditions = ["d.known <= ?", "d.known <= ?"];
  const parameters: (string | number)[] = [parameter, knownAt, asOf];
  for (const field of ["language", "publisher"] as const) {
    const value = question[field];
    if (value === undefined) continue;
    conditions.push(`d.${field} = ?`);
    parameters.push(value);
  }
  const where = `${join} WHERE ${conditions.join(" AND ")}`;
  const facets = {
    language: await facet(database, "language", where, parameters),
    publisher: await facet(database, "publisher", where, parameters),
  };
  const after = cursor === undefined ? [] : placeOf(cursor);
  const found = await database.all<Found>(
    `SELECT d.title, d.known, d.language, d.reading, w.words, w.starts, ${documentColumns} FROM ${where}
     ${after.length > 0 ? "AND (d.known < ? OR (d.known = ? AND d.id > ?))" : ""} ORDER BY d.known DESC, d.id LIMIT ?`,
    [...parameters, ...(after.length > 0 ? [after[0]!, after[0]!, after[1]!] : []), limitOf(question) + 1],
  );
  const page = pageOf(
    question,
    found.map((row) => rowOf(row, query)),
    (row) => cursorOf(row.known, row.document),
  );
  return { ...page, facets };
}

function matching({ dialect }: Database, query: SearchQuery): { join: string; parameter: string } {
  const tables = "document_word w JOIN document d ON d.id = w.document JOIN search s";
  return dialect === "sqlite"
    ? { join: `${tables} ON s.rowid = w.n AND s.words MATCH ?`, parameter: forSqlite(query) }
    : { join: `${tables} ON s.n = w.n AND s.words @@ CAST(? AS TSQUERY)`, parameter: forPostgres(query) };
}

function facet(
  database: Database,
  column: string,
  where: string,
  parameters: readonly (string | number)[],
): Promise<Facet[]> {
  return database.all<Facet>(
    `SELECT coalesce(d.${column}, '') AS value, count(*) AS count FROM ${where} GROUP BY d.${column} ORDER BY count DESC, value LIMIT 50`,
    parameters,
  );
}

function rowOf(row: Found, query: SearchQuery): SearchRow {
  const words = row.words.split(" ");
  const starts = row.starts.split(" ");
  const places = query.terms.flatMap((term) => placesOf(term, words)).map((i) => Number(starts[i]));
  const first = places.length > 0 ? Math.min(...places) : 0;
  const sentences = (JSON.parse(row.reading) as { sentences: Span[] }).sentences;
  const at = Math.max(
    0,
    sentences.findIndex(({ start, end }) => start <= first && first < end),
  );
  const text = (i: number): string => (sentences[i] ? row.text.slice(sentences[i].start, sentences[i].end) : "");
  return {
    document: row.id,
    title: row.title,
    known: row.known,
    language: row.language,
    previous: text(at - 1),
    sentence: text(at),
    following: text(at + 1),
    hits: places.length,
    source: sourceOf(row, sentences[at] ?? { start: 0, end: Math.min(200, row.text.length) }),
  };
}
