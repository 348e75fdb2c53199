import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";

/** Words of time before they are resolved. */
export interface UnresolvedTime {
  /** Character range. */
  readonly start: number;
  readonly end: number;
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface TimeExpressions {
  readonly timeExpressions: readonly UnresolvedTime[];
}

export const timeExpressions: Stage<Source & Segmentation & Syntax, TimeExpressions> = {
  name: "time expressions",
  read: () => ({ timeExpressions: [] }),
};
