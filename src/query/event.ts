import { DemarcheError } from "../error/error.js";
import type { EventType, Status } from "../reading/reading.js";
import { type Decision, decisions, standing } from "../record/decision.js";
import { keptApart, pairKey } from "./apart.js";
import { type MetRow, rowOf } from "./met.js";
import { marks } from "./newest.js";
import { listedOccurrences, type Occurrence, occurrencesOf, type Report } from "./occurrence.js";
import type { Question } from "./question.js";

/** One event in the world: all that is said of it, where the reports differ, what people decided. */
export interface EventAnswer extends MetRow {
  readonly asOf: string;
  readonly knownAt: string;
  readonly treaty?: string;
  /** The earliest told first. */
  readonly reports: readonly Report[];
  readonly parties: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  /** Reports that a person found wrong: they count for nothing. */
  readonly rejected: readonly string[];
  readonly disagreement: Disagreement;
  /** Other events that may be this one, the likeliest first. */
  readonly alike: readonly MetRow[];
  readonly decisions: readonly DecisionRow[];
}

/** Each side of what is told in more than one way by reports of the last day on which it was told. */
export interface Disagreement {
  readonly status: readonly Side[];
  readonly day: readonly Side[];
  readonly place: readonly Side[];
}

export interface Side {
  readonly value: string;
  /** Ids of the reports that say so. */
  readonly reports: readonly string[];
}

export type DecisionRow = Decision & { readonly holds: boolean };

/**
 * The event of an id. An id that two events had before they were merged leads to the one that they became.
 * @throws DemarcheError `not-found`
 */
export async function event(question: Question & { readonly id: string }): Promise<EventAnswer> {
  const { database, asOf, knownAt } = question;
  const id = await occurrenceAt(question);
  const [found] = await occurrencesOf(database, [id], knownAt);
  const rejected = await database.all<{ id: string; type: EventType; status: Status; document: string }>(
    "SELECT id, type, status, document FROM event WHERE occurrence = ? AND review = 'reject' AND known <= ? ORDER BY id",
    [id, knownAt],
  );
  if (!found && rejected.length === 0) throw new DemarcheError("not-found", question.id);
  const reports = found?.reports ?? [];
  const row = found ? rowOf(found) : emptyRow(id, rejected[0]!);
  const documents = new Set([
    ...reports.map((report) => report.source.document),
    ...rejected.map((one) => one.document),
  ]);
  const treaty = reports.findLast((report) => report.treaty !== null)?.treaty;
  return {
    asOf,
    knownAt,
    ...row,
    ...(treaty != null && { treaty }),
    reports,
    parties: partiesOf(reports),
    rejected: rejected.map((one) => one.id),
    disagreement: disagreementOf(reports),
    alike: found ? await alikeOf(question, found) : [],
    decisions: await decisionsOn(question, documents),
  };
}

async function occurrenceAt({ database, id }: Question & { readonly id: string }): Promise<string> {
  const [named] = await database.all<{ occurrence: string }>(
    "SELECT occurrence FROM event WHERE occurrence = ? LIMIT 1",
    [id],
  );
  if (named) return named.occurrence;
  const [report] = await database.all<{ occurrence: string }>("SELECT occurrence FROM event WHERE id = ?", [
    id.startsWith("o") ? `d${id.slice(1)}` : id,
  ]);
  if (!report) throw new DemarcheError("not-found", id);
  return report.occurrence;
}

const emptyRow = (occurrence: string, { type, status }: { type: EventType; status: Status }): MetRow => ({
  occurrence,
  type,
  edtf: null,
  status,
  participants: [],
  articles: 0,
  stories: 0,
  history: [],
});

