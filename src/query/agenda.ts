import type { EventType, Status } from "../reading/reading.js";
import { isAhead, isCalledOff, isReal, statusAfter } from "../record/history.js";
import { type Occurrence, occurrencesOf, type Report } from "./occurrence.js";
import { cursorOf, limitOf, placeOf, type Question } from "./question.js";
import type { Source } from "./source.js";

export interface AgendaItem {
  readonly occurrence: string;
  readonly type: EventType;
  /** `../..` where no day was told. */
  readonly edtf: string;
  readonly status: Status;
  readonly place?: string;
  readonly participants: readonly string[];
  /** Its day has passed, and nobody has said that it took place or was called off. */
  readonly overdue: boolean;
  readonly history: readonly {
    readonly known: string;
    readonly status: Status;
    readonly accordingTo: readonly string[];
    readonly sources: readonly Source[];
  }[];
}

export interface Agenda {
  readonly asOf: string;
  readonly knownAt: string;
  readonly items: readonly AgendaItem[];
  /** The cursor of the next page; `null` at the end, and where no limit was asked for. */
  readonly next: string | null;
}

/** Words are no appointments: what is accused, demanded or promised has its day when it is said. */
const spoken: readonly EventType[] = [
  "accusation",
  "demand",
  "rejection",
  "threat",
  "support",
  "concession",
  "investigation",
];

/** How long ago a plan may have been spoken of and still stand on the agenda without a day. */
const staleAfterDays = 180;

/**
 * What was planned, as known on a day: overdue first, then by day. An item stays when it has happened or was called
 * off, if it was a plan before, so that a calendar that follows the agenda sees the change.
 */
export async function agenda(question: Question): Promise<Agenda> {
  const { database, asOf, knownAt } = question;
  const since = new Date(Date.parse(asOf) - staleAfterDays * 86_400_000).toISOString().slice(0, 10);
  const found = await database.all<{ occurrence: string }>(
    `SELECT DISTINCT occurrence FROM event WHERE known <= ? AND background = 0
       AND status IN ('confirmed', 'provisional', 'planned', 'intended', 'expected', 'proposed', 'possible', 'postponed')
       AND type NOT IN (${spoken.map(() => "?").join(", ")}) AND (last_day >= ? OR (last_day IS NULL AND known >= ?))`,
    [knownAt, ...spoken, since, since],
  );
  const occurrences = await occurrencesOf(
    database,
    found.map((row) => row.occurrence),
    knownAt,
  );
  const items = occurrences.map((occurrence) => itemOf(occurrence, asOf)).filter((item) => item !== null);
  return { asOf, knownAt, ...pageFrom(items.sort(byOverdueAndDay), question) };
}

/** All items, or one page of them: it begins after the item that the last one ended with, even if that is gone now. */
function pageFrom(items: readonly AgendaItem[], question: Question): Pick<Agenda, "items" | "next"> {
  const [overdue, edtf, occurrence] = question.cursor === undefined ? [] : placeOf(question.cursor);
  const last = { overdue: overdue === 1, edtf: String(edtf), occurrence: String(occurrence) };
  const rest = occurrence === undefined ? items : items.filter((item) => byOverdueAndDay(item, last) > 0);
  if (question.limit === undefined || rest.length <= limitOf(question)) return { items: rest, next: null };
  const shown = rest.slice(0, limitOf(question));
  const end = shown.at(-1)!;
  return { items: shown, next: cursorOf(end.overdue ? 1 : 0, end.edtf, end.occurrence) };
}

function itemOf({ id, reports }: Occurrence, asOf: string): AgendaItem | null {
  const told = reports.filter((report) => !report.background);
  const status = statusAfter(told.length > 0 ? told : reports);
  const dated = latestDated(told);
  const ended = dated?.lastDay != null && dated.lastDay < asOf;
  if (ended && (isReal(status) || isCalledOff(status)) && !told.some((report) => isAhead(report.status))) return null;
  const place = told.findLast((report) => report.place !== null)?.place;
  return {
    occurrence: id,
    type: reports[0]!.type,
    edtf: dated?.edtf ?? "../..",
    status,
    ...(place != null && { place }),
    participants: [...new Set(told.flatMap((report) => report.participants.map(({ name }) => name)))].sort(),
    overdue: ended && isAhead(status),
    history: historyOf(told),
  };
}

/** The day told last; of those told on one day the most exact. */
function latestDated(reports: readonly Report[]): Report | undefined {
  const width = (report: Report): number =>
    Date.parse(report.lastDay ?? "9999-12-31") - Date.parse(report.firstDay ?? "0001-01-01");
  return reports
    .filter((report) => report.edtf !== null && report.firstDay !== null)
    .sort((a, b) => (a.known === b.known ? width(a) - width(b) : a.known < b.known ? 1 : -1))[0];
}

/** One line for each day and status, with all who said so. */
export function historyOf(reports: readonly Report[]): AgendaItem["history"] {
  const lines = new Map<string, { known: string; status: Status; accordingTo: Set<string>; sources: Source[] }>();
  for (const report of reports) {
    const key = `${report.known} ${report.status}`;
    let line = lines.get(key);
    if (!line) {
      line = { known: report.known, status: report.status, accordingTo: new Set(), sources: [] };
      lines.set(key, line);
    }
    for (const name of report.accordingTo) line.accordingTo.add(name);
    line.sources.push(report.source);
  }
  return [...lines.values()].map((line) => ({ ...line, accordingTo: [...line.accordingTo].sort() }));
}

/** Where an item stands in the list. */
type Place = Pick<AgendaItem, "overdue" | "edtf" | "occurrence">;

function byOverdueAndDay(a: Place, b: Place): number {
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  const [x, y] = [a.edtf.replace(/^\.\./, "~"), b.edtf.replace(/^\.\./, "~")];
  return x < y ? -1 : x > y ? 1 : a.occurrence < b.occurrence ? -1 : a.occurrence > b.occurrence ? 1 : 0;
}
