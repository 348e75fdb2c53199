import type { EventType, Status } from "../reading/reading.js";
import { statusAfter, type Word } from "../record/history.js";
import { lists } from "../store/list.js";
import { type MetRow, rowOf } from "./met.js";
import { listedOccurrences } from "./occurrence.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";

export interface TodayRow extends MetRow {
  /** How it stood before the day; absent for an event that was not known before. */
  readonly before?: Status;
  readonly changed: boolean;
}

export interface TodayQuestion extends Question {
  readonly type?: EventType;
}

/**
 * What changed on a day: the events that reports of `knownAt` tell, changes of status first, then new ones, then those
 * told again; of each what most tell that day.
 */
export async function today(question: TodayQuestion): Promise<Page<TodayRow>> {
  const { database, knownAt, cursor } = question;
  const ranked = [...(await toldOn(question))]
    .map(([occurrence, told]) => ({ occurrence, rank: rankOf(changeOf(told, knownAt)), told: told.today }))
    .sort((a, b) => a.rank - b.rank || b.told - a.told || (a.occurrence < b.occurrence ? -1 : 1));
  const from = cursor === undefined ? 0 : Number(placeOf(cursor)[0]);
  const ids = ranked.slice(from, from + limitOf(question) + 1).map(({ occurrence }) => occurrence);
  const rows = (await listedOccurrences(database, ids, knownAt)).map(
    (occurrence): TodayRow => ({
      ...rowOf(occurrence),
      ...changeOf(occurrence, knownAt),
    }),
  );
  return pageOf(question, rows, () => cursorOf(from + limitOf(question)));
}

/** Short words of all reports on what the day's reports tell, and how many documents tell the same of it that day. */
async function toldOn({
  database,
  knownAt,
  type,
}: TodayQuestion): Promise<Map<string, { reports: Word[]; today: number }>> {
  const rows = await lists<readonly [string, string, Status, number]>(
    database,
    ["occurrence", "known", "status", "n"],
    `(SELECT v.occurrence, v.known, v.status, count(DISTINCT v.document) AS n FROM event v
      WHERE v.known <= ? AND v.review <> 'reject' AND v.occurrence IN
        (SELECT t.occurrence FROM event t WHERE t.known = ? AND t.background = 0${type ? " AND t.type = ?" : ""}) GROUP BY v.occurrence, v.known, v.status) AS told`,
    [knownAt, knownAt, ...(type ? [type] : [])],
  );
  const told = new Map<string, { reports: Word[]; today: number }>();
  for (const [occurrence, known, status, n] of rows) {
    const word = { known, status };
    let one = told.get(occurrence);
    if (!one) {
      one = { reports: [], today: 0 };
      told.set(occurrence, one);
    }
    one.reports.push(word);
    if (word.known === knownAt) one.today = Math.max(one.today, n);
  }
  return told;
}

type Change = Pick<TodayRow, "before" | "changed">;

function changeOf({ reports }: { readonly reports: readonly Word[] }, knownAt: string): Change {
  const earlier = reports.filter(({ known }) => known < knownAt);
  if (earlier.length === 0) return { changed: false };
  const before = statusAfter(earlier);
  return { before, changed: before !== statusAfter(reports) };
}

const rankOf = ({ changed, before }: Change): number => (changed ? 0 : before === undefined ? 1 : 2);
