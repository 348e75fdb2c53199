import { calendarOf } from "../../export/ics.js";
import type { Agenda, AgendaItem } from "../../query/agenda.js";
import type { QuestionEntry } from "../../query/every-question.js";
import { rowsOf } from "../../query/every-question.js";
import type { MetRow } from "../../query/met.js";

const kept: readonly QuestionEntry["answer"][] = ["Agenda", "Met", "Today"];

/** Whether an answer holds what takes place on a day. */
export const hasCalendar = ({ answer }: QuestionEntry): boolean => kept.includes(answer);

/** An answer as a calendar; what has no day is left out. @param stamp when it is made */
export function calendarOfAnswer(answer: object, stamp: Date): string {
  const items = (rowsOf(answer) as readonly (AgendaItem | MetRow)[]).map(
    (row): AgendaItem => ({ overdue: false, ...row, edtf: row.edtf ?? "../.." }),
  );
  return calendarOf({ ...(answer as Agenda), items }, stamp).calendar;
}
