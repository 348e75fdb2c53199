import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { PronounSense } from "./language.js";
import type { Lexicon } from "./lexicon.js";
import type { Words } from "./word.js";

const relative: PronounSense = { person: 3, number: "singular", gender: null, use: "relative" };

/** What the pronoun at a token says of the one it stands for; `null` where the word is something else there. `last` is the token behind the sentence. */
export function pronounAt(
  i: number,
  last: number,
  words: Words,
  lexicon: Lexicon,
  { tree }: { readonly tree: Tree },
): PronounSense | null {
  const sense = lexicon.pronouns.get(words.lower[i]!);
  const upos = tree.upos[i]!;
  if (!sense) return upos === Upos.PRON && lexicon.relatives.has(words.lower[i]!) ? relative : null;
  const article = lexicon.definite.has(words.lower[i]!);
  if (upos === Upos.PRON) {
    if (article && (tree.morph[i]! & Feature.Dem) !== 0 && universal[tree.relation[i]!] === Relation.det) return null;
  } else if (article) {
    const after = i + 1 < last ? tree.upos[i + 1]! : Upos.PUNCT;
    if (upos === Upos.DET && (after === Upos.VERB || after === Upos.AUX)) return sense;
    if (upos !== Upos.X) return null;
    const next = i + 1 < last ? words.lower[i + 1]! : "";
    if (!next || lexicon.adjectives.has(next) || lexicon.nouns.has(next)) return null;
  } else if (upos === Upos.PROPN && words.text[i] === words.text[i]!.toUpperCase() && words.text[i]!.length > 1) {
    return null; // "US", "IT"
  } else if (upos === Upos.NOUN || upos === Upos.ADP) return null;
  if (words.text[i]!.length > 1 && words.text[i] === words.text[i]!.toUpperCase()) return null;
  // one form, two uses ("her", "his"): a noun that it belongs to makes it a possessive
  if (sense.use === "possessive" && sense.gender === "feminine" && upos !== Upos.X) {
    const relation = tree.relation[i]!;
    if (
      relation !== Relation["nmod:poss"] &&
      universal[relation] !== Relation.nmod &&
      (tree.morph[i]! & Feature.Poss) === 0
    )
      return { ...sense, use: "personal" };
  }
  return sense;
}
