import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { isMisreadPast } from "./passive.js";
import type { Governor, Modal } from "./status-language.js";
import { negate, type Reality, weaken } from "./status-lattice.js";
import { effectAt, type StatusWords } from "./status-word.js";

/** What a clause says of its verb. */
export interface Clause {
  readonly tense: "past" | "present" | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly modal: Modal | null;
  readonly negated: boolean;
  readonly adverb: Governor | null;
  /** "is to meet". */
  readonly arranged: boolean;
  readonly now: boolean;
  /** A condition hangs on it: "if". */
  readonly conditional: boolean;
  readonly infinitive: boolean;
  readonly marks: readonly string[];
  /** Opened by "although", "selv om": told as so, whatever stands above. */
  readonly granted: boolean;
}

export const rel = (tree: Tree, token: number): number => universal[tree.relation[token]!]!;

/** Reads auxiliaries, negation, adverbs and marks of a verb or predicate. */
export function clauseOf(tree: Tree, words: StatusWords, verb: number): Clause {
  const own = tree.morph[verb]!;
  let tense: Clause["tense"] =
    own & Feature.Fin ? (own & Feature.Past ? "past" : own & Feature.Pres ? "present" : null) : null;
  let perfect = false,
    copula = false,
    copulaFinite = false,
    negated = false,
    now = false,
    conditional = false,
    toMark = false,
    subject = false,
    granted = false;
  let modal: Modal | null = null,
    modalPast = false,
    adverb: Governor | null = null;
  const marks: string[] = [];
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const lemma = tree.lemma[c]!,
      r = rel(tree, c),
      morph = tree.morph[c]!;
    const low = lemma.toLowerCase();
    if (r === Relation.aux || r === Relation.cop || (tree.upos[c] === Upos.AUX && c < verb)) {
      const found =
        words.modals.get(low) ??
        (morph & Feature.Past ? words.modals.get(`${low}|past`) : words.modals.get(`${low}|present`));
      if (found && modal === null) {
        modal = found;
        modalPast = (morph & Feature.Past) > 0;
      } else if (words.is("perfect", low)) perfect = true;
      if (words.is("copula", low)) {
        copula = true;
        if (morph & Feature.Fin) copulaFinite = true;
      }
      if (morph & Feature.Fin && (tense === null || !found)) tense = morph & Feature.Past ? "past" : "present";
      if (negatesInside(tree, words, c)) negated = true;
      continue;
    }
    if (r === Relation.mark || r === Relation.case || tree.upos[c] === Upos.SCONJ) {
      if (c > verb) continue; // "arrested without incident": of the phrase behind
      if (isGranting(tree, words, c)) {
        granted = true; // "selv om de mødtes"
        continue;
      }
      marks.push(low);
      for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!)
        if (rel(tree, d) === Relation.fixed) marks.push(tree.lemma[d]!.toLowerCase());
      if (tree.upos[c] === Upos.PART && r === Relation.mark) toMark = true;
      continue;
    }
    if (r === Relation.advmod || r === Relation.det || tree.upos[c] === Upos.ADV || tree.upos[c] === Upos.PART) {
      if (
        words.is("negations", low) &&
        !words.is("unnegations", (tree.lemma[c + 1] ?? "").toLowerCase()) &&
        !words.is("unnegations", `${(tree.lemma[c - 1] ?? "").toLowerCase()}_${low}`) // "as never before"
      )
        negated = true;
      else if (negatesInside(tree, words, c)) negated = true;
      const effect = effectAt(words.adverbs, tree, c, null);
      if (effect) adverb = effect;
      if (words.is("nowadays", low)) now = true;
      if (isGranting(tree, words, c)) granted = true;
      else if (words.is("condition", low) || words.is("when", low) || words.is("whether", low)) marks.push(low);
      continue;
    }
    if (tree.relation[c] === Relation.nsubj) subject = true;
    if (r === Relation.nsubj || r === Relation.obj || r === Relation.obl) {
      if (words.is("negations", low)) negated = true;
      else if (r !== Relation.obl)
        for (let d = tree.firstChild[c]!; d >= 0 && d < c; d = tree.nextSibling[d]!)
          if (words.is("negations", tree.lemma[d]!.toLowerCase()) && rel(tree, d) !== Relation.advmod) negated = true;
    }
    if (r === Relation.advcl || (r === Relation.obl && isVerbal(tree, c))) {
      for (let d = tree.firstChild[c]!; d >= 0 && (d < c || d <= c + 1); d = tree.nextSibling[d]!)
        if (words.is("condition", tree.lemma[d]!.toLowerCase()) && d < c) conditional = true;
    }
  }
  if (modal === null && (own & Feature.Fin) > 0) {
    // the modal itself is the verb ("skal til møde")
    modal =
      words.modals.get(tree.lemma[verb]!) ??
      words.modals.get(`${tree.lemma[verb]!}|${own & Feature.Past ? "past" : "present"}`) ??
      null;
  }
  if (modalPast && tense === null) tense = "past";
  // "for at mødes": an infinitive that looks like a present
  if (toMark && !subject && !copulaFinite && modal === null) tense = null;
  const participle = (own & Feature.Part) > 0 || (own & Feature.Ger) > 0;
  // an active past that the tagger took for a participle
  if (
    tense === null &&
    own & Feature.Part &&
    own & Feature.Past &&
    (subject || isMisreadPast(tree, verb)) &&
    !copula &&
    !perfect
  )
    tense = "past";
  return {
    tense,
    perfect,
    progressive: words.language.progressive && copula && participle && (own & Feature.Pres || own & Feature.Ger) !== 0,
    modal,
    negated,
    adverb,
    arranged: copulaFinite && toMark && (!participle || perfect), // "is to meet", "was to have met"
    now,
    conditional,
    infinitive: tense === null && (toMark || (own & Feature.Inf) > 0),
    marks,
    granted,
  };
}

