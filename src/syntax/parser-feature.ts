import { Column, stride } from "./attribute.js";
import type { Configuration } from "./configuration.js";
import { pair } from "./hash.js";

/** What the parser sees of a sentence: one hash a node and column; two extra nodes, the root and "none". */
export interface Nodes {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  /** Counts of punctuation and of verbs before each node, to count between two. */
  readonly punct: Int32Array;
  readonly verbs: Int32Array;
}

export function nodesFor(longest: number): Nodes {
  const array = () => new Int32Array(longest + 3);
  return {
    word: array(),
    tag: array(),
    upos: array(),
    cluster: array(),
    coarse: array(),
    suffix: array(),
    punct: array(),
    verbs: array(),
  };
}

/** Fills `nodes` for the tokens `[from, to)`, tagged as `tags`. */
export function fillNodes(
  nodes: Nodes,
  values: Int32Array,
  from: number,
  to: number,
  tags: Uint16Array,
  tagKey: Int32Array,
  uposKey: Int32Array,
  isPunct: Uint8Array,
  isVerb: Uint8Array,
): void {
  const n = to - from;
  let punct = 0,
    verbs = 0;
  for (let i = 0; i < n; i++) {
    const row = (from + i) * stride,
      tag = tags[from + i]!;
    nodes.word[i] = values[row + Column.word]!;
    nodes.tag[i] = tagKey[tag]!;
    nodes.upos[i] = uposKey[tag]!;
    nodes.cluster[i] = pair(values[row + Column.cluster]!, uposKey[tag]!);
    nodes.coarse[i] = pair(values[row + Column.coarse]!, uposKey[tag]!);
    nodes.suffix[i] = values[row + Column.suffix + 2]!;
    nodes.punct[i] = punct;
    nodes.verbs[i] = verbs;
    punct += isPunct[tag]!;
    verbs += isVerb[tag]!;
  }
  for (let i = n; i <= n + 1; i++) {
    const mark = i === n ? 0x51ed270b : 0x2f9be6cc;
    nodes.word[i] = mark;
    nodes.tag[i] = mark + 1;
    nodes.upos[i] = mark + 2;
    nodes.cluster[i] = mark + 3;
    nodes.coarse[i] = mark + 4;
    nodes.suffix[i] = mark + 5;
    nodes.punct[i] = punct;
    nodes.verbs[i] = verbs;
  }
}

const bucket = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : d < 20 ? 7 : 8);

/** Room for the features of one configuration. */
export const structureFeatureLimit = 112;

