import type { EventType, Status } from "../reading/reading.js";
import { statusAfter } from "../record/history.js";
import type { Database } from "../store/database.js";
import { meetings } from "../store/schema.js";
import { historyOf } from "./agenda.js";
import { entityMatching } from "./entity.js";
import { marks, newest, rarest, type Walk } from "./newest.js";
import { type ListedOccurrence, listedOccurrences, type Occurrence } from "./occurrence.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";

export interface MetRow {
  readonly occurrence: string;
  readonly type: EventType;
  readonly edtf: string | null;
  readonly status: Status;
  readonly place?: string;
  readonly participants: readonly string[];
  /** How many documents say so, and how many of them are stories of their own. */
  readonly articles: number;
  readonly stories: number;
  readonly history: ReturnType<typeof historyOf>;
}

export interface MetQuestion extends Question {
  /** Names of those who took part, all of them. */
  readonly who?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** Who met whom: meetings, visits, calls and talks that took place, the latest first. */
export async function met(question: MetQuestion): Promise<Page<MetRow>> {
  const { database, knownAt } = question;
  const wanted = limitOf(question) + 1;
  const names = await Promise.all(
    (question.who ?? []).map(async (name) => ({ ids: await entityMatching(database, name) })),
  );
  const found = await newest(database, await walksOf(question, names), wanted);
  const days = new Map(found.map(({ id, day }) => [id, day]));
  const occurrences = await listedOccurrences(database, [...days.keys()], knownAt);
  return pageOf(question, occurrences.map(rowOf), (row) => cursorOf(days.get(row.occurrence)!, row.occurrence));
}

interface Named {
  readonly ids: readonly string[];
}

/** One walk over all meetings, or one over those of each entity that the rarest of the names may mean. */
async function walksOf(question: MetQuestion, names: readonly Named[]): Promise<Walk[]> {
  const { database, asOf, knownAt, cursor } = question;
  const with_ = (event: string, { ids }: Named): string =>
    `EXISTS (SELECT 1 FROM event_entity y WHERE y.event = ${event}.id AND y.has_met = 1 AND y.entity IN (${marks(ids)}))`;
  const to = question.to ?? asOf;
  const isMeeting = (event: string, others: readonly Named[]): string =>
    [
      meetings.replace(/\b(?=type|status)/g, `${event}.`),
      `${event}.known <= ? AND ${event}.day <= ? AND ${event}.review <> 'reject'`,
      ...others.map((other) => with_(event, other)),
    ].join(" AND ");
  const idsOf = (some: readonly Named[]): string[] => some.flatMap(({ ids }) => [...ids]);
  const after = cursor === undefined ? null : placeOf(cursor);
  const others = names.length === 0 ? [] : names;
  const leading = others.length === 0 ? null : await rarest(others, (ids, most) => count(database, ids, most));
  const rest = others.filter((one) => one !== leading);
  const conditions = [
    isMeeting("v", rest),
    "v.day >= ?",
    ...(after ? ["(v.day < ? OR (v.day = ? AND v.occurrence > ?))"] : []),
    // An occurrence stands where its latest day is. A subquery of one value is asked row by row, by the occurrence's index.
    `v.day = (SELECT max(w.day) FROM event w WHERE w.occurrence = v.occurrence AND ${isMeeting("w", others)})`,
  ].join(" AND ");
  const parameters = [
    knownAt,
    to,
    ...idsOf(rest),
    question.from ?? "",
    ...(after ? [after[0]!, after[0]!, after[1]!] : []),
    knownAt,
    to,
    ...idsOf(others),
  ];
  if (leading === null)
    return [
      {
        sql: `SELECT v.day AS day, v.occurrence AS id FROM event v WHERE ${conditions} GROUP BY v.day, v.occurrence`,
        parameters,
      },
    ];
  return leading.ids.map((id) => ({
    sql: `SELECT x.day AS day, v.occurrence AS id FROM event_entity x JOIN event v ON v.id = x.event
      WHERE x.entity = ? AND x.has_met = 1 AND x.day <= ? AND ${conditions}`,
    parameters: [id, after ? after[0]! : to, ...parameters],
  }));
}

async function count(database: Database, ids: readonly string[], most: number): Promise<number> {
  const rows = await database.all<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM event_entity WHERE entity IN (${marks(ids)}) AND has_met = 1 LIMIT ${most}) AS limited`,
    ids,
  );
  return rows[0]!.n;
}

export function rowOf({ id, reports }: Occurrence | ListedOccurrence): MetRow {
  const dated = reports.findLast((report) => report.edtf !== null);
  const place = reports.findLast((report) => report.place !== null)?.place;
  return {
    occurrence: id,
    type: reports[0]!.type,
    edtf: dated?.edtf ?? null,
    status: statusAfter(reports),
    ...(place != null && { place }),
    participants: [...new Set(reports.flatMap((report) => report.participants.map(({ name }) => name)))].sort(),
    articles: new Set(reports.map((report) => ("document" in report ? report.document : report.source.document))).size,
    stories: new Set(reports.map((report) => report.story)).size,
    history: historyOf(reports),
  };
}
