import type { Database } from "../store/database.js";

/**
 * Ids of the entities that a name may mean: its whole name in any case, or else a last name or a part of it. Where
 * several fit, all are meant: whoever asks for "Bush" gets both, and sees which is which.
 */
export async function entityMatching(database: Database, name: string): Promise<string[]> {
  const wanted = name.trim().toLowerCase();
  const whole = await database.all<{ id: string }>(
    "SELECT id FROM entity WHERE lower(name) = ? OR id = ? ORDER BY id",
    [wanted, name.trim()],
  );
  if (whole.length > 0) return whole.map((row) => row.id);
  const part = `%${wanted.replace(/[\\%_]/g, "\\$&")}`;
  const rows = await database.all<{ id: string }>(
    "SELECT id FROM entity WHERE lower(name) LIKE ? ESCAPE '\\' OR lower(name) LIKE ? ESCAPE '\\' ORDER BY id LIMIT 100",
    [`% ${part.slice(1)}`, `${part.slice(1)} %`],
  );
  return rows.map((row) => row.id);
}
