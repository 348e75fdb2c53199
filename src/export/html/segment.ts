import type { Span } from "../../document/span.js";

/** A layer's span over the text, with the id of the fact that it belongs to. */
export interface Mark extends Span {
  readonly fact: string;
  readonly layer: string;
}

/** A stretch of text over which no mark begins or ends. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `[0, length)` at every border of a mark. Marks may cross and nest at will: each segment knows all that lie
 * over it, so that none has to be a tag around another. Segments tile the text; empty marks are left out.
 */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const whole = marks.filter(({ start, end }) => start < end && start >= 0 && end <= length);
  const starts = [...whole].sort((a, b) => a.start - b.start);
  const borders = [...new Set([0, length, ...whole.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < borders.length; i++) {
    const start = borders[i]!;
    open = open.filter((mark) => mark.end > start);
    while (next < starts.length && starts[next]!.start === start) open.push(starts[next++]!);
    segments.push({ start, end: borders[i + 1]!, marks: [...open] });
  }
  return segments;
}
