import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { ownedBehind, pairAt } from "./actor-pair.js";
import { coordinated, isNoun, prepositionOf, subjectOf } from "./clause.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";

/** How many tokens back a pronoun's name is looked for. */
const nameReach = 60;

/** "FBI-undersøgelse": a name inside a longer word. */
export function isCompound({ layers }: Scene, token: number): boolean {
  const index = layers.mentionAt[token]!;
  if (index < 0) return false;
  const { start, end, form } = layers.mentions[index]!;
  const { tokens } = layers;
  return form === "name" && end - start < tokens.end[token]! - tokens.start[token]! && start >= tokens.start[token]!;
}

/** Whom a phrase stands for in politics. */
export interface Actor {
  /** Index into `referents`, or -1: somebody without a name ("protesters"). */
  readonly entity: number;
  readonly mention: Span;
  readonly token: number;
  /** 2: acts in politics as far as is known; 1: may; 0: a thing. */
  readonly political: 0 | 1 | 2;
}

/** Whether the entity acts in politics: 2 known to, 1 may, 0 does not. */
export function politicalRank(scene: Scene, entity: number): 0 | 1 | 2 {
  if (entity < 0) return 0;
  const { type, catalogue, country, offices } = scene.layers.referents[entity]!;
  if (type === "country" || scene.roleOnly[entity] === 1) return 2;
  if (type === "person") return offices.length > 0 || country !== undefined || catalogue !== undefined ? 2 : 1;
  if (type === "organization") return catalogue !== undefined || country !== undefined ? 2 : 1;
  if (type === "place") return catalogue !== undefined || country !== undefined ? 1 : 0;
  return 0;
}

/** A capital or city that acts, and an official without a name, stand for their country where the text names the country. */
export function acting(scene: Scene, entity: number): number {
  const referent = scene.layers.referents[entity];
  if (referent?.country === undefined) return entity;
  const unnamed = referent.type === "person" && referent.catalogue === undefined && !scene.named[entity];
  if (referent.type !== "place" && !unnamed) return entity;
  return scene.countryOf.get(referent.country) ?? entity;
}

/** Index into `referents` of what this token, as head of its phrase, stands for; -1 where it is nothing known. */
export function entityAt(scene: Scene, token: number): number {
  const { referentOf, mentions, mentionAt } = scene.layers;
  const headed = scene.mentionByHead[token]!;
  if (headed >= 0 && referentOf[headed]! >= 0) return referentOf[headed]!;
  const around = mentionAt[token]!;
  if (around >= 0 && referentOf[around]! >= 0) {
    const mention = mentions[around]!;
    if (mention.form === "name" && mention.to - mention.from <= 6) return referentOf[around]!;
  }
  return -1;
}

/** The words that name what a token heads; for a pronoun, a name of the same one in its sentence where there is one. */
export function mentionSpan(scene: Scene, token: number): Span {
  const { mentions, referentOf, mentionAt, tokens, sentences } = scene.layers;
  const headed = scene.mentionByHead[token]!;
  let index = headed >= 0 && referentOf[headed]! >= 0 ? headed : mentionAt[token]!;
  if (index >= 0 && mentions[index]!.form === "pronoun" && referentOf[index]! >= 0) {
    const first = Math.max(sentences.firstToken[tokens.sentence[token]!]!, token - nameReach);
    for (let t = token - 1; t >= first; t--) {
      const other = scene.mentionByHead[t]!;
      if (other >= 0 && mentions[other]!.form !== "pronoun" && referentOf[other] === referentOf[index]) {
        index = other;
        break;
      }
    }
  }
  if (index >= 0) return { start: mentions[index]!.start, end: mentions[index]!.end };
  return { start: tokens.start[token]!, end: tokens.end[token]! };
}

/** Who is meant by the phrase that a token heads: each member of a coordination, the country of "the Russian government". */
export function actorsAt(scene: Scene, token: number): Actor[] {
  if (token < 0) return [];
  const actors: Actor[] = [];
  for (const member of coordinated(scene.tree, ownedBehind(scene, token))) {
    const pair = pairAt(scene, member);
    const found = pair.length > 0 ? pair : single(scene, member);
    for (const actor of found)
      if (actor.entity < 0 || !actors.some((known) => known.entity === actor.entity)) actors.push(actor);
  }
  return actors;
}

