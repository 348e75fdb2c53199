import type { EventType, Status } from "../reading/reading.js";
import { statusAfter } from "../record/history.js";
import { historyOf } from "./agenda.js";
import { entityMatching } from "./entity.js";
import { type Occurrence, occurrencesOf } from "./occurrence.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";

/** The types that are meetings in the wider sense. */
export const meetingTypes: readonly EventType[] = ["meeting", "visit", "call", "negotiation", "mediation"];

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
  const { database, asOf, knownAt, cursor } = question;
  const conditions = [
    "v.known <= ?",
    "v.status IN ('happened', 'ongoing')",
    `v.type IN (${meetingTypes.map(() => "?").join(", ")})`,
  ];
  const parameters: (string | number)[] = [knownAt, ...meetingTypes];
  for (const name of question.who ?? []) {
    const ids = await entityMatching(database, name);
    conditions.push(
      `EXISTS (SELECT 1 FROM event_entity x WHERE x.event = v.id AND x.role <> 'voice' AND x.role <> 'about' AND x.entity IN (${ids.map(() => "?").join(", ") || "''"}))`,
    );
    parameters.push(...ids);
  }
  const day = "coalesce(v.first_day, v.known)";
  conditions.push(`${day} <= ?`, `${day} >= ?`);
  parameters.push(question.to ?? asOf, question.from ?? "");
  const after = cursor === undefined ? [] : placeOf(cursor);
  const found = await database.all<{ occurrence: string; day: string }>(
    `SELECT occurrence, day FROM (SELECT v.occurrence AS occurrence, max(${day}) AS day FROM event v WHERE ${conditions.join(" AND ")} GROUP BY v.occurrence) AS o
     ${after.length > 0 ? "WHERE day < ? OR (day = ? AND occurrence > ?)" : ""} ORDER BY day DESC, occurrence LIMIT ?`,
    [...parameters, ...(after.length > 0 ? [after[0]!, after[0]!, after[1]!] : []), limitOf(question) + 1],
  );
  const days = new Map(found.map((row) => [row.occurrence, row.day]));
  const occurrences = await occurrencesOf(
    database,
    found.map((row) => row.occurrence),
    knownAt,
  );
  return pageOf(question, occurrences.map(rowOf), (row) => cursorOf(days.get(row.occurrence)!, row.occurrence));
}

export function rowOf({ id, reports }: Occurrence): MetRow {
  const dated = reports.findLast((report) => report.edtf !== null);
  const place = reports.findLast((report) => report.place !== null)?.place;
  return {
    occurrence: id,
    type: reports[0]!.type,
    edtf: dated?.edtf ?? null,
    status: statusAfter(reports),
    ...(place != null && { place }),
    participants: [...new Set(reports.flatMap((report) => report.participants.map(({ name }) => name)))].sort(),
    articles: new Set(reports.map((report) => report.source.document)).size,
    stories: new Set(reports.map((report) => report.story)).size,
    history: historyOf(reports),
  };
}
