import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { NameEvidence } from "../syntax/analyse.js";
import { BEGIN, classOf, END, nameClasses, partOf, SINGLE } from "../syntax/name-label.js";
import type { Syntax } from "../syntax/syntax.js";
import { agree } from "./name/document.js";
import type { NameModel } from "./name/model.js";
import { recognize } from "./name/recognize.js";

export type { NameModel } from "./name/model.js";

export type NameType = "person" | "organization" | "place" | "nationality" | "other";

/** A name in the text: a range of tokens in one sentence. Names do not overlap and stand in the order of the text. */
export interface Name {
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

export interface Names {
  readonly names: readonly Name[];
}

export const names: Stage<Source & Segmentation & Syntax, Names> = {
  name: "names",
  read: ({ language, nameEvidence }) => ({ names: namesIn(language.nameModel, nameEvidence) }),
};

/** Names of a tokenized document: each sentence by the models, then the document made to agree with itself. */
export function namesIn(model: NameModel, evidence: NameEvidence): Name[] {
  const recognition = recognize(model, evidence);
  agree(recognition);
  const { labels } = recognition;
  const found: Name[] = [];
  for (let i = 0, from = 0; i < labels.length; i++) {
    const part = partOf(labels[i]!);
    if (part === BEGIN || part === SINGLE) from = i;
    if (part === END || part === SINGLE) found.push({ from, to: i + 1, type: nameClasses[classOf(labels[i]!)]! });
  }
  return found;
}
