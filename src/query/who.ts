import type { EventType, Status } from "../reading/reading.js";
import { entityMatching } from "./entity.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
import { type Source, sourceOf } from "./source.js";

export interface WhoRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly documents: number;
  readonly offices: readonly {
    readonly title: string;
    readonly of?: string;
    readonly when: string;
    readonly known: string;
    readonly source: Source;
  }[];
  /** How many reports have them act, by type. */
  readonly moves: readonly { readonly type: EventType; readonly status: Status; readonly count: number }[];
  readonly statements: number;
  readonly sources: readonly Source[];
}

/** Who a name is: offices as documents state them, and what the record has them do. */
export async function who(question: Question & { readonly name: string }): Promise<Page<WhoRow>> {
  const { database, knownAt, cursor } = question;
  const ids = await entityMatching(database, question.name);
  const after = cursor === undefined ? undefined : String(placeOf(cursor)[0]);
  const shown = ids.filter((id) => after === undefined || id > after).slice(0, Math.min(limitOf(question), 20) + 1);
  const rows = (await Promise.all(shown.map((id) => rowOf(question, id, knownAt)))).filter((row) => row !== null);
  return pageOf({ ...question, limit: Math.min(limitOf(question), 20) }, rows, (row) => cursorOf(row.id));
}

interface MentionRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  readonly text: string;
  readonly reading: string;
  readonly local: string;
  readonly known: string;
}

/** Documents whose statement of an office is shown; the latest say most. */
const mostDocuments = 20;

async function rowOf({ database }: Question, id: string, knownAt: string): Promise<WhoRow | null> {
  const [entity] = await database.all<{ type: string; name: string }>("SELECT type, name FROM entity WHERE id = ?", [
    id,
  ]);
  const [count] = await database.all<{ documents: number }>(
    "SELECT count(*) AS documents FROM document_entity WHERE entity = ? AND known <= ?",
    [id, knownAt],
  );
  if (!entity || !count || count.documents === 0) return null;
  const moves = await database.all<WhoRow["moves"][number]>(
    `SELECT v.type, v.status, count(DISTINCT v.occurrence) AS count FROM event_entity x JOIN event v ON v.id = x.event
     WHERE x.entity = ? AND x.role <> 'voice' AND x.role <> 'about' AND v.known <= ? GROUP BY v.type, v.status ORDER BY count DESC, v.type, v.status`,
    [id, knownAt],
  );
  const [said] = await database.all<{ count: number }>(
    "SELECT count(*) AS count FROM quotation WHERE speaker = ? AND known <= ?",
    [id, knownAt],
  );
  const found = await database.all<MentionRow>(
    `SELECT d.id, d.publisher, d.published, d.uri, d.text, d.reading, d.known, x.local
     FROM (SELECT document, local, known FROM document_entity WHERE entity = ? AND known <= ? ORDER BY known DESC, document DESC LIMIT ${mostDocuments}) AS x
     JOIN document d ON d.id = x.document ORDER BY d.known DESC, d.id`,
    [id, knownAt],
  );
  const read = found.map((row) => {
    const reading = JSON.parse(row.reading) as {
      entities: {
        id: string;
        offices: { title: string; of?: string; when: string; evidence: { start: number; end: number } }[];
        mentions: { start: number; end: number }[];
      }[];
    };
    return { row, entity: reading.entities.find((one) => one.id === row.local)! };
  });
  return {
    id,
    ...entity,
    documents: count.documents,
    offices: read.flatMap(({ row, entity: one }) =>
      one.offices.map(({ title, of, when, evidence }) => ({
        title,
        ...(of !== undefined && { of }),
        when,
        known: row.known,
        source: sourceOf(row, evidence),
      })),
    ),
    moves,
    statements: said?.count ?? 0,
    sources: read.map(({ row, entity: one }) => sourceOf(row, one.mentions[0]!)),
  };
}
