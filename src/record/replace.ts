import type { Database } from "../store/database.js";
import { type Addition, addFacts, countArrivals, readingColumn } from "./add.js";
import { apply } from "./decision.js";
import { documentId } from "./identity.js";
import { takeOut } from "./occurrence.js";

/**
 * Puts a new reading of a document in the place of the old one, whole or not at all: the record is then as if it had
 * never held the other. Decisions of people are found again by the characters that they are anchored to.
 * @returns whether the document was there
 */
export function replace(database: Database, addition: Addition): Promise<boolean> {
  return database.transaction(async (inside) => {
    const id = documentId(addition.reading.document);
    const [row] = await inside.all<{ n: number; known: string }>("SELECT n, known FROM document WHERE id = ?", [id]);
    if (!row) return false;
    await takeOut(inside, id);
    for (const table of ["event", "quotation", "document_entity"])
      await inside.run(`DELETE FROM ${table} WHERE document = ?`, [id]);
    for (const table of ["document_word", "document_facet"])
      await inside.run(`DELETE FROM ${table} WHERE n = ?`, [row.n]);
    await inside.run(`DELETE FROM search WHERE ${inside.dialect === "sqlite" ? "rowid" : "n"} = ?`, [row.n]);
    const { text: _, ...withoutText } = addition.reading.document;
    await inside.run(
      "UPDATE document SET reading = ?, analysis = ?, published = ?, published_basis = ?, arrival = ? WHERE n = ?",
      [
        readingColumn(addition),
        addition.analysis,
        withoutText.published?.edtf ?? null,
        withoutText.published?.basis ?? null,
        await countArrivals(inside, 1),
        row.n,
      ],
    );
    await addFacts(inside, [{ id, n: row.n, known: row.known, addition }]);
    const decided = await inside.all("SELECT 1 AS one FROM decision WHERE action LIKE ? LIMIT 1", [`%"${id}"%`]);
    if (decided.length > 0) await apply(inside);
    return true;
  });
}
