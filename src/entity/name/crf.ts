import { labelCount, predecessors, rowLength } from "../../syntax/name-label.js";

/** Weights of a linear-chain conditional random field over hashed features. */
export interface Field {
  /** Rows of `rowLength`, one a slot, each weight companded: its sign and the square root of its size. */
  readonly rows: Int8Array;
  /** Value of each companded byte, at index byte + 128. */
  readonly value: Int32Array;
  /** `[from * labelCount + to]`, in the unit of `value`. */
  readonly transition: Int32Array;
}

/** Weights are kept as whole numbers of this fraction. */
export const unit = 1024;

/** Values of the 255 steps up to the largest weight. */
export function compandedValues(largest: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, i) => {
    const step = (i - 128) / 127;
    return Math.round(Math.sign(step) * step * step * largest * unit);
  });
}

export function compand(weight: number, largest: number): number {
  return Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127);
}

/** Scores of the labels of one token from its slots. */
export function emissions(field: Field, slots: Int32Array, count: number, out: Int32Array, at: number): void {
  const { rows, value } = field;
  for (let l = 0; l < labelCount; l++) out[at + l] = 0;
  for (let f = 0; f < count; f++) {
    const slot = slots[f]!;
    if (slot === 0) continue;
    const row = slot * rowLength;
    for (let l = 0; l < labelCount; l++) out[at + l]! += value[rows[row + l]! + 128]!;
  }
}

/** Best sequence of labels for `length` tokens with the given scores. */
export function decode(
  transition: Int32Array,
  scores: Int32Array,
  length: number,
  labels: Uint8Array,
  at: number,
): void {
  const back = new Uint8Array(length * labelCount);
  let best = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY),
    next = new Float64Array(labelCount);
  for (const to of begins) best[to] = scores[to]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < labelCount; to++) {
      let top = Number.NEGATIVE_INFINITY,
        arg = 0;
      for (const from of predecessors[to]!) {
        const score = best[from]! + transition[from * labelCount + to]!;
        if (score > top) {
          top = score;
          arg = from;
        }
      }
      next[to] = top + scores[i * labelCount + to]!;
      back[i * labelCount + to] = arg;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (const to of ends) if (best[to]! > best[label]!) label = to;
  for (let i = length - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = back[i * labelCount + label]!;
  }
}

/** Labels that may begin a sentence (those after an outside token), and those that may end it. */
const begins = Array.from({ length: labelCount }, (_, to) => to).filter((to) => predecessors[to]!.includes(0));
const ends = predecessors[0]!;
