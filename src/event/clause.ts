import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { bareSubject, isMisreadPast, subjectBeforeTime } from "./passive.js";

/** How far the search for a subject climbs: raising, control and nouns of plans seldom nest deeper. */
export const highestClimb = 6;

export const isVerb = (tree: Tree, token: number): boolean =>
  tree.upos[token] === Upos.VERB || tree.upos[token] === Upos.AUX;

export const isNoun = (tree: Tree, token: number): boolean =>
  tree.upos[token] === Upos.NOUN || tree.upos[token] === Upos.PROPN || tree.upos[token] === Upos.X;

export const rel = (tree: Tree, token: number): number => universal[tree.relation[token]!]!;

/** A phrase in a preposition's or case's company. */
export interface Phrase {
  readonly token: number;
  /** Last token of its preposition, or -1. */
  readonly preposition: number;
  /** Hangs on another phrase, and may belong to that one only. */
  readonly nested?: boolean;
}

/** Whether a token heads a clause: some treebanks give clauses the relation of the noun phrase whose place they take. */
export const isClause = (tree: Tree, token: number): boolean => tree.upos[token] === Upos.VERB;

/** The last token of the preposition of a phrase, or -1. */
export function prepositionOf(tree: Tree, token: number): number {
  let found = -1;
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.case) {
      found = c;
      for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!)
        if (rel(tree, d) === Relation.fixed && d > found) found = d;
    }
  return found;
}

/** Whether the words that end at `last` are these lemmas. */
export function wordsEndAt(tree: Tree, last: number, words: readonly string[]): boolean {
  if (last < words.length - 1) return false;
  for (let k = 0; k < words.length; k++) if (tree.lemma[last - (words.length - 1 - k)] !== words[k]) return false;
  return true;
}

/** The phrases that hang on a verb or noun by a preposition; those on a verb's object too, since parsers and readers waver. */
export function obliquesOf(tree: Tree, head: number): Phrase[] {
  const phrases: Phrase[] = [];
  const add = (token: number, deep: boolean): void => {
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
      const r = rel(tree, c);
      if (
        r === Relation.obl ||
        r === Relation.nmod ||
        r === Relation.iobj ||
        r === Relation.advcl ||
        r === Relation.acl
      ) {
        if (r === Relation.nmod && tree.relation[c] === Relation["nmod:poss"]) continue;
        const preposition = prepositionOf(tree, c);
        if (preposition >= 0 || r === Relation.obl) {
          phrases.push({ token: c, preposition });
          // "of the ambassador to France", "med præsident Putin i Moskva": one level more, for chains of phrases
          if (!deep) continue;
          for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!)
            if (rel(tree, d) === Relation.nmod && tree.relation[d] !== Relation["nmod:poss"]) {
              const inner = prepositionOf(tree, d);
              if (inner >= 0) phrases.push({ token: d, preposition: inner, nested: true });
            }
        }
      }
      // "trække sig ud af traktaten": the phrase hangs on the adverb
      if (r === Relation.advmod || (r === Relation.compound && c > token)) add(c, false);
      if (
        isVerb(tree, token) &&
        (r === Relation.obj || r === Relation.nsubj) &&
        c > token &&
        (isNoun(tree, c) || tree.upos[c] === Upos.PRON)
      )
        add(c, false);
    }
  };
  add(head, true);
  return phrases;
}

/** The children that stand as objects, without those of a noun. */
export function objectsOf(tree: Tree, verb: number): number[] {
  const objects: number[] = [];
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const r = rel(tree, c);
    if (r === Relation.iobj ? prepositionOf(tree, c) < 0 : r === Relation.obj && !isClause(tree, c)) objects.push(c);
    // "deployed troops": a bare noun behind its verb, read as a predicate
    else if (r === Relation.xcomp && c > verb && isNoun(tree, c) && prepositionOf(tree, c) < 0) objects.push(c);
  }
  return objects;
}

/** The child that stands as subject; of several in front of the verb the nearest ("on Sunday as the chancellor met", where the tree takes both). */
export function firstSubject(tree: Tree, verb: number): number {
  let found = -1;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.nsubj && (found < 0 || (c < verb && tree.upos[c] !== Upos.PRON))) found = c;
  return found;
}

