import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { Knowledge } from "./known.js";
import type { NounClass } from "./language.js";
import { type Analysis, analyseNoun, type Lexicon, type NounForm, portfolioOf } from "./lexicon.js";
import { isCapital, type Words } from "./word.js";

export type Determiner = "definite" | "indefinite" | "demonstrative" | "possessive" | "none";
export type When = "current" | "former" | "incoming";

/** A noun phrase that may stand for somebody or something: "den tidligere svenske statsminister". */
export interface Chunk {
  /** Token range, half-open; complements ("for Kreml") are added later. */
  from: number;
  to: number;
  readonly head: number;
  readonly class: NounClass;
  /** English. */
  title: string;
  readonly gender: NounForm["gender"];
  readonly number: NounForm["number"];
  determiner: Determiner;
  readonly when: When;
  /** Catalogue ids of the countries that adjectives name. */
  readonly countries: readonly string[];
  /** First part of a compound as it is written, where it is no portfolio: "FN" in "FN-ambassadør". */
  readonly prefix: string;
  /** Token of a genitive or possessive pronoun that opens the phrase, or -1. */
  readonly possessor: number;
  /** Tokens of names that stand before the noun without a genitive ("U.S. Secretary of State"), nearest first. */
  readonly attributes: readonly number[];
  readonly genitive: boolean;
}

export interface Chunking {
  readonly words: Words;
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
  /** For each token the name that holds it, or -1. */
  readonly nameAt: Int32Array;
  /** First token of each name. */
  readonly nameFrom: (name: number) => number;
  /** Whether a name is of no country or organisation, so that it may be what an office is concerned with. */
  readonly isSubject: (name: number) => boolean;
  /** Whether a token is part of an expression of time. */
  readonly isTimed: (token: number) => boolean;
  /** Whether a name is written as a genitive ("Trumps", "USA's"). */
  readonly isGenitive: (name: number) => boolean;
}

const longest = 9; // tokens before the noun

