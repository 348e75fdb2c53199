import type { Document } from "../document/document.js";
import type { Problem } from "../document/problem.js";
import type { Span } from "../document/span.js";

export type { Problem };

/** Everything that one document states: the public contract, version 1 (see `reading.schema.json`). */
export interface Reading {
  schema: 1;
  document: Document;
  sentences: Span[];
  entities: Entity[];
  times: TimeExpression[];
  quotations: Quotation[];
  events: Event[];
  /** What could not be read, never silent. */
  problems: Problem[];
}

export type EntityType = "person" | "organization" | "country" | "place" | "treaty" | "other";

export interface Office {
  /** English title, lower case: "national security adviser", "president". */
  title: string;
  /** Canonical English name of the country or organisation it belongs to. */
  of?: string;
  when: "current" | "former" | "incoming";
  evidence: Span;
}

export interface Entity {
  id: string;
  type: EntityType;
  /** Canonical English name where the catalogue knows it, else the fullest name in the text. */
  name: string;
  catalogue?: string;
  /** As this document states them. */
  offices: Office[];
  mentions: (Span & { form: "name" | "nominal" | "pronoun" })[];
}

export type DatePart = "year" | "month" | "day";

export interface TimeExpression extends Span {
  type: "date" | "time" | "duration" | "set";
  /** TIMEX3 value. */
  value: string;
  /** EDTF level 1, and ISO weeks (2018-W45), hours (2013-02-12T15) and quarters (2013-33 to 2013-36). */
  edtf?: string;
  /** ISO 8601 duration. */
  duration?: string;
  /** Parts that a calendar date leaves out; empty for relative words. */
  implied: DatePart[];
}

export type Commitment =
  | "asserts"
  | "denies"
  | "doubts"
  | "asks"
  | "demands"
  | "promises"
  | "threatens"
  | "refuses-to-say";

export interface Quotation {
  id: string;
  type: "direct" | "indirect" | "mixed";
  /** Pieces, quotation marks and dashes excluded. */
  content: Span[];
  cue: Span | null;
  source: Span | null;
  /** Entity id. */
  speaker: string | null;
  addressees: string[];
  /** Id of the quotation that reports this one. */
  within: string | null;
  commitment: Commitment;
}

export const eventTypes = [
  "meeting",
  "visit",
  "call",
  "negotiation",
  "mediation",
  "agreement",
  "treaty-signature",
  "treaty-ratification",
  "treaty-entry-into-force",
  "treaty-withdrawal",
  "treaty-suspension",
  "support",
  "concession",
  "cooperation",
  "aid",
  "retreat",
  "resignation",
  "appointment",
  "demand",
  "accusation",
  "investigation",
  "rejection",
  "threat",
  "protest",
  "sanction",
  "mobilization",
  "weapons-test",
  "coercion",
  "assault",
  "election",
  "ceremony",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What is still to come, from firm to faint. */
export const pendingStatuses = [
  "confirmed",
  "provisional",
  "planned",
  "intended",
  "expected",
  "proposed",
  "possible",
] as const;

/** From done, through firm to faint plans, to what did not come about. */
export const statuses = [
  "happened",
  "ongoing",
  ...pendingStatuses,
  "postponed",
  "cancelled",
  "not-happened",
  "denied",
  "hypothetical",
] as const;
export type Status = (typeof statuses)[number];

/**
 * How formal an act a treaty event is, by its words; beside its status, which says how real it is.
 * `notified`: the notice of leaving was handed over; `approved-at-home`: by a parliament, nothing deposited yet;
 * `deposited`: the instrument of ratification was; `acceded`: joined without having signed; `rejoined`: came back.
 */
export const treatySteps = ["notified", "approved-at-home", "deposited", "acceded", "rejoined"] as const;
export type TreatyStep = (typeof treatySteps)[number];

export type Role = "actor" | "recipient" | "participant";

export interface Event {
  id: string;
  type: EventType;
  status: Status;
  /** Of treaties: how formal an act it is. A notice of leaving that was handed over, a ratification at home or deposited. */
  step?: TreatyStep;
  /** Told for context: history and boilerplate. */
  background: boolean;
  /** The leading mention: the word that names the event, and the clause that states it. */
  trigger: Span;
  evidence: Span;
  /** Further triggers of the same event in this document. */
  mentions: Span[];
  participants: { entity: string; role: Role; mention?: Span }[];
  /** Entity ids. */
  place?: string;
  treaty?: string;
  about: string[];
  time?: { edtf: string; implied: DatePart[]; source?: Span };
  /** ISO 8601 duration. */
  duration?: string;
  /** Whose word it is; empty: the outlet itself says so. */
  accordingTo: { quotation?: string; entity?: string }[];
  plover: { event: string; mode?: string } | null;
  cameo: string | null;
  /** Calibrated, 0 to 1. */
  confidence: number;
  /** Which rule or model said so. */
  rule: string;
}
