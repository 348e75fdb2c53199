import pg from "pg";
import { DemarcheError } from "../error/error.js";
import type { Database, Value } from "./database.js";

/** Writers of one record take turns by this lock; it is held to the end of a transaction. */
const writeLock = 0x64656d61;

/**
 * Opens a record on a PostgreSQL server, for teams and many workers.
 * @param url `postgres://user:password@host:port/database`, with `?schema=name` for a schema of its own
 * @throws DemarcheError `store-not-opened`
 */
export async function openPostgres(url: string): Promise<Database> {
  const address = new URL(url);
  const schema = address.searchParams.get("schema");
  address.searchParams.delete("schema");
  const pool = new pg.Pool({
    connectionString: address.href,
    max: 8,
    ...(schema && { options: `-c search_path=${schema.replace(/[^\w]/g, "")}` }),
  });
  pool.on("error", () => {}); // a server that goes away is reported by the next statement
  try {
    if (schema) await pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema.replace(/[^\w]/g, "")}`);
    else await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    address.password = "";
    throw new DemarcheError("store-not-opened", address.href, { cause: error });
  }
  return {
    ...over(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await client.query("SELECT pg_advisory_xact_lock($1)", [writeLock]);
        const inside: Database = { ...over(client), transaction: (nested) => nested(inside), close: async () => {} };
        const result = await work(inside);
        await client.query("COMMIT");
        client.release();
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {});
        client.release();
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

type Queryable = Pick<pg.Pool, "query">;

function over(connection: Queryable): Pick<Database, "dialect" | "all" | "run"> {
  return {
    dialect: "postgres",
    all: async <R>(sql: string, parameters: readonly Value[] = []) =>
      (await connection.query(numbered(sql), parameters.map(bytes))).rows as R[],
    run: async (sql, parameters = []) => (await connection.query(numbered(sql), parameters.map(bytes))).rowCount ?? 0,
  };
}

const bytes = (value: Value): unknown => (value instanceof Uint8Array ? Buffer.from(value) : value);

// Counts come back as numbers, as from the other engine; no count here passes 2^53.
pg.types.setTypeParser(20, Number);

/** `?` as `$1`, `$2` …: no statement of the record holds a question mark otherwise. */
const numberedBefore = new Map<string, string>();
function numbered(sql: string): string {
  let known = numberedBefore.get(sql);
  if (known === undefined) {
    let n = 0;
    known = sql.replace(/\?/g, () => `$${++n}`);
    if (numberedBefore.size < 1000) numberedBefore.set(sql, known);
  }
  return known;
}
