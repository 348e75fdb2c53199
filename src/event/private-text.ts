import { Upos } from "../syntax/upos.js";
import { politicalRank } from "./actor.js";
import type { Scene } from "./scene.js";

/**
 * Names and nouns of those who act in politics, in a hundred words, below which a text tells of other things: of 58 articles
 * annotated by hand the lowest has 3.3, of what a newspaper prints beside (529 excerpts) a third have fewer.
 */
const sparse = 2.75,
  /** Tokens; a shorter text says too little of what it is about. */
  shortest = 60;

const known = new WeakMap<Scene, boolean>();

/**
 * Whether hardly anybody in a text is known to act in politics: stories of private people, travel, food, firms, fiction. What
 * reads like a move there ("she met him at the station") is one only by somebody who is known.
 */
export function isPrivateText(scene: Scene): boolean {
  let is = known.get(scene);
  if (is === undefined) {
    is = measure(scene);
    known.set(scene, is);
  }
  return is;
}

function measure(scene: Scene): boolean {
  const { layers, tree, lexicon } = scene;
  const { count } = layers.tokens;
  if (count < shortest) return false;
  let political = 0;
  for (let t = 0; t < count; t++) {
    const mention = scene.mentionByHead[t]!;
    const entity = mention < 0 ? -1 : layers.referentOf[mention]!;
    if (entity < 0) {
      if (tree.upos[t] === Upos.NOUN && lexicon.isIn(tree.lemma[t]!, "actor")) political++;
    } else if (layers.mentions[mention]!.form !== "pronoun") {
      if (layers.referents[entity]!.type === "treaty" || politicalRank(scene, entity) === 2) political++;
    }
  }
  return political * 100 < sparse * count;
}
