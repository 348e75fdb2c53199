import type { Catalogue } from "../catalogue/catalogue.js";
import { DemarcheError } from "../error/error.js";
import type { Status } from "../reading/reading.js";
import { moveOfCatalogue, moveOfReport, type TreatyMove } from "../treaty/action.js";
import { partyOf } from "../treaty/party.js";
import {
  type DatedMove,
  type EndDate,
  type PartyStanding,
  standingOf,
  type TreatyStanding,
} from "../treaty/standing.js";
import { occurrencesOf } from "./occurrence.js";
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
  /** Empty where only the catalogue knows. */
  readonly sources: readonly Source[];
}

/** An action with the move that it is; `null` for one that moves nothing and is only shown. */
interface Known {
  readonly move: TreatyMove | null;
  readonly party: string | null;
  readonly date: string;
  readonly row: TreatyActionRow;
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
  const id = catalogue.lookup(name).find((one) => catalogue.treaty(one)) ?? (catalogue.treaty(name) ? name : undefined);
  const known = id === undefined ? undefined : catalogue.treaty(id);
  if (!known) throw new DemarcheError("not-found", `treaty ${name}`);
  const country = (party: string): string => catalogue.entry(party)?.name ?? party;
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
    ...(await reported(question, known.id, catalogue)),
  ];
  const moves = actions.flatMap(({ move, party, date }): DatedMove[] => (move === null ? [] : [{ move, party, date }]));
  const parties = known.parties.map(country);
  const clause = { notice: known.withdrawal?.notice ?? null };
  const { parties: states, ...standing } = standingOf(moves, parties, clause, asOf, known.kind === "bilateral");
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
        actions: own.map((action) => action.row).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      };
    }),
  };
}

/** The record's reports on a treaty; a report moves only as far as its words do, and one that moves nothing is still shown. */
async function reported({ database, knownAt }: Question, treatyId: string, catalogue: Catalogue): Promise<Known[]> {
  const found = await database.all<{ occurrence: string }>(
    "SELECT DISTINCT occurrence FROM event WHERE treaty = ? AND type LIKE 'treaty-%' AND known <= ?",
    [treatyId, knownAt],
  );
  const occurrences = await occurrencesOf(
    database,
    found.map((row) => row.occurrence),
    knownAt,
  );
  return occurrences.flatMap(({ reports }) =>
    reports.flatMap((report) => {
      const date = report.firstDay !== null && report.firstDay === report.lastDay ? report.firstDay : report.known;
      const row = { action: report.type.replace("treaty-", ""), date, status: report.status, sources: [report.source] };
      const move = moveOfReport(report);
      return [...new Set(report.participants.map((one) => partyOf(catalogue, one)))].map((one) => ({
        move,
        party: one,
        date,
        row,
      }));
    }),
  );
}
