import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import { analyse, type NameEvidence } from "./analyse.js";

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
  /** What the network says of names, for the stage that finds them. */
  readonly nameEvidence: NameEvidence;
}

export const syntax: Stage<Source & Segmentation, Syntax> = {
  name: "syntax",
  read: ({ document, language, tokens, sentences }) => {
    const { tree, names } = analyse(language.syntaxModel, {
      text: document.text,
      start: tokens.start,
      end: tokens.end,
      firstToken: sentences.firstToken,
    });
    return { tree, nameEvidence: names };
  },
};
