import type { EventType, Status } from "../reading/reading.js";
import { isAhead, isCalledOff, isReal, statusAfter } from "../record/history.js";
import { lists } from "../store/list.js";
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

/** How long ago a plan may have been spoken of and still stand on the agenda without a day. */
const staleAfterDays = 180;

/**
 * What was planned, as known on a day: overdue first, then by day. An item stays when it has happened or was called
 * off, if it was a plan before, so that a calendar that follows the agenda sees the change.
 */
export async function agenda(question: Question): Promise<Agenda> {
  const { database, asOf, knownAt } = question;
  const places = [...(await plansOf(question))]
    .map(([occurrence, told]) => placeIn(occurrence, told, asOf))
    .filter((place) => place !== null)
    .sort(byOverdueAndDay);
  const { shown, next } = pageFrom(places, question);
  const ids = shown.map(({ occurrence }) => occurrence);
  const items = (await occurrencesOf(database, ids, knownAt)).map((occurrence) => itemOf(occurrence, asOf));
  return { asOf, knownAt, items: items.filter((item) => item !== null), next };
}

/** What is needed of a report to say where its event stands. */
type Told = Pick<Report, "known" | "status" | "background" | "edtf" | "firstDay" | "lastDay">;

/**
 * Short words of all reports on what was planned lately or for later, by occurrence. Words are no appointments (what is
 * accused, demanded or promised has its day when it is said): `isPlan` leaves them out.
 */
async function plansOf({ database, asOf, knownAt }: Question): Promise<Map<string, Told[]>> {
  const since = new Date(Date.parse(asOf) - staleAfterDays * 86_400_000).toISOString().slice(0, 10);
  type Row = readonly [string, string, Status, number, string | null, string | null, string | null];
  const rows = await lists<Row>(
    database,
    ["v.occurrence", "v.known", "v.status", "v.background", "v.edtf", "v.first_day", "v.last_day"],
    `event v WHERE v.known <= ? AND v.review <> 'reject' AND v.occurrence IN
       (SELECT p.occurrence FROM event p WHERE p.is_plan = 1 AND p.until >= ? AND p.known <= ?)`,
    [knownAt, since, knownAt],
  );
  const plans = new Map<string, Told[]>();
  for (const [occurrence, known, status, background, edtf, firstDay, lastDay] of rows) {
    const told = { known, status, background: background === 1, edtf, firstDay, lastDay };
    const others = plans.get(occurrence);
    if (others) others.push(told);
    else plans.set(occurrence, [told]);
  }
  return plans;
}

/** All places, or one page of them: it begins after the item that the last one ended with, even if that is gone now. */
export function pageFrom<P extends Place>(
  places: readonly P[],
  question: Question,
): { shown: readonly P[]; next: string | null } {
  const [overdue, edtf, occurrence] = question.cursor === undefined ? [] : placeOf(question.cursor);
  const last = { overdue: overdue === 1, edtf: String(edtf), occurrence: String(occurrence) };
  const rest = occurrence === undefined ? places : places.filter((place) => byOverdueAndDay(place, last) > 0);
  if (question.limit === undefined || rest.length <= limitOf(question)) return { shown: rest, next: null };
  const shown = rest.slice(0, limitOf(question));
  const end = shown.at(-1)!;
  return { shown, next: cursorOf(end.overdue ? 1 : 0, end.edtf, end.occurrence) };
}

/** Where an event stands by its reports, and where in the list; `null` where it is not on the agenda. */
function placeIn(occurrence: string, reports: readonly Told[], asOf: string): (Place & { status: Status }) | null {
  const told = reports.filter((report) => !report.background);
  const status = statusAfter(told.length > 0 ? told : reports);
  const dated = latestDated(told);
  const ended = dated?.lastDay != null && dated.lastDay < asOf;
  if (ended && (isReal(status) || isCalledOff(status)) && !told.some((report) => isAhead(report.status))) return null;
  return { occurrence, status, edtf: dated?.edtf ?? "../..", overdue: ended && isAhead(status) };
}

function itemOf({ id, reports }: Occurrence, asOf: string): AgendaItem | null {
  const stands = placeIn(id, reports, asOf);
  if (stands === null) return null;
  const told = reports.filter((report) => !report.background);
  const place = told.findLast((report) => report.place !== null)?.place;
  return {
    occurrence: id,
    type: reports[0]!.type,
    edtf: stands.edtf,
    status: stands.status,
    ...(place != null && { place }),
    participants: [...new Set(told.flatMap((report) => report.participants.map(({ name }) => name)))].sort(),
    overdue: stands.overdue,
    history: historyOf(told),
  };
}

/** The day told last; of those told on one day the most exact. */
function latestDated(reports: readonly Told[]): Told | undefined {
  const width = (report: Told): number =>
    Date.parse(report.lastDay ?? "9999-12-31") - Date.parse(report.firstDay ?? "0001-01-01");
  const order = (a: Told, b: Told): number =>
    a.known === b.known ? width(a) - width(b) || (a.edtf! < b.edtf! ? -1 : 1) : a.known < b.known ? 1 : -1;
  let last: Told | undefined;
  for (const report of reports)
    if (report.edtf !== null && report.firstDay !== null && (!last || order(report, last) < 0)) last = report;
  return last;
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
