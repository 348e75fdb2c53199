import type { EventType, Status } from "../reading/reading.js";
import { type Agenda, type AgendaItem, agenda, pageFrom } from "./agenda.js";
import type { Question } from "./question.js";

/** What to keep of an agenda; what is left out keeps all. */
export interface AgendaFilter {
  /** A part of the place's name, in any case. */
  readonly place?: string;
  /** A part of the name of somebody who takes part. */
  readonly who?: string;
  readonly type?: EventType;
  /** Plans of this firmness or a firmer one. */
  readonly firm?: Status;
}

/** Plans from firm to faint. */
export const firmFirst: readonly Status[] = [
  "confirmed",
  "provisional",
  "planned",
  "intended",
  "expected",
  "proposed",
  "possible",
];

/** Whether an item passes the filter. What is no plan any more has no firmness to miss. */
export function passes(item: AgendaItem, { place, who, type, firm }: AgendaFilter): boolean {
  const holds = (name: string, part: string): boolean => name.toLowerCase().includes(part.trim().toLowerCase());
  const rank = firmFirst.indexOf(item.status);
  return (
    (place === undefined || (item.place !== undefined && holds(item.place, place))) &&
    (who === undefined || item.participants.some((name) => holds(name, who))) &&
    (type === undefined || item.type === type) &&
    (firm === undefined || (rank >= 0 && rank <= firmFirst.indexOf(firm)))
  );
}

/** The agenda, or what of it passes a filter, in pages where a limit is given. */
export async function filteredAgenda(question: Question, filter: AgendaFilter): Promise<Agenda> {
  if (Object.values(filter).every((wanted) => wanted === undefined)) return agenda(question);
  const { limit: _, cursor: __, ...all } = question;
  const { asOf, knownAt, items } = await agenda(all);
  const { shown, next } = pageFrom(
    items.filter((item) => passes(item, filter)),
    question,
  );
  return { asOf, knownAt, items: shown, next };
}
