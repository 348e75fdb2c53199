import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { entityAt } from "./actor.js";
import { fits } from "./actor-fit.js";
import type { Arguments } from "./argument.js";
import { longestTitle, phrasesOf, take, takePlace } from "./argument-take.js";
import { coordinated, firstSubject, gapOf, isNoun, isVerb, ownerOf, prepositionOf, wordsEndAt } from "./clause.js";
import type { Match } from "./match.js";
import { phrasesBehind, sourceBehind } from "./noun-phrase.js";
import type { SlotRole } from "./pattern.js";
import { prepositionKinds, relationOf, type Scene, verbAbove } from "./scene.js";
import { statusWordsOf } from "./status-word.js";
import { surroundingsOf } from "./surroundings.js";
import type { Frame } from "./type/definition.js";
import { definitions } from "./type/index.js";

/** Who and what a noun names: its genitive, adjectives, phrases, and the verb that carries it. */
export function nounArguments(scene: Scene, args: Arguments, match: Match, frame: Frame, bound: Set<number>): void {
  const { tree, layers, lexicon } = scene;
  const noun = match.trigger;
  let named = false;
  // genitives, nationality adjectives, names in front
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    if (bound.has(c)) continue;
    const relation = relationOf(tree, c);
    if (
      tree.relation[c] === Relation["nmod:poss"] ||
      (relation === Relation.nmod && c < noun && prepositionOf(tree, c) < 0)
    ) {
      // "their first meeting": of those told of before
      if (frame.kind === "joint" && isTheirs(scene, c)) {
        args.parties = c;
        args.partiesRole = "both";
        named = true;
        continue;
      }
      const before = args.actors.length + args.both.length + args.recipients.length;
      takeSource(scene, args, c, frame.possessive, frame);
      named ||= args.actors.length + args.both.length + args.recipients.length > before;
    } else if (relation === Relation.amod || relation === Relation.compound || relation === Relation.flat) {
      for (const member of coordinated(tree, c)) {
        const entity = entityAt(scene, member);
        if (entity < 0) continue;
        const { type } = layers.referents[entity]!;
        if (type === "treaty" || type === "other") {
          if (type === "treaty" && args.treaty < 0) args.treaty = entity;
          continue;
        }
        const adjective = tree.upos[member] === Upos.ADJ || relation === Relation.amod || isShort(scene, member);
        const role: SlotRole =
          frame.kind === "directed" && !adjective && frame.possessive === "actor" ? "recipient" : frame.possessive;
        if (type === "place" && (frame.kind === "joint" || definitions[match.pattern.type].identity.place))
          takePlace(scene, args, member); // "the New York attack"
        else takeSource(scene, args, member, role, frame);
        named = true;
      }
    }
  }
  // "proposed meeting Trump": a verbal noun that the tagger took for a plain one
  const met = tree.head[noun]!;
  if (
    frame.kind === "joint" &&
    relationOf(tree, noun) === Relation.compound &&
    met > noun &&
    met <= noun + longestTitle
  ) {
    const entity = entityAt(scene, met);
    if (entity >= 0 && layers.referents[entity]!.type === "person") take(scene, args, met, "both", frame);
  }
  // "the prince is on a tour", "er på besøg"
  const owner = childBy(tree, noun, Relation.nsubj);
  if (owner >= 0 && childBy(tree, noun, Relation.cop) >= 0 && prepositionOf(tree, noun) >= 0)
    take(scene, args, owner, frame.kind === "joint" ? "both" : "actor", frame);
  // "a statement issued by A and B"
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    if (relationOf(tree, c) !== Relation.acl || !isVerb(tree, c) || c < noun) continue;
    const { agent } = surroundingsOf(scene, c, false);
    if (agent >= 0) take(scene, args, agent, frame.kind === "joint" ? "both" : "actor", frame);
  }
  // "the sanctions that the UN imposed on Libya", "the talks they held in Geneva"
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    if (gapOf(tree, c) !== noun) continue;
    const around = surroundingsOf(scene, c, false);
    if (args.actors.length + args.both.length === 0 && around.subject >= 0)
      take(scene, args, around.subject, frame.kind === "joint" ? "both" : "actor", frame);
    phrasesOf(scene, args, around.phrases, frame);
  }
  // phrases after it
  const phrases = phrasesBehind(scene, noun).filter(({ token }) => !bound.has(token));
  const rest: typeof phrases = [];
  for (const phrase of phrases) {
    const kinds = prepositionKinds(scene, phrase.preposition);
    const inside = scene.timeAt[phrase.token]! >= 0;
    if (inside) continue;
    args.matter ||= kinds.has("of") || isVerb(tree, phrase.token);
    if (
      kinds.has("of") &&
      !(kinds.has("by") && args.actors.length === 0 && frame.of !== "actor" && hasOf(args, frame))
    ) {
      // "of" and "by" are one word in some languages: the first such phrase is what the frame says, the second the actor
      const role: SlotRole =
        (named && frame.of === frame.possessive) || (frame.of === "recipient" && args.recipients.length > 0)
          ? "actor"
          : frame.of;
      take(scene, args, phrase.token, role, frame);
    } else if (frame.kind === "single" && isAway(scene, phrase.preposition) && isSomewhere(scene, phrase.token))
      takePlace(scene, args, phrase.token); // "the withdrawal of troops from Mali"
    else if (kinds.has("by") && fits(scene, phrase.token, ["political"]))
      take(scene, args, phrase.token, frame.kind === "joint" ? "both" : "actor", frame);
    else rest.push(phrase);
  }
  phrasesOf(scene, args, rest, frame);
  if (frame.kind === "directed" && args.actors.length === 0) {
    const source = sourceBehind(scene, noun);
    if (source >= 0 && !args.tokens.includes(source) && fits(scene, source, ["political"]))
      take(scene, args, source, "actor", frame);
  }
  // the verb that carries it
  // "sent a letter of withdrawal": who hands over the paper takes the step
  const apart =
    frame.object !== "treaty" && (frame.kind !== "directed" || definitions[match.pattern.type].absorbs !== false);
  const carrier = apart && isPartOfOther(scene, noun) ? -1 : verbAbove(scene, tree.head[noun]!, 2);
  const light = lexicon.light.get(match.pattern.type);
  if (carrier >= 0 && light) {
    const entry = lightEntry(scene, light, carrier, noun);
    if (entry) {
      args.carrier = carrier;
      const around = surroundingsOf(scene, carrier, false);
      const role: SlotRole =
        entry === "recipient"
          ? frame.kind === "joint"
            ? "both"
            : "recipient"
          : frame.kind === "joint"
            ? "both"
            : "actor";
      if (around.subject >= 0 && !isUnderOrSame(tree, around.subject, noun))
        take(scene, args, around.subject, role, frame);
      phrasesOf(
        scene,
        args,
        around.phrases.filter(({ token }) => token !== noun && !bound.has(token) && !args.tokens.includes(token)),
        frame,
      );
    }
  }
}

