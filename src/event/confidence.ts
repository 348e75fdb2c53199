import type { EventType, Status } from "../reading/reading.js";

/** What the calibrated confidence is computed from. */
export interface ConfidenceFeatures {
  readonly type: EventType;
  readonly status: Status;
  /** How often the pattern means this move (`@` of the lexicon). */
  readonly prior: number;
  readonly part: "verb" | "noun" | "predicate" | "said";
  /** Count of elements that the pattern demanded beyond its head. */
  readonly specificity: number;
  readonly actors: number;
  readonly recipients: number;
  readonly participants: number;
  /** Mentions of the event in the document. */
  readonly mentions: number;
  readonly background: boolean;
  readonly quoted: boolean;
  /** The trigger is the root of its sentence or carries the main clause. */
  readonly main: boolean;
  /** Participants that come from another sentence. */
  readonly borrowed: boolean;
}

/** Probability that the event is stated so, 0 to 1. */
export function confidenceOf({ prior, participants }: ConfidenceFeatures): number {
  return Math.min(0.99, prior * (participants > 0 ? 1 : 0.6));
}
