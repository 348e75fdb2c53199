import { type EventType, pendingStatuses, type Status } from "../reading/reading.js";

/** Firm to faint, and what ends a plan: of two words of the same day the one further left counts. */
const weight: readonly Status[] = [
  "happened",
  "ongoing",
  "cancelled",
  "postponed",
  "denied",
  ...pendingStatuses,
  "not-happened", // beside a plan of the same day it says "not yet"
  "hypothetical",
];

export const isReal = (status: Status): boolean => status === "happened" || status === "ongoing";

export const isAhead = (status: Status): boolean =>
  status === "postponed" || (pendingStatuses as readonly Status[]).includes(status);

export const isCalledOff = (status: Status): boolean =>
  status === "cancelled" || status === "denied" || status === "not-happened";

/** A dated word on how far along an event is. */
export interface Word {
  readonly known: string;
  readonly status: Status;
}

/**
 * Where an event stands after some words on it: the last day's firmest. What has happened stays so, and a background
 * remark of an older state changes nothing.
 */
export function statusAfter(words: readonly Word[]): Status {
  const real = words.find(({ status }) => status === "happened");
  if (real) return real.status;
  const last = words.reduce((day, { known }) => (known > day ? known : day), "");
  return words
    .filter(({ known }) => known === last)
    .sort((a, b) => weight.indexOf(a.status) - weight.indexOf(b.status))[0]!.status;
}

/** The types that are meetings in the wider sense. */
export const meetingTypes: readonly EventType[] = ["meeting", "visit", "call", "negotiation", "mediation"];

/** Words are no appointments: what is accused, demanded or promised has its day when it is said. */
const spoken: readonly EventType[] = [
  "accusation",
  "demand",
  "rejection",
  "threat",
  "support",
  "concession",
  "investigation",
];

/** Whether a report tells news of an act that is still to come. */
export const isPlan = (event: {
  readonly type: EventType;
  readonly status: Status;
  readonly background: boolean;
}): boolean => !event.background && isAhead(event.status) && !spoken.includes(event.type);
