import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { isJoined } from "./clause.js";
import { type Clause, clauseOf, isVerbal, rel, underClause } from "./status-clause.js";
import { govern, type Reality } from "./status-lattice.js";
import { behindPreposition, besideNoun, isCircumstance, isToldBehind, nounInClause } from "./status-noun.js";
import {
  governsFinite,
  hasCopula,
  hasOwnSubject,
  hasTense,
  isFiniteClause,
  type Path,
  reportedAt,
  sharesAuxiliary,
  throughClause,
} from "./status-path.js";
import { effectAt } from "./status-word.js";

/** How many words above the event may govern it. */
const highest = 9;

/** Tokens. */
const longestHeadline = 16;

/** Follows the way up. */
export function climb(path: Path): { reality: Reality; rule: string } {
  const { tree } = path.site.layers;
  const { trigger, carrier } = path.site;
  if (tree.upos[trigger] === Upos.AUX) return { reality: "actual", rule: "said/modal" };
  let at = trigger;
  let reality: Reality = "bare";
  if (tree.morph[trigger]! & Feature.Imp && isVerbal(tree, trigger) && !hasOwnSubject(tree, trigger))
    return path.site.definition.absorbs
      ? { reality: "actual", rule: "said/imperative" }
      : { reality: "proposed", rule: "said/imperative" };
  if (isVerbal(tree, trigger)) reality = throughClause(path, trigger, reality, true);
  else {
    reality = besideNoun(path, trigger, reality);
    if (hasCopula(tree, trigger)) reality = throughClause(path, trigger, reality, true);
    if (reality === "bare") reality = behindPlan(path, trigger);
    if (reality === "bare" && isToldBehind(path, trigger))
      return { reality: "actual", rule: "told/in-relative-clause" };
  }
  if (isHeadlineInfinitive(path, isVerbal(tree, trigger) ? trigger : carrier))
    return { reality: "planned", rule: "plan/headline-infinitive" };
  for (let k = 0; k < highest; k++) {
    const head = tree.head[at]!;
    if (head < 0) break;
    const next = stepUp(path, at, head, reality);
    reality = next.reality;
    if (next.stop) break;
    at = head;
  }
  if (carrier !== trigger && reality === "bare" && isVerbal(tree, carrier))
    reality = throughClause(path, carrier, reality, true);
  if (reality === "bare") reality = beforeInfinitive(path, isVerbal(tree, trigger) ? trigger : carrier, reality);
  if (reality === "planned") reality = announced(path, isVerbal(tree, trigger) ? trigger : carrier);
  return { reality, rule: path.rule };
}

