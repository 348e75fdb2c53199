import { type EventType, eventTypes } from "../reading/reading.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { entityAt } from "./actor.js";
import { fits } from "./actor-fit.js";
import { isNoun, wordsEndAt } from "./clause.js";
import { hasComplement } from "./complement.js";
import { isPassiveComplement } from "./passive.js";
import type { Pattern, Slot, SlotRole } from "./pattern.js";
import { relationOf, type Scene } from "./scene.js";
import { type Surroundings, surroundingsOf } from "./surroundings.js";

/** An argument that a pattern found and how it takes part; `null`: as the type's frame says. */
export interface Binding {
  readonly token: number;
  readonly role: SlotRole | null;
  readonly at: "object" | "subject" | "oblique";
}

/** A word of the text that states an event. */
export interface Match {
  readonly pattern: Pattern;
  readonly trigger: number;
  readonly around: Surroundings;
  /** Demands of the pattern that are met, those by a known entity a little more. */
  readonly score: number;
  readonly bindings: readonly Binding[];
}

/** How far a particle or adverb may stand behind its verb. */
const particleReach = 8;
/** How far behind a verb a word of a class may stand; words of time are passed over. */
const classReach = 5;
const typeOrder: ReadonlyMap<EventType, number> = new Map(eventTypes.map((type, index) => [type, index]));

/** The event that a token names, if any: the pattern that asks for most among those that fit. */
export function matchAt(scene: Scene, token: number): Match | null {
  const { tree, lexicon } = scene;
  const upos = tree.upos[token]!;
  if (upos === Upos.PUNCT || upos === Upos.DET || upos === Upos.NUM || upos === Upos.CCONJ) return null;
  if (upos === Upos.VERB && isHyphenated(scene, token)) return null;
  let patterns = lexicon.patternsOf(tree.lemma[token]!, upos === Upos.NOUN || upos === Upos.PROPN);
  const doubtful = scene.verbless[scene.layers.tokens.sentence[token]!] === 1;
  let misread = doubtful && upos === Upos.VERB;
  // participles tagged as adjectives ("has threatened"), and any word of a sentence that seems to have no verb
  const participle = upos === Upos.ADJ && relationOf(tree, token) !== Relation.amod;
  if (
    !patterns &&
    (upos === Upos.VERB || participle || (doubtful && (upos === Upos.ADJ || upos === Upos.ADV || isNoun(tree, token))))
  ) {
    const { start, end } = scene.layers.tokens;
    const verb = lexicon.verbOf(scene.layers.document.text.slice(start[token], end[token]).toLowerCase());
    if (verb !== undefined) {
      patterns = lexicon.patternsOf(verb, false);
      misread ||= upos !== Upos.VERB;
    }
  }
  // "blev såret", "har forbudt": a participle behind its auxiliary, whatever the tagger took it for
  if (upos !== Upos.VERB && upos !== Upos.AUX && isParticiple(scene, token)) {
    const { start, end } = scene.layers.tokens;
    const verb = lexicon.verbOf(scene.layers.document.text.slice(start[token], end[token]).toLowerCase());
    if (verb !== undefined) {
      patterns = lexicon.patternsOf(verb, false);
      misread = true;
    }
  }
  // "May arrives for", taken for a noun in a sentence without a verb
  if (patterns && doubtful && isNoun(tree, token) && patterns.every(({ part }) => part === "verb")) misread = true;
  if (!patterns) return null;
  const surroundings = new Map<boolean, Surroundings>();
  let best: Match | null = null;
  const blocked = new Map<EventType, number>();
  const found: Match[] = [];
  for (const pattern of patterns) {
    if (!(misread && pattern.part === "verb") && !standsAs(scene, token, pattern)) continue;
    // a modal or copula: what it says stands at the word it belongs to
    const above = upos === Upos.AUX && (pattern.part === "said" || relationOf(tree, token) === Relation.cop);
    let around = surroundings.get(above);
    if (!around) {
      around = surroundingsOf(scene, token, above, misread);
      surroundings.set(above, around);
    }
    if (pattern.part === "said" && around.passive && upos === Upos.VERB) continue; // "is expected to": by whoever, not by the speaker
    const bindings = bind(scene, pattern, around);
    if (!bindings) continue;
    if (pattern.block) blocked.set(pattern.type, Math.max(pattern.demands, blocked.get(pattern.type) ?? 0));
    else
      found.push({
        pattern,
        trigger: above && pattern.part === "verb" ? around.verb : token,
        around,
        score: pattern.demands + 0.25 * knownIn(scene, pattern, bindings),
        bindings,
      });
  }
  for (const match of found) {
    // "nægte sig": none; "nægte sig skyldig" asks for more
    if (match.pattern.demands < (blocked.get(match.pattern.type) ?? 0)) continue;
    if (!best || better(match, best)) best = match;
  }
  return best;
}