/** "From", "fra": who does it, or from where. */
const isAway = ({ tree, language }: Scene, preposition: number): boolean =>
  preposition >= 0 && language.prepositions.from.includes(tree.lemma[preposition]!);

function isSomewhere({ layers }: Scene, token: number): boolean {
  const index = layers.mentionAt[token]!;
  const entity = index < 0 ? -1 : layers.referentOf[index]!;
  return entity >= 0 && (layers.referents[entity]!.type === "place" || layers.referents[entity]!.type === "country");
}

/** "Their", "deres", where nobody resolved it to a group. */
function isTheirs(scene: Scene, token: number): boolean {
  const { tree, layers } = scene;
  const morph = tree.morph[token]!;
  if (!(morph & Feature.Poss) || !(morph & Feature.Plur) || morph & (Feature.First | Feature.Reflex)) return false;
  const entity = entityAt(scene, token);
  return entity < 0 || !layers.referents[entity]!.plural;
}

/** "Plans a visit to prepare for a summit": behind a noun of its own that only counts or holds it, a verb carries what it holds. */
function isPartOfOther(scene: Scene, noun: number): boolean {
  const { tree } = scene;
  const head = tree.head[noun]!;
  if (head < 0 || !isNoun(tree, head) || relationOf(tree, noun) !== Relation.nmod) return false;
  return !statusWordsOf(scene.language).is("containers", tree.lemma[head]!.toLowerCase());
}

