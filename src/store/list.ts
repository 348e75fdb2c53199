import type { Database, Value } from "./database.js";

/**
 * Many short rows as arrays, in one value: where thousands are gone through, handing them over one by one costs more
 * than finding them.
 * @param columns expressions over what stands after `FROM`
 */
export async function lists<Row extends readonly Value[]>(
  database: Database,
  columns: readonly string[],
  from: string,
  parameters: readonly Value[],
): Promise<Row[]> {
  const items = columns.join(", ");
  const all =
    database.dialect === "sqlite"
      ? `json_group_array(json_array(${items}))`
      : `CAST(json_agg(json_build_array(${items})) AS TEXT)`;
  const [row] = await database.all<{ rows: string | null }>(`SELECT ${all} AS rows FROM ${from}`, parameters);
  return JSON.parse(row?.rows ?? "[]") as Row[];
}
