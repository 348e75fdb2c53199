import type { Reading } from "../reading/reading.js";
import type { ReadingOptions } from "../reading/source.js";
import type { Database } from "../store/database.js";
import { insert } from "../store/insert.js";
import { allOf } from "../store/list.js";
import { firstDay, formatDay } from "../time/calendar.js";
import { facetsOf } from "./facet.js";
import { type EntityRow, type Facts, factsOf } from "./fact.js";
import { documentId, numberOf } from "./identity.js";
import { takeIn } from "./occurrence.js";
import { placeInStories } from "./story.js";
import { rememberAll, type Words } from "./word.js";

/** A reading with what the record needs beside it. */
export interface Addition {
  readonly reading: Reading;
  readonly words: Words;
  /** Day on which the document came in, for one that does not say when it was published. */
  readonly received: string;
  /** When the record takes it in: an instant, for audit only. */
  readonly ingested: string;
  /** Version of the analysis. */
  readonly analysis: string;
  /** How its text was asked to be read, so that it is read so again. */
  readonly options?: ReadingOptions;
}

export type Outcome = "added" | "unchanged";

/** Adds readings, all or none of them; a document that is there already changes nothing. Outcomes stand in the order of the additions. */
export function add(database: Database, additions: readonly Addition[]): Promise<Outcome[]> {
  return database.transaction((inside) => addInside(inside, additions));
}

/**
 * The same within a transaction of the caller's. All are taken in together: the statements are as many as the tables, and
 * not as the documents, which a server at the other end of a wire wants.
 */
export async function addInside(database: Database, additions: readonly Addition[]): Promise<Outcome[]> {
  const ids = additions.map(({ reading }) => documentId(reading.document));
  const there = new Set(
    (await allOf<{ id: string }>(database, ids, (marks) => `SELECT id FROM document WHERE id IN (${marks})`)).map(
      ({ id }) => id,
    ),
  );
  const outcomes: Outcome[] = [];
  const fresh: Fresh[] = [];
  for (const [i, addition] of additions.entries()) {
    const id = ids[i]!;
    outcomes.push(there.has(id) ? "unchanged" : "added");
    if (!there.has(id)) fresh.push({ id, known: knownDay(addition.reading, addition.received), addition });
    there.add(id);
  }
  if (fresh.length === 0) return outcomes;
  const numbered = await withNumbers(database, fresh);
  await addDocuments(database, numbered);
  await addFacts(database, numbered);
  return outcomes;
}

/** How many documents were ever added or read anew: a number that never goes down. */
export async function lastArrival(database: Database): Promise<number> {
  const rows = await database.all<{ value: string }>("SELECT value FROM record WHERE key = 'arrival'");
  return Number(rows[0]?.value ?? 0);
}

/** Counts some more; returns the first of the new numbers. */
export async function countArrivals(database: Database, more: number): Promise<number> {
  const last = await lastArrival(database);
  await database.run(
    "INSERT INTO record (key, value) VALUES ('arrival', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    [String(last + more)],
  );
  return last + 1;
}

interface Fresh {
  readonly id: string;
  /** The day from which it was known. */
  readonly known: string;
  readonly addition: Addition;
}

/** A document with its number in the record. */
export type Numbered = Fresh & { readonly n: number };

/** The number that a document's day and id give it, or the next that none has: two ids of one day may begin alike. */
async function withNumbers(database: Database, fresh: readonly Fresh[]): Promise<Numbered[]> {
  const wanted = fresh.map(({ id, known }) => numberOf(firstDay(known)!, id));
  const taken = new Set(
    (await allOf<{ n: number }>(database, wanted, (marks) => `SELECT n FROM document WHERE n IN (${marks})`)).map(
      ({ n }) => n,
    ),
  );
  const numbered: Numbered[] = [];
  for (const [i, one] of fresh.entries()) {
    let n = wanted[i]!;
    if (taken.has(n))
      do n++;
      while (taken.has(n) || (await database.all("SELECT n FROM document WHERE n = ?", [n])).length > 0);
    taken.add(n);
    numbered.push({ ...one, n });
  }
  return numbered;
}

/** The first day on which the record could know what a document says. */
function knownDay({ document }: Reading, received: string): string {
  const day = document.published && document.published.basis !== "inferred" ? firstDay(document.published.edtf) : null;
  return day === null ? received.slice(0, 10) : formatDay(day);
}

