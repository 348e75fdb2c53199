import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { type Actor, actorsAt, entityAt, fits, mentionSpan } from "./actor.js";
import { coordinated, gapOf, isNoun, isVerb, ownerOf, type Phrase, prepositionOf, wordsEndAt } from "./clause.js";
import { type Match, surroundingsOf } from "./match.js";
import { phrasesBehind } from "./noun-phrase.js";
import type { SlotRole } from "./pattern.js";
import { prepositionKinds, relationOf, type Scene, verbAbove } from "./scene.js";
import type { Frame } from "./type/definition.js";
import { definitions } from "./type/index.js";

/** Who and what an event's words name, by role, before anything is filled from elsewhere. */
export interface Arguments {
  readonly actors: Actor[];
  readonly recipients: Actor[];
  readonly both: Actor[];
  /** Entities. */
  readonly about: number[];
  place: number;
  placeMention: Span | null;
  treaty: number;
  /** The verb that carries the event, else the trigger: tense, modals and negation stand there. */
  carrier: number;
  /** Tokens that the phrase of some argument is headed by: where times and places are not looked for again. */
  readonly tokens: number[];
  /** Head of "the two leaders", "both sides", which stand for those told of before, or -1. */
  parties: number;
  partiesRole: SlotRole;
  /** A phrase or clause says what the event is on, even if it names no entity. */
  matter: boolean;
}

const none = (): Arguments => ({
  actors: [],
  recipients: [],
  both: [],
  about: [],
  place: -1,
  placeMention: null,
  treaty: -1,
  carrier: -1,
  tokens: [],
  parties: -1,
  partiesRole: "none",
  matter: false,
});

export function argumentsOf(scene: Scene, match: Match): Arguments {
  const args = none();
  const { frame } = definitions[match.pattern.type];
  args.carrier = match.trigger;
  for (const { token, role, at } of match.bindings)
    take(
      scene,
      args,
      token,
      role ??
        (at === "subject" ? frame.subject : at === "object" ? objectRole(frame) : obliqueRole(scene, frame, token)),
      frame,
    );
  const bound = new Set(match.bindings.map(({ token }) => token));
  if (match.pattern.part === "said" && isNoun(scene.tree, match.trigger)) blamed(scene, args, match.trigger);
  if (match.pattern.part === "noun") nounArguments(scene, args, match, frame, bound);
  else verbArguments(scene, args, match, frame, bound);
  return args;
}

const objectRole = (frame: Frame): SlotRole => frame.object;

/** Role of a phrase that a pattern named without saying its role: what the preposition usually says, else the recipient. */
function obliqueRole(scene: Scene, frame: Frame, token: number): SlotRole {
  if (frame.object === "treaty") return "treaty";
  return (
    prepositionRole(scene, frame, prepositionOf(scene.tree, token)) ?? (frame.kind === "joint" ? "both" : "recipient")
  );
}

function prepositionRole(scene: Scene, frame: Frame, preposition: number): SlotRole | null {
  const kinds = prepositionKinds(scene, preposition);
  if (kinds.has("between")) return "both";
  if (kinds.has("with")) return frame.kind === "joint" ? "both" : "recipient";
  if (kinds.has("against")) return frame.kind === "directed" ? "recipient" : "about";
  if (kinds.has("to")) return frame.to;
  if (kinds.has("about")) return frame.about ?? "about";
  return null;
}

