import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { firstSubject, highestClimb, isNoun, isVerb, objectsOf, prepositionOf, rel } from "./clause.js";

/** "Imposed", "has imposed": taggers take an active past for a passive participle; an active subject without passive auxiliary tells. */
function isActive(tree: Tree, verb: number): boolean {
  let active = false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const exact = tree.relation[c]!;
    if (exact === Relation["aux:pass"] || exact === Relation["nsubj:pass"] || exact === Relation.cop) return false;
    if (exact === Relation.nsubj) active = true;
  }
  const first = tree.head[verb]!;
  // "withdrew its ambassador and called for sanctions": joined to a verb in the active past
  if (
    rel(tree, verb) === Relation.conj &&
    first >= 0 &&
    tree.upos[first] === Upos.VERB &&
    tree.morph[first]! & Feature.Fin
  )
    active ||= !(tree.morph[first]! & Feature.Pass);
  return active || isMisreadPast(tree, verb) || bareSubject(tree, verb) >= 0 || subjectBeforeTime(tree, verb) >= 0;
}

/**
 * "The troops withdrew …": a parser that takes the past for a participle hangs it on the subject and leaves a sentence
 * without a verb. Headlines, which have no full stop, do lack one ("Three soldiers killed in ambush").
 */
export function isMisreadPast(tree: Tree, verb: number): boolean {
  if (tree.relation[verb] !== Relation.acl || !(tree.morph[verb]! & Feature.Part) || tree.morph[verb]! & Feature.Pres)
    return false;
  const noun = tree.head[verb]!;
  if (noun > verb || tree.head[noun]! >= 0 || !isNoun(tree, noun) || tree.lemma[tree.to[noun]! - 1] !== ".")
    return false;
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.cop || rel(tree, c) === Relation.nsubj) return false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (tree.relation[c] === Relation["obl:agent"] || tree.relation[c] === Relation["aux:pass"]) return false;
  return true;
}

/** A noun in front of a main verb that the parser took for a word of time ("A minister threatened today …"), or -1. */
export function bareSubject(tree: Tree, verb: number): number {
  if (tree.head[verb]! >= 0 || !isVerb(tree, verb)) return -1;
  let found = -1;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const r = rel(tree, c);
    if (r === Relation.nsubj || r === Relation.csubj || r === Relation.expl || r === Relation.aux) return -1;
    if (
      found < 0 &&
      c < verb &&
      (r === Relation.obl || r === Relation.dislocated) &&
      isNoun(tree, c) &&
      prepositionOf(tree, c) < 0
    )
      found = c;
  }
  return found;
}

/**
 * "Officials today praised …", "The government Friday lifted …": wire style puts a bare word of time between subject and
 * verb, and parsers then cut the sentence in two. The noun phrase that ends in front of that word is the subject; -1 where
 * the verb is not written so. Climbs at most `highestClimb` heads.
 */
export function subjectBeforeTime(tree: Tree, verb: number): number {
  const time = verb - 1;
  if (time < 1 || !isVerb(tree, verb) || tree.morph[verb]! & (Feature.Pres | Feature.Inf)) return -1;
  if (tree.head[time] !== verb || rel(tree, time) !== Relation.obl || tree.firstChild[time]! >= 0) return -1;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const r = rel(tree, c);
    if (c < time || r === Relation.nsubj || r === Relation.aux || r === Relation.cop) return -1;
    if (tree.relation[c] === Relation["obl:agent"]) return -1;
  }
  let found = time - 1;
  if (!isNoun(tree, found) && tree.upos[found] !== Upos.ADJ) return -1;
  for (let k = 0; k < highestClimb; k++) {
    const head = tree.head[found]!;
    if (head < 0 || head >= time || isVerb(tree, head)) break;
    found = head;
  }
  return found;
}

