/**
 * Turns offsets in UTF-16 code units, as a Reading has them, into Unicode code points, as the W3C's TextPositionSelector
 * and Python count them. Linear in the text once; each offset then costs a binary search over the pairs before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! + 2 <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
