/** Set of 32-bit keys with small values: open addressing over a power of two; key 0 marks an empty cell. */
export interface Table {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

/** Cell of a key, or -1. */
export function lookup(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  if (key === 0) key = 1;
  for (let cell = (key ^ (key >>> 16)) & mask; ; cell = (cell + 1) & mask) {
    const k = keys[cell]!;
    if (k === key) return cell;
    if (k === 0) return -1;
  }
}

/** Value of a key, or -1. */
export function valueAt(table: Table, key: number): number {
  const cell = lookup(table.keys, key);
  return cell < 0 ? -1 : table.values[cell]!;
}

/** A table of these entries, at most two thirds full; the same entries give the same bytes. */
export function tableOf(entries: Iterable<readonly [key: number, value: number]>): Table {
  const list = [...entries]
    .map(([key, value]) => [key === 0 ? 1 : key | 0, value] as const)
    .sort((a, b) => a[0] - b[0]);
  let size = 16;
  while (size * 2 < list.length * 3) size *= 2;
  const keys = new Int32Array(size),
    values = new Uint16Array(size);
  for (const [key, value] of list) {
    let cell = (key ^ (key >>> 16)) & (size - 1);
    while (keys[cell] !== 0 && keys[cell] !== key) cell = (cell + 1) & (size - 1);
    keys[cell] = key;
    values[cell] = value;
  }
  return { keys, values };
}

/** What is known of words before any training: which inflections they may be, and which words they are like. */
export interface Lexicon {
  /** Hashes of the words, as `Table.keys`; the arrays below have one entry for each cell. */
  readonly words: Int32Array;
  /** Class of the analyses that the word may have; 0 for none. */
  readonly kind: Uint16Array;
  /** Cluster of the word; 0 for none. */
  readonly cluster: Uint16Array;
  /** Coarse cluster of each cluster. */
  readonly coarse: Uint16Array;
}

export const emptyLexicon: Lexicon = {
  words: new Int32Array(16),
  kind: new Uint16Array(16),
  cluster: new Uint16Array(16),
  coarse: new Uint16Array(1),
};
