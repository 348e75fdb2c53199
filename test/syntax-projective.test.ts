import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree, chart, greedyHeads } from "../src/syntax/projective.js";

/** Whether heads (n: the root) are a tree with one root and no crossing arcs, the slow way. */
function isTree(head: ArrayLike<number>, n: number): boolean {
  let roots = 0;
  for (let i = 0; i < n; i++) {
    if (head[i] === n) roots++;
    let j = i;
    for (let steps = 0; j !== n; steps++) {
      if (steps > n) return false;
      j = head[j]!;
    }
    for (let k = 0; k < n; k++) {
      const [a, b] = [Math.min(i, head[i]!), Math.max(i, head[i]!)],
        [c, d] = [Math.min(k, head[k]!), Math.max(k, head[k]!)];
      if (a < c && c < b && b < d) return false;
    }
  }
  return roots === 1;
}

function* allHeads(n: number, i = 0, head: number[] = []): Generator<number[]> {
  if (i === n) yield head;
  else for (let h = 0; h <= n; h++) if (h !== i) yield* allHeads(n, i + 1, [...head, h]);
}

const sum = (scores: Float32Array, head: ArrayLike<number>, n: number): number => {
  let s = 0;
  for (let d = 0; d < n; d++) s += scores[d * (n + 1) + head[d]!]!;
  return s;
};

const scored = fc
  .integer({ min: 1, max: 5 })
  .chain((n) =>
    fc.tuple(
      fc.constant(n),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
    ),
  );

test("the best tree is the best of all trees", () => {
  fc.assert(
    fc.property(scored, ([n, numbers]) => {
      const scores = Float32Array.from(numbers);
      const head = new Int32Array(n);
      bestTree(chart(), scores, n, head);
      expect(isTree(head, n)).toBe(true);
      let best = -Infinity;
      for (const other of allHeads(n)) if (isTree(other, n)) best = Math.max(best, sum(scores, other, n));
      expect(sum(scores, head, n)).toBe(best);
    }),
    { numRuns: 60 },
  );
});

test("heads taken one by one are kept only if they are a tree", () => {
  fc.assert(
    fc.property(scored, ([n, numbers]) => {
      const head = new Int32Array(n);
      const kept = greedyHeads(Float32Array.from(numbers), n, head);
      expect(kept).toBe(isTree(head, n));
    }),
    { numRuns: 500 },
  );
});

test("a chart serves sentences of any length", () => {
  const room = chart();
  for (const n of [1, 40, 3, 120, 60]) {
    const scores = Float32Array.from({ length: n * (n + 1) }, (_, i) => ((i * 7919) % 1013) / 7);
    const head = new Int32Array(n);
    bestTree(room, scores, n, head);
    expect(isTree(head, n)).toBe(true);
  }
});