/** "who", "som", "that": a pronoun that only links, in a relative clause. */
function isLink(tree: Tree, token: number): boolean {
  if (tree.morph[token]! & Feature.Rel) return true;
  const upos = tree.upos[token]!;
  return (
    !(tree.morph[token]! & Feature.Prs) &&
    tree.firstChild[token]! < 0 &&
    (upos === Upos.PRON || upos === Upos.ADP || upos === Upos.ADV || upos === Upos.SCONJ || upos === Upos.DET)
  );
}

/** The noun that a relative clause belongs to, if the verb heads one, else -1. */
export function antecedentOf(tree: Tree, verb: number): number {
  const exact = tree.relation[verb]!;
  return exact === Relation["acl:relcl"] ? tree.head[verb]! : -1;
}

/** The noun that a relative clause leaves out as its object ("the treaty that they signed"), or -1. */
export function gapOf(tree: Tree, verb: number): number {
  const noun = antecedentOf(tree, verb);
  if (noun < 0) return -1;
  const subject = firstSubject(tree, verb);
  return subject >= 0 && !isLink(tree, subject) ? noun : -1;
}

/**
 * The token that heads the subject of a verb, through auxiliaries, coordination, control, raising, participles, relative
 * clauses and nouns of plans; -1 where none is stated. Climbs at most `highestClimb` heads.
 */
export function subjectOf(tree: Tree, verb: number, climb = 0): number {
  const own = firstSubject(tree, verb);
  if (own < 0) {
    if (isMisreadPast(tree, verb)) return tree.head[verb]!;
    const bare = bareSubject(tree, verb);
    if (bare >= 0) return bare;
    const timed = subjectBeforeTime(tree, verb);
    if (timed >= 0) return timed;
  }
  if (own >= 0) {
    if (isLink(tree, own) && antecedentOf(tree, verb) >= 0) return antecedentOf(tree, verb);
    if (!(isLink(tree, own) && climb < highestClimb && linked(tree, verb))) return own;
    return nearestNounBefore(tree, verb);
  }
  if (climb >= highestClimb) return -1;
  const head = tree.head[verb]!;
  if (head < 0) return -1;
  const exact = tree.relation[verb]!,
    r = rel(tree, verb);
  if (r === Relation.conj) {
    const colon = colonBefore(tree, verb); // "a message: X will leave": a sentence of its own
    if (colon >= 0) return nounBetween(tree, colon, verb);
  }
  if (r === Relation.conj || r === Relation.aux || r === Relation.cop) return subjectOf(tree, head, climb + 1);
  if (exact === Relation["acl:relcl"])
    return isNoun(tree, head) || tree.upos[head] === Upos.PRON ? head : subjectOf(tree, head, climb + 1);
  if (r === Relation.acl) {
    if (tree.morph[verb]! & Feature.Fin) return -1; // a clause that the tree hung on a noun
    // "the treaty signed by": its object; "the man accusing", "plans to withdraw": its subject, or the owner of the plan
    const gerund = climb === 0 && (tree.morph[verb]! & Feature.Ger) > 0 && !hasCase(tree, verb); // not "the verge of restarting"
    const active = gerund || (tree.morph[verb]! & Feature.Part && tree.morph[verb]! & Feature.Pres);
    if (active && (isNoun(tree, head) || tree.upos[head] === Upos.PRON) && head < verb) return head; // "ministers, meeting in Brussels"
    return ownerOf(tree, head, climb + 1);
  }
  const clausal =
    r === Relation.xcomp ||
    r === Relation.advcl ||
    r === Relation.ccomp ||
    ((r === Relation.obj || r === Relation.obl || r === Relation.nmod) && isClause(tree, verb));
  if (clausal || (r === Relation.parataxis && climb > 0)) {
    if (isNoun(tree, head) && r !== Relation.xcomp && r !== Relation.advcl && r !== Relation.ccomp)
      return ownerOf(tree, head, climb + 1);
    // "urged X to leave", "opfordrede X til at rejse": the object acts; "besøgte X for at tale": the subject
    if (isVerb(tree, head) && (r === Relation.xcomp || preposed(tree, verb))) {
      const object = objectsOf(tree, head)[0] ?? -1;
      if (object >= 0 && tree.upos[object] !== Upos.ADV && !(tree.morph[object]! & Feature.Reflex)) return object;
    }
    // a clause hung on a noun of time or place: the verb above it
    let above = head;
    for (let k = 0; k < 3 && tree.head[above]! >= 0 && !isVerb(tree, above) && firstSubject(tree, above) < 0; k++)
      above = tree.head[above]!;
    return subjectOf(tree, above, climb + 1);
  }
  return -1;
}

