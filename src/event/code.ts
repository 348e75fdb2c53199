import type { EventType, Status } from "../reading/reading.js";
import {
  cameoOfPlan,
  cameoOfRefusal,
  cameoOfSense,
  cameoOfThreat,
  modeOfRefusal,
  ploverOfSense,
} from "./code-table.js";
import type { TypeDefinition } from "./type/definition.js";

export interface CodeContext {
  readonly type: EventType;
  readonly definition: TypeDefinition;
  readonly status: Status;
  /** Lemma of the trigger, for modes that the word decides ("arrest", "expel", "phone"). */
  readonly lemma: string;
  /** Named sense of the trigger where the lexicon gives one, else `undefined`. */
  readonly mode?: string;
  /** It stands under words of consent ("agreed to withdraw"). */
  readonly agreed?: boolean;
}

export interface Codes {
  readonly plover: { readonly event: string; readonly mode?: string } | null;
  readonly cameo: string | null;
}

const none: Codes = { plover: null, cameo: null };

/**
 * What a code says of a status. `real`: it came about; `pending`: it is to come; `off`: it was called off or put off;
 * `not`: it did not come about, or was refused; `void`: nothing can be coded.
 */
type Phase = "real" | "pending" | "off" | "not" | "void";

const phaseOf: Readonly<Record<Status, Phase>> = {
  happened: "real",
  ongoing: "real",
  confirmed: "pending",
  provisional: "pending",
  planned: "pending",
  intended: "pending",
  expected: "pending",
  proposed: "pending",
  possible: "pending",
  hypothetical: "pending",
  postponed: "off",
  cancelled: "off",
  "not-happened": "not",
  denied: "void",
};

/** Which way an event's code turns with its status: PLOVER's quad classes, with yielding apart. */
type Family = "friendly" | "yielding" | "words" | "deeds";

const familyOf: Readonly<Record<string, Family>> = {
  AGREE: "friendly",
  CONSULT: "friendly",
  SUPPORT: "friendly",
  COOPERATE: "friendly",
  AID: "friendly",
  CONCEDE: "yielding",
  RETREAT: "yielding",
  REQUEST: "words",
  ACCUSE: "words",
  REJECT: "words",
  THREATEN: "words",
  PROTEST: "deeds",
  SANCTION: "deeds",
  MOBILIZE: "deeds",
  COERCE: "deeds",
  ASSAULT: "deeds",
};

/** Officially announced: a withdrawal of which notice is given reduces relations before it takes effect. */
const bindsWhenConfirmed = new Set<EventType>(["treaty-withdrawal", "treaty-suspension", "sanction"]);

/**
 * PLOVER and CAMEO codes: a function of type and status, refined by the trigger's sense. Plans of cooperation are AGREE
 * (CAMEO 03x), promised retreats CONCEDE, refusals REJECT (12x), and plans of force or restriction THREATEN (13x), as
 * PLOVER's manual and CAMEO's codebook have it.
 */
export function codesOf({ type, definition, status, mode, agreed = false }: CodeContext): Codes {
  const base = definition.plover;
  if (base === null) return none;
  const sense = mode === undefined ? undefined : ploverOfSense[mode];
  const event = sense?.event ?? base.event;
  const family = familyOf[event] ?? "words";
  const real = (): Codes => ({
    plover: withMode(event, sense ? sense.mode : mode && !senseOnly.has(mode) ? mode : base.mode),
    cameo: (mode === undefined ? undefined : cameoOfSense[mode]) ?? definition.cameo,
  });
  switch (phaseOf[status]) {
    case "real":
      return real();
    case "void":
      return none;
    case "pending":
      if (family === "words") return real();
      if (family === "friendly") return { plover: { event: "AGREE" }, cameo: cameoOfPlan[type] ?? "030" };
      if (family === "yielding") {
        // what is offered or agreed to is AGREE, what is promised CONCEDE
        const consents = agreed || status === "provisional" || status === "proposed";
        return { plover: { event: consents ? "AGREE" : "CONCEDE" }, cameo: "035" };
      }
      if (status === "confirmed" && bindsWhenConfirmed.has(type)) return real();
      return { plover: { event: "THREATEN" }, cameo: (mode && cameoOfThreat[mode]) ?? cameoOfThreat[type] ?? "130" };
    case "off":
      if (family === "friendly")
        return status === "cancelled"
          ? { plover: withMode("SANCTION", "discontinue"), cameo: "160" }
          : { plover: withMode("REJECT", modeOfRefusal[type]), cameo: cameoOfRefusal[type] ?? "120" };
      if (family === "yielding") return { plover: withMode("REJECT", "yield"), cameo: "124" };
      return family === "deeds" ? { plover: { event: "CONCEDE" }, cameo: "080" } : none;
    case "not":
      if (family === "friendly" || family === "yielding")
        return { plover: withMode("REJECT", modeOfRefusal[type]), cameo: cameoOfRefusal[type] ?? "120" };
      return none;
  }
}

/** Senses that tell CAMEO something and PLOVER nothing. */
const senseOnly = new Set(["joint", "order", "sign", "promise", "ceased", "carry"]);

const withMode = (event: string, mode: string | undefined): { event: string; mode?: string } =>
  mode === undefined ? { event } : { event, mode };
