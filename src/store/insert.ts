import type { Database, Value } from "./database.js";

/** Rows handed over in one value: a few hundred kilobytes. */
const most = 2000;

/**
 * Inserts rows of one shape with one statement, however many they are: they are handed over as JSON, which both engines
 * take apart by themselves. Strings are made well-formed first, and a character of no text (NUL) gives way to the sign for that,
 * so that both keep the same.
 * @param conflict what stands behind ON CONFLICT
 */
export async function insert(
  database: Database,
  table: string,
  rows: readonly Readonly<Record<string, Value>>[],
  { conflict = "" } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const names = columns.join(", ");
  const from =
    database.dialect === "sqlite"
      ? `SELECT ${columns.map((_, i) => `value ->> ${i}`).join(", ")} FROM json_each(?) WHERE true`
      : `SELECT ${names} FROM json_populate_recordset(NULL::${table}, CAST(? AS JSON))`;
  const sql = `INSERT INTO ${table} (${names}) ${from}${conflict && ` ON CONFLICT ${conflict}`}`;
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most);
    const given =
      database.dialect === "sqlite"
        ? some.map((row) => columns.map((column) => clean(row[column]!)))
        : some.map((row) => Object.fromEntries(columns.map((column) => [column, clean(row[column]!)])));
    await database.run(sql, [JSON.stringify(given)]);
  }
}

const clean = (value: Value): Value =>
  typeof value === "string" ? value.replace(/[\0\p{Surrogate}]/gu, "\ufffd") : value;
