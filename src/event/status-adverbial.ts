import { Relation } from "../syntax/relation.js";
import { clauseOf, isVerbal, underClause } from "./status-clause.js";
import { governorAt } from "./status-governor.js";
import { govern, type Reality } from "./status-lattice.js";
import { hasCopula, type Path, reportedAt, throughClause } from "./status-path.js";
import type { effectAt } from "./status-word.js";

/** A clause or infinitive beside the main verb. */
export function adverbial(path: Path, at: number, head: number, reality: Reality): { reality: Reality; stop: boolean } {
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
export function clausalModifier(path: Path, at: number, reality: Reality): { reality: Reality; stop: boolean } {
  const { tree } = path.site.layers;
  if (reality !== "bare") return { reality, stop: true };
  const clause = clauseOf(tree, path.words, at);
  if (clause.infinitive) {
    path.rule = "possible/infinitive-of-noun";
    return { reality: "possible", stop: true };
  }
  return { reality: "actual", stop: true };
}

/** An infinitive that says what for. */
export function isPurpose(path: Path, at: number): boolean {
  const { tree } = path.site.layers;
  const clause = clauseOf(tree, path.words, at);
  if (!clause.infinitive) return false;
  if (clause.marks.some((mark) => path.words.is("without", mark) || path.words.is("before", mark))) return false;
  return clause.marks.length === 0 || clause.marks.some((mark) => path.words.is("purpose", mark));
}
