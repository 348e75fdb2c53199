import type { Span } from "../document/span.js";
import type { Event, Quotation, Reading } from "../reading/reading.js";
import { isCalledOff, isReal } from "../record/history.js";
import type { Database } from "../store/database.js";
import { firstDay, formatDay, lastDay } from "../time/calendar.js";
import { type Asked, type Keeps, leaveOut } from "./format.js";

/** Somebody or something of the record. */
export interface Party {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly catalogue: string | null;
}

/** One document's word on an event, as it stands in the document and in the record. */
export interface Report {
  readonly id: string;
  readonly occurrence: string;
  readonly event: Event;
  readonly known: string;
  /** The day told, "2018-10-23"; `null` where none was. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly place: Party | null;
  readonly treaty: Party | null;
  readonly participants: readonly { readonly party: Party; readonly role: Event["participants"][number]["role"] }[];
  /** Whose word it is; empty: the outlet's own. */
  readonly accordingTo: readonly Party[];
  /** `accept` where a person found it right. */
  readonly review: string;
  /** Of the clause that states it. */
  readonly span: Span;
}

export interface Statement {
  readonly id: string;
  readonly quotation: Quotation;
  readonly speaker: Party | null;
  readonly addressees: readonly Party[];
  /** Whoever is named in it. */
  readonly about: readonly Party[];
  readonly within: string | null;
  readonly span: Span;
}

/** A document with all that it states. */
export interface Document {
  readonly id: string;
  readonly name: string;
  readonly uri: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly published_basis: string | null;
  readonly known: string;
  readonly received: string;
  readonly ingested: string;
  readonly analysis: string;
  readonly story: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly parties: readonly { readonly party: Party; readonly mentions: number }[];
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
}

type Row = Pick<
  Document,
  | "id"
  | "name"
  | "uri"
  | "title"
  | "publisher"
  | "language"
  | "published"
  | "published_basis"
  | "known"
  | "received"
  | "ingested"
  | "analysis"
  | "story"
  | "text"
> & { readonly n: number; readonly reading: string };

/** Documents that are held at once. */
const page = 100;

/**
 * Every document of the record in the order of their days, a page at a time, so that memory does not grow with the record.
 * Reports that a person rejected are not among their facts; those that a format does not keep are counted.
 */
export async function* documentsOf(asked: Asked): AsyncGenerator<Document> {
  const { database, knownAt, chosen } = asked;
  const some = chosen.document?.("document.id");
  let last = -1;
  for (;;) {
    const rows = await database.all<Row>(
      `SELECT n, id, name, uri, title, publisher, language, published, published_basis, known, received, ingested, analysis, story, text, reading
       FROM document WHERE n > ? AND known <= ?${some ? ` AND ${some.sql}` : ""} ORDER BY n LIMIT ${page}`,
      [last, knownAt, ...(some?.parameters ?? [])],
    );
    if (rows.length === 0) return;
    last = rows.at(-1)!.n;
    const ids = rows.map(({ id }) => id);
    const [parties, places] = [await partiesOf(database, ids), await placesOf(asked, ids)];
    const said = some ? await statementsOf(asked, ids) : null;
    for (const { n: _, reading, ...row } of rows)
      yield documentOf(asked, row, JSON.parse(reading) as Reading, parties.get(row.id) ?? new Map(), places, said);
  }
}

/** Who is meant by the entities of some documents, by the documents' own ids of them. */
async function partiesOf(database: Database, documents: readonly string[]): Promise<Map<string, Map<string, Party>>> {
  const rows = await database.all<Party & { document: string; local: string }>(
    `SELECT x.document, x.local, e.id, e.type, e.name, e.catalogue FROM document_entity x JOIN entity e ON e.id = x.entity
     WHERE x.document IN (${documents.map(() => "?").join(", ")})`,
    documents,
  );
  const found = new Map<string, Map<string, Party>>();
  for (const { document, local, ...party } of rows) {
    const own = found.get(document) ?? new Map<string, Party>();
    found.set(document, own.set(local, party));
  }
  return found;
}

interface Place {
  readonly occurrence: string;
  readonly review: string;
}

