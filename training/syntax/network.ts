import { readFileSync } from "node:fs";
import { tableOf } from "../../src/syntax/lexicon.js";
import { labelCount } from "../../src/syntax/name-label.js";
import { matrices, type NetworkShape, rowKey, sixteenth, unit } from "../../src/syntax/network.js";
import type { TypedArray } from "../../src/syntax/weights.js";

/** A matrix to eight bits: each column has a scale of its own. */
function quantized(m: Float32Array, inner: number, columns: number): { q: Int8Array; scale: Float32Array } {
  const scale = new Float32Array(columns);
  const q = new Int8Array(m.length);
  for (let c = 0; c < columns; c++) {
    let most = 0;
    for (let k = 0; k < inner; k++) most = Math.max(most, Math.abs(m[k * columns + c]!));
    scale[c] = most / 127 || 1;
    for (let k = 0; k < inner; k++) q[k * columns + c] = Math.round(m[k * columns + c]! / scale[c]!);
  }
  return { q, scale };
}

/** Matrices side by side: all have `inner` rows; the last is filled up with zeros to `columns` columns. */
function beside(inner: number, columns: number, parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(inner * columns);
  let at = 0;
  for (const part of parts) {
    const width = part.length / inner;
    for (let k = 0; k < inner; k++) for (let c = 0; c < width; c++) out[k * columns + at + c] = part[k * width + c]!;
    at += width;
  }
  return out;
}

/** What training/network/train.py wrote into `folder`, as the sections of the weights' file. */
export function packNetwork(folder: string): { shape: NetworkShape; arrays: Record<string, TypedArray> } {
  const { rows: rowCount, ...shape } = JSON.parse(readFileSync(`${folder}/shape.json`, "utf8")) as NetworkShape & {
    rows: number;
  };
  const bytes = readFileSync(`${folder}/floats.f32`);
  const all = new Float32Array(Uint8Array.from(bytes).buffer);
  let read = 0;
  const take = (count: number) => {
    read += count;
    return all.subarray(read - count, read);
  };
  const { embedding: D, hidden: H, arc: A, label: R, labels, tags } = shape;
  const both = 2 * H,
    gates = 4 * H;
  const E = take(rowCount * D);
  const W0 = take(D * 2 * gates),
    b0 = take(2 * gates),
    U0 = take(2 * H * gates);
  const W1 = take(both * 2 * gates),
    b1 = take(2 * gates),
    U1 = take(2 * H * gates);
  const Ad = take(both * A),
    bd = take(A),
    Ah = take(both * A),
    bh = take(A);
  const Rd = take(both * R),
    Rh = take(both * R),
    br = take(R);
  const O = take(R * labels),
    bo = take(labels),
    T = take(both * tags),
    bt = take(tags),
    N = take(both * labelCount),
    bn = take(labelCount),
    root = take(both);
  if (read !== all.length) throw new Error("floats.f32 has another length than shape.json says");
  // one scale for all embeddings: they are added up as integers; the largest thousandth is cut
  const sizes = Float32Array.from(E, Math.abs).sort();
  const step = sizes[Math.floor(sizes.length * 0.9997)]! / 127;
  const embedding = Int8Array.from(E, (v) => Math.max(-127, Math.min(127, Math.round(v / step))));
  const parts: Record<string, [m: Float32Array, bias: Float32Array, input: number]> = {
    input0: [W0, b0, step],
    forward0: [U0.subarray(0, H * gates), new Float32Array(gates), 1 / unit],
    backward0: [U0.subarray(H * gates), new Float32Array(gates), 1 / unit],
    input1: [W1, b1, 1 / unit],
    forward1: [U1.subarray(0, H * gates), new Float32Array(gates), 1 / unit],
    backward1: [U1.subarray(H * gates), new Float32Array(gates), 1 / unit],
    said: [
      beside(both, 2 * A + 2 * R, [Ad, Ah, Rd, Rh]),
      Float32Array.from([...bd, ...bh, ...br, ...new Float32Array(R)]),
      1 / unit,
    ],
    naming: [
      beside(R, sixteenth(labels), [O]),
      Float32Array.from([...bo, ...new Float32Array(sixteenth(labels) - labels)]),
      1,
    ],
    name: [
      beside(both, sixteenth(labelCount), [N]),
      Float32Array.from([...bn, ...new Float32Array(sixteenth(labelCount) - labelCount)]),
      1 / unit,
    ],
    tag: [
      beside(both, sixteenth(tags), [T]),
      Float32Array.from([...bt, ...new Float32Array(sixteenth(tags) - tags)]),
      1 / unit,
    ],
  };
  const matrix: number[][] = [],
    scale: number[] = [],
    bias: number[] = [];
  for (const [name, inner, columns] of matrices(shape)) {
    const [m, b, input] = parts[name]!;
    const { q, scale: s } = quantized(m, inner, columns);
    matrix.push([...q]);
    for (const v of s) scale.push(v * input);
    bias.push(...b);
  }
  const triples = new Int32Array(Uint8Array.from(readFileSync(`${folder}/rows.i32`)).buffer);
  const entries: [number, number][] = [];
  for (let i = 0; i < triples.length; i += 3) entries.push([rowKey(triples[i + 1]!, triples[i]!), triples[i + 2]!]);
  const rows = tableOf(entries);
  const bits = (v: readonly number[]) => new Int32Array(Float32Array.from(v).buffer);
  return {
    shape,
    arrays: {
      networkKeys: rows.keys,
      networkValues: rows.values,
      networkEmbedding: embedding,
      networkMatrix: Int8Array.from(matrix.flat()),
      networkScale: bits(scale),
      networkBias: bits(bias),
      networkRoot: Int16Array.from(root, (v) => Math.max(-32767, Math.min(32767, Math.round(v * unit)))),
    },
  };
}