/** "No mention of plans for a summit": the noun right in front of its preposition, where the tree has hung it on another. */
function behindPlan(path: Path, noun: number): Reality {
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

/** From a word to the one it hangs on. */
function stepUp(path: Path, at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  const verbal = isVerbal(tree, at) || hasCopula(tree, at);
  if (verbal && at < head && clauseOf(tree, path.words, at).granted)
    return { reality: reality === "bare" ? "actual" : reality, stop: true };
  // "ventes i stedet at mødes": an infinitive that nothing joins is no second verb
  const loose = rel(tree, at) === Relation.conj && !isJoined(tree, at) && hasMark(tree, at);
  const r = loose ? Relation.xcomp : rel(tree, at);
  if (tree.relation[at] === Relation["acl:relcl"] && isExtraposed(path, at, head)) {
    // "it means that they give way": the clause is what the pronoun stands for
    const above = tree.head[head]!;
    return { reality: throughClause(path, above, reality, false), stop: false };
  }
  if (
    tree.relation[at] === Relation["acl:relcl"] ||
    r === Relation.parataxis ||
    r === Relation.appos ||
    r === Relation.list
  ) {
    if (r === Relation.parataxis && reality === "bare" && isVerbal(tree, head)) return { reality: reality, stop: true };
    return { reality, stop: true };
  }
  if (r === Relation.conj) {
    if (reality === "bare" && isVerbal(tree, head))
      return { reality: throughClause(path, head, reality, true), stop: false };
    if (verbal && reality !== "bare" && hasOwnSubject(tree, at)) return { reality, stop: true };
    if (verbal && reality !== "bare") {
      // "will visit Moscow and meet Putin": the auxiliaries stand with the first
      const clause = clauseOf(tree, path.words, at);
      if (clause.tense !== null && !sharesAuxiliary(tree, at, head)) {
        if (hasTense(tree, at) || clause.modal) {
          // "unless he returned and cooperated": one condition for both
          const first = clauseOf(tree, path.words, head);
          if (first.marks.some((mark) => path.words.is("condition", mark))) {
            path.rule = "condition/if";
            return { reality: "hypothetical", stop: true };
          }
          return { reality, stop: governsFinite(tree, head) };
        }
      }
      return { reality: throughClause(path, head, reality === "actual" ? "bare" : reality, true), stop: false };
    }
    return { reality, stop: false };
  }
  const finite = verbal && isFiniteClause(tree, at);
  const over = verbal ? (finite ? "that" : "inf") : "noun";
  const bySubject = r === Relation.nsubj && tree.relation[at] !== Relation["nsubj:pass"];
  const purpose = verbal && !finite && r === Relation.advcl && isPurpose(path, at);
  const governor = mayGovern(path, at, head, r, verbal, finite, reality, purpose)
    ? governorAt(path, head, over, at)
    : null;
  // "afviser, at de har mødtes": of what is told with a tense, a refusal is a denial
  const denial = governor === "negated" && verbal && (finite || clauseOf(tree, path.words, at).perfect);
  // "mener, at regeringen vil gå af": what somebody thinks will come is expected
  if (over === "that" && reality === "planned" && path.words.is("opining", tree.lemma[head]!.toLowerCase())) {
    path.rule = `expected/${tree.lemma[head]}`;
    return { reality: throughClause(path, head, "expected", false), stop: false };
  }
  // "has not decided whether to meet": open, also where the verb above is negated
  if (
    governor &&
    verbal &&
    isQuestion(path, at) &&
    (governor === "possible" || clauseOf(tree, path.words, head).negated)
  ) {
    path.rule = "question/whether";
    return { reality: "possible", stop: true };
  }
  const later = governor === null || verbal ? null : calledOffLater(path, head);
  const effect = denial ? "denied" : answered(path, verbal, governor) ? null : (later ?? governor);
  // "let me thank them for their support": what somebody thanks or blames for was done
  if (
    governor === "carried" &&
    !verbal &&
    isOwned(path, at) &&
    path.words.is("factive", tree.lemma[head]!.toLowerCase())
  )
    return { reality: reality === "bare" ? "actual" : reality, stop: true };
  if (effect && !(bySubject && !hasCopula(tree, head) && !isIntransitive(path, head))) {
    path.rule = `${effect}/${tree.lemma[head]}`;
    let result = govern(effect, reality, path.site.type, finite);
    if (isVerbal(tree, head) || hasCopula(tree, head)) result = throughClause(path, head, result, false);
    else result = besideNoun(path, head, result);
    return { reality: result, stop: false };
  }
  switch (r) {
    case Relation.xcomp:
      if (reality === "bare" && isPurpose(path, at) && path.words.is("motion", tree.lemma[head]!.toLowerCase()))
        return adverbial(path, at, head, reality);
      return {
        reality: throughClause(path, head, reality === "bare" ? "actual" : reality, reality === "bare"),
        stop: false,
      };
    case Relation.ccomp:
    case Relation.obj:
    case Relation.iobj:
    case Relation.nsubj:
    case Relation.csubj:
      if (verbal) {
        // "bowing to Washington would be a defeat": what may be done, unless it is told of the past
        if (
          (reality === "bare" || (reality === "actual" && !path.sentential)) &&
          r === Relation.csubj &&
          clauseOf(tree, path.words, head).tense !== "past"
        ) {
          path.rule = "hypothetical/as-subject";
          return { reality: "hypothetical", stop: true };
        }
        if (reality === "bare") {
          const result = throughClause(path, head, "actual", r !== Relation.csubj && r !== Relation.nsubj);
          return { reality: result, stop: false };
        }
        return { reality, stop: false };
      }
      return nounInClause(path, at, head, reality, bySubject || r === Relation.nsubj);
    case Relation.advcl:
      return adverbial(path, at, head, reality);
    case Relation.acl:
      if (verbal && reality === "bare") {
        // "agreed in principle to meet": what the noun's verb says
        const above = tree.head[head]!;
        const over =
          above < 0 || !clauseOf(tree, path.words, at).infinitive ? null : governorAt(path, above, "inf", head);
        if (over) {
          path.rule = `${over}/${tree.lemma[above]}`;
          return {
            reality: throughClause(path, above, govern(over, reality, path.site.type, false), false),
            stop: true,
          };
        }
      }
      if (verbal) return clausalModifier(path, at, reality);
      return { reality, stop: true };
    case Relation.obl:
    case Relation.nmod:
      if (verbal) return adverbial(path, at, head, reality);
      return behindPreposition(path, at, head, reality);
    case Relation.compound:
      // "proposed meeting Trump": a verbal noun in front of a name
      if (
        head > at &&
        path.site.layers.mentionAt[head]! >= 0 &&
        tree.head[head]! >= 0 &&
        isVerbal(tree, tree.head[head]!)
      )
        return { reality, stop: false };
      return { reality, stop: !(isVerbal(tree, head) || hasCopula(tree, head)) };
    case Relation.aux:
    case Relation.cop:
    case Relation.flat:
    case Relation.fixed:
    case Relation.case:
    case Relation.mark:
    case Relation.advmod:
    case Relation.amod:
      return { reality, stop: !(isVerbal(tree, head) || hasCopula(tree, head)) };
    default:
      return { reality, stop: false };
  }
}

/** "Their support", "the attack of Monday": known, and somebody's. */
function isOwned({ site }: Path, noun: number): boolean {
  const { tree } = site.layers;
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (tree.relation[c] === Relation["nmod:poss"] || tree.morph[c]! & Feature.Poss) return true;
  return (tree.morph[noun]! & Feature.Def) > 0;
}

/** An indirect question: "whether to meet", "om han vil deltage". */
const isQuestion = (path: Path, at: number): boolean =>
  clauseOf(path.site.layers.tree, path.words, at).marks.some((mark) => path.words.is("whether", mark));

/** "Was planned for February but was postponed": what a second verb makes of the plan that the first one told. */
function calledOffLater(path: Path, verb: number): ReturnType<typeof effectAt> {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c < verb || rel(tree, c) !== Relation.conj || hasOwnSubject(tree, c)) continue;
    const effect = effectAt(path.words.governors, tree, c, "noun", path.form);
    if ((effect === "postponed" || effect === "cancelled") && !clauseOf(tree, path.words, c).negated) return effect;
  }
  return null;
}

