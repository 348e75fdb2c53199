import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type Clause, clauseOf, isVerbal, rel, underClause } from "./status-clause.js";
import { govern, type Reality } from "./status-lattice.js";
import { hasOwnSubject, type Path } from "./status-path.js";
import { effectAt } from "./status-word.js";

/** Tokens. */
const longestHeadline = 16;

/** Where the tree says nothing: the words just before an infinitive. */
export function beforeInfinitive(path: Path, verb: number, reality: Reality): Reality {
  const { tree, tokens } = path.site.layers;
  if (!isVerbal(tree, verb) || tree.morph[verb]! & (Feature.Fin | Feature.Part | Feature.Ger)) return reality;
  const sentence = tokens.sentence[verb]!;
  let result = reality;
  for (let t = verb - 1, k = 0; t >= 0 && k < 6 && tokens.sentence[t] === sentence; t--, k++) {
    if (tree.upos[t] === Upos.PUNCT) break;
    const effect = effectAt(path.words.governors, tree, t, "inf", path.form);
    const modal = path.words.modals.get(tree.lemma[t]!) ?? null;
    if (effect) {
      path.rule = `${effect}/near`;
      result = govern(effect, result, path.site.type, false);
      break;
    }
    if (modal) {
      path.rule = `${modal}/near`;
      result = underClause("actual", { ...plain, modal }, false);
      break;
    }
  }
  if (result !== "bare") return result;
  if (
    hasOwnSubject(tree, verb) &&
    !clauseOf(tree, path.words, verb).marks.some((mark) => path.words.is("purpose", mark))
  )
    return "actual"; // a finite form that the tagger took for an infinitive
  path.rule = "plan/headline-infinitive";
  return "planned";
}

/** "Trump to meet Kim": an infinitive in a line without a finite verb. */
export function isHeadlineInfinitive(path: Path, verb: number): boolean {
  const { tree, tokens, sentences } = path.site.layers;
  if (!isVerbal(tree, verb) || tree.morph[verb]! & (Feature.Fin | Feature.Part | Feature.Ger)) return false;
  const sentence = tokens.sentence[verb]!;
  const first = sentences.firstToken[sentence]!,
    last = sentences.firstToken[sentence + 1]! - 1;
  if (last - first > longestHeadline || tree.upos[last] === Upos.PUNCT) return false;
  if (!path.words.is("purpose", tree.lemma[verb - 1] ?? "") || tree.upos[verb - 1] !== Upos.PART || verb - 1 === first)
    return false;
  for (let t = first; t < verb; t++) if (tree.upos[t] === Upos.AUX || tree.morph[t]! & Feature.Fin) return false;
  return true;
}

/** "…, the Kremlin confirmed": a plan whose sentence ends by saying that it is official. */
export function announced(path: Path, verb: number): Reality {
  const { tree } = path.site.layers;
  for (let top = verb, k = 0; top >= 0 && k < 3; top = tree.head[top]!, k++)
    for (let c = tree.firstChild[top]!; c >= 0; c = tree.nextSibling[c]!) {
      if (rel(tree, c) !== Relation.parataxis || !isVerbal(tree, c)) continue;
      const effect = effectAt(path.words.governors, tree, c, null, path.form);
      if (effect === "confirmed" || effect === "announced") {
        path.rule = `confirmed/${tree.lemma[c]}`;
        return "confirmed";
      }
    }
  return "planned";
}

const plain: Clause = {
  tense: "present",
  perfect: false,
  progressive: false,
  modal: null,
  negated: false,
  adverb: null,
  arranged: false,
  now: false,
  conditional: false,
  infinitive: false,
  marks: [],
  granted: false,
};
