import { type Decision, decisions, standing } from "../record/decision.js";
import { keptApart, pairKey } from "./apart.js";
import { shift } from "./event.js";
import { type MetRow, rowOf } from "./met.js";
import { marks } from "./newest.js";
import { occurrencesOf, type Report } from "./occurrence.js";
import type { Question } from "./question.js";

export interface ReviewAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  /** Reports that nobody has looked at, the least sure first. */
  readonly weakest: readonly WeakReport[];
  /** Pairs of events that may be one, the likeliest first. */
  readonly merges: readonly { readonly a: MetRow; readonly b: MetRow; readonly common: readonly string[] }[];
  readonly log: readonly (Decision & { readonly holds: boolean })[];
}

export type WeakReport = Report & { readonly occurrence: string };

/** Only the latest documents are gone through: what is old was either looked at or is not worth it. */
const latest = 300;
const mostWeak = 20;
const mostMerges = 8;
const mostLogged = 20;

/** Two events are taken for one at most so many days apart: outlets err by a day or two on when something was. */
const nearDays = 2;

/** What a person should look at: facts least sure, events told as two that may be one; and what was decided last. */
export async function review({ database, asOf, knownAt }: Question): Promise<ReviewAnswer> {
  const log = await decisions(database);
  const holding = new Set(standing(log).map(({ id }) => id));
  const among = `(SELECT id FROM document WHERE known <= ? ORDER BY n DESC LIMIT ${latest})`;
  const weak = await database.all<{ id: string; occurrence: string }>(
    `SELECT v.id, v.occurrence FROM ${among} AS d JOIN event v ON v.document = d.id
     WHERE v.review = '' AND v.background = 0 ORDER BY v.confidence, v.id LIMIT ${mostWeak}`,
    [knownAt],
  );
  const events = await database.all<Candidate>(
    `SELECT v.id, v.occurrence, v.type, v.place, v.first_day AS day, v.known, x.entity FROM ${among} AS d JOIN event v ON v.document = d.id
     JOIN event_entity x ON x.event = v.id AND x.role <> 'voice' AND x.role <> 'about'
     WHERE v.review <> 'reject' AND v.background = 0 AND (v.first_day IS NULL OR v.first_day = v.last_day) ORDER BY v.id, x.entity`,
    [knownAt],
  );
  const pairs = pairsOf(events, await keptApart(database, log));
  const occurrences = new Map(
    (
      await occurrencesOf(
        database,
        [...new Set([...weak.map((row) => row.occurrence), ...pairs.flatMap(({ a, b }) => [a, b])])],
        knownAt,
      )
    ).map((one) => [one.id, one]),
  );
  const names = new Map(
    (
      await database.all<{ id: string; name: string }>(
        `SELECT id, name FROM entity WHERE id IN (${marks(pairs.flatMap(({ common }) => common))})`,
        pairs.flatMap(({ common }) => common),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return {
    asOf,
    knownAt,
    weakest: weak.flatMap(({ id, occurrence }) => {
      const report = occurrences.get(occurrence)?.reports.find((one) => one.event === id);
      return report ? [{ ...report, occurrence }] : [];
    }),
    merges: pairs.flatMap(({ a, b, common }) => {
      const [one, other] = [occurrences.get(a), occurrences.get(b)];
      return one && other ? [{ a: rowOf(one), b: rowOf(other), common: common.map((id) => names.get(id) ?? id) }] : [];
    }),
    log: [...log]
      .reverse()
      .slice(0, mostLogged)
      .map((decision) => ({ ...decision, holds: holding.has(decision.id) })),
  };
}

interface Candidate {
  readonly id: string;
  readonly occurrence: string;
  readonly type: string;
  readonly place: string | null;
  readonly day: string | null;
  readonly known: string;
  readonly entity: string;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly common: readonly string[];
}

/** Widest block in which each is compared with each. */
const widest = 40;

/** Pairs of occurrences of one type with two people in common (or one, and the place), on about the same day; those that a person keeps apart are left out. */
function pairsOf(candidates: readonly Candidate[], apart: ReadonlySet<string>): Pair[] {
  const events = new Map<string, { one: Candidate; entities: Set<string> }>();
  const blocks = new Map<string, string[]>();
  for (const one of candidates) {
    const event = events.get(one.id);
    if (event) event.entities.add(one.entity);
    else events.set(one.id, { one, entities: new Set([one.entity]) });
    const block = `${one.type} ${one.entity}`;
    blocks.set(block, [...(blocks.get(block) ?? []), one.id]);
  }
  const found = new Map<string, Pair & { rank: number }>();
  for (const ids of blocks.values()) {
    const some = ids.slice(-widest);
    some.forEach((first, i) => {
      for (const second of some.slice(i + 1)) {
        const [x, y] = [events.get(first)!, events.get(second)!];
        const [a, b] = [x.one.occurrence, y.one.occurrence].sort() as [string, string];
        if (a === b || !isNear(x.one, y.one) || apart.has(pairKey(a, b))) continue;
        const common = [...x.entities].filter((entity) => y.entities.has(entity));
        const samePlace = x.one.place !== null && x.one.place === y.one.place;
        if (common.length + Number(samePlace) < 2) continue;
        const rank = common.length + Number(samePlace) + Number(x.one.day !== null && x.one.day === y.one.day);
        const key = pairKey(a, b);
        if ((found.get(key)?.rank ?? 0) < rank) found.set(key, { a, b, common, rank });
      }
    });
  }
  return [...found.values()].sort((p, q) => q.rank - p.rank || (p.a < q.a ? -1 : 1)).slice(0, mostMerges);
}

function isNear(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.day ?? a.known, b.day ?? b.known];
  return x <= shift(y, nearDays) && y <= shift(x, nearDays);
}
