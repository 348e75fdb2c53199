import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { isVerb, prepositionOf } from "./clause.js";
import { contentOf } from "./content.js";
import { type Finding, participantsOf } from "./finding.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { clauseOf } from "./status-clause.js";
import { effectAt, formsOf, statusWordsOf } from "./status-word.js";

/** Words of less strength count only between two who are known to act in politics (see `gate.ts`). */
const faint = 0.5,
  weakest = 0.3;

/** Words of blame from this strength on are told as made. */
const made = 0.75;

/** How far before "took effect" the withdrawal may stand, where the tree has lost it. */
const effectReach = 8;

/**
 * Of events one inside the other keeps the one that is told: what is demanded, threatened or refused is no event of its
 * own, and an agreement to meet is the meeting (provisional). Marks the others as dropped.
 */
export function absorb(scene: Scene, findings: readonly Finding[]): void {
  const at = new Map<number, Finding>(),
    carried = new Map<number, Finding>();
  for (const finding of findings) {
    if (isFaint(finding)) continue;
    at.set(finding.trigger, finding);
    if (finding.args.carrier !== finding.trigger) carried.set(finding.args.carrier, finding);
  }
  const statusWords = statusWordsOf(scene.language);
  for (const [carrier, finding] of carried) if (!at.has(carrier)) at.set(carrier, finding);
  for (const finding of findings)
    if (finding.definition.frame.subject === "treaty") tellEffect(scene, finding, findings);
  const absorbedBy = new Map<Finding, Finding>();
  for (const inner of findings) {
    const modal = carried.get(inner.trigger); // "must withdraw": what is demanded is the modal's own verb
    let outer = modal && modal !== inner && modal.pattern.part === "said" ? modal : contentOf(scene, inner, at);
    if (outer?.dropped) outer = absorbedBy.get(outer) ?? null; // inside what is itself only demanded
    if (!outer || outer === inner || outer.dropped) continue;
    if (outer.pattern.mode === "carry" && !isFaint(inner)) {
      outer.dropped = true; // "proposed that they meet", "voted to ratify": what is proposed or voted is what counts
      continue;
    }
    if (outer.definition.topical && isTopic(scene, inner)) {
      inner.dropped = true;
      absorbedBy.set(inner, outer);
      continue;
    }
    if (
      (!outer.definition.absorbs || outer.definition === inner.definition || asksFor(scene, outer, inner)) &&
      (isWordOf(scene, outer, inner) ||
        outer.bindings.some(
          ({ token }) => token === inner.trigger || isNamedBy(scene, token, inner) || isBehindTime(scene, token, inner),
        ))
    ) {
      takeOver(outer, inner); // "lifted the curfew", "mounted an invasion": the pattern has asked for the noun
      continue;
    }
    if (isInTitle(scene, outer, inner)) {
      takeOver(outer, inner);
      continue;
    }
    const { absorbs, yields } = outer.definition;
    if (isVerb(scene.tree, inner.trigger) || !inner.definition.absorbs) {
      // "denied that they had met": told as denied; "did not rule out a meeting": nothing but the possible meeting
      const effect = effectAt(statusWords.governors, scene.tree, outer.trigger, "inf", formsOf(scene.layers));
      const told = clauseOf(scene.tree, statusWords, inner.args.carrier);
      if (effect === "denied" || (effect === "negated" && (told.perfect || told.tense !== null))) continue;
      if (inner.definition.absorbs) {
        // words about words: what was said is the content, unless it is denied
      } else if (effect === "excluded" && clauseOf(scene.tree, statusWords, outer.args.carrier).negated) {
        outer.dropped = true;
        yieldTo(outer, inner); // "did not rule out an attack": theirs
        continue;
      }
    }
    const repeats = inner.definition === outer.definition && inner.pattern.part === "said"; // accused of "playing politics"
    if (isMadeBefore(scene, outer, inner)) continue;
    if (absorbs === true || repeats || (absorbs === "unowned" && !isOwned(scene, inner))) {
      inner.dropped = true;
      absorbedBy.set(inner, outer);
      hear(scene, outer, inner);
    } else if (yields && isFaint(inner)) {
      inner.dropped = true; // "pledged to work toward disarmament": the pledge is what counts
    } else if (yields && !inner.definition.absorbs && !isBeside(scene, outer, inner)) {
      outer.dropped = true;
      inner.agreed = outer.definition.plover?.event === "AGREE" && outer.pattern.mode !== "promise";
      yieldTo(outer, inner);
    }
  }
}

