import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { prepositionOf } from "./clause.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";

/** How many phrases back or tokens on the order of words is asked. */
const phrases = 5,
  reach = 30;

/**
 * The token that heads the noun phrase before a verb, by the order of the words alone: for sentences whose tree gives the
 * verb no subject. Phrases behind a preposition and times are passed over. -1 where another verb comes first.
 */
export function subjectBefore(scene: Scene, verb: number): number {
  const { tree, layers, timeAt } = scene;
  const first = layers.sentences.firstToken[layers.tokens.sentence[verb]!]!;
  let t = verb - 1;
  for (let k = 0; k < phrases; k++) {
    for (; t >= first && verb - t < reach && !isNominal(scene, t); t--)
      if (tree.upos[t] === Upos.VERB || tree.upos[t] === Upos.SCONJ) return -1;
    if (t < first || verb - t >= reach) return -1;
    const last = t;
    const timed = timeAt[last]! >= 0;
    // "the government today": the word of time is a phrase of its own
    while (t >= first && isPhrase(scene, t) && timeAt[t]! >= 0 === timed) t--;
    const preposed = t >= first && tree.upos[t] === Upos.ADP;
    if (!preposed && timeAt[last]! < 0) return headOf(scene, last);
    if (preposed) t--;
  }
  return -1;
}

/** The token that heads the noun phrase right behind a verb, or -1. */
export function objectAfter(scene: Scene, verb: number): number {
  const { tree, layers, timeAt } = scene;
  const { tokens } = layers;
  let t = verb + 1;
  while (t < tokens.count && (tree.upos[t] === Upos.ADV || timeAt[t]! >= 0)) t++;
  if (t >= tokens.count || tokens.sentence[t] !== tokens.sentence[verb] || !isPhrase(scene, t)) return -1;
  let last = -1;
  for (; t < tokens.count && tokens.sentence[t] === tokens.sentence[verb] && isPhrase(scene, t); t++)
    if (isNominal(scene, t) && timeAt[t]! < 0) last = t;
  return last < 0 ? -1 : headOf(scene, last);
}

/** A noun, or a known phrase whatever the tagger took it for ("Iran afviste", "an official praised"). */
const isNominal = ({ tree, mentionByHead }: Scene, t: number): boolean =>
  mentionByHead[t]! >= 0 ||
  tree.upos[t] === Upos.NOUN ||
  tree.upos[t] === Upos.PROPN ||
  (tree.upos[t] === Upos.PRON && tree.firstChild[t]! < 0);

const isPhrase = (scene: Scene, t: number): boolean => {
  const upos = scene.tree.upos[t];
  return isNominal(scene, t) || upos === Upos.DET || upos === Upos.ADJ || upos === Upos.NUM || upos === Upos.PART;
};

/** The head of the mention that ends a phrase, else its last word. */
function headOf(scene: Scene, last: number): number {
  const index = scene.layers.mentionAt[last]!;
  let head = index >= 0 ? scene.layers.mentions[index]!.head : last;
  // "the leaders of Turkey and Germany": up to the noun that opens the phrase
  const { tree } = scene;
  for (let k = 0; k < 6; k++) {
    const above = tree.head[head]!;
    if (above < 0 || above > head) break;
    const relation = relationOf(tree, head);
    const kinds = prepositionKinds(scene, prepositionOf(tree, head));
    const part =
      relation === Relation.conj ||
      relation === Relation.appos ||
      relation === Relation.flat ||
      (relation === Relation.nmod && (kinds.has("of") || kinds.has("in")));
    if (!part || !isNominal(scene, above)) break;
    head = above;
  }
  return head;
}
