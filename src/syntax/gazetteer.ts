import { DemarcheError } from "../error/error.js";
import { pair, spread } from "./hash.js";
import type { Weights } from "./weights.js";

/** What a word or phrase is known as: bits of a mask. */
export const Known = {
  country: 1,
  city: 2,
  town: 4,
  region: 8,
  firstName: 16,
  lastName: 32,
  otherName: 64,
  organization: 128,
  nationality: 256,
  title: 512,
  organizationNoun: 1024,
  placeNoun: 2048,
  /** Among the most frequent words in lower case. */
  frequent: 4096,
  /** The first word of a phrase that is known. */
  opensPhrase: 8192,
  /** Treaties, wars, events, works: names of none of the other kinds. */
  other: 16384,
  /** Last part of a compound that names such a one ("traktaten"). */
  otherNoun: 32768,
} as const;

export const places = Known.country | Known.city | Known.town | Known.region;

/**
 * Known words and phrases by their hashes: cells of 16 bits of fingerprint over 16 bits of mask, open addressing.
 * A wrong hit has a chance of about one in 20,000.
 */
export interface Gazetteer {
  readonly cells: Int32Array;
  /** Bloom filter over words that are written small. */
  readonly common: Int32Array;
  /** Whether names take a final s ("Ruslands"). */
  readonly genitive: boolean;
}

/** The gazetteer in an opened weights file; @throws DemarcheError `damaged-model` where there is none. */
export function gazetteerOf({ meta, arrays }: Weights, file: string): Gazetteer {
  const { cells, common } = arrays as unknown as Gazetteer;
  const fits =
    meta.kind === "names" && Number.isInteger(Math.log2(cells?.length)) && Number.isInteger(Math.log2(common?.length));
  if (!fits) throw new DemarcheError("damaged-model", `${file} (holds no gazetteer that this program can read)`);
  return { cells, common, genitive: meta.genitive === true };
}

export function maskOf(cells: Int32Array, hash: number): number {
  const size = cells.length - 1;
  const print = fingerprint(hash);
  for (let cell = spread(hash) & size; ; cell = (cell + 1) & size) {
    const value = cells[cell]!;
    if (value === 0) return 0;
    if (value >>> 16 === print) return value & 0xffff;
  }
}

function fingerprint(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff;
}

/** Hash of a phrase: that of its first words and one more. */
export function phraseHash(before: number, word: number): number {
  return pair(before ^ 0x5bd1e995, word);
}

const probes = 4;

export function isCommon(common: Int32Array, hash: number): boolean {
  const bits = common.length * 32 - 1;
  let h = hash;
  for (let i = 0; i < probes; i++) {
    h = spread(h + 0x51ed27);
    const bit = h & bits;
    if ((common[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

/** Packs known phrases (by hash) and common words: the same entries give the same bytes. */
export function packGazetteer(
  known: ReadonlyMap<number, number>,
  common: Iterable<number>,
  commonBits: number,
  genitive: boolean,
): Gazetteer {
  let size = 16;
  while (size * 4 < known.size * 5) size *= 2;
  const cells = new Int32Array(size);
  for (const [hash, mask] of [...known].sort((a, b) => a[0] - b[0])) {
    let cell = spread(hash) & (size - 1);
    const print = fingerprint(hash);
    while (cells[cell] !== 0 && cells[cell]! >>> 16 !== print) cell = (cell + 1) & (size - 1);
    cells[cell] = (print << 16) | (cells[cell]! & 0xffff) | mask;
  }
  const bits = new Int32Array(2 ** commonBits / 32);
  for (const hash of common) {
    let h = hash;
    for (let i = 0; i < probes; i++) {
      h = spread(h + 0x51ed27);
      const bit = h & (2 ** commonBits - 1);
      bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return { cells, common: bits, genitive };
}
