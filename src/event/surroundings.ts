import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import { antecedentOf, gapOf, isNoun, isVerb, objectsOf, obliquesOf, type Phrase, subjectOf } from "./clause.js";
import { hasFinite } from "./complement.js";
import { phrasesBehind } from "./noun-phrase.js";
import { isPassiveComplement, passiveOf } from "./passive.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { objectAfter, subjectBefore } from "./surface.js";

/** The syntax around a candidate, computed once for all its patterns. */
export interface Surroundings {
  readonly token: number;
  /** The verb whose subject and objects are asked for: the token, or the verb of a modal or predicate. */
  readonly verb: number;
  readonly passive: boolean;
  readonly subject: number;
  readonly objects: readonly number[];
  readonly phrases: readonly Phrase[];
  /** Who acts in a passive ("by X"), or -1. */
  readonly agent: number;
  /** Lemmas that depend on the verb or stand close behind it; made when first asked for. */
  near: ReadonlySet<string> | null;
}

/** `asVerb`: the token is a verb although it is tagged otherwise. */
export function surroundingsOf(scene: Scene, token: number, above: boolean, asVerb = false): Surroundings {
  const { tree, language } = scene;
  const verb = above && tree.head[token]! >= 0 ? tree.head[token]! : token;
  const asNoun = !isVerb(tree, verb) && !above && !asVerb;
  const phrases = asNoun && isNoun(tree, verb) ? phrasesBehind(scene, verb) : obliquesOf(tree, verb);
  if (asNoun) {
    const objects: number[] = [];
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
      if (relationOf(tree, c) === Relation.compound) objects.push(c);
    for (const phrase of phrases) if (prepositionKinds(scene, phrase.preposition).has("of")) objects.push(phrase.token);
    const subject = predicateSubject(scene, verb);
    return { token, verb, passive: false, subject, objects, phrases, agent: -1, near: null };
  }
  const objects = objectsOf(tree, verb);
  const { document, tokens } = scene.layers;
  const ending = document.text.slice(tokens.start[verb]!, tokens.end[verb]!).toLowerCase();
  const isPresent = language.passive.present.some((present) => ending.endsWith(present)); // "is threatening"
  const predicated = asVerb && !isPresent && childBy(tree, verb, Relation.cop) >= 0; // "is accused", tagged as an adjective
  const strength = predicated ? "strong" : passiveOf(tree, verb, language.passive);
  const complement = asVerb && isPassiveComplement(tree, verb, language.passive.strong);
  const moved =
    strength === "weak" &&
    language.passive.perfect !== undefined &&
    language.passive.perfect.includes(tree.lemma[verb]!);
  let passive = complement || strength === "strong" || (strength === "weak" && objects.length === 0 && !moved);
  let subject = subjectOf(tree, complement ? tree.head[verb]! : verb);
  if (subject >= 0 && subject < verb)
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
      if (c > verb && tree.relation[c] === Relation.nsubj && isNoun(tree, c)) objects.unshift(c); // a second one behind is what is acted on
  const pair = inverted(scene, verb) ? twoBehind(scene, verb) : null;
  if (pair) {
    subject = pair[0];
    if (!objects.includes(pair[1])) objects.unshift(pair[1]);
  }
  const gap = gapOf(tree, verb);
  if (gap >= 0) {
    const stranded = strandedBehind(tree, verb);
    if (stranded >= 0) phrases.push({ token: gap, preposition: stranded });
    else if (objects.length === 0) objects.push(gap);
  }
  let agent = -1;
  const attached = relationOf(tree, verb) === Relation.acl || relationOf(tree, verb) === Relation.amod;
  if (attached && scene.verbless[scene.layers.tokens.sentence[verb]!] === 1 && objectAfter(scene, verb) >= 0) {
    // "the government today welcomed a statement", taken for a noun phrase: the sentence has no other verb
    passive = false;
    subject = subjectBefore(scene, verb);
  }
  if (passive) {
    for (const phrase of phrases)
      if (
        tree.relation[phrase.token] === Relation["obl:agent"] ||
        prepositionKinds(scene, phrase.preposition).has("by")
      ) {
        agent = phrase.token;
        break;
      }
    const patient =
      relationOf(tree, verb) === Relation.acl && antecedentOf(tree, verb) < 0 ? tree.head[verb]! : subject;
    // "er rejst", "er trådt tilbage": a state of the subject, where nobody else acts and nothing else suffers
    if (patient >= 0 && !objects.includes(patient)) objects.unshift(patient);
    if (strength === "weak" && agent < 0) passive = true;
    subject = agent;
  }
  if (!passive) {
    // what the tree leaves out, the order of the words may tell
    const bare = tree.morph[verb]! & (Feature.Inf | Feature.Ger) && !hasFinite(scene, verb);
    // "i Moskva mødte A B": in verb-second languages the subject may follow, and pass for an object
    if (
      subject < 0 &&
      objects.length > 0 &&
      objects[0]! > verb &&
      tree.morph[verb]! & Feature.Fin &&
      inverted(scene, verb)
    )
      subject = objects.length > 1 || tree.upos[objects[0]!] === Upos.PROPN ? objects.shift()! : -1;
    if ((subject < 0 || scene.timeAt[subject]! >= 0) && !bare) subject = subjectBefore(scene, verb);
    if (objects.length === 0) {
      const next = objectAfter(scene, verb);
      if (next >= 0 && next !== subject && !phrases.some((phrase) => phrase.token === next)) objects.push(next);
    }
  }
  return { token, verb, passive, subject, objects, phrases, agent, near: null };
}

