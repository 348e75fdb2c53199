import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { isVerbal, rel } from "./status-clause.js";
import type { Path } from "./status-path.js";

/** Tokens within which a conditional clause ends and its main clause begins. */
const longest = 40;

/**
 * "Vinder partiet valget, vil …", "Should the talks fail, …": a condition told by the verb in front, without a conjunction. The
 * finite verb opens the sentence, its subject follows, and behind the comma the main clause begins; a question is none.
 */
export function isVerbFirst(path: Path, verb: number): boolean {
  const { tree, tokens, sentences } = path.site.layers;
  const { inverted } = path.words.language;
  const sentence = tokens.sentence[verb]!;
  const first = openingOf(path, sentence);
  let finite = verb;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.aux || rel(tree, c) === Relation.cop) {
      finite = c;
      break;
    }
  if (finite !== first || !isVerbal(tree, finite) || !(tree.morph[finite]! & (Feature.Fin | Feature.Past)))
    return false;
  if (inverted.length > 0 && !inverted.includes(tree.lemma[finite]!)) return false;
  let subject = false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.nsubj && c > finite) subject = true;
  const last = sentences.firstToken[sentence + 1]! - 1;
  if (!subject || tree.lemma[last] === "?") return false;
  for (let t = finite + 1; t < last && t - finite < longest; t++) {
    if (tree.lemma[t] !== ",") continue;
    if (inverted.length > 0) return true;
    const next = t + 1;
    if (path.words.is("consequent", tree.lemma[next]!)) return true;
    if (isVerbal(tree, next) && tree.morph[next]! & Feature.Fin) return true;
  }
  return false;
}

/** The first word of a sentence, behind marks and a conjunction. */
function openingOf({ site }: Path, sentence: number): number {
  const { tree, sentences } = site.layers;
  let t = sentences.firstToken[sentence]!;
  while (tree.upos[t] === Upos.PUNCT) t++;
  if (tree.upos[t] === Upos.CCONJ) t++;
  return t;
}

/** Whether a condition of that kind stands in front of a main clause. */
export function followsVerbFirst(path: Path, verb: number): boolean {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (
      (rel(tree, c) === Relation.advcl || rel(tree, c) === Relation.ccomp) &&
      isVerbal(tree, c) &&
      isVerbFirst(path, c)
    )
      return true;
  return false;
}
