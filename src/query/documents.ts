import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";

export interface DocumentLine {
  readonly document: string;
  /** As it was called when it was added. */
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  readonly language: string;
  readonly known: string;
  readonly story: string;
  readonly events: number;
  readonly quotations: number;
}

/** What was read, the latest first. */
export async function documents(question: Question): Promise<Page<DocumentLine>> {
  const { database, asOf, knownAt, cursor } = question;
  const after = cursor === undefined ? [] : placeOf(cursor);
  const rows = await database.all<DocumentLine>(
    `SELECT d.id AS document, d.name, d.title, d.publisher, d.published, d.uri, d.language, d.known, d.story,
      (SELECT count(*) FROM event v WHERE v.document = d.id) AS events,
      (SELECT count(*) FROM quotation q WHERE q.document = d.id) AS quotations
     FROM document d WHERE d.known <= ? AND d.known <= ? ${after.length > 0 ? "AND (d.known < ? OR (d.known = ? AND d.id > ?))" : ""}
     ORDER BY d.known DESC, d.id LIMIT ?`,
    [knownAt, asOf, ...(after.length > 0 ? [after[0]!, after[0]!, after[1]!] : []), limitOf(question) + 1],
  );
  return pageOf(question, rows, (row) => cursorOf(row.known, row.document));
}
