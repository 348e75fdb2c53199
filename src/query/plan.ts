import type { EventType, Status } from "../reading/reading.js";
import { isAhead, isCalledOff, isReal, statusAfter } from "../record/history.js";
import { revisionOf } from "../record/revision.js";
import type { Database } from "../store/database.js";
import { lists } from "../store/list.js";
import { marks } from "./newest.js";
import type { Report } from "./occurrence.js";
import type { Question } from "./question.js";

/** Where a plan stands: enough to count, to sort and to choose by, without who takes part and what was said of it. */
export interface Plan {
  readonly occurrence: string;
  readonly type: EventType;
  /** `../..` where no day was told. */
  readonly edtf: string;
  readonly status: Status;
  readonly place?: string;
  /** Its day has passed, and nobody has said that it took place or was called off. */
  readonly overdue: boolean;
}

/** How long ago a plan's day may have passed in silence, or a plan without one been spoken of, for it to stand on the agenda still. */
const staleAfterDays = 60;

/** Days and clocks whose plans are remembered. */
const mostKept = 8;

const kept = new WeakMap<Database, Map<string, Promise<readonly Plan[]>>>();

/**
 * Everything on the agenda of a day: overdue first, then by day. All of it is gone through, thousands of short rows
 * in a large record; it is therefore remembered until the record changes.
 */
export async function plansOf(question: Question): Promise<readonly Plan[]> {
  const { database, asOf, knownAt } = question;
  const { arrival, decision } = await revisionOf(database);
  const key = `${arrival}.${decision} ${asOf} ${knownAt}`;
  const plans = kept.get(database) ?? new Map<string, Promise<readonly Plan[]>>();
  kept.set(database, plans);
  const known = plans.get(key);
  if (known) return known;
  const found = find(question);
  plans.set(key, found);
  found.catch(() => plans.delete(key));
  if (plans.size > mostKept) plans.delete(plans.keys().next().value!);
  return found;
}

/** What is needed of a report to say where its event stands. */
export type Told = Pick<
  Report,
  "event" | "type" | "known" | "status" | "background" | "edtf" | "firstDay" | "lastDay" | "place"
>;

/**
 * By the short words of all reports on what was planned lately or for later. Words are no appointments (what is accused,
 * demanded or promised has its day when it is said): `is_plan` leaves them out.
 */
async function find({ database, asOf, knownAt }: Question): Promise<readonly Plan[]> {
  const since = new Date(Date.parse(asOf) - staleAfterDays * 86_400_000).toISOString().slice(0, 10);
  type Row = readonly [
    string,
    string,
    EventType,
    string,
    Status,
    number,
    string | null,
    string | null,
    string | null,
    string | null,
  ];
  const rows = await lists<Row>(
    database,
    [
      "v.occurrence",
      "v.id",
      "v.type",
      "v.known",
      "v.status",
      "v.background",
      "v.edtf",
      "v.first_day",
      "v.last_day",
      "v.place",
    ],
    `event v WHERE v.known <= ? AND v.review <> 'reject' AND v.occurrence IN
       (SELECT e.occurrence FROM event e WHERE e.is_plan = 1 AND e.until >= ? AND e.known <= ?)`,
    [knownAt, since, knownAt],
  );
  const places = await placesOf(database, [...new Set(rows.flatMap((row) => row[9] ?? []))]);
  const reports = new Map<string, Told[]>();
  for (const [occurrence, event, type, known, status, background, edtf, firstDay, lastDay, at] of rows) {
    const place = at === null ? null : (places.get(at) ?? null);
    const told = { event, type, known, status, background: background === 1, edtf, firstDay, lastDay, place };
    const others = reports.get(occurrence);
    if (others) others.push(told);
    else reports.set(occurrence, [told]);
  }
  return [...reports]
    .map(([occurrence, told]) => planOf(occurrence, told.length > 1 ? told.sort(byKnown) : told, asOf))
    .filter((plan) => plan !== null)
    .map((plan) => ({ plan, key: keyOf(plan) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ plan }) => plan);
}

/** Orders thousands as `byOverdueAndDay` does: a blank stands before all that may follow in a time. */
const keyOf = ({ overdue, edtf, occurrence }: Plan): string => `${overdue ? 0 : 1}${orderOf(edtf)} ${occurrence}`;

/** Names of places, found apart: few are named by thousands of plans. */
async function placesOf(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const rows = await database.all<{ id: string; name: string }>(
      `SELECT id, name FROM entity WHERE id IN (${marks(some)})`,
      some,
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}

const byKnown = (a: Told, b: Told): number =>
  a.known < b.known ? -1 : a.known > b.known ? 1 : a.event < b.event ? -1 : 1;

/** Where an event stands by its reports, those known first before those known later; `null` where it is on no agenda. */
export function planOf(occurrence: string, reports: readonly Told[], asOf: string): Plan | null {
  const told =
    reports.length === 1 && !reports[0]!.background ? reports : reports.filter(({ background }) => !background);
  const status = reports.length === 1 ? reports[0]!.status : statusAfter(told.length > 0 ? told : reports);
  const dated = latestDated(told);
  const ended = dated?.lastDay != null && dated.lastDay < asOf;
  if (ended && (isReal(status) || isCalledOff(status)) && !told.some((report) => isAhead(report.status))) return null;
  const place = told.findLast((report) => report.place !== null)?.place;
  return {
    occurrence,
    type: reports[0]!.type,
    edtf: dated?.edtf ?? "../..",
    status,
    ...(place != null && { place }),
    overdue: ended && isAhead(status),
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

/** Where an item stands in the list. */
export type Place = Pick<Plan, "overdue" | "edtf" | "occurrence">;

export function byOverdueAndDay(a: Place, b: Place): number {
  if (a.overdue !== b.overdue) return a.overdue ? -1 : 1;
  const [x, y] = [orderOf(a.edtf), orderOf(b.edtf)];
  return x < y ? -1 : x > y ? 1 : a.occurrence < b.occurrence ? -1 : a.occurrence > b.occurrence ? 1 : 0;
}

/** A time without a first day stands behind all others. */
const orderOf = (edtf: string): string => (edtf.startsWith("..") ? `~${edtf.slice(2)}` : edtf);

/** Who takes part in some plans, by name and by plan: no more than a calendar says of them. */
export async function participantsIn(
  { database, knownAt }: Question,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await lists<readonly [string, string]>(
    database,
    ["occurrence", "name"],
    `(SELECT DISTINCT v.occurrence, e.name FROM event v JOIN event_entity x ON x.event = v.id JOIN entity e ON e.id = x.entity
      WHERE v.occurrence IN (${marks(plans)}) AND v.known <= ? AND v.background = 0 AND v.review <> 'reject'
        AND x.role NOT IN ('voice', 'about')) AS named`,
    [...plans.map(({ occurrence }) => occurrence), knownAt],
  );
  const names = new Map<string, string[]>();
  for (const [occurrence, name] of rows) {
    const others = names.get(occurrence);
    if (others) others.push(name);
    else names.set(occurrence, [name]);
  }
  for (const all of names.values()) all.sort();
  return names;
}
