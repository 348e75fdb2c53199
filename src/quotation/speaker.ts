import type { References } from "../entity/coreference.js";
import { type Mentions, widestMention } from "../entity/mention.js";
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
  read: ({ quotations, mentions, mentionAt, referentOf, tokens }) => {
    const speakerOf = new Int32Array(quotations.length).fill(-1);
    const at = (token: number): number => {
      const m = widestMention({ mentions, mentionAt }, token);
      return m < 0 ? -1 : referentOf[m]!;
    };
    quotations.forEach((quotation, index) => {
      if (quotation.sourceToken >= 0) {
        let who = at(quotation.sourceToken);
        if (who < 0 && quotation.source) {
          // a name in the words around the head: "Turkey's ambassador, Mustafa Aksin"
          let t = quotation.sourceToken;
          while (t > 0 && tokens.start[t - 1]! >= quotation.source.start) t--;
          for (; t < tokens.count && tokens.start[t]! < quotation.source.end && who < 0; t++) {
            const m = mentionAt[t]!;
            if (m >= 0 && mentions[m]!.form === "name" && mentions[m]!.type === "person") who = referentOf[m]!;
          }
        }
        speakerOf[index] = who;
      } else if (quotation.continues >= 0) speakerOf[index] = speakerOf[quotation.continues]!;
    });
    const addresseesOf = quotations.map(({ addresseeTokens }) => {
      const found = addresseeTokens.map(at).filter((entity) => entity >= 0);
      return [...new Set(found)];
    });
    return { speakerOf, addresseesOf };
  },
};
