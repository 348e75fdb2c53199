import { calendarOf, calendarOfStatements } from "../../export/ics.js";
import type { Agenda, AgendaItem } from "../../query/agenda.js";
import type { QuestionEntry } from "../../query/every-question.js";
import { rowsOf } from "../../query/every-question.js";
import type { MetRow } from "../../query/met.js";
import type { SaidRow } from "../../query/said.js";

const kept: readonly QuestionEntry["answer"][] = ["Agenda", "Met", "Said", "Today"];

/** Whether an answer holds what has its day. */
export const hasCalendar = ({ answer }: QuestionEntry): boolean => kept.includes(answer);

/** An answer as a calendar; what has no day is left out. @param stamp when it is made */
export function calendarOfAnswer(answer: object, stamp: Date): string {
  const rows = rowsOf(answer) as readonly (AgendaItem | MetRow | SaidRow)[];
  if (rows.every((row): row is SaidRow => "quotation" in row)) return calendarOfStatements(rows, stamp);
  const items = (rows as readonly (AgendaItem | MetRow)[]).map(
    (row): AgendaItem => ({ overdue: false, ...row, edtf: row.edtf ?? "../.." }),
  );
  return calendarOf({ ...(answer as Agenda), items }, stamp).calendar;
}
