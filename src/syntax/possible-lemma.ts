import { attributesOf, suffixHash, wordHash } from "./attribute.js";
import { lemmaKey, lemmaOf, longestEnding } from "./lemmatizer.js";
import { valueAt } from "./lexicon.js";
import type { SyntaxModel } from "./model.js";
import { Upos } from "./upos.js";

/** Letters at the end that inflection may change; what changes more is known as a whole word, in its sentence. */
const longestInflection = 4;

const inflected = [Upos.NOUN, Upos.VERB, Upos.ADJ];

/**
 * The lemmas that a word may have that stands alone, where nothing tells its part of speech: for each that inflects the
 * one by the tag that knows the longest end of the word.
 */
export function possibleLemmas(model: SyntaxModel, word: string): string[] {
  const { values } = attributesOf(
    word,
    Int32Array.of(0),
    Int32Array.of(word.length),
    Int32Array.of(0, 1),
    model.lexicon,
  );
  const { tagKey, uposKey } = model.tagger;
  const lemmas = inflected.map((upos) => {
    let [best, longest] = [-1, -1];
    for (let tag = 0; tag < model.upos.length; tag++) {
      const known = model.upos[tag] === upos ? knownEnd(model, word, tagKey[tag]!) : -1;
      if (known > longest) [best, longest] = [tag, known];
    }
    return best < 0
      ? word
      : lemmaOf(model.lemmatizer, word, 0, word.length, values, 0, tagKey[best]!, uposKey[best]!, upos);
  });
  // What a rule makes of a word that it was not made for may be anything.
  const stem = word.slice(0, Math.max(2, word.length - longestInflection)).toLowerCase();
  return lemmas.filter((lemma) => lemma.length <= word.length && lemma.toLowerCase().startsWith(stem));
}

/** Length of the longest end of a word that the lemmatizer has a rule for with a tag; a whole word counts most. */
function knownEnd({ lemmatizer: { endings } }: SyntaxModel, word: string, tagKey: number): number {
  if (valueAt(endings, lemmaKey(wordHash(word), tagKey, true)) >= 0) return word.length + 1;
  for (let length = Math.min(longestEnding, word.length); length > 0; length--)
    if (valueAt(endings, lemmaKey(suffixHash(word, word.length, length), tagKey, false)) >= 0) return length;
  return -1;
}
