import type { Commitment } from "../reading/reading.js";
import type { Database } from "../store/database.js";
import { entityMatching } from "./entity.js";
import { marks, newest, rarest, type Walk } from "./newest.js";
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
  const { database } = question;
  const places = await newest(database, await walksOf(question), limitOf(question) + 1);
  const ids = places.map(({ id }) => id);
  const found = new Map((await rowsOf(database, ids)).map((row) => [row.quotation, row]));
  const parts = await partsOf(question, ids);
  const rows = ids.map((id): SaidRow => {
    const row = found.get(id)!;
    return {
      quotation: id,
      speaker: row.speaker,
      type: row.type,
      commitment: row.commitment,
      known: row.known,
      to: parts.get(`${id} addressee`) ?? [],
      about: parts.get(`${id} about`) ?? [],
      source: sourceOf(row, { start: row.start_at, end: row.end_at }),
    };
  });
  return pageOf(question, rows, (row) => cursorOf(row.known, row.quotation));
}

/** A name in the question, as whose or of whom a quotation is. */
interface Named {
  readonly part: "speaker" | "addressee" | "about";
  readonly ids: readonly string[];
}

async function walksOf(question: SaidQuestion): Promise<Walk[]> {
  const { database, asOf, knownAt, cursor } = question;
  const named: Named[] = [];
  for (const [part, name] of [
    ["speaker", question.who],
    ["addressee", question.to],
    ["about", question.about],
  ] as const)
    if (name !== undefined) named.push({ part, ids: await entityMatching(database, name) });
  const leading =
    named.length === 0
      ? null
      : await rarest(named, (ids, most) => count(database, named.find((one) => one.ids === ids)!, most));
  const rest = named.filter((one) => one !== leading);
  const after = cursor === undefined ? null : placeOf(cursor);
  const conditions = [
    "q.known <= ?",
    ...(after ? ["(q.known < ? OR (q.known = ? AND q.id > ?))"] : []),
    ...rest.map(({ part, ids }) =>
      part === "speaker"
        ? `q.speaker IN (${marks(ids)})`
        : `EXISTS (SELECT 1 FROM quotation_entity y WHERE y.quotation = q.id AND y.part = '${part}' AND y.entity IN (${marks(ids)}))`,
    ),
  ].join(" AND ");
  const until = knownAt < asOf ? knownAt : asOf;
  const parameters = [until, ...(after ? [after[0]!, after[0]!, after[1]!] : []), ...rest.flatMap(({ ids }) => ids)];
  if (leading === null)
    return [{ sql: `SELECT q.known AS day, q.id AS id FROM quotation q WHERE ${conditions}`, parameters }];
  if (leading.part === "speaker")
    return leading.ids.map((id) => ({
      sql: `SELECT q.known AS day, q.id AS id FROM quotation q WHERE q.speaker = ? AND ${conditions}`,
      parameters: [id, ...parameters],
    }));
  return leading.ids.map((id) => ({
    sql: `SELECT x.known AS day, x.quotation AS id FROM quotation_entity x JOIN quotation q ON q.id = x.quotation
      WHERE x.entity = ? AND x.part = '${leading.part}' AND x.known <= ? AND ${conditions}`,
    parameters: [id, after ? after[0]! : until, ...parameters],
  }));
}

async function count(database: Database, { part, ids }: Named, most: number): Promise<number> {
  const from =
    part === "speaker"
      ? `quotation WHERE speaker IN (${marks(ids)})`
      : `quotation_entity WHERE entity IN (${marks(ids)}) AND part = '${part}'`;
  const rows = await database.all<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} LIMIT ${most}) AS limited`,
    ids,
  );
  return rows[0]!.n;
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

function rowsOf(database: Database, ids: readonly string[]): Promise<Row[]> {
  return database.all<Row>(
    `SELECT q.id AS quotation, q.type, q.commitment, q.known, e.name AS speaker, q.start_at, q.end_at, ${documentColumns}
     FROM quotation q JOIN document d ON d.id = q.document LEFT JOIN entity e ON e.id = q.speaker WHERE q.id IN (${marks(ids)})`,
    ids,
  );
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
