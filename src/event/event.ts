import type { Span } from "../document/span.js";
import type { References } from "../entity/coreference.js";
import type { Mentions } from "../entity/mention.js";
import type { Quotations } from "../quotation/quotation.js";
import type { Speakers } from "../quotation/speaker.js";
import type { DatePart, EventType, Role, Status } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Publication } from "../time/publication.js";
import type { Times } from "../time/time.js";

/** An event; entities are indices into `referents`, quotations into `quotations`. */
export interface EventDraft {
  readonly type: EventType;
  readonly status: Status;
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

export const events: Stage<EventNeeds, Events> = {
  name: "events",
  read: () => ({ events: [] }),
};
