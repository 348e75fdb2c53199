import { marks } from "../query/newest.js";
import type { Value } from "../store/database.js";
import type { Party } from "./fact.js";
import type { Asked } from "./format.js";

/** All that one did to another, or did together with it, of one type and one status. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  /** From an actor to a recipient; those who take part together are joined without a direction. */
  readonly directed: boolean;
  readonly type: string;
  readonly status: string;
  /** Events in the world: many reports of one count once. */
  readonly events: number;
  readonly reports: number;
  readonly documents: number;
  /** First and last day of the events, or else of their reports. */
  readonly first: string;
  readonly last: string;
  /** One of the reports, with its words. */
  readonly report: string;
  readonly document: string;
  readonly publisher: string | null;
  readonly words: string;
}

/** Nodes that are held at once, with all edges that begin at them. */
const page = 50;

/** What an export takes of `event v`. */
const taken = ({ chosen }: Asked): string => `v.known <= ? AND v.review <> 'reject' AND
  CASE WHEN v.status IN ('happened', 'ongoing') THEN v.day ELSE v.known END <= ? AND ${chosen.event.sql}`;
const values = ({ knownAt, asOf, chosen }: Asked): Value[] => [knownAt, asOf, ...chosen.event.parameters];

const roles = "('actor', 'recipient', 'participant')";

/** Everybody who takes part in anything, by id. */
export async function* nodesOf(asked: Asked): AsyncGenerator<readonly Party[]> {
  let last = "";
  for (;;) {
    const rows = await asked.database.all<Party>(
      `SELECT e.id, e.type, e.name, e.catalogue FROM entity e WHERE e.id > ? AND EXISTS (SELECT 1 FROM event_entity x
         JOIN event v ON v.id = x.event WHERE x.entity = e.id AND x.role IN ${roles} AND ${taken(asked)}) ORDER BY e.id LIMIT ${page}`,
      [last, ...values(asked)],
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.id;
  }
}

/** Who did what to whom: one edge for each pair, type and status. */
export async function* edgesOf(asked: Asked): AsyncGenerator<readonly Edge[]> {
  for await (const nodes of nodesOf(asked)) {
    const rows = await asked.database.all<Omit<Edge, "directed"> & { directed: number }>(
      `SELECT g.*, v.document, d.publisher, v.words FROM (
         SELECT a.entity AS source, b.entity AS target, CASE WHEN b.role = 'recipient' THEN 1 ELSE 0 END AS directed, v.type, v.status,
           count(DISTINCT v.occurrence) AS events, count(DISTINCT v.id) AS reports, count(DISTINCT v.document) AS documents,
           min(v.day) AS first, max(v.day) AS last, min(v.id) AS report
         FROM event_entity a JOIN event_entity b ON b.event = a.event JOIN event v ON v.id = a.event
         WHERE a.entity IN (${marks(nodes)}) AND ${taken(asked)} AND (
           (a.role = 'actor' AND b.role = 'recipient' AND a.entity <> b.entity) OR
           (a.role = 'participant' AND b.role IN ('participant', 'actor') AND a.entity < b.entity) OR
           (a.role = 'actor' AND b.role = 'participant' AND a.entity < b.entity))
         GROUP BY 1, 2, 3, 4, 5) AS g
       JOIN event v ON v.id = g.report JOIN document d ON d.id = v.document
       ORDER BY g.source, g.target, g.type, g.status, g.directed`,
      [...nodes.map(({ id }) => id), ...values(asked)],
    );
    yield rows.map((row) => ({ ...row, directed: row.directed === 1 }));
  }
}
