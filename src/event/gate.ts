import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, politicalRank } from "./actor.js";
import { isNoun, isVerb, prepositionOf } from "./clause.js";
import type { Finding } from "./finding.js";
import { isPrivateText } from "./private-text.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import type { TypeDefinition } from "./type/definition.js";

/** Words below this strength count only between two political participants. */
const sure = 0.5,
  /** Weaker ones never. */
  weakest = 0.3,
  /** "The talks", "the summit" are moves even where the text at hand does not say whose. */
  certain = 0.8,
  /** A verb that one alone can be the subject of. */
  unmistakable = 0.9,
  /** Words of blame from this strength on need nobody who blames, only one who is blamed. */
  blaming = 0.7,
  /** Words for words that stand with what they are about: whose they are may be left open. */
  outspoken = 0.75,
  /** Words for force and protest from this strength on need nobody who is known, only a place, a day or a verb that holds them. */
  plain = 0.75;

/** Drops what is no political move: business, sport, a rule, a word that names nobody. */
export function gate(scene: Scene, findings: readonly Finding[]): void {
  for (const finding of findings) if (!finding.dropped && !isMove(scene, finding)) finding.dropped = true;
}

function isMove(scene: Scene, finding: Finding): boolean {
  const { args, definition, pattern, time, definite, trigger, bindings, around } = finding;
  const { actors, recipients, both, treaty, about, place } = args;
  const all = [...actors, ...both, ...recipients];
  const political = all.filter((actor) => actor.political > 0);
  const known = political.filter((actor) => actor.political === 2);
  if (pattern.prior < weakest || isPurpose(scene, finding)) return false;
  if (pattern.prior < sure && known.filter(({ entity }) => entity >= 0 && isPublic(scene, entity)).length < 2)
    return false;
  if (pattern.part === "said" && isAside(scene, finding)) return false;
  if (isLeisure(scene, finding, known.length > 0)) return false;
  if (isPrivateText(scene) && known.length === 0) return false;
  // what somebody is quoted as saying is a move only where it is clear to whom
  if (
    pattern.part === "said" &&
    !(pattern.prior >= unmistakable && known.length > 0) &&
    !(actors.length > 0 && recipients.some((actor) => actor.political === 2 && !isSelf(scene, actor, actors)))
  )
    return false;
  // "gratitude", "criticism": a word for words, without one who says them of something, is a mood; "the allegations against
  // the judge" say enough by whom they fall on, "the Danish demands" by whose they are, "a request for" by what is asked for
  const isOutspoken = pattern.part === "noun" && pattern.demands > 0 && pattern.prior >= outspoken;
  if (
    pattern.part === "noun" &&
    definition.absorbs &&
    definition.needs !== "deed" && // a trial, an inquiry: no mere words
    !isOutspoken &&
    !(
      definition.needs === "recipient" &&
      pattern.prior >= blaming &&
      recipients.some((actor) => actor.political > 0)
    ) &&
    !(
      actors.some((actor) => actor.political > 0) &&
      (args.carrier !== trigger ||
        recipients.length > 0 ||
        about.length > 0 ||
        treaty >= 0 ||
        args.matter ||
        pattern.prior >= blaming ||
        pattern.slots.length > 0)
    )
  )
    return false;
  // clubs, firms, critics: somebody at least must be known to act in politics
  const isDeed =
    definition.needs === "deed" &&
    (pattern.prior >= plain
      ? time >= 0 ||
        finding.duration >= 0 ||
        place >= 0 ||
        isHeld(finding) ||
        isPlain(finding) ||
        (pattern.part === "noun" && isTold(scene, trigger))
      : pattern.prior >= sure &&
        ((isHeld(finding) && (time >= 0 || place >= 0)) ||
          (definition.mishap === true && pattern.part === "noun" && isTold(scene, trigger))));
  if (
    all.length > 0 &&
    known.length === 0 &&
    !isDeed &&
    treaty < 0 &&
    !all.some((actor) => mayAct(scene, actor, definition)) &&
    all.filter((actor) => isCapital(scene, actor)).length < 2 // "talks between Athens and Skopje"
  )
    return false;
  if (definition.needs !== "deed" && treaty < 0 && all.length > 0 && all.every((actor) => isPrivate(scene, actor)))
    return false;
  if (definition.mishap && isMishap(scene, finding)) return false;
  switch (definition.needs) {
    case "nothing":
      // an election or ceremony of its own: dated, held, known, or named by a compound; "elections" at large are none
      return (
        pattern.part !== "noun" ||
        time >= 0 ||
        definite ||
        (place >= 0 && isPlaced(scene, finding)) ||
        args.carrier !== trigger ||
        pattern.demands > 0 ||
        scene.tree.lemma[trigger] !== pattern.head
      );
    case "treaty":
      // "ratified Finland's accession": the very word that the verb asks for
      return (
        treaty >= 0 ||
        hasPact(scene, finding) ||
        (pattern.part === "verb" && pattern.prior >= unmistakable && bindings.length > 0)
      );
    case "doer":
      // "plans to visit Seoul": nobody but a visitor does that, whoever it is
      return (
        actors.some((actor) => actor.political > 0) ||
        both.some((actor) => actor.political > 0) ||
        (pattern.prior >= unmistakable &&
          political.length > 0 &&
          !(around.subject >= 0 && scene.tree.upos[around.subject] === Upos.NOUN)) // "spare parts arrived"
      );
    case "actor":
      return (
        (isOutspoken && definition.absorbs !== false) ||
        // "the claim was turned down": by whom is left open
        (definition.absorbs === true && around.passive && isPlain(finding)) ||
        actors.some((actor) => actor.political > 0) ||
        both.some((actor) => actor.political > 0) ||
        known.length > 0
      );
    case "recipient":
      if (isOutspoken || (pattern.part === "said" && pattern.prior >= unmistakable)) return true;
      // "condemned the executions": what is condemned may be no one
      return (
        recipients.some((actor) => actor.political > 0) ||
        (pattern.part === "noun" &&
          actors.some((actor) => actor.political === 2 || isCapital(scene, actor)) &&
          (args.carrier !== trigger || pattern.prior >= unmistakable)) ||
        ((pattern.part === "verb" || pattern.part === "predicate") &&
          actors.some((actor) => actor.political === 2 || isCapital(scene, actor)) &&
          (around.objects.length > 0 || bindings.length > 0 || args.matter || pattern.prior >= unmistakable))
      );
    case "company":
      return (
        ((definite || isTold(scene, trigger)) && pattern.part === "noun" && pattern.prior >= certain) ||
        political.length > 1 ||
        (political.length === 1 && pattern.prior > sure && (place >= 0 || time >= 0 || isMany(scene, political[0]!))) ||
        // "is ready to negotiate": with whom is left open, but not who
        (known.length === 1 && pattern.part === "verb" && pattern.prior >= unmistakable) ||
        (all.length === 0 && pattern.prior >= certain && (place >= 0 || time >= 0))
      );
    case "deed":
      // "six were arrested in Barcelona", "the demonstration was held": public, whoever it was
      return political.length > 0 || isDeed;
    case "participant":
      // "we need a deal": a joint noun with one side alone is a wish or a word
      if (
        definition.frame.kind === "joint" &&
        pattern.part === "noun" &&
        pattern.prior < certain &&
        political.length === 1 &&
        args.carrier === trigger &&
        time < 0 &&
        place < 0
      )
        return false;
      return (
        political.length > 0 ||
        (definition.identity.treaty && (treaty >= 0 || hasPact(scene, finding))) ||
        // "no agreement was reached in Vienna": told of all who were there
        (definition.frame.kind === "joint" && all.length === 0 && pattern.prior >= certain && (place >= 0 || time >= 0))
      );
  }
}

