import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "libsql";
import { DemarcheError } from "../error/error.js";
import type { Database, Value } from "./database.js";

/** How long a writer waits for another process to finish, in milliseconds. */
const patience = 30_000;

/**
 * Opens the embedded record, one file (made where it is missing, with its folder). A committed transaction survives the
 * death of the process at any moment, and of the machine: write-ahead log, synchronised at each commit.
 * @throws DemarcheError `store-not-opened` where the file is no record or cannot be written
 */
export function openSqlite(path: string): Database {
  try {
    if (path !== ":memory:") makeFolder(dirname(path));
    const connection = new Sqlite(path);
    connection.pragma(`busy_timeout = ${patience}`);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    // Rows are keyed by hashes, so that each lands on a page of its own: pages are kept (96 MB of them), and written into
    // the file only when 40 MB of changes have gathered in the log.
    connection.pragma("cache_size = -96000");
    connection.pragma("wal_autocheckpoint = 10000");
    return database(connection);
  } catch (error) {
    throw new DemarcheError("store-not-opened", path, { cause: error });
  }
}

/** Makes a folder with those above it. Node's own way never ends where a file system has no folder and takes none (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error; // another process may have made it in between
  }
}

type Connection = InstanceType<typeof Sqlite>;

function database(connection: Connection): Database {
  const prepared = new Map<string, ReturnType<Connection["prepare"]>>();
  const statement = (sql: string): ReturnType<Connection["prepare"]> => {
    let found = prepared.get(sql);
    if (!found) {
      if (prepared.size >= 200) prepared.clear();
      found = connection.prepare(sql);
      prepared.set(sql, found);
    }
    return found;
  };
  const inside: Database = {
    dialect: "sqlite",
    all: async <R>(sql: string, parameters: readonly Value[] = []) => statement(sql).all(parameters as Value[]) as R[],
    run: async (sql, parameters = []) => {
      const info = statement(sql).run(parameters as Value[]);
      return info.changes;
    },
    transaction: (work) => work(inside),
    close: async () => {
      connection.close();
    },
  };
  // One connection has one transaction at a time: the next waits for the last, and so does a statement outside of it.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  return {
    dialect: "sqlite",
    all: <R>(sql: string, parameters?: readonly Value[]) => inTurn(() => inside.all<R>(sql, parameters)),
    run: (sql, parameters) => inTurn(() => inside.run(sql, parameters)),
    transaction: (work) =>
      inTurn(async () => {
        connection.exec("BEGIN IMMEDIATE");
        try {
          const result = await work(inside);
          connection.exec("COMMIT");
          return result;
        } catch (error) {
          if (connection.inTransaction) connection.exec("ROLLBACK");
          throw error;
        }
      }),
    close: () => inTurn(inside.close),
  };
}
