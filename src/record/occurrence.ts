import type { EventType, Status } from "../reading/reading.js";
import type { Database } from "../store/database.js";
import { formatDay, formatWeek } from "../time/calendar.js";
import { isReal } from "./history.js";
import { idOf } from "./identity.js";

/** What of an event says which event in the world it is. Days are counted from 1970-01-01. */
export interface Identity {
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  /** Global ids, sorted. */
  readonly participants: readonly string[];
  /** Those of them who act. */
  readonly actors: readonly string[];
  /** Those of them on whom the others act. */
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly treaty: string | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly known: number;
}

/** What tells events of a type apart, as the type's file declares it. */
export interface IdentityKey {
  readonly participants: boolean;
  readonly place: boolean;
  readonly time: boolean;
  readonly treaty: boolean;
  /** Persons who are told to have met, talked or received each other on one day did one thing: types of one kin are one. */
  readonly kin?: string;
  /** Whoever acts, in a place, is enough to know it by: a traveller is on one visit there, whoever receives him. */
  readonly byActor?: boolean;
  /** The person to whom it is done is enough to know it by: who was shot, arrested or dismissed, whoever did it. */
  readonly byRecipient?: boolean;
}

/** A report without a day belongs to a dated one this many days before its own (what was) or after it (what is to be). */
const lookBack = 10;
const lookAhead = 120;

/** More participants than this make a conference, which is known by its place and day and not by each pair that met there. */
const mostPartners = 3;

/**
 * The blocks in which an event may meet others: events of other blocks are other events. One for each pair of
 * participants, so that a report which names two of three still finds the meeting.
 */
export function blocksOf(event: Identity, key: IdentityKey): string[] {
  const { type, participants, place, treaty } = event;
  if (key.treaty && treaty) {
    const actors = key.participants && participants.length > 0 ? participants : [""];
    return actors.map((actor) => idOf("b", type, treaty, actor));
  }
  if (!key.participants) return place ? [idOf("b", type, place)] : [];
  if (participants.length > mostPartners) return [idOf("b", type, "conference", place ?? "")];
  const known = key.byRecipient ? sufferersOf(event) : [];
  const alone = known.map((person) => idOf("b", type, person, ""));
  if (participants.length < 2)
    return [...new Set([...alone, ...participants.map((one) => idOf("b", type, one, key.place ? (place ?? "") : ""))])];
  const pairs = participants.flatMap((a, i) =>
    participants.slice(i + 1).map((b) => idOf("b", (isPerson(a) && isPerson(b) && key.kin) || type, a, b)),
  );
  const there = key.byActor && place ? event.actors.filter(isPerson) : [];
  // the host may be the place: then the pair says it already
  return [...new Set([...pairs, ...alone, ...there.map((actor) => idOf("b", type, actor, place!))])];
}

/** The persons to whom something is done; where only one takes part, that one. */
const sufferersOf = ({ participants, recipients }: Identity): string[] =>
  (recipients.length === 0 && participants.length < 2 ? participants : recipients).filter(isPerson);

const isPerson = (id: string): boolean => id.startsWith("person");

interface Member {
  readonly event: string;
  readonly block: string;
  readonly first_day: number | null;
  readonly last_day: number | null;
  readonly known: number;
  readonly is_real: number;
  /** 1 where the type's identity knows no time: a treaty is left once, whenever it is told. */
  readonly timeless: number;
}

/**
 * Takes new events into the record's occurrences. A report with a day belongs to that day; one with a wider time, or
 * none, belongs to the nearest day that others tell; what is left is kept together by week (or, for plans, by quarter).
 * The rule looks only at which reports there are, never at which came first, so that the order of arrival does not
 * change the outcome; and only at the days around the new events, so that the cost does not grow with the record.
 */
export async function takeIn(
  database: Database,
  events: readonly (Identity & { readonly key: IdentityKey })[],
): Promise<void> {
  const fresh = events.flatMap((event) => blocksOf(event, event.key).map((block) => memberOf(event, block)));
  const days = await newDays(database, fresh);
  await remember(database, fresh);
  const near = new Map<string, Member>();
  for (const member of days)
    for (const other of await affectedBy(database, member)) near.set(`${other.event} ${other.block}`, other);
  for (const { event, block } of fresh) near.delete(`${event} ${block}`);
  const moved = await move(database, [...near.values()]);
  // What leaves a cluster may leave its occurrence in two: all of it is looked at anew. What only comes joins.
  const torn = await companionsOf(database, moved);
  if (torn.length > 0) {
    for (const member of fresh) await settle(database, member);
    await regroupEvents(database, [...new Set([...torn, ...moved, ...fresh.map(({ event }) => event)])]);
  } else
    for (const event of new Set(fresh.map((member) => member.event))) {
      const own = fresh.filter((member) => member.event === event);
      const clusters: string[] = [];
      for (const member of own) clusters.push(await settle(database, member));
      await join(database, event, clusters);
    }
}

