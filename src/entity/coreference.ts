import type { Quotations } from "../quotation/quotation.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Publication } from "../time/publication.js";
import type { Entities, EntityDraft } from "./entity.js";
import type { Mentions } from "./mention.js";
import { resolve } from "./resolve.js";

/** Who is meant, with pronouns and bare noun phrases resolved. Supersedes `entities` and `entityOf` for later stages. */
export interface References {
  readonly referents: readonly EntityDraft[];
  /** Index into `referents` of each mention, or -1: no guess is better than a wrong guess. */
  readonly referentOf: Int32Array;
  /** By mention: whom a plural stands for, where they are known one by one ("vore præsidenter", "de to ledere", "they"). */
  readonly membersOf: ReadonlyMap<number, readonly number[]>;
}

export const coreference: Stage<
  Source & Segmentation & Syntax & Mentions & Publication & Entities & Quotations,
  References
> = {
  name: "coreference",
  read: resolve,
};
