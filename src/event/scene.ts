import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { EventNeeds } from "./event.js";
import type { EventLanguage } from "./language.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { mendContentClauses, mendLemmas } from "./mend.js";
import { firstTokenFrom } from "./token-at.js";

/** A document with what the search for events looks up again and again. */
export interface Scene {
  readonly layers: EventNeeds;
  readonly tree: Tree;
  readonly language: EventLanguage;
  readonly lexicon: Lexicon;
  /** For each token, the mention that it heads (one that is resolved, if any is), or -1. */
  readonly mentionByHead: Int32Array;
  /** For each token, the innermost quotation around it, or -1. */
  readonly quotationAt: Int32Array;
  /** For each token, the time expression that holds it, or -1. */
  readonly timeAt: Int32Array;
  /** For each sentence, 1 where the tree has no verb at its top: words of its clause may be tagged wrong. */
  readonly verbless: Uint8Array;
  /** For each referent, 1 where the text names it. */
  readonly named: Uint8Array;
  /** For each referent, 1 where a noun of those who act in politics is all it is called ("the minister") or part of its name ("Supreme Court"). */
  readonly roleOnly: Uint8Array;
  /** Index in `referents` of the country with this catalogue id. */
  readonly countryOf: ReadonlyMap<string, number>;
}

/** Tokens; a shorter sentence without a verb is a heading. */
const shortestClause = 6,
  /** With a full stop it is none. */
  shortestSentence = 4;

export function sceneOf(given: EventNeeds): Scene {
  const { tokens, mentions, referents, referentOf, quotations, times } = given;
  const language = given.language.event;
  const lexicon = lexiconOf(language);
  const tree = mendContentClauses(mendLemmas(given, lexicon, language.cutEndings));
  const layers: EventNeeds = { ...given, tree };
  const mentionByHead = new Int32Array(tokens.count).fill(-1);
  mentions.forEach((mention, index) => {
    const known = mentionByHead[mention.head]!;
    if (known < 0 || (referentOf[known]! < 0 && referentOf[index]! >= 0)) mentionByHead[mention.head] = index;
  });
  const named = new Uint8Array(referents.length);
  mentions.forEach((mention, index) => {
    if (mention.form === "name" && referentOf[index]! >= 0) named[referentOf[index]!] = 1;
  });
  const roleOnly = new Uint8Array(referents.length);
  mentions.forEach((mention, index) => {
    const entity = referentOf[index]!;
    if (entity < 0 || roleOnly[entity] !== 0) return;
    const body = mention.form === "name" && referents[entity]!.type === "organization";
    if (!body && !(mention.form === "nominal" && named[entity] === 0)) return;
    // "Constitutional Court", "Nigerian Union of Teachers": a name that says what kind of body it is
    for (let t = body ? mention.from : mention.head; t < (body ? mention.to : mention.head + 1); t++)
      if (lexicon.isIn(tree.lemma[t]!.toLowerCase(), "actor")) roleOnly[entity] = 1;
  });
  const timeAt = new Int32Array(tokens.count).fill(-1);
  times.forEach((time, index) => {
    timeAt.fill(index, time.from, time.to);
  });
  const quotationAt = new Int32Array(tokens.count).fill(-1);
  // outer quotations stand before inner ones: the later fill is the innermost
  quotations.forEach((quotation, index) => {
    for (const { start, end } of quotation.content) {
      const from = firstTokenFrom(tokens.start, tokens.count, start);
      for (let t = from; t < tokens.count && tokens.start[t]! < end; t++) quotationAt[t] = index;
    }
  });
  const countryOf = new Map<string, number>();
  referents.forEach((referent, index) => {
    if (referent.type === "country" && referent.catalogue !== undefined && !countryOf.has(referent.catalogue))
      countryOf.set(referent.catalogue, index);
  });
  const { sentences } = layers;
  const verbless = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.firstToken[s]!,
      to = sentences.firstToken[s + 1]!;
    if (to - from < (tree.lemma[to - 1] === "." ? shortestSentence : shortestClause)) continue;
    verbless[s] = 1;
    for (let t = from; t < to; t++) {
      const top = tree.head[t]! < 0 && (tree.upos[t] === verbCode || tree.upos[t] === auxCode);
      const copula = relationOf(tree, t) === Relation.cop && tree.head[tree.head[t]!]! < 0;
      if (top || copula) verbless[s] = 0;
    }
  }
  return {
    verbless,
    named,
    roleOnly,
    layers,
    tree,
    language,
    lexicon,
    mentionByHead,
    quotationAt,
    timeAt,
    countryOf,
  };
}

/** Relation of a token without its subtype. */
export const relationOf = (tree: Tree, token: number): number => universal[tree.relation[token]!]!;

/** What kinds of company a preposition keeps; the longest words that are known win ("over for" before "for"). */
export function prepositionKinds(scene: Scene, last: number): ReadonlySet<string> {
  if (last < 0) return noKinds;
  const { tree, lexicon } = scene;
  const one = tree.lemma[last]!;
  if (last > 0) {
    const two = lexicon.preposition.get(`${tree.lemma[last - 1]}_${one}`);
    if (two) return two;
  }
  return lexicon.preposition.get(one) ?? noKinds;
}
const noKinds: ReadonlySet<string> = new Set();

/** The nearest verb above a token (the token itself, if it is one), at most a few heads up; -1 where there is none. */
export function verbAbove(scene: Scene, token: number, most = 4): number {
  const { tree } = scene;
  let t = token;
  for (let k = 0; k < most && t >= 0; k++) {
    if (tree.relation[t] !== Relation.amod && (tree.upos[t] === verbCode || tree.upos[t] === auxCode)) return t;
    t = tree.head[t]!;
  }
  return -1;
}

const verbCode = Upos.VERB,
  auxCode = Upos.AUX;
