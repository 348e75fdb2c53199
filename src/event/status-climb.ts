import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { isJoined } from "./clause.js";
import { adverbial, clausalModifier, isPurpose } from "./status-adverbial.js";
import { clauseOf, isVerbal, rel } from "./status-clause.js";
import {
  answered,
  behindPlan,
  calledOffLater,
  governorAt,
  isExtraposed,
  isIntransitive,
  isOwned,
  isQuestion,
  mayGovern,
} from "./status-governor.js";
import { announced, beforeInfinitive, isHeadlineInfinitive } from "./status-headline.js";
import { govern, type Reality } from "./status-lattice.js";
import { behindPreposition, besideNoun, isToldBehind, nounInClause } from "./status-noun.js";
import {
  governsFinite,
  hasCopula,
  hasOwnSubject,
  hasTense,
  isFiniteClause,
  type Path,
  sharesAuxiliary,
  throughClause,
} from "./status-path.js";

/** How many words above the event may govern it. */
const highest = 9;

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
  if (reality === "bare" && isGerundSubject(path)) return { reality: "hypothetical", rule: "hypothetical/as-subject" };
  for (let k = 0; k < highest; k++) {
    let head = tree.head[at]!;
    // "ventes torsdag at udvise", where the tree hangs the infinitive on the day
    if (head >= 0 && isVerbal(tree, at) && isTime(path, head)) head = tree.head[head]!;
    // "agreed in principle on sanctions", where it hangs them on the principle
    if (head >= 0 && path.words.is("principle", tree.lemma[head]!)) head = tree.head[head]!;
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

/** Whether a token stands in an expression of time; they are in the order of the text. */
function isTime({ site }: Path, token: number): boolean {
  const { times } = site.layers;
  let low = 0,
    high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low < times.length && times[low]!.from <= token;
}

/** "Getting them to back down means giving in": a participle that opens the sentence and is what its present tense is said of. */
function isGerundSubject({ site }: Path): boolean {
  const { tree, tokens, sentences } = site.layers;
  const sentence = tokens.sentence[site.trigger]!;
  const first = sentences.firstToken[sentence]!,
    end = sentences.firstToken[sentence + 1]!;
  const isParticiple =
    (tree.morph[first]! & Feature.Ger) > 0 || (tree.morph[first]! & Feature.Part && tree.morph[first]! & Feature.Pres);
  if (!isVerbal(tree, first) || !isParticiple) return false;
  for (let t = first + 1; t < end; t++) {
    if (tree.upos[t] === Upos.PUNCT || tree.upos[t] === Upos.SCONJ) return false;
    if (!(tree.morph[t]! & Feature.Fin) || !isVerbal(tree, t)) continue;
    return t > site.trigger && !(tree.morph[t]! & Feature.Past);
  }
  return false;
}

/** From a word to the one it hangs on. */
function stepUp(path: Path, at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  const verbal = isVerbal(tree, at) || hasCopula(tree, at);
  if (verbal && at < head && clauseOf(tree, path.words, at).granted)
    return { reality: reality === "bare" ? "actual" : reality, stop: true };
  // "ventes i stedet at mødes": an infinitive that nothing joins is no second verb
  const loose = rel(tree, at) === Relation.conj && !isJoined(tree, at) && hasMark(tree, at);
  // "enige om at indlede", taken for a relative clause: an infinitive has no relative
  const content = tree.relation[at] === Relation["acl:relcl"] && verbal && clauseOf(tree, path.words, at).infinitive;
  const r = loose || content ? Relation.xcomp : rel(tree, at);
  if (tree.relation[at] === Relation["acl:relcl"] && isExtraposed(path, at, head)) {
    // "it means that they give way": the clause is what the pronoun stands for
    const above = tree.head[head]!;
    return { reality: throughClause(path, above, reality, false), stop: false };
  }
  if (
    (tree.relation[at] === Relation["acl:relcl"] && !content) ||
    r === Relation.parataxis ||
    r === Relation.appos ||
    r === Relation.list
  ) {
    if (r === Relation.parataxis && reality === "bare" && isVerbal(tree, head)) return { reality: reality, stop: true };
    return { reality, stop: true };
  }
  if (r === Relation.conj) {
    // "traveled there to meet him and was attacked": a finite verb is no second purpose
    if (verbal && hasMark(tree, head) && clauseOf(tree, path.words, at).tense === "past")
      return { reality: reality === "bare" ? "actual" : reality, stop: true };
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

/** "to", "at" in front of an infinitive, whatever the tagger took it for. */
function hasMark(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.mark && tree.upos[c] === Upos.PART) return true;
  return false;
}
