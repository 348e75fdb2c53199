import { plain } from "../record/identity.js";
import type { Database } from "../store/database.js";

/** Entities that one name may mean at most: whoever asks for "Lee" is shown the first of them. */
const mostMeant = 50;

/**
 * Ids of the entities that a name may mean: its whole name, whatever its case and accents, or else a first or last part
 * of it. Where several fit, all are meant: whoever asks for "Bush" gets both, and sees which is which.
 */
export async function entityMatching(database: Database, name: string): Promise<string[]> {
  const key = plain(name);
  const whole = await database.all<{ id: string }>(
    `SELECT id FROM entity WHERE (key = ? AND key <> '') OR id = ? ORDER BY id LIMIT ${mostMeant}`,
    [key, name.trim()],
  );
  if (whole.length > 0 || key === "") return whole.map((row) => row.id);
  const rows = await database.all<{ id: string }>(
    `SELECT e.id FROM entity_word w JOIN entity e ON e.id = w.entity
     WHERE w.word = ? AND (e.key LIKE ? OR e.key LIKE ?) ORDER BY e.id LIMIT ${mostMeant}`,
    [key.split(" ")[0]!, `% ${key}`, `${key} %`],
  );
  return rows.map((row) => row.id);
}
