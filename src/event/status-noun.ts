import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { firstDay, lastDay } from "../time/calendar.js";
import { clauseOf, isVerbal, rel, underClause } from "./status-clause.js";
import { govern, negate, type Reality } from "./status-lattice.js";
import { hasCopula, type Path, reportedAt, ruleOf, throughClause } from "./status-path.js";
import { effectAt } from "./status-word.js";

/** What stands beside an event noun: "planned", "a possible", "no". */
export function besideNoun(path: Path, token: number, reality: Reality): Reality {
  const { tree, language } = path.site.layers;
  let result = reality;
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    const r = rel(tree, c);
    if (
      r === Relation.amod ||
      r === Relation.compound ||
      r === Relation.advmod ||
      r === Relation.acl ||
      r === Relation.det
    ) {
      const effect = effectAt(path.words.attributes, tree, c, "noun", path.form);
      if (effect) {
        result = govern(effect, result, path.site.type, false);
        path.rule = `attribute/${effect}`;
      }
    }
    if (
      c < token &&
      (r === Relation.det || r === Relation.advmod || r === Relation.amod) &&
      path.words.is("negations", tree.lemma[c]!.toLowerCase())
    ) {
      result = negate(result);
      path.rule = "negation/no";
    }
    if (tree.relation[c] === Relation["acl:relcl"] && result === "bare") {
      // "the conference that is to take place": its own clause tells
      const clause = clauseOf(tree, path.words, c);
      if (
        (path.words.is("occurrence", tree.lemma[c]!) || effectAt(path.words.governors, tree, c, "noun", path.form)) &&
        (clause.modal || clause.negated)
      ) {
        result = underClause("actual", clause, false);
        path.rule = ruleOf(clause, result);
      }
    }
    if (r === Relation.amod && language.event.habitual.includes(tree.lemma[c]!.toLowerCase())) path.habit = true;
  }
  return result;
}

/** "The sanctions that the UN has imposed": a clause behind the noun says that it was done, whatever stands over the noun. */
export function isToldBehind(path: Path, noun: number): boolean {
  const { tree } = path.site.layers;
  if (noun !== path.site.carrier && isVerbal(tree, path.site.carrier)) return false;
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    if (tree.relation[c] !== Relation["acl:relcl"] || !isVerbal(tree, c)) continue;
    const clause = clauseOf(tree, path.words, c);
    if ((clause.tense !== "past" && !clause.perfect) || clause.modal !== null || clause.negated) continue;
    if (clause.adverb !== null && clause.adverb !== "ongoing" && clause.adverb !== "carried") continue;
    const effect = effectAt(path.words.governors, tree, c, "noun", path.form);
    if (path.words.is("enacting", tree.lemma[c]!.toLowerCase()) && (effect === null || effect === "carried"))
      return true;
  }
  return false;
}

/** An event noun that is subject or object. */
export function nounInClause(
  path: Path,
  at: number,
  head: number,
  reality: Reality,
  subject: boolean,
): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  if (!isVerbal(tree, head) && !hasCopula(tree, head)) return { reality, stop: true };
  const carries = head === path.site.carrier || path.words.is("occurrence", tree.lemma[head]!.toLowerCase());
  if (carries) {
    const clause = clauseOf(tree, path.words, head);
    const finite = clause.tense !== null || clause.modal !== null;
    // "did not go well", "førte ikke til noget": it was held all the same
    if (subject && clause.negated && clause.modal === null && goesOn(path, head)) {
      path.rule = "told/how-it-went";
      return { reality: reality === "bare" ? "actual" : reality, stop: false };
    }
    return { reality: throughClause(path, head, reality === "bare" && finite ? "actual" : reality, true), stop: false };
  }
  const clause = clauseOf(tree, path.words, head);
  path.tense = clause.tense ?? path.tense;
  let result = reality;
  // a criticism or demand stands whatever it will bring about; recognition and inquiries are still to come
  const { absorbs, needs, plover } = path.site.definition;
  const act = absorbs === false || needs === "deed" || plover?.event === "SUPPORT";
  if (
    act &&
    subject &&
    result === "bare" &&
    (clause.modal === "future" || clause.modal === "arranged") &&
    !clause.perfect
  ) {
    path.rule = "future/of-what-it-does";
    result = "planned";
  } else if (subject && result === "bare" && clause.modal === "would") {
    path.rule = "unreal/would";
    result = reportedAt(path, head) ? "planned" : "hypothetical";
  }
  return { reality: result, stop: at === head || reality === "bare" };
}

/** Behind a preposition of aim: "for talks", "til et topmøde". */
function isPurposeOf(path: Path, noun: number): boolean {
  const { tree, language } = path.site.layers;
  const { to, subject } = language.event.prepositions;
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.case) return to.includes(tree.lemma[c]!) || (subject ?? []).includes(tree.lemma[c]!);
  return false;
}

