import { DemarcheError } from "../error/error.js";
import type { Reading } from "../reading/reading.js";
import { readingIn } from "../record/add.js";
import type { Question } from "./question.js";

/** A document of the record with what the record makes of its facts. */
export interface Article {
  readonly asOf: string;
  readonly knownAt: string;
  readonly id: string;
  readonly known: string;
  readonly reading: Reading;
  /** For each event of the reading: where its reports stand together, and what a person said of it. */
  readonly events: Readonly<
    Record<string, { readonly occurrence: string; readonly review: string; readonly reports: number }>
  >;
  /** For each entity of the reading its id in the record. */
  readonly entities: Readonly<Record<string, string>>;
  /** The same text elsewhere. */
  readonly copies: readonly Copy[];
}

export interface Copy {
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
}

/** How many other carriers of a story are named. */
const mostCopies = 20;

/**
 * One article, by the record's id or by the name under which it was added.
 * @throws DemarcheError `not-found`
 */
export async function article({ database, asOf, knownAt, id }: Question & { readonly id: string }): Promise<Article> {
  const [row] = await database.all<{ id: string; reading: string; text: string; story: string; known: string }>(
    "SELECT id, reading, text, story, known FROM document WHERE (id = ? OR name = ?) AND known <= ? ORDER BY known, id LIMIT 1",
    [id, id, knownAt],
  );
  if (!row) throw new DemarcheError("not-found", id);
  const events = await database.all<{ id: string; occurrence: string; review: string; reports: number }>(
    `SELECT v.id, v.occurrence, v.review, (SELECT count(*) FROM event o WHERE o.occurrence = v.occurrence AND o.known <= ?) AS reports
     FROM event v WHERE v.document = ?`,
    [knownAt, row.id],
  );
  const entities = await database.all<{ local: string; entity: string }>(
    "SELECT local, entity FROM document_entity WHERE document = ?",
    [row.id],
  );
  const copies = await database.all<Copy>(
    `SELECT id AS document, publisher, published, title FROM document WHERE story = ? AND id <> ? AND known <= ? ORDER BY known, id LIMIT ${mostCopies}`,
    [row.story, row.id, knownAt],
  );
  return {
    asOf,
    knownAt,
    id: row.id,
    known: row.known,
    reading: readingIn(row).reading,
    events: Object.fromEntries(
      events.map((event) => [
        event.id.slice(row.id.length + 1),
        { occurrence: event.occurrence, review: event.review, reports: event.reports },
      ]),
    ),
    entities: Object.fromEntries(entities.map(({ local, entity }) => [local, entity])),
    copies,
  };
}
