import { plain } from "../record/identity.js";
import type { Value } from "../store/database.js";
import type { AgendaFilter } from "./agenda-filter.js";
import { entityMatching } from "./entity.js";
import { marks } from "./newest.js";
import type { Question } from "./question.js";

/**
 * The day of the last plan that fits a filter, or on which it was last spoken of: for an agenda that is empty because all
 * that fits lies too far back. `null` where there never was one.
 */
export async function lastPlan(question: Question, { place, who, type }: AgendaFilter): Promise<string | null> {
  const { database, asOf, knownAt } = question;
  const conditions = ["v.is_plan = 1", "v.known <= ?", "v.day <= ?", "v.background = 0", "v.review <> 'reject'"];
  const parameters: Value[] = [knownAt, asOf];
  if (place !== undefined) {
    conditions.push("v.place IN (SELECT id FROM entity WHERE key LIKE ?)");
    parameters.push(`%${plain(place)}%`);
  }
  if (who !== undefined) {
    const ids = await entityMatching(database, who);
    conditions.push(
      `v.id IN (SELECT x.event FROM event_entity x WHERE x.entity IN (${marks(ids)}) AND x.role NOT IN ('voice', 'about'))`,
    );
    parameters.push(...ids);
  }
  if (type !== undefined) {
    conditions.push("v.type = ?");
    parameters.push(type);
  }
  const rows = await database.all<{ day: string }>(
    `SELECT v.day AS day FROM event v WHERE ${conditions.join(" AND ")} ORDER BY v.until DESC LIMIT 1`,
    parameters,
  );
  return rows[0]?.day ?? null;
}
