import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, acting, actorsAt, entityAt, mentionSpan, politicalRank } from "./actor.js";
import { hostSubject } from "./argument-noun.js";
import { isVerb, obliquesOf, prepositionOf } from "./clause.js";
import { type Finding, participantsOf } from "./finding.js";
import { isAttribute } from "./noun-phrase.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { statusWordsOf } from "./status-word.js";

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

/** Completes what events leave unsaid, in the order of the text: participants, then place. */
export function fill(scene: Scene, findings: readonly Finding[]): void {
  const earlier: Finding[] = [];
  for (const finding of findings) {
    if (finding.dropped) continue;
    if (isAfterwards(scene, finding)) fromBefore(scene, finding, earlier);
    else if (finding.definite) sameScene(finding, earlier);
    if (!finding.borrowed) fromHost(scene, finding);
    if (finding.args.parties >= 0) fromParties(scene, finding, earlier);
    if (participantsOf(finding).length === 0) fromBefore(scene, finding, earlier);
    treatyBeside(scene, finding);
    placeFromClause(scene, finding);
    placeBehind(scene, finding);
    fromJourney(scene, finding, earlier);
    placeOfClause(scene, finding);
    targetCountry(scene, finding);
    hostCountry(scene, finding);
    visited(scene, finding);
    homeCountry(scene, finding);
    earlier.push(finding);
    if (earlier.length > 64) earlier.splice(0, 32);
  }
  atOccasion(scene, findings);
  for (let i = 0; i < findings.length; i++) withWhom(scene, findings, i);
  // "the treaty was signed in 1987, after talks between A and B": the talks name who signed
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    if (finding.dropped || finding.definition.frame.kind !== "joint" || participantsOf(finding).length > 0) continue;
    for (let k = Math.max(0, i - 3); k <= Math.min(findings.length - 1, i + 3); k++) {
      const other = findings[k]!;
      if (k === i || other.dropped || other.sentence !== finding.sentence || other.definition.frame.kind !== "joint")
        continue;
      if (other.args.both.length < 2) continue;
      finding.args.both.push(...other.args.both);
      finding.borrowed = true;
      break;
    }
  }
}

/** The subject of the verb that the noun hangs on takes part, where the noun leaves it out. */
function fromHost(scene: Scene, finding: Finding): void {
  const { args, definition, pattern, trigger } = finding;
  if (pattern.part !== "noun") return;
  const { kind, subject: ofVerb } = definition.frame;
  if (ofVerb === "none") return;
  if (args.actors.length > 0 || args.both.length > 1 || args.parties >= 0) return;
  const { subject, verb } = hostSubject(scene, trigger);
  if (subject < 0 || args.tokens.includes(subject)) return;
  const kinds = prepositionKinds(scene, prepositionOf(scene.tree, trigger));
  const preposition = prepositionOf(scene.tree, trigger);
  const participle = preposition >= 0 && isVerb(scene.tree, preposition); // "following talks with"
  const spoken = statusWordsOf(scene.language).is("report", scene.tree.lemma[verb] ?? ""); // "told the rally"
  const occasion = participle || kinds.has("during") || kinds.has("in") || (kinds.has("to") && !spoken);
  const object = relationOf(scene.tree, trigger) === Relation.obj && scene.tree.head[trigger] === verb;
  if (kind === "directed" && !occasion && args.recipients.length === 0) return;
  const own = kind !== "joint" && hasPronoun(scene, trigger); // "told Russia of its withdrawal", "om sin udtræden"
  // "sued the paper over the allegations": words that are known were somebody else's
  if (definition.absorbs !== false && finding.definite && !own) return;
  // "after a request from X, the bureau opened": theirs who come behind, if anybody's
  if (definition.absorbs !== false && !object && !own && kinds.has("during")) return;
  if (!object && !occasion && !own) return;
  // "after the June summit in Singapore, Ri said": one that is known by its own day and place
  if (!object && isAfterwards(scene, finding) && finding.time >= 0 && args.place >= 0) return;
  const actors = actorsAt(scene, subject).filter(({ political }) => political > 0);
  if (actors.length === 0) return;
  const list = kind === "joint" ? args.both : args.actors;
  for (const actor of actors) {
    if (participantsOf(finding).includes(actor.entity)) continue;
    list.push(actor);
  }
  if (object) args.carrier = verb;
}

/** "Months after the June summit, Ri told …": a known event that only tells when, and not whose the sentence is. */
function isAfterwards(scene: Scene, finding: Finding): boolean {
  if (finding.pattern.part !== "noun" || !finding.definite || participantsOf(finding).length > 0) return false;
  const kinds = prepositionKinds(scene, prepositionOf(scene.tree, finding.trigger));
  return kinds.has("during") && !kinds.has("in") && finding.args.parties < 0;
}

