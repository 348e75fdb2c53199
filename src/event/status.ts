import type { EventType, Status } from "../reading/reading.js";
import type { EventNeeds } from "./event.js";
import type { TypeDefinition } from "./type/definition.js";

/** Where an event is stated. */
export interface Site {
  readonly layers: EventNeeds;
  /** The token that names the event. */
  readonly trigger: number;
  /** The verb that carries it ("hold" of "hold talks"), else the trigger itself; tense, modals and negation stand there. */
  readonly carrier: number;
  readonly type: EventType;
  readonly definition: TypeDefinition;
  /** Index of the innermost quotation around the trigger, or -1. */
  readonly quotation: number;
  /** Index into `times` of the time attached to the event, or -1. */
  readonly time: number;
}

export interface StatusReading {
  readonly status: Status;
  /** Told for context: history and boilerplate. */
  readonly background: boolean;
  /** Not a particular event at all (a habit, a rule, a generic statement): to be dropped. */
  readonly generic: boolean;
  /** `plan/provisional-agreement`, `past/simple`, … */
  readonly rule: string;
}

/** How far along or how real an event is. */
export function statusOf(_site: Site): StatusReading {
  return { status: "happened", background: false, generic: false, rule: "default" };
}