/** Enters what a token stands for under a role. */
function take(scene: Scene, args: Arguments, token: number, role: SlotRole, frame: Frame): void {
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
const longestTitle = 5;

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

function add(list: Actor[], actor: Actor): void {
  if (actor.entity >= 0 && list.some((known) => known.entity === actor.entity)) return;
  list.push(actor);
}

function takePlace(scene: Scene, args: Arguments, token: number): void {
  if (args.place >= 0) return;
  for (const member of coordinated(scene.tree, token, 3)) {
    const entity = entityAt(scene, member);
    if (entity < 0) continue;
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

function verbArguments(scene: Scene, args: Arguments, match: Match, frame: Frame, bound: Set<number>): void {
  const said = match.pattern.part === "said";
  const around = match.around;
  const slotAt = (at: "subject" | "object") => match.bindings.some((binding) => binding.at === at);
  args.carrier = around.verb;
  if (said) {
    const quotation = scene.quotationAt[match.trigger]!;
    const speaker = quotation < 0 ? -1 : scene.layers.speakerOf[quotation]!;
    const source = quotation < 0 ? null : scene.layers.quotations[quotation]!.source;
    const sourceToken = quotation < 0 ? -1 : scene.layers.quotations[quotation]!.sourceToken;
    const voices = actorsAt(scene, sourceToken);
    if (voices.length > 1)
      for (const voice of voices) add(args.actors, voice); // "A and B argue that"
    else if (speaker >= 0)
      add(args.actors, {
        entity: speaker,
        mention: source ?? {
          start: scene.layers.tokens.start[match.trigger]!,
          end: scene.layers.tokens.end[match.trigger]!,
        },
        token: match.trigger,
        political: 2,
      });
    if (quotation >= 0 && args.recipients.length === 0)
      for (const entity of scene.layers.addresseesOf[quotation]!)
        add(args.recipients, {
          entity,
          mention: scene.layers.quotations[quotation]!.content[0]!,
          token: match.trigger,
          political: 1,
        });
    return;
  }
  const own = slotAt("subject") ? -1 : subjectInFront(scene, around.verb);
  if (own >= 0) take(scene, args, own, frame.subject, frame);
  else if (!slotAt("subject") && around.subject >= 0 && !bound.has(around.subject)) {
    take(scene, args, around.subject, frame.subject, frame);
    if (frame.subject === "actor" && args.actors.length === 0) fromTeller(scene, args, around, frame);
  }
  if (!slotAt("object") && around.objects.length > 0)
    for (const object of around.objects) {
      if (bound.has(object)) continue;
      // "USA er trådt ud af aftalen": the perfect of a verb of motion, which passes for a passive
      const moved =
        frame.object === "treaty" && object < around.verb && around.subject < 0 && isPolitical(scene, object);
      take(scene, args, object, moved ? frame.subject : frame.object, frame);
    }
  // "she was denied a visa", "denied the team visas": the one beside the thing
  if (slotAt("object") && frame.object === "recipient" && args.recipients.length === 0)
    for (const object of around.objects)
      if (!bound.has(object) && fits(scene, object, ["political"])) take(scene, args, object, frame.object, frame);
  phrasesOf(
    scene,
    args,
    around.phrases.filter(({ token }) => !bound.has(token) && token !== around.agent),
    frame,
  );
  // "taxed Chinese exports", "froze the assets of the junta": whose they are
  if (frame.kind === "directed" && frame.object === "recipient" && args.recipients.length === 0)
    for (const { token, role, at } of match.bindings)
      if (at === "object" && role === "none")
        for (const actor of actorsAt(scene, token))
          if (actor.entity >= 0 && actor.token === token && !args.actors.some(({ entity }) => entity === actor.entity))
            add(args.recipients, actor);
  if (frame.kind === "directed" && definitions[match.pattern.type].absorbs && args.recipients.length === 0)
    fromComplement(scene, args, around.verb, frame);
}

/** "An agreement for A and B to meet": who stands between a preposition of that kind and the mark of the infinitive; else -1. */
function subjectInFront(scene: Scene, verb: number): number {
  const { tree, layers } = scene;
  let mark = -1;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (relationOf(tree, c) === Relation.mark && tree.upos[c] === Upos.PART) mark = c;
  const index = mark > 0 ? layers.mentionAt[mark - 1]! : -1;
  if (index < 0) return -1;
  let head = layers.mentions[index]!.head;
  for (let k = 0; k < 4; k++) {
    if (prepositionKinds(scene, prepositionOf(tree, head)).has("subject")) return head;
    const above = tree.head[head]!;
    if (above < 0 || above > head || isVerb(tree, above)) return -1;
    head = above;
  }
  return -1;
}

/** Somebody or some state that acts, and no treaty or union that is left or joined. */
function isPolitical(scene: Scene, token: number): boolean {
  const entity = entityAt(scene, token);
  const type = entity < 0 ? null : scene.layers.referents[entity]!.type;
  return type !== "treaty" && type !== "organization" && fits(scene, token, ["political"]);
}

/** "Washington told Moscow that it would leave": a pronoun that nobody resolved is who tells it. Climbs a few heads. */
function fromTeller(scene: Scene, args: Arguments, { subject, verb }: Match["around"], frame: Frame): void {
  const { tree } = scene;
  if (tree.upos[subject] !== Upos.PRON || tree.morph[subject]! & Feature.First || entityAt(scene, subject) >= 0) return;
  let at = verb;
  for (let k = 0; k < 4; k++) {
    const relation = relationOf(tree, at);
    if (relation !== Relation.ccomp && relation !== Relation.acl && relation !== Relation.obj) return;
    at = tree.head[at]!;
    if (at < 0) return;
    if (!isVerb(tree, at)) continue;
    const teller = surroundingsOf(scene, at, false).subject;
    if (teller < 0 || teller === subject) continue;
    if (isPolitical(scene, teller)) take(scene, args, teller, "actor", frame);
    return;
  }
}

/** "Threatened to destroy X", "demanded that X withdraw": the one on whom or of whom it is demanded stands in the complement. */
function fromComplement(scene: Scene, args: Arguments, verb: number, frame: Frame): void {
  const { tree } = scene;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (c < verb) continue;
    const own = childBy(tree, c, Relation.nsubj);
    if (!isVerb(tree, c) && own < 0) continue;
    if (
      relation !== Relation.xcomp &&
      relation !== Relation.ccomp &&
      relation !== Relation.obj &&
      relation !== Relation.obl &&
      relation !== Relation.advcl
    )
      continue;
    const inner = surroundingsOf(scene, c, false);
    if (relation === Relation.advcl && own >= 0) continue; // "when", "after": an occasion
    const candidates =
      own >= 0
        ? [own]
        : [
            ...inner.objects,
            ...inner.phrases
              .filter(({ preposition }) => prepositionKinds(scene, preposition).has("against"))
              .map(({ token }) => token),
          ];
    for (const token of candidates) {
      if (args.tokens.includes(token) || !fits(scene, token, ["political"])) continue;
      take(scene, args, token, "recipient", frame);
      if (args.recipients.length > 0) return;
    }
  }
}

/** "Russian meddling", said by another: who does it is the one on whom the speech act falls. */
function blamed(scene: Scene, args: Arguments, noun: number): void {
  const { tree } = scene;
  for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    const kinds = prepositionKinds(scene, prepositionOf(tree, c));
    const doer =
      relation === Relation.amod ||
      relation === Relation.compound ||
      tree.relation[c] === Relation["nmod:poss"] ||
      (relation === Relation.nmod && (kinds.has("by") || kinds.has("of")));
    if (doer) for (const actor of actorsAt(scene, c)) if (actor.political > 0) add(args.recipients, actor);
  }
}

/** Roles of the phrases that the pattern did not ask for, by their prepositions. */
function phrasesOf(scene: Scene, args: Arguments, phrases: readonly Phrase[], frame: Frame): void {
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

function nounArguments(scene: Scene, args: Arguments, match: Match, frame: Frame, bound: Set<number>): void {
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
    } else if (kinds.has("by") && fits(scene, phrase.token, ["political"]))
      take(scene, args, phrase.token, frame.kind === "joint" ? "both" : "actor", frame);
    else rest.push(phrase);
  }
  phrasesOf(scene, args, rest, frame);
  // the verb that carries it
  const carrier = verbAbove(scene, tree.head[noun]!, 2);
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
  const verb = verbAbove(scene, tree.head[noun]!, 3);
  if (verb < 0) return { subject: -1, verb: -1 };
  const owner = relationOf(tree, noun) === Relation.nmod ? ownerOf(tree, tree.head[noun]!) : -1;
  const subject = owner >= 0 && owner !== noun ? owner : surroundingsOf(scene, verb, false).subject;
  return { subject: subject === noun || isUnderOrSame(tree, subject, noun) ? -1 : subject, verb };
}
