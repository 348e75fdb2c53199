/**
 * State of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011) over one sentence:
 * a stack, the front of the buffer, and the arcs so far. Nodes are 0 to n - 1; node n is the root, last
 * in the buffer; node n + 1 stands for "none", so that features need no branches.
 */
export interface Configuration {
  n: number;
  /** Front of the buffer. */
  front: number;
  /** Count of nodes on the stack. */
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost and second outermost children on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hashes of the sets of labels on each side. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export const Shift = 0;
/** The top of the stack becomes a child of the front of the buffer. */
export const Left = 1;
/** The top of the stack becomes a child of the one below it. */
export const Right = 2;

export function configuration(longest: number): Configuration {
  const size = longest + 2;
  const array = () => new Int32Array(size);
  return {
    n: 0,
    front: 0,
    depth: 0,
    stack: array(),
    head: array(),
    label: array(),
    left: array(),
    left2: array(),
    right: array(),
    right2: array(),
    leftCount: array(),
    rightCount: array(),
    leftSet: array(),
    rightSet: array(),
  };
}

export function begin(c: Configuration, n: number): void {
  const none = n + 1;
  c.n = n;
  c.front = 0;
  c.depth = 0;
  for (let i = 0; i <= none; i++) {
    c.head[i] = -1;
    c.label[i] = -1;
    c.left[i] = none;
    c.left2[i] = none;
    c.right[i] = none;
    c.right2[i] = none;
    c.leftCount[i] = 0;
    c.rightCount[i] = 0;
    c.leftSet[i] = 0;
    c.rightSet[i] = 0;
  }
}

export const isFinal = (c: Configuration): boolean => c.front === c.n && c.depth === 0;

/** Bit set of the transitions that keep the tree whole: one root, every node attached. */
export function allowed(c: Configuration): number {
  if (c.front === c.n) return c.depth > 1 ? 1 << Right : 1 << Left;
  return c.depth === 0 ? 1 << Shift : c.depth === 1 ? (1 << Shift) | (1 << Left) : 7;
}

export function shift(c: Configuration): void {
  c.stack[c.depth++] = c.front++;
}

/** Attaches the top of the stack to the front of the buffer with a label whose hash is `key`. */
export function attachLeft(c: Configuration, label: number, key: number): void {
  const child = c.stack[--c.depth]!,
    head = c.front;
  c.head[child] = head;
  c.label[child] = label;
  c.left2[head] = c.left[head]!;
  c.left[head] = child;
  c.leftCount[head]!++;
  c.leftSet[head] = (c.leftSet[head]! | (1 << (key & 31))) ^ 0;
}

/** Attaches the top of the stack to the node below it. */
export function attachRight(c: Configuration, label: number, key: number): void {
  const child = c.stack[--c.depth]!,
    head = c.stack[c.depth - 1]!;
  c.head[child] = head;
  c.label[child] = label;
  c.right2[head] = c.right[head]!;
  c.right[head] = child;
  c.rightCount[head]!++;
  c.rightSet[head] = c.rightSet[head]! | (1 << (key & 31));
}
