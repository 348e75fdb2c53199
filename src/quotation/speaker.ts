import type { References } from "../entity/coreference.js";
import type { Mentions } from "../entity/mention.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { Quotations } from "./quotation.js";

export interface Speakers {
  /** Index into `referents` of each quotation's speaker, or -1. */
  readonly speakerOf: Int32Array;
  /** Indices into `referents` of each quotation's addressees. */
  readonly addresseesOf: readonly (readonly number[])[];
}

export const speakers: Stage<Source & Segmentation & Syntax & Mentions & References & Quotations, Speakers> = {
  name: "speakers",
  read: ({ quotations }) => ({
    speakerOf: new Int32Array(quotations.length).fill(-1),
    addresseesOf: quotations.map(() => []),
  }),
};
