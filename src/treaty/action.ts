import type { EventType, Status, TreatyStep } from "../reading/reading.js";

/** What moves a treaty, or a party to it, from one standing to the next. */
export type TreatyMove =
  | "sign"
  | "ratify-at-home"
  | "ratify"
  | "enter-into-force"
  | "announce-withdrawal"
  | "notify-withdrawal"
  | "prolong-notice"
  | "withdraw"
  | "revoke-withdrawal"
  | "claim-suspension"
  | "end-suspension"
  | "accede"
  | "rejoin"
  | "terminate";

/** The moves that the catalogue's actions are; what is left out moves nothing (statements, accusations, expectations). */
export const moveOfCatalogue: Readonly<Record<string, TreatyMove>> = {
  signed: "sign",
  opened_for_signature: "sign",
  adopted: "sign",
  concluded: "sign",
  endorsed: "sign",
  adoption_day: "sign",
  domestic_law: "ratify-at-home",
  ratification_advice: "ratify-at-home",
  ratified_domestically: "ratify-at-home",
  ratified: "ratify",
  ratification_deposited: "ratify",
  ratification_exchanged: "ratify",
  accepted: "ratify",
  in_force: "enter-into-force",
  implementation_day: "enter-into-force",
  withdrawal_announced: "announce-withdrawal",
  withdrawal_confirmed: "announce-withdrawal",
  intent_communicated: "announce-withdrawal",
  referendum: "announce-withdrawal",
  participation_halted: "claim-suspension",
  notice_given: "notify-withdrawal",
  withdrawal_effective: "withdraw",
  withdrawal_announced_and_effective: "withdraw",
  suspended: "claim-suspension",
  suspension_announced: "claim-suspension",
  suspension_decree: "claim-suspension",
  suspension_law: "claim-suspension",
  rejoined: "rejoin",
  terminated: "terminate",
  expired: "terminate",
  superseded: "terminate",
};

const declared: readonly Status[] = ["confirmed", "provisional", "planned", "intended"];
const done: readonly Status[] = ["happened", "ongoing"];

/** What of a report decides how far it moves a treaty. */
export interface Told {
  readonly type: EventType;
  readonly status: Status;
  readonly step?: TreatyStep | null;
}

/**
 * The move that a report is, or `null` where its words do not go so far: an intention announces, a note handed over
 * notifies; that somebody "has withdrawn" is, before any notice has run out, no more than an announcement, which
 * `standingOf` decides; what others expect, fear or deny moves nothing.
 */
export function moveOfReport({ type, status, step }: Told): TreatyMove | null {
  const real = done.includes(status);
  switch (type) {
    case "treaty-signature":
      return !real ? null : step === "rejoined" ? "rejoin" : step === "acceded" ? "accede" : "sign";
    case "treaty-ratification":
      return !real ? null : step === "approved-at-home" ? "ratify-at-home" : "ratify";
    case "treaty-entry-into-force":
      return real ? "enter-into-force" : null;
    case "treaty-withdrawal":
      if (status === "cancelled") return "revoke-withdrawal";
      if (status === "postponed") return "prolong-notice";
      if (status === "happened") return "withdraw";
      if (!real && !declared.includes(status)) return null; // "is leaving" announces, as a plan does
      return step === "notified" ? "notify-withdrawal" : "announce-withdrawal";
    case "treaty-suspension":
      return real ? "claim-suspension" : status === "cancelled" ? "end-suspension" : null;
    default:
      return null;
  }
}
