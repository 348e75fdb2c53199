import { Column, Flag, stride } from "../../syntax/attribute.js";
import { Evident, evidenceStride } from "../../syntax/evidence.js";
import { pair, spread, triple } from "../../syntax/hash.js";

/** Features of each token. */
export const featureCount = 52;
/** Changes whenever the templates below do; weights made for others are refused. */
export const featureVersion = 2;

const evidenceBits = 13;

/** Writes the slots of token `i`, of the sentence `[from, to)`, to `slots` from `at`; slot 0 is nobody's. */
export function features(
  attributes: Int32Array,
  evidence: Int32Array,
  i: number,
  from: number,
  to: number,
  mask: number,
  slots: Int32Array,
  at: number,
): void {
  const A = (j: number, column: number): number => (j < from ? -1 : j >= to ? -2 : attributes[j * stride + column]!);
  const E = (j: number, column: number): number => (j < from || j >= to ? 0 : evidence[j * evidenceStride + column]!);
  let n = at,
    template = 0;
  const one = (a: number): void => {
    slots[n++] = spread(pair(++template, a)) & mask || 1;
  };
  const two = (a: number, b: number): void => {
    slots[n++] = spread(triple(++template, a, b)) & mask || 1;
  };
  const word = A(i, Column.word),
    before = A(i - 1, Column.word),
    after = A(i + 1, Column.word),
    shape = A(i, Column.shape),
    shapeBefore = A(i - 1, Column.shape),
    shapeAfter = A(i + 1, Column.shape),
    flags = A(i, Column.flags),
    known = E(i, Evident.word) & 0x7fff,
    knownBefore = E(i - 1, Evident.word) & 0x7fff,
    knownAfter = E(i + 1, Evident.word) & 0x7fff,
    phrase = E(i, Evident.phrase),
    form = E(i, Evident.form) & 3,
    first = flags & Flag.First;
  const suffix = Column.suffix,
    prefix = Column.prefix;
  one(0);
  one(word);
  one(A(i, Column.raw));
  one(before);
  one(after);
  one(A(i - 2, Column.word));
  one(A(i + 2, Column.word));
  two(before, word);
  two(word, after);
  two(A(i - 2, Column.word), before);
  two(after, A(i + 2, Column.word));
  two(before, after);
  one(A(i, suffix + 1));
  one(A(i, suffix + 2));
  one(A(i, suffix + 3));
  one(A(i, suffix + 4));
  one(A(i, prefix + 1));
  one(A(i, prefix + 2));
  two(A(i, suffix + 2), flags);
  one(A(i - 1, suffix + 2));
  one(A(i + 1, suffix + 2));
  one(A(i - 1, suffix + 3));
  one(A(i + 1, suffix + 3));
  two(shape, first);
  two(shapeBefore, shape);
  two(shape, shapeAfter);
  two(pair(shapeBefore, shape), shapeAfter);
  two(pair(shape, first), before);
  two(shape, after);
  two(shape, A(i - 1, suffix + 2));
  two(shape, A(i + 1, suffix + 2));
  two(pair(flags, A(i - 1, Column.flags)), A(i + 1, Column.flags));
  // what the gazetteer says
  two(known, form);
  two(phrase, known);
  two(pair(known, form), first);
  two(pair(known, form), pair(knownBefore, A(i - 1, Column.flags) & 3));
  two(pair(known, form), pair(knownAfter, A(i + 1, Column.flags) & 3));
  two(pair(phrase, E(i + 1, Evident.phrase)), E(i - 1, Evident.phrase));
  two(E(i, Evident.part), flags & Flag.Hyphen);
  two(known, before);
  two(known, after);
  two(pair(knownBefore, shape), knownAfter);
  two(pair(form, first), shapeAfter);
  // each bit alone, with the shape: what is known of several kinds may be any of them
  let bits = known & ((1 << evidenceBits) - 1);
  for (let k = 0; k < 5; k++) {
    const bit = bits & -bits;
    bits ^= bit;
    template++;
    slots[n++] = bit === 0 ? 0 : spread(triple(60, bit, flags & 3)) & mask || 1;
  }
  bits = phrase >> 1;
  for (let k = 0; k < 3; k++) {
    const bit = bits & -bits;
    bits ^= bit;
    template++;
    slots[n++] = bit === 0 ? 0 : spread(triple(61, bit, phrase & 1)) & mask || 1;
  }
  two(known | (phrase << 4), A(i, suffix + 2));
  while (n < at + featureCount) slots[n++] = 0;
}
