import type { EventType, Status } from "../reading/reading.js";

/** What moves a treaty, or a party to it, from one standing to the next. */
export type TreatyMove =
  | "sign"
  | "ratify-at-home"
  | "ratify"
  | "enter-into-force"
  | "announce-withdrawal"
  | "notify-withdrawal"
  | "withdraw"
  | "revoke-withdrawal"
  | "claim-suspension"
  | "end-suspension"
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

/**
 * The move that a report is, or `null` where its words do not go so far: an intention announces; that somebody "has
 * withdrawn" is, before any notice has run out, no more than an announcement, which `standingOf` decides; what others
 * expect, fear or deny moves nothing.
 */
export function moveOfReport(type: EventType, status: Status): TreatyMove | null {
  switch (type) {
    case "treaty-signature":
      return done.includes(status) ? "sign" : null;
    case "treaty-ratification":
      return done.includes(status) ? "ratify" : null;
    case "treaty-entry-into-force":
      return done.includes(status) ? "enter-into-force" : null;
    case "treaty-withdrawal":
      return done.includes(status)
        ? "withdraw"
        : declared.includes(status)
          ? "announce-withdrawal"
          : status === "cancelled"
            ? "revoke-withdrawal"
            : null;
    case "treaty-suspension":
      return done.includes(status) ? "claim-suspension" : null;
    default:
      return null;
  }
}