/** "Denied the allegations that …", "a hearing on the charges against her": blame that was laid before others answer it. */
function isMadeBefore({ tree }: Scene, outer: Finding, inner: Finding): boolean {
  if (isVerb(tree, inner.trigger) || inner.pattern.part !== "noun" || inner.pattern.prior < made) return false;
  if (inner.definition.needs !== "recipient" || outer.definition === inner.definition) return false;
  return inner.definition.absorbs !== false && inner.pattern.demands > 0;
}

/** "Stop fighting", "vow to retaliate": the verb that a pattern asks for by its word. */
const isWordOf = ({ tree }: Scene, { pattern, trigger: head }: Finding, { trigger }: Finding): boolean =>
  tree.head[trigger] === head && pattern.words.some((words) => words.includes(tree.lemma[trigger]!));

/** The very word that a pattern asks for: "pressed his attack" is no attack. */
const asksFor = ({ tree, lexicon }: Scene, { pattern }: Finding, { trigger }: Finding): boolean =>
  pattern.slots.some(
    ({ constraints }) =>
      constraints.length > 0 &&
      constraints.every((name) => name.startsWith("=")) &&
      constraints.some((name) => lexicon.isIn(tree.lemma[trigger]!, name)),
  );

/** "Eased the rules as police cracked down": a clause with its own subject beside the object that the word asked for. */
const isBeside = ({ tree }: Scene, outer: Finding, inner: Finding): boolean =>
  isVerb(tree, inner.trigger) &&
  childBy(tree, inner.trigger, Relation.nsubj) >= 0 &&
  outer.bindings.some(({ at }) => at === "object");

/** A word that will not count by itself takes nothing in: "is expected to meet" is the meeting. */
const isFaint = ({ pattern, args }: Finding): boolean =>
  pattern.prior < weakest ||
  (pattern.prior < faint &&
    [...args.actors, ...args.both, ...args.recipients].filter(({ political }) => political === 2).length < 2);

/** "The withdrawal took effect": no treaty enters into force; what is told of the withdrawal stands with that verb. */
function tellEffect(scene: Scene, effect: Finding, findings: readonly Finding[]): void {
  const at = findings.indexOf(effect);
  for (const other of [findings[at - 1], findings[at - 2]]) {
    if (!other || other.dropped || other.sentence !== effect.sentence || other.definition.frame.object !== "treaty")
      continue;
    const { subject } = effect.around;
    const between = scene.tree.upos.slice(other.trigger + 1, effect.trigger);
    const near =
      effect.trigger - other.trigger <= effectReach && !between.includes(Upos.VERB) && !between.includes(Upos.PUNCT);
    if (isVerb(scene.tree, other.trigger) || other.pattern.part !== "noun") continue;
    if (subject !== other.trigger && !near) continue;
    effect.dropped = true;
    other.args.carrier = effect.trigger;
    return;
  }
}

/** "Signed a treaty of friendship and cooperation": the noun belongs to the name of what was signed. */
function isInTitle(scene: Scene, outer: Finding, inner: Finding): boolean {
  const { tree } = scene;
  const { yields, frame } = outer.definition;
  if (isVerb(tree, inner.trigger) || !(yields || frame.object === "treaty")) return false;
  const first = relationOf(tree, inner.trigger) === Relation.conj ? tree.head[inner.trigger]! : inner.trigger;
  return (
    prepositionKinds(scene, prepositionOf(tree, first)).has("of") &&
    (outer.trigger === tree.head[first] || outer.bindings.some(({ token }) => token === tree.head[first]))
  );
}

