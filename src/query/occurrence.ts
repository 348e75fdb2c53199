import type { EventType, Status, TreatyStep } from "../reading/reading.js";
import type { Database, Value } from "../store/database.js";
import { allOf } from "../store/list.js";
import { marks } from "./newest.js";
import { type DocumentRow, documentColumns, type Source, sourceOf } from "./source.js";

/** One document's word on an event. */
export interface Report {
  readonly event: string;
  readonly type: EventType;
  readonly status: Status;
  /** Of treaties: how formal an act. */
  readonly step: TreatyStep | null;
  readonly background: boolean;
  readonly known: string;
  readonly edtf: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly place: string | null;
  readonly treaty: string | null;
  readonly participants: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** Names of those whose word it is; empty: the outlet's own. */
  readonly accordingTo: readonly string[];
  readonly confidence: number;
  readonly rule: string;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly story: string;
  /** A person has looked at it and found it right. */
  readonly accepted: boolean;
  readonly source: Source;
}

/** One event in the world with all its reports, those known first before those known later. */
export interface Occurrence {
  readonly id: string;
  readonly reports: readonly Report[];
}

interface EventRow {
  readonly event: string;
  readonly occurrence: string;
  readonly type: EventType;
  readonly status: Status;
  readonly step: TreatyStep | null;
  readonly background: number;
  readonly known: string;
  readonly edtf: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly start_at: number;
  readonly end_at: number;
  readonly place: string | null;
  readonly treaty: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly story: string;
  readonly review: string;
}

type ReportRow = EventRow & DocumentRow;
type ShortRow = EventRow & { readonly document: string };

const shortColumns = `v.id AS event, v.occurrence, v.type, v.status, v.step, v.background, v.known, v.edtf, v.first_day, v.last_day, v.start_at, v.end_at,
      p.name AS place, t.name AS treaty, v.confidence, v.rule, v.plover, v.cameo, v.review, d.story`;
const named = "LEFT JOIN entity p ON p.id = v.place LEFT JOIN entity t ON t.id = v.treaty";

/** A report as a list of events needs it: its words stand beside the first of each day and status only. */
export type Listed = Omit<Report, "source"> & { readonly document: string; readonly source: Source | null };

/** One event in the world as a list shows it. */
export interface ListedOccurrence {
  readonly id: string;
  readonly reports: readonly Listed[];
}

/** Sources shown of one day and status in a list, and of how many of them: whoever wants all asks for the event. */
const mostListed = 3;
const firstLines = 2;
const lastLines = 10;

/**
 * The same as `occurrencesOf`, but for the words of all but the first reports of each day and status: an event that hundreds
 * tell costs a list little more than one that two tell.
 */
export async function listedOccurrences(
  database: Database,
  ids: readonly string[],
  knownAt: string,
): Promise<ListedOccurrence[]> {
  const rows = await allOf<ShortRow>(
    database,
    ids,
    (marks) => `SELECT ${shortColumns}, v.document FROM event v JOIN document d ON d.id = v.document ${named}
     WHERE v.occurrence IN (${marks}) AND v.known <= ? AND v.review <> 'reject' ORDER BY v.known, v.id`,
    [knownAt],
  );
  const events = rows.map(({ event }) => event);
  const parts = await partsOf(database, events);
  const lines = new Map<string, Map<string, string[]>>(ids.map((id) => [id, new Map()]));
  for (const { occurrence, known, status, background, event } of rows) {
    const own = lines.get(occurrence)!;
    const key = `${known} ${status} ${background}`;
    const line = own.get(key);
    if (!line) own.set(key, [event]);
    else if (line.length < mostListed) line.push(event);
  }
  const shown = [...lines.values()].flatMap((own) => {
    const all = [...own.values()];
    return all.filter((_, i) => i < firstLines || i >= all.length - lastLines).flat();
  });
  const sources = await sourcesOf(database, shown);
  const reports = new Map<string, Listed[]>(ids.map((id) => [id, []]));
  for (const row of rows)
    reports.get(row.occurrence)!.push({
      ...saidIn(row, parts.get(row.event) ?? []),
      document: row.document,
      source: sources.get(row.event) ?? null,
    });
  return ids.map((id) => ({ id, reports: reports.get(id)! })).filter((occurrence) => occurrence.reports.length > 0);
}

