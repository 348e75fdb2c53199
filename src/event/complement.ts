import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { isClause } from "./clause.js";
import type { Pattern } from "./pattern.js";
import { relationOf, type Scene } from "./scene.js";

import type { Surroundings } from "./surroundings.js";

/** Whether a verb has the complement that a pattern asks for (see `language.ts`). */
export function hasComplement(scene: Scene, around: Surroundings, kind: NonNullable<Pattern["complement"]>): boolean {
  const { tree, layers } = scene;
  if (kind === "words") return hasQuotedWords(scene, around.token);
  // "asked the court to investigate": the tree may hang the infinitive on the one asked
  if (kind === "inf")
    for (const object of around.objects)
      for (let c = tree.firstChild[object]!; c >= 0; c = tree.nextSibling[c]!)
        if (relationOf(tree, c) === Relation.acl && c > object && isInfinitive(scene, c)) return true;
  for (const head of around.verb === around.token ? [around.verb] : [around.verb, around.token])
    for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!) {
      const relation = relationOf(tree, c);
      const clause =
        relation === Relation.ccomp ||
        relation === Relation.xcomp ||
        ((relation === Relation.advcl ||
          relation === Relation.acl ||
          relation === Relation.obl ||
          relation === Relation.obj ||
          relation === Relation.nmod) &&
          isClause(tree, c));
      if (kind === "quote") {
        if ((clause || relation === Relation.parataxis) && isWordForWord(scene, c)) return true;
        continue;
      }
      if (!clause || c < head) continue;
      const finite = (tree.morph[c]! & Feature.Fin) > 0 || hasFinite(scene, c);
      if (kind === "inf" && !finite && isInfinitive(scene, c)) return true;
      if (kind === "that" && (relation !== Relation.advcl || isGoverned(scene, c)) && finite) return true;
    }
  if (kind === "quote") {
    const { start, end } = { start: layers.tokens.start[around.token]!, end: layers.tokens.end[around.token]! };
    return cueIndex(scene).has(start) || cueIndex(scene).has(end);
  }
  return false;
}

/** "Insisterer på, at …": a clause with a preposition and a conjunction before it. */
function isGoverned({ tree }: Scene, clause: number): boolean {
  let preposition = false;
  for (let c = tree.firstChild[clause]!; c >= 0 && c < clause; c = tree.nextSibling[c]!) {
    if (relationOf(tree, c) !== Relation.mark) continue;
    if (tree.upos[c] === Upos.ADP) preposition = true;
    else if (tree.upos[c] === Upos.SCONJ) return preposition;
  }
  return false;
}

/** How far behind a verb the words that it quotes may begin. */
const wordsReach = 10;

/** "Called the minister 'hysterical'": marks open behind the verb, before its clause ends. */
function hasQuotedWords({ layers, tree }: Scene, token: number): boolean {
  const { tokens, document } = layers;
  for (
    let t = token + 1;
    t <= token + wordsReach && t < tokens.count && tokens.sentence[t] === tokens.sentence[token];
    t++
  ) {
    if (tree.upos[t] !== Upos.PUNCT) {
      if (tree.upos[t] === Upos.VERB) return false;
      continue;
    }
    const mark = document.text[tokens.start[t]!]!;
    return opening.has(mark) && t > token + 1 && tokens.start[t]! > tokens.end[t - 1]!;
  }
  return false;
}
const opening = new Set(['"', "\u201c", "\u201d", "\u00bb", "\u00ab", "'", "\u2018", "\u201e"]);

/** Whether a token stands between quotation marks. */
const isWordForWord = ({ quotationAt, layers }: Scene, token: number): boolean =>
  quotationAt[token]! >= 0 && layers.quotations[quotationAt[token]!]!.type !== "indirect";

/** An infinitive, by its form or by its mark ("to", "at"). */
function isInfinitive(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (tree.morph[verb]! & Feature.Inf) return true;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (relationOf(tree, c) === Relation.mark && tree.upos[c] === Upos.PART) return true;
  return false;
}

/** Whether an auxiliary or copula gives the verb a tense. */
export function hasFinite(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if ((relation === Relation.aux || relation === Relation.cop) && tree.morph[c]! & Feature.Fin) return true;
  }
  return false;
}

const cues = new WeakMap<Scene, ReadonlySet<number>>();
/** Where the cues of quotations between marks begin and end, in characters. */
function cueIndex(scene: Scene): ReadonlySet<number> {
  let set = cues.get(scene);
  if (!set) {
    set = new Set(
      scene.layers.quotations.flatMap(({ cue, type }) => (cue && type !== "indirect" ? [cue.start, cue.end] : [])),
    );
    cues.set(scene, set);
  }
  return set;
}
