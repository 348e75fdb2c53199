import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Agenda, AgendaItem } from "../query/agenda.js";
import type { SaidRow } from "../query/said.js";
import type { Status } from "../reading/reading.js";
import { firstDay, lastDay } from "../time/calendar.js";
import { timeInWords } from "./words/time.js";

const { CANCELLED, CONFIRMED, TENTATIVE } = ICalEventStatus;

/** How a calendar shows a status; `null`: not at all. */
export const calendarStatus: Readonly<Record<Status, ICalEventStatus | null>> = {
  happened: CONFIRMED,
  ongoing: CONFIRMED,
  confirmed: CONFIRMED,
  provisional: TENTATIVE,
  planned: TENTATIVE,
  intended: TENTATIVE,
  expected: TENTATIVE,
  proposed: TENTATIVE,
  possible: TENTATIVE,
  postponed: TENTATIVE,
  cancelled: CANCELLED,
  denied: CANCELLED,
  "not-happened": CANCELLED,
  hypothetical: null,
};

/**
 * The agenda as an iCalendar file (RFC 5545). A day is a whole day; a week, month or season stands on its first day and
 * says its width; an item without a day is left out and counted. SEQUENCE grows with the history, so that a program
 * which subscribes takes the newer state.
 * @param stamp when the file is made
 */
export function calendarOf(agenda: Agenda, stamp: Date): { calendar: string; undated: number } {
  const shown = agenda.items.filter((item) => calendarStatus[item.status] !== null);
  const dated = shown.filter((item) => firstDay(item.edtf) !== null);
  const calendar = empty();
  for (const item of dated) {
    calendar.createEvent({
      id: `${item.occurrence}@demarche`,
      stamp,
      start: new Date(firstDay(item.edtf)! * 86_400_000),
      allDay: true,
      sequence: Math.max(0, item.history.length - 1),
      status: calendarStatus[item.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(item),
      description: descriptionOf(item),
      ...(item.place && { location: item.place }),
    });
  }
  return { calendar: calendar.toString(), undated: shown.length - dated.length };
}

/** Statements on the days on which they were reported, for who follows a person by calendar. @param stamp when it is made */
export function calendarOfStatements(rows: readonly SaidRow[], stamp: Date): string {
  const calendar = empty();
  for (const { quotation, speaker, known, commitment, source } of rows) {
    calendar.createEvent({
      id: `${quotation}@demarche`,
      stamp,
      start: new Date(firstDay(known)! * 86_400_000),
      allDay: true,
      status: CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${speaker ?? "?"} ${commitment.replaceAll("-", " ")}: ${source.exact.slice(0, 120)}`,
      description: `“${source.exact}”${source.publisher ? ` (${source.publisher})` : ""}`,
    });
  }
  return calendar.toString();
}

const empty = () => ical({ name: "Demarche", prodId: "//Demarche//Agenda//EN", method: ICalCalendarMethod.PUBLISH });

function summaryOf({ status, type, participants }: AgendaItem): string {
  const word = status === "confirmed" || status === "happened" ? "" : `${status}: `;
  return `${word}${type.replaceAll("-", " ")}${participants.length > 0 ? `, ${participants.join(", ")}` : ""}`;
}

function descriptionOf({ edtf, history }: AgendaItem): string {
  const width = firstDay(edtf) === lastDay(edtf) ? [] : [`Some time in ${timeInWords(edtf)}.`];
  const lines = history.map(({ known, status, accordingTo, sources }) => {
    const voices = accordingTo.length > 0 ? `, ${accordingTo.join(", ")}` : "";
    const outlets = [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))].join(", ");
    return `${known} ${status}${voices}: ${sources[0]?.exact ?? ""}${outlets && ` (${outlets})`}`;
  });
  return [...width, ...lines].join("\n");
}
