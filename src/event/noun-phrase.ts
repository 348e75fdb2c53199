import { Upos } from "../syntax/upos.js";
import { obliquesOf, type Phrase } from "./clause.js";
import { prepositionKinds, type Scene } from "./scene.js";

/** How far behind a noun "between" may stand: "the first summit ever in Geneva between A and B". */
const betweenReach = 8,
  /** And how far "from". */
  sourceReach = 7;

/** A noun's phrases by the tree, and those that stand behind it where the tree has hung them elsewhere ("a summit between A and B took place"). */
export function phrasesBehind(scene: Scene, noun: number): Phrase[] {
  const phrases = obliquesOf(scene.tree, noun);
  const next = noun + 1;
  if (prepositionKinds(scene, next).size > 0) addPhrase(scene, phrases, noun, next);
  const between = prepositionBehind(scene, noun, "between", betweenReach);
  if (between > next) addPhrase(scene, phrases, noun, between);
  return phrases;
}

/** The one named behind "from" or "by" farther on: "drew criticism online, including from X"; -1 where there is none. */
export function sourceBehind(scene: Scene, noun: number): number {
  const preposition = prepositionBehind(scene, noun, "by", sourceReach);
  if (preposition < 0) return -1;
  const phrases: Phrase[] = [];
  addPhrase(scene, phrases, noun, preposition);
  return phrases.length > 0 ? phrases[0]!.token : -1;
}

/** Enters the first one named behind a preposition, unless the tree has it. */
function addPhrase(scene: Scene, phrases: Phrase[], noun: number, preposition: number): void {
  const { tree, layers } = scene;
  const { mentions, mentionAt, tokens } = layers;
  if (preposition >= tokens.count || tree.upos[preposition] === Upos.VERB) return;
  if (phrases.some((phrase) => phrase.preposition === preposition)) return;
  for (
    let t = preposition + 1;
    t <= preposition + 4 && t < tokens.count && tokens.sentence[t] === tokens.sentence[noun];
    t++
  ) {
    const index = mentionAt[t]!;
    if (index < 0 || mentions[index]!.from < preposition) {
      if ((tree.upos[t] === Upos.VERB && !isAttribute(scene, t)) || tree.upos[t] === Upos.PUNCT) break;
      continue;
    }
    const token = mentions[index]!.head;
    if (!phrases.some((phrase) => phrase.token === token)) phrases.push({ token, preposition });
    break;
  }
}

/** "A sitting president": a participle in front of its noun. */
export const isAttribute = ({ tree }: Scene, token: number): boolean => tree.head[token]! > token;

/** A preposition of a kind behind a noun, before any other clause begins; -1 where there is none. */
function prepositionBehind(scene: Scene, noun: number, kind: "between" | "by", reach: number): number {
  const { tree, layers } = scene;
  const { tokens } = layers;
  for (let t = noun + 1; t <= noun + reach && t < tokens.count; t++) {
    if (tokens.sentence[t] !== tokens.sentence[noun]) return -1;
    const upos = tree.upos[t];
    if (upos === Upos.ADP && prepositionKinds(scene, t).has(kind)) return t;
    if (kind === "by" && scene.layers.mentionAt[t]! >= 0) return -1;
    if (kind === "by" && (upos === Upos.PUNCT || (upos === Upos.VERB && tree.firstChild[t]! < 0))) continue; // ", including from"
    if ((upos === Upos.VERB && !isAttribute(scene, t)) || upos === Upos.AUX || upos === Upos.PUNCT) return -1;
    if (upos === Upos.SCONJ || upos === Upos.CCONJ) return -1;
  }
  return -1;
}
