import { firstDay } from "../time/calendar.js";
import type { TreatyMove } from "./action.js";
import { plus } from "./notice.js";
import type { TreatyKind } from "./treaty.js";

export type PartyStanding =
  | "signatory"
  | "ratified"
  | "party"
  | "withdrawal-announced"
  | "withdrawal-notified"
  | "withdrawn"
  | "suspended-by-its-own-claim";

export type TreatyStanding = "negotiated" | "signed" | "in-force" | "terminated";

/** A day, and whether somebody said it or the treaty's own clause was counted out. */
export interface EndDate {
  readonly date: string;
  readonly basis: "reported" | "computed";
}

/** A move with its day; `party` is null where all parties are meant. */
export interface DatedMove {
  readonly move: TreatyMove;
  readonly party: string | null;
  /** EDTF; where a report names no day, the day on which it was known. */
  readonly date: string;
  /** Of a notice that was prolonged: the day on which it is to run out now, where that was told. */
  readonly until?: string;
}

export interface Clause {
  /** ISO 8601 duration between notice and effect; `null`: none, or not known. */
  readonly notice: string | null;
}

export interface Standing {
  readonly standing: TreatyStanding;
  readonly signed?: string;
  readonly inForce?: string;
  readonly ended?: EndDate;
  readonly parties: ReadonlyMap<string, { readonly standing: PartyStanding; readonly effective?: EndDate }>;
}

interface State {
  standing: PartyStanding;
  notified?: string;
  /** The day until which the notice was prolonged; empty where none was told. */
  prolonged?: string;
  effective?: EndDate;
}

/**
 * Where a treaty and each party to it stand at the end of a day. Announced, notified and effective are three things:
 * a notice counts from its own day, and its end is computed by the clause until it is reported; "has withdrawn" before
 * the notice has run out, or without one where the treaty asks for one, is an announcement. A suspension is the claim
 * of the party that makes it, and changes nothing for the others.
 * A political arrangement has no instruments: it holds from the day on which it was agreed, or on which
 * it was said to begin, and who says that it is out is
 * out.
 * @param kind a bilateral treaty ends when one of two leaves it
 */
export function standingOf(
  moves: readonly DatedMove[],
  parties: readonly string[],
  clause: Clause,
  asOf: string,
  kind: TreatyKind,
): Standing {
  const today = firstDay(asOf)!;
  const past = moves
    .map((move) => ({ ...move, day: firstDay(move.date) ?? today }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day - b.day);
  const treaty: { standing: TreatyStanding; signed?: string; inForce?: string; ended?: EndDate } = {
    standing: "negotiated",
  };
  const states = new Map<string, State>();
  const stateOf = (party: string): State => {
    let state = states.get(party);
    if (!state) {
      state = { standing: treaty.standing === "in-force" ? "party" : "signatory" };
      states.set(party, state);
    }
    return state;
  };

  const bindsAtOnce = kind === "political" && !moves.some(({ move }) => move === "enter-into-force");
  for (const { move, party, date, day, until = "" } of past) {
    if (move === "sign" && party === null) treaty.signed ??= date;
    if (move === "sign" && treaty.standing === "negotiated") {
      treaty.standing = "signed";
      treaty.signed ??= date;
    }
    const begins = move === "enter-into-force" || (move === "sign" && bindsAtOnce);
    if (begins && party === null && treaty.standing !== "terminated") {
      treaty.standing = "in-force";
      treaty.inForce ??= date;
    }
    if (move === "terminate" && party === null) {
      treaty.standing = "terminated";
      treaty.ended = { date, basis: "reported" };
    }
    for (const one of party === null ? parties : [party])
      apply(stateOf(one), begins && party === null ? "enter-into-force" : move, { date, day, until }, clause);
  }
  for (const [, state] of states) runOut(state, clause, today);
  const gone = [...states.values()].filter((state) => state.standing === "withdrawn");
  if (kind === "bilateral" && gone.length > 0 && treaty.standing === "in-force") {
    treaty.standing = "terminated";
    treaty.ended = gone[0]!.effective!;
  }
  return { ...treaty, parties: states };
}

interface When {
  readonly date: string;
  readonly day: number;
  readonly until: string;
}

function apply(state: State, move: TreatyMove, { date, day, until }: When, clause: Clause): void {
  switch (move) {
    case "sign":
      break;
    case "ratify-at-home":
      break; // the instrument has not been handed over
    case "ratify":
      if (state.standing === "signatory") state.standing = "ratified";
      break;
    case "enter-into-force":
      if (state.standing === "signatory" || state.standing === "ratified") state.standing = "party";
      break;
    case "announce-withdrawal":
      if (state.standing !== "withdrawal-notified" && state.standing !== "withdrawn")
        state.standing = "withdrawal-announced";
      break;
    case "notify-withdrawal":
      state.standing = "withdrawal-notified";
      state.notified ??= date;
      break;
    case "prolong-notice":
      // who only meant to leave has put it off, and means it still
      if (state.standing === "withdrawal-notified") state.prolonged = until;
      break;
    case "withdraw": {
      const end = endOf(state, clause);
      const early = clause.notice !== null && (end === null || day < firstDay(end)!);
      if (!early) {
        state.standing = "withdrawn";
        state.effective = { date, basis: "reported" };
      } else if (state.standing !== "withdrawal-notified") state.standing = "withdrawal-announced";
      break;
    }
    case "accede":
    case "rejoin":
      state.standing = "party";
      delete state.notified;
      delete state.prolonged;
      delete state.effective;
      break;
    case "revoke-withdrawal":
      // what has taken effect is not taken back by a word: that is for rejoining
      if (state.standing !== "withdrawal-announced" && state.standing !== "withdrawal-notified") break;
      if (state.notified && clause.notice && firstDay(endOf(state, clause) ?? "9999")! <= day) break;
      state.standing = "party";
      delete state.notified;
      delete state.prolonged;
      break;
    case "end-suspension":
      if (state.standing === "suspended-by-its-own-claim") state.standing = "party";
      break;
    case "claim-suspension":
      if (state.standing === "party" || state.standing === "signatory" || state.standing === "ratified")
        state.standing = "suspended-by-its-own-claim";
      break;
    case "terminate":
      break;
  }
}

/** When a notice has run out: by the clause, or on the day to which it was prolonged; `null` where that is not known. */
function endOf({ notified, prolonged }: State, clause: Clause): string | null {
  if (prolonged !== undefined) return firstDay(prolonged) === null ? null : prolonged;
  return notified && clause.notice ? plus(notified, clause.notice) : null;
}

/**
 * A notice that has been given ends by the clause: counted out ahead, and done when its day has come. One that was prolonged ends
 * on the day that was told, and where none was told it runs on.
 */
function runOut(state: State, clause: Clause, today: number): void {
  if (state.standing !== "withdrawal-notified" || !state.notified || !clause.notice) return;
  const end = endOf(state, clause);
  if (end === null) return;
  state.effective = { date: end, basis: state.prolonged === undefined ? "computed" : "reported" };
  if (firstDay(end)! <= today) state.standing = "withdrawn";
}