function partiesOf(reports: readonly Report[]): EventAnswer["parties"] {
  const parties = new Map<string, EventAnswer["parties"][number]>();
  for (const report of reports) for (const party of report.participants) parties.set(party.id, party);
  return [...parties.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where reports say different things; a report that leaves something out does not disagree. */
function disagreementOf(reports: readonly Report[]): Disagreement {
  const told = reports.filter((report) => !report.background);
  const last = told.reduce((day, { known }) => (known > day ? known : day), "");
  const sides = (some: readonly Report[], value: (report: Report) => string | null): Side[] => {
    const values = new Map<string, string[]>();
    for (const report of some) {
      const said = value(report);
      if (said === null) continue;
      values.set(said, [...(values.get(said) ?? []), report.event]);
    }
    return values.size < 2 ? [] : [...values].map(([said, events]) => ({ value: said, reports: events }));
  };
  return {
    status: sides(
      told.filter(({ known }) => known === last),
      ({ status }) => status,
    ),
    day: sides(told, ({ edtf }) => edtf),
    place: sides(told, ({ place }) => place),
  };
}

/** How many events that may be the same are shown. */
const mostAlike = 5;

/** How far apart two events may be told to lie and still be taken for one by a person: reports err by days, seldom by weeks. */
const nearDays = 10;

/**
 * Up to so many moves of those who take part all are gone through; of those who are in the news each day only what the
 * record itself has compared the event with: those that share two who take part, or one and the place.
 */
const mostMoves = 3000;

async function alikeOf({ database, knownAt }: Question, { id, reports }: Occurrence): Promise<MetRow[]> {
  const parties = [...new Set(reports.flatMap((report) => report.participants.map((party) => party.id)))].slice(0, 12);
  if (parties.length === 0) return [];
  const dated = reports.findLast((report) => report.firstDay !== null);
  const [from, to] =
    dated?.firstDay != null
      ? [shift(dated.firstDay, -nearDays), shift(dated.lastDay ?? dated.firstDay, nearDays)]
      : ["", "9999"];
  const known = reports.at(-1)!.known;
  const near = `v.type = ? AND v.occurrence <> ? AND v.known <= ? AND v.known BETWEEN ? AND ?
       AND (v.first_day IS NULL OR (v.last_day >= ? AND v.first_day <= ?)) AND v.review <> 'reject'`;
  const values = [reports[0]!.type, id, knownAt, shift(known, -90), shift(known, 90), from, to];
  const rare = await database.all(
    `SELECT 1 FROM event_entity WHERE entity IN (${marks(parties)}) LIMIT ${mostMoves + 1}`,
    parties,
  );
  const found =
    rare.length <= mostMoves
      ? await database.all<{ occurrence: string }>(
          `SELECT v.occurrence, count(DISTINCT x.entity) AS common FROM event_entity x JOIN event v ON v.id = x.event
           WHERE x.entity IN (${marks(parties)}) AND x.role <> 'voice' AND x.role <> 'about' AND ${near}
           GROUP BY v.occurrence HAVING count(DISTINCT x.entity) >= ? ORDER BY common DESC, v.occurrence LIMIT ${4 * mostAlike}`,
          [...parties, ...values, Math.min(2, parties.length)],
        )
      : await database.all<{ occurrence: string }>(
          `SELECT v.occurrence, count(DISTINCT b.block) AS common
           FROM (SELECT DISTINCT o.block FROM event e JOIN event_block o ON o.event = e.id WHERE e.occurrence = ? LIMIT 40) AS own
           JOIN event_block b ON b.block = own.block JOIN event v ON v.id = b.event
           WHERE ${near} GROUP BY v.occurrence ORDER BY common DESC, v.occurrence LIMIT ${4 * mostAlike}`,
          [id, ...values],
        );
  const apart = found.length === 0 ? new Set<string>() : await keptApart(database, await decisions(database));
  const occurrences = await listedOccurrences(
    database,
    found
      .map((row) => row.occurrence)
      .filter((other) => !apart.has(pairKey(id, other)))
      .slice(0, mostAlike),
    knownAt,
  );
  return occurrences.map(rowOf);
}

export const shift = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

async function decisionsOn({ database }: Question, documents: ReadonlySet<string>): Promise<DecisionRow[]> {
  const log = await decisions(database);
  const holding = new Set(standing(log).map((decision) => decision.id));
  return log
    .filter((decision) => decision.action !== "undo" && documents.has(decision.subject.document))
    .map((decision) => ({ ...decision, holds: holding.has(decision.id) }))
    .reverse();
}
