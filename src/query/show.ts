import { DemarcheError } from "../error/error.js";
import type { Reading } from "../reading/reading.js";
import { readingIn } from "../record/add.js";
import { type Report, reportsOf } from "./occurrence.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
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
  const { id } = question;
  const from = question.cursor === undefined ? 0 : Number(placeOf(question.cursor)[0]);
  const rows = id.startsWith("o")
    ? await reports(question, "occurrence", from)
    : id.includes("/")
      ? await reports(question, "id", from)
      : await document(question, id);
  if (rows.length === 0) throw new DemarcheError("not-found", id);
  return pageOf(question, rows, () => cursorOf(from + limitOf(question)));
}

/** A page of the reports of an occurrence, the first known first, or one report. */
async function reports(
  question: Question & { id: string },
  by: "occurrence" | "id",
  from: number,
): Promise<ShownRow[]> {
  const { database, knownAt, id } = question;
  const events = await database.all<{ id: string }>(
    `SELECT id FROM event WHERE ${by} = ? AND known <= ? AND review <> 'reject' ORDER BY known, id LIMIT ? OFFSET ?`,
    [id, knownAt, limitOf(question) + 1, from],
  );
  const found = await reportsOf(
    database,
    events.map((event) => event.id),
  );
  return found.map((one) => ({ kind: "report", report: one, sources: [one.source] }));
}

async function document({ database, knownAt }: Question, id: string): Promise<ShownRow[]> {
  const rows = await database.all<{ reading: string; text: string; story: string; known: string }>(
    "SELECT reading, text, story, known FROM document WHERE (id = ? OR name = ?) AND known <= ? ORDER BY known, id",
    [id, id, knownAt],
  );
  return rows.map((row) => {
    return {
      kind: "document",
      reading: readingIn(row).reading,
      story: row.story,
      known: row.known,
      sources: [],
    };
  });
}
