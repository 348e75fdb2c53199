/** First token that starts at or after a character offset; binary search. */
export function firstTokenFrom(starts: Int32Array, count: number, offset: number): number {
  let low = 0,
    high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