/** How far behind its verb a preposition may stand that has lost its noun: "pulled out of", "trådte ud af". */
const strandReach = 4;

/** "The deal that they pulled out of", "aftalen, som de trådte ud af": the preposition that belongs to the noun in front; -1 where there is none. */
function strandedBehind(tree: Tree, verb: number): number {
  for (let t = verb + 1; t <= verb + strandReach && t < tree.upos.length; t++) {
    if (tree.upos[t] === Upos.PUNCT || tree.upos[t] === Upos.VERB) return -1;
    if (tree.upos[t] !== Upos.ADP) continue;
    const next = tree.upos[t + 1];
    const last = next === undefined || next === Upos.PUNCT || next === Upos.ADP || next === Upos.ADV;
    if (last && tree.upos[t + 1] === Upos.ADP && tree.head[t]! > t) continue; // the first of two
    if (last && tree.head[t]! < t && isBareParticle(tree, t)) return t;
  }
  return -1;
}

/** A preposition that hangs on what stands before it, beside an adverb ("out of", "ud af"). */
const isBareParticle = (tree: Tree, token: number): boolean => tree.firstChild[token]! < 0;

/** "Under besøget mødte Merkel præsident Erdogan": two persons right behind their verb, one after the other: who acts, and on whom. */
function twoBehind({ tree, layers }: Scene, verb: number): readonly [number, number] | null {
  const { mentions, mentionAt, referentOf, referents } = layers;
  const isPerson = (index: number): boolean =>
    index >= 0 && referentOf[index]! >= 0 && referents[referentOf[index]!]!.type === "person";
  const first = mentionAt[verb + 1] ?? -1;
  if (!isPerson(first) || mentions[first]!.from !== verb + 1 || mentions[first]!.form !== "name") return null;
  let next = mentions[first]!.to;
  // a title in front of the second name
  for (let k = 0; k < 3 && isNoun(tree, next) && !isPerson(mentionAt[next]!); k++) next++;
  const second = mentionAt[next] ?? -1;
  if (!isPerson(second) || referentOf[second] === referentOf[first]) return null;
  return [mentions[first]!.head, mentions[second]!.head];
}

/** Whether the main verb has something other than a noun phrase before it. */
function inverted(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (tree.head[verb]! >= 0) return false;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (relation === Relation.obl || relation === Relation.advmod || relation === Relation.advcl) return true;
  }
  return false;
}

/** Subject of an adjective, adverb or noun that is a predicate: its own, or that of the verb it hangs on. */
function predicateSubject(scene: Scene, token: number): number {
  const { tree } = scene;
  const own = subjectOf(tree, token);
  if (own >= 0 || isNoun(tree, token)) return own;
  const head = tree.head[token]!;
  return head >= 0 ? subjectOf(tree, head) : -1;
}
