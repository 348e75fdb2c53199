import type { Status } from "../reading/reading.js";
import { type AgendaFilter, filtered } from "./agenda-filter.js";
import { type ListedOccurrence, listedOccurrences, type Report } from "./occurrence.js";
import { byOverdueAndDay, type Plan, planOf, plansOf } from "./plan.js";
import { cursorOf, limitOf, placeOf, type Question } from "./question.js";
import type { Source } from "./source.js";

export interface AgendaItem extends Plan {
  readonly participants: readonly string[];
  readonly history: readonly {
    readonly known: string;
    readonly status: Status;
    readonly accordingTo: readonly string[];
    /** How many reports say so. */
    readonly reports: number;
    /** All of them where one event is asked for; in a list the first of them. */
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

/**
 * What was planned, as known on a day: overdue first, then by day. An item stays when it has happened or was called
 * off, if it was a plan before, so that a calendar that follows the agenda sees the change.
 */
export async function agenda(question: Question, filter: AgendaFilter = {}): Promise<Agenda> {
  const { asOf, knownAt } = question;
  const { shown, next } = pageFrom(await filtered(await plansOf(question), filter, question), question);
  return { asOf, knownAt, items: await itemsOf(question, shown), next };
}

/** Some plans with who takes part and what was said of them, in their order. */
export async function itemsOf({ database, asOf, knownAt }: Question, plans: readonly Plan[]): Promise<AgendaItem[]> {
  const ids = plans.map(({ occurrence }) => occurrence);
  const occurrences = await listedOccurrences(database, ids, knownAt);
  return occurrences.map((occurrence) => itemOf(occurrence, asOf)).filter((item) => item !== null);
}

/** All plans, or one page of them: it begins after the one that the last page ended with, even if that is gone now. */
function pageFrom(plans: readonly Plan[], question: Question): { shown: readonly Plan[]; next: string | null } {
  const [overdue, edtf, occurrence] = question.cursor === undefined ? [] : placeOf(question.cursor);
  const last = { overdue: overdue === 1, edtf: String(edtf), occurrence: String(occurrence) };
  const rest = occurrence === undefined ? plans : plans.filter((plan) => byOverdueAndDay(plan, last) > 0);
  if (question.limit === undefined || rest.length <= limitOf(question)) return { shown: rest, next: null };
  const shown = rest.slice(0, limitOf(question));
  const end = shown.at(-1)!;
  return { shown, next: cursorOf(end.overdue ? 1 : 0, end.edtf, end.occurrence) };
}

function itemOf({ id, reports }: ListedOccurrence, asOf: string): AgendaItem | null {
  const plan = planOf(id, reports, asOf);
  if (plan === null) return null;
  const told = reports.filter((report) => !report.background);
  const participants = [...new Set(told.flatMap((report) => report.participants.map(({ name }) => name)))].sort();
  return { ...plan, participants, history: historyOf(told) };
}

/** One line for each day and status, with all who said so. */
export function historyOf(
  reports: readonly (Pick<Report, "known" | "status" | "accordingTo"> & { readonly source: Source | null })[],
): AgendaItem["history"] {
  type Line = { known: string; status: Status; accordingTo: Set<string>; reports: number; sources: Source[] };
  const lines = new Map<string, Line>();
  for (const report of reports) {
    const key = `${report.known} ${report.status}`;
    let line = lines.get(key);
    if (!line) {
      line = { known: report.known, status: report.status, accordingTo: new Set(), reports: 0, sources: [] };
      lines.set(key, line);
    }
    for (const name of report.accordingTo) line.accordingTo.add(name);
    line.reports++;
    if (report.source !== null) line.sources.push(report.source);
  }
  return [...lines.values()].map((line) => ({ ...line, accordingTo: [...line.accordingTo].sort() }));
}
