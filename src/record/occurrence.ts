import type { IdentityKey } from "../event/type/definition.js";
import type { Database } from "../store/database.js";
import { insert } from "../store/insert.js";
import { allOf, pieces } from "../store/list.js";
import { formatDay, formatWeek } from "../time/calendar.js";
import { blocksOf, type Identity, isOfArrival, timeOf, timeOfArrival, timeOfDay } from "./block.js";
import { isReal } from "./history.js";
import { idOf } from "./identity.js";
import {
  at,
  deleteNear,
  group,
  insertNear,
  moveNear,
  type Near,
  nearOf,
  nearOfEvents,
  settleNear,
  unsettleNear,
} from "./near.js";
import { newUnion } from "./union.js";

/** A report without a day belongs to a dated one this many days before its own (what was) or after it (what is to be). */
const lookBack = 10;
const lookAhead = 120;

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

type Stored = Member & { readonly cluster: string };

/** With the week of the day that it belongs to (`near.ts`); `null` for what knows no time. */
type Settled = Stored & { readonly time: string | null };

type Event = Identity & { readonly key: IdentityKey };

/** Which occurrence each new event goes into, and what is still to be done once all are stored. */
export interface TakenIn {
  readonly occurrence: ReadonlyMap<string, string>;
  /** Stores where the events stand, and sets right what they have moved. */
  readonly finish: () => Promise<void>;
}

/**
 * Takes new events into the record's occurrences. A report with a day belongs to that day; one with a wider time, or
 * none, belongs to the nearest day that others tell of any of its blocks; what is left is kept together by week (or, for plans,
 * by quarter). A report has one day in all its blocks, so that no report leads from one day to another.
 * The rule looks only at which reports there are, never at which came first, so that the order of arrival does not
 * change the outcome; and only at the days around the new events, so that the cost does not grow with the record.
 */
export async function takeIn(database: Database, events: readonly Event[]): Promise<TakenIn> {
  const fresh = events.flatMap((event) => blocksOf(event, event.key).map((block) => memberOf(event, block)));
  const drawn = await drawnBy(database, await newDays(database, fresh));
  const settled = await settle(database, [...drawn, ...fresh], fresh);
  const isFresh = new Set(events.map(({ id }) => id));
  const own = settled.filter(({ event }) => isFresh.has(event));
  const before = new Map(drawn.map((row) => [`${row.event} ${row.block}`, row.cluster]));
  const moved = settled.filter(
    ({ event, block, cluster }) => !isFresh.has(event) && before.get(`${event} ${block}`) !== cluster,
  );
  const placed = new Map(settled.map(({ event, time }) => [event, time]));
  const others = await rePlaced(database, new Map(moved.map(({ event, time }) => [event, time])));
  const near = await settleNear(database, [
    ...others.rows,
    ...events.flatMap((event) => {
      if (event.key.treaty) return [];
      if (!event.isOfKnownDay) return nearOf(event, timeOfArrival(event.known));
      const time = placed.has(event.id) ? placed.get(event.id)! : timeOf(event);
      return time === null ? [] : nearOf(event, time);
    }),
  ]);
  const apart = new Set([...moved, ...others.moved, ...near.moved].map(({ event }) => event));
  // What leaves a cluster may leave its occurrence in two: all of it is looked at anew. What only comes joins.
  const torn = await companionsOf(database, [...apart]);
  const ownNear = near.rows.filter(({ event }) => isFresh.has(event));
  const joins = await joined(database, [...isFresh], [...own, ...ownNear], torn.length > 0);
  return {
    occurrence: joins.occurrence,
    finish: async () => {
      await insert(
        database,
        "event_block",
        own.map(({ time: _, ...row }) => ({ ...row })),
      );
      await insertNear(database, near.rows);
      await move(database, moved);
      await moveNear(database, near.moved);
      for (const [from, to] of joins.merged)
        await database.run("UPDATE event SET occurrence = ? WHERE occurrence = ?", [to, from]);
      if (torn.length > 0) await regroupEvents(database, [...new Set([...torn, ...apart, ...isFresh])]);
    },
  };
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
  const ofDocument = "event IN (SELECT id FROM event WHERE document = ?)";
  const members = await database.all<Member>(`SELECT ${columns} FROM event_block WHERE ${ofDocument}`, [document]);
  const near = await nearOfEvents(database, gone);
  await database.run(`DELETE FROM event_block WHERE ${ofDocument}`, [document]);
  await database.run(`DELETE FROM event_near WHERE ${ofDocument}`, [document]);
  for (const event of gone) {
    for (const { a, b } of await database.all<{ a: string; b: string }>(
      "SELECT a, b FROM event_link WHERE a = ? OR b = ?",
      [event, event],
    ))
      torn.add(a).add(b);
    await database.run("DELETE FROM event_link WHERE a = ? OR b = ?", [event, event]);
  }
  const drawn = await drawnBy(database, await newDays(database, members));
  const before = new Map(drawn.map((row) => [`${row.event} ${row.block}`, row.cluster]));
  const moved = (await settle(database, drawn, [])).filter(
    ({ event, block, cluster }) => before.get(`${event} ${block}`) !== cluster,
  );
  await move(database, moved);
  const stirred = await unsettleNear(database, near);
  await moveNear(database, stirred);
  const others = await rePlaced(database, new Map(moved.map(({ event, time }) => [event, time])));
  const placed = await settleNear(database, others.rows);
  await insertNear(database, placed.rows);
  await moveNear(database, placed.moved);
  const nearMoved: Near[] = [...stirred, ...others.moved, ...placed.moved];
  for (const event of await companionsOf(
    database,
    [...moved, ...nearMoved].map((row) => row.event),
  ))
    torn.add(event);
  for (const event of gone) torn.delete(event);
  await regroupEvents(database, [...torn]);
}

