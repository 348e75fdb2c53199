import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { actorsAt, entityAt, isCompound } from "./actor.js";
import { fits } from "./actor-fit.js";
import type { Arguments } from "./argument.js";
import { add, phrasesOf, take } from "./argument-take.js";
import { isVerb, prepositionOf } from "./clause.js";
import type { Match } from "./match.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { surroundingsOf } from "./surroundings.js";
import type { Frame } from "./type/definition.js";
import { definitions } from "./type/index.js";

/** Who and what a verb names: its subject, objects, phrases and complement; of what is said, the one who says it. */
export function verbArguments(scene: Scene, args: Arguments, match: Match, frame: Frame, bound: Set<number>): void {
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
  const { plover } = definitions[match.pattern.type];
  if (
    frame.kind === "directed" &&
    frame.object === "recipient" &&
    args.recipients.length === 0 &&
    plover?.event !== "SUPPORT" // "express the country's gratitude"
  )
    for (const { token, role, at } of match.bindings)
      if (at === "object" && role === "none" && !isCompound(scene, token))
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
  // "only for North Korea within hours to denounce him"
  let before = mark - 1;
  if (before > 0 && scene.timeAt[before]! >= 0) {
    while (before > 0 && scene.timeAt[before]! >= 0) before--;
    if (tree.upos[before] === Upos.ADP && layers.mentionAt[before]! < 0) before--;
  }
  const index = before > 0 ? layers.mentionAt[before]! : -1;
  if (index < 0) return -1;
  let head = layers.mentions[index]!.head;
  for (let k = 0; k < 4; k++) {
    if (prepositionKinds(scene, prepositionOf(tree, head)).has("subject")) {
      const entity = entityAt(scene, head); // "headed for Cologne to open a mosque": where to
      return entity >= 0 && layers.referents[entity]!.type === "place" ? -1 : head;
    }
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
  // "criticised me for disagreeing with X": on one whom nobody has resolved
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (c > verb && relationOf(tree, c) === Relation.obj && tree.morph[c]! & Feature.Prs && tree.upos[c] === Upos.PRON)
      return;
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
export function blamed(scene: Scene, args: Arguments, noun: number): void {
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
