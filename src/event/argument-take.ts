import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, actorsAt, entityAt, isCompound, mentionSpan } from "./actor.js";
import { fits } from "./actor-fit.js";
import type { Arguments } from "./argument.js";
import { coordinated, isNoun, isVerb, type Phrase, prepositionOf } from "./clause.js";
import type { SlotRole } from "./pattern.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import type { Frame } from "./type/definition.js";

/** What a preposition says of who stands behind it, in this kind of event; `null` where it says nothing. */
export function prepositionRole(scene: Scene, frame: Frame, preposition: number): SlotRole | null {
  const kinds = prepositionKinds(scene, preposition);
  if (kinds.has("between")) return "both";
  if (kinds.has("with")) return frame.kind === "joint" ? "both" : "recipient";
  if (kinds.has("against")) return frame.kind === "directed" ? "recipient" : "about";
  if (kinds.has("to")) return frame.to;
  if (kinds.has("about")) return frame.about ?? "about";
  return null;
}

/** Enters what a token stands for under a role. */
export function take(scene: Scene, args: Arguments, token: number, role: SlotRole, frame: Frame): void {
  if (token < 0 || role === "none") return;
  args.tokens.push(token);
  const { tree, layers } = scene;
  if (role === "about" || role === "treaty") {
    for (const member of coordinated(tree, token)) {
      const entity = entityAt(scene, member);
      if (entity >= 0) {
        const type = layers.referents[entity]!.type;
        if (role === "treaty" && args.treaty < 0 && (type === "treaty" || type === "organization"))
          args.treaty = entity;
        else if (!args.about.includes(entity)) args.about.push(entity);
        if (type === "treaty" && args.treaty < 0) args.treaty = entity;
      } else if (role === "treaty" && args.treaty < 0) args.treaty = lastTreatyBefore(scene, member);
    }
    return;
  }
  if (role === "place") {
    takePlace(scene, args, token);
    if (frame.kind !== "directed") return;
    // the host of a visit: the country or the one visited
    for (const actor of actorsAt(scene, token)) if (actor.political > 0) add(args.recipients, actor);
    return;
  }
  // "vore præsidenter", "the two leaders": a plural that stands for those told of before, even if it is an entity of its own
  if (isParties(scene, token)) {
    args.parties = token;
    args.partiesRole = role;
    return;
  }
  if (frame.kind === "joint" && isThey(scene, token)) {
    args.parties = token;
    args.partiesRole = role;
    return;
  }
  const named = frame.object === "treaty" ? entityAt(scene, token) : -1;
  if (named >= 0 && layers.referents[named]!.type === "treaty") {
    if (args.treaty < 0) args.treaty = named; // "ratification of the treaty": nobody who acts
    return;
  }
  const actors = actorsAt(scene, token);
  const list = role === "actor" ? args.actors : role === "recipient" ? args.recipients : args.both;
  for (const actor of actors) add(list, actor);
  // "between A and B": where the tree has lost the second, it stands behind the conjunction
  if (frame.kind === "joint" && actors.length === 1 && actors[0]!.entity >= 0)
    for (const partner of partnersBeside(scene, token, actors[0]!.token)) add(list, partner);
  if (actors.length === 1 && prepositionKinds(scene, prepositionOf(tree, token)).has("between"))
    for (const actor of actorsAt(scene, afterConjunction(scene, token))) add(list, actor);
}

/** How many tokens of title or nationality may stand between a conjunction and a name. */
export const longestTitle = 5;

/**
 * "President Putin and President Trump": whoever is joined by a conjunction to one who takes part in a joint event, where
 * the tree has lost it. Names, pronouns and countries only, and none that opens a clause of its own.
 */
