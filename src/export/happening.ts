import type { AgendaItem } from "../query/agenda.js";
import { type MetRow, rowOf } from "../query/met.js";
import { marks } from "../query/newest.js";
import { type Occurrence, occurrencesOf } from "../query/occurrence.js";
import { isReal } from "../record/history.js";
import { isKept } from "./fact.js";
import { type Asked, leaveOut } from "./format.js";

/** An event in the world, with where it stands by all that was told of it. */
export type Happening = MetRow & Pick<AgendaItem, "edtf" | "overdue"> & Pick<Occurrence, "reports">;

/** Events that are held at once. */
const page = 200;

/** Every event of the record by its id, a page at a time; reports that were rejected count for nothing. */
export async function* happeningsOf(asked: Asked): AsyncGenerator<readonly Happening[]> {
  const {
    database,
    knownAt,
    chosen: { event },
  } = asked;
  let last = "";
  for (;;) {
    const rows = await database.all<{ occurrence: string }>(
      `SELECT DISTINCT v.occurrence FROM event v WHERE v.occurrence > ? AND v.known <= ? AND v.review <> 'reject' AND ${event.sql} ORDER BY v.occurrence LIMIT ${page}`,
      [last, knownAt, ...event.parameters],
    );
    if (rows.length === 0) return;
    const ids = rows.map(({ occurrence }) => occurrence);
    last = ids.at(-1)!;
    const occurrences = await occurrencesOf(database, ids, knownAt);
    const clauses = await clausesOf(asked, ids);
    yield occurrences.flatMap((one) => happeningOf(asked, withClauses(one, clauses)) ?? []);
  }
}

/** The words of the clause that states each report: a source in the record holds those of the verb or noun alone. */
async function clausesOf({ database }: Asked, occurrences: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all<{ id: string; words: string }>(
    `SELECT id, words FROM event WHERE occurrence IN (${marks(occurrences)})`,
    occurrences,
  );
  return new Map(rows.map(({ id, words }) => [id, words]));
}

const withClauses = ({ id, reports }: Occurrence, clauses: ReadonlyMap<string, string>): Occurrence => ({
  id,
  reports: reports.map((report) => ({
    ...report,
    source: { ...report.source, exact: clauses.get(report.event) ?? report.source.exact },
  })),
});

function happeningOf(asked: Asked, occurrence: Occurrence): Happening | null {
  const told = occurrence.reports.filter(({ background }) => !background);
  const row = rowOf(told.length > 0 ? { ...occurrence, reports: told } : occurrence);
  const { asOf } = asked;
  const dated = occurrence.reports.findLast(({ firstDay }) => firstDay !== null);
  const knownFirst = occurrence.reports[0]!.known;
  if ((isReal(row.status) ? (dated?.firstDay ?? knownFirst) : knownFirst) > asOf) return null;
  if (isKept(row.status, asked.keeps))
    return { ...row, edtf: row.edtf ?? "../..", overdue: false, reports: occurrence.reports };
  leaveOut(asked, "status", occurrence.reports.length);
  return null;
}
