import type { Span } from "../document/span.js";
import type { EntityType } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Names } from "./recognizer.js";

/** A name, noun phrase or pronoun that may stand for an entity. */
export interface Mention extends Span {
  readonly form: "name" | "nominal" | "pronoun";
  /** Token range, half-open, and the token that heads it. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** `null` where the words alone do not tell. */
  readonly type: EntityType | null;
  /** Catalogue ids that these words may name, likeliest first. */
  readonly candidates: readonly string[];
}

export interface Mentions {
  /** In the order of the text; an outer mention stands before those inside it. */
  readonly mentions: readonly Mention[];
  /** For each token, the innermost mention that holds it, or -1. */
  readonly mentionAt: Int32Array;
}

export const mentions: Stage<Source & Segmentation & Syntax & Names, Mentions> = {
  name: "mentions",
  read: ({ tokens }) => ({ mentions: [], mentionAt: new Int32Array(tokens.count).fill(-1) }),
};
