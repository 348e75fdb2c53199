import type { Database } from "../store/database.js";
import { derived } from "../store/schema.js";
import { addInside, readingIn } from "./add.js";
import { apply } from "./decision.js";

interface Old {
  readonly id: string;
  readonly reading: string;
  readonly text: string;
  readonly received: string;
  readonly ingested: string;
  readonly analysis: string;
  readonly words: string;
  readonly starts: string;
}

const atOnce = 100;

/**
 * Builds a record of an older version anew out of what everything follows from: its documents and its decisions.
 * @param version of the record as it is
 * @param create makes the tables of this version
 */
export async function rebuild(database: Database, version: number, create: () => Promise<void>): Promise<void> {
  // The first version told a document's words by its id, and did not keep the day on which it was received.
  const [received, words] = version === 1 ? ["d.known", "w.document = d.id"] : ["d.received", "w.n = d.n"];
  await database.run(
    `CREATE TABLE old_document AS SELECT d.id, d.reading, d.text, ${received} AS received, d.ingested, d.analysis, w.words, w.starts
     FROM document d JOIN document_word w ON ${words}`,
  );
  await database.run("CREATE TABLE old_decision AS SELECT id, made, author, action FROM decision");
  for (const { kind, name } of derived) await database.run(`DROP ${kind} IF EXISTS ${name}`);
  await create();
  let last = "";
  for (;;) {
    const rows = await database.all<Old>(
      `SELECT id, reading, text, received, ingested, analysis, words, starts FROM old_document WHERE id > ? ORDER BY id LIMIT ${atOnce}`,
      [last],
    );
    if (rows.length === 0) break;
    last = rows.at(-1)!.id;
    await addInside(database, rows.map(additionOf));
  }
  for (const { made, author, action } of await database.all<{ made: string; author: string; action: string }>(
    "SELECT made, author, action FROM old_decision ORDER BY id",
  ))
    await database.run("INSERT INTO decision (made, author, action) VALUES (?, ?, ?)", [made, author, action]);
  await apply(database);
  await database.run("DROP TABLE old_document");
  await database.run("DROP TABLE old_decision");
}

/** A document's row as it was added. */
export function additionOf(row: Omit<Old, "id">) {
  return {
    ...readingIn(row),
    words: { words: split(row.words), starts: split(row.starts).map(Number) },
    received: row.received,
    ingested: row.ingested,
    analysis: row.analysis,
  };
}

const split = (list: string): string[] => (list === "" ? [] : list.split(" "));
