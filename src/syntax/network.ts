import { Column, stride } from "./attribute.js";
import { type Evidence, evidentColumns, evidentValues } from "./evidence.js";
import { pair } from "./hash.js";
import { type Kernel, kernelWith } from "./kernel.js";
import { type Table, valueAt } from "./lexicon.js";
import { labelCount } from "./name-label.js";
import { bestTree, type Chart, chart, greedyHeads } from "./projective.js";
import { relationOf } from "./relation.js";

/**
 * The network that names tags, finds names and builds trees: embeddings of a token's attributes, two recurrent layers in both
 * directions (LSTM), then its tag, its part in a name, what it says as a dependent and as a head (after Dozat & Manning
 * 2017, their products instead of a bilinear form), and the best projective tree.
 */
export interface Network {
  readonly kernel: Kernel;
  readonly shape: NetworkShape;
  /** Row of each attribute in the table of embeddings. */
  readonly rows: Table;
  /** Rows of each tag and of its part of speech. */
  readonly tagRow: Int32Array;
  readonly uposRow: Int32Array;
  /** Rows of what the gazetteer says, for values under `smallValues`: nearly all, so that they need no search. */
  readonly evidentRow: Int32Array;
  /** `Relation` code of each label; which is the root's, and that of a sentence's further pieces. */
  readonly relation: Uint8Array;
  readonly rootLabel: number;
  readonly restLabel: number;
  /** Byte offsets of weights and working room in the kernel's memory. */
  readonly at: Offsets;
  readonly index: Int32Array;
  readonly tagScores: Float32Array;
  readonly nameScores: Float32Array;
  readonly encoded: Int16Array;
  readonly rootVector: Int16Array;
  readonly scores: Float32Array;
  readonly heads: Int32Array;
  readonly labelScores: Float32Array;
  readonly chart: Chart;
}

export interface NetworkShape {
  /** Numbers in an embedding, in one direction of a layer, in what a token says of its arc and its label. */
  readonly embedding: number;
  readonly hidden: number;
  readonly arc: number;
  readonly label: number;
  readonly labels: number;
  readonly tags: number;
  /** Labels of names; absent in a network that was not taught them. */
  readonly names?: number;
}

export interface NetworkWeights {
  readonly rowKeys: Int32Array;
  readonly rowValues: Uint16Array;
  /** Eight-bit embeddings, row by row. */
  readonly embedding: Int8Array;
  /** Eight-bit matrices, row by row, with the scale and bias of each column, one after the other: see `matrices`. */
  readonly matrix: Int8Array;
  /** Bits of floats. */
  readonly scale: Int32Array;
  readonly bias: Int32Array;
  readonly root: Int16Array;
}

/** Longest run of tokens that is parsed at once: the search for a tree is cubic in it. Longer sentences are lists and the like. */
export const longestRun = 128;

/** Where the run that begins a long sentence ends: after the last punctuation mark of its second half, if there is one. */
export function endOfRun(from: number, to: number, isPunct: (token: number) => boolean): number {
  if (to - from <= longestRun) return to;
  for (let i = from + longestRun; i > from + longestRun / 2; i--) if (isPunct(i - 1)) return i;
  return from + longestRun;
}

/** Which attributes are embedded; the tag, its part of speech and what the gazetteer says follow. */
export const embedded = [
  Column.word,
  Column.suffix + 1,
  Column.suffix + 2,
  Column.suffix + 3,
  Column.suffix + 4,
  Column.prefix + 1,
  Column.prefix + 2,
  Column.shape,
  Column.flags,
  Column.lexicon,
] as const;
export const tagTemplate = embedded.length;
export const uposTemplate = embedded.length + 1;
const smallValues = 1024;
const evidentTemplate = embedded.length + 2;
const width = embedded.length + 2 + evidentColumns;

/** Key of an attribute's row. */
export const rowKey = (value: number, template: number): number => pair(value, template + 1);