/** "Of", "from", "by" in front of a participle. */
function hasCase(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.mark || rel(tree, c) === Relation.case) return true;
  return false;
}

/** How far back a colon may stand that opens a clause. */
const colonReach = 8;

function colonBefore(tree: Tree, verb: number): number {
  for (let t = verb - 1; t > tree.head[verb]! && t >= verb - colonReach; t--) if (tree.lemma[t] === ":") return t;
  return -1;
}

function nounBetween(tree: Tree, from: number, to: number): number {
  for (let t = to - 1; t > from; t--)
    if ((isNoun(tree, t) || tree.upos[t] === Upos.PRON) && prepositionOf(tree, t) < 0) return t;
  return -1;
}

/** An infinitive behind a preposition of aim that governs its verb's object ("til at"): not one with a purpose mark of its own. */
const preposed = (tree: Tree, verb: number): boolean => {
  const preposition = prepositionOf(tree, verb);
  return preposition >= 0 && relationIsOblique(tree, verb);
};
const relationIsOblique = (tree: Tree, token: number): boolean => rel(tree, token) === Relation.obl;

const linked = (tree: Tree, verb: number): boolean =>
  rel(tree, verb) === Relation.acl || (rel(tree, verb) === Relation.advcl && isNoun(tree, tree.head[verb]!));

function nearestNounBefore(tree: Tree, verb: number): number {
  const head = tree.head[verb]!;
  return head >= 0 && head < verb && isNoun(tree, head) ? head : -1;
}

/** Whose plan, wish, decision or attempt a noun is: its genitive, its "by"/"from" is left to the caller, or the subject of its verb. */
export function ownerOf(tree: Tree, noun: number, climb = 0): number {
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!)
    if (tree.relation[c] === Relation["nmod:poss"] && !(tree.morph[c]! & Feature.Reflex)) return c;
  if (climb >= highestClimb) return -1;
  const head = tree.head[noun]!;
  if (head < 0) return -1;
  const r = rel(tree, noun);
  if ((r === Relation.obj || r === Relation.obl || r === Relation.xcomp) && isVerb(tree, head))
    return subjectOf(tree, head, climb + 1);
  if (r === Relation.conj) return ownerOf(tree, head, climb + 1);
  return -1;
}

/** Whether something joins a conjunct to what stands before it: a conjunction or a comma, its own or the next conjunct's. */
export function isJoined(tree: Tree, token: number): boolean {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (c < token && (rel(tree, c) === Relation.cc || rel(tree, c) === Relation.punct)) return true;
  // "and France's president": the conjunction may hang on what the phrase opens with
  const first = tree.from[token]!;
  const opens = (t: number): boolean => t >= 0 && (tree.upos[t] === Upos.CCONJ || tree.upos[t] === Upos.PUNCT);
  return opens(token - 1) || opens(first - 1) || (first < token && opens(first));
}

/** "Poland, Hungary and Austria": the second, taken for an apposition, goes on with a conjunction. */
function opensList(tree: Tree, token: number): boolean {
  if (rel(tree, token) !== Relation.appos || tree.upos[token] === Upos.VERB || !isJoined(tree, token)) return false;
  // "Track Palin, the eldest son of a governor and candidate": what he is, not who else
  if (tree.upos[token] !== tree.upos[tree.head[token]!]) return false;
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.conj && isJoined(tree, c)) return true;
  return false;
}

/** A phrase's head and all that are coordinated with it, in the order of the text. Bounded. */
export function coordinated(tree: Tree, token: number, most = 12): number[] {
  const all = [token];
  for (let k = 0; k < all.length && all.length < most; k++)
    for (let c = tree.firstChild[all[k]!]!; c >= 0; c = tree.nextSibling[c]!)
      if (rel(tree, c) === Relation.conj ? !isVerb(tree, c) && isJoined(tree, c) : opensList(tree, c)) all.push(c);
  return all;
}
