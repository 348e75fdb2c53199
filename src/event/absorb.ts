import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { entityAt } from "./actor.js";
import { isVerb, prepositionOf } from "./clause.js";
import { type Finding, participantsOf } from "./finding.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { clauseOf } from "./status-clause.js";
import { effectAt, statusWordsOf } from "./status-word.js";

/** How many heads up an event looks for another that it is the content of. */
const reach = 10;

/**
 * Of events one inside the other keeps the one that is told: what is demanded, threatened or refused is no event of its
 * own, and an agreement to meet is the meeting (provisional). Marks the others as dropped.
 */
export function absorb(scene: Scene, findings: readonly Finding[]): void {
  const at = new Map<number, Finding>();
  for (const finding of findings) {
    at.set(finding.trigger, finding);
    if (finding.args.carrier !== finding.trigger && !at.has(finding.args.carrier))
      at.set(finding.args.carrier, finding);
  }
  const statusWords = statusWordsOf(scene.language);
  for (const inner of findings) {
    const outer = contentOf(scene, inner, at);
    if (!outer || outer.dropped) continue;
    if (outer.bindings.some(({ token }) => token === inner.trigger)) {
      takeOver(outer, inner); // "lifted the curfew", "mounted an invasion": the pattern has asked for the noun
      continue;
    }
    const { absorbs, yields } = outer.definition;
    if (!inner.definition.absorbs) {
      // "denied that they had met": told as denied; "did not rule out a meeting": nothing but the possible meeting
      const effect = effectAt(statusWords.governors, scene.tree, outer.trigger, "inf");
      const told = clauseOf(scene.tree, statusWords, inner.args.carrier);
      if (effect === "denied" || (effect === "negated" && (told.perfect || told.tense !== null))) continue;
      if (effect === "excluded" && clauseOf(scene.tree, statusWords, outer.args.carrier).negated) {
        outer.dropped = true;
        continue;
      }
    }
    if (absorbs === true || (absorbs === "unowned" && !isOwned(scene, inner))) {
      inner.dropped = true;
      // "threatened to attack X": X is who is threatened
      if (outer.definition.frame.kind === "directed" && outer.args.recipients.length === 0)
        for (const actor of inner.args.recipients)
          if (!outer.args.actors.some(({ entity }) => entity === actor.entity)) outer.args.recipients.push(actor);
      for (const entity of participantsOf(inner)) if (!outer.args.about.includes(entity)) outer.args.about.push(entity);
      if (inner.args.treaty >= 0 && outer.args.treaty < 0) outer.args.treaty = inner.args.treaty;
    } else if (yields && !inner.definition.absorbs) {
      outer.dropped = true;
      inner.agreed = outer.definition.plover?.event === "AGREE" && outer.pattern.mode !== "promise";
      const { args } = inner;
      if (participantsOf(inner).length === 0) {
        const list = inner.definition.frame.kind === "joint" ? args.both : args.actors;
        list.push(...outer.args.actors, ...outer.args.both);
        inner.args.bare &&= outer.args.bare;
      }
      if (args.place < 0) args.place = outer.args.place;
    }
  }
}

/** Whether an event's own words say who acts in it: it is then told as a fact, not only as what is blamed or praised. */
function isOwned(scene: Scene, { trigger, args }: Finding): boolean {
  if (!isVerb(scene.tree, trigger)) return args.actors.length + args.both.length > 0;
  return childBy(scene.tree, trigger, Relation.nsubj) >= 0;
}

/** A noun that its verb's pattern asks for is no event beside it; whom the noun names takes part in the verb's. */
function takeOver(outer: Finding, inner: Finding): void {
  inner.dropped = true;
  const { args } = outer;
  if (args.actors.length + args.both.length === 0) {
    args.actors.push(...inner.args.actors);
    args.both.push(...inner.args.both);
  }
  if (args.recipients.length === 0) args.recipients.push(...inner.args.recipients);
  if (args.place < 0) {
    args.place = inner.args.place;
    args.placeMention = inner.args.placeMention;
  }
  if (args.treaty < 0) args.treaty = inner.args.treaty;
}

/** The event whose content `inner` is: its complement clause or what it is about; not its subject, time or occasion. */
function contentOf(scene: Scene, inner: Finding, at: ReadonlyMap<number, Finding>): Finding | null {
  const { tree } = scene;
  let below = inner.trigger;
  for (let k = 0; k < reach; k++) {
    const t = tree.head[below]!;
    if (t < 0) return null;
    if (!mayBeContent(scene, below, t)) return null;
    // "accused critics of her plan to leave": the plan belongs to those accused, it is not what they are accused of
    if (below !== inner.trigger && (entityAt(scene, below) >= 0 || scene.lexicon.isIn(tree.lemma[below]!, "actor")))
      return null;
    const outer = at.get(t);
    if (outer && outer !== inner) {
      // a coordinated event stands beside, not inside
      if (relationOf(tree, below) !== Relation.conj) return outer;
      return contentOf(scene, { ...inner, trigger: t, args: outer.args }, at);
    }
    below = t;
  }
  return null;
}

function mayBeContent(scene: Scene, token: number, head: number): boolean {
  const { tree } = scene;
  if (tree.relation[token] === Relation["acl:relcl"]) return false;
  switch (relationOf(tree, token)) {
    case Relation.nsubj:
    case Relation.csubj:
      return tree.relation[token] === Relation["nsubj:pass"];
    case Relation.parataxis:
    case Relation.appos:
    case Relation.list:
      return false;
    case Relation.advcl: {
      // "threatened to leave", "advarede mod at": an infinitive or participle behind its verb; "when", "after": an occasion
      if (token < head) return false;
      for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!)
        if (relationOf(tree, c) === Relation.nsubj) return false;
      return !prepositionKinds(scene, prepositionOf(tree, token)).has("during");
    }
    case Relation.obl:
    case Relation.nmod: {
      if (isVerb(tree, token)) return true;
      const kinds = prepositionKinds(scene, prepositionOf(tree, token));
      return !(kinds.has("during") || (kinds.has("in") && !kinds.has("about") && !kinds.has("to")));
    }
    default:
      return true;
  }
}