/** Unit of what passes between layers: 16384 stands for 1. */
export const unit = 16384;

export const sixteenth = (n: number): number => (n + 15) & ~15;

/** The matrices in their order in the file, with rows and columns. */
export function matrices(s: NetworkShape): readonly (readonly [name: string, inner: number, columns: number])[] {
  const both = 2 * s.hidden,
    gates = 4 * s.hidden;
  return [
    ["input0", s.embedding, 2 * gates],
    ["forward0", s.hidden, gates],
    ["backward0", s.hidden, gates],
    ["input1", both, 2 * gates],
    ["forward1", s.hidden, gates],
    ["backward1", s.hidden, gates],
    ["said", both, 2 * s.arc + 2 * s.label],
    ["naming", s.label, sixteenth(s.labels)],
    ["tag", both, sixteenth(s.tags)],
    ...(s.names ? [["name", both, sixteenth(s.names)] as const] : []),
  ];
}

interface Offsets {
  readonly embedding: number;
  readonly w: Readonly<Record<string, number>>;
  readonly scale: Readonly<Record<string, number>>;
  readonly bias: Readonly<Record<string, number>>;
  readonly tagScores: number;
  readonly nameScores: number;
  readonly index: number;
  readonly input: number;
  readonly gates: number;
  readonly first: number;
  readonly second: number;
  readonly said: number;
  readonly work: number;
  readonly scores: number;
  readonly heads: number;
  readonly labelScores: number;
}

/** Lays weights and working room out in a kernel's memory. */
export function networkOf(
  shape: NetworkShape,
  weights: NetworkWeights,
  labels: readonly string[],
  uposId: ArrayLike<number>,
): Network {
  let size = 1024;
  const room = (bytes: number): number => {
    const at = size;
    size += (bytes + 63) & ~63;
    return at;
  };
  const n = longestRun + 1;
  const list = matrices(shape);
  const both = 2 * shape.hidden;
  const saidColumns = 2 * shape.arc + 2 * shape.label;
  const w: Record<string, number> = {},
    scale: Record<string, number> = {},
    bias: Record<string, number> = {};
  for (const [name, inner, columns] of list) {
    w[name] = room(inner * columns * (name === "naming" ? 4 : 2));
    scale[name] = room(columns * 4);
    bias[name] = room(columns * 4);
  }
  const at: Offsets = {
    embedding: room(weights.embedding.length),
    w,
    scale,
    bias,
    tagScores: room(n * sixteenth(shape.tags) * 4),
    nameScores: room(n * sixteenth(labelCount) * 4),
    index: room(n * width * 4),
    input: room(n * shape.embedding * 2),
    gates: room(n * shape.hidden * 8 * 4),
    first: room(n * both * 2),
    second: room(n * both * 2),
    said: room(n * saidColumns * 4),
    work: room(shape.hidden * 5 * 4),
    scores: room(n * n * 4),
    heads: room(n * 4),
    labelScores: room(n * sixteenth(shape.labels) * 4),
  };
  const { kernel, buffer } = kernelWith(size);
  new Int8Array(buffer, at.embedding, weights.embedding.length).set(weights.embedding);
  const scales = floats(weights.scale),
    biases = floats(weights.bias);
  let from = 0,
    column = 0;
  for (const [name, inner, columns] of list) {
    const s = scales.subarray(column, column + columns);
    new Float32Array(buffer, scale[name], columns).set(s);
    new Float32Array(buffer, bias[name], columns).set(biases.subarray(column, column + columns));
    const q = weights.matrix.subarray(from, from + inner * columns);
    if (name === "naming") {
      const out = new Float32Array(buffer, w[name], inner * columns);
      for (let k = 0; k < inner; k++)
        for (let c = 0; c < columns; c++) out[k * columns + c] = q[k * columns + c]! * s[c]!;
    } else {
      const out = new Int16Array(buffer, w[name], inner * columns);
      let to = 0;
      for (let c = 0; c < columns; c += 16)
        for (let k = 0; k < inner; k += 2)
          for (let j = c; j < c + 16; j++) {
            out[to++] = q[k * columns + j]!;
            out[to++] = q[(k + 1) * columns + j]!;
          }
    }
    from += inner * columns;
    column += columns;
  }
  const rows = { keys: weights.rowKeys, values: weights.rowValues };
  const rowOf = (value: number, template: number) => Math.max(0, valueAt(rows, rowKey(value, template)));
  return {
    kernel,
    shape,
    rows,
    tagRow: Int32Array.from({ length: shape.tags }, (_, tag) => rowOf(tag, tagTemplate)),
    uposRow: Int32Array.from({ length: shape.tags }, (_, tag) => rowOf(uposId[tag]!, uposTemplate)),
    evidentRow: Int32Array.from({ length: evidentColumns * smallValues }, (_, i) =>
      rowOf(i % smallValues, evidentTemplate + Math.floor(i / smallValues)),
    ),
    relation: Uint8Array.from(labels, relationOf),
    rootLabel: labels.indexOf("root"),
    restLabel: labels.indexOf("parataxis"),
    at,
    index: new Int32Array(buffer, at.index, n * width),
    tagScores: new Float32Array(buffer, at.tagScores, n * sixteenth(shape.tags)),
    nameScores: new Float32Array(buffer, at.nameScores, n * sixteenth(labelCount)),
    encoded: new Int16Array(buffer, at.second, n * both),
    rootVector: weights.root,
    scores: new Float32Array(buffer, at.scores, n * n),
    heads: new Int32Array(buffer, at.heads, n),
    labelScores: new Float32Array(buffer, at.labelScores, n * sixteenth(shape.labels)),
    chart: chart(),
  };
}

