import { type EventType, pendingStatuses, type Status } from "../reading/reading.js";
import { entityMatching } from "./entity.js";
import { marks } from "./newest.js";
import type { Plan } from "./plan.js";
import type { Question } from "./question.js";

/** What to keep of an agenda; what is left out keeps all. */
export interface AgendaFilter {
  /** A part of the place's name, in any case. */
  readonly place?: string;
  /** The name of somebody who takes part: whole, or the first or last part of it. */
  readonly who?: string;
  readonly type?: EventType;
  /** Plans of this firmness or a firmer one. */
  readonly firm?: Status;
}

/** Plans from firm to faint. */
export const firmFirst: readonly Status[] = pendingStatuses;

/** The plans that pass a filter, in their order. What is no plan any more has no firmness to miss. */
export async function filtered(
  plans: readonly Plan[],
  { place, who, type, firm }: AgendaFilter,
  question: Question,
): Promise<readonly Plan[]> {
  const part = place?.trim().toLowerCase();
  const least = firm === undefined ? undefined : firmFirst.indexOf(firm);
  const theirs = who === undefined ? undefined : await occurrencesWith(question, who);
  if (part === undefined && least === undefined && theirs === undefined && type === undefined) return plans;
  return plans.filter((plan) => {
    const rank = firmFirst.indexOf(plan.status);
    return (
      (type === undefined || plan.type === type) &&
      (part === undefined || plan.place?.toLowerCase().includes(part)) &&
      (least === undefined || (rank >= 0 && rank <= least)) &&
      (theirs === undefined || theirs.has(plan.occurrence))
    );
  });
}

/** The events that somebody of this name takes part in, by what was known on the day. */
async function occurrencesWith({ database, knownAt }: Question, name: string): Promise<ReadonlySet<string>> {
  const ids = await entityMatching(database, name);
  const rows = await database.all<{ occurrence: string }>(
    `SELECT DISTINCT v.occurrence FROM event_entity x JOIN event v ON v.id = x.event
     WHERE x.entity IN (${marks(ids)}) AND x.role NOT IN ('voice', 'about') AND v.known <= ? AND v.background = 0`,
    [...ids, knownAt],
  );
  return new Set(rows.map(({ occurrence }) => occurrence));
}