/** The reports of some occurrences that were known on a day, in the order of the ids asked for. */
export async function occurrencesOf(
  database: Database,
  ids: readonly string[],
  knownAt: string,
): Promise<Occurrence[]> {
  const rows = await rowsOf(database, "occurrence", ids, knownAt);
  const parts = await partsOf(
    database,
    rows.map((row) => row.event),
  );
  const reports = new Map<string, Report[]>(ids.map((id) => [id, []]));
  for (const row of rows) reports.get(row.occurrence)!.push(reportOf(row, parts.get(row.event) ?? []));
  return ids.map((id) => ({ id, reports: reports.get(id)! })).filter((occurrence) => occurrence.reports.length > 0);
}

/** Some reports, those known first before those known later. */
export async function reportsOf(database: Database, events: readonly string[]): Promise<Report[]> {
  const rows = await rowsOf(database, "id", events, "9999-12-31");
  const parts = await partsOf(database, events);
  return rows.map((row) => reportOf(row, parts.get(row.event) ?? []));
}

/** Rows at once: an engine takes no more than so many parameters. */
const mostIds = 500;

async function rowsOf(
  database: Database,
  by: "id" | "occurrence",
  ids: readonly string[],
  knownAt: string,
): Promise<ReportRow[]> {
  const all: ReportRow[] = [];
  for (let from = 0; from < ids.length; from += mostIds) {
    const some = ids.slice(from, from + mostIds);
    const rows = await database.all<ReportRow>(
      `SELECT ${shortColumns}, ${documentColumns} FROM event v JOIN document d ON d.id = v.document ${named}
     WHERE v.${by} IN (${marks(some)}) AND v.known <= ? AND v.review <> 'reject' ORDER BY v.known, v.id`,
      [...some, knownAt],
    );
    for (const row of rows) all.push(row);
  }
  return all;
}

/** Where some events stand in their documents. */
export async function sourcesOf(database: Database, events: readonly string[]): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  for (let from = 0; from < events.length; from += mostIds) {
    const some = events.slice(from, from + mostIds);
    const rows = await database.all<DocumentRow & { event: string; start_at: number; end_at: number }>(
      `SELECT v.id AS event, v.start_at, v.end_at, ${documentColumns} FROM event v JOIN document d ON d.id = v.document WHERE v.id IN (${marks(some)})`,
      some,
    );
    for (const row of rows) found.set(row.event, sourceOf(row, { start: row.start_at, end: row.end_at }));
  }
  return found;
}

interface Part {
  readonly event: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

async function partsOf(database: Database, events: readonly string[]): Promise<Map<string, Part[]>> {
  const parts = new Map<string, Part[]>();
  for (let from = 0; from < events.length; from += 500) {
    const some: Value[] = events.slice(from, from + 500);
    const rows = await database.all<Part>(
      `SELECT x.event, e.id, e.name, x.role FROM event_entity x JOIN entity e ON e.id = x.entity
       WHERE x.event IN (${some.map(() => "?").join(", ")}) ORDER BY x.role, e.name, e.id`,
      some,
    );
    for (const row of rows) {
      const list = parts.get(row.event);
      if (list) list.push(row);
      else parts.set(row.event, [row]);
    }
  }
  return parts;
}

const reportOf = (row: ReportRow, parts: readonly Part[]): Report => ({
  ...saidIn(row, parts),
  source: sourceOf(row, { start: row.start_at, end: row.end_at }),
});

/** What a report says, without where. */
function saidIn(row: EventRow, parts: readonly Part[]): Omit<Report, "source"> {
  return {
    event: row.event,
    type: row.type,
    status: row.status,
    step: row.step,
    background: row.background === 1,
    known: row.known,
    edtf: row.edtf,
    firstDay: row.first_day,
    lastDay: row.last_day,
    place: row.place,
    treaty: row.treaty,
    participants: parts
      .filter(({ role }) => role !== "voice" && role !== "about")
      .map(({ id, name, role }) => ({ id, name, role })),
    accordingTo: [...new Set(parts.filter(({ role }) => role === "voice").map(({ name }) => name))],
    confidence: row.confidence,
    rule: row.rule,
    plover: row.plover,
    cameo: row.cameo,
    story: row.story,
    accepted: row.review === "accept",
  };
}