/**
 * Takes the events of a document out of their occurrences, before they are deleted: what they held together may fall
 * apart, and what they drew to a day may go elsewhere.
 */
export async function takeOut(database: Database, document: string): Promise<void> {
  const gone = (await database.all<{ id: string }>("SELECT id FROM event WHERE document = ?", [document])).map(
    ({ id }) => id,
  );
  const torn = new Set(await companionsOf(database, gone));
  const members = await database.all<Member>(
    `SELECT ${columns} FROM event_block WHERE event IN (SELECT id FROM event WHERE document = ?)`,
    [document],
  );
  await database.run("DELETE FROM event_block WHERE event IN (SELECT id FROM event WHERE document = ?)", [document]);
  for (const event of gone) {
    for (const { a, b } of await database.all<{ a: string; b: string }>(
      "SELECT a, b FROM event_link WHERE a = ? OR b = ?",
      [event, event],
    ))
      torn.add(a).add(b);
    await database.run("DELETE FROM event_link WHERE a = ? OR b = ?", [event, event]);
  }
  const near = new Map<string, Member>();
  for (const member of await newDays(database, members))
    for (const other of await affectedBy(database, member)) near.set(`${other.event} ${other.block}`, other);
  const moved = await move(database, [...near.values()]);
  for (const event of await companionsOf(database, moved)) torn.add(event);
  for (const event of gone) torn.delete(event);
  await regroupEvents(database, [...torn]);
}

function memberOf(event: Identity & { readonly key: IdentityKey }, block: string): Member {
  return {
    event: event.id,
    block,
    first_day: event.firstDay,
    last_day: event.lastDay,
    known: event.known,
    is_real: Number(isReal(event.status)),
    timeless: Number(!event.key.time),
  };
}

const isDated = ({ first_day, last_day, timeless }: Member): boolean =>
  !timeless && first_day !== null && first_day === last_day;

/** Members that tell a day, as past or as planned, of which nobody in their block has told so before: only these may draw others to themselves. */
async function newDays(database: Database, members: readonly Member[]): Promise<Member[]> {
  const dated = new Map(
    members.filter(isDated).map((member) => [`${member.block} ${member.first_day} ${member.is_real}`, member]),
  );
  const found: Member[] = [];
  for (const member of dated.values()) {
    const told = await database.all(
      "SELECT 1 AS told FROM event_block WHERE block = ? AND first_day = ? AND last_day = ? AND is_real = ? LIMIT 1",
      [member.block, member.first_day, member.first_day, member.is_real],
    );
    if (told.length === 0) found.push(member);
  }
  return found;
}

const columns = "event, block, first_day, last_day, known, is_real, timeless";
const mostAtOnce = 100;

async function remember(database: Database, members: readonly Member[]): Promise<void> {
  for (let from = 0; from < members.length; from += mostAtOnce) {
    const some = members.slice(from, from + mostAtOnce);
    await database.run(
      `INSERT INTO event_block (${columns}, cluster) VALUES ${some.map(() => "(?, ?, ?, ?, ?, ?, ?, '')").join(", ")}`,
      some.flatMap((one) => [one.event, one.block, one.first_day, one.last_day, one.known, one.is_real, one.timeless]),
    );
  }
}

/** Members without a day of their own that a day told for the first time may draw to itself. */
function affectedBy(database: Database, { block, first_day }: Member): Promise<Member[]> {
  const day = first_day!;
  return database.all<Member>(
    `SELECT ${columns} FROM event_block WHERE block = ? AND first_day IS NULL AND known BETWEEN ? AND ?
     UNION ALL SELECT ${columns} FROM event_block WHERE block = ? AND first_day <> last_day AND first_day <= ? AND last_day >= ?`,
    [block, day - lookAhead, day + lookBack, block, day, day],
  );
}

/** Gives members the clusters that they now belong to; returns the events of those that changed. */
async function move(database: Database, members: readonly Member[]): Promise<string[]> {
  const moved = new Set<string>();
  for (const member of members) {
    const cluster = await clusterOf(database, member);
    const changed = await database.run(
      "UPDATE event_block SET cluster = ? WHERE event = ? AND block = ? AND cluster <> ?",
      [cluster, member.event, member.block, cluster],
    );
    if (changed > 0) moved.add(member.event);
  }
  return [...moved];
}

/** Puts a new member into its cluster, and returns that. */
async function settle(database: Database, member: Member): Promise<string> {
  const cluster = await clusterOf(database, member);
  await database.run("UPDATE event_block SET cluster = ? WHERE event = ? AND block = ?", [
    cluster,
    member.event,
    member.block,
  ]);
  return cluster;
}

const clusterOf = async (database: Database, member: Member): Promise<string> =>
  idOf("c", member.block, await clusterKey(database, member));