/** Floats from their bits. */
const floats = (bits: Int32Array): Float32Array => Float32Array.from(new Float32Array(Int32Array.from(bits).buffer));

const evident = new Int32Array(evidentColumns);

/** Encodes the tokens `[from, to)`, at most `longestRun`, with the tags that were guessed. */
export function encode(
  network: Network,
  values: Int32Array,
  evidence: Evidence,
  from: number,
  to: number,
  tag: Uint16Array,
): void {
  const { kernel, shape, rows, index, tagRow, uposRow, evidentRow, at } = network;
  const n = to - from;
  let k = 0;
  for (let i = from; i < to; i++) {
    const row = i * stride;
    for (let f = 0; f < embedded.length; f++) {
      const found = valueAt(rows, rowKey(values[row + embedded[f]!]!, f));
      index[k++] = found < 0 ? 0 : found;
    }
    index[k++] = tagRow[tag[i]!]!;
    index[k++] = uposRow[tag[i]!]!;
    if (!shape.names) {
      for (let f = 0; f < evidentColumns; f++) index[k++] = 0;
      continue;
    }
    evidentValues(evidence, i, evident, 0);
    for (let f = 0; f < evidentColumns; f++) {
      const value = evident[f]!;
      if (value < smallValues) index[k++] = evidentRow[f * smallValues + value]!;
      else {
        const found = valueAt(rows, rowKey(value, evidentTemplate + f));
        index[k++] = found < 0 ? 0 : found;
      }
    }
  }
  const { hidden } = shape;
  const columns = 8 * hidden,
    both = 2 * hidden;
  kernel.embed(at.index, n, width, at.embedding, shape.embedding, at.input);
  let x = at.input,
    inner = shape.embedding;
  for (let layer = 0; layer < 2; layer++) {
    const out = layer === 0 ? at.first : at.second;
    const input = `input${layer}`,
      forward = `forward${layer}`,
      backward = `backward${layer}`;
    kernel.affine(x, n, inner, at.w[input]!, at.scale[input]!, at.bias[input]!, at.gates, columns);
    kernel.recur(at.gates, columns, n, 0, hidden, at.w[forward]!, at.scale[forward]!, out, both, at.work);
    kernel.recur(
      at.gates + 16 * hidden,
      columns,
      n,
      1,
      hidden,
      at.w[backward]!,
      at.scale[backward]!,
      out + both,
      both,
      at.work,
    );
    x = out;
    inner = both;
  }
}

