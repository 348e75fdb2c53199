import { type Document, documentsOf, type Report, type Statement } from "./fact.js";
import type { Asked } from "./format.js";

/** How a column is kept where columns have types. */
export type ColumnType = "text" | "number" | "whole" | "truth";

export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Rows of a document, each with a value for every column. */
  readonly rows: (document: Document, asked: Asked) => Row[];
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Lists in a cell. */
const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join("; "));
const namesOf = (parties: readonly { readonly name: string }[]): string | null =>
  joined(parties.map(({ name }) => name));

/** Columns that say where a fact stands: offsets count UTF-16 code units, as in a Reading. */
const source = { document: "text", publisher: "text", start: "whole", end: "whole", words: "text" } as const;

const sourceOf = ({ id, publisher, text }: Document, { span }: Report | Statement) => ({
  document: id,
  publisher,
  start: span.start,
  end: span.end,
  words: text.slice(span.start, span.end),
});

/** The record as tables, all of them made of the same documents in the same order. */
export const tables: readonly Table[] = [
  {
    name: "documents",
    columns: {
      id: "text",
      name: "text",
      uri: "text",
      title: "text",
      publisher: "text",
      language: "text",
      published: "text",
      published_basis: "text",
      known: "text",
      received: "text",
      ingested: "text",
      analysis: "text",
      story: "text",
      text: "text",
    },
    rows: ({ parties: _p, reports: _r, statements: _s, sentences: _t, text, ...row }, { withText }) => [
      { ...row, text: withText ? text : null },
    ],
  },
  {
    name: "entities",
    columns: { document: "text", entity: "text", name: "text", type: "text", catalogue: "text", mentions: "whole" },
    rows: ({ id, parties }) =>
      parties.map(({ party, mentions }) => ({
        document: id,
        entity: party.id,
        name: party.name,
        type: party.type,
        catalogue: party.catalogue,
        mentions,
      })),
  },
  {
    name: "events",
    columns: {
      id: "text",
      occurrence: "text",
      type: "text",
      status: "text",
      step: "text",
      background: "truth",
      edtf: "text",
      first_day: "text",
      last_day: "text",
      known: "text",
      place: "text",
      treaty: "text",
      actors: "text",
      recipients: "text",
      participants: "text",
      according_to: "text",
      plover: "text",
      mode: "text",
      cameo: "text",
      confidence: "number",
      rule: "text",
      review: "text",
      ...source,
    },
    rows: (document) =>
      document.reports.map((report) => {
        const { event, participants } = report;
        const part = (as: string) => namesOf(participants.filter(({ role }) => role === as).map(({ party }) => party));
        return {
          id: report.id,
          occurrence: report.occurrence,
          type: event.type,
          status: event.status,
          step: event.step ?? null,
          background: event.background,
          edtf: event.time?.edtf ?? null,
          first_day: report.firstDay,
          last_day: report.lastDay,
          known: report.known,
          place: report.place?.name ?? null,
          treaty: report.treaty?.name ?? null,
          actors: part("actor"),
          recipients: part("recipient"),
          participants: part("participant"),
          according_to: namesOf(report.accordingTo),
          plover: event.plover?.event ?? null,
          mode: event.plover?.mode ?? null,
          cameo: event.cameo,
          confidence: event.confidence,
          rule: event.rule,
          review: report.review || null,
          ...sourceOf(document, report),
        };
      }),
  },
  {
    name: "participants",
    columns: {
      event: "text",
      occurrence: "text",
      status: "text",
      entity: "text",
      name: "text",
      type: "text",
      role: "text",
    },
    rows: ({ reports }) =>
      reports.flatMap(({ id, occurrence, event, participants, accordingTo }) =>
        [...participants, ...accordingTo.map((party) => ({ party, role: "voice" }))].map(({ party, role }) => ({
          event: id,
          occurrence,
          status: event.status,
          entity: party.id,
          name: party.name,
          type: party.type,
          role,
        })),
      ),
  },
  {
    name: "statements",
    columns: {
      id: "text",
      type: "text",
      commitment: "text",
      known: "text",
      speaker: "text",
      speaker_name: "text",
      addressees: "text",
      about: "text",
      within: "text",
      ...source,
    },
    rows: (document) =>
      document.statements.map((statement) => ({
        id: statement.id,
        type: statement.quotation.type,
        commitment: statement.quotation.commitment,
        known: document.known,
        speaker: statement.speaker?.id ?? null,
        speaker_name: statement.speaker?.name ?? null,
        addressees: namesOf(statement.addressees),
        about: namesOf(statement.about),
        within: statement.within,
        ...sourceOf(document, statement),
      })),
  },
  {
    name: "treaty_actions",
    columns: {
      treaty: "text",
      treaty_name: "text",
      party: "text",
      party_name: "text",
      type: "text",
      status: "text",
      step: "text",
      first_day: "text",
      known: "text",
      occurrence: "text",
      event: "text",
      ...source,
    },
    rows: (document) =>
      document.reports
        .filter(({ event, treaty }) => treaty !== null && event.type.startsWith("treaty-"))
        .flatMap((report) =>
          report.participants
            .filter(({ role }) => role !== "recipient")
            .map(({ party }) => ({
              treaty: report.treaty!.id,
              treaty_name: report.treaty!.name,
              party: party.id,
              party_name: party.name,
              type: report.event.type,
              status: report.event.status,
              step: report.event.step ?? null,
              first_day: report.firstDay,
              known: report.known,
              occurrence: report.occurrence,
              event: report.id,
              ...sourceOf(document, report),
            })),
        ),
  },
  {
    name: "sources",
    columns: {
      fact: "text",
      kind: "text",
      status: "text",
      uri: "text",
      published: "text",
      ...source,
      before: "text",
      after: "text",
    },
    rows: (document) =>
      [
        ...document.reports.map((report) => ({ kind: "event", status: report.event.status, fact: report })),
        ...document.statements.map((statement) => ({ kind: "statement", status: null, fact: statement })),
      ].map(({ kind, status, fact }) => ({
        fact: fact.id,
        kind,
        status,
        uri: document.uri,
        published: document.published,
        ...sourceOf(document, fact),
        ...around(document.text, fact.span),
      })),
  },
];

/** Characters on either side by which the words can be found again. */
const context = 32;

/** What stands before and after some words; no character is cut in two. */
export const around = (text: string, { start, end }: { start: number; end: number }) => ({
  before: text.slice(Math.max(0, start - context), start).replace(/^[\udc00-\udfff]/, ""),
  after: text.slice(end, end + context).replace(/[\ud800-\udbff]$/, ""),
});

/** The rows of a document for each table that was asked for. */
export async function* rowsOf(asked: Asked): AsyncGenerator<{ readonly table: Table; readonly rows: readonly Row[] }> {
  const wanted = tablesAsked(asked);
  for await (const document of documentsOf(asked))
    for (const table of wanted) {
      const rows = table.rows(document, asked);
      if (rows.length > 0) yield { table, rows };
    }
}

/** Tables that were asked for, empty ones too. */
export const tablesAsked = ({ table }: Asked): readonly Table[] =>
  tables.filter(({ name }) => table === null || table === name);
