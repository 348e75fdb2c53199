import type { Database, Value } from "../store/database.js";
import { type Addition, add } from "./add.js";
import { type Decision, decide, decisions } from "./decision.js";
import { additionOf } from "./rebuild.js";

/** One line of a dump: a document as it was added, or a decision. Everything else follows from these. */
type Line = { readonly addition: Addition } | { readonly decision: Decision };

/**
 * The whole record as JSON lines, the same for the same record on either engine: documents by id, then decisions in their order.
 * @param knownAt only documents that were known on this day
 * @param some only documents `d` of this condition
 */
export async function* dump(
  database: Database,
  knownAt = "9999-12-31",
  some: { readonly sql: string; readonly parameters: readonly Value[] } = { sql: "1 = 1", parameters: [] },
): AsyncGenerator<string> {
  let last = "";
  for (;;) {
    const rows = await database.all<Parameters<typeof additionOf>[0] & { id: string }>(
      `SELECT d.id, d.reading, d.text, d.received, d.ingested, d.analysis, w.words, w.starts
       FROM document d JOIN document_word w ON w.n = d.n WHERE d.id > ? AND d.known <= ? AND ${some.sql} ORDER BY d.id LIMIT 100`,
      [last, knownAt, ...some.parameters],
    );
    for (const row of rows) yield JSON.stringify({ addition: additionOf(row) } satisfies Line);
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
  }
  for (const decision of await decisions(database)) yield JSON.stringify({ decision } satisfies Line);
}

/** Takes a dump into a record; what is there already stays. Returns how many documents were added. */
export async function restore(database: Database, lines: AsyncIterable<string>): Promise<number> {
  const numbers = new Map<number, number>();
  const there = new Set((await decisions(database)).map(({ id: _, ...made }) => JSON.stringify(made)));
  let added = 0;
  let waiting: Addition[] = [];
  const commit = async (): Promise<void> => {
    const outcomes = await add(database, waiting);
    added += outcomes.filter((outcome) => outcome === "added").length;
    waiting = [];
  };
  for await (const text of lines) {
    if (!text.trim()) continue;
    const line = JSON.parse(text) as Line;
    if ("addition" in line) waiting.push(line.addition);
    else {
      await commit();
      const { id, ...made } = line.decision;
      // An undo names a decision by its number, which may be another here.
      const moved = made.action === "undo" ? { ...made, decision: numbers.get(made.decision) ?? made.decision } : made;
      if (!there.has(JSON.stringify(made))) numbers.set(id, await decide(database, moved));
    }
    if (waiting.length >= 100) await commit();
  }
  await commit();
  return added;
}