function memberOf(event: Event, block: string): Member {
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

const columns = "event, block, first_day, last_day, known, is_real, timeless";

const isDated = ({ first_day, last_day, timeless }: Member): boolean =>
  !timeless && first_day !== null && first_day === last_day;

/** A day of a block, that was or is to be. */
interface Day {
  readonly block: string;
  readonly day: number;
}

/** The days, as past or as planned, of which nobody in their block has told so before: only these may draw others to themselves. */
async function newDays(database: Database, members: readonly Member[]): Promise<Day[]> {
  const dated = new Map(
    members
      .filter(isDated)
      .map((member) => [`${dayCluster(member.block, member.first_day!)} ${member.is_real}`, member]),
  );
  const clusters = new Set([...dated.keys()].map((key) => key.split(" ")[0]!));
  const told = await allOf<{ cluster: string; is_real: number }>(
    database,
    clusters,
    (marks) =>
      `SELECT DISTINCT cluster, is_real FROM event_block WHERE cluster IN (${marks}) AND first_day = last_day AND timeless = 0`,
  );
  for (const { cluster, is_real } of told) dated.delete(`${cluster} ${is_real}`);
  const days = new Map(
    [...dated.values()].map(({ block, first_day }) => [`${block} ${first_day}`, { block, day: first_day! }]),
  );
  return [...days.values()];
}

/** Days asked for in one statement. */
const mostDays = 40;

/** All rows of events without a day of their own that one of these days may draw to itself. */
async function drawnBy(database: Database, days: readonly Day[]): Promise<Stored[]> {
  const events = new Set<string>();
  for (let from = 0; from < days.length; from += mostDays) {
    const some = days.slice(from, from + mostDays);
    const one = `SELECT event FROM event_block WHERE block = ? AND first_day IS NULL AND timeless = 0 AND known BETWEEN ? AND ?
     UNION ALL SELECT event FROM event_block WHERE block = ? AND first_day <> last_day AND timeless = 0 AND first_day <= ? AND last_day >= ?`;
    for (const { event } of await database.all<{ event: string }>(
      some.map(() => one).join(" UNION ALL "),
      some.flatMap(({ block, day }) => [block, day - lookAhead, day + lookBack, block, day, day]),
    ))
      events.add(event);
  }
  return allOf<Stored>(
    database,
    events,
    (marks) => `SELECT ${columns}, cluster FROM event_block WHERE event IN (${marks})`,
  );
}

const dayCluster = (block: string, day: number): string => idOf("c", block, formatDay(day));

/** The time in which a report without a day of its own may belong to a day that others tell. */
const windowOf = ({ first_day, last_day, known, is_real }: Member): readonly [number, number] =>
  first_day !== null && last_day !== null
    ? [first_day, last_day]
    : is_real
      ? [known - lookBack, known + 1]
      : [known - 1, known + lookAhead];

/**
 * Gives members, all rows of each of their events, the clusters that they belong to.
 * @param fresh those among them that are not stored yet: their days count too
 */
async function settle(database: Database, members: readonly Member[], fresh: readonly Member[]): Promise<Settled[]> {
  const undated = members.filter((one) => !one.timeless && !isDated(one));
  const days = await daysIn(database, undated);
  for (const { block, first_day, is_real } of fresh.filter(isDated)) {
    const told = days.get(block) ?? new Map<number, boolean>();
    days.set(block, told);
    told.set(first_day!, (told.get(first_day!) ?? false) || is_real === 0);
  }
  return [...group(members, ({ event }) => event).values()].flatMap((own) => {
    const { key, time } = placeOf(own[0]!, own, days);
    return own.map((member) => ({ ...member, cluster: idOf("c", member.block, key), time }));
  });
}

/** Days told in blocks, and whether anybody has told them as planned. */
type Told = Map<string, Map<number, boolean>>;

async function daysIn(database: Database, members: readonly Member[]): Promise<Told> {
  const found: Told = new Map();
  const [wide, narrow] = [
    members.filter(({ first_day }) => first_day !== null),
    members.filter((one) => one.first_day === null),
  ];
  const ask = async (some: readonly Member[]): Promise<void> => {
    if (some.length === 0) return;
    const windows = some.map(windowOf);
    const [from, to] = [Math.min(...windows.map((one) => one[0])), Math.max(...windows.map((one) => one[1]))];
    const rows = await allOf<{ block: string; first_day: number; planned: number }>(
      database,
      new Set(some.map(({ block }) => block)),
      (marks) => `SELECT block, first_day, max(1 - is_real) AS planned FROM event_block
        WHERE block IN (${marks}) AND first_day = last_day AND first_day BETWEEN ? AND ? GROUP BY block, first_day`,
      [from, to],
    );
    for (const { block, first_day, planned } of rows) {
      const told = found.get(block) ?? new Map<number, boolean>();
      found.set(block, told);
      told.set(first_day, planned === 1);
    }
  };
  await ask(narrow);
  for (const one of wide) await ask([one]);
  return found;
}

/** What tells an event's cluster from others of its blocks: its day, or what stands for it; and the week of that. */
function placeOf(event: Member, own: readonly Member[], days: Told): { key: string; time: string | null } {
  const { first_day, last_day, known, is_real, timeless } = event;
  if (timeless) return { key: "", time: null };
  const onDay = (day: number) => ({ key: formatDay(day), time: timeOfDay(day) });
  if (isDated(event)) return onDay(first_day!);
  const [from, to] = windowOf(event);
  const told = new Map<number, boolean>();
  for (const { block } of own)
    for (const [day, planned] of days.get(block) ?? [])
      if (day >= from && day <= to) told.set(day, (told.get(day) ?? false) || planned);
  const all = [...told.keys()].sort((a, b) => a - b);
  if (first_day !== null) {
    // A month in which several days are told apart does not say which of them is meant; one that is not over may say so of many.
    if (all.length === 1) return onDay(all[0]!);
    const time = timeOf({ firstDay: first_day, lastDay: last_day, known });
    return { key: `${from}/${to} ${time}`, time };
  }
  // What is planned or called off belongs to a day that was planned, if there is one.
  const nearest = is_real ? all.at(-1) : (all.find((day) => told.get(day)) ?? all[0]);
  if (nearest !== undefined) return onDay(nearest);
  return is_real
    ? { key: formatWeek(known), time: timeOfDay(known) }
    : { key: `plan ${Math.floor(known / 91)}`, time: event.event }; // beside no other
}

/**
 * Takes events that have moved to another day away from those that stood beside them.
 * @returns their rows at the new time, and those of others that belong elsewhere for it
 */
async function rePlaced(
  database: Database,
  times: ReadonlyMap<string, string | null>,
): Promise<{ rows: Near[]; moved: readonly Near[] }> {
  const old = await nearOfEvents(database, [...times.keys()]);
  const away = old.filter(({ block, event }) => {
    const before = block.split(" ")[1]!;
    return before !== times.get(event) && !isOfArrival(before);
  });
  if (away.length === 0) return { rows: [], moved: [] };
  await deleteNear(database, away);
  const moved = await unsettleNear(database, away);
  await moveNear(database, moved);
  return {
    rows: away.flatMap((row) => {
      const time = times.get(row.event);
      return time == null ? [] : [at(row, time)];
    }),
    moved: [...moved, ...away],
  };
}

/** Stores the clusters of rows that moved. */
async function move(database: Database, moved: readonly Stored[]): Promise<void> {
  for (const { event, block, cluster } of moved)
    await database.run("UPDATE event_block SET cluster = ? WHERE event = ? AND block = ?", [cluster, event, block]);
}

/** All events of the occurrences that these belong to. */
async function companionsOf(database: Database, events: readonly string[]): Promise<string[]> {
  const rows = await allOf<{ id: string }>(
    database,
    events,
    (marks) => `SELECT id FROM event WHERE occurrence IN (SELECT occurrence FROM event WHERE id IN (${marks}))`,
  );
  return [...new Set(rows.map(({ id }) => id))];
}

const nameOf = (event: string): string => `o${event.slice(1)}`;

/** One event of each cluster tells which occurrence it is: all that are in a cluster are of one. */
const oneOf = (table: string, marks: string): string =>
  `SELECT c.cluster, (SELECT v.occurrence FROM ${table} x JOIN event v ON v.id = x.event WHERE x.cluster = c.cluster
     AND NOT EXISTS (SELECT 1 FROM event_link l WHERE l.a = x.event AND l.b = x.event) LIMIT 1) AS occurrence
   FROM (SELECT DISTINCT cluster FROM ${table} WHERE cluster IN (${marks})) AS c`;

/**
 * Joins new events to the occurrences of their clusters, and these to each other; an occurrence bears the least id of
 * its events.
 * @param alone all are looked at anew afterwards: each stands by itself till then
 */
async function joined(
  database: Database,
  events: readonly string[],
  rows: readonly { readonly event: string; readonly cluster: string }[],
  alone: boolean,
): Promise<{ occurrence: Map<string, string>; merged: [string, string][] }> {
  if (alone) return { occurrence: new Map(events.map((event) => [event, nameOf(event)])), merged: [] };
  const { rootOf, unite } = newUnion();
  const firstIn = new Map<string, string>();
  for (const { event, cluster } of rows) {
    const first = firstIn.get(cluster);
    if (first === undefined) firstIn.set(cluster, nameOf(event));
    else unite(first, nameOf(event));
  }
  const there = new Set<string>();
  for (const table of ["event_block", "event_near"])
    for (const { cluster, occurrence } of await allOf<{ cluster: string; occurrence: string | null }>(
      database,
      firstIn.keys(),
      (marks) => oneOf(table, marks),
    )) {
      if (occurrence === null) continue;
      there.add(occurrence);
      unite(firstIn.get(cluster)!, occurrence);
    }
  return {
    occurrence: new Map(events.map((event) => [event, rootOf(nameOf(event))])),
    merged: [...there].flatMap((name): [string, string][] => (rootOf(name) === name ? [] : [[name, rootOf(name)]])),
  };
}

/** Gives events, and all that are joined to them, the occurrence that they now belong to. */
export async function regroupEvents(database: Database, events: readonly string[]): Promise<void> {
  const done = new Set<string>();
  for (const event of [...events].sort()) {
    if (done.has(event)) continue;
    const together = await connected(database, event);
    for (const one of together) done.add(one);
    const occurrence = nameOf(together[0]!);
    for (const { some, marks } of pieces(together))
      await database.run(`UPDATE event SET occurrence = ? WHERE occurrence <> ? AND id IN (${marks})`, [
        occurrence,
        occurrence,
        ...some,
      ]);
  }
}

/** All events joined to one, over common clusters or by a person's word, the least id first. */
async function connected(database: Database, event: string): Promise<string[]> {
  const events = new Set([event]);
  const clusters = new Set<string>();
  let frontier = [event];
  while (frontier.length > 0) {
    const links: { a: string; b: string }[] = [];
    for (const end of ["a", "b"])
      links.push(
        ...(await allOf<{ a: string; b: string }>(
          database,
          frontier,
          (marks) => `SELECT a, b FROM event_link WHERE ${end} IN (${marks})`,
        )),
      );
    const apart = new Set(links.filter(({ a, b }) => a === b).map(({ a }) => a));
    const next = links.flatMap(({ a, b }) => [a, b]);
    const inCompany = frontier.filter((one) => !apart.has(one));
    for (const { event: near } of inCompany.length > 0 ? await companions(database, inCompany, clusters) : [])
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
  const found: { event: string }[] = [];
  for (const table of ["event_block", "event_near"]) {
    const near = await allOf<{ cluster: string }>(
      database,
      events,
      (marks) => `SELECT DISTINCT cluster FROM ${table} WHERE event IN (${marks}) AND cluster <> ''`,
    );
    const fresh = near.map((row) => row.cluster).filter((cluster) => !seen.has(cluster));
    for (const cluster of fresh) seen.add(cluster);
    found.push(
      ...(await allOf<{ event: string }>(
        database,
        fresh,
        (marks) => `SELECT DISTINCT x.event FROM ${table} x LEFT JOIN event_link l ON l.a = x.event AND l.b = x.event
         WHERE x.cluster IN (${marks}) AND l.a IS NULL`,
      )),
    );
  }
  return found;
}