export function single(scene: Scene, token: number): Actor[] {
  const { tree, layers, lexicon } = scene;
  const direct = entityAt(scene, token);
  if (direct >= 0 && layers.referents[direct]!.type === "country")
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
      const named = relationOf(tree, c) === Relation.flat ? entityAt(scene, c) : -1;
      if (named >= 0 && layers.referents[named]!.type === "person") return single(scene, c); // "U.S. President Trump"
    }
  if (direct >= 0 && isCompound(scene, token)) {
    const owners = ownersOf(scene, token); // "hendes Chequers-plan"
    if (owners.length > 0) return owners;
  }
  if (direct < 0 || !scene.named[direct]) {
    const counted = countedBy(scene, token);
    const those = counted >= 0 ? single(scene, counted) : [];
    if (those.length > 0) return those;
  }
  // "the leaders of Turkey and Germany": a group without a name is those whom its phrase names
  const group =
    direct >= 0 &&
    !scene.named[direct] &&
    layers.referents[direct]!.catalogue === undefined &&
    layers.referents[direct]!.plural;
  const members = group ? ownersOf(scene, token) : [];
  if (members.length > 1) return members;
  if (direct >= 0) {
    const entity = acting(scene, direct);
    const rank =
      !scene.named[direct] &&
      (layers.referents[direct]!.type === "organization" || lexicon.isIn(tree.lemma[token]!, "actor"))
        ? 2
        : politicalRank(scene, direct);
    return [{ entity, mention: mentionSpan(scene, token), token, political: entity !== direct ? 2 : rank }];
  }
  if (tree.upos[token] === Upos.PRON) {
    // "vi", "I" inside a quotation: the one who speaks
    const quotation = scene.quotationAt[token]!;
    if (tree.morph[token]! & Feature.First && quotation >= 0) {
      const speaker = layers.speakerOf[quotation]!;
      if (speaker >= 0)
        return [
          {
            entity: acting(scene, speaker),
            mention: mentionSpan(scene, token),
            token,
            political: politicalRank(scene, speaker) || 1,
          },
        ];
    }
    return sayer(scene, token);
  }
  // a name in apposition, or flat beside its title
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (relation === Relation.appos || relation === Relation.flat) {
      const entity = entityAt(scene, c);
      if (entity >= 0)
        return [
          {
            entity: acting(scene, entity),
            mention: mentionSpan(scene, c),
            token,
            political: politicalRank(scene, entity),
          },
        ];
    }
  }
  if (!isNoun(tree, token) && tree.upos[token] !== Upos.ADJ) return [];
  const owners = ownersOf(scene, token);
  const isActor = lexicon.isIn(tree.lemma[token]!, "actor");
  if (owners.length > 0) return isActor ? owners : owners.map((owner) => ({ ...owner, political: 1 as const }));
  return isActor ? [{ entity: -1, mention: mentionSpan(scene, token), token, political: 2 }] : [];
}

/** How many clauses up from a pronoun the verb that reports it may stand. */
const reportReach = 4;

/**
 * "The ministry said it would", "Moskva meddelte, at man": a pronoun that nobody resolved, in what somebody says or plans, is
 * the one who says so, where number and kind agree.
 */
function sayer(scene: Scene, token: number): Actor[] {
  const { tree, layers } = scene;
  if (tree.morph[token]! & Feature.First || !(tree.morph[token]! & Feature.Prs)) return [];
  if (relationOf(tree, token) !== Relation.nsubj) return [];
  let verb = tree.head[token]!;
  for (let k = 0; k < reportReach && verb >= 0; k++) {
    const relation = relationOf(tree, verb);
    const above = tree.head[verb]!;
    if (above < 0) return [];
    if (relation === Relation.ccomp || relation === Relation.obj || relation === Relation.acl) {
      const subject = subjectOf(tree, above);
      if (subject < 0 || subject === token) return [];
      const entity = entityAt(scene, subject);
      const plural = (tree.morph[token]! & Feature.Plur) > 0;
      if (entity < 0) return [];
      const { type, plural: several } = layers.referents[entity]!;
      if (plural ? !several && type === "person" : type === "person" || several) return [];
      return single(scene, subject);
    }
    if (relation !== Relation.conj && relation !== Relation.xcomp && relation !== Relation.advcl) return [];
    verb = above;
  }
  return [];
}

/** "Thousands of Kurds", "en gruppe af ledere": the noun behind a word of number, or -1. */
function countedBy(scene: Scene, token: number): number {
  const { tree, lexicon } = scene;
  if (!lexicon.isIn(tree.lemma[token]!, "count")) return -1;
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (c > token && isNoun(tree, c) && prepositionKinds(scene, prepositionOf(tree, c)).has("of")) return c;
  return -1;
}

/** Countries and others to whom a noun belongs: "the Russian government", "Ruslands regering", "officials from France and Italy". */
function ownersOf(scene: Scene, token: number): Actor[] {
  const { tree, lexicon } = scene;
  const isActor = lexicon.isIn(tree.lemma[token]!, "actor");
  const isOther = lexicon.isIn(tree.lemma[token]!, "counterpart"); // "Qatar's neighbours" are not Qatar
  const owners: Actor[] = [];
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    const phrase = relation === Relation.nmod && tree.relation[c] !== Relation["nmod:poss"];
    if (isOther && (phrase || tree.relation[c] === Relation["nmod:poss"])) continue;
    if (
      relation === Relation.amod ||
      relation === Relation.compound ||
      tree.relation[c] === Relation["nmod:poss"] ||
      phrase
    ) {
      if (phrase) {
        const kinds = prepositionKinds(scene, prepositionOf(tree, c));
        if (!kinds.has("of") && !kinds.has("by") && !(isActor && kinds.has("in"))) continue;
      }
      for (const member of coordinated(tree, c)) {
        const entity = entityAt(scene, member);
        if (entity < 0 || politicalRank(scene, entity) === 0) continue;
        owners.push({ entity: acting(scene, entity), mention: mentionSpan(scene, member), token, political: 2 });
      }
      if (owners.length > 0) break;
    }
  }
  return owners;
}
