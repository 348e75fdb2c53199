import type { Catalogue } from "../catalogue/catalogue.js";
import type { EventType, Status } from "../reading/reading.js";
import type { Value } from "../store/database.js";
import { calledOff, gatherings, meetings as took } from "../store/schema.js";
import { entityMatching } from "./entity.js";
import { type MetRow, rowOf } from "./met.js";
import { marks } from "./newest.js";
import { listedOccurrences } from "./occurrence.js";
import { cursorOf, limitOf, placeOf, type Question } from "./question.js";

/** Meetings in the wide sense. */
export const meetingTypes = [
  "meeting",
  "visit",
  "call",
  "negotiation",
  "mediation",
] as const satisfies readonly EventType[];

/** How meetings stand that are asked for. */
export const stands = {
  took: ["happened", "ongoing"],
  ahead: ["confirmed", "provisional", "planned", "intended", "expected", "proposed", "possible", "postponed"],
  off: ["cancelled", "not-happened", "denied"],
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type Stand = keyof typeof stands;

export interface MeetingsQuestion extends Question {
  /** All of them took part. */
  readonly who?: readonly string[];
  /** Place, or the country that it lies in. */
  readonly place?: string;
  readonly from?: string;
  readonly until?: string;
  readonly type?: EventType;
  readonly stand?: Stand;
  /** Whether those who met are counted: for the network alone. */
  readonly network?: boolean;
}

export interface MeetingsAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  /** One page of the list, the latest first. */
  readonly rows: readonly MetRow[];
  readonly next: string | null;
  /** How many fit, and whether there are more than were looked at. */
  readonly total: number;
  readonly cut: boolean;
  readonly months: readonly { readonly month: string; readonly meetings: number }[];
  readonly people: readonly Person[];
  /** How many are in no list above because they met less. */
  readonly otherPeople: number;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly meetings: number }[];
  readonly countries: readonly { readonly country: string; readonly name: string; readonly meetings: number }[];
  /** Each place in a country that is known, and the country where no more is told. */
  readonly places: readonly {
    readonly place: string;
    readonly country: string;
    readonly name: string;
    readonly meetings: number;
  }[];
  readonly unplaced: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly meetings: number;
}

/** So many of the latest reports are looked at: enough for a picture, and the cost stays that of a page. */
export const mostReports = 2000;
const mostPeople = 24;
const mostPairs = 80;

interface Candidate {
  readonly occurrence: string;
  readonly event: string;
  readonly day: string;
  readonly place: string | null;
}