/** "We must have a deal": told to nobody but the one who speaks. */
const isSelf = ({ tree }: Scene, { entity, token }: Actor, actors: readonly Actor[]): boolean =>
  (token >= 0 && (tree.morph[token]! & Feature.First) > 0) || actors.some((actor) => actor.entity === entity);

/** "The Duma ratified the treaty", "the accord entered into force": one that nobody has named. */
const hasPact = ({ tree, lexicon }: Scene, { args, bindings }: Finding): boolean =>
  args.tokens.some((token) => lexicon.isIn(tree.lemma[token]!, "pact")) ||
  bindings.some(({ token }) => lexicon.isIn(tree.lemma[token]!, "pact"));

/** "An election in Italy": one, with its place behind it. */
const isPlaced = ({ tree, layers }: Scene, { args, trigger }: Finding): boolean =>
  !(tree.morph[trigger]! & Feature.Plur) &&
  args.placeMention !== null &&
  args.placeMention.start > layers.tokens.start[trigger]!;

/** "Talks have stalled", "negotiations resumed": what happens to them is what the sentence tells. */
function isTold({ tree }: Scene, trigger: number): boolean {
  const head = tree.head[trigger]!;
  return head > trigger && isVerb(tree, head) && relationOf(tree, trigger) === Relation.nsubj;
}

/** Words of sport and the arts in a sentence, or in a hundred words of the text, that make it a story of these. */
const leisurely = 2,
  /** Words of a game ("goal", "match"), which politics uses too, in a hundred words of the text, and in all. */
  playful = 4,
  fewest = 8;

/**
 * "The striker met his rivals in the final", "the singer's visit to Rome": sport, music, film. One such word is enough
 * where nobody takes part who is known to act in politics, or where the whole text is full of them.
 */
function isLeisure(scene: Scene, { sentence }: Finding, known: boolean): boolean {
  const { firstToken } = scene.layers.sentences;
  const from = firstToken[sentence]!,
    to = firstToken[sentence + 1]!;
  const words = wordsOf(scene, "leisure", from, to);
  if (words >= leisurely) return true;
  if (isLeisureText(scene)) return !known || words > 0 || wordsOf(scene, "game", from, to) > 0;
  return words > 0 && !known;
}