/** "Before the 2016 election", "shortly before the invasion he fled": a day in the past, or a deed that nobody announces, told of the past. */
function isOver(path: Path, head: number): boolean {
  const { layers, time, definition } = path.site;
  const today = layers.published === null ? null : firstDay(layers.published.edtf);
  const edtf = time < 0 ? undefined : layers.times[time]!.edtf;
  const day = edtf === undefined ? null : lastDay(edtf);
  if (day !== null && today !== null) return day < today;
  const { absorbs, plover } = definition;
  if (absorbs === false && plover?.event !== "ASSAULT" && plover?.event !== "COERCE") return false;
  let verb = head;
  for (let k = 0; k < 3 && verb >= 0 && !isVerbal(layers.tree, verb); k++) verb = layers.tree.head[verb]!;
  return verb >= 0 && clauseOf(layers.tree, path.words, verb).tense === "past";
}

/** A verb that says how an event ran or ended, with words behind it that the negation is about. */
function goesOn(path: Path, verb: number): boolean {
  const { tree } = path.site.layers;
  if (!path.words.is("running", tree.lemma[verb]!.toLowerCase())) return false;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c <= verb || tree.upos[c] === Upos.PUNCT || path.words.is("negations", tree.lemma[c]!.toLowerCase())) continue;
    return !path.words.is("onward", tree.lemma[c]!.toLowerCase());
  }
  return false;
}

/** An event noun behind a preposition. */
export function behindPreposition(
  path: Path,
  at: number,
  head: number,
  reality: Reality,
): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  if (head === path.site.carrier && isVerbal(tree, head)) return nounInClause(path, at, head, reality, false);
  let before = false,
    without = false;
  for (let c = tree.firstChild[at]!; c >= 0 && c < at; c = tree.nextSibling[c]!) {
    if (rel(tree, c) !== Relation.case) continue;
    const lemma = tree.lemma[c]!.toLowerCase();
    let phrase = lemma;
    for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!)
      if (rel(tree, d) === Relation.fixed) phrase += `_${tree.lemma[d]}`;
    if (
      path.words.is("before", lemma) ||
      path.words.is("before", phrase) ||
      path.words.is("before", `${lemma}_${tree.lemma[c + 1]}`)
    )
      before = true;
    if (path.words.is("without", lemma)) without = true;
    if (path.words.is("condition", lemma) || path.words.is("condition", `${lemma}_${tree.lemma[c + 1]}`)) {
      path.rule = "condition/in-case-of";
      return { reality: "hypothetical", stop: true };
    }
  }
  if (without) {
    path.rule = "negation/without";
    return { reality: negate(reality), stop: true };
  }
  if (before && reality === "bare" && isOver(path, head)) {
    path.rule = "told/before-which";
    return { reality: "actual", stop: true };
  }
  if (before && reality === "bare") {
    path.rule = "plan/ahead-of";
    return { reality: "planned", stop: true };
  }
  // "no date has been set for a visit"
  if (!isVerbal(tree, head) && path.words.is("dates", tree.lemma[head]!.toLowerCase()) && isPurposeOf(path, at)) {
    path.rule = "plan/date-for";
    const above = tree.head[head]!;
    const open =
      besideNoun(path, head, "actual") === "not-happened" ||
      (above >= 0 && isVerbal(tree, above) && clauseOf(tree, path.words, above).negated);
    return { reality: open ? "possible" : "planned", stop: true };
  }
  // "no mention of a summit", "had no information about the deal": what is not told of is not denied
  if (!isVerbal(tree, head) && path.words.is("telling", tree.lemma[head]!.toLowerCase())) {
    path.rule = reality === "bare" ? "told/of-which-is-told" : path.rule;
    return { reality, stop: true };
  }
  if (!isVerbal(tree, head) && path.words.is("containers", tree.lemma[head]!.toLowerCase())) {
    if (hasCopula(tree, head) && reality === "bare" && clauseOf(tree, path.words, head).tense === "present") {
      path.rule = "ongoing/the-day-of";
      return { reality: "ongoing", stop: true };
    }
    return { reality: besideNoun(path, head, reality), stop: false };
  }
  // "plans to travel to Kiev for talks", "before both fly to Sofia for a summit": as real as the journey
  if (
    isVerbal(tree, head) &&
    reality === "bare" &&
    path.site.definition.absorbs === false &&
    isPurposeOf(path, at) &&
    path.words.is("motion", tree.lemma[head]!.toLowerCase())
  )
    return { reality: throughClause(path, head, reality, true), stop: false };
  if (isVerbal(tree, head) && reality === "bare" && path.site.definition.absorbs === false) {
    const clause = clauseOf(tree, path.words, head);
    path.tense = clause.tense ?? path.tense;
    if ((clause.modal === "future" || clause.modal === "arranged") && !clause.perfect) {
      path.rule = "future/of-what-happens-there";
      return { reality: "planned", stop: true };
    }
  }
  return { reality, stop: true };
}

/** "At a meeting he promised": where and when, not what. */
export function isCircumstance(path: Path, at: number): boolean {
  const { tree, language } = path.site.layers;
  const { in: where, during } = language.event.prepositions;
  for (let c = tree.firstChild[at]!; c >= 0 && c < at; c = tree.nextSibling[c]!)
    if (rel(tree, c) === Relation.case)
      return at < tree.head[at]! || where.includes(tree.lemma[c]!) || during.includes(tree.lemma[c]!); // what comes first sets the scene
  return false;
}