/** "The president-elect": the second part of a word with a hyphen. */
function isHyphenated({ layers, tree }: Scene, token: number): boolean {
  if (token < 2 || tree.lemma[token - 1] !== "-" || !isNoun(tree, token - 2)) return false;
  const { start, end } = layers.tokens;
  const form = layers.document.text.slice(start[token], end[token]);
  if (form !== tree.lemma[token]) return false; // "test-fired"
  return end[token - 1] === start[token] && end[token - 2] === start[token - 1];
}

/** Whether an auxiliary makes a verb of this word: one of its own, or a passive one whose complement it is. */
function isParticiple({ tree, language }: Scene, token: number): boolean {
  if (isPassiveComplement(tree, token, language.passive.strong)) return true;
  let verbal = false;
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (relation === Relation.aux) verbal = true;
    else if (relation === Relation.det || relation === Relation.case || relation === Relation.cop) return false;
  }
  return verbal;
}

/** Whether the first match wins over the second on one word. */
export function better(a: Match, b: Match): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.pattern.prior !== b.pattern.prior) return a.pattern.prior > b.pattern.prior;
  return typeOrder.get(a.pattern.type)! < typeOrder.get(b.pattern.type)!;
}

/** How many arguments are entities of the very type that was asked for ("the INF Treaty" for {treaty}, not only "the deal"). */
function knownIn(scene: Scene, pattern: Pattern, bindings: readonly Binding[]): number {
  let known = 0;
  for (const { token } of bindings) {
    const entity = entityAt(scene, token);
    const referent = entity < 0 ? null : scene.layers.referents[entity]!;
    const named = referent && (scene.named[entity] === 1 || referent.catalogue !== undefined) ? referent.type : null;
    // a treaty by name is no mere agreement
    const treaty = named === "treaty" || (named === null && scene.lexicon.isIn(scene.tree.lemma[token]!, "treaty"));
    if (treaty && pattern.slots.some(({ constraints }) => constraints.includes("treaty"))) known += 1.5;
    // "expel {envoy}": a word of the very class says more than any person
    else if (pattern.slots.some(({ constraints }) => isOfClass(scene, scene.tree.lemma[token]!, constraints))) known++;
    else if (named && pattern.slots.some(({ constraints }) => constraints.includes(named))) known++;
  }
  return known;
}

const entityConstraints = new Set(["entity", "political", "person", "organization", "country", "place", "treaty"]);

/** Whether a slot asks for nothing but words, and this is one of them. */
const isOfClass = (scene: Scene, lemma: string, constraints: readonly string[]): boolean =>
  constraints.length > 0 &&
  !constraints.some((name) => entityConstraints.has(name)) &&
  constraints.some((name) => scene.lexicon.isIn(lemma, name));

/** Whether the token's part of speech suits the pattern. */
function standsAs(scene: Scene, token: number, { part, words, slots }: Pattern): boolean {
  const { tree } = scene;
  const upos = tree.upos[token]!,
    relation = relationOf(tree, token);
  switch (part) {
    case "verb":
      if (upos === Upos.AUX) return relation !== Relation.aux && words.length + slots.length > 0;
      return (
        upos === Upos.VERB && relation !== Relation.amod && relation !== Relation.aux && relation !== Relation.case
      );
    case "noun":
      return isNoun(tree, token) && relation !== Relation.flat;
    case "predicate":
      return upos !== Upos.PUNCT && (upos !== Upos.VERB || relation !== Relation.amod);
    case "said":
      return scene.quotationAt[token]! >= 0;
  }
}

