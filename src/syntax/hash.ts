// 32-bit mixing, after the finalizers of MurmurHash3 and Prospector's lowbias32. Features are hashed
// straight into slots ("hash kernel"): there is no dictionary of features to look up or to ship.

/** Spreads a 32-bit number over all its bits. */
export function spread(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return h ^ (h >>> 15);
}

/** Hash of two numbers in order. */
export function pair(a: number, b: number): number {
  const h = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b;
  return Math.imul(h ^ (h >>> 13), 0x297a2d39) | 0;
}

/** Hash of three numbers in order. */
export function triple(a: number, b: number, c: number): number {
  return pair(pair(a, b), c);
}

/** One step of the rolling hash over the characters of a word, from its end to its start. */
export function roll(h: number, char: number): number {
  return Math.imul(h ^ char, 0x01000193) ^ (h >>> 17);
}

export const rollSeed = 0x811c9dc5 | 0;
