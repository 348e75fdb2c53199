import { DemarcheError } from "../error/error.js";
import { rebuild } from "../record/rebuild.js";
import type { Database } from "./database.js";
import { schema } from "./schema.js";

/** The version of the record that this program writes; the change log says what each changed. */
export const recordVersion = 5;

/**
 * Brings a database to this version, whole or not at all; two programs at once do it once. A record of an older version
 * is built anew from its documents and decisions.
 * @throws DemarcheError `store-too-new` where a newer program has written the record
 */
export async function migrate(database: Database): Promise<void> {
  // Whoever only asks does not wait for whoever writes.
  if ((await versionOf(database).catch(() => 0)) === recordVersion) return;
  await database.transaction(async (inside) => {
    await inside.run("CREATE TABLE IF NOT EXISTS record (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
    const version = await versionOf(inside);
    if (version > recordVersion) throw new DemarcheError("store-too-new", String(version));
    if (version === recordVersion) return;
    const create = async (): Promise<void> => {
      for (const sql of schema(inside.dialect)) await inside.run(sql);
    };
    if (version === 0) await create();
    else await rebuild(inside, version, create);
    await inside.run(
      "INSERT INTO record (key, value) VALUES ('version', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      [String(recordVersion)],
    );
  });
}

async function versionOf(database: Database): Promise<number> {
  const rows = await database.all<{ value: string }>("SELECT value FROM record WHERE key = 'version'");
  return Number(rows[0]?.value ?? 0);
}