/** "Denied the allegations", "rejected the demand": what was said is answered, and so was said. */
const answered = (path: Path, verbal: boolean, governor: ReturnType<typeof effectAt>): boolean =>
  !verbal && path.site.definition.absorbs !== false && (governor === "denied" || governor === "negated");

/** "to", "at" in front of an infinitive, whatever the tagger took it for. */
function hasMark(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.mark && tree.upos[c] === Upos.PART) return true;
  return false;
}

/** A clause or infinitive beside the main verb. */
function adverbial(path: Path, at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  if (reality !== "bare") return { reality, stop: true };
  const above = isVerbal(tree, head) || hasCopula(tree, head) ? clauseOf(tree, path.words, head) : null;
  const own = clauseOf(tree, path.words, at);
  if (!own.infinitive && (own.marks.length === 0 || own.perfect)) return { reality: "actual", stop: true }; // "Citing …, he said"
  if (!own.infinitive && own.tense === null && !isVerbal(tree, head) && isTopic(path, own.marks)) {
    path.rule = "possible/of-what-is-thought"; // "wary of agreeing", "fears about leaving"
    return { reality: "possible", stop: true };
  }
  const plan = above === null ? null : planAsSubject(path, at, head);
  if (plan) {
    path.rule = `${plan}/subject`;
    return { reality: throughClause(path, head, govern(plan, "bare", path.site.type, false), false), stop: true };
  }
  if (isPurpose(path, at)) {
    const lemma = tree.lemma[head]!.toLowerCase();
    const motion = path.words.is("motion", lemma) && path.site.definition.absorbs === false;
    if (above === null || motion || !isTalk(path)) {
      path.rule = "plan/purpose";
      return { reality: "planned", stop: true };
    }
    return { reality: throughClause(path, head, "actual", true), stop: false };
  }
  for (const mark of own.marks)
    if (path.words.is("before", mark) && above && (above.modal === "future" || above.tense === "present")) {
      path.rule = "plan/before";
      return { reality: "planned", stop: true };
    }
  if (above === null) {
    // "can use its navy to hinder": hung on the means, it is as real as what is done with them
    const verb = tree.head[head]!;
    if (!own.infinitive || verb < 0 || !isVerbal(tree, verb)) return { reality: "actual", stop: true };
    return { reality: throughClause(path, verb, "actual", true), stop: true };
  }
  // "after meeting", "by leaving": as real as the main clause, whose negation is not its own
  const main = underClause("actual", { ...above, negated: false }, reportedAt(path, head));
  return { reality: main, stop: main === "actual" };
}

/** "A preliminary agreement was reached for them to meet": what the subject of the main verb makes of its infinitive. */
function planAsSubject(path: Path, at: number, head: number): ReturnType<typeof effectAt> {
  const { tree } = path.site.layers;
  if (at < head) return null;
  for (let c = tree.firstChild[head]!; c >= 0 && c < head; c = tree.nextSibling[c]!)
    if (tree.relation[c] === Relation["nsubj:pass"]) return governorAt(path, c, "inf", at);
  return null;
}

/** Behind "of" or "about": what is thought or felt about, not what was done. */
function isTopic(path: Path, marks: readonly string[]): boolean {
  const { of, about, against } = path.site.layers.language.event.prepositions;
  return marks.some((mark) => of.includes(mark) || (about.includes(mark) && !against.includes(mark)));
}

