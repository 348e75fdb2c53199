import type { NameEvidence, Tokenized } from "../../syntax/analyse.js";
import { Column, Flag, stride } from "../../syntax/attribute.js";
import { type Evidence, Evident, evidenceStride, ofNames } from "../../syntax/evidence.js";
import { labelCount, rowLength } from "../../syntax/name-label.js";
import { decode, emissions, unit } from "./crf.js";
import { featureCount, features } from "./feature.js";
import type { NameModel } from "./model.js";

/** What the model says of a text: a label for each token, and what it was seen by. */
export interface Recognition {
  readonly document: Tokenized;
  readonly labels: Uint8Array;
  readonly attributes: Int32Array;
  readonly evidence: Evidence;
}

/** Score of a label that a token cannot have. */
const outside = -(2 ** 28);

/** How much the network's word counts beside the field's, (found on the development parts). */
const share = 0.15 * unit;

/** A name has capitals, digits or known words; other words stand in it only beside such a one. */
function isSpecial(attributes: Int32Array, evidence: Int32Array, i: number): boolean {
  return (
    (attributes[i * stride + Column.flags]! & (Flag.Upper | Flag.Digit | Flag.Mixed)) !== 0 ||
    (evidence[i * evidenceStride + Evident.word]! & ofNames) !== 0
  );
}

/**
 * Labels each sentence by itself, by what the field says of the words around and the network of the sentence. Where no word
 * stands out there is no name: only the stretches between are decoded.
 */
export function recognize(
  { field }: NameModel,
  { document, scores: said, attributes, evidence }: NameEvidence,
): Recognition {
  const { start, firstToken } = document;
  const { values } = evidence;
  const labels = new Uint8Array(start.length);
  const mask = field.rows.length / rowLength - 1;
  const slots = new Int32Array(featureCount);
  const taught = said.length > 0 ? labelCount : 0;
  let scores = new Int32Array(64 * labelCount);
  for (let s = 0; s + 1 < firstToken.length; s++) {
    const from = firstToken[s]!,
      to = firstToken[s + 1]!;
    for (let i = from; i < to; i++) {
      if (!isSpecial(attributes, values, i)) continue;
      // a word beside the special ones may be in a name, and one further stands for all outside
      const first = Math.max(from, i - 2);
      let last = i;
      for (let k = i + 1; k < to && k <= last + 3; k++) if (isSpecial(attributes, values, k)) last = k;
      const end = Math.min(to, last + 3);
      const count = end - first;
      if (scores.length < count * labelCount) scores = new Int32Array(count * labelCount * 2);
      for (let j = first, at = 0; j < end; j++, at += labelCount) {
        features(attributes, values, j, from, to, mask, slots, 0);
        emissions(field, slots, featureCount, scores, at);
        for (let l = 0; l < taught; l++) scores[at + l]! += Math.round(said[j * labelCount + l]! * share);
        if (j === i - 2 || j === last + 2) for (let l = 1; l < labelCount; l++) scores[at + l] = outside;
      }
      decode(field.transition, scores, count, labels, first);
      i = end - 1;
    }
  }
  return { document, labels, attributes, evidence };
}
