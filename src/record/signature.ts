/** Bins of a signature; each holds the least hash of the shingles that fall into it. */
const bins = 64;
/**
 * Bands of three bins: two texts become candidates when one whole band agrees. Of texts that share half of their
 * shingles 94 in 100 do, of those that share three in five 99; every band is a row to keep, at a place of its own.
 */
const rows = 3;
const bandCount = Math.floor(bins / rows);

/** Words in a shingle. */
const width = 3;

/** Hashes of a text's shingles of three words, lower case, punctuation left out; each once. */
export function shinglesOf(text: string): Uint32Array {
  const words: number[] = [];
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32;
    if (isWordCharacter(c)) hash = Math.imul(hash ^ (c >= 65 && c <= 90 ? c + 32 : c), 0x01000193) | 1;
    else if (hash !== 0) {
      words.push(hash);
      hash = 0;
    }
  }
  const shingles = new Set<number>();
  const n = Math.max(1, words.length - width + 1);
  for (let i = 0; i < n && words.length > 0; i++) {
    let h = 0;
    for (let k = 0; k < width; k++) h = mix(h ^ (words[i + k] ?? 0));
    shingles.add(h >>> 0);
  }
  return Uint32Array.from(shingles).sort();
}

const isWordCharacter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c > 191;

function mix(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * One-permutation MinHash (Li, Owen, Zhang 2012): one hash a shingle; empty bins borrow from the next full one
 * (Shrivastava and Li 2014), so that short texts compare too.
 */
export function minHash(shingles: Uint32Array): Uint32Array {
  const empty = 0xffffffff;
  const signature = new Uint32Array(bins).fill(empty);
  for (const shingle of shingles) {
    const bin = shingle & (bins - 1);
    const value = mix(shingle) >>> 0;
    if (value < signature[bin]!) signature[bin] = value;
  }
  const full = signature.slice();
  if (shingles.length > 0)
    for (let i = 0; i < bins; i++)
      for (let step = 1; signature[i] === empty; step++) {
        const from = full[(i + step) % bins]!;
        if (from !== empty) signature[i] = (from + Math.imul(step, 0x9e3779b1)) >>> 0;
      }
  return signature;
}

/** The hash of each band, by which candidates are found. */
export function bandsOf(signature: Uint32Array): number[] {
  return Array.from({ length: bandCount }, (_, band) => {
    let h = band + 1;
    for (let k = 0; k < rows; k++) h = mix(h ^ signature[band * rows + k]!);
    return h >>> 0;
  });
}

/** How much of the shorter text stands in the other, 0 to 1: a wire copy may be cut and still be the same story. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let k = 0;
  let both = 0;
  while (i < a.length && k < b.length) {
    if (a[i]! === b[k]!) {
      both++;
      i++;
      k++;
    } else if (a[i]! < b[k]!) i++;
    else k++;
  }
  const least = Math.min(a.length, b.length);
  return least === 0 ? 0 : both / least;
}