/** The arguments that a pattern asks for, or `null` where one is missing. */
function bind(scene: Scene, pattern: Pattern, around: Surroundings): Binding[] | null {
  const { tree } = scene;
  const { token, verb } = around;
  if (pattern.neighbours.length > 0 && !neighboursFit(scene, pattern, token)) return null;
  for (const alternatives of pattern.words) {
    around.near ??= wordsNear(scene, token, verb);
    if (!alternatives.some((word) => around.near!.has(word))) return null;
  }
  const bindings: Binding[] = [];
  for (const slot of pattern.slots) {
    let at = -1;
    if (slot.at === "object") {
      at = around.objects.find((object) => fits(scene, object, constraintsOf(slot))) ?? -1;
      if (at < 0 && pattern.part === "verb") at = classNear(scene, token, slot.constraints);
    } else if (slot.at === "subject") {
      if (around.subject >= 0 && fits(scene, around.subject, constraintsOf(slot))) at = around.subject;
    } else {
      for (const phrase of around.phrases)
        if (
          scene.timeAt[phrase.token]! < 0 && // "called on Thursday" is no call on anybody
          slot.prepositions.some((words) => wordsEndAt(tree, phrase.preposition, words)) &&
          fits(scene, phrase.token, constraintsOf(slot))
        ) {
          at = phrase.token;
          break;
        }
      // "talte i telefon lørdag": the noun behind the preposition, where the tree has made another one the head
      if (at < 0)
        for (const phrase of around.phrases)
          if (
            phrase.preposition >= 0 &&
            slot.prepositions.some((words) => wordsEndAt(tree, phrase.preposition, words))
          ) {
            at = classNear(scene, phrase.preposition, slot.constraints);
            if (at >= 0) break;
          }
    }
    if (at < 0) {
      if (slot.optional) continue;
      return null;
    }
    bindings.push({ token: at, role: slot.role, at: slot.at });
  }
  if (pattern.complement && !hasComplement(scene, around, pattern.complement)) return null;
  return bindings;
}

const political: readonly string[] = ["political"];

/** Whoever is asked for as one who takes part must be able to. */
const constraintsOf = (slot: Slot): readonly string[] =>
  slot.constraints.length === 0 && (slot.role === "actor" || slot.role === "recipient" || slot.role === "both")
    ? political
    : slot.constraints;

function neighboursFit(scene: Scene, pattern: Pattern, token: number): boolean {
  const { tree } = scene;
  const { neighbours } = pattern;
  if (pattern.part === "noun") return wordsEndAt(tree, token - 1, neighbours);
  for (let k = 0; k < neighbours.length; k++) if (tree.lemma[token + 1 + k] !== neighbours[k]) return false;
  return true;
}

/** The lemmas that depend on the verb, by prepositions and adverbs of its phrases too, and those close behind it in its clause. */
function wordsNear(scene: Scene, token: number, verb: number): ReadonlySet<string> {
  const { tree, layers } = scene;
  const near = new Set<string>();
  if (verb !== token) near.add(tree.lemma[verb]!);
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const own = relationOf(tree, c);
    if (own === Relation.ccomp || own === Relation.parataxis) continue; // "said it was up to them" is not "say up"
    if (isQuotedBehind(scene, verb, c)) continue; // "said: “It is up to …”"
    if (own !== Relation.mark) near.add(tree.lemma[c]!); // "agreed to resign" is not "resign to"
    const clause = tree.upos[c] === Upos.VERB; // "said he gave up": what belongs to the inner verb alone is not near
    for (let d = tree.firstChild[c]!; d >= 0; d = tree.nextSibling[d]!) {
      const relation = relationOf(tree, d);
      if (
        relation === Relation.case ||
        relation === Relation.fixed ||
        (relation === Relation.advmod && !clause) ||
        relation === Relation.mark
      )
        near.add(tree.lemma[d]!);
    }
  }
  const sentence = layers.tokens.sentence[token]!;
  for (let t = token + 1; t <= token + particleReach && layers.tokens.sentence[t] === sentence; t++) {
    near.add(tree.lemma[t]!);
    if (tree.upos[t] === Upos.PUNCT || (tree.upos[t] === Upos.VERB && t > token + 1)) break;
  }
  return near;
}

/** Whether a word stands within what the verb before it is quoted to say, behind a colon. */
function isQuotedBehind({ tree, quotationAt }: Scene, verb: number, word: number): boolean {
  if (word < verb || quotationAt[word]! < 0 || quotationAt[word] === quotationAt[verb]) return false;
  for (let t = verb + 1; t < Math.min(word, verb + particleReach); t++) if (tree.lemma[t] === ":") return true;
  return false;
}

/** A word of the asked class close behind a token, where the tree does not show it as an argument; -1 where there is none. */
function classNear(scene: Scene, token: number, constraints: readonly string[]): number {
  const { tree, layers, lexicon, timeAt } = scene;
  const sentence = layers.tokens.sentence[token]!;
  let reach = token + classReach;
  for (let t = token + 1; t <= reach && layers.tokens.sentence[t] === sentence; t++) {
    if (timeAt[t]! >= 0 && reach < token + particleReach * 2) {
      reach++; // "stormed early on Thursday the embassy"
      continue;
    }
    const upos = tree.upos[t];
    if (upos === Upos.PUNCT || upos === Upos.AUX || upos === Upos.ADP) return -1;
    for (const name of constraints) if (lexicon.isIn(tree.lemma[t]!, name)) return t;
    if (upos === Upos.VERB) return -1;
  }
  return -1;
}
