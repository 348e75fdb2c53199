import type { Published } from "../document/document.js";
import type { Mentions } from "../entity/mention.js";
import type { Problem } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { TimeExpressions } from "./expression.js";

export interface Publication {
  /** As given, or inferred from the text's own evidence; `null` where there is too little. */
  readonly published: Published | null;
  readonly timeProblems: readonly Problem[];
}

export const publication: Stage<Source & Segmentation & Syntax & TimeExpressions & Mentions, Publication> = {
  name: "publication",
  read: ({ document }) => ({ published: document.published, timeProblems: [] }),
};
