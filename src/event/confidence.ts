import type { EventType, Status } from "../reading/reading.js";
import { bias, weights } from "./confidence-weight.js";

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
  /** It stands in an adverbial or relative clause. */
  readonly aside: boolean;
}

/**
 * Probability that the event is stated so, 0 to 1: a logistic model whose weights `training/calibrate-confidence.ts` fits
 * (see docs/confidence.md).
 */
export function confidenceOf(features: ConfidenceFeatures): number {
  let sum = bias;
  for (const [name, value] of signals(features)) sum += (weights[name] ?? 0) * value;
  const confidence = 1 / (1 + Math.exp(-sum));
  return Math.round(confidence * 1000) / 1000;
}

/** The features as named numbers, in a fixed order. */
export function signals(features: ConfidenceFeatures): (readonly [name: string, value: number])[] {
  const { part, participants, actors, recipients } = features;
  return [
    ["prior", features.prior - 0.7],
    [part, 1],
    ["specific", Math.min(2, Math.floor(features.specificity))],
    ["nobody", participants === 0 ? 1 : 0],
    ["company", participants > 1 ? 1 : 0],
    ["both sides", actors > 0 && recipients > 0 ? 1 : 0],
    ["retold", features.mentions > 1 ? 1 : 0],
    ["main", features.main ? 1 : 0],
    ["quoted", features.quoted ? 1 : 0],
    ["background", features.background ? 1 : 0],
    ["borrowed", features.borrowed ? 1 : 0],
    ["aside", features.aside ? 1 : 0],
    [features.type, 1],
  ];
}
