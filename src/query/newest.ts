import type { Database, Value } from "../store/database.js";

/** Rows that are walked from the latest to the earliest, each in the order of an index. */
export interface Walk {
  /** Selects `day` and `id`, without an order. */
  readonly sql: string;
  readonly parameters: readonly Value[];
}

export interface Place {
  readonly day: string;
  readonly id: string;
}

/**
 * The first of what several walks come by: the latest day first, ids in their order within a day, each once. Every walk
 * is cut off by itself, so that the cost is that of the page and not of all that could be walked.
 * @param more how many are wanted
 */
export async function newest(database: Database, walks: readonly Walk[], more: number): Promise<Place[]> {
  const found = new Map<string, Place>();
  for (let from = 0; from < walks.length; from += 100) {
    const some = walks.slice(from, from + 100);
    const rows = await database.all<Place>(
      some.map(({ sql }) => `SELECT * FROM (${sql} ORDER BY day DESC, id LIMIT ${more}) AS walk`).join(" UNION ALL "),
      some.flatMap(({ parameters }) => parameters),
    );
    for (const row of rows) if ((found.get(row.id)?.day ?? "") < row.day) found.set(row.id, row);
  }
  return [...found.values()]
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1))
    .slice(0, more);
}

/** Behind this many the count of candidates stops: it is only asked which of two lists is the shorter. */
const mostCounted = 2000;

/** The list whose rows are fewest, by which a question with several conditions is walked. */
export async function rarest<Given extends { readonly ids: readonly string[] }>(
  given: readonly Given[],
  count: (ids: readonly string[], most: number) => Promise<number>,
): Promise<Given> {
  if (given.length === 1) return given[0]!;
  const counts = await Promise.all(given.map(({ ids }) => (ids.length === 0 ? 0 : count(ids, mostCounted))));
  return given[counts.indexOf(Math.min(...counts))]!;
}

/** As many question marks as there are values; for none, a list that nothing is in. */
export const marks = (values: readonly unknown[]): string => values.map(() => "?").join(", ") || "NULL";
