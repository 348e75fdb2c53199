/** Set of 32-bit keys with small values: open addressing, a key's first cell by its size; key 0 marks an empty cell. */
export interface Table {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

const firstCell = (key: number, size: number): number => Math.trunc((key >>> 0) * (size / 4294967296));

/** Cell of a key, or -1. */
export function lookup(keys: Int32Array, key: number): number {
  const size = keys.length;
  if (key === 0) key = 1;
  for (let cell = firstCell(key, size); ; cell = cell + 1 === size ? 0 : cell + 1) {
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

/** A table of these entries, seven tenths full; the same entries give the same bytes. */
export function tableOf(entries: Iterable<readonly [key: number, value: number]>): Table {
  const list = [...entries]
    .map(([key, value]) => [key === 0 ? 1 : key | 0, value] as const)
    .sort((a, b) => a[0] - b[0]);
  const size = Math.ceil((list.length + 1) / 0.7);
  const keys = new Int32Array(size),
    values = new Uint16Array(size);
  for (const [key, value] of list) {
    let cell = firstCell(key, size);
    while (keys[cell] !== 0 && keys[cell] !== key) cell = cell + 1 === size ? 0 : cell + 1;
    keys[cell] = key;
    values[cell] = value;
  }
  return { keys, values };
}

/** What is known of words before any training: which inflections they may be, and which words they are like. */
export interface Lexicon {
  /** Class of the analyses that a word may have, from 1. */
  readonly kinds: Table;
  /** Cluster of a word, from 1. */
  readonly clusters: Table;
  /** Coarse cluster of each cluster. */
  readonly coarse: Uint16Array;
}

export const emptyLexicon: Lexicon = { kinds: tableOf([]), clusters: tableOf([]), coarse: new Uint16Array(1) };
