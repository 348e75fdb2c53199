import type { Database } from "./database.js";
import { migrate } from "./migration.js";

/**
 * Opens a record, brought to this version: a path for the embedded one, `postgres://…` for a server's.
 * Each engine is loaded only when it is asked for.
 * @throws DemarcheError `store-not-opened`, `store-too-new`
 */
export async function openStore(address: string): Promise<Database> {
  const database = /^postgres(?:ql)?:\/\//.test(address)
    ? await (await import("./postgres.js")).openPostgres(address)
    : (await import("./sqlite.js")).openSqlite(address);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
