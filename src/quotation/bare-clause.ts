import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import type { Complement } from "./complement.js";
import { FrameBit } from "./lexicon.js";
import { complementReach, isFiniteVerb, isParticiple, Kind, type Page } from "./page.js";
import { phraseAt, phraseBefore } from "./phrase.js";

/** `bareStart` of a clause that belongs to a noun. */
export const inRelative = -2;

/** The word that heads the clause of a finite verb: the verb itself, or what its auxiliary or copula stands by; -1 for none. */
export function clauseHead(page: Page, verb: number): number {
  const { tree } = page.layers;
  let head = verb;
  for (let steps = 0; steps < 4 && head >= 0; steps++) {
    const relation = universal[tree.relation[head]!]!;
    if (relation !== Relation.aux && relation !== Relation.cop) return head;
    head = tree.head[head]!;
  }
  return head;
}

/** Whether a clause is coordinated with the verb `c` itself, by a conjunction of its own. */
export function isConjunct(page: Page, clause: number, c: number, from: number): boolean {
  const { tree } = page.layers;
  if (universal[tree.relation[clause]!] !== Relation.conj || tree.head[clause] !== c) return false;
  for (let i = from; i < clause; i++) if (tree.upos[i] === Upos.CCONJ) return true;
  return false;
}

/** Whether a participle belongs to the subject of a clause. */
export function isOnSubject(page: Page, participle: number, clause: number): boolean {
  const { relation, head } = page.layers.tree;
  const noun = head[participle]!;
  return universal[relation[participle]!] === Relation.acl && noun >= 0 && head[noun] === clause;
}

/**
 * A clause without conjunction that the tree gives the verb where the words before its finite verb do not tell:
 * "said John Kerry, the Secretary of State, had called", "confirmed the woman whose body was found is local".
 */
export function bareInTree(page: Page, c: number, from: number, end: number, frames: number): Complement | null {
  const { tree } = page.layers;
  const { is } = page.lexicon;
  if (from >= end || page.kind[from] !== Kind.word || is.infinitiveMarkers.has(page.word[c - 1] ?? "")) return null;
  if (tree.upos[from] === Upos.ADP && is.contentPrepositions.has(page.word[from]!)) return null; // "joked about criticism he would get"
  let clause = -1;
  for (let i = from; i < Math.min(end, from + complementReach) && clause < 0; i++) {
    if (page.kind[i] === Kind.semicolon || page.kind[i] === Kind.stop || page.kind[i] === Kind.colon) break;
    if (!isFiniteVerb(page, i)) continue;
    const head = clauseHead(page, i);
    if (head < 0 || tree.head[head] !== c) continue;
    const relation = universal[tree.relation[head]!]!;
    if (relation === Relation.ccomp || relation === Relation.parataxis || relation === Relation.obj) clause = head;
  }
  if (clause < 0 && frames & FrameBit.document) {
    // "a poll shows Clinton leading Trump"
    const phrase = phraseAt(page, from, end);
    if (phrase && phrase.to + 2 < end && isParticiple(page, phrase.to))
      return { form: "bare", start: from, quoted: -1 };
  }
  if (clause < 0) return frames & FrameBit.clausal ? clauseBehind(page, from, end) : null;
  let start = Math.max(from, tree.from[clause]!);
  // the noun phrase right behind a verb of saying that has no other object belongs to the clause
  if (!(frames & FrameBit.addressee)) {
    const opener = tree.upos[from]!;
    if (opener !== Upos.ADP && opener !== Upos.ADV && !page.inTime[from]) start = from;
  } else if (start === from || tree.upos[start - 1] === Upos.ADP) return null;
  if (page.kind[start] !== Kind.word) return null;
  // "maintains a policy which, he says, …": every finite verb belongs to a relative clause
  let open = 0;
  for (let i = start; i <= clause && i < end; i++) {
    if (i > start && (is.relatives.has(page.word[i]!) || is.questionWords.has(page.word[i]!))) open++;
    else if (isFiniteVerb(page, i)) open--;
  }
  if (open >= 0) return null;
  const w = page.word[start]!;
  if (is.subordinators.has(w) || is.questionWords.has(w) || is.relatives.has(w) || is.coordinators.has(w)) return null;
  return { form: "bare", start, quoted: -1 };
}

