import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, actorsAt, entityAt, mentionSpan, politicalRank } from "./actor.js";
import { hostSubject } from "./argument-noun.js";
import { isVerb, obliquesOf, prepositionOf } from "./clause.js";
import { type Finding, participantsOf } from "./finding.js";
import { isAttribute } from "./noun-phrase.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";

/** A place that stands with the verb that carries the event, or with the verb above it. */
export function placeFromClause(scene: Scene, finding: Finding): void {
  const { args, trigger } = finding;
  const { tree } = scene;
  if (args.place >= 0) return;
  const heads = [trigger, args.carrier];
  if (!isVerb(tree, trigger))
    for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!)
      if (tree.relation[c] === Relation["acl:relcl"]) heads.push(c);
  const above = tree.head[args.carrier]!;
  const relation = relationOf(tree, args.carrier);
  const purpose = relation === Relation.advcl && childBy(tree, args.carrier, Relation.nsubj) < 0;
  if (
    above >= 0 &&
    (relation === Relation.xcomp ||
      purpose ||
      (!isVerb(tree, args.carrier) &&
        !isElsewhen(scene, trigger) &&
        isVerb(tree, above) &&
        (relation === Relation.nsubj || relation === Relation.obj || relation === Relation.obl)))
  ) {
    heads.push(above);
    if (purpose && !isVerb(tree, above) && tree.head[above]! >= 0) heads.push(tree.head[above]!);
    const copula = childBy(tree, above, Relation.cop);
    if (copula >= 0) heads.push(copula);
  }
  for (const head of heads)
    for (const { token, preposition } of obliquesOf(tree, head)) {
      const kinds = prepositionKinds(scene, preposition);
      if (!kinds.has("in") || token === trigger) continue;
      const entity = entityAt(scene, token);
      if (entity < 0) continue;
      const { type } = scene.layers.referents[entity]!;
      if (type !== "place" && type !== "country") continue;
      args.place = entity;
      args.placeMention = mentionSpan(scene, token);
      return;
    }
}

/** "A ride in Boston before the election": what only tells when another thing was has a place of its own. */
function isElsewhen(scene: Scene, noun: number): boolean {
  const preposition = prepositionOf(scene.tree, noun);
  if (preposition < 0 || scene.language.prepositions.at.includes(scene.tree.lemma[preposition]!)) return false;
  return prepositionKinds(scene, preposition).has("during");
}

/** How far behind the word that names an event its place may stand, where the tree has hung it on a name. */
const placeReach = 24;

/** A place right behind the event in its clause, whatever it hangs on: "met his colleague, Sergei Lavrov, in Ankara". */
export function placeBehind(scene: Scene, finding: Finding): void {
  const { args, trigger, definition } = finding;
  const { tree, layers } = scene;
  if (args.place >= 0 || !definition.identity.place) return;
  for (let t = trigger + 1; t < layers.tokens.count && t - trigger < placeReach; t++) {
    if (layers.tokens.sentence[t] !== finding.sentence || tree.upos[t] === Upos.SCONJ) return;
    if (isVerb(tree, t) && !isAttribute(scene, t)) return;
    if (layers.mentionAt[t]! < 0 || layers.mentions[layers.mentionAt[t]!]!.head !== t) continue;
    const entity = entityAt(scene, t);
    if (entity < 0) continue;
    const { type } = layers.referents[entity]!;
    if (type !== "place" && !(type === "country" && isElsewhere(scene, finding, entity))) continue;
    const preposition = prepositionOf(tree, t);
    const before = layers.mentions[layers.mentionAt[t]!]!.from - 1;
    if (!prepositionKinds(scene, preposition >= 0 || tree.upos[before] !== Upos.ADP ? preposition : before).has("in"))
      continue;
    args.place = entity;
    args.placeMention = mentionSpan(scene, t);
    return;
  }
}

/** "Flew to Cologne to open a mosque": what the journey is for happens where, and when, it ends. */
export function fromJourney(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
  const { tree } = scene;
  const { args, definition } = finding;
  if (!definition.identity.place || (args.place >= 0 && finding.time >= 0)) return;
  const { carrier } = args;
  const head = tree.head[carrier]!;
  if (head < 0 || !isVerb(tree, carrier) || childBy(tree, carrier, Relation.nsubj) >= 0) return;
  const relation = relationOf(tree, carrier);
  if (relation !== Relation.advcl && relation !== Relation.xcomp && relation !== Relation.acl) return;
  for (let k = earlier.length - 1; k >= 0 && earlier[k]!.sentence === finding.sentence; k--) {
    const journey = earlier[k]!;
    if (journey.definition.frame.object !== "place" || journey.dropped) continue;
    if (journey.args.carrier !== head && journey.trigger !== head) continue;
    if (args.place < 0) {
      args.place = journey.args.place;
      args.placeMention = journey.args.placeMention;
    }
    if (finding.time < 0) finding.time = journey.time;
    return;
  }
}