/** Finds the noun that stands at a token, with the words before it. `first` is the first token of the sentence. */
export function chunkAt(token: number, first: number, last: number, c: Chunking): Chunk | null {
  const { words, tree, lexicon } = c;
  const upos = tree.upos[token]!;
  const phrase = phraseAt(token, last, c);
  if (isFalseTitle(token, last, c)) return null;
  const titles = token + 1 < last && c.nameAt[token + 1]! >= 0 && isCapital(words.text[token]!);
  const analysis = phrase ? null : analyseNoun(lexicon, words.lower[token]!);
  if (!phrase && !analysis) return null;
  // "Norges topdiplomat Ine Holm": a title, whatever the tagger makes of it
  const owned =
    token > first && c.nameAt[token - 1]! >= 0
      ? c.isGenitive(c.nameAt[token - 1]!) && analysis?.noun.class === "office"
      : false;
  if (!phrase && !titles && !owned && !isNoun(upos, analysis!, lexicon)) return null;
  const noun = phrase ? phrase.noun : analysis!.noun;
  let to = phrase ? token + phrase.words.length : token + 1;
  let said: When = "current";
  if (words.lower[to] === "-" && lexicon.language.incomingSuffixes.includes(`-${words.lower[to + 1]}`)) {
    to += 2;
    said = "incoming";
  }
  let title = noun.gloss,
    prefix = "";
  if (analysis?.prefix) {
    const former = lexicon.language.formerPrefixes.find((p) => analysis.prefix.startsWith(p.replace(/-$/, "")));
    const elect = lexicon.language.incomingSuffixes.includes(analysis.prefix);
    if (elect) said = "incoming";
    const rest = former || elect ? "" : analysis.prefix;
    const portfolio = rest ? portfolioOf(lexicon, rest) : "";
    if (portfolio === undefined) prefix = writtenPrefix(words.text[token]!, rest);
    else if (portfolio) title = `${portfolio} ${noun.inCompound}`;
    if (former) said = "former";
  }
  return expand();

  function expand(): Chunk {
    let when = said,
      from = token,
      determiner: Determiner = "none",
      possessor = -1;
    const countries: string[] = [],
      attributes: number[] = [];
    if (noun.definite) determiner = "definite";
    for (let i = token - 1; i >= first && token - i <= longest; i--) {
      const word = words.lower[i]!;
      const name = c.nameAt[i]!;
      if (name >= 0) {
        if (c.isGenitive(name)) {
          possessor = i;
          from = c.nameFrom(name);
          determiner = "possessive";
          break;
        }
        // "U.S. Secretary", "Nato commander": a name right before the noun
        if (lexicon.language.joinsCompounds) break;
        if (c.nameFrom(name) === i && lexicon.portfolios.has(word) && noun.class === "office" && c.isSubject(name)) {
          title = `${words.text[i]} ${title}`; // "Brexit Secretary"
          from = i;
          continue;
        }
        attributes.push(i);
        i = from = c.nameFrom(name);
        continue;
      }
      if (lexicon.language.genitives.includes(word)) {
        if (i === first) break;
        possessor = i - 1;
        determiner = "possessive";
        from = possessorFrom(i - 1, first, c);
        break;
      }
      const pronoun = lexicon.pronouns.get(word);
      if (
        pronoun &&
        (pronoun.use === "possessive" || (pronoun.use === "reflexive" && lexicon.language.joinsCompounds))
      ) {
        possessor = from = i;
        determiner = "possessive";
        break;
      }
      if (lexicon.definite.has(word)) {
        from = i;
        determiner = "definite";
        break;
      }
      if (lexicon.indefinite.has(word)) {
        from = i;
        determiner = "indefinite";
        break;
      }
      if (lexicon.demonstrative.has(word)) {
        from = i;
        determiner = "demonstrative";
        break;
      }
      if (lexicon.former.has(word)) when = "former";
      else if (lexicon.incoming.has(word)) when = "incoming";
      else {
        const nation = nationAt(i, first, c);
        if (nation) {
          countries.push(nation.country);
          i = nation.from;
        } else if (isUnknownBody(i, first, c)) {
          attributes.push(i); // "Bellator senior vice president"
          while (i > first && token - i < longest && isUnknownBody(i - 1, first, c)) i--;
        } else if (isOpenCompound(i, word, c)) {
          if (isRank(noun, words.lower[token]!) && lexicon.nouns.get(word)?.class === "office") break; // "army chief Gen."
          if (attributes.length && attributes[0] === i + 1 && isBody(words.lower[i + 1]!, lexicon)) {
            from = i;
            continue; // "disaster" in "disaster agency spokesman"
          }
          const portfolio = lexicon.portfolios.get(word) ?? word;
          if (noun.gloss.startsWith("spokes") && isBody(word, lexicon)) {
            attributes.push(i);
            from = i;
            continue;
          }
          if (portfolio) title = `${portfolio} ${title}`;
        } else if (lexicon.grades.has(word)) title = `${lexicon.grades.get(word)} ${title}`.trim();
        else if (word === "-" && i - 1 >= first && lexicon.former.has(words.lower[i - 1]!)) {
          when = "former";
          i--;
        } else if (!isModifier(i, word, c)) {
          if (isGenitiveNoun(i, c)) {
            possessor = i;
            determiner = "possessive";
            from = possessorFrom(i, first, c);
          }
          break;
        }
      }
      from = i;
    }
    // "then a congresswoman", "once the leader of"
    if (from > first && when === "current" && lexicon.former.has(words.lower[from - 1]!)) when = "former";
    return {
      from,
      to,
      head: token,
      class: noun.class,
      title,
      gender: noun.gender,
      number: noun.number,
      determiner,
      when,
      countries,
      prefix,
      possessor,
      attributes,
      genitive: analysis?.genitive ?? false,
    };
  }
}

function phraseAt(token: number, last: number, { words, lexicon }: Chunking) {
  const list = lexicon.phrases.get(words.lower[token]!);
  if (!list) return null;
  search: for (const phrase of list) {
    if (token + phrase.words.length > last) continue;
    for (let k = 1; k < phrase.words.length; k++) if (words.lower[token + k] !== phrase.words[k]) continue search;
    return phrase;
  }
  return null;
}

/** "Premier League", "general election": the noun of a title in a phrase that is none. */
function isFalseTitle(token: number, last: number, { words, lexicon }: Chunking): boolean {
  const list = lexicon.falseTitles.get(words.lower[token]!);
  if (list === undefined) return false;
  return list.some((phrase) => token + phrase.length <= last && phrase.every((w, k) => words.lower[token + k] === w));
}

const ranks =
  /general$|colonel$|admiral$|captain$|major$|lieutenant$|sergeant$|brigadier$|^(senator|representative|governor|professor)$/;

/** Ranks stand after another title; they take no second one into themselves. */
const isRank = (noun: NounForm, word: string): boolean =>
  ranks.test(noun.gloss) &&
  (word.endsWith(".") || !/(attorney|secretary|director|consul|governor|inspector) general/.test(noun.gloss));