const hasOf = (args: Arguments, frame: Frame): boolean =>
  frame.of === "recipient"
    ? args.recipients.length > 0
    : frame.of === "both"
      ? args.both.length > 0
      : args.about.length > 0;

function takeSource(scene: Scene, args: Arguments, token: number, role: SlotRole, frame: Frame): void {
  if (role === "place") {
    takePlace(scene, args, token);
    return;
  }
  take(scene, args, token, role, frame);
}

/** "US", "UN", "EU": an abbreviation stands before a noun like an adjective ("US sanctions" are not sanctions on the US). */
function isShort(scene: Scene, token: number): boolean {
  const { tokens } = scene.layers;
  const text = scene.layers.document.text.slice(tokens.start[token]!, tokens.end[token]!);
  return text.length <= 4 && text === text.toUpperCase();
}

/** Whose role the subject of a light verb has, if the verb is one of the noun's. */
function lightEntry(
  scene: Scene,
  light: ReadonlyMap<string, readonly { readonly preposition: string; readonly role: "actor" | "recipient" }[]>,
  verb: number,
  noun: number,
): "actor" | "recipient" | null {
  const { tree } = scene;
  const entries = light.get(tree.lemma[verb]!);
  if (!entries) return null;
  const preposition = prepositionOf(tree, noun);
  for (const entry of entries)
    if (
      entry.preposition === ""
        ? preposition < 0 || tree.head[noun] !== verb
        : wordsEndAt(tree, preposition, [entry.preposition])
    )
      return entry.role;
  return null;
}

function isUnderOrSame(tree: Scene["tree"], token: number, top: number): boolean {
  for (let t = token, k = 0; t >= 0 && k < 12; t = tree.head[t]!, k++) if (t === top) return true;
  return false;
}

/**
 * The subject of the verb that an event noun hangs on, for events whose own phrase leaves somebody out:
 * "talte med ham under et besøg i Moskva" (the visitor), "announced sanctions". -1 where there is none.
 */
export function hostSubject(scene: Scene, noun: number): { subject: number; verb: number } {
  const { tree } = scene;
  const relation = relationOf(tree, noun);
  if (!isNoun(tree, noun)) return { subject: -1, verb: -1 };
  if (relation === Relation.nsubj || relation === Relation.root) return { subject: -1, verb: -1 };
  // "Kim is interested in a meeting": the predicate's own subject
  for (let t = tree.head[noun]!, k = 0; t >= 0 && k < 3 && !isVerb(tree, t); t = tree.head[t]!, k++) {
    const own = childBy(tree, t, Relation.cop) >= 0 ? firstSubject(tree, t) : -1;
    if (own >= 0) return { subject: isUnderOrSame(tree, own, noun) ? -1 : own, verb: t };
  }
  const verb = verbAbove(scene, tree.head[noun]!, 3);
  if (verb < 0) return { subject: -1, verb: -1 };
  const owner = relationOf(tree, noun) === Relation.nmod ? ownerOf(tree, tree.head[noun]!) : -1;
  const subject = owner >= 0 && owner !== noun ? owner : surroundingsOf(scene, verb, false).subject;
  return { subject: subject === noun || isUnderOrSame(tree, subject, noun) ? -1 : subject, verb };
}
