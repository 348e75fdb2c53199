import type { Status } from "../reading/reading.js";
import { statusAfter } from "../record/history.js";
import { type MetRow, rowOf } from "./met.js";
import { occurrencesOf } from "./occurrence.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";

export interface TodayRow extends MetRow {
  /** How it stood before the day; absent for an event that was not known before. */
  readonly before?: Status;
  readonly changed: boolean;
}

/**
 * What changed on a day: the events that reports of `knownAt` tell, changes of status first, then new ones, then those
 * told again.
 */
export async function today(question: Question): Promise<Page<TodayRow>> {
  const { database, knownAt, cursor } = question;
  const found = await database.all<{ occurrence: string }>(
    "SELECT DISTINCT occurrence FROM event WHERE known = ? AND background = 0 ORDER BY occurrence",
    [knownAt],
  );
  const occurrences = await occurrencesOf(
    database,
    found.map((row) => row.occurrence),
    knownAt,
  );
  const rows = occurrences
    .map((occurrence): TodayRow => {
      const earlier = occurrence.reports.filter((report) => report.known < knownAt);
      const row = rowOf(occurrence);
      return earlier.length === 0
        ? { ...row, changed: false }
        : { ...row, before: statusAfter(earlier), changed: statusAfter(earlier) !== row.status };
    })
    .sort((a, b) => rank(a) - rank(b) || b.stories - a.stories || (a.occurrence < b.occurrence ? -1 : 1));
  const from = cursor === undefined ? 0 : Number(placeOf(cursor)[0]);
  const page = pageOf(question, rows.slice(from), () => cursorOf(from + limitOf(question)));
  return page;
}

const rank = (row: TodayRow): number => (row.changed ? 0 : row.before === undefined ? 1 : 2);