function isTalk(path: Path): boolean {
  const { type } = path.site;
  return type === "negotiation" || type === "call" || type === "meeting" || path.site.definition.absorbs !== false;
}

/** A clause that hangs on a noun which says nothing of its reality. */
function clausalModifier(path: Path, at: number, reality: Reality): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  if (reality !== "bare") return { reality, stop: true };
  const clause = clauseOf(tree, path.words, at);
  if (clause.infinitive) {
    path.rule = "possible/infinitive-of-noun";
    return { reality: "possible", stop: true };
  }
  return { reality: "actual", stop: true };
}

/** Whether a word may govern what hangs on it so: its content, not its time, manner or reason. */
function mayGovern(
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
function isExtraposed(path: Path, at: number, head: number): boolean {
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

function governorAt(
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

function isIntransitive(path: Path, head: number): boolean {
  const { tree } = path.site.layers;
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.obj) return false;
  return true;
}

/** An infinitive that says what for. */
function isPurpose(path: Path, at: number): boolean {
  const { tree } = path.site.layers;
  const clause = clauseOf(tree, path.words, at);
  if (!clause.infinitive) return false;
  if (clause.marks.some((mark) => path.words.is("without", mark) || path.words.is("before", mark))) return false;
  return clause.marks.length === 0 || clause.marks.some((mark) => path.words.is("purpose", mark));
}

/** Where the tree says nothing: the words just before an infinitive. */
function beforeInfinitive(path: Path, verb: number, reality: Reality): Reality {
  const { tree, tokens } = path.site.layers;
  if (!isVerbal(tree, verb) || tree.morph[verb]! & (Feature.Fin | Feature.Part | Feature.Ger)) return reality;
  const sentence = tokens.sentence[verb]!;
  let result = reality;
  for (let t = verb - 1, k = 0; t >= 0 && k < 6 && tokens.sentence[t] === sentence; t--, k++) {
    if (tree.upos[t] === Upos.PUNCT) break;
    const effect = effectAt(path.words.governors, tree, t, "inf", path.form);
    const modal = path.words.modals.get(tree.lemma[t]!) ?? null;
    if (effect) {
      path.rule = `${effect}/near`;
      result = govern(effect, result, path.site.type, false);
      break;
    }
    if (modal) {
      path.rule = `${modal}/near`;
      result = underClause("actual", { ...plain, modal }, false);
      break;
    }
  }
  if (result !== "bare") return result;
  if (
    hasOwnSubject(tree, verb) &&
    !clauseOf(tree, path.words, verb).marks.some((mark) => path.words.is("purpose", mark))
  )
    return "actual"; // a finite form that the tagger took for an infinitive
  path.rule = "plan/headline-infinitive";
  return "planned";
}

/** "Trump to meet Kim": an infinitive in a line without a finite verb. */
function isHeadlineInfinitive(path: Path, verb: number): boolean {
  const { tree, tokens, sentences } = path.site.layers;
  if (!isVerbal(tree, verb) || tree.morph[verb]! & (Feature.Fin | Feature.Part | Feature.Ger)) return false;
  const sentence = tokens.sentence[verb]!;
  const first = sentences.firstToken[sentence]!,
    last = sentences.firstToken[sentence + 1]! - 1;
  if (last - first > longestHeadline || tree.upos[last] === Upos.PUNCT) return false;
  if (!path.words.is("purpose", tree.lemma[verb - 1] ?? "") || tree.upos[verb - 1] !== Upos.PART || verb - 1 === first)
    return false;
  for (let t = first; t < verb; t++) if (tree.upos[t] === Upos.AUX || tree.morph[t]! & Feature.Fin) return false;
  return true;
}

/** "…, the Kremlin confirmed": a plan whose sentence ends by saying that it is official. */
function announced(path: Path, verb: number): Reality {
  const { tree } = path.site.layers;
  for (let top = verb, k = 0; top >= 0 && k < 3; top = tree.head[top]!, k++)
    for (let c = tree.firstChild[top]!; c >= 0; c = tree.nextSibling[c]!) {
      if (rel(tree, c) !== Relation.parataxis || !isVerbal(tree, c)) continue;
      const effect = effectAt(path.words.governors, tree, c, null, path.form);
      if (effect === "confirmed" || effect === "announced") {
        path.rule = `confirmed/${tree.lemma[c]}`;
        return "confirmed";
      }
    }
  return "planned";
}

const plain: Clause = {
  tense: "present",
  perfect: false,
  progressive: false,
  modal: null,
  negated: false,
  adverb: null,
  arranged: false,
  now: false,
  conditional: false,
  infinitive: false,
  marks: [],
  granted: false,
};
