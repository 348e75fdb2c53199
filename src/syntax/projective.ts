/** Room for `bestTree`, made once and used again. */
export interface Chart {
  size: number;
  /**
   * Scores of spans [s, t]: with their head on the left or right, complete or still open (s < t). Open ones lie in rows of
   * their heads; complete ones in rows of both ends, so that every loop runs along rows.
   */
  completeLeft: Float32Array;
  completeLeftByEnd: Float32Array;
  completeRight: Float32Array;
  completeRightByStart: Float32Array;
  openLeft: Float32Array;
  openRight: Float32Array;
  splitLeft: Uint16Array;
  splitRight: Uint16Array;
  splitOpen: Uint16Array;
}

export function chart(): Chart {
  const floats = new Float32Array(0),
    shorts = new Uint16Array(0);
  return {
    size: 0,
    completeLeft: floats,
    completeLeftByEnd: floats,
    completeRight: floats,
    completeRightByStart: floats,
    openLeft: floats,
    openRight: floats,
    splitLeft: shorts,
    splitRight: shorts,
    splitOpen: shorts,
  };
}

/** Takes for each token the head that scores best; `true` if that is a tree with one root and no crossing arcs. */
export function greedyHeads(scores: Float32Array, n: number, head: Int32Array): boolean {
  let roots = 0;
  for (let d = 0; d < n; d++) {
    const row = d * (n + 1);
    let best = -1,
      top = -Infinity;
    for (let h = 0; h <= n; h++)
      if (h !== d && scores[row + h]! > top) {
        top = scores[row + h]!;
        best = h;
      }
    head[d] = best;
    if (best === n) roots++;
  }
  return roots === 1 && isProjective(head, n);
}

const open: number[] = [];

/** Whether no two arcs cross and there is no cycle, the root's arc (head n) coming from the right of all. Linear. */
function isProjective(head: Int32Array, n: number): boolean {
  // without cycles: walk up from each token, marking what is known to reach the root
  const reaches = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    let j = i;
    while (j < n && reaches[j] === 0) {
      reaches[j] = 2;
      j = head[j]!;
    }
    if (j < n && reaches[j] === 2) return false;
    for (j = i; j < n && reaches[j] === 2; j = head[j]!) reaches[j] = 1;
  }
  // arcs as brackets: the inner of two that share an end is opened last and closed first
  const first = new Int32Array(n + 1).fill(-1),
    next = new Int32Array(n);
  // lists, by left end, of the arcs' right ends, the farthest first
  const byRight: number[] = [];
  const count = new Int32Array(n + 2);
  for (let d = 0; d < n; d++) count[Math.max(d, head[d]!) + 1]!++;
  for (let k = 0; k <= n; k++) count[k + 1]! += count[k]!;
  for (let d = 0; d < n; d++) byRight[count[Math.max(d, head[d]!)]!++] = d;
  for (const d of byRight) {
    const left = Math.min(d, head[d]!);
    next[d] = first[left]!;
    first[left] = d;
  }
  open.length = 0;
  for (let k = 0; k <= n; k++) {
    while (open.length > 0 && open[open.length - 1] === k) open.pop();
    const limit = open.length > 0 ? open[open.length - 1]! : n;
    for (let d = first[k]!; d >= 0; d = next[d]!) {
      const right = Math.max(d, head[d]!);
      if (right > limit) return false;
      open.push(right);
    }
  }
  return true;
}

/** The projective tree with one root that scores best (Eisner 1996). Cubic in `n`, which the caller bounds. */
export function bestTree(c: Chart, scores: Float32Array, n: number, head: Int32Array): void {
  if (c.size < n * n) {
    c.size = n * n;
    c.completeLeft = new Float32Array(c.size);
    c.completeLeftByEnd = new Float32Array(c.size);
    c.completeRight = new Float32Array(c.size);
    c.completeRightByStart = new Float32Array(c.size);
    c.openLeft = new Float32Array(c.size);
    c.openRight = new Float32Array(c.size);
    c.splitLeft = new Uint16Array(c.size);
    c.splitRight = new Uint16Array(c.size);
    c.splitOpen = new Uint16Array(c.size);
  }
  const { completeLeft, completeLeftByEnd, completeRight, completeRightByStart, openLeft, openRight } = c;
  const { splitLeft, splitRight, splitOpen } = c;
  const width = n + 1;
  for (let s = 0; s < n; s++) {
    completeLeft[s * n + s] = 0;
    completeLeftByEnd[s * n + s] = 0;
    completeRight[s * n + s] = 0;
    completeRightByStart[s * n + s] = 0;
  }
  for (let length = 1; length < n; length++)
    for (let s = 0; s + length < n; s++) {
      const t = s + length;
      let top = -Infinity,
        at = s;
      for (let k = s; k < t; k++) {
        const v = completeLeft[s * n + k]! + completeRight[t * n + k + 1]!;
        if (v > top) {
          top = v;
          at = k;
        }
      }
      splitOpen[s * n + t] = at;
      openLeft[s * n + t] = top + scores[t * width + s]!;
      openRight[t * n + s] = top + scores[s * width + t]!;
      top = -Infinity;
      for (let k = s + 1; k <= t; k++) {
        const v = openLeft[s * n + k]! + completeLeftByEnd[t * n + k]!;
        if (v > top) {
          top = v;
          at = k;
        }
      }
      completeLeft[s * n + t] = top;
      completeLeftByEnd[t * n + s] = top;
      splitLeft[s * n + t] = at;
      top = -Infinity;
      for (let k = s; k < t; k++) {
        const v = completeRightByStart[s * n + k]! + openRight[t * n + k]!;
        if (v > top) {
          top = v;
          at = k;
        }
      }
      completeRight[t * n + s] = top;
      completeRightByStart[s * n + t] = top;
      splitRight[s * n + t] = at;
    }
  let root = 0,
    top = -Infinity;
  for (let r = 0; r < n; r++) {
    const v = completeRight[r * n]! + completeLeft[r * n + n - 1]! + scores[r * width + n]!;
    if (v > top) {
      top = v;
      root = r;
    }
  }
  head[root] = n;
  // spans still to be opened up: start, end, kind (0 headed left, 1 headed right; 2 and 3 the same, open)
  const todo = [0, root, 1, root, n - 1, 0];
  while (todo.length > 0) {
    const kind = todo.pop()!,
      t = todo.pop()!,
      s = todo.pop()!;
    if (s >= t) continue;
    if (kind === 0) {
      const k = splitLeft[s * n + t]!;
      todo.push(s, k, 2, k, t, 0);
    } else if (kind === 1) {
      const k = splitRight[s * n + t]!;
      todo.push(s, k, 1, k, t, 3);
    } else {
      if (kind === 2) head[t] = s;
      else head[s] = t;
      const k = splitOpen[s * n + t]!;
      todo.push(s, k, 0, k + 1, t, 1);
    }
  }
}