function partnersBeside(scene: Scene, phrase: number, token: number): Actor[] {
  const { tree, layers } = scene;
  const { mentions, mentionAt, referentOf, referents, tokens } = layers;
  const own = mentionAt[token]!;
  if (own < 0 || referentOf[own]! < 0) return [];
  const kind = referents[referentOf[own]!]!.type;
  if (kind !== "person" && kind !== "country") return [];
  const sentence = tokens.sentence[token]!;
  const inside = (t: number): boolean => t >= 0 && t < tokens.count && tokens.sentence[t] === sentence;
  const isTitle = (t: number): boolean =>
    inside(t) && (isNoun(tree, t) || tree.upos[t] === Upos.ADJ || tree.upos[t] === Upos.DET);
  const found: Actor[] = [];
  const enter = (t: number): void => {
    const index = mentionAt[t]!;
    const entity = index < 0 ? -1 : referentOf[index]!;
    if (entity < 0 || referents[entity]!.type !== kind || entity === referentOf[own]) return;
    for (const actor of actorsAt(scene, mentions[index]!.head)) if (actor.entity === entity) found.push(actor);
  };
  // behind: "… and U.S. President Donald Trump"; what a verb follows may be its own subject, unless the first has none
  const [begin, end] = around(scene, own);
  let t = end;
  if (inside(t) && tree.upos[t] === Upos.CCONJ) {
    const first = t + 1;
    for (t = first; t < first + longestTitle && isTitle(t) && !isPerson(scene, t, kind); t++);
    const index = inside(t) ? mentionAt[t]! : -1;
    const next = index < 0 ? -1 : mentions[index]!.to;
    const opens = inside(next) && (tree.upos[next] === Upos.VERB || tree.upos[next] === Upos.AUX);
    const subject = relationOf(tree, phrase) === Relation.nsubj || end - 1 < tree.head[phrase]!;
    if (index >= 0 && (!opens || subject)) enter(t);
  }
  // in front: "he and …"
  t = begin - 1;
  for (let k = 0; k < longestTitle && isTitle(t) && !isPerson(scene, t, kind); k++) t--;
  if (inside(t) && tree.upos[t] === Upos.CCONJ && inside(t - 1)) enter(t - 1);
  return found;
}

/** Where the words for one begin and end, a title in front and a name behind it together. */
function around({ layers }: Scene, index: number): [number, number] {
  const { mentions, mentionAt, referentOf } = layers;
  let { from, to } = mentions[index]!;
  const before = from > 0 ? mentionAt[from - 1]! : -1,
    behind = mentionAt[to] ?? -1;
  if (before >= 0 && referentOf[before] === referentOf[index]) from = mentions[before]!.from;
  if (behind >= 0 && referentOf[behind] === referentOf[index]) to = mentions[behind]!.to;
  return [from, to];
}

/** Whether a token belongs to a mention of somebody, or of some country, who is known. */
function isPerson({ layers }: Scene, token: number, kind: string): boolean {
  const index = layers.mentionAt[token]!;
  return index >= 0 && layers.referentOf[index]! >= 0 && layers.referents[layers.referentOf[index]!]!.type === kind;
}

/** The head of the first mention behind the conjunction that follows a phrase, or -1. Looks a short way ahead. */
function afterConjunction(scene: Scene, token: number): number {
  const { tree, layers } = scene;
  const { tokens, mentions, mentionAt } = layers;
  let joined = false;
  for (let t = token + 1; t < tokens.count && t <= token + 14 && tokens.sentence[t] === tokens.sentence[token]; t++) {
    if (tree.upos[t] === Upos.CCONJ) joined = true;
    else if (tree.upos[t] === Upos.VERB) return -1;
    else if (joined && mentionAt[t]! >= 0 && mentions[mentionAt[t]!]!.head === t && entityAt(scene, t) >= 0) {
      // "South Korean leader Moon Jae-in": the whole phrase, not the adjective that opens it
      let head = t;
      while (tree.head[head]! > head && tree.head[head]! <= t + 4 && mentionAt[tree.head[head]!]! >= 0)
        head = tree.head[head]!;
      return head;
    }
  }
  return -1;
}

/** "The leaders", "begge parter", "the two": definite, possessed or counted. */
function isKnown(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  if (tree.morph[noun]! & Feature.Def) return true;
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (relation === Relation.det || relation === Relation.nummod || tree.relation[c] === Relation["nmod:poss"])
      return true;
  }
  return false;
}

