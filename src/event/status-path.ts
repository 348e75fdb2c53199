import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { Site } from "./status.js";
import { type Clause, clauseOf, isVerbal, rel, underClause } from "./status-clause.js";
import { followsVerbFirst, isVerbFirst } from "./status-condition.js";
import { negate, type Reality, weaken } from "./status-lattice.js";
import { formsOf, type StatusWords } from "./status-word.js";

/** The way from an event's word up to what is told, with what is learnt on it. */
export interface Path {
  readonly site: Site;
  readonly words: StatusWords;
  /** A token as it is written. */
  readonly form: (token: number) => string;
  pluperfect: boolean;
  /** Told as a habit. */
  habit: boolean;
  /** Tense of the outermost clause that was read. */
  tense: Clause["tense"];
  ongoing: boolean;
  /** The event has a tense of its own: only what takes its clause as content can change it. */
  sentential: boolean;
  /** A noun that only says when or where what is told took place ("since the vote of 2016"). */
  readonly aside: boolean;
  /** Told in the simple present. */
  present: boolean;
  rule: string;
}

export const pathOf = (site: Site, words: StatusWords): Path => ({
  site,
  words,
  form: formsOf(site.layers),
  pluperfect: false,
  habit: false,
  tense: null,
  ongoing: false,
  sentential: false,
  aside: site.carrier === site.trigger && !isVerbal(site.layers.tree, site.trigger) && isCircumstanceAt(site),
  present: false,
  rule: "told/as-fact",
});

/** "At a meeting he promised", "since the vote": where and when, not what. */
export function isCircumstanceAt({ layers, trigger }: Site): boolean {
  const { tree, language } = layers;
  const { in: where, during } = language.event.prepositions;
  for (let c = tree.firstChild[trigger]!; c >= 0 && c < trigger; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.case) return where.includes(tree.lemma[c]!) || during.includes(tree.lemma[c]!);
  return false;
}

/** Reads the clause of a verb that is the event (`own`) or governs it. */
export function throughClause(path: Path, verb: number, reality: Reality, own: boolean, reported = false): Reality {
  const { tree } = path.site.layers;
  const read = clauseOf(tree, path.words, verb);
  // "threatens to leave if": the condition is of what is threatened
  const spoken = read.conditional && read.modal === null && path.site.definition.absorbs !== false;
  const clause = followsVerbFirst(path, verb)
    ? { ...read, conditional: true }
    : spoken
      ? { ...read, conditional: false }
      : read;
  const told = reported || reportedAt(path, verb);
  path.tense = clause.tense ?? path.tense;
  if (clause.perfect && clause.tense === "past") path.pluperfect = true;
  let result = reality;
  if (own && (clause.tense !== null || clause.modal !== null)) {
    result = result === "bare" ? "actual" : result;
    if (verb === path.site.trigger || verb === path.site.carrier) path.sentential = true;
    if (clause.progressive || clause.now || clause.adverb === "ongoing")
      path.ongoing = clause.tense === "present" || clause.now;
    if (clause.tense === "present" && !clause.perfect && !clause.modal) path.present = true;
    if (clause.tense === "present" && !clause.perfect && !clause.modal && habitual(path, verb)) path.habit = true;
  }
  if (isVerbFirst(path, verb)) {
    path.rule = "condition/verb-first";
    return "hypothetical";
  }
  const before = result;
  result = underClause(result, clause, told);
  if (result !== before) path.rule = ruleOf(clause, result);
  if (clause.infinitive && isInstead(path, verb)) {
    path.rule = "negation/without";
    return negate(result);
  }
  for (const mark of clause.marks) {
    if (
      path.words.is("whether", mark) &&
      clause.marks.some((other) => other !== mark && path.words.is("complementizer", other))
    )
      continue;
    if (path.words.is("condition", mark) && asksIf(path, verb)) {
      path.rule = "question/if";
      result = weaken(result, "possible");
    } else if (path.words.is("condition", mark)) {
      path.rule = "condition/if";
      return "hypothetical";
    }
    if (path.words.is("whether", mark)) {
      path.rule = "question/whether";
      result = weaken(result, "possible");
    } else if (path.words.is("without", mark)) {
      path.rule = "negation/without";
      result = negate(result);
    } else if (
      (path.words.is("before", mark) || path.words.is("when", mark)) &&
      clause.tense === "present" &&
      !clause.perfect &&
      result === "actual"
    ) {
      path.rule = "plan/before-or-when";
      result = "planned";
    }
  }
  return result;
}

