import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { entityAt, single } from "./actor.js";
import { coordinated, prepositionOf } from "./clause.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";

/** Whether the phrase that a token heads fits any of the constraints of a slot (see `language.ts`). */
export function fits(scene: Scene, token: number, constraints: readonly string[]): boolean {
  if (constraints.length === 0) return true;
  const { tree } = scene;
  for (const member of coordinated(tree, token, 4))
    for (const name of constraints) if (fitsOne(scene, member, name)) return true;
  return false;
}

function fitsOne(scene: Scene, token: number, name: string): boolean {
  const { tree, layers, lexicon } = scene;
  const lemma = tree.lemma[token]!;
  switch (name) {
    case "entity":
      return layers.mentionAt[token]! >= 0;
    case "political": {
      if (lexicon.isIn(lemma, "actor")) return true;
      if (tree.upos[token] === Upos.PRON)
        return tree.morph[token]! & Feature.Neut
          ? single(scene, token).some((actor) => actor.political > 0)
          : (tree.morph[token]! & Feature.Prs) > 0;
      return single(scene, token).some((actor) => actor.political > 0);
    }
    case "person":
    case "organization":
    case "country":
    case "place":
    case "treaty": {
      const entity = entityAt(scene, token);
      if (entity >= 0) return layers.referents[entity]!.type === name;
      const mention = layers.mentionAt[token]!;
      if (mention >= 0 && layers.mentions[mention]!.head === token && layers.mentions[mention]!.type === name)
        return true;
      return lexicon.isIn(lemma, name);
    }
    default: {
      if (lexicon.isIn(lemma, name)) return true;
      // "part of the stronghold", "three of the prisoners", "en række soldater"
      if (entityAt(scene, token) >= 0) return false;
      for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
        if (
          c > token &&
          relationOf(tree, c) === Relation.nmod &&
          (prepositionOf(tree, c) < 0 || prepositionKinds(scene, prepositionOf(tree, c)).has("of")) &&
          lexicon.isIn(tree.lemma[c]!, name)
        )
          return true;
      return false;
    }
  }
}
