import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { childrenOf } from "../syntax/tree.js";
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

/**
 * The tree with clauses of content hung on their noun: "en aftale om, at de mødes" where it hung them on the verb above.
 * A noun, a preposition and a conjunction in a row leave nothing else for the clause to belong to.
 */
export function mendContentClauses(tree: Tree): Tree {
  let head: Int32Array | null = null;
  let relation = tree.relation;
  for (let mark = 2; mark < tree.upos.length; mark++) {
    if (tree.upos[mark] !== Upos.SCONJ || universal[tree.relation[mark]!] !== Relation.mark) continue;
    const preposition = tree.upos[mark - 1] === Upos.PUNCT ? mark - 2 : mark - 1;
    const noun = preposition - 1;
    if (noun < 0 || tree.upos[preposition] !== Upos.ADP || tree.upos[noun] !== Upos.NOUN) continue;
    const verb = tree.head[mark]!;
    if (verb <= mark || tree.head[preposition] !== verb || tree.head[verb] !== tree.head[noun]) continue;
    if (tree.head[verb]! < 0 || universal[tree.relation[verb]!] !== Relation.advcl) continue;
    if (!head) {
      head = tree.head.slice();
      relation = tree.relation.slice();
    }
    head[verb] = noun;
    relation[verb] = Relation.acl;
  }
  return head ? { ...tree, head, relation, ...childrenOf(head) } : tree;
}
