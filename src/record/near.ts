import type { IdentityKey } from "../event/type/definition.js";
import type { Database } from "../store/database.js";
import { insert } from "../store/insert.js";
import { allOf } from "../store/list.js";
import { type Identity, mattersOf, signOf } from "./block.js";
import { isReal } from "./history.js";
import { shortIdOf } from "./identity.js";

/** A report beside others of its week that are of the same matter in the same words. */
export interface Near {
  readonly event: string;
  readonly block: string;
  /** What it says of who and when, a bar between. */
  readonly sign: string;
  /** The last day on which it may have been; none for what is still to come. */
  readonly until: number | null;
}

type Stored = Near & { readonly cluster: string };

const columns = "event, block, sign, until, cluster";

/** The rows of a new event. @param time the week in which it stands, as `timeOf` has it */
export const nearOf = (event: Identity & { readonly key: IdentityKey }, time: string): Near[] => {
  const sign = signOf(event, event.key).join("|");
  const until = isReal(event.status) ? event.known + 1 : null;
  return mattersOf(event).map((matter) => ({ event: event.id, block: `${matter} ${time}`, sign, until }));
};

/** A row at another time. */
export const at = ({ event, block, sign, until }: Near, time: string): Near => ({
  event,
  block: `${block.split(" ")[0]} ${time}`,
  sign,
  until,
});

/** What new reports join, and which of the others they draw elsewhere. */
export interface Settled {
  /** The new ones' rows with their clusters. */
  readonly rows: readonly Stored[];
  /** Old rows that belong to another cluster now. */
  readonly moved: readonly Stored[];
}

/**
 * The clusters of new reports beside those that are there. A report that says less joins the only larger one that it
 * fits; where it fits several that do not fit each other, it stands with its equals. All of a cluster are thus of one
 * sign, and clusters that share a report are too: no chain leads from one event to another.
 */
export async function settleNear(database: Database, fresh: readonly Near[]): Promise<Settled> {
  const there = await membersOf(database, new Set(fresh.map(({ block }) => block)));
  const known = new Set(there.map(({ block, sign }) => `${block} ${sign}`));
  const arising = fresh.filter(({ block, sign }) => !known.has(`${block} ${sign}`));
  const { moved, clusters } = await resettled(database, arising, there, fresh);
  return { rows: clusters, moved };
}

/** What becomes of the others when reports are taken out of the record: rows that belong to another cluster then. */
export async function unsettleNear(database: Database, gone: readonly Near[]): Promise<readonly Stored[]> {
  const there = await membersOf(database, new Set(gone.map(({ block }) => block)));
  return (await resettled(database, gone, there, [])).moved;
}

/** Looks anew at reports that say less than signs which arise or are gone, and at the new ones. */
async function resettled(
  database: Database,
  signs: readonly Near[],
  there: readonly Stored[],
  fresh: readonly Near[],
): Promise<{ moved: Stored[]; clusters: Stored[] }> {
  const inBlock = group(signs, ({ block }) => block);
  const stirred = new Set(
    there
      .filter(({ block, sign }) => inBlock.get(block)?.some((one) => isLess(sign, one.sign)))
      .map(({ event }) => event),
  );
  const old = stirred.size === 0 ? [] : await rowsOf(database, stirred);
  const seen = new Set(fresh.map(({ block }) => block));
  const further = new Set(old.map(({ block }) => block).filter((block) => !seen.has(block) && !inBlock.has(block)));
  const members = [...there, ...(await membersOf(database, further)), ...fresh];
  const signsIn = new Map(
    [...group(members, ({ block }) => block)].map(([block, all]) => [block, new Set(all.map(({ sign }) => sign))]),
  );
  const clustersOf = <Row extends Near>(rows: readonly Row[]): (Row & { cluster: string })[] =>
    [...group(rows, ({ event }) => event).values()].flatMap((own) => {
      const sign = fullest(own[0]!, new Set(own.flatMap(({ block }) => [...(signsIn.get(block) ?? [])])));
      return own.map((row) => ({ ...row, cluster: shortIdOf(row.block, sign) }));
    });
  const before = new Map(old.map((row) => [`${row.event} ${row.block}`, row.cluster]));
  return {
    moved: clustersOf(old).filter((row) => before.get(`${row.event} ${row.block}`) !== row.cluster),
    clusters: clustersOf(fresh),
  };
}

/** Whether two or more are named: such a report is known by its pairs, and joins no other by what is near it. */
const isTelling = (sign: string): boolean => sign.split("|").filter((part) => /\D/.test(part)).length > 1;

const dayIn = (sign: string): number => Number(sign.split("|").find((part) => !/\D/.test(part)) || 0);

/** The only greatest sign that one fits, or its own. */
function fullest({ sign, until }: Near, others: ReadonlySet<string>): string {
  if (isTelling(sign)) return sign;
  const larger = [...others].filter((other) => isLess(sign, other) && (until === null || dayIn(other) <= until));
  const greatest = larger.filter((one) => !larger.some((other) => isLess(one, other)));
  return greatest.length === 1 ? greatest[0]! : sign;
}

/** Whether another sign says all that one says, and more. */
function isLess(one: string, other: string): boolean {
  if (one.length >= other.length) return false;
  if (one === "") return true;
  const parts = other.split("|");
  return one.split("|").every((part) => parts.includes(part));
}

const membersOf = (database: Database, blocks: ReadonlySet<string>): Promise<Stored[]> =>
  allOf<Stored>(database, blocks, (marks) => `SELECT ${columns} FROM event_near WHERE block IN (${marks})`);

const rowsOf = (database: Database, events: ReadonlySet<string>): Promise<Stored[]> =>
  allOf<Stored>(database, events, (marks) => `SELECT ${columns} FROM event_near WHERE event IN (${marks})`);

/** Writes rows of new events. */
export const insertNear = (database: Database, rows: readonly Stored[]): Promise<void> =>
  insert(
    database,
    "event_near",
    rows.map(({ event, block, sign, until, cluster }) => ({ event, block, sign, until, cluster })),
  );

/** Writes the clusters of rows that moved. */
export async function moveNear(database: Database, rows: readonly Stored[]): Promise<void> {
  for (const { event, block, cluster } of rows)
    await database.run("UPDATE event_near SET cluster = ? WHERE event = ? AND block = ?", [cluster, event, block]);
}

export async function deleteNear(database: Database, rows: readonly Near[]): Promise<void> {
  for (const { event, block } of rows)
    await database.run("DELETE FROM event_near WHERE event = ? AND block = ?", [event, block]);
}

/** The rows of some events. */
export const nearOfEvents = (database: Database, events: readonly string[]): Promise<Stored[]> =>
  rowsOf(database, new Set(events));

export function group<Row>(rows: readonly Row[], of: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(of(row));
    if (list) list.push(row);
    else found.set(of(row), [row]);
  }
  return found;
}
