import { Upos } from "../syntax/upos.js";
import { obliquesOf, type Phrase } from "./clause.js";
import { prepositionKinds, type Scene } from "./scene.js";

/** A noun's phrases by the tree, and one that stands right behind it where the tree has hung it elsewhere ("a summit between A and B took place"). */
export function phrasesBehind(scene: Scene, noun: number): Phrase[] {
  const { tree, layers } = scene;
  const phrases = obliquesOf(tree, noun);
  const next = noun + 1;
  const { mentions, mentionAt, tokens } = layers;
  if (next >= tokens.count || tree.upos[next] === Upos.VERB || prepositionKinds(scene, next).size === 0) return phrases;
  if (phrases.some(({ preposition }) => preposition === next)) return phrases;
  for (let t = next + 1; t <= next + 4 && t < tokens.count && tokens.sentence[t] === tokens.sentence[noun]; t++) {
    const index = mentionAt[t]!;
    if (index < 0 || mentions[index]!.from < next) {
      if (tree.upos[t] === Upos.VERB || tree.upos[t] === Upos.PUNCT) break;
      continue;
    }
    const token = mentions[index]!.head;
    if (!phrases.some((phrase) => phrase.token === token)) phrases.push({ token, preposition: next });
    break;
  }
  return phrases;
}
