import { DemarcheError } from "../error/error.js";
import type { Reading } from "../reading/reading.js";
import { occurrencesOf, type Report } from "./occurrence.js";
import type { Page, Question } from "./question.js";
import type { Source } from "./source.js";

export type ShownRow =
  | { readonly kind: "report"; readonly report: Report; readonly sources: readonly Source[] }
  | {
      readonly kind: "document";
      readonly reading: Reading;
      readonly story: string;
      readonly known: string;
      readonly sources: readonly Source[];
    };

/**
 * What stands behind an id: an occurrence (`o…`) with all its reports, a document (`d…`) with its reading, or one
 * report (`d…/v…`).
 * @throws DemarcheError `not-found`
 */
export async function show(question: Question & { readonly id: string }): Promise<Page<ShownRow>> {
  const { asOf, knownAt, id } = question;
  const rows = id.startsWith("o")
    ? await occurrence(question, id)
    : id.includes("/")
      ? await report(question, id)
      : await document(question, id);
  if (rows.length === 0) throw new DemarcheError("not-found", id);
  return { asOf, knownAt, rows, next: null };
}

async function occurrence({ database, knownAt }: Question, id: string): Promise<ShownRow[]> {
  const [found] = await occurrencesOf(database, [id], knownAt);
  return (found?.reports ?? []).map((one) => ({ kind: "report", report: one, sources: [one.source] }));
}

async function report({ database, knownAt }: Question, id: string): Promise<ShownRow[]> {
  const [row] = await database.all<{ occurrence: string }>("SELECT occurrence FROM event WHERE id = ?", [id]);
  if (!row) return [];
  const [found] = await occurrencesOf(database, [row.occurrence], knownAt);
  return (found?.reports ?? [])
    .filter((one) => one.event === id)
    .map((one) => ({ kind: "report", report: one, sources: [one.source] }));
}

async function document({ database, knownAt }: Question, id: string): Promise<ShownRow[]> {
  const rows = await database.all<{ reading: string; text: string; story: string; known: string }>(
    "SELECT reading, text, story, known FROM document WHERE (id = ? OR name = ?) AND known <= ? ORDER BY known, id",
    [id, id, knownAt],
  );
  return rows.map((row) => {
    const reading = JSON.parse(row.reading) as Reading;
    return {
      kind: "document",
      reading: { ...reading, document: { ...reading.document, text: row.text } },
      story: row.story,
      known: row.known,
      sources: [],
    };
  });
}
