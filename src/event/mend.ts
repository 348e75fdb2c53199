import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { EventNeeds } from "./event.js";
import type { Lexicon } from "./lexicon.js";

/**
 * The tree with dictionary forms of the words of events put right where the lemmatizer went astray ("froze", "suspend" as
 * "ommend", "våbnene"): a word whose lemma the lexicon does not know, but whose form it does, is that word.
 */
export function mendLemmas(
  { tree, tokens, document }: EventNeeds,
  lexicon: Lexicon,
  cutEndings: readonly string[] = [],
): Tree {
  let lemma: string[] | null = null;
  for (let t = 0; t < tokens.count; t++) {
    const upos = tree.upos[t]!;
    if (upos !== Upos.VERB && upos !== Upos.NOUN && upos !== Upos.ADJ) continue;
    const given = tree.lemma[t]!;
    if (lexicon.isWord(given)) continue;
    const form = document.text.slice(tokens.start[t], tokens.end[t]).toLowerCase();
    const known = upos === Upos.VERB ? lexicon.verbOf(form) : undefined;
    const meant =
      known ??
      lexicon.irregularOf(form, upos) ??
      (lexicon.isWord(form) ? form : undefined) ??
      (upos === Upos.NOUN ? restored(given, lexicon, cutEndings) : undefined);
    if (meant === undefined || meant === given) continue;
    lemma ??= [...tree.lemma];
    lemma[t] = meant;
  }
  return lemma ? { ...tree, lemma } : tree;
}

/** "Massakr": the listed word that a lemma is short of its ending. */
function restored(lemma: string, lexicon: Lexicon, endings: readonly string[]): string | undefined {
  for (const ending of endings) {
    const word = lemma + ending;
    const isNoun = lexicon.patternsOf(word, false)?.some(({ part, head }) => part === "noun" && head === word);
    if (isNoun || lexicon.isIn(word, "actor")) return word;
  }
  return undefined;
}
