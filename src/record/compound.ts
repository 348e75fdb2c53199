import type { Language } from "../lang/language.js";
import { wordHash } from "../syntax/attribute.js";
import { valueAt } from "../syntax/lexicon.js";

/** Fewest letters of a part: shorter ones stand inside too many words. */
const shortestFirst = 3;
const shortestLast = 3;

/** Words remembered for each language; beyond that all are forgotten, so that no text can fill the memory. */
const mostRemembered = 50_000;
const remembered = new WeakMap<Language, Map<string, readonly string[]>>();

/**
 * The parts by which a compound can be found too: "INF-traktat" by "inf" and "traktat", "våbentraktat" by "våben" and
 * "traktat". A part is a word of the lexicon or a noun of the field; of two ways to part a word the one with the longest last
 * part counts. Empty for a word that is none, and for all but hyphened ones where compounds are written apart.
 * @param lemma small letters
 * @param isNoun only nouns are parted where no hyphen does it
 */
export function compoundParts(language: Language, lemma: string, isNoun: boolean): readonly string[] {
  const known = remembered.get(language) ?? new Map<string, readonly string[]>();
  if (known.size === 0 || known.size > mostRemembered) {
    known.clear();
    remembered.set(language, known);
  }
  const key = `${isNoun ? "n" : "-"}${lemma}`;
  let parts = known.get(key);
  if (!parts) {
    const pieces = lemma.split(/[-‐‑/]/);
    parts = [...new Set(pieces.flatMap((piece) => partsOf(language, piece, isNoun, pieces.length > 1)))];
    known.set(key, parts);
  }
  return parts;
}

/** A piece between hyphens is a part itself, and may be a compound. */
function partsOf(language: Language, piece: string, isNoun: boolean, isPart: boolean): string[] {
  const inside = isNoun ? split(language, piece) : [];
  return isPart && piece.length >= 2 ? [piece, ...inside] : inside;
}

/** Fewest letters of a last part that only the lexicon knows. */
const shortestUnlisted = 5;

function split(language: Language, word: string): string[] {
  const { compound } = language.segmentation;
  if (!compound || !/^\p{L}+$/u.test(word)) return [];
  const isWord = (part: string): boolean => valueAt(language.syntaxModel.lexicon.kinds, wordHash(part)) >= 0;
  for (let at = shortestFirst; at <= word.length - shortestLast; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (compound.neverFirst.includes(first) || compound.neverLast.includes(last)) continue;
    const stems = [
      first,
      ...compound.links.filter((link) => first.endsWith(link)).map((link) => first.slice(0, -link.length)),
    ];
    const stem = stems.find((one) => one.length >= shortestFirst && isWord(one));
    const isListed = compound.last.includes(last);
    if (!isListed && (stem === undefined || last.length < shortestUnlisted || !isWord(last))) continue;
    // Before a noun of the field stands a noun, if not one that the lexicon has: then without its "s".
    const own = stem ?? stems.find((one) => one !== first && one.length > shortestFirst) ?? first;
    return [own, ...split(language, own), last, ...(isListed ? split(language, last) : [])];
  }
  return [];
}
