import type { Span } from "../document/span.js";
import type { References } from "../entity/coreference.js";
import type { Mentions } from "../entity/mention.js";
import type { Quotations } from "../quotation/quotation.js";
import type { Speakers } from "../quotation/speaker.js";
import type { DatePart, EventType, Role, Status, TreatyStep } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Publication } from "../time/publication.js";
import type { Times } from "../time/time.js";
import { absorb } from "./absorb.js";
import { draftOf } from "./draft.js";
import { fill } from "./fill.js";
import { find } from "./find.js";
import { gate } from "./gate.js";
import { merge } from "./merge.js";
import { sameDay } from "./same-day.js";
import { sceneOf } from "./scene.js";
import { settle } from "./settle.js";
import { when } from "./when.js";

/** An event; entities are indices into `referents`, quotations into `quotations`. */
export interface EventDraft {
  readonly type: EventType;
  readonly status: Status;
  readonly step?: TreatyStep;
  readonly background: boolean;
  readonly trigger: Span;
  readonly evidence: Span;
  readonly mentions: readonly Span[];
  readonly participants: readonly { readonly entity: number; readonly role: Role; readonly mention?: Span }[];
  readonly place?: number;
  readonly treaty?: number;
  readonly about: readonly number[];
  readonly time?: { readonly edtf: string; readonly implied: readonly DatePart[]; readonly source?: Span };
  readonly duration?: string;
  readonly accordingTo: readonly { readonly quotation?: number; readonly entity?: number }[];
  readonly plover: { readonly event: string; readonly mode?: string } | null;
  readonly cameo: string | null;
  readonly confidence: number;
  readonly rule: string;
}

export interface Events {
  readonly events: readonly EventDraft[];
}

export type EventNeeds = Source &
  Segmentation &
  Syntax &
  Mentions &
  References &
  Publication &
  Times &
  Quotations &
  Speakers;

/** The moves of a document, in the order of the text. Linear in the tokens. */
export const events: Stage<EventNeeds, Events> = {
  name: "events",
  read: (layers) => {
    const scene = sceneOf(layers);
    const findings = find(scene); // words that name events, with their arguments
    absorb(scene, findings); // one inside the other: keep the one that is told
    when(scene, findings); // times and durations
    fill(scene, findings); // who and where, from the clause and from before
    settle(scene, findings); // how far along or how real
    gate(scene, findings); // drop what is no political move
    sameDay(scene, findings); // the day of the story for what is told with it
    return { events: merge(scene, findings).map((event) => draftOf(scene, event)) };
  },
};
