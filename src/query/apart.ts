import { type Anchor, type Decision, standing } from "../record/decision.js";
import type { Database } from "../store/database.js";
import { marks } from "./newest.js";

/** The key of two occurrences, whichever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Documents asked for at once. */
const together = 500;

/** Pairs of occurrences that a person found to be two (`pairKey`), by the reports that the decisions are anchored to. */
export async function keptApart(database: Database, log: readonly Decision[]): Promise<ReadonlySet<string>> {
  const pairs = standing(log).flatMap((one) => (one.action === "apart" ? [[one.subject, one.with] as const] : []));
  const documents = [...new Set(pairs.flatMap((pair) => pair.map(({ document }) => document)))];
  const events = new Map<string, (Anchor & { readonly occurrence: string })[]>();
  for (let from = 0; from < documents.length; from += together) {
    const some = documents.slice(from, from + together);
    const rows = await database.all<Anchor & { occurrence: string }>(
      `SELECT document, type, start_at AS "start", end_at AS "end", occurrence FROM event WHERE document IN (${marks(some)}) ORDER BY id`,
      some,
    );
    for (const row of rows) events.set(row.document, [...(events.get(row.document) ?? []), row]);
  }
  const at = ({ document, type, start, end }: Anchor): string | undefined =>
    events.get(document)?.find((one) => one.type === type && one.start < end && one.end > start)?.occurrence;
  return new Set(
    pairs.flatMap(([subject, other]) => {
      const [a, b] = [at(subject), at(other)];
      return a !== undefined && b !== undefined ? [pairKey(a, b)] : [];
    }),
  );
}