/** Hashes of the features of a configuration (after Zhang & Nivre 2011). Returns their count. */
export function structureFeatures(c: Configuration, x: Nodes, out: Int32Array): number {
  const { stack, depth, front, n, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet, label } = c;
  const none = n + 1;
  const s0 = depth > 0 ? stack[depth - 1]! : none,
    s1 = depth > 1 ? stack[depth - 2]! : none,
    s2 = depth > 2 ? stack[depth - 3]! : none;
  const b0 = front,
    b1 = front + 1 <= n ? front + 1 : none,
    b2 = front + 2 <= n ? front + 2 : none;
  const s0w = x.word[s0]!,
    s0t = x.tag[s0]!,
    s0p = x.upos[s0]!,
    s0c = x.cluster[s0]!,
    s1w = x.word[s1]!,
    s1t = x.tag[s1]!,
    s1p = x.upos[s1]!,
    s1c = x.cluster[s1]!,
    s2w = x.word[s2]!,
    s2t = x.tag[s2]!,
    s2p = x.upos[s2]!,
    b0w = x.word[b0]!,
    b0t = x.tag[b0]!,
    b0p = x.upos[b0]!,
    b0c = x.cluster[b0]!,
    b1w = x.word[b1]!,
    b1t = x.tag[b1]!,
    b1p = x.upos[b1]!,
    b2w = x.word[b2]!,
    b2t = x.tag[b2]!,
    b2p = x.upos[b2]!;
  const s0l = left[s0]!,
    s0l2 = left2[s0]!,
    s0r = right[s0]!,
    s0r2 = right2[s0]!,
    s1l = left[s1]!,
    s1r = right[s1]!,
    s1r2 = right2[s1]!,
    b0l = left[b0]!,
    b0l2 = left2[b0]!;
  const d01 = s0 === none ? 9 : bucket(b0 - s0),
    d10 = s1 === none ? 9 : bucket(s0 - s1);
  const commas = s0 === none ? 9 : Math.min(3, x.punct[b0]! - x.punct[s0]!),
    verbs = s0 === none ? 9 : Math.min(2, x.verbs[b0]! - x.verbs[s0]!),
    commas1 = s1 === none ? 9 : Math.min(3, x.punct[s0]! - x.punct[s1]!),
    verbs1 = s1 === none ? 9 : Math.min(2, x.verbs[s0]! - x.verbs[s1]!);
  const s0wt = pair(s0w, s0t),
    s1wt = pair(s1w, s1t),
    b0wt = pair(b0w, b0t),
    s0b0t = pair(s0t, b0t),
    s0b0p = pair(s0p, b0p),
    s1s0t = pair(s1t, s0t),
    s1s0p = pair(s1p, s0p),
    s1s0b0p = pair(s1s0p, b0p);
  const s0set = pair(leftSet[s0]!, rightSet[s0]!);
  let k = 0;
  out[k++] = pair(s0w, 1);
  out[k++] = pair(s0t, 2);
  out[k++] = pair(s0wt, 3);
  out[k++] = pair(s1w, 4);
  out[k++] = pair(s1t, 5);
  out[k++] = pair(s1wt, 6);
  out[k++] = pair(b0w, 7);
  out[k++] = pair(b0t, 8);
  out[k++] = pair(b0wt, 9);
  out[k++] = pair(pair(b1w, b1t), 10);
  out[k++] = pair(b1t, 11);
  out[k++] = pair(b1w, 12);
  out[k++] = pair(pair(b2w, b2t), 13);
  out[k++] = pair(b2t, 14);
  out[k++] = pair(s2t, 15);
  out[k++] = pair(pair(s2w, s2t), 16);
  out[k++] = pair(s0c, 17);
  out[k++] = pair(b0c, 18);
  out[k++] = pair(s1c, 19);
  out[k++] = pair(pair(s0wt, b0wt), 20);
  out[k++] = pair(pair(s0wt, b0t), 21);
  out[k++] = pair(pair(s0t, b0wt), 22);
  out[k++] = pair(pair(s0w, b0w), 23);
  out[k++] = pair(s0b0t, 24);
  out[k++] = pair(s0b0p, 25);
  out[k++] = pair(pair(s0w, b0p), 26);
  out[k++] = pair(pair(s0p, b0w), 27);
  out[k++] = pair(pair(s1wt, s0wt), 28);
  out[k++] = pair(pair(s1wt, s0t), 29);
  out[k++] = pair(pair(s1t, s0wt), 30);
  out[k++] = pair(pair(s1w, s0w), 31);
  out[k++] = pair(s1s0t, 32);
  out[k++] = pair(s1s0p, 33);
  out[k++] = pair(pair(s1t, b0t), 34);
  out[k++] = pair(pair(s1w, b0w), 35);
  out[k++] = pair(pair(b0t, b1t), 36);
  out[k++] = pair(pair(b0w, b1w), 37);
  out[k++] = pair(pair(b0wt, b1t), 38);
  out[k++] = pair(pair(b0t, pair(b1w, b1t)), 39);
  out[k++] = pair(pair(s0b0t, b1t), 40);
  out[k++] = pair(pair(s0b0p, b1p), 41);
  out[k++] = pair(pair(pair(s0b0p, b1p), b2p), 42);
  out[k++] = pair(pair(pair(b0t, b1t), b2t), 43);
  out[k++] = pair(pair(s1s0t, b0t), 44);
  out[k++] = pair(s1s0b0p, 45);
  out[k++] = pair(pair(s1s0b0p, b1p), 46);
  out[k++] = pair(pair(s1s0b0p, s2p), 47);
  out[k++] = pair(pair(pair(s2t, s1t), s0t), 48);
  out[k++] = pair(pair(s0w, pair(b0p, b1p)), 49);
  out[k++] = pair(pair(b0w, pair(s0p, b1p)), 50);
  out[k++] = pair(pair(b0w, s1s0p), 51);
  out[k++] = pair(pair(s1w, s0b0p), 52);
  out[k++] = pair(pair(s0w, pair(s1p, b0p)), 53);
  out[k++] = pair(pair(s0c, b0c), 54);
  out[k++] = pair(pair(s1c, s0c), 55);
  // children
  out[k++] = pair(pair(s0b0p, x.upos[s0l]!), 56);
  out[k++] = pair(pair(s0b0p, x.upos[s0r]!), 57);
  out[k++] = pair(pair(s0b0p, x.upos[b0l]!), 58);
  out[k++] = pair(pair(s1s0p, x.upos[s1l]!), 59);
  out[k++] = pair(pair(s1s0p, x.upos[s1r]!), 60);
  out[k++] = pair(pair(s1s0p, x.upos[s0l]!), 61);
  out[k++] = pair(pair(s1s0p, x.upos[s0r]!), 62);
  out[k++] = pair(pair(s0t, x.tag[s0l]!), 63);
  out[k++] = pair(pair(s0t, x.tag[s0r]!), 64);
  out[k++] = pair(pair(s1t, x.tag[s1r]!), 65);
  out[k++] = pair(pair(b0t, x.tag[b0l]!), 66);
  out[k++] = pair(pair(s0t, x.word[s0l]!), 67);
  out[k++] = pair(pair(s0t, x.word[s0r]!), 68);
  out[k++] = pair(pair(b0t, x.word[b0l]!), 69);
  out[k++] = pair(pair(s1t, x.word[s1r]!), 70);
  out[k++] = pair(pair(s0b0p, x.word[s0l]!), 71);
  out[k++] = pair(pair(s1s0p, x.word[s0l]!), 72);
  out[k++] = pair(pair(s0b0p, x.word[b0l]!), 73);
  out[k++] = pair(pair(s0p, pair(label[s0l]!, label[s0l2]!)), 74);
  out[k++] = pair(pair(s0p, pair(label[s0r]!, label[s0r2]!)), 75);
  out[k++] = pair(pair(b0p, pair(label[b0l]!, label[b0l2]!)), 76);
  out[k++] = pair(pair(s1p, pair(label[s1r]!, label[s1r2]!)), 77);
  out[k++] = pair(pair(pair(s0p, x.upos[s0l]!), x.upos[s0l2]!), 78);
  out[k++] = pair(pair(pair(s0p, x.upos[s0r]!), x.upos[s0r2]!), 79);
  out[k++] = pair(pair(s0w, leftSet[s0]!), 80);
  out[k++] = pair(pair(s0w, rightSet[s0]!), 81);
  out[k++] = pair(pair(s0t, s0set), 82);
  out[k++] = pair(pair(b0t, leftSet[b0]!), 83);
  out[k++] = pair(pair(b0w, leftSet[b0]!), 84);
  out[k++] = pair(pair(s1t, rightSet[s1]!), 85);
  out[k++] = pair(pair(s1w, rightSet[s1]!), 86);
  out[k++] = pair(pair(s0b0p, pair(s0set, leftSet[b0]!)), 87);
  out[k++] = pair(pair(s1s0p, pair(pair(leftSet[s1]!, rightSet[s1]!), s0set)), 88);
  out[k++] = pair(pair(s0t, leftCount[s0]! * 8 + rightCount[s0]!), 89);
  out[k++] = pair(pair(b0t, leftCount[b0]!), 90);
  out[k++] = pair(pair(s1t, rightCount[s1]!), 91);
  // distances and what lies between
  out[k++] = pair(pair(s0t, d01), 92);
  out[k++] = pair(pair(b0t, d01), 93);
  out[k++] = pair(pair(s0b0p, d01), 94);
  out[k++] = pair(pair(s0w, d01), 95);
  out[k++] = pair(pair(b0w, d01), 96);
  out[k++] = pair(pair(s1s0p, d10), 97);
  out[k++] = pair(pair(s1w, d10), 98);
  out[k++] = pair(pair(s0b0p, commas * 16 + verbs), 99);
  out[k++] = pair(pair(s1s0p, commas1 * 16 + verbs1), 100);
  out[k++] = pair(pair(s1s0b0p, (commas1 * 16 + verbs1) * 256 + commas * 16 + verbs), 101);
  out[k++] = pair(depth < 3 ? depth : 3, 102);
  out[k++] = pair(pair(b2w, b0p), 103);
  out[k++] = pair(pair(s2w, s0p), 104);
  out[k++] = pair(pair(s2p, pair(s0p, b0p)), 105);
  return k;
}