function isParties(scene: Scene, token: number): boolean {
  const { tree, lexicon, layers } = scene;
  if (!lexicon.parties.has(tree.lemma[token]!) || !(tree.morph[token]! & Feature.Plur)) return false;
  const entity = entityAt(scene, token);
  if (entity >= 0 && layers.referents[entity]!.catalogue !== undefined) return false;
  if (!isKnown(scene, token)) return false;
  // "leaders of France and Germany", "the Danish and Swedish ministers" say who they are
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    const named = entityAt(scene, c);
    if (named >= 0 && named !== entity && tree.upos[c] !== Upos.PRON && tree.upos[c] !== Upos.DET) return false;
  }
  return true;
}

/** "Da de mødtes": a plural pronoun for several who were told of, where nobody resolved it to a group. */
function isThey(scene: Scene, token: number): boolean {
  const { tree, layers } = scene;
  const morph = tree.morph[token]!;
  if (tree.upos[token] !== Upos.PRON || !(morph & Feature.Plur) || !(morph & Feature.Prs) || morph & Feature.First)
    return false;
  if (relationOf(tree, token) !== Relation.nsubj) return false;
  const entity = entityAt(scene, token);
  return entity < 0 || !layers.referents[entity]!.plural;
}

/** Enters somebody once. */
export function add(list: Actor[], actor: Actor): void {
  if (actor.entity >= 0 && list.some((known) => known.entity === actor.entity)) return;
  list.push(actor);
}

/** The first place or country of a phrase is where the event is, if that is not known yet. */
export function takePlace(scene: Scene, args: Arguments, token: number): void {
  if (args.place >= 0) return;
  for (const member of coordinated(scene.tree, token, 3)) {
    const entity = entityAt(scene, member);
    if (entity < 0 || isCompound(scene, member)) continue;
    const type = scene.layers.referents[entity]!.type;
    if (type === "place" || type === "country") {
      args.place = entity;
      args.placeMention = mentionSpan(scene, member);
      return;
    }
  }
}

/** The treaty that was named last before a token: "the treaty", where nobody resolved it. Looks back a bounded way. */
function lastTreatyBefore(scene: Scene, token: number): number {
  const { mentions, mentionAt, referentOf, referents } = scene.layers;
  for (let t = token - 1, k = 0; t >= 0 && k < 400; t--, k++) {
    const index = mentionAt[t]!;
    if (index < 0 || mentions[index]!.head !== t) continue;
    const entity = referentOf[index]!;
    if (entity >= 0 && referents[entity]!.type === "treaty") return entity;
  }
  // named only later: if the text knows one treaty, it is that one
  const only = referents.findIndex(({ type }) => type === "treaty");
  return only >= 0 && referents.findIndex(({ type }, index) => index > only && type === "treaty") < 0 ? only : -1;
}

/** Roles of the phrases that the pattern did not ask for, by their prepositions. */
export function phrasesOf(scene: Scene, args: Arguments, phrases: readonly Phrase[], frame: Frame): void {
  for (const { token, preposition, nested } of phrases) {
    if (preposition < 0 || scene.timeAt[token]! >= 0 || isVerb(scene.tree, token)) continue;
    const kinds = prepositionKinds(scene, preposition);
    if (kinds.has("in") && isPlace(scene, token)) {
      takePlace(scene, args, token);
      continue;
    }
    const role = prepositionRole(scene, frame, preposition);
    if (!role || (nested && !(kinds.has("with") && frame.kind === "joint"))) continue;
    args.matter ||= role !== "place";
    if (role === "recipient" && !fits(scene, token, ["political"])) continue;
    if (role === "recipient" && frame.kind === "joint" && isPlace(scene, token)) continue; // "travel to Warsaw for talks"
    if (role === "recipient" && kinds.has("in") && args.recipients.length > 0) continue; // "arrested at his school"
    if (role === "place" && !isPlace(scene, token) && !fits(scene, token, ["political"])) continue;
    take(scene, args, token, role, frame);
  }
}

function isPlace(scene: Scene, token: number): boolean {
  const entity = entityAt(scene, token);
  if (entity < 0) return false;
  const { type } = scene.layers.referents[entity]!;
  return type === "place" || type === "country";
}