/** First token of the clause without conjunction whose first finite verb stands at `verb`; -1 where it is none. */
export function bareStart(page: Page, c: number, from: number, verb: number, frames: number): number {
  const { tree } = page.layers;
  const { is } = page.lexicon;
  if (is.coordinators.has(page.word[from]!)) return -1; // "Eighteen states and the District are …"
  // the tree's own subject of that clause
  const head = clauseHead(page, verb);
  if (head < 0) return -1;
  if (tree.upos[from] === Upos.VERB && tree.morph[from]! & Feature.Ger) return from; // "said becoming a parent made …"
  const relation = universal[tree.relation[head]!]!;
  // a relative clause of the object; but "told reporters she would not run" tells a clause
  const told =
    frames & FrameBit.addressee && tree.head[tree.head[head]!] === c && !isRelative(page, tree.head[head]!, verb);
  if (relation === Relation.acl && tree.head[head]! > c && !told) return inRelative;
  // "joked about criticism he would get"
  if (tree.upos[from] === Upos.ADP && page.lexicon.is.contentPrepositions.has(page.word[from]!)) return -1;
  let start = -1;
  for (let child = tree.firstChild[head]!, n = 0; child >= 0 && n < 60; child = tree.nextSibling[child]!, n++) {
    const plain = universal[tree.relation[child]!]!;
    if (
      (plain === Relation.nsubj || plain === Relation.csubj || plain === Relation.expl) &&
      child < verb &&
      child >= from
    ) {
      start = Math.max(from, tree.from[child]!);
      break;
    }
  }
  if (start < 0) {
    // without a subject in the tree: the noun phrase before the verb
    let v = verb;
    while (v - 1 >= from && (page.layers.tree.upos[v - 1] === Upos.ADV || is.auxiliaries.has(page.word[v - 1]!))) v--;
    const phrase = phraseBefore(page, v, from);
    if (!phrase) return -1;
    start = phrase.from;
  }
  // what stands between the verb of saying and the clause: the one spoken to, a time, "in a statement"; or it belongs to the clause
  if (start > from && !(frames & FrameBit.addressee)) {
    const opener = page.layers.tree.upos[from]!;
    // a verb of saying alone has no other object: "said Theresa May's plan for relations with the EU is …"
    const nominal =
      opener === Upos.PROPN ||
      opener === Upos.NOUN ||
      opener === Upos.DET ||
      opener === Upos.PRON ||
      opener === Upos.ADJ ||
      opener === Upos.NUM;
    if (nominal && !page.inTime[from] && !lexicalObject(page, from, start)) return from;
    const lead = is.subordinators.has(page.word[from]!) || is.coordinators.has(page.word[from]!);
    if (lead || opener === Upos.SCONJ) return from;
    const governor = tree.head[from]! >= 0 ? topBelow(page, from, c) : -1;
    if (governor >= 0 && governor >= start && governor <= verb + 30) return from;
  }
  return start;
}

/** Whether a relative pronoun stands in `(from, to)`. */
function isRelative(page: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (page.lexicon.is.relatives.has(page.word[i]!)) return true;
  return false;
}

/** "said goodbye to friends that …": whether a comma or a conjunction stands between an object and the clause. */
function lexicalObject(page: Page, from: number, start: number): boolean {
  for (let i = from; i < start; i++)
    if (
      page.kind[i] === Kind.comma ||
      page.lexicon.is.subordinators.has(page.word[i]!) ||
      page.lexicon.is.relatives.has(page.word[i]!)
    )
      return true;
  return false;
}

/** The ancestor of `token` whose head is `c`; -1 where there is none within a few steps. */
function topBelow(page: Page, token: number, c: number): number {
  const { head } = page.layers.tree;
  let t = token;
  for (let steps = 0; steps < 12 && t >= 0; steps++) {
    if (head[t] === c) return t;
    t = head[t]!;
  }
  return -1;
}

/** "said becoming a parent made him care": the clause behind a verb that takes no object, where its own verb has a wrong tag. */
function clauseBehind(page: Page, from: number, end: number): Complement | null {
  const { upos, morph } = page.layers.tree;
  const { is } = page.lexicon;
  let start = from;
  if (upos[start] === Upos.ADP) {
    // "said in a statement six passengers …"
    const phrase = phraseAt(page, start + 1, Math.min(end, start + 4));
    if (!phrase || !is.products.has(page.word[phrase.head]!)) return null;
    start = phrase.to;
  }
  while (start < end && page.inTime[start]) start++;
  const gerund = upos[start] === Upos.VERB && (morph[start]! & Feature.Ger) !== 0;
  const phrase = gerund ? null : phraseAt(page, start, end);
  if (start >= end || page.quotedAt[start]! >= 0 || (!gerund && !phrase)) return null;
  for (let i = start; i < (phrase ? phrase.to : start + 1); i++) if (is.sayings.has(page.word[i]!)) return null;
  let words = 0;
  let verb = false;
  for (let i = phrase ? phrase.to : start + 1; i < Math.min(end, start + complementReach); i++) {
    if (page.kind[i]! >= Kind.stop && page.kind[i] !== Kind.mark && page.kind[i] !== Kind.dash) break;
    if (page.kind[i] === Kind.word) words++;
    // not a relative clause, not an adverbial one
    if (!verb && (is.relatives.has(page.word[i]!) || is.subordinators.has(page.word[i]!))) return null;
    if (upos[i] === Upos.VERB || upos[i] === Upos.AUX) verb = true;
  }
  return verb && words >= 3 ? { form: "bare", start, quoted: -1 } : null;
}
