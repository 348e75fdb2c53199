import type { Commitment } from "../reading/reading.js";
import { entityMatching } from "./entity.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
import { type DocumentRow, documentColumns, type Source, sourceOf } from "./source.js";

export interface SaidRow {
  readonly quotation: string;
  readonly speaker: string | null;
  readonly type: "direct" | "indirect" | "mixed";
  readonly commitment: Commitment;
  readonly known: string;
  readonly to: readonly string[];
  readonly about: readonly string[];
  readonly source: Source;
}

export interface SaidQuestion extends Question {
  readonly who?: string;
  readonly about?: string;
  readonly to?: string;
}

/** Who said what, the latest first. */
export async function said(question: SaidQuestion): Promise<Page<SaidRow>> {
  const { database, asOf, knownAt, cursor } = question;
  const conditions = ["q.known <= ?", "q.known <= ?"];
  const parameters: (string | number)[] = [knownAt, asOf];
  const among = (ids: readonly string[]): string => ids.map(() => "?").join(", ") || "''";
  if (question.who !== undefined) {
    const ids = await entityMatching(database, question.who);
    conditions.push(`q.speaker IN (${among(ids)})`);
    parameters.push(...ids);
  }
  for (const part of ["about", "to"] as const) {
    const name = question[part];
    if (name === undefined) continue;
    const ids = await entityMatching(database, name);
    conditions.push(
      `EXISTS (SELECT 1 FROM quotation_entity x WHERE x.quotation = q.id AND x.part = ? AND x.entity IN (${among(ids)}))`,
    );
    parameters.push(part === "to" ? "addressee" : "about", ...ids);
  }
  if (cursor !== undefined) {
    const [known, id] = placeOf(cursor);
    conditions.push("(q.known < ? OR (q.known = ? AND q.id > ?))");
    parameters.push(known!, known!, id!);
  }
  type Row = DocumentRow & {
    quotation: string;
    type: SaidRow["type"];
    commitment: Commitment;
    known: string;
    speaker: string | null;
    start_at: number;
    end_at: number;
  };
  const found = await database.all<Row>(
    `SELECT q.id AS quotation, q.type, q.commitment, q.known, e.name AS speaker, q.start_at, q.end_at, ${documentColumns}
     FROM quotation q JOIN document d ON d.id = q.document LEFT JOIN entity e ON e.id = q.speaker
     WHERE ${conditions.join(" AND ")} ORDER BY q.known DESC, q.id LIMIT ?`,
    [...parameters, limitOf(question) + 1],
  );
  const parts = await partsOf(
    question,
    found.map((row) => row.quotation),
  );
  const rows = found.map((row) => ({
    quotation: row.quotation,
    speaker: row.speaker,
    type: row.type,
    commitment: row.commitment,
    known: row.known,
    to: parts.get(`${row.quotation} addressee`) ?? [],
    about: parts.get(`${row.quotation} about`) ?? [],
    source: sourceOf(row, { start: row.start_at, end: row.end_at }),
  }));
  return pageOf(question, rows, (row) => cursorOf(row.known, row.quotation));
}

async function partsOf({ database }: Question, quotations: readonly string[]): Promise<Map<string, string[]>> {
  const parts = new Map<string, string[]>();
  if (quotations.length === 0) return parts;
  const rows = await database.all<{ quotation: string; part: string; name: string }>(
    `SELECT x.quotation, x.part, e.name FROM quotation_entity x JOIN entity e ON e.id = x.entity
     WHERE x.quotation IN (${quotations.map(() => "?").join(", ")}) ORDER BY e.name`,
    quotations,
  );
  for (const { quotation, part, name } of rows) {
    const key = `${quotation} ${part}`;
    parts.set(key, [...(parts.get(key) ?? []), name]);
  }
  return parts;
}
