import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import { Relation } from "./relation.js";
import { childrenOf } from "./tree.js";
import { Upos } from "./upos.js";

/** Parallel arrays over the document's tokens. */
export interface Tree {
  /** `Upos` codes. */
  readonly upos: Uint8Array;
  /** Sums of `Feature` bits. */
  readonly morph: Int32Array;
  /** Dictionary form; lower case except for names. */
  readonly lemma: readonly string[];
  /** Token index of the head, in the same sentence; -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** `Relation` codes. */
  readonly relation: Uint8Array;
  /** Links to the children in the order of the text; -1 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Token range `[from, to)` that the token's subtree spans. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Syntax {
  readonly tree: Tree;
}

export const syntax: Stage<Source & Segmentation, Syntax> = {
  name: "syntax",
  read: ({ document, tokens, sentences }) => {
    const head = new Int32Array(tokens.count),
      relation = new Uint8Array(tokens.count).fill(Relation.dep);
    for (let s = 0; s < sentences.count; s++)
      for (let i = sentences.firstToken[s]!; i < sentences.firstToken[s + 1]!; i++) {
        head[i] = i === sentences.firstToken[s] ? -1 : i - 1;
        if (head[i] < 0) relation[i] = Relation.root;
      }
    return {
      tree: {
        upos: new Uint8Array(tokens.count).fill(Upos.X),
        morph: new Int32Array(tokens.count),
        lemma: Array.from({ length: tokens.count }, (_, i) =>
          document.text.slice(tokens.start[i], tokens.end[i]).toLowerCase(),
        ),
        head,
        relation,
        ...childrenOf(head),
      },
    };
  },
};
