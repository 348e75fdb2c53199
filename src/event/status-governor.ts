import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { clauseOf, isVerbal, rel } from "./status-clause.js";
import { govern, type Reality } from "./status-lattice.js";
import { isCircumstance } from "./status-noun.js";
import { hasCopula, hasOwnSubject, type Path } from "./status-path.js";
import { effectAt } from "./status-word.js";

/** "No mention of plans for a summit": the noun right in front of its preposition, where the tree has hung it on another. */
export function behindPlan(path: Path, noun: number): Reality {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!) {
    if (rel(tree, c) !== Relation.case || c === 0) continue;
    const before = c - 1;
    const { of, about, to, subject } = path.site.layers.language.event.prepositions;
    if (![of, about, to, subject ?? []].some((list) => list.includes(tree.lemma[c]!))) return "bare"; // "cargo planes with aid"
    if (tree.upos[before] !== Upos.NOUN || before === tree.head[noun] || tree.head[before] === noun) return "bare";
    const effect = effectAt(path.words.governors, tree, before, "noun", path.form);
    if (!effect || effect === "carried" || isCircumstance(path, noun)) return "bare";
    path.rule = `${effect}/${tree.lemma[before]}`;
    return govern(effect, "bare", path.site.type, false);
  }
  return "bare";
}

/** "Their support", "the attack of Monday": known, and somebody's. */
export function isOwned({ site }: Path, noun: number): boolean {
  const { tree } = site.layers;
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (tree.relation[c] === Relation["nmod:poss"] || tree.morph[c]! & Feature.Poss) return true;
  return (tree.morph[noun]! & Feature.Def) > 0;
}

/** An indirect question: "whether to meet", "om han vil deltage". */
export const isQuestion = (path: Path, at: number): boolean =>
  clauseOf(path.site.layers.tree, path.words, at).marks.some((mark) => path.words.is("whether", mark));

/** "Was planned for February but was postponed": what a second verb makes of the plan that the first one told. */
export function calledOffLater(path: Path, verb: number): ReturnType<typeof effectAt> {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c < verb || rel(tree, c) !== Relation.conj || hasOwnSubject(tree, c)) continue;
    const effect = effectAt(path.words.governors, tree, c, "noun", path.form);
    if ((effect === "postponed" || effect === "cancelled") && !clauseOf(tree, path.words, c).negated) return effect;
  }
  return null;
}

/** "Denied the allegations", "rejected the demand": what was said is answered, and so was said. */
export const answered = (path: Path, verbal: boolean, governor: ReturnType<typeof effectAt>): boolean =>
  !verbal && path.site.definition.absorbs !== false && (governor === "denied" || governor === "negated");

/** Whether a word may govern what hangs on it so: its content, not its time, manner or reason. */
export function mayGovern(
  path: Path,
  at: number,
  head: number,
  r: number,
  verbal: boolean,
  finite: boolean,
  reality: Reality,
  purpose: boolean,
): boolean {
  const { tree } = path.site.layers;
  if (purpose) return governsPurpose(path, head);
  if (r !== Relation.advcl && r !== Relation.obl && r !== Relation.nmod) return true;
  if (!verbal && asksForCase(path, head, at)) return true; // "interested in a meeting"
  if (!verbal) return (reality === "bare" || at === path.site.trigger || !path.sentential) && !isCircumstance(path, at);
  const { marks, infinitive } = clauseOf(tree, path.words, at);
  if (finite) return marks.some((mark) => path.words.is("complementizer", mark));
  if (infinitive) return true;
  // "from meeting", "of leaving": a participle behind a preposition that is no word of time ("after meeting")
  const { during } = path.site.layers.language.event.prepositions;
  if (marks.some((mark) => during.includes(mark) || path.words.is("before", mark) || path.words.is("meanwhile", mark)))
    return false;
  return r !== Relation.advcl || marks.length > 0 || at === head + 1; // "proposed leaving"
}

/** A clause with a complementizer that the tree hung on a bare pronoun beside its verb. */
export function isExtraposed(path: Path, at: number, head: number): boolean {
  const { tree } = path.site.layers;
  if (tree.upos[head] !== Upos.PRON || tree.head[head]! < 0 || !isVerbal(tree, tree.head[head]!)) return false;
  return clauseOf(tree, path.words, at).marks.some((mark) => path.words.is("complementizer", mark));
}

/** Whether a governing word is listed with the very preposition of what hangs on it. */
function asksForCase(path: Path, head: number, at: number): boolean {
  const { tree } = path.site.layers;
  const entries = path.words.governors.get(tree.lemma[head]!);
  if (!entries) return false;
  for (let c = tree.firstChild[at]!; c >= 0 && c < at; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.case)
      return entries.some(({ words }) => words.some((group) => group.length === 1 && group[0] === tree.lemma[c]));
  return false;
}

export function governorAt(
  path: Path,
  head: number,
  over: "inf" | "that" | "noun",
  below: number,
): ReturnType<typeof effectAt> {
  const { tree } = path.site.layers;
  if (head === path.site.trigger) return null;
  const effect = effectAt(path.words.governors, tree, head, over, path.form);
  if (effect) return effect;
  // "bliver svært at mødes": the predicate beside the infinitive
  if (over === "inf" && (isVerbal(tree, head) || hasCopula(tree, head)))
    for (let c = tree.firstChild[head]!; c >= 0 && c < below; c = tree.nextSibling[c]!) {
      if (c < head || tree.upos[c] !== Upos.ADJ) continue;
      const said = effectAt(path.words.governors, tree, c, "inf", path.form);
      if (said) return said;
    }
  // a particle or reflexive may be taken for the head
  const up = tree.head[head]!;
  if (up >= 0 && rel(tree, head) === Relation.compound && up !== below)
    return effectAt(path.words.governors, tree, up, over, path.form);
  return null;
}

/** "ready to", "planlægger for at": words that take their content with the mark of a purpose. */
function governsPurpose(path: Path, head: number): boolean {
  const { tree } = path.site.layers;
  return !path.words.is("motion", tree.lemma[head]!.toLowerCase());
}

export function isIntransitive(path: Path, head: number): boolean {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.obj) return false;
  return true;
}
