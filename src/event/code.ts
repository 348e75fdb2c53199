import type { EventType, Status } from "../reading/reading.js";
import type { TypeDefinition } from "./type/definition.js";

export interface CodeContext {
  readonly type: EventType;
  readonly definition: TypeDefinition;
  readonly status: Status;
  /** Lemma of the trigger, for modes that the word decides ("arrest", "expel", "phone"). */
  readonly lemma: string;
  /** Named sense of the trigger where the lexicon gives one, else `undefined`. */
  readonly mode?: string;
}

export interface Codes {
  readonly plover: { readonly event: string; readonly mode?: string } | null;
  readonly cameo: string | null;
}

/** PLOVER and CAMEO codes: a function of type and status, refined by the trigger's sense. */
export function codesOf({ definition }: CodeContext): Codes {
  return { plover: definition.plover, cameo: definition.cameo };
}