/** A word with a capital before a title, that is no title or field itself: a body that nobody knows. */
function isUnknownBody(i: number, first: number, c: Chunking): boolean {
  const { words, lexicon, tree } = c;
  const word = words.lower[i]!;
  if (lexicon.language.joinsCompounds || !isCapital(words.text[i]!) || c.nameAt[i]! >= 0) return false;
  // what opens a sentence has its capital from there: "Factory manager"
  if (tree.upos[i] !== Upos.PROPN && (tree.upos[i] !== Upos.NOUN || i === first)) return false;
  if (c.isTimed(i)) return false;
  if (lexicon.portfolios.has(word) || lexicon.honorifics.has(word) || lexicon.grades.has(word)) return false;
  return analyseNoun(lexicon, word) === null && !lexicon.adjectives.has(word) && !lexicon.former.has(word);
}

function isBody(word: string, lexicon: Lexicon): boolean {
  const nounClass = lexicon.nouns.get(word)?.class;
  return nounClass === "government" || nounClass === "organization";
}

/** The country that an adjective names; of two words in some languages ("North Korean"). */
export function nationAt(
  i: number,
  first: number,
  c: Pick<Chunking, "words" | "knowledge" | "lexicon">,
): { country: string; from: number } | null {
  const { words, knowledge } = c;
  const word = words.text[i]!;
  if (i > first && isCapital(word) && isCapital(words.text[i - 1]!) && !c.lexicon.definite.has(words.lower[i - 1]!)) {
    const country = knowledge.countryOf(`${words.text[i - 1]} ${word}`);
    if (country) return { country, from: i - 1 };
  }
  const country = knowledge.countryOf(word);
  return country ? { country, from: i } : null;
}

/** Whether the tag allows a noun. In a language of joined compounds the lexicon knows titles better than the tagger does. */
function isNoun(upos: number, { noun, prefix }: Analysis, lexicon: Lexicon): boolean {
  if (upos === Upos.NOUN || upos === Upos.PROPN || upos === Upos.X) return true;
  if (upos === Upos.ADJ && !prefix) return lexicon.language.joinsCompounds || noun.class === "office";
  if (!lexicon.language.joinsCompounds || noun.class !== "office") return false;
  // "leder" and "forhandler" are verbs too; "forsvarsminister" is not
  if (upos === Upos.VERB || upos === Upos.AUX)
    return (prefix !== "" && noun.gloss !== "leader" && noun.gloss !== "head") || noun.gloss.includes(" ");
  return upos !== Upos.DET && upos !== Upos.PRON && upos !== Upos.PUNCT;
}

function isOpenCompound(i: number, word: string, { tree, lexicon }: Chunking): boolean {
  if (lexicon.language.joinsCompounds) return false;
  return lexicon.portfolios.has(word) || (tree.upos[i] === Upos.NOUN && tree.relation[i] === Relation.compound);
}

function isModifier(i: number, word: string, { tree, lexicon }: Chunking): boolean {
  // "was named chancellor", "bliver valgt formand"
  if (lexicon.appointed.has(word) && i > 0 && tree.upos[i - 1] === Upos.AUX) return false;
  if (lexicon.quantifiers.has(word) || lexicon.adjectives.has(word)) return true;
  const upos = tree.upos[i]!;
  if (upos === Upos.ADJ || upos === Upos.NUM) return true;
  // "har anholdt adskillige personer": what governs the clause modifies nothing
  if (tree.head[i]! < i) return false;
  return upos === Upos.VERB && (tree.morph[i]! & Feature.Part) !== 0 && (tree.morph[i]! & Feature.Fin) === 0;
}

function isGenitiveNoun(i: number, { tree, words, lexicon }: Chunking): boolean {
  const upos = tree.upos[i]!;
  if (upos !== Upos.NOUN && upos !== Upos.PROPN && upos !== Upos.X) return false;
  if ((tree.morph[i]! & Feature.Gen) !== 0) return true;
  return analyseNoun(lexicon, words.lower[i]!)?.genitive ?? false;
}

/** Where a genitive phrase that ends at a token starts: its adjectives and its article belong to it. */
function possessorFrom(token: number, first: number, c: Chunking): number {
  const name = c.nameAt[token]!;
  if (name >= 0) return c.nameFrom(name);
  let from = token;
  for (let i = token - 1; i >= first && token - i < 5; i--) {
    const word = c.words.lower[i]!;
    if (c.lexicon.definite.has(word) || c.lexicon.indefinite.has(word)) return i;
    if (!nationAt(i, first, c) && !c.lexicon.portfolios.has(word) && !isModifier(i, word, c)) break;
    from = i;
  }
  return from;
}

// the prefix with its capitals, without the hyphen
const writtenPrefix = (word: string, prefix: string): string => word.slice(0, prefix.length).replace(/-$/, "");
