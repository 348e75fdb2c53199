import { eventTypes } from "../reading/reading.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { fits } from "./actor-fit.js";
import { prepositionOf } from "./clause.js";
import type { Binding, Match } from "./match.js";
import type { Pattern } from "./pattern.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { surroundingsOf } from "./surroundings.js";
import { definitions } from "./type/index.js";

const imperative: Pattern | null = (() => {
  const type = eventTypes.find((name) => definitions[name].imperative);
  if (!type) return null;
  return {
    type,
    part: "said",
    head: "",
    compound: null,
    neighbours: [],
    words: [],
    slots: [],
    complement: null,
    block: false,
    prior: 0.7,
    demands: 0,
  };
})();

/** An order or appeal in a direct quotation ("Stay out of our elections") whose speaker and addressee are known. */
export function imperativeAt(scene: Scene, token: number): Match | null {
  const { tree, layers } = scene;
  if (!imperative || tree.upos[token] !== Upos.VERB) return null;
  const quotation = scene.quotationAt[token]!;
  if (quotation < 0) return null;
  if (!(tree.morph[token]! & Feature.Imp) && !isCalled(scene, token)) return null;
  const { type, content } = layers.quotations[quotation]!;
  if (type === "indirect") return null;
  const start = layers.tokens.start[token]!;
  const before = token > 0 && tree.upos[token - 1] === Upos.INTJ ? token - 2 : token - 1; // "please drop"
  const opens =
    before < 0 ||
    tree.upos[before] === Upos.PUNCT ||
    content.some((span) => span.start === start || span.start === layers.tokens.start[before + 1]);
  if (!opens) return null;
  // "bland jer ikke": the one who is told may stand behind; any other subject makes a statement
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
    if (
      relationOf(tree, c) === Relation.nsubj &&
      (c < token ? tree.lemma[token - 1] !== ":" : tree.upos[c] !== Upos.PRON)
    )
      return null;
  return {
    pattern: imperative,
    trigger: token,
    around: surroundingsOf(scene, token, false),
    score: 0,
    bindings: recipientsOf(scene, token),
  };
}

/** Who is told: the one named by a phrase of direction before it in the sentence ("the message to Russia is: …"). */
function recipientsOf(scene: Scene, token: number): Binding[] {
  const { tree, layers } = scene;
  const first = layers.sentences.firstToken[layers.tokens.sentence[token]!]!;
  for (let t = token - 1; t >= first && token - t < 12; t--) {
    if (scene.layers.mentionAt[t]! < 0 || !prepositionKinds(scene, prepositionOf(tree, t)).has("to")) continue;
    if (fits(scene, t, ["political"])) return [{ token: t, role: "recipient", at: "oblique" }];
  }
  const addressed = vocative(scene, token);
  return addressed < 0 ? [] : [{ token: addressed, role: "recipient", at: "oblique" }];
}

/** "Prime Minister, listen": the bare form right behind the one called, whatever the tagger made of it. */
function isCalled(scene: Scene, token: number): boolean {
  const { tree, layers } = scene;
  const { tokens, document } = layers;
  if (token < 2 || tree.lemma[token - 1] !== "," || layers.mentionAt[token - 2]! < 0) return false;
  return (
    document.text.slice(tokens.start[token], tokens.end[token]) === tree.lemma[token] &&
    vocative(scene, token) === headOf(scene, token - 2)
  );
}

const headOf = ({ layers }: Scene, token: number): number => layers.mentions[layers.mentionAt[token]!]!.head;

/** How many tokens before an order the one who is told may be called. */
const callReach = 60;

/** "Prime Minister, listen to the people. Drop the plan": the one called last in the same quotation, or -1. */
function vocative(scene: Scene, token: number): number {
  const { tree, layers, quotationAt } = scene;
  const { mentions, mentionAt } = layers;
  for (let t = token - 1; t > 0 && token - t < callReach && quotationAt[t] === quotationAt[token]; t--) {
    const index = tree.lemma[t] === "," ? mentionAt[t - 1]! : -1;
    if (index < 0 || mentions[index]!.to !== t) continue;
    const { from, head } = mentions[index]!;
    const opens = quotationAt[from - 1] !== quotationAt[token] || tree.upos[from - 1] === Upos.PUNCT;
    if (opens && fits(scene, head, ["political"])) return head;
  }
  return -1;
}
