import type { Knowledge } from "./known.js";
import type { Lexicon } from "./lexicon.js";
import { isCapital, type Words } from "./word.js";

/** Words that name a treaty, though no recognizer of names would tell: "the 2015 nuclear deal", "atomaftalen med Iran". */
export interface TreatyPhrase {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly string[];
}

const before = 5; // tokens of a name before its noun: "the Paris climate accord"
const behind = 5; // and behind it: "konventionen om forbud mod …"

/**
 * The longest known name of a treaty around a noun for one (`head`), or null. `first` and `last` bound the sentence;
 * `named` tells whether the document names a country: what is called by its subject alone ("the nuclear deal") is the
 * treaty that the catalogue calls so only where the country of its full name is spoken of.
 */
export function treatyAround(
  head: number,
  first: number,
  last: number,
  words: Words,
  lexicon: Lexicon,
  knowledge: Knowledge,
  named: (country: string) => boolean,
): TreatyPhrase | null {
  const start = Math.max(first, head - before);
  const end = Math.min(last, head + 1 + behind);
  for (let length = end - start; length > 0; length--)
    for (let from = Math.max(start, head + 1 - length); from <= head && from + length <= end; from++) {
      const to = from + length;
      if (!isWord(words.text[from]!) || !isWord(words.text[to - 1]!) || isArticle(words.lower[from]!)) continue;
      const candidates = knowledge.find(words.text.slice(from, to).join(" "));
      const known = candidates.length ? knowledge.get(candidates[0]!) : undefined;
      if (known?.type !== "treaty" || !isOfYear(known.id, head, words, knowledge)) continue;
      const proper = words.text.slice(from, to).some((word, k) => isCapital(word) && from + k > first);
      if (proper || countriesIn(known.name, knowledge).every(named)) return { from, to, candidates };
    }
  return null;

  function isArticle(word: string): boolean {
    return lexicon.definite.has(word) || lexicon.indefinite.has(word) || lexicon.demonstrative.has(word);
  }
}

const isWord = (word: string): boolean => /[\p{L}\p{N}]$/u.test(word);

/** Whether a year next to the noun ("the 2015 deal", "aftalen fra 2015") is that of the treaty. */
export function isOfYear(id: string, head: number, words: Words, knowledge: Knowledge): boolean {
  const treaty = knowledge.catalogue.treaty(id);
  if (!treaty?.signed) return true;
  for (let i = Math.max(0, head - 3); i < Math.min(words.text.length, head + 3); i++)
    if (/^(?:19|20)\d\d$/.test(words.text[i]!))
      return [treaty.signed, treaty.inForce].some((day) => day?.startsWith(words.text[i]!));
  return true;
}

/** The countries that a name holds: Iran in "Iran nuclear deal". */
function countriesIn(name: string, knowledge: Knowledge): string[] {
  return name.split(" ").flatMap((word) => {
    const id = knowledge.find(word)[0];
    return id !== undefined && knowledge.get(id)?.type === "country" ? [id] : [];
  });
}
