import { type EventType, pendingStatuses, type Status } from "../reading/reading.js";
import type { Governor } from "./status-language.js";

/**
 * How real an event is while its sentence is read from the inside out. `bare`: an infinitive, participle or noun, as real
 * as what stands over it; `actual`: told as a fact; `able`: can; `excluded`: ruled out, which a negation makes possible.
 */
export type Reality = Status | "bare" | "actual" | "able" | "excluded";

const rungOf = new Map<Reality, number>(pendingStatuses.map((status, rung) => [status, rung]));
const open = new Set<Reality>(["bare", "actual", "able", "ongoing", "happened"]);

/** What is told with `status`, put under a word that weakens it to `to`: the fainter of the two. */
export function weaken(reality: Reality, to: Status): Reality {
  if (open.has(reality)) return to;
  const a = rungOf.get(reality),
    b = rungOf.get(to);
  if (a !== undefined && b !== undefined) return a >= b ? reality : to;
  if ((reality === "cancelled" || reality === "postponed") && to === "possible") return "possible";
  if (reality === "not-happened" && to === "possible") return "possible";
  return reality;
}

/** Under a negation. */
export function negate(reality: Reality): Reality {
  switch (reality) {
    case "excluded":
      return "possible";
    case "cancelled":
    case "postponed":
      return "planned";
    case "denied":
    case "hypothetical":
      return reality;
    default:
      return "not-happened";
  }
}

/** Types that are done by being announced: sanctions, resignations, ceasefires of the word. */
const performative = new Set<EventType>([
  "sanction",
  "agreement",
  "resignation",
  "appointment",
  "support",
  "concession",
  "demand",
  "accusation",
  "rejection",
  "threat",
  "investigation",
  "coercion",
]);
/** Types whose attempt is the move: an attempted murder, trying to persuade. */
const forceful = new Set<EventType>(["assault", "coercion", "mediation", "demand", "negotiation", "accusation"]);

/** Under a governing word. `finite`: the event stands in a clause of its own with a tense. */
export function govern(effect: Governor, reality: Reality, type: EventType, finite: boolean): Reality {
  switch (effect) {
    case "carried":
      return reality === "bare" ? "actual" : reality;
    case "ongoing":
      return open.has(reality) ? "ongoing" : reality;
    case "attempted":
      if (forceful.has(type)) return reality === "bare" ? "actual" : reality;
      return weaken(reality, "intended");
    case "announced":
      if (finite) return reality === "planned" ? "confirmed" : reality;
      if (open.has(reality)) return performative.has(type) ? "actual" : "confirmed";
      return reality;
    case "negated":
      if (reality === "excluded") return "possible";
      if (reality === "not-happened") return "actual";
      return negate(reality);
    case "excluded":
      return reality === "not-happened" ? "actual" : "excluded";
    case "denied":
      return reality === "not-happened" || reality === "cancelled" ? "possible" : "denied";
    case "cancelled":
    case "postponed":
      return reality === "not-happened" ? reality : effect;
    case "hypothetical":
      return "hypothetical";
    case "confirmed":
      if (finite && (reality === "actual" || reality === "ongoing")) return reality;
      return reality === "planned" || open.has(reality) ? "confirmed" : reality;
    default:
      return weaken(reality, effect);
  }
}