/** "Politiet afholdt en menneskemængde fra …": a past that looks like a participle, with no auxiliary and somebody behind it without a preposition. */
function isBarePast(tree: Tree, verb: number): boolean {
  if (!(tree.morph[verb]! & Feature.Part)) return false;
  let subject = false,
    object = false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const exact = tree.relation[c]!,
      r = rel(tree, c);
    if (r === Relation.aux || r === Relation.cop || exact === Relation["obl:agent"]) return false;
    if (c < verb && exact === Relation["nsubj:pass"]) subject = true;
    if (c > verb && (r === Relation.obj || r === Relation.obl) && isNoun(tree, c) && prepositionOf(tree, c) < 0)
      object ||= hasArticle(tree, c);
  }
  return subject && object;
}

/** "En", "sin", "their": no word of time begins so. */
function hasArticle(tree: Tree, noun: number): boolean {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (tree.upos[c] === Upos.DET && !(tree.morph[c]! & Feature.Dem)) return true;
  return false;
}

/** "Blev såret": a word that the parser made the complement of a passive auxiliary, with nothing of its own before it. */
export function isPassiveComplement(tree: Tree, token: number, auxiliaries: readonly string[]): boolean {
  const head = tree.head[token]!;
  if (head < 0 || head > token || !auxiliaries.includes(tree.lemma[head]!)) return false;
  const r = rel(tree, token);
  const own = tree.firstChild[token]!;
  return (r === Relation.xcomp || r === Relation.obj) && !(own >= 0 && own < token);
}

/** What the passive looks like beyond the tree's own marks: auxiliaries, always or only of a verb without object. */
export interface PassiveWords {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** Whether the verb is passive; "weak" where an auxiliary of states leaves it open ("er anholdt", "er rejst"). */
export function passiveOf(tree: Tree, verb: number, words: PassiveWords): "strong" | "weak" | null {
  const morph = tree.morph[verb]!;
  if (tree.upos[verb] !== Upos.VERB) return null; // "er enig", "er blevet enig": a copula
  if (isBarePast(tree, verb)) return null;
  if (words.strong.includes(tree.lemma[verb]!)) return null; // "er blevet enige"
  if (morph & Feature.Pass && !(morph & Feature.Part && isActive(tree, verb))) return "strong";
  if (isPerfectActive(tree, verb, words)) return null;
  let weak = false,
    aux = false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const exact = tree.relation[c]!;
    if (exact === Relation["aux:pass"] || exact === Relation["nsubj:pass"] || exact === Relation["csubj:pass"])
      return "strong";
    if (rel(tree, c) === Relation.aux || rel(tree, c) === Relation.cop) {
      aux = true;
      if (morph & Feature.Part || !(morph & (Feature.Fin | Feature.Inf))) {
        if (words.strong.includes(tree.lemma[c]!)) return "strong";
        if (words.weak.includes(tree.lemma[c]!)) weak = true;
      }
    }
  }
  if (weak) return "weak";
  const exact = tree.relation[verb]!;
  if (isMisreadPast(tree, verb) || subjectBeforeTime(tree, verb) >= 0) return null;
  if (exact === Relation.acl && morph & Feature.Part && !(morph & Feature.Pres) && !aux)
    return objectsOf(tree, verb).length > 0 ? null : "strong"; // "police arrested two men" that the tree takes for a noun phrase
  if (rel(tree, verb) === Relation.conj && !aux && tree.head[verb]! >= 0 && firstSubject(tree, verb) < 0) {
    const first = tree.head[verb]!;
    if (isVerb(tree, first) && morph & Feature.Part && tree.morph[first]! & Feature.Part)
      return passiveOf(tree, first, words);
  }
  return null;
}

/** "Authorities have imposed a curfew": an auxiliary that is none of the passive, and an object, whatever the subject was taken for. */
function isPerfectActive(tree: Tree, verb: number, { strong, weak }: PassiveWords): boolean {
  let aux = false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const exact = tree.relation[c]!;
    if (exact === Relation["aux:pass"] || exact === Relation["obl:agent"] || exact === Relation.cop) return false;
    if (rel(tree, c) !== Relation.aux) continue;
    if (strong.includes(tree.lemma[c]!) || weak.includes(tree.lemma[c]!)) return false;
    aux = true;
  }
  return aux && objectsOf(tree, verb).some((object) => object > verb);
}
