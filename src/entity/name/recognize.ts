import { attributesOf } from "../../syntax/attribute.js";
import { emptyLexicon } from "../../syntax/lexicon.js";
import { decode, emissions } from "./crf.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { featureCount, features } from "./feature.js";
import { labelCount, rowLength } from "./label.js";
import type { NameModel } from "./model.js";

export interface Tokenized {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
}

/** What the model says of a text: a label for each token, and what it was seen by. */
export interface Recognition {
  readonly firstToken: Int32Array;
  readonly labels: Uint8Array;
  readonly attributes: Int32Array;
  readonly evidence: Evidence;
}

/** Labels each sentence by itself. */
export function recognize({ gazetteer, field }: NameModel, { text, start, end, firstToken }: Tokenized): Recognition {
  const { values: attributes } = attributesOf(text, start, end, firstToken, emptyLexicon);
  const evidence = evidenceOf(text, start, end, firstToken, attributes, gazetteer);
  const labels = new Uint8Array(start.length);
  const mask = field.rows.length / rowLength - 1;
  const slots = new Int32Array(featureCount);
  let scores = new Int32Array(64 * labelCount);
  for (let s = 0; s + 1 < firstToken.length; s++) {
    const from = firstToken[s]!,
      to = firstToken[s + 1]!;
    if (to === from) continue;
    if (scores.length < (to - from) * labelCount) scores = new Int32Array((to - from) * labelCount * 2);
    for (let i = from; i < to; i++) {
      features(attributes, evidence.values, i, from, to, mask, slots, 0);
      emissions(field, slots, featureCount, scores, (i - from) * labelCount);
    }
    decode(field.transition, scores, to - from, labels, from);
  }
  return { firstToken, labels, attributes, evidence };
}