/** One of the two words of "selv om", "even though", or one word for it. */
function isGranting(tree: Tree, words: StatusWords, token: number): boolean {
  const low = tree.lemma[token]!.toLowerCase();
  return (
    words.is("although", low) ||
    (token > 0 && words.is("although", `${tree.lemma[token - 1]!.toLowerCase()}_${low}`)) ||
    words.is("although", `${low}_${(tree.lemma[token + 1] ?? "").toLowerCase()}`)
  );
}

export const isVerbal = (tree: Tree, token: number): boolean =>
  tree.upos[token] === Upos.VERB || tree.upos[token] === Upos.AUX;

function negatesInside(tree: Tree, words: StatusWords, token: number): boolean {
  for (let d = tree.firstChild[token]!; d >= 0; d = tree.nextSibling[d]!)
    if (
      words.is("negations", tree.lemma[d]!.toLowerCase()) &&
      rel(tree, d) === Relation.advmod &&
      !words.is("unnegations", `${(tree.lemma[d - 1] ?? "").toLowerCase()}_${tree.lemma[d]!.toLowerCase()}`)
    )
      return true;
  return false;
}

/** What a clause makes of the event that its verb is or governs. `reported`: under a verb of saying. */
export function underClause(reality: Reality, clause: Clause, reported: boolean): Reality {
  let result = reality;
  const unreal = result === "cancelled" || result === "postponed";
  if (clause.arranged) result = unreal ? result : weaken(result, "planned");
  switch (clause.modal) {
    case "future":
      if (clause.conditional && !unreal) {
        result = "hypothetical";
        break;
      }
      if (clause.perfect && result === "actual") break; // "will have met", "vil have mødt"
      result = unreal ? result : clause.adverb === "expected" ? weaken(result, "expected") : weaken(result, "planned");
      break;
    case "arranged":
      if (clause.perfect && (clause.tense !== "past" || reported)) break; // hearsay: "skal have mødt"; "skulle have mødt" was a plan
      result = unreal ? result : weaken(result, "planned");
      break;
    case "would":
      if (clause.conditional) result = "hypothetical";
      else if (reported) result = unreal ? result : weaken(result, "planned");
      else result = clause.perfect ? "hypothetical" : weaken(result, "hypothetical");
      break;
    case "possible":
      result = weaken(result, clause.perfect && result === "actual" ? "possible" : "possible");
      break;
    case "able":
      if (clause.negated) break;
      if (result === "actual" || result === "bare") result = "able";
      break;
    case "obliged":
      result = weaken(result, "proposed");
      break;
    case "compelled":
      break;
    case null:
      if (clause.conditional && clause.tense === "present" && !clause.perfect && !reported && result === "actual")
        result = "hypothetical";
      break;
  }
  if (clause.adverb && clause.adverb !== "ongoing" && clause.adverb !== "carried") {
    if (clause.adverb === "expected") {
      // "ender nok med at": of the present, what is to come; "met probably" stands as it is told
      const told = clause.tense !== "present" || clause.perfect ? result === "actual" : false;
      if (!told && result !== "ongoing") result = weaken(result, "expected");
    } else if (clause.adverb === "negated") result = negate(result);
    else if (clause.adverb === "possible" || clause.adverb === "proposed") result = weaken(result, clause.adverb);
  }
  if (clause.negated) {
    if (clause.modal === "possible" && result === "possible") return "possible";
    // "would probably not meet": doubted, not called off
    if ((clause.adverb === "expected" || clause.adverb === "possible") && result !== "actual") return "possible";
    result = negate(result);
  }
  return result;
}
