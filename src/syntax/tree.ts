import type { Tree } from "./syntax.js";

/** Child links and subtree ranges of a forest given by its heads (-1 at the roots). Linear in the tokens. */
export function childrenOf(head: Int32Array): Pick<Tree, "firstChild" | "nextSibling" | "from" | "to"> {
  const n = head.length;
  const firstChild = new Int32Array(n).fill(-1);
  const nextSibling = new Int32Array(n).fill(-1);
  const from = new Int32Array(n);
  const to = new Int32Array(n);
  const pending = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    from[i] = i;
    to[i] = i + 1;
    const h = head[i]!;
    if (h < 0) continue;
    nextSibling[i] = firstChild[h]!;
    firstChild[h] = i;
    pending[h]!++;
  }
  // leaves upwards: a token is done when all its children are
  const ready: number[] = [];
  for (let i = 0; i < n; i++) if (pending[i] === 0) ready.push(i);
  for (let k = 0; k < ready.length; k++) {
    const i = ready[k]!;
    const h = head[i]!;
    if (h < 0) continue;
    if (from[i]! < from[h]!) from[h] = from[i]!;
    if (to[i]! > to[h]!) to[h] = to[i]!;
    if (--pending[h]! === 0) ready.push(h);
  }
  return { firstChild, nextSibling, from, to };
}

/** The children of a token, in the order of the text. */
export function* children(tree: Tree, token: number): Generator<number> {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) yield c;
}

/** The first child with this relation, or -1. */
export function childBy(tree: Tree, token: number, relation: number): number {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) if (tree.relation[c] === relation) return c;
  return -1;
}