/** All events of the occurrences that these belong to. */
async function companionsOf(database: Database, events: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const event of events)
    if (!found.has(event))
      for (const { id } of await database.all<{ id: string }>(
        "SELECT id FROM event WHERE occurrence = (SELECT occurrence FROM event WHERE id = ?)",
        [event],
      ))
        found.add(id);
  return [...found];
}

/**
 * Joins an event to the occurrences of its clusters. All that are in a cluster are of one occurrence, so that one of
 * each tells which; an occurrence bears the least id of its events.
 */
async function join(database: Database, event: string, clusters: readonly string[]): Promise<void> {
  const names = new Set([nameOf(event)]);
  for (const cluster of clusters) {
    const [one] = await database.all<{ occurrence: string }>(
      `SELECT v.occurrence FROM event_block x JOIN event v ON v.id = x.event WHERE x.cluster = ? AND x.event <> ?
       AND NOT EXISTS (SELECT 1 FROM event_link l WHERE l.a = x.event AND l.b = x.event) LIMIT 1`,
      [cluster, event],
    );
    if (one) names.add(one.occurrence);
  }
  const [least, ...others] = [...names].sort() as [string, ...string[]];
  for (const other of others)
    await database.run("UPDATE event SET occurrence = ? WHERE occurrence = ?", [least, other]);
}

const nameOf = (event: string): string => `o${event.slice(1)}`;

/** Gives events, and all that are joined to them, the occurrence that they now belong to. */
export async function regroupEvents(database: Database, events: readonly string[]): Promise<void> {
  const done = new Set<string>();
  for (const event of [...events].sort()) {
    if (done.has(event)) continue;
    const together = await connected(database, event);
    for (const one of together) done.add(one);
    const occurrence = nameOf(together[0]!);
    for (const one of together)
      await database.run("UPDATE event SET occurrence = ? WHERE id = ? AND occurrence <> ?", [
        occurrence,
        one,
        occurrence,
      ]);
  }
}

async function clusterKey(
  database: Database,
  { block, first_day, last_day, known, is_real, timeless }: Member,
): Promise<string> {
  if (timeless) return "";
  if (first_day !== null && first_day === last_day) return formatDay(first_day);
  const [from, to] =
    first_day !== null && last_day !== null
      ? [first_day, last_day]
      : is_real
        ? [known - lookBack, known + 1]
        : [known - 1, known + lookAhead];
  const days = await database.all<{ first_day: number; planned: number }>(
    `SELECT first_day, max(1 - is_real) AS planned FROM event_block WHERE block = ? AND first_day = last_day AND first_day BETWEEN ? AND ? GROUP BY first_day ORDER BY first_day`,
    [block, from, to],
  );
  // A month in which several days are told apart does not say which of them is meant.
  if (first_day !== null) return days.length === 1 ? formatDay(days[0]!.first_day) : `${from}/${to}`;
  // What is planned or called off belongs to a day that was planned, if there is one.
  const nearest = is_real ? days.at(-1) : (days.find(({ planned }) => planned === 1) ?? days[0]);
  if (nearest) return formatDay(nearest.first_day);
  return is_real ? formatWeek(known) : `plan ${Math.floor(known / 91)}`;
}

/** All events joined to one, over common clusters or by a person's word, the least id first. */
async function connected(database: Database, event: string): Promise<string[]> {
  const events = new Set([event]);
  const clusters = new Set<string>();
  let frontier = [event];
  while (frontier.length > 0) {
    const marks = frontier.map(() => "?").join(", ");
    const links = await database.all<{ a: string; b: string }>(
      `SELECT a, b FROM event_link WHERE a IN (${marks}) OR b IN (${marks})`,
      [...frontier, ...frontier],
    );
    const apart = new Set(links.filter(({ a, b }) => a === b).map(({ a }) => a));
    const next = links.flatMap(({ a, b }) => [a, b]);
    const joined = frontier.filter((one) => !apart.has(one));
    for (const { event: near } of joined.length > 0 ? await companions(database, joined, clusters) : [])
      next.push(near);
    frontier = [...new Set(next)].filter((one) => !events.has(one));
    for (const one of frontier) events.add(one);
  }
  return [...events].sort();
}

/** Events in clusters of these that were not looked at before; those that a person took out are not among them. */
async function companions(
  database: Database,
  events: readonly string[],
  seen: Set<string>,
): Promise<{ event: string }[]> {
  const near = await database.all<{ cluster: string }>(
    `SELECT DISTINCT cluster FROM event_block WHERE event IN (${events.map(() => "?").join(", ")}) AND cluster <> ''`,
    events,
  );
  const fresh = near.map((row) => row.cluster).filter((cluster) => !seen.has(cluster));
  for (const cluster of fresh) seen.add(cluster);
  if (fresh.length === 0) return [];
  return database.all<{ event: string }>(
    `SELECT DISTINCT x.event FROM event_block x LEFT JOIN event_link l ON l.a = x.event AND l.b = x.event
     WHERE x.cluster IN (${fresh.map(() => "?").join(", ")}) AND l.a IS NULL`,
    fresh,
  );
}
