import type { Span } from "../document/span.js";
import type { FacetName } from "../record/facet.js";
import { numberAfter } from "../record/identity.js";
import type { Database, Value } from "../store/database.js";
import { firstDay } from "../time/calendar.js";
import { entityMatching } from "./entity.js";
import { marks } from "./newest.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
import { type Filter, forPostgres, forSqlite, type Narrowed, placesOf, type SearchQuery } from "./search-query.js";
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

/** Under what the documents are that were found: counts of the filtered ones, so that each choice recounts the others. */
export interface Facets extends Readonly<Record<FacetName, readonly Facet[]>> {
  /** How many documents were counted: all that were found, or the latest of them. */
  readonly counted: number;
}

export interface Facet {
  readonly value: string;
  /** An entity's name. */
  readonly name?: string;
  readonly count: number;
}

export interface SearchQuestion extends Question {
  readonly query: SearchQuery;
  readonly language?: string;
  readonly publisher?: string;
  readonly only?: readonly Filter[];
  readonly not?: readonly Filter[];
}

type Found = DocumentRow & {
  n: number;
  title: string | null;
  known: string;
  language: string;
  words: string;
  starts: string;
  reading: string;
};

/** So many of the latest documents are counted for facets, and so many values are shown of each. */
const mostCounted = 1000;
const mostValues = 20;

/** Documents that hold what is looked for, by lemma, the latest first; with their number, and counts by facets. */
export async function search(question: SearchQuestion): Promise<Page<SearchRow> & { total: number; facets: Facets }> {
  const { database, asOf, knownAt, cursor, query } = question;
  const narrowed: Narrowed = {
    query,
    only: await resolved(database, [
      ...(question.language === undefined ? [] : [{ facet: "language", values: [question.language] } as const]),
      ...(question.publisher === undefined ? [] : [{ facet: "publisher", values: [question.publisher] } as const]),
      ...(question.only ?? []),
    ]),
    not: await resolved(database, question.not ?? []),
  };
  const matching = matchingOf(database, narrowed);
  const end = numberAfter(firstDay(knownAt < asOf ? knownAt : asOf)!);
  const [sum] = await database.all<{ total: number }>(`SELECT count(*) AS total FROM ${matching.where}`, [
    ...matching.parameters,
    end,
  ]);
  const facets = await facetsOf(database, matching, end);
  const found = await database.all<Found>(
    `SELECT d.n, d.title, d.known, d.language, d.reading, w.words, w.starts, ${documentColumns}
     FROM (SELECT ${matching.n} AS n FROM ${matching.where} ORDER BY ${matching.n} DESC LIMIT ?) AS s
     JOIN document d ON d.n = s.n JOIN document_word w ON w.n = s.n ORDER BY d.n DESC`,
    [...matching.parameters, cursor === undefined ? end : Number(placeOf(cursor)[0]), limitOf(question) + 1],
  );
  const numbers = new Map(found.map(({ id, n }) => [id, n]));
  const page = pageOf(
    question,
    found.map((row) => rowOf(row, query)),
    (row) => cursorOf(numbers.get(row.document)!),
  );
  return { ...page, total: sum!.total, facets };
}

/** Where documents are found, and their number; the last parameter is the number that theirs must be less than. */
interface Matching {
  readonly n: string;
  readonly where: string;
  readonly parameters: readonly Value[];
}

function matchingOf({ dialect }: Database, narrowed: Narrowed): Matching {
  return dialect === "sqlite"
    ? { n: "rowid", where: "search WHERE search MATCH ? AND rowid < ?", parameters: [forSqlite(narrowed)] }
    : { n: "n", where: "search WHERE words @@ CAST(? AS TSQUERY) AND n < ?", parameters: [forPostgres(narrowed)] };
}

/** Filters by entity name the ids that the name may mean. */
function resolved(database: Database, filters: readonly Filter[]): Promise<Filter[]> {
  return Promise.all(
    filters.map(async (filter) =>
      filter.facet === "entity"
        ? {
            ...filter,
            values: (await Promise.all(filter.values.map((name) => entityMatching(database, name)))).flat(),
          }
        : filter,
    ),
  );
}

async function facetsOf(database: Database, { n, where, parameters }: Matching, end: number): Promise<Facets> {
  type Row = { language: string; publisher: string; month: string; types: string; entities: string };
  const rows = await database.all<Row>(
    `SELECT f.language, f.publisher, f.month, f.types, f.entities
     FROM (SELECT ${n} AS n FROM ${where} ORDER BY ${n} DESC LIMIT ${mostCounted}) AS s JOIN document_facet f ON f.n = s.n`,
    [...parameters, end],
  );
  const count = (values: (row: Row) => readonly string[]): Facet[] => {
    const counts = new Map<string, number>();
    for (const row of rows) for (const value of values(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, mostValues);
  };
  const list = (barred: string): string[] => (barred === "" ? [] : barred.slice(1, -1).split("|"));
  const entities = count((row) => list(row.entities));
  const ids = entities.map(({ value }) => value);
  const names = new Map(
    (
      await database.all<{ id: string; name: string }>(`SELECT id, name FROM entity WHERE id IN (${marks(ids)})`, ids)
    ).map(({ id, name }) => [id, name]),
  );
  return {
    counted: rows.length,
    language: count((row) => [row.language]),
    publisher: count((row) => [row.publisher]),
    month: count((row) => [row.month]).sort((a, b) => (a.value < b.value ? 1 : -1)),
    type: count((row) => list(row.types)),
    entity: entities.map((one) => ({ ...one, name: names.get(one.value) ?? one.value })),
  };
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
