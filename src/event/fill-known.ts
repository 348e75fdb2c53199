import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, acting, entityAt, mentionSpan } from "./actor.js";
import { prepositionOf } from "./clause.js";
import { type Finding, participantsOf } from "./finding.js";
import { prepositionKinds, type Scene } from "./scene.js";

/** How many sentences back "the talks" or "the two leaders" may reach. */
const reachBack = 12;

/** Whether the noun phrase is one that was told of before: definite, "this", or somebody's. */
export function isDefinite(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  if (tree.morph[noun]! & Feature.Def) return true;
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    if (tree.upos[c] === Upos.DET && tree.morph[c]! & (Feature.Def | Feature.Dem)) return true;
    if (tree.relation[c] === Relation["nmod:poss"]) return true;
  }
  return false;
}

/** "Months after the June summit, Ri told …": a known event that only tells when, and not whose the sentence is. */
export function isAfterwards(scene: Scene, finding: Finding): boolean {
  if (finding.pattern.part !== "noun" || !finding.definite || participantsOf(finding).length > 0) return false;
  const kinds = prepositionKinds(scene, prepositionOf(scene.tree, finding.trigger));
  return kinds.has("during") && !kinds.has("in") && finding.args.parties < 0;
}

/** "The meeting in Singapore with Kim", where one in Singapore was told of: those of that one, not whoever the sentence is about. */
export function sameScene(finding: Finding, earlier: readonly Finding[]): void {
  const { args, definition, pattern } = finding;
  if (pattern.part !== "noun" || definition.frame.kind !== "joint" || args.place < 0 || args.both.length > 1) return;
  const before = earlier.findLast(
    (other) =>
      other.definition === definition &&
      other.args.place === args.place &&
      finding.sentence - other.sentence <= reachBack &&
      other.args.both.length > 1,
  );
  if (!before || (finding.time >= 0 && before.time >= 0 && finding.time !== before.time)) return;
  for (const actor of before.args.both) pushOnce(args.both, actor);
  finding.borrowed = true;
}

/** "The two leaders", "both sides": those of the latest joint event, else the last two political names. */
export function fromParties(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
  const { args, definition } = finding;
  if (participantsOf(finding).length > 1) return;
  const list =
    definition.frame.kind === "joint" ? args.both : args.partiesRole === "recipient" ? args.recipients : args.actors;
  // those of an event of the same kind first: "our presidents will hold a meeting"
  for (const same of [true, false])
    for (let k = earlier.length - 1; k >= 0; k--) {
      const before = earlier[k]!;
      if (finding.sentence - before.sentence > reachBack) break;
      if (same && before.definition !== definition) continue;
      const both = before.args.both.filter(({ entity }) => entity >= 0);
      if (both.length < 2) continue;
      for (const actor of both) pushOnce(list, actor);
      finding.borrowed = true;
      return;
    }
  const own = definition.frame.kind === "joint" ? lastPolitical(scene, finding, 2) : [];
  for (const actor of own) pushOnce(list, actor);
  if (own.length > 0) finding.borrowed = true;
  else {
    // nobody was told of before: they are whoever they are, with or without an entity of their own
    const entity = entityAt(scene, args.parties);
    const mention = mentionSpan(scene, args.parties);
    list.push({ entity, mention, token: args.parties, political: 2 });
  }
}

function pushOnce(list: Actor[], actor: Actor): void {
  if (!list.some(({ entity }) => entity === actor.entity)) list.push(actor);
}

/** The last few persons, else countries, named before an event within a few sentences. */
function lastPolitical(scene: Scene, finding: Finding, count: number): Actor[] {
  const { mentions, mentionAt, referentOf, referents, sentences } = scene.layers;
  const oldest = sentences.firstToken[Math.max(0, finding.sentence - 4)]!;
  for (const wanted of ["person", "country"]) {
    const found: Actor[] = [];
    for (let t = finding.trigger - 1; t >= oldest && found.length < count; t--) {
      const index = mentionAt[t]!;
      if (index < 0 || mentions[index]!.head !== t) continue;
      const entity = referentOf[index]!;
      if (entity < 0 || referents[entity]!.type !== wanted || found.some((actor) => actor.entity === entity)) continue;
      const { start, end } = mentions[index]!;
      found.push({ entity: acting(scene, entity), mention: { start, end }, token: t, political: 2 });
    }
    if (found.length === count) return found.reverse();
  }
  return [];
}

/** "Mødet", "the talks", or a second telling at the same place and time: those of the event that it picks up. */
export function fromBefore(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
  const { args, definition } = finding;
  for (let k = earlier.length - 1; k >= 0; k--) {
    const before = earlier[k]!;
    if (finding.sentence - before.sentence > reachBack) break;
    if (before.definition !== definition) continue;
    const sameDay = finding.time >= 0 && before.time >= 0 && sameTime(scene, finding.time, before.time);
    const samePlace = args.place >= 0 && args.place === before.args.place;
    if (!(finding.definite && finding.pattern.part === "noun") && !(sameDay && samePlace)) continue;
    if (finding.time >= 0 && before.time >= 0 && !sameDay) continue;
    if (args.place >= 0 && before.args.place >= 0 && !samePlace) continue;
    if (participantsOf(before).length === 0) continue;
    args.actors.push(...before.args.actors);
    args.both.push(...before.args.both);
    args.recipients.push(...before.args.recipients);
    if (args.place < 0) args.place = before.args.place;
    if (args.treaty < 0) args.treaty = before.args.treaty;
    if (finding.time < 0) finding.time = before.time;
    finding.borrowed = true;
    return;
  }
}

export const sameTime = (scene: Scene, a: number, b: number): boolean =>
  a === b || scene.layers.times[a]!.edtf === scene.layers.times[b]!.edtf;
