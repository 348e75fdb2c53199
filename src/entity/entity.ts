import type { EntityType, Office, Problem } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Publication } from "../time/publication.js";
import type { Mentions } from "./mention.js";
import { readEntities } from "./read-entity.js";

/** The one that mentions refer to. */
export interface EntityDraft {
  readonly type: EntityType;
  /** Canonical English name where the catalogue knows it, else the fullest name in the text. */
  readonly name: string;
  readonly catalogue?: string;
  readonly gender: "masculine" | "feminine" | null;
  readonly plural: boolean;
  /** Catalogue id of the country that the entity belongs to or acts for. */
  readonly country?: string;
  readonly offices: readonly Office[];
  /** Whether the text names it; the others are known by noun phrases alone. */
  readonly named: boolean;
  /** Not named, but told whose it is: "den britiske regering", "the French president". */
  readonly full: boolean;
}

export interface Entities {
  readonly entities: readonly EntityDraft[];
  /** Entity index of each mention, or -1 where it is not (yet) known. */
  readonly entityOf: Int32Array;
  readonly entityProblems: readonly Problem[];
}

export const entities: Stage<Source & Segmentation & Syntax & Mentions & Publication, Entities> = {
  name: "entities",
  read: readEntities,
};
