import type { Catalogue } from "../catalogue/catalogue.js";
import { DemarcheError } from "../error/error.js";
import type { EventType, Status, TreatyStep } from "../reading/reading.js";
import { lists } from "../store/list.js";
import { moveOfCatalogue, moveOfReport, type Told, type TreatyMove } from "../treaty/action.js";
import { partyOf } from "../treaty/party.js";
import {
  type DatedMove,
  type EndDate,
  type PartyStanding,
  standingOf,
  type TreatyStanding,
} from "../treaty/standing.js";
import type { Treaty } from "../treaty/treaty.js";
import { sourcesOf } from "./occurrence.js";
import type { Question } from "./question.js";
import type { Source } from "./source.js";

export interface TreatyAnswer {
  readonly treaty: { readonly id: string; readonly name: string };
  readonly asOf: string;
  readonly knownAt: string;
  readonly standing: TreatyStanding;
  readonly signed?: string;
  readonly inForce?: string;
  readonly ended?: EndDate;
  readonly parties: readonly {
    readonly party: string;
    readonly standing: PartyStanding;
    readonly effective?: EndDate;
    readonly actions: readonly TreatyActionRow[];
  }[];
}

export interface TreatyActionRow {
  readonly action: string;
  readonly date: string;
  readonly status: Status;
  /** How formal an act it is, where that was told. */
  readonly step?: TreatyStep;
  /** How many reports tell of it; absent where only the catalogue knows. */
  readonly reports?: number;
  /** The first of them: whoever wants all asks for the event. */
  readonly sources: readonly Source[];
}

/** An action with the move that it is; `null` for one that moves nothing and is only shown. */
interface Known {
  readonly move: TreatyMove | null;
  readonly party: string | null;
  readonly date: string;
  readonly until?: string;
  /** `null` for a move that other rows show. */
  readonly row: TreatyActionRow | null;
}

/**
 * Where a treaty stands on a day, by the catalogue's actions (known on their day) and the record's reports.
 * @throws DemarcheError `not-found` where no treaty bears the name
 */
export async function treaty(
  question: Question & { readonly name: string },
  catalogue: Catalogue,
): Promise<TreatyAnswer> {
  const { asOf, knownAt, name } = question;
  const id = [...catalogue.lookup(name), name, `treaty/${name.toLowerCase()}`].find((one) => catalogue.treaty(one));
  const known = id === undefined ? undefined : catalogue.treaty(id);
  if (!known) throw new DemarcheError("not-found", `treaty ${name}`);
  const entitled = partiesOn(known, asOf);
  const nameOf = (party: string): string => catalogue.entry(party)?.name ?? party;
  const heirs = new Map((known.successions ?? []).filter(({ date }) => date <= asOf).map(({ from, to }) => [from, to]));
  const country = (party: string): string => nameOf(heirs.get(party) ?? party);
  const heirOf = new Map([...heirs].map(([from, to]) => [nameOf(from), nameOf(to)]));
  const actions: Known[] = [
    ...known.actions
      .filter((action) => moveOfCatalogue[action.type] && action.date <= knownAt)
      .flatMap((action) =>
        (action.actors.length > 0 ? action.actors : [null]).map((party) => ({
          move: moveOfCatalogue[action.type]!,
          party: party === null ? null : country(party),
          date: action.date,
          row: {
            action: action.type.replaceAll("_", "-"),
            date: action.date,
            status: "happened" as const,
            sources: [],
          },
        })),
      ),
    ...milestones(known).filter(({ date }) => date <= knownAt),
    ...(await reported(question, known, catalogue)).map((action) => ({
      ...action,
      party: action.party === null ? null : (heirOf.get(action.party) ?? action.party),
    })),
  ];
  const moves = actions.flatMap(({ move, party, date, until }): DatedMove[] =>
    move === null ? [] : [{ move, party, date, ...(until !== undefined && { until }) }],
  );
  const parties = entitled.map(nameOf);
  const clause = { notice: known.withdrawal?.notice ?? null };
  const { parties: states, ...standing } = standingOf(moves, parties, clause, asOf, known.kind);
  const shown = [
    ...new Set([...states.keys(), ...actions.flatMap(({ party }) => (party === null ? [] : [party]))]),
  ].sort();
  return {
    treaty: { id: known.id, name: known.name },
    asOf,
    knownAt,
    ...standing,
    parties: shown.map((party) => {
      const state = states.get(party);
      const own = actions.filter((action) => action.party === party && action.date <= asOf);
      return {
        party,
        standing: state?.standing ?? (standing.standing === "in-force" ? "party" : "signatory"),
        ...(state?.effective && { effective: state.effective }),
        actions: own
          .flatMap(({ row }) => (row === null ? [] : [row]))
          .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      };
    }),
  };
}

/** The parties of a day: a state that is no more has given way to the one that goes on with its treaties, and not before. */
function partiesOn({ parties, successions = [] }: Treaty, day: string): string[] {
  const now = parties.map((party) => successions.find(({ from, date }) => from === party && date <= day)?.to ?? party);
  const early = successions.filter(({ date }) => date > day);
  const own = now.filter((party) => !early.some(({ from, to }) => to === party && now.includes(from)));
  return [...new Set(own)];
}