/** What speaks for a tag that a word was seen with or its ending has, and for the tag that was guessed (found on the development parts). */
const knownBonus = 2;
const guessedBonus = 1;

/**
 * Writes the tags of the run of tokens `[from, to)` that was encoded last; `classOf` gives the class of tags that a token
 * may have, [offset[c], offset[c + 1]) of `member`.
 */
export function tagRun(
  network: Network,
  from: number,
  to: number,
  guessed: Uint16Array,
  { offset, member }: { readonly offset: Int32Array; readonly member: Uint16Array },
  classOf: (token: number) => number,
  tag: Uint16Array,
): void {
  const { kernel, shape, at, tagScores } = network;
  const columns = sixteenth(shape.tags);
  const { w, scale, bias } = at;
  kernel.affine(at.second, to - from, 2 * shape.hidden, w.tag!, scale.tag!, bias.tag!, at.tagScores, columns);
  for (let i = from; i < to; i++) {
    const row = (i - from) * columns;
    tagScores[row + guessed[i]!]! += guessedBonus;
    const c = classOf(i);
    for (let m = offset[c]!; m < offset[c + 1]!; m++) tagScores[row + member[m]!]! += knownBonus;
    let best = 0,
      top = -Infinity;
    for (let k = 0; k < shape.tags; k++)
      if (tagScores[row + k]! > top) {
        top = tagScores[row + k]!;
        best = k;
      }
    tag[i] = best;
  }
}

/** Writes what the run of tokens `[from, to)` that was encoded last says of names: the score of each label (`name-label.ts`). */
export function nameRun(network: Network, from: number, to: number, out: Float32Array): void {
  const { kernel, shape, at, nameScores } = network;
  const columns = sixteenth(labelCount);
  const { w, scale, bias } = at;
  if (w.name === undefined) return;
  kernel.affine(at.second, to - from, 2 * shape.hidden, w.name, scale.name!, bias.name!, at.nameScores, columns);
  for (let i = from, row = 0; i < to; i++, row += columns)
    for (let k = 0; k < labelCount; k++) out[i * labelCount + k] = nameScores[row + k]!;
}

/** Heads (the root's is `n`) and labels of the run of `n` tokens that was encoded last, written from `to` on. */
export function parseRun(network: Network, n: number, head: Int32Array, label: Uint8Array, to: number): void {
  const { kernel, shape, at, encoded, rootVector, scores, heads, labelScores } = network;
  const both = 2 * shape.hidden;
  const columns = 2 * shape.arc + 2 * shape.label;
  encoded.set(rootVector, n * both);
  kernel.affine(at.second, n + 1, both, at.w.said!, at.scale.said!, at.bias.said!, at.said, columns);
  kernel.arcs(at.said, n, columns, shape.arc, at.scores);
  if (!greedyHeads(scores, n, heads)) bestTree(network.chart, scores, n, heads);
  const names = sixteenth(shape.labels);
  kernel.labels(
    at.said + 8 * shape.arc,
    n,
    columns,
    shape.label,
    at.heads,
    at.w.naming!,
    at.bias.naming!,
    names,
    at.labelScores,
  );
  for (let i = 0; i < n; i++) {
    const h = heads[i]!;
    head[to + i] = h;
    let best = network.rootLabel;
    if (h !== n) {
      let top = -Infinity;
      for (let k = 0; k < shape.labels; k++) {
        const v = labelScores[i * names + k]!;
        if (v > top && k !== network.rootLabel) {
          top = v;
          best = k;
        }
      }
    }
    label[to + i] = best;
  }
}
