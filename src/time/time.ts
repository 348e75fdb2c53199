import type { TimeExpression } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { TimeExpressions } from "./expression.js";
import type { Publication } from "./publication.js";

/** A resolved time with the tokens that state it. */
export interface Time extends TimeExpression {
  readonly from: number;
  readonly to: number;
}

export interface Times {
  readonly times: readonly Time[];
}

export const times: Stage<Source & Segmentation & Syntax & TimeExpressions & Publication, Times> = {
  name: "times",
  read: () => ({ times: [] }),
};