/** "The meeting in Singapore with Kim", where one in Singapore was told of: those of that one, not whoever the sentence is about. */
function sameScene(finding: Finding, earlier: readonly Finding[]): void {
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

/** How many events to either side of "a second meeting" the first one may stand. */
const againReach = 4;

/** "Kim is interested in a second meeting after his first with Trump": with the same one, where it names one side alone. */
function withWhom(scene: Scene, findings: readonly Finding[], at: number): void {
  const { tree, language } = scene;
  const finding = findings[at]!;
  const { args, definition, pattern, trigger } = finding;
  if (finding.dropped || pattern.part !== "noun" || definition.frame.kind !== "joint" || args.both.length !== 1) return;
  let again = false;
  for (let c = tree.firstChild[trigger]!; c >= 0; c = tree.nextSibling[c]!)
    again ||= language.again.includes(tree.lemma[c]!.toLowerCase());
  if (!again) return;
  const { entity } = args.both[0]!;
  for (let k = 1; k <= againReach; k++)
    for (const other of [findings[at - k], findings[at + k]]) {
      if (!other || other.dropped || other.definition !== definition || other.args.both.length !== 2) continue;
      const partner = other.args.both.find((actor) => actor.entity !== entity);
      if (!partner || partner.entity < 0 || !other.args.both.some((actor) => actor.entity === entity)) continue;
      args.both.push(partner);
      return;
    }
}

/** How many tokens behind an event the occasion that it came on may stand, and how many heads up from there it is found. */
const occasionReach = 16,
  occasionClimb = 4;

/** "A statement issued at a summit in Singapore on 12 June": what comes at an occasion has its place and day. */
function atOccasion(scene: Scene, findings: readonly Finding[]): void {
  const { tree, language } = scene;
  for (let i = 1; i < findings.length; i++) {
    const occasion = findings[i]!;
    if (occasion.dropped || occasion.pattern.part !== "noun" || !occasion.definition.identity.place) continue;
    if (occasion.args.place < 0 && occasion.time < 0) continue;
    const preposition = prepositionOf(tree, occasion.trigger);
    if (preposition < 0 || !language.prepositions.at.includes(tree.lemma[preposition]!)) continue;
    for (let k = i - 1; k >= 0; k--) {
      const event = findings[k]!;
      if (event.sentence !== occasion.sentence || occasion.trigger - event.trigger > occasionReach) break;
      if (event.dropped || event.definition === occasion.definition || !hangsOn(tree, occasion.trigger, event))
        continue;
      if (event.args.place < 0 && event.definition.identity.place) {
        event.args.place = occasion.args.place;
        event.args.placeMention = occasion.args.placeMention;
      }
      if (event.time < 0) event.time = occasion.time;
      break;
    }
  }
}

function hangsOn(tree: Scene["tree"], token: number, { trigger, args }: Finding): boolean {
  for (let t = tree.head[token]!, k = 0; t >= 0 && k < occasionClimb; t = tree.head[t]!, k++)
    if (t === trigger || t === args.carrier) return true;
  return false;
}

/** "Its", "sin": whose it is stands elsewhere. */
function hasPronoun({ tree }: Scene, noun: number): boolean {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (tree.morph[c]! & (Feature.Poss | Feature.Reflex)) return true;
  return false;
}

/** How far from the word that names an event its treaty may stand, where the tree has hung it elsewhere. */
const treatyReach = 14;

/** The treaty named nearest to an event of treaties in its sentence, behind it first, where its own phrases name none. */
function treatyBeside(scene: Scene, { args, definition, trigger, sentence }: Finding): void {
  if (args.treaty >= 0 || definition.frame.object !== "treaty" || args.about.length > 0) return;
  const { mentions, mentionAt, referentOf, referents, sentences } = scene.layers;
  const from = Math.max(sentences.firstToken[sentence]!, trigger - treatyReach);
  const to = Math.min(sentences.firstToken[sentence + 1]!, trigger + treatyReach);
  const at = (t: number): boolean => {
    const index = mentionAt[t]!;
    const entity = index < 0 || mentions[index]!.head !== t ? -1 : referentOf[index]!;
    if (entity < 0 || referents[entity]!.type !== "treaty") return false;
    args.treaty = entity;
    return true;
  };
  for (let t = trigger + 1; t < to; t++) if (at(t)) return;
  for (let t = trigger - 1; t >= from; t--) if (at(t)) return;
}

/** "The two leaders", "both sides": those of the latest joint event, else the last two political names. */
function fromParties(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
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
function fromBefore(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
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

/** A place that stands with the verb that carries the event, or with the verb above it. */
function placeFromClause(scene: Scene, finding: Finding): void {
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
function placeBehind(scene: Scene, finding: Finding): void {
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
function fromJourney(scene: Scene, finding: Finding, earlier: readonly Finding[]): void {
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
function placeOfClause(scene: Scene, { args, definition, around }: Finding): void {
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
function targetCountry(scene: Scene, { args, definition }: Finding): void {
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
function hostCountry(scene: Scene, finding: Finding): void {
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
function visited(scene: Scene, { args, definition }: Finding): void {
  if (args.place >= 0 || definition.frame.object !== "place") return;
  const host = args.recipients.find(({ entity }) => entity >= 0 && scene.layers.referents[entity]!.type === "country");
  if (!host || args.actors.some(({ entity }) => entity === host.entity)) return;
  args.place = host.entity;
  args.placeMention = host.mention;
}

/** An election has the country that holds it for its place. */
function homeCountry(scene: Scene, finding: Finding): void {
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
