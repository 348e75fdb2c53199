import { homedir } from "node:os";
import { join } from "node:path";
import { DemarcheError, ExitCode } from "../error/error.js";
import type { Database } from "../store/database.js";
import { openStore } from "../store/open.js";
import { reportError } from "./report.js";

/** Where the record lies: as asked, else as the environment says, else a file in the user's data folder. */
export function storeAddress(given: string | undefined): string {
  const { DEMARCHE_STORE, XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  return (
    given ??
    DEMARCHE_STORE ??
    join(XDG_DATA_HOME ?? LOCALAPPDATA ?? join(homedir(), ".local", "share"), "demarche", "record.db")
  );
}

/** Opens the record, works with it, and closes it; what goes wrong with the record itself ends with its own exit code. */
export async function withStore(
  given: string | undefined,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  let database: Database;
  try {
    database = await openStore(storeAddress(given));
  } catch (error) {
    reportError(error, "the record");
    return ExitCode.store;
  }
  try {
    return await work(database);
  } catch (error) {
    if (error instanceof DemarcheError) return reportError(error);
    reportError(new DemarcheError("store-failed", storeAddress(given), { cause: error }));
    return ExitCode.store;
  } finally {
    await database.close();
  }
}
