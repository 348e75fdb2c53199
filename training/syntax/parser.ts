import { nameKey, relationOf, tagTables } from "../../src/syntax/assemble.js";
import {
  allowed,
  attachLeft,
  attachRight,
  begin,
  type Configuration,
  configuration,
  isFinal,
  Left,
  Right,
  Shift,
  shift,
} from "../../src/syntax/configuration.js";
import { type Table, tableOf, valueAt } from "../../src/syntax/lexicon.js";
import { arcKey, companded, type Parser } from "../../src/syntax/parser.js";
import {
  fillNodes,
  labelFeatureCount,
  labelFeatures,
  nodesFor,
  structureFeatureLimit,
  structureFeatures,
} from "../../src/syntax/parser-feature.js";
import { averaged, compand, perceptron, update } from "./perceptron.js";
import { randomFrom, shuffled } from "./random.js";
import { Classes } from "./tagger.js";
import type { Treebank } from "./treebank.js";

export interface ParserSettings {
  readonly epochs: number;
  readonly structureBits: number;
  readonly namingBits: number;
  /** One training for each; their weights are averaged, which takes off some of the chance in each. */
  readonly seeds: readonly number[];
  /** How often a wrong step is followed in training. */
  readonly explore: number;
}

export interface PackedParser {
  readonly parser: Parser;
  readonly structure: Int8Array;
  readonly naming: Int8Array;
}

/** Cost of a move: how many gold arcs can no longer be made (Goldberg & Nivre 2013, arc-hybrid). */
function costs(c: Configuration, gold: Int32Array, from: number, out: Int32Array): void {
  const { stack, depth, front, n } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : -1,
    s1 = depth > 1 ? stack[depth - 2]! : -1;
  out[Shift] = 0;
  out[Left] = 0;
  out[Right] = 0;
  if (front < n) {
    const h = gold[from + front]!;
    for (let k = 0; k < depth; k++) {
      if (gold[from + stack[k]!]! === front) out[Shift]!++;
      if (k < depth - 1 && h === stack[k]!) out[Shift]!++;
    }
  }
  if (s0 >= 0) {
    let lost = 0;
    for (let b = front; b < n; b++) if (gold[from + b]! === s0) lost++;
    const h = gold[from + s0]!;
    out[Left] = lost + (h === s1 || h > front ? 1 : 0);
    out[Right] = lost + (h >= front ? 1 : 0);
  }
}

/** Rows of four (shift, left, right, unused) to rows of two: only the differences decide. */
function againstShift(rows: Float32Array): Float32Array {
  const out = new Float32Array(rows.length / 2);
  for (let i = 0; i < out.length / 2; i++) {
    out[2 * i] = rows[4 * i + 1]! - rows[4 * i]!;
    out[2 * i + 1] = rows[4 * i + 2]! - rows[4 * i]!;
  }
  return out;
}

function addTo(sum: Float32Array, part: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += part[i]!;
}

