import { attributesOf, Column, Flag, stride } from "../../syntax/attribute.js";
import { emptyLexicon } from "../../syntax/lexicon.js";
import { decode, emissions } from "./crf.js";
import { type Evidence, Evident, evidenceOf, evidenceStride, ofNames } from "./evidence.js";
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
  readonly document: Tokenized;
  readonly labels: Uint8Array;
  readonly attributes: Int32Array;
  readonly evidence: Evidence;
}

/** Score of a label that a token cannot have. */
const outside = -(2 ** 28);

/** A name has capitals, digits or known words; other words stand in it only beside such a one. */
function mayBeInName(attributes: Int32Array, evidence: Int32Array, i: number, from: number, to: number): boolean {
  for (let j = Math.max(from, i - 1); j < Math.min(to, i + 2); j++) {
    if ((attributes[j * stride + Column.flags]! & (Flag.Upper | Flag.Digit | Flag.Mixed)) !== 0) return true;
    if ((evidence[j * evidenceStride + Evident.word]! & ofNames) !== 0) return true;
  }
  return false;
}

/** Labels each sentence by itself. */
export function recognize({ gazetteer, field }: NameModel, document: Tokenized): Recognition {
  const { text, start, end, firstToken } = document;
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
      const at = (i - from) * labelCount;
      if (!mayBeInName(attributes, evidence.values, i, from, to)) {
        scores.fill(outside, at + 1, at + labelCount);
        scores[at] = 0;
        continue;
      }
      features(attributes, evidence.values, i, from, to, mask, slots, 0);
      emissions(field, slots, featureCount, scores, at);
    }
    decode(field.transition, scores, to - from, labels, from);
  }
  return { document, labels, attributes, evidence };
}
