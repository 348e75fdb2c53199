import {
  allowed,
  attachLeft,
  attachRight,
  begin,
  type Configuration,
  isFinal,
  Left,
  Right,
  Shift,
  shift,
} from "./configuration.js";
import { pair } from "./hash.js";
import { type Table, valueAt } from "./lexicon.js";
import {
  labelFeatureCount,
  labelFeatures,
  type Nodes,
  structureFeatureLimit,
  structureFeatures,
} from "./parser-feature.js";

/**
 * Greedy arc-hybrid parser: one table of weights decides the structure (shift, left, right), another
 * names each arc when it is made. Trained with a dynamic oracle (Goldberg & Nivre 2013).
 */
export interface Parser {
  /** Names of the labels. */
  readonly labels: readonly string[];
  /** Hash of each label. */
  readonly labelKey: Int32Array;
  /** `Relation` code of each label. */
  readonly relation: Uint8Array;
  /** Labels that an arc between two parts of speech may have: see `arcKey`; class c holds members [offset[c], offset[c + 1]). */
  readonly arcs: Table;
  readonly offset: Int32Array;
  readonly member: Uint16Array;
  /** Rows of two weights, companded, a power of two of rows: what speaks for left and for right, each against shift. */
  readonly structure: Int8Array;
  readonly naming: Int16Array;
}

/** Key of the labels that an arc may have. */
export function arcKey(x: Nodes, h: number, d: number): number {
  return pair(pair(x.upos[h]!, x.upos[d]!), h < d ? 1 : 2);
}

/** Square-root companding: a stored q stands for q times |q|. */
export const companded = Int32Array.from({ length: 256 }, (_, byte) => {
  const q = byte < 128 ? byte : byte - 256;
  return q * Math.abs(q);
});

export function labelClass(parser: Pick<Parser, "arcs">, x: Nodes, h: number, d: number): number {
  const c = valueAt(parser.arcs, arcKey(x, h, d));
  return c < 0 ? 0 : c;
}

function name(parser: Parser, c: Configuration, x: Nodes, h: number, d: number, features: Int32Array): number {
  const cls = labelClass(parser, x, h, d);
  const { offset, member, naming, labelKey } = parser;
  let best = member[offset[cls]!]!;
  const last = offset[cls + 1]!;
  if (last - offset[cls]! === 1) return best;
  labelFeatures(c, x, h, d, features);
  const slots = 32 - Math.log2(naming.length);
  let top = -Infinity;
  for (let m = offset[cls]!; m < last; m++) {
    const label = member[m]!,
      key = labelKey[label]!;
    let score = 0;
    for (let f = 0; f < labelFeatureCount; f++) score += naming[Math.imul(features[f]! ^ key, 0x9e3779b1) >>> slots]!;
    if (score > top) {
      top = score;
      best = label;
    }
  }
  return best;
}

/** Parses the sentence of `n` nodes in `x`; heads (n: the root) and labels are left in `c`. */
export function parseSentence(parser: Parser, x: Nodes, n: number, c: Configuration): void {
  begin(c, n);
  const features = new Int32Array(structureFeatureLimit),
    naming = new Int32Array(labelFeatureCount);
  const { structure, labelKey } = parser;
  const slots = 33 - Math.log2(structure.length);
  while (!isFinal(c)) {
    const may = allowed(c);
    let move = may === 1 ? Shift : may === 2 ? Left : may === 4 ? Right : -1;
    if (move < 0) {
      const count = structureFeatures(c, x, features);
      let l = 0,
        r = 0;
      for (let f = 0; f < count; f++) {
        const at = (Math.imul(features[f]!, 0x9e3779b1) >>> slots) << 1;
        l += companded[structure[at]! & 255]!;
        r += companded[structure[at + 1]! & 255]!;
      }
      move = Shift;
      let top = 0;
      if (l > top) {
        top = l;
        move = Left;
      }
      if (may & 4 && r > top) move = Right;
    }
    if (move === Shift) shift(c);
    else if (move === Left) {
      const label = name(parser, c, x, c.front, c.stack[c.depth - 1]!, naming);
      attachLeft(c, label, labelKey[label]!);
    } else {
      const label = name(parser, c, x, c.stack[c.depth - 2]!, c.stack[c.depth - 1]!, naming);
      attachRight(c, label, labelKey[label]!);
    }
  }
}