/** Trains structure and labels together, greedily, on the tags given (those a tagger guessed). */
export function trainParser(
  bank: Treebank,
  values: Int32Array,
  tags: Uint16Array,
  tagNames: readonly string[],
  settings: ParserSettings,
): PackedParser {
  const { tagKey, uposKey, isPunct, isVerb } = tagTables(tagNames);
  const freq = new Map<string, number>();
  for (const label of bank.labels) freq.set(label, (freq.get(label) ?? 0) + 1);
  const labels = [...freq.keys()].sort((a, b) => freq.get(b)! - freq.get(a)! || (a < b ? -1 : 1));
  const labelId = new Map(labels.map((label, id) => [label, id]));
  const labelKey = Int32Array.from(labels, nameKey);
  const goldLabel = Int32Array.from(bank.labels, (label) => labelId.get(label)!);
  const sentences = bank.firstToken.length - 1;
  let longest = 0;
  for (let s = 0; s < sentences; s++) longest = Math.max(longest, bank.firstToken[s + 1]! - bank.firstToken[s]!);
  const c = configuration(longest),
    x = nodesFor(longest);
  const fill = (s: number): number => {
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    fillNodes(x, values, from, to, tags, tagKey, uposKey, isPunct, isVerb);
    return to - from;
  };
  // which labels each pair of parts of speech has
  const seen = new Map<number, Map<number, number>>();
  for (let s = 0; s < sentences; s++) {
    const n = fill(s),
      from = bank.firstToken[s]!;
    for (let d = 0; d < n; d++) {
      const key = arcKey(x, bank.heads[from + d]!, d);
      let m = seen.get(key);
      if (!m) {
        m = new Map();
        seen.set(key, m);
      }
      m.set(goldLabel[from + d]!, (m.get(goldLabel[from + d]!) ?? 0) + 1);
    }
  }
  const classes = new Classes();
  classes.id(
    labels
      .slice(0, 20)
      .map((_, id) => id)
      .filter((id) => labels[id] !== "root"),
  );
  const arcs: Table = tableOf(
    [...seen].map(([key, m]) => {
      let total = 0;
      for (const k of m.values()) total += k;
      const members = [...m].filter(([, k]) => total < 200 || k > 1).map(([id]) => id);
      return [key, classes.id(members)] as const;
    }),
  );
  const { offset, member } = classes.flat();

  const sShift = 32 - settings.structureBits,
    nShift = 32 - settings.namingBits;
  let structure = perceptron(0),
    naming = perceptron(0);
  const features = new Int32Array(structureFeatureLimit),
    nameFeatures = new Int32Array(labelFeatureCount);
  const cost = new Int32Array(3);

  const name = (h: number, d: number, from: number): number => {
    const key = valueAt(arcs, arcKey(x, h, d));
    const cls = key < 0 ? 0 : key;
    let best = member[offset[cls]!]!;
    if (offset[cls + 1]! - offset[cls]! === 1) return best;
    labelFeatures(c, x, h, d, nameFeatures);
    let top = -Infinity,
      has = false;
    const right = bank.heads[from + d]! === h;
    const want = goldLabel[from + d]!;
    for (let m = offset[cls]!; m < offset[cls + 1]!; m++) {
      const label = member[m]!,
        lk = labelKey[label]!;
      if (label === want) has = true;
      let score = 0;
      for (let f = 0; f < labelFeatureCount; f++)
        score += naming.w[Math.imul(nameFeatures[f]! ^ lk, 0x9e3779b1) >>> nShift]!;
      if (score > top) {
        top = score;
        best = label;
      }
    }
    if (right) {
      if (best !== want && has) {
        const plus = labelKey[want]!,
          minus = labelKey[best]!;
        for (let f = 0; f < labelFeatureCount; f++) {
          update(naming, Math.imul(nameFeatures[f]! ^ plus, 0x9e3779b1) >>> nShift, 1);
          update(naming, Math.imul(nameFeatures[f]! ^ minus, 0x9e3779b1) >>> nShift, -1);
        }
      }
      naming.step++;
    }
    return best;
  };

  const structureSum = new Float32Array(4 << settings.structureBits),
    namingSum = new Float32Array(1 << settings.namingBits);
  for (const seed of settings.seeds) {
    const random = randomFrom(seed);
    structure = perceptron(structureSum.length);
    naming = perceptron(namingSum.length);
    const { w } = structure;
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      for (const s of shuffled(sentences, random)) {
        const n = fill(s),
          from = bank.firstToken[s]!;
        begin(c, n);
        while (!isFinal(c)) {
          const may = allowed(c);
          let move = may === 1 ? Shift : may === 2 ? Left : may === 4 ? Right : -1;
          if (move < 0) {
            const count = structureFeatures(c, x, features);
            const score = [0, 0, 0];
            for (let f = 0; f < count; f++) {
              const at = (Math.imul(features[f]!, 0x9e3779b1) >>> sShift) << 2;
              score[0]! += w[at]!;
              score[1]! += w[at + 1]!;
              score[2]! += w[at + 2]!;
            }
            costs(c, bank.heads, from, cost);
            let best = -1,
              good = -1;
            let least = 1 << 30;
            for (let m = 0; m < 3; m++) if (may & (1 << m)) least = Math.min(least, cost[m]!);
            for (let m = 0; m < 3; m++) {
              if (!(may & (1 << m))) continue;
              if (best < 0 || score[m]! > score[best]!) best = m;
              if (cost[m] === least && (good < 0 || score[m]! > score[good]!)) good = m;
            }
            if (cost[best] !== least) {
              for (let f = 0; f < count; f++) {
                const at = (Math.imul(features[f]!, 0x9e3779b1) >>> sShift) << 2;
                update(structure, at + good, 1);
                update(structure, at + best, -1);
              }
            }
            structure.step++;
            move = cost[best] === least || (epoch > 0 && random() < settings.explore) ? best : good;
          }
          if (move === Shift) shift(c);
          else if (move === Left) {
            const label = name(c.front, c.stack[c.depth - 1]!, from);
            attachLeft(c, label, labelKey[label]!);
          } else {
            const label = name(c.stack[c.depth - 2]!, c.stack[c.depth - 1]!, from);
            attachRight(c, label, labelKey[label]!);
          }
        }
      }
    }
    addTo(structureSum, averaged(structure));
    addTo(namingSum, averaged(naming));
  }
  const packedStructure = compand(againstShift(structureSum)),
    packedNaming = compand(namingSum);
  return {
    structure: packedStructure,
    naming: packedNaming,
    parser: {
      labels,
      labelKey,
      relation: Uint8Array.from(labels, relationOf),
      arcs,
      offset,
      member,
      structure: packedStructure,
      naming: Int16Array.from(packedNaming, (q) => companded[q & 255]!),
    },
  };
}