export const labelFeatureCount = 44;

/** Hashes of the features of an arc from `h` to `d`, whose own children are all known. */
export function labelFeatures(c: Configuration, x: Nodes, h: number, d: number, out: Int32Array): void {
  const none = c.n + 1;
  const hw = x.word[h]!,
    ht = x.tag[h]!,
    hp = x.upos[h]!,
    hc = x.cluster[h]!,
    dw = x.word[d]!,
    dt = x.tag[d]!,
    dp = x.upos[d]!,
    dc = x.cluster[d]!;
  const dir = h < d ? 1 : 2;
  const dist = dir * 16 + bucket(Math.abs(h - d));
  const hd = pair(pair(hp, dp), dir),
    hdt = pair(pair(ht, dt), dir);
  const dl = c.left[d]!,
    dl2 = c.left2[d]!,
    dr = c.right[d]!;
  const before = d > 0 ? d - 1 : none,
    after = d + 1 < c.n ? d + 1 : none,
    hAfter = h + 1 < c.n ? h + 1 : none,
    hBefore = h > 0 ? h - 1 : none;
  const sibling = dir === 1 ? c.right[h]! : c.left[h]!;
  const sets = dir === 1 ? c.rightSet[h]! : c.leftSet[h]!;
  const lo = Math.min(h, d),
    hi = Math.max(h, d);
  const between = Math.min(3, x.punct[hi]! - x.punct[lo]!) * 4 + Math.min(3, x.verbs[hi]! - x.verbs[lo]!);
  let k = 0;
  out[k++] = pair(dw, 201);
  out[k++] = pair(dt, 202);
  out[k++] = pair(pair(dw, dt), 203);
  out[k++] = pair(hw, 204);
  out[k++] = pair(ht, 205);
  out[k++] = pair(hd, 206);
  out[k++] = pair(hdt, 207);
  out[k++] = pair(pair(hw, dw), 208);
  out[k++] = pair(pair(hw, dt), 209);
  out[k++] = pair(pair(ht, dw), 210);
  out[k++] = pair(pair(hp, dw), 211);
  out[k++] = pair(pair(hw, dp), 211);
  out[k++] = pair(pair(hd, dist), 212);
  out[k++] = pair(pair(dw, dir), 213);
  out[k++] = pair(pair(hw, pair(dp, dir)), 214);
  out[k++] = pair(pair(dw, pair(hp, dir)), 215);
  out[k++] = pair(dc, 216);
  out[k++] = pair(pair(hc, dc), 217);
  out[k++] = pair(pair(hp, dc), 218);
  out[k++] = pair(pair(hc, dp), 219);
  out[k++] = pair(pair(hd, x.tag[before]!), 220);
  out[k++] = pair(pair(hd, x.tag[after]!), 221);
  out[k++] = pair(pair(hd, x.tag[hBefore]!), 222);
  out[k++] = pair(pair(hd, x.tag[hAfter]!), 223);
  out[k++] = pair(pair(hd, x.word[before]!), 224);
  out[k++] = pair(pair(hd, x.word[after]!), 225);
  out[k++] = pair(pair(hd, x.word[dl]!), 226);
  out[k++] = pair(pair(hd, x.tag[dl]!), 227);
  out[k++] = pair(pair(hdt, x.upos[dl]!), 228);
  out[k++] = pair(pair(hd, x.word[dl2]!), 229);
  out[k++] = pair(pair(hd, x.upos[dr]!), 230);
  out[k++] = pair(pair(hw, pair(x.word[dl]!, dp)), 231);
  out[k++] = pair(pair(dw, x.word[dl]!), 232);
  out[k++] = pair(pair(dt, c.leftSet[d]!), 233);
  out[k++] = pair(pair(hd, pair(c.leftSet[d]!, c.rightSet[d]!)), 234);
  out[k++] = pair(pair(hd, sets), 235);
  out[k++] = pair(pair(hdt, c.leftSet[h]!), 236);
  out[k++] = pair(pair(pair(hw, dp), c.leftSet[h]!), 237);
  out[k++] = pair(pair(hd, x.upos[sibling]!), 238);
  out[k++] = pair(pair(hd, c.label[sibling]!), 239);
  out[k++] = pair(pair(hd, between), 240);
  out[k++] = pair(pair(hd, x.suffix[d]!), 241);
  out[k++] = pair(pair(hd, x.suffix[h]!), 242);
  out[k++] = pair(pair(hp, pair(x.word[dl]!, dc)), 243);
}
