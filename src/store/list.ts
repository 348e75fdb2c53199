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

/** How many values one list of a statement holds at most. */
const longest = 512;

/**
 * Values in pieces that fit into one statement, and the question marks of each. A piece is filled up with its last value
 * to a length that others have too, so that few statements need to be prepared.
 */
export function pieces<V extends Value>(values: Iterable<V>): { readonly some: V[]; readonly marks: string }[] {
  const all = [...values];
  const found: { some: V[]; marks: string }[] = [];
  for (let from = 0; from < all.length; from += longest) {
    const some = all.slice(from, from + longest);
    let size = 1;
    while (size < some.length) size *= 4;
    size = Math.min(size, longest);
    while (some.length < size) some.push(some.at(-1)!);
    found.push({ some, marks: some.map(() => "?").join(", ") });
  }
  return found;
}

/** What is found for each of many values: `sql` of the question marks that stand for them, asked piece by piece. */
export async function allOf<R>(
  database: Database,
  values: Iterable<Value>,
  sql: (marks: string) => string,
  more: readonly Value[] = [],
): Promise<R[]> {
  const found: R[] = [];
  for (const { some, marks } of pieces(values))
    for (const row of await database.all<R>(sql(marks), [...some, ...more])) found.push(row);
  return found;
}