const leisureTexts = new WeakMap<Scene, boolean>();
function isLeisureText(scene: Scene): boolean {
  let is = leisureTexts.get(scene);
  if (is === undefined) {
    const { count } = scene.layers.tokens;
    const words = wordsOf(scene, "leisure", 0, count),
      games = wordsOf(scene, "game", 0, count);
    is =
      (words > leisurely && words * 100 >= leisurely * count) ||
      (games + words >= fewest && (games + words) * 100 >= playful * count);
    leisureTexts.set(scene, is);
  }
  return is;
}

/** How many nouns of a class stand between two tokens. */
function wordsOf({ tree, lexicon }: Scene, className: string, from: number, to: number): number {
  let count = 0;
  for (let t = from; t < to; t++) if (isNoun(tree, t) && lexicon.isIn(tree.lemma[t]!, className)) count++;
  return count;
}

/** How many tokens around a deed a word for a mishap is looked for. */
const mishapReach = 25;

/**
 * "384 people were killed when an earthquake hit": nobody acts, and the sentence tells of a disaster or accident. Weapons and
 * crimes ("the bomb dropped on the city") are none, whatever stands beside them.
 */
function isMishap({ tree, lexicon, layers }: Scene, { trigger, sentence, args, pattern, around }: Finding): boolean {
  if (around.agent >= 0 && lexicon.isIn(tree.lemma[around.agent]!, "mishap")) return true;
  if (args.actors.some(({ political }) => political > 0)) return false;
  if (pattern.mode !== undefined && pattern.mode !== "destroy") return false;
  const { sentences } = layers;
  const from = Math.max(sentences.firstToken[sentence]!, trigger - mishapReach),
    to = Math.min(sentences.firstToken[sentence + 1]!, trigger + mishapReach);
  for (let t = from; t < to; t++) if (isNoun(tree, t) && lexicon.isIn(tree.lemma[t]!, "mishap")) return true;
  return false;
}

/** "A site for nuclear tests", "riot police": what a thing is made for, or somebody trained for, need not happen. */
function isPurpose(scene: Scene, { pattern, trigger }: Finding): boolean {
  if (pattern.part !== "noun") return false;
  const { tree, lexicon } = scene;
  const head = tree.head[trigger]!;
  if (head < 0) return false;
  if (head > trigger)
    return relationOf(tree, trigger) === Relation.compound && lexicon.isIn(tree.lemma[head]!, "actor");
  if (!lexicon.isIn(tree.lemma[head]!, "site")) return false;
  const preposition = prepositionOf(tree, trigger);
  const kinds = prepositionKinds(scene, preposition);
  return preposition >= 0 && (kinds.size === 0 || kinds.has("to"));
}

/** "The demonstration was held", "joined rival demonstrations": a noun that its verb says took place. */
function isHeld({ pattern, args, trigger }: Finding): boolean {
  return pattern.part === "noun" && args.carrier !== trigger;
}

/** "An inquiry was opened", "those found will be deported": a verb with the very words that it asks for, or with who suffers it. */
const isPlain = ({ pattern, around }: Finding): boolean =>
  pattern.part === "verb" &&
  pattern.prior >= unmistakable &&
  (pattern.demands > 0 || (around.passive && around.objects.length > 0));

/** "The ministers", a cabinet, a council: more than one by itself. */
function isMany(scene: Scene, { entity, token }: Actor): boolean {
  if (token >= 0 && scene.tree.morph[token]! & Feature.Plur) return true;
  return (
    entity >= 0 && (scene.layers.referents[entity]!.plural || scene.layers.referents[entity]!.type === "organization")
  );
}

/** Somebody of name, or a country: no mere "officials" or "employees". */
const isPublic = ({ layers, named }: Scene, entity: number): boolean =>
  named[entity] === 1 || layers.referents[entity]!.catalogue !== undefined;

/** "A proposal that both should pay", "those who must go": told of a noun or on the side, not put to anybody. */
function isAside({ tree }: Scene, { around, trigger }: Finding): boolean {
  const verb = tree.upos[trigger] === Upos.AUX ? around.verb : trigger;
  const relation = relationOf(tree, verb);
  return relation === Relation.acl || relation === Relation.advcl;
}

/** "The family travelled", "the doctor and her patients": people of no name and no office. */
const isPrivate = ({ tree, lexicon, named, layers }: Scene, { entity, token }: Actor): boolean =>
  token >= 0 &&
  lexicon.isIn(tree.lemma[token]!, "private") &&
  !(entity >= 0 && (named[entity] === 1 || layers.referents[entity]!.country !== undefined));

/** "Beijing lodged a protest": a known city that speaks for its country. */
const isCapital = ({ layers }: Scene, { entity }: Actor): boolean =>
  entity >= 0 && layers.referents[entity]!.type === "place" && layers.referents[entity]!.catalogue !== undefined;

/** A named person, anybody of a known country, and, where words are said or force is used, a capital. */
function mayAct(scene: Scene, { entity }: Actor, { frame }: TypeDefinition): boolean {
  if (entity < 0) return false;
  const { type, catalogue } = scene.layers.referents[entity]!;
  if (type === "person" && scene.named[entity] === 1) return true;
  if (type === "place") return frame.kind !== "joint" && catalogue !== undefined;
  return politicalRank(scene, entity) === 2;
}