/** "State of emergency": the word that a verb asks for opens the name of the event. */
function isNamedBy({ tree }: Scene, token: number, { trigger, pattern }: Finding): boolean {
  return pattern.part === "noun" && tree.head[trigger] === token && token === trigger - 2 && pattern.demands > 1;
}

/** "Lifted Friday a day-old blockade": the tree has taken the word of time for what was lifted. */
const isBehindTime = ({ tree, timeAt }: Scene, token: number, { trigger }: Finding): boolean =>
  timeAt[token]! >= 0 && tree.head[trigger] === token;

/** What is demanded or threatened says on whom, and on what treaty. */
function hear(scene: Scene, outer: Finding, inner: Finding): void {
  // "threatened to attack X": X is who is threatened
  if (
    outer.definition.frame.kind === "directed" &&
    outer.args.recipients.length === 0 &&
    !hasPronounObject(scene.tree, outer.trigger)
  )
    for (const actor of inner.args.recipients)
      if (!outer.args.actors.some(({ entity }) => entity === actor.entity)) outer.args.recipients.push(actor);
  // "condemned the executions in X": X, where nobody nearer is named
  const { place, placeMention, actors } = inner.args;
  if (
    outer.definition.frame.kind === "directed" &&
    outer.args.recipients.length === 0 &&
    placeMention &&
    scene.layers.referents[place]?.type === "country" &&
    !outer.args.actors.concat(actors).some(({ entity }) => entity === place)
  )
    outer.args.recipients.push({ entity: place, mention: placeMention, token: -1, political: 2 });
  for (const entity of participantsOf(inner)) if (!outer.args.about.includes(entity)) outer.args.about.push(entity);
  if (inner.args.treaty >= 0 && outer.args.treaty < 0) outer.args.treaty = inner.args.treaty;
}

/** "Criticised me for disagreeing with X": on one whom nobody has resolved, not on X. */
function hasPronounObject(tree: Scene["tree"], verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (c > verb && relationOf(tree, c) === Relation.obj && tree.morph[c]! & Feature.Prs && tree.upos[c] === Upos.PRON)
      return true;
  return false;
}

/** Those who agreed to something do it. */
function yieldTo(outer: Finding, inner: Finding): void {
  const { args } = inner;
  if (participantsOf(inner).length === 0) {
    if (args.parties < 0) {
      args.parties = outer.args.parties; // "the parties agreed on a ceasefire"
      args.partiesRole = outer.args.partiesRole;
    }
    const list = inner.definition.frame.kind === "joint" ? args.both : args.actors;
    list.push(...outer.args.actors, ...outer.args.both);
  } else if (
    inner.definition.frame.kind === "joint" &&
    outer.definition.frame.kind === "joint" &&
    args.both.length === 1
  )
    // "agreed with X to meet": with X
    for (const actor of outer.args.both)
      if (actor.entity >= 0 && args.both[0]!.entity !== actor.entity) args.both.push(actor);
  if (args.place < 0) args.place = outer.args.place;
}

/** A noun of an event that only says on what matter others talk; one with a place preposition is where they do. */
function isTopic(scene: Scene, inner: Finding): boolean {
  if (isVerb(scene.tree, inner.trigger) || isOwned(scene, inner)) return false;
  return !prepositionKinds(scene, prepositionOf(scene.tree, inner.trigger)).has("in");
}

/** Whether an event's own words say who acts in it: it is then told as a fact, not only as what is blamed or praised. */
function isOwned(scene: Scene, { trigger, args }: Finding): boolean {
  if (!isVerb(scene.tree, trigger)) return args.actors.length + args.both.length > 0 || args.parties >= 0;
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