async function addDocuments(database: Database, fresh: readonly Numbered[]): Promise<void> {
  const arrival = await countArrivals(database, fresh.length);
  const stories = await placeInStories(
    database,
    fresh.map(({ id, n, addition: { reading } }) => ({
      id,
      n,
      text: reading.document.text,
      language: reading.document.language,
    })),
  );
  const rows = fresh.map(({ id, n, known, addition }, i) => {
    const { text, ...withoutText } = addition.reading.document;
    return {
      n,
      id,
      name: withoutText.id,
      uri: withoutText.uri ?? null,
      title: withoutText.title ?? null,
      publisher: withoutText.publisher ?? null,
      language: withoutText.language,
      published: withoutText.published?.edtf ?? null,
      published_basis: withoutText.published?.basis ?? null,
      known,
      arrival: arrival + i,
      received: addition.received,
      ingested: addition.ingested,
      analysis: addition.analysis,
      story: stories.get(id)!,
      text,
      reading: readingColumn(addition),
    };
  });
  await insert(database, "document", rows);
}

/** A reading as it is stored: without the text, which has a column of its own, and with the options that it was asked for. */
export function readingColumn({ reading, options = {} }: Pick<Addition, "reading" | "options">): string {
  const { text: _, ...document } = reading.document;
  return JSON.stringify({ ...reading, document, ...(Object.keys(options).length > 0 && { options }) });
}

/** A stored reading with its text, and the options that it was asked for. */
export function readingIn(row: {
  readonly reading: string;
  readonly text: string;
}): Pick<Addition, "reading" | "options"> {
  const { options, ...reading } = JSON.parse(row.reading) as Reading & { options?: ReadingOptions };
  return { reading: { ...reading, document: { ...reading.document, text: row.text } }, ...(options && { options }) };
}

/** Adds what documents state that are there themselves, and what they can be found by. */
export async function addFacts(database: Database, documents: readonly Numbered[]): Promise<void> {
  const facts = documents.map(({ id, known, addition: { reading, words } }) => factsOf(id, known, reading, words));
  const all = <Name extends keyof Facts>(name: Name): Facts[Name] extends readonly (infer Row)[] ? Row[] : never =>
    facts.flatMap((one) => one[name] as readonly unknown[]) as never;
  await addEntities(database, all("entities"));
  await insert(database, "document_entity", all("documentEntities"));
  await insert(database, "quotation", all("quotations"));
  await insert(database, "quotation_entity", all("quotationEntities"));
  const { occurrence, finish } = await takeIn(database, all("identities"));
  await insert(
    database,
    "event",
    all("events").map((event) => ({ ...event, occurrence: occurrence.get(event.id)! })),
  );
  await insert(database, "event_entity", all("eventEntities"));
  await finish();
  await rememberAll(
    database,
    documents.map(({ n, known, addition: { reading, words } }, i) => ({
      n,
      words,
      facets: facetsOf(reading, known, facts[i]!.global),
    })),
  );
}

/** The name that most spell out wins: the longest, then the first by the alphabet, whichever came first. */
const isBetter = (a: EntityRow, b: EntityRow): boolean =>
  a.name.length > b.name.length || (a.name.length === b.name.length && a.name < b.name);

async function addEntities(database: Database, entities: readonly EntityRow[]): Promise<void> {
  const best = new Map<string, EntityRow>();
  const words = new Map<string, { word: string; entity: string }>();
  for (const entity of entities) {
    const other = best.get(entity.id);
    if (!other || (entity.catalogue === null && isBetter(entity, other))) best.set(entity.id, entity);
    for (const word of entity.key.split(" "))
      if (word !== "") words.set(`${word} ${entity.id}`, { word, entity: entity.id });
  }
  await insert(database, "entity", [...best.values()], {
    conflict: `(id) DO UPDATE SET name = excluded.name, key = excluded.key
      WHERE entity.catalogue IS NULL AND (length(excluded.name) > length(entity.name)
        OR (length(excluded.name) = length(entity.name) AND excluded.name < entity.name))`,
  });
  await insert(database, "entity_word", [...words.values()], { conflict: "DO NOTHING" });
}
