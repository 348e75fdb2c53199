import { nameKey } from "../entity/transliteration.js";
import { definitions } from "../event/type/index.js";
import type { Reading } from "../reading/reading.js";
import type { Database, Value } from "../store/database.js";
import { firstDay, formatDay, lastDay } from "../time/calendar.js";
import { facetsOf } from "./facet.js";
import { isPlan, isReal, meetingTypes } from "./history.js";
import { documentId, entityId, numberOf, plain } from "./identity.js";
import { type Identity, takeIn } from "./occurrence.js";
import { placeInStory, rememberBands } from "./story.js";
import { type Found, rememberAll, type Words } from "./word.js";

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
}

export type Outcome = "added" | "unchanged";

/** Adds readings, all or none of them; a document that is there already changes nothing. Outcomes stand in the order of the additions. */
export function add(database: Database, additions: readonly Addition[]): Promise<Outcome[]> {
  return database.transaction((inside) => addInside(inside, additions));
}

/** The same within a transaction of the caller's. */
export async function addInside(database: Database, additions: readonly Addition[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const found: Found[] = [];
  for (const addition of additions) {
    const id = documentId(addition.reading.document);
    const there = await database.all("SELECT id FROM document WHERE id = ?", [id]);
    outcomes.push(there.length > 0 ? "unchanged" : "added");
    if (there.length === 0) found.push(await addOne(database, id, await countArrival(database), addition));
  }
  await rememberAll(database, found);
  return outcomes;
}

/** How many documents were ever added or read anew: a number that never goes down. */
export async function lastArrival(database: Database): Promise<number> {
  const rows = await database.all<{ value: string }>("SELECT value FROM record WHERE key = 'arrival'");
  return Number(rows[0]?.value ?? 0);
}

/** Counts one more. */
export async function countArrival(database: Database): Promise<number> {
  const next = (await lastArrival(database)) + 1;
  await database.run(
    "INSERT INTO record (key, value) VALUES ('arrival', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    [String(next)],
  );
  return next;
}

/** Adds a document that is not there yet; returns what it can be found by. */
async function addOne(database: Database, id: string, arrival: number, addition: Addition): Promise<Found> {
  const known = knownDay(addition.reading, addition.received);
  const n = await freeNumber(database, numberOf(firstDay(known)!, id));
  await addDocument(database, { id, n, arrival, known }, addition);
  return addFacts(database, { id, n, known }, addition);
}

/** Adds what a document states that is there itself; returns what it can be found by. */
export async function addFacts(
  database: Database,
  { id, n, known }: { readonly id: string; readonly n: number; readonly known: string },
  { reading, words }: Addition,
): Promise<Found> {
  const global = new Map(reading.entities.map((entity) => [entity.id, entityId(entity, nameKey)]));
  await addEntities(database, id, known, reading, global);
  await addQuotations(database, id, known, reading, global);
  await addEvents(database, id, known, reading, global);
  return { n, words, facets: facetsOf(reading, known, global) };
}

/** The number itself, or the next that no document has: two ids of one day may begin alike. */
async function freeNumber(database: Database, wanted: number): Promise<number> {
  for (let n = wanted; ; n++)
    if ((await database.all("SELECT n FROM document WHERE n = ?", [n])).length === 0) return n;
}

/** The first day on which the record could know what a document says. */
function knownDay({ document }: Reading, received: string): string {
  const day = document.published && document.published.basis !== "inferred" ? firstDay(document.published.edtf) : null;
  return day === null ? received.slice(0, 10) : formatDay(day);
}

async function addDocument(
  database: Database,
  own: { readonly id: string; readonly n: number; readonly arrival: number; readonly known: string },
  addition: Addition,
): Promise<void> {
  const { document } = addition.reading;
  const story = await placeInStory(database, { id: own.id, text: document.text, language: document.language });
  const { text: _, ...withoutText } = document;
  const row: Record<string, Value> = {
    ...own,
    name: document.id,
    uri: document.uri ?? null,
    title: document.title ?? null,
    publisher: document.publisher ?? null,
    language: document.language,
    published: document.published?.edtf ?? null,
    published_basis: document.published?.basis ?? null,
    received: addition.received,
    ingested: addition.ingested,
    analysis: addition.analysis,
    story,
    text: document.text,
    reading: JSON.stringify({ ...addition.reading, document: withoutText }),
  };
  await insert(database, "document", [row]);
  await rememberBands(database, own.n, document.text);
}

async function addEntities(
  database: Database,
  document: string,
  known: string,
  reading: Reading,
  global: ReadonlyMap<string, string>,
): Promise<void> {
  const entities = reading.entities.map((entity) => ({
    id: global.get(entity.id)!,
    type: entity.type,
    name: entity.name,
    key: plain(entity.name),
    catalogue: entity.catalogue ?? null,
  }));
  // The name that most spell out wins: the longest, then the first by the alphabet, whichever came first.
  const unique = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  await insert(database, "entity", unique, {
    conflict: `(id) DO UPDATE SET name = excluded.name, key = excluded.key
      WHERE entity.catalogue IS NULL AND (length(excluded.name) > length(entity.name)
        OR (length(excluded.name) = length(entity.name) AND excluded.name < entity.name))`,
  });
  const words = unique.flatMap(({ id, key }) => key.split(" ").map((word) => ({ word, entity: id })));
  await insert(
    database,
    "entity_word",
    words.filter(({ word }) => word !== ""),
    { conflict: "DO NOTHING" },
  );
  await insert(
    database,
    "document_entity",
    reading.entities.map((entity) => ({
      document,
      local: entity.id,
      entity: global.get(entity.id)!,
      mentions: entity.mentions.length,
      known,
    })),
  );
}

async function addQuotations(
  database: Database,
  document: string,
  known: string,
  reading: Reading,
  global: ReadonlyMap<string, string>,
): Promise<void> {
  const id = (local: string): string => `${document}/${local}`;
  const parts: Record<string, Value>[] = [];
  const rows = reading.quotations.map((quotation) => {
    const part = (local: string, what: string): void => {
      parts.push({ quotation: id(quotation.id), entity: global.get(local)!, part: what, known });
    };
    for (const local of quotation.addressees) part(local, "addressee");
    for (const entity of reading.entities)
      if (
        entity.id !== quotation.speaker &&
        entity.mentions.some((m) => quotation.content.some((c) => c.start <= m.start && m.end <= c.end))
      )
        part(entity.id, "about");
    return {
      id: id(quotation.id),
      document,
      type: quotation.type,
      commitment: quotation.commitment,
      speaker: quotation.speaker === null ? null : global.get(quotation.speaker)!,
      within: quotation.within === null ? null : id(quotation.within),
      start_at: quotation.content[0]!.start,
      end_at: quotation.content.at(-1)!.end,
      words: reading.document.text.slice(quotation.content[0]!.start, quotation.content.at(-1)!.end),
      known,
    };
  });
  await insert(database, "quotation", rows);
  await insert(database, "quotation_entity", parts, { conflict: "DO NOTHING" });
}

async function addEvents(
  database: Database,
  document: string,
  known: string,
  reading: Reading,
  global: ReadonlyMap<string, string>,
): Promise<void> {
  const rows: Record<string, Value>[] = [];
  const parts: Record<string, Value>[] = [];
  const named = new Set(
    reading.entities
      .filter(({ catalogue, mentions }) => catalogue !== undefined || mentions.some(({ form }) => form === "name"))
      .map(({ id }) => id),
  );
  const identities = reading.events.map((event) => {
    const id = `${document}/${event.id}`;
    const first = event.time ? firstDay(event.time.edtf) : null;
    const day = first === null ? known : formatDay(first);
    const hasMet = Number(meetingTypes.includes(event.type) && isReal(event.status));
    const part = (entity: string, role: string, has_met = 0): void => {
      parts.push({ event: id, entity: global.get(entity)!, role, day, has_met });
    };
    for (const { entity, role } of event.participants) part(entity, role, hasMet);
    for (const entity of event.about) part(entity, "about");
    for (const voice of event.accordingTo) {
      const speaker = voice.entity ?? reading.quotations.find((q) => q.id === voice.quotation)?.speaker;
      if (speaker) part(speaker, "voice");
    }
    // Somebody unnamed ("a deputy", "23 pirates") tells no event from another where others are named.
    const those = event.participants.filter(({ entity }) => named.has(entity));
    const telling = those.length > 0 ? those : event.participants;
    const globals = (of: typeof telling): string[] => [...new Set(of.map(({ entity }) => global.get(entity)!))].sort();
    const identity: Identity = {
      id,
      type: event.type,
      status: event.status,
      participants: globals(telling),
      actors: globals(telling.filter(({ role }) => role === "actor")),
      recipients: globals(telling.filter(({ role }) => role === "recipient")),
      place: event.place ? global.get(event.place)! : null,
      treaty: event.treaty ? global.get(event.treaty)! : null,
      firstDay: first,
      lastDay: event.time ? lastDay(event.time.edtf) : null,
      known: firstDay(known)!,
    };
    rows.push({
      id,
      document,
      type: event.type,
      status: event.status,
      step: event.step ?? null,
      background: Number(event.background),
      start_at: event.trigger.start,
      end_at: event.trigger.end,
      words: reading.document.text.slice(event.evidence.start, event.evidence.end),
      place: identity.place,
      treaty: identity.treaty,
      edtf: event.time?.edtf ?? null,
      first_day: identity.firstDay === null ? null : formatDay(identity.firstDay),
      last_day: identity.lastDay === null ? null : formatDay(identity.lastDay),
      day,
      until: identity.lastDay === null ? known : formatDay(identity.lastDay),
      is_plan: Number(isPlan(event)),
      confidence: event.confidence,
      rule: event.rule,
      plover: event.plover?.event ?? null,
      cameo: event.cameo,
      known,
      occurrence: `o${id.slice(1)}`,
    });
    return { ...identity, key: definitions[event.type].identity };
  });
  await insert(database, "event", rows);
  await insert(database, "event_entity", parts, { conflict: "DO NOTHING" });
  await takeIn(database, identities);
}

/** Inserts rows of one shape in as few statements as the engines allow. */
async function insert(
  database: Database,
  table: string,
  rows: readonly Record<string, Value>[],
  { conflict = "" } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const one = `(${columns.map(() => "?").join(", ")})`;
  const most = Math.floor(900 / columns.length);
  for (let from = 0; from < rows.length; from += most) {
    const some = rows.slice(from, from + most);
    const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES ${some.map(() => one).join(", ")}${conflict && ` ON CONFLICT ${conflict}`}`;
    await database.run(
      sql,
      some.flatMap((row) => columns.map((column) => row[column]!)),
    );
  }
}
