import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";

export type NameType = "person" | "organization" | "place" | "nationality" | "other";

/** A name in the text: a range of tokens in one sentence. Names do not overlap and stand in the order of the text. */
export interface Name {
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

export interface Names {
  readonly names: readonly Name[];
}

/** Trained weights of the name recognizer for one language. */
export interface NameModel {
  readonly code: string;
}

export const names: Stage<Source & Segmentation & Syntax, Names> = {
  name: "names",
  read: () => ({ names: [] }),
};
