import { Relation } from "../syntax/relation.js";
import { type Actor, politicalRank } from "./actor.js";
import { isNoun } from "./clause.js";
import type { Scene } from "./scene.js";

const surnames = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** "The Trump-Putin meeting": two surnames joined by a hyphen, each of somebody whom the text names. */
export function pairAt(scene: Scene, token: number): Actor[] {
  const { document, mentions, mentionAt, referents } = scene.layers;
  const index = mentionAt[token]!;
  if (index < 0) return [];
  const { start, end } = mentions[index]!;
  const span = { start, end };
  const text = document.text.slice(start, end);
  if (!text.includes("-") && !text.includes("–")) return [];
  const parts = text.split(/[-–]/);
  if (parts.length !== 2) return [];
  let known = surnames.get(scene);
  if (!known) {
    const map = new Map<string, number>();
    referents.forEach(({ type, name }, index) => {
      const last = name.slice(name.lastIndexOf(" ") + 1);
      if (type === "person" && last !== name && !map.has(last)) map.set(last, index);
    });
    known = map;
    surnames.set(scene, map);
  }
  const both = parts.map((part) => known.get(part) ?? -1);
  if (both.includes(-1)) return [];
  return both.map((entity) => ({ entity, mention: span, token, political: politicalRank(scene, entity) }));
}

/** "Præsident Trumps rådgiver, John Bolton, mødtes": where the tree makes the owner's title the head, the one who is owned. */
export function ownedBehind({ tree, layers }: Scene, token: number): number {
  const index = layers.mentionAt[token]!;
  if (index < 0 || layers.mentions[index]!.form === "pronoun") return token;
  const { from } = layers.mentions[index]!;
  let { to } = layers.mentions[index]!;
  const name = layers.mentionAt[to] ?? -1; // "Præsident" by itself, and then his name
  if (name >= 0 && layers.referentOf[name] === layers.referentOf[index]) to = layers.mentions[name]!.to;
  const last = to - 1;
  const owned = tree.head[last]!;
  if (tree.relation[last] !== Relation["nmod:poss"] || owned < to || !isNoun(tree, owned)) return token;
  // only what opens the phrase of that very noun
  return token >= from && tree.head[token] !== owned && token !== last ? owned : token;
}