/** "In Ganja, where soldiers were stoned", "the base in Homs was bombed": a place in front of its clause, or with what was hit. */
export function placeOfClause(scene: Scene, { args, definition, around }: Finding): void {
  const { tree, layers, language } = scene;
  if (args.place >= 0 || !definition.identity.place || !isVerb(tree, args.carrier)) return;
  const enter = (token: number): boolean => {
    const entity = entityAt(scene, token);
    if (entity < 0 || layers.referents[entity]!.type !== "place") return false;
    args.place = entity;
    args.placeMention = mentionSpan(scene, token);
    return true;
  };
  for (let c = tree.firstChild[args.carrier]!; c >= 0 && c < args.carrier; c = tree.nextSibling[c]!) {
    if (!language.atThatTime.includes(tree.lemma[c]!.toLowerCase())) continue;
    const before = tree.upos[c - 1] === Upos.PUNCT ? c - 2 : c - 1;
    const index = before < 0 ? -1 : layers.mentionAt[before]!;
    if (index >= 0 && enter(layers.mentions[index]!.head)) return;
  }
  if (around.passive)
    for (const object of around.objects)
      for (const { token, preposition } of obliquesOf(tree, object))
        if (prepositionKinds(scene, preposition).has("in") && enter(token)) return;
  // "the bomb dropped on Hiroshima": a city that suffers it is where it was
  for (const { token } of args.recipients) if (token >= 0 && enter(token)) return;
}

/** A country that is nobody's who takes part: "between the president and a North Korean leader in Singapore". */
function isElsewhere(scene: Scene, finding: Finding, entity: number): boolean {
  const { referents } = scene.layers;
  const all = participantsOf(finding);
  return (
    all.length > 1 &&
    all.every((other) => other !== entity && referents[other]!.country !== referents[entity]!.catalogue)
  );
}

/** "Bombed targets in Syria": the country where force is used suffers it, where nobody else is said to. */
export function targetCountry(scene: Scene, { args, definition }: Finding): void {
  if (
    args.place < 0 ||
    args.recipients.length > 0 ||
    definition.frame.kind !== "directed" ||
    !definition.identity.place
  )
    return;
  if (definition.frame.object !== "recipient" || args.actors.length === 0) return;
  const place = scene.layers.referents[args.place]!;
  if (place.type !== "country") return;
  for (const { entity } of args.actors)
    if (entity === args.place || (entity >= 0 && scene.layers.referents[entity]!.country === place.catalogue)) return;
  args.recipients.push({
    entity: args.place,
    mention: args.placeMention ?? args.actors[0]!.mention,
    token: -1,
    political: 2,
  });
}

/** Talks held by one side in a country are held with that country; a visit's host is the country visited. */
export function hostCountry(scene: Scene, finding: Finding): void {
  const { args, definition } = finding;
  if (args.place < 0) return;
  const { type } = scene.layers.referents[args.place]!;
  const all = participantsOf(finding);
  // "their meeting in Singapore": two who are known, and a place
  const theirs = definition.frame.kind === "joint" && finding.definite;
  if (type !== "country" || all.includes(args.place) || all.length !== 1 || theirs) return;
  const { country } = scene.layers.referents[all[0]!]!;
  if (country !== undefined && country === scene.layers.referents[args.place]!.catalogue) return;
  if (definition.frame.kind !== "joint" || !definition.identity.place || finding.args.both.length !== 1) return;
  if (politicalRank(scene, all[0]!) < 1) return;
  args.both.push({ entity: args.place, mention: args.placeMention ?? args.both[0]!.mention, token: -1, political: 2 });
}

/** "Visited the other members, Bahrain and Qatar": a country that receives somebody is where they go. */
export function visited(scene: Scene, { args, definition }: Finding): void {
  if (args.place >= 0 || definition.frame.object !== "place") return;
  const host = args.recipients.find(({ entity }) => entity >= 0 && scene.layers.referents[entity]!.type === "country");
  if (!host || args.actors.some(({ entity }) => entity === host.entity)) return;
  args.place = host.entity;
  args.placeMention = host.mention;
}

/** An election has the country that holds it for its place. */
export function homeCountry(scene: Scene, finding: Finding): void {
  const { args, definition } = finding;
  if (args.place >= 0 || definition.identity.participants || definition.frame.subject !== "none") return;
  const holder = [...args.actors, ...args.recipients].find(
    ({ entity }) => entity >= 0 && scene.layers.referents[entity]!.type === "country",
  );
  const own = holder ?? homeOfClause(scene, finding);
  if (!own) return;
  args.place = own.entity;
  args.placeMention = own.mention;
}

/**
 * "The country is on guard against foreign interference in the midterm vote": the country, or its government, whose clause
 * it is; not who meddles in it.
 */
function homeOfClause(scene: Scene, { trigger, definite }: Finding): Actor | undefined {
  const { tree, lexicon, layers } = scene;
  if (!definite) return undefined;
  const { subject } = hostSubject(scene, trigger);
  if (subject < 0 || subject > trigger) return undefined;
  let meddled = false,
    foreign = false;
  for (let t = subject + 1; t < trigger; t++) {
    meddled ||= lexicon.isIn(tree.lemma[t]!, "meddling");
    foreign ||= lexicon.isIn(tree.lemma[t]!, "foreign");
  }
  if (meddled && !foreign) return undefined;
  const [only, ...others] = actorsAt(scene, subject);
  return only && others.length === 0 && only.entity >= 0 && layers.referents[only.entity]!.type === "country"
    ? only
    : undefined;
}
