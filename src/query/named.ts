import { entityMatching } from "./entity.js";
import { type MetRow, rowOf } from "./met.js";
import { marks } from "./newest.js";
import { listedOccurrences } from "./occurrence.js";
import type { Question } from "./question.js";

export interface NamedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** How many of the record's documents name it. */
  readonly documents: number;
}

export interface NamedAnswer {
  readonly entities: readonly NamedEntity[];
  /** Events with, in or on all that was named: what is ahead first, then the latest told. */
  readonly events: readonly MetRow[];
}

/** So many words of a question are taken for names, so many of the latest documents that name them are looked into. */
const mostWords = 4;
const mostDocuments = 300;

/** Who or what a person may mean by some words ("Paris", "Putin Trump"), and the events that they have in common. */
export async function named(question: Question & { readonly text: string }): Promise<NamedAnswer> {
  const { database, knownAt, text } = question;
  const whole = await entityMatching(database, text);
  const groups = whole.length > 0 ? [whole] : await eachWord(question);
  const [leading, ...rest] = groups;
  if (!leading) return { entities: [], events: [] };
  const all = [...new Set(groups.flat())];
  const entities = await database.all<NamedEntity>(
    `SELECT e.id, e.type, e.name, (SELECT count(*) FROM document_entity x WHERE x.entity = e.id AND x.known <= ?) AS documents
     FROM entity e WHERE e.id IN (${marks(all)}) ORDER BY documents DESC, e.name LIMIT 12`,
    [knownAt, ...all],
  );
  const has = (ids: readonly string[]): string =>
    `(v.place IN (${marks(ids)}) OR v.treaty IN (${marks(ids)}) OR EXISTS (SELECT 1 FROM event_entity y WHERE y.event = v.id AND y.role <> 'voice' AND y.role <> 'about' AND y.entity IN (${marks(ids)})))`;
  const thrice = (ids: readonly string[]): string[] => [...ids, ...ids, ...ids];
  const found = await database.all<{ occurrence: string }>(
    `SELECT v.occurrence, max(v.is_plan) AS ahead, max(v.known) AS last
     FROM (SELECT DISTINCT document FROM (SELECT document FROM document_entity WHERE entity IN (${marks(leading)}) AND known <= ? ORDER BY known DESC LIMIT ${mostDocuments}) AS latest) AS x
     JOIN event v ON v.document = x.document
     WHERE v.background = 0 AND v.review <> 'reject' AND ${groups.map(has).join(" AND ")}
     GROUP BY v.occurrence ORDER BY ahead DESC, last DESC, v.occurrence LIMIT ?`,
    [...leading, knownAt, ...thrice(leading), ...rest.flatMap(thrice), Math.min(question.limit ?? 6, 50)],
  );
  const occurrences = await listedOccurrences(
    database,
    found.map((row) => row.occurrence),
    knownAt,
  );
  return { entities: entities.filter((one) => one.documents > 0), events: occurrences.map(rowOf) };
}

async function eachWord({ database, text }: Question & { readonly text: string }): Promise<string[][]> {
  const words = text
    .replaceAll('"', " ")
    .split(/\s+/)
    .filter((word) => word.length > 2 && !word.startsWith("-"))
    .slice(0, mostWords);
  const meant = await Promise.all(words.map((word) => entityMatching(database, word)));
  return meant.filter((ids) => ids.length > 0);
}

/** Two words or more that begin with a capital: a name, and not "10,000 people" or "The man". */
const properName = /^\p{Lu}.*[\s-]\p{Lu}/u;

/** Whom the latest documents name most: those whom the catalogue knows, and whose name cannot be but one. */
export async function mostNamed({ database, knownAt }: Question, limit: number): Promise<NamedEntity[]> {
  const rows = await database.all<NamedEntity & { catalogue: string | null }>(
    `SELECT e.id, e.type, e.name, e.catalogue, count(DISTINCT x.document) AS documents
     FROM (SELECT id FROM document WHERE known <= ? ORDER BY n DESC LIMIT ${mostDocuments}) AS d
     JOIN document_entity x ON x.document = d.id JOIN entity e ON e.id = x.entity
     WHERE e.type IN ('person', 'country', 'organization') AND e.key <> '' GROUP BY e.id, e.type, e.name, e.catalogue
     ORDER BY documents DESC, e.name LIMIT ?`,
    [knownAt, 4 * limit],
  );
  return rows
    .filter(({ catalogue, name }) => catalogue !== null || properName.test(name))
    .slice(0, limit)
    .map(({ catalogue: _, ...one }) => one);
}