/** The days of a treaty that the catalogue tells without an action of its own. */
function milestones({ signed, inForce, ended, actions }: Treaty): Known[] {
  const moves: readonly [string | undefined, TreatyMove][] = [
    [signed, "sign"],
    [inForce, "enter-into-force"],
    [ended, "terminate"],
  ];
  return moves.flatMap(([date, move]) =>
    date === undefined || actions.some(({ type }) => moveOfCatalogue[type] === move)
      ? []
      : [{ move, party: null, date, row: null }],
  );
}

/** What is needed of a report to say what it does to a treaty. */
interface ReportRow extends Told {
  readonly event: string;
  readonly known: string;
  /** Told, or the day it was known. */
  readonly date: string;
  readonly isDated: boolean;
  /** `null`: the report names nobody; it is of the treaty as a whole. */
  readonly party: string | null;
}

/** Sources shown of one action: whoever wants all of them asks for the event. */
const mostSources = 1;

/** Actions shown of one party: the latest of them. All count for where it stands. */
const mostActions = 12;

/**
 * The record's reports on a treaty; a report moves only as far as its words do, and one that moves nothing is still
 * shown. Reports of one act stand together: those of one day, or, where no day is told, of one month.
 */
async function reported(question: Question, known: Treaty, catalogue: Catalogue): Promise<Known[]> {
  const actions = new Map<string, { first: ReportRow; reports: number; events: string[] }>();
  const rows = await reportsOn(question, known, catalogue);
  for (const row of rows) {
    const when = row.isDated ? row.date : row.known.slice(0, 7);
    const key = [row.party, row.type, row.status, row.step, when].join("|");
    const action = actions.get(key);
    if (!action) actions.set(key, { first: row, reports: 1, events: [row.event] });
    else {
      action.reports++;
      if (action.events.length < mostSources) action.events.push(row.event);
    }
  }
  const kept = latestOf([...actions.values()]);
  const sources = await sourcesOf(
    question.database,
    kept.flatMap(({ events }) => events),
  );
  const shown = kept.map(
    ({ first, reports, events }): Known => ({
      move: null,
      party: first.party,
      date: first.date,
      row: {
        action: first.type.replace("treaty-", ""),
        date: first.date,
        status: first.status,
        ...(first.step && { step: first.step }),
        reports,
        sources: [...new Set(events)].map((event) => sources.get(event)!),
      },
    }),
  );
  const moves = new Map<string, Known>();
  for (const { type, status, step = null, party, isDated, known: told, date: day } of rows) {
    const move = moveOfReport({ type, status, step });
    // The day of what is put off is the one to which it is: the notice is longer from the day on which that was known.
    const isPutOff = move === "prolong-notice";
    const date = isPutOff ? told : day;
    // that somebody left is of no one; that it is in force is of all
    if (move !== null && (party !== null || move === "enter-into-force" || move === "sign"))
      moves.set(`${party}|${move}|${date}`, {
        move,
        party,
        date,
        ...(isPutOff && isDated && { until: day }),
        row: null,
      });
  }
  return [...shown, ...moves.values()];
}

/** The latest actions of each party, in their order. */
function latestOf<Action extends { readonly first: ReportRow }>(actions: readonly Action[]): Action[] {
  const seen = new Map<string | null, number>();
  const kept = [...actions]
    .sort((a, b) => (a.first.date < b.first.date ? 1 : a.first.date > b.first.date ? -1 : 0))
    .filter(({ first: { party } }) => {
      const n = (seen.get(party) ?? 0) + 1;
      seen.set(party, n);
      return n <= mostActions;
    });
  const chosen = new Set(kept);
  return actions.filter((action) => chosen.has(action));
}

/** All reports on a treaty with each party to them, in the order in which they became known. */
async function reportsOn(
  { database, knownAt }: Question,
  { id: treatyId, organisation }: Treaty,
  catalogue: Catalogue,
): Promise<ReportRow[]> {
  type Row = readonly [
    string,
    EventType,
    Status,
    TreatyStep | null,
    string | null,
    string | null,
    string,
    string | null,
    string | null,
  ];
  const rows = await lists<Row>(
    database,
    ["v.id", "v.type", "v.status", "v.step", "v.first_day", "v.last_day", "v.known", "e.id", "e.name"],
    `event v LEFT JOIN event_entity x ON x.event = v.id AND x.role IN ('actor', 'participant') LEFT JOIN entity e ON e.id = x.entity
     WHERE v.treaty IN (?, ?) AND v.type LIKE 'treaty-%' AND v.known <= ? AND v.review <> 'reject'`,
    [treatyId, organisation ?? treatyId, knownAt],
  );
  const parties = new Map<string, string>();
  return rows
    .map(([event, type, status, step, firstDay, lastDay, known, id, name]): ReportRow => {
      if (id !== null && !parties.has(id)) parties.set(id, partyOf(catalogue, { id, name: name! }));
      const isDated = firstDay !== null && firstDay === lastDay;
      return {
        event,
        type,
        status,
        step,
        known,
        isDated,
        date: isDated ? firstDay : known,
        party: id === null ? null : parties.get(id)!,
      };
    })
    .sort((a, b) => (a.known === b.known ? (a.event < b.event ? -1 : 1) : a.known < b.known ? -1 : 1));
}