/** "I stedet for at besøge": the words in front of the infinitive's marks say that it was not done. */
function isInstead(path: Path, verb: number): boolean {
  const { tree } = path.site.layers;
  for (let t = verb - 1; t > 0 && verb - t <= 4; t--) {
    if (path.words.is("without", `${path.form(t - 1)}_${path.form(t)}`)) return true;
    if (tree.upos[t] !== Upos.PART && tree.upos[t] !== Upos.ADP && tree.upos[t] !== Upos.SCONJ) return false;
  }
  return false;
}

/** "Asked if he would run", "unclear if they met": a question where the clause is what is asked. */
function asksIf(path: Path, verb: number): boolean {
  const { tree } = path.site.layers;
  const head = tree.head[verb]!;
  if (head < 0 || head > verb) return false;
  const relation = rel(tree, verb);
  if (relation === Relation.ccomp || relation === Relation.csubj) return true;
  return path.words.is("asking", tree.lemma[head]!.toLowerCase());
}

/** "would" after a verb of saying in the past, or in what is reported, is a future. */
export function reportedAt(path: Path, verb: number): boolean {
  const { tree, quotations } = path.site.layers;
  const q = path.site.quotation;
  if (q >= 0 && quotations[q]!.type !== "direct") return true;
  const head = tree.head[verb]!;
  return head >= 0 && isVerbal(tree, head) && path.words.is("report", tree.lemma[head]!.toLowerCase());
}

export function habitual(path: Path, verb: number): boolean {
  const { tree, language } = path.site.layers;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (tree.upos[c] === Upos.ADV && language.event.habitual.includes(tree.lemma[c]!.toLowerCase())) return true;
  return false;
}

export const hasCopula = (tree: Tree, token: number): boolean => {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.cop) return true;
  return false;
};

export const hasOwnSubject = (tree: Tree, token: number): boolean => {
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.nsubj) return true;
  return false;
};

export const hasTense = (tree: Tree, token: number): boolean => (tree.morph[token]! & Feature.Fin) > 0;

export function isFiniteClause(tree: Tree, token: number): boolean {
  // "for at mødes": an infinitive that looks like a present
  const marked = rel(tree, token - 1) === Relation.mark && tree.upos[token - 1] === Upos.PART;
  if (hasTense(tree, token) && !marked) return true;
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if ((rel(tree, c) === Relation.aux || rel(tree, c) === Relation.cop) && tree.morph[c]! & Feature.Fin) return true;
  return false;
}

export const sharesAuxiliary = (tree: Tree, at: number, head: number): boolean =>
  !hasTense(tree, at) && isVerbal(tree, head);

/** Whether a finite second part of a coordination may still stand under what governs the first ("said that A and that B"). */
export const governsFinite = (tree: Tree, head: number): boolean =>
  rel(tree, head) !== Relation.ccomp && rel(tree, head) !== Relation.advcl && rel(tree, head) !== Relation.obj;

export function ruleOf(clause: Clause, result: Reality): string {
  if (clause.negated) return result === "possible" ? "possible/may-not" : "negation/not";
  if (clause.arranged) return "plan/is-to";
  if (clause.modal) return `modal/${clause.modal}`;
  if (clause.adverb) return `adverb/${clause.adverb}`;
  return "told/as-fact";
}