/** Of which event in the world each report that was asked for is, and what a person decided on it. */
async function placesOf(
  { database, chosen: { event } }: Asked,
  documents: readonly string[],
): Promise<Map<string, Place>> {
  const rows = await database.all<Place & { id: string }>(
    `SELECT v.id, v.occurrence, v.review FROM event v WHERE v.document IN (${documents.map(() => "?").join(", ")}) AND ${event.sql}`,
    [...documents, ...event.parameters],
  );
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

/** Ids of the statements that were asked for. */
async function statementsOf(
  { database, chosen: { quotation } }: Asked,
  documents: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.all<{ id: string }>(
    `SELECT q.id FROM quotation q WHERE q.document IN (${documents.map(() => "?").join(", ")}) AND ${quotation.sql}`,
    [...documents, ...quotation.parameters],
  );
  return new Set(rows.map(({ id }) => id));
}

function documentOf(
  asked: Asked,
  row: Omit<Row, "n" | "reading">,
  reading: Reading,
  parties: ReadonlyMap<string, Party>,
  places: ReadonlyMap<string, Place>,
  said: ReadonlySet<string> | null,
): Document {
  const known = (locals: readonly (string | null | undefined)[]): Party[] =>
    [...new Set(locals)].flatMap((local) => parties.get(local ?? "") ?? []);
  const reports = reading.events
    .map((event): Report | null => {
      const id = `${row.id}/${event.id}`;
      const place = places.get(id);
      if (!place || place.review === "reject") return null;
      const [from, to] = event.time ? [firstDay(event.time.edtf), lastDay(event.time.edtf)] : [null, null];
      return {
        id,
        ...place,
        event,
        known: row.known,
        firstDay: from === null ? null : formatDay(from),
        lastDay: to === null ? null : formatDay(to),
        place: known([event.place])[0] ?? null,
        treaty: known([event.treaty])[0] ?? null,
        participants: event.participants.flatMap(({ entity, role }) =>
          known([entity]).map((party) => ({ party, role })),
        ),
        accordingTo: known(
          event.accordingTo.map(
            (voice) => voice.entity ?? reading.quotations.find(({ id }) => id === voice.quotation)?.speaker,
          ),
        ),
        span: event.evidence,
      };
    })
    .filter((report) => report !== null)
    .filter((report) => isAsked(asked, report));
  const kept = reports.filter(({ event }) => isKept(event.status, asked.keeps));
  leaveOut(asked, "status", reports.length - kept.length);
  return {
    ...row,
    sentences: reading.sentences,
    parties: reading.entities.flatMap(({ id, mentions }) =>
      known([id]).map((party) => ({ party, mentions: mentions.length })),
    ),
    reports: kept,
    statements:
      row.known > asked.asOf
        ? []
        : reading.quotations
            .filter(({ id }) => said === null || said.has(`${row.id}/${id}`))
            .map((one) => statementOf(row.id, one, reading, known)),
  };
}

function statementOf(
  document: string,
  quotation: Quotation,
  reading: Reading,
  known: (locals: readonly (string | null)[]) => Party[],
): Statement {
  const { content, speaker, addressees, within } = quotation;
  return {
    id: `${document}/${quotation.id}`,
    quotation,
    speaker: known([speaker])[0] ?? null,
    addressees: known(addressees),
    about: known(
      reading.entities
        .filter(({ id }) => id !== speaker)
        .filter(({ mentions }) => mentions.some((m) => content.some((c) => c.start <= m.start && m.end <= c.end)))
        .map(({ id }) => id),
    ),
    within: within === null ? null : `${document}/${within}`,
    span: { start: content[0]!.start, end: content.at(-1)!.end },
  };
}

const isAsked = ({ asOf }: Asked, { event, known, firstDay: day }: Report): boolean =>
  (isReal(event.status) ? (day ?? known) : known) <= asOf;

/** Whether a status stands in a format that keeps so much. */
export const isKept = (status: Event["status"], keeps: Keeps): boolean =>
  keeps === "every" ||
  isReal(status) ||
  (keeps === "possible" && status !== "hypothetical" && (status === "cancelled" || !isCalledOff(status)));