/** Meetings that fit a filter: a page of them, and what the pictures of all of them need. */
export async function meetings(question: MeetingsQuestion, catalogue: Catalogue): Promise<MeetingsAnswer> {
  const { database, asOf, knownAt } = question;
  const { candidates, cut } = await candidatesOf(question, catalogue);
  const last = new Map<string, Candidate>();
  for (const one of candidates) if (!last.has(one.occurrence)) last.set(one.occurrence, one);
  const all = [...last.values()];
  const from = question.cursor === undefined ? 0 : Number(placeOf(question.cursor)[0]);
  const limit = limitOf(question);
  const shown = all.slice(from, from + limit).map(({ occurrence }) => occurrence);
  return {
    asOf,
    knownAt,
    rows: (await listedOccurrences(database, shown, knownAt)).map(rowOf),
    next: from + limit < all.length ? cursorOf(from + limit) : null,
    total: all.length,
    cut,
    months: tally(all.map(({ day }) => day.slice(0, 7)))
      .map(([month, n]) => ({ month, meetings: n }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    ...(await networkOf(question, question.network ? candidates : [])),
    ...placesOf(all, catalogue),
  };
}

async function candidatesOf(
  question: MeetingsQuestion,
  catalogue: Catalogue,
): Promise<{ candidates: readonly Candidate[]; cut: boolean }> {
  const { database, asOf, knownAt, stand, type } = question;
  const statuses: readonly Status[] = stand ? stands[stand] : Object.values(stands).flat();
  const types: readonly EventType[] = meetingTypes.filter((one) => type === undefined || one === type);
  const conditions = [
    `v.status IN (${marks(statuses)})`,
    "v.known <= ? AND v.background = 0 AND v.review <> 'reject' AND v.day >= ? AND v.day <= ?",
  ];
  // What is ahead lies behind the day of the world.
  const until = question.until ?? (stand === "took" ? asOf : "9999-12-31");
  const parameters: Value[] = [...statuses, knownAt, question.from ?? "", until];
  const [first, ...rest] = await Promise.all((question.who ?? []).map((name) => entityMatching(database, name)));
  for (const ids of rest) {
    conditions.push(
      `EXISTS (SELECT 1 FROM event_entity y WHERE y.event = v.id AND y.role <> 'voice' AND y.role <> 'about' AND y.entity IN (${marks(ids)}))`,
    );
    parameters.push(...ids);
  }
  // In words that an index has: each is walked in the order of its days, as far as is looked at.
  const isOne = stand === "took" ? took : stand === "off" ? calledOff : gatherings;
  const latest = first
    ? await database.all<Candidate>(
        `SELECT v.id AS event, v.occurrence, v.day, v.place
         FROM (SELECT DISTINCT event FROM event_entity WHERE entity IN (${marks(first)}) AND role <> 'voice' AND role <> 'about') AS x JOIN event v ON v.id = x.event
         WHERE v.type IN (${marks(types)}) AND ${conditions.join(" AND ")} ORDER BY v.day DESC, v.occurrence LIMIT ${mostReports}`,
        [...first, ...types, ...parameters],
      )
    : await database.all<Candidate>(
        `SELECT v.id AS event, v.occurrence, v.day, v.place FROM event v
         WHERE ${isOne} AND v.type IN (${marks(types)}) AND ${conditions.join(" AND ")} ORDER BY v.day DESC, v.occurrence LIMIT ${mostReports}`,
        [...types, ...parameters],
      );
  const place = question.place?.toLowerCase();
  const candidates = place === undefined ? latest : latest.filter((one) => isAt(one.place, place, catalogue));
  return { candidates, cut: latest.length === mostReports };
}

/** Whether the name of a place, or of the country that it lies in, holds these words (in lower case). */
export function isAt(place: string | null, wanted: string, catalogue: Catalogue): boolean {
  if (place === null) return false;
  const entry = catalogue.entry(place);
  const names = [
    entry?.name ?? place.replace(/^\w+:/, ""),
    entry?.country && catalogue.entry(entry.country)?.name,
    place,
  ];
  return names.some((name) => name?.toLowerCase().includes(wanted));
}

async function networkOf(
  { database }: Question,
  candidates: readonly Candidate[],
): Promise<Pick<MeetingsAnswer, "people" | "otherPeople" | "pairs">> {
  const occurrence = new Map(candidates.map((one) => [one.event, one.occurrence]));
  const members = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const events = [...occurrence.keys()];
  for (let from = 0; from < events.length; from += 500) {
    const some = events.slice(from, from + 500);
    const rows = await database.all<{ event: string; id: string; name: string }>(
      `SELECT x.event, e.id, e.name FROM event_entity x JOIN entity e ON e.id = x.entity
       WHERE x.event IN (${marks(some)}) AND x.role <> 'voice' AND x.role <> 'about' AND e.type IN ('person', 'country', 'organization')`,
      some,
    );
    for (const { event, id, name } of rows) {
      names.set(id, name);
      const key = occurrence.get(event)!;
      members.set(key, (members.get(key) ?? new Set()).add(id));
    }
  }
  const counts = tally([...members.values()].flatMap((set) => [...set]));
  const people = counts.slice(0, mostPeople).map(([id, n]) => ({ id, name: names.get(id)!, meetings: n }));
  const shown = new Set(people.map(({ id }) => id));
  const pairs = tally(
    [...members.values()].flatMap((set) => {
      const ids = [...set].filter((id) => shown.has(id)).sort();
      return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a}\n${b}`));
    }),
  );
  return {
    people,
    otherPeople: counts.length - people.length,
    pairs: pairs.slice(0, mostPairs).map(([key, n]) => {
      const [a, b] = key.split("\n") as [string, string];
      return { a, b, meetings: n };
    }),
  };
}

function placesOf(
  all: readonly Candidate[],
  catalogue: Catalogue,
): Pick<MeetingsAnswer, "countries" | "places" | "unplaced"> {
  const countryOf = (place: string): string | undefined => {
    const entry = catalogue.entry(place);
    return entry?.type === "country" ? entry.id : entry?.country;
  };
  const places = all.flatMap(({ place }) => (place !== null && countryOf(place) ? [place] : []));
  const countries = places.map((place) => countryOf(place)!);
  return {
    places: tally(places).map(([place, n]) => ({
      place,
      country: countryOf(place)!,
      name: catalogue.entry(place)?.name ?? place,
      meetings: n,
    })),
    countries: tally(countries).map(([country, n]) => ({
      country,
      name: catalogue.entry(country)?.name ?? country,
      meetings: n,
    })),
    unplaced: all.length - countries.length,
  };
}

/** How often each is there, the most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
