import { Relation } from "../syntax/relation.js";
import { entityAt } from "./actor.js";
import { isVerb, prepositionOf } from "./clause.js";
import type { Finding } from "./finding.js";
import { prepositionKinds, relationOf, type Scene } from "./scene.js";
import { statusWordsOf } from "./status-word.js";

/** How many heads up an event looks for another that it is the content of. */
const reach = 10;

/** The event whose content `inner` is: its complement clause or what it is about; not its subject, time or occasion. */
export function contentOf(scene: Scene, inner: Finding, at: ReadonlyMap<number, Finding>): Finding | null {
  const { tree } = scene;
  let below = inner.trigger;
  for (let k = 0; k < reach; k++) {
    let t = tree.head[below]!;
    // "agreed in principle on a ceasefire", hung on the principle
    if (t >= 0 && statusWordsOf(scene.language).is("principle", tree.lemma[t]!)) t = tree.head[t]!;
    if (t < 0) return null;
    if (!mayBeContent(scene, below, t)) return null;
    // "accused critics of her plan to leave": the plan belongs to those accused, it is not what they are accused of
    const entity = entityAt(scene, below);
    const somebody = entity >= 0 && scene.layers.referents[entity]!.type !== "treaty";
    if (k > 1 && (somebody || scene.lexicon.isIn(tree.lemma[below]!, "actor"))) return null;
    const outer = at.get(t);
    if (outer && outer !== inner) {
      // a coordinated event stands beside, not inside
      if (relationOf(tree, below) !== Relation.conj) return outer;
      return contentOf(scene, { ...inner, trigger: t, args: outer.args }, at);
    }
    below = t;
  }
  return null;
}

/** "Fired a warning by taxing exports", "svarede ved at lægge told på": how it was done, not what was said. */
function isMeans(scene: Scene, token: number): boolean {
  const kinds = prepositionKinds(scene, firstCase(scene, token));
  return kinds.has("by") || (kinds.has("in") && !kinds.has("about") && !kinds.has("to"));
}

/** The first preposition or mark in front of a verb, or -1. */
function firstCase({ tree }: Scene, token: number): number {
  for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!) {
    const relation = relationOf(tree, c);
    if (relation === Relation.case || relation === Relation.mark) return c;
  }
  return -1;
}

function mayBeContent(scene: Scene, token: number, head: number): boolean {
  const { tree } = scene;
  if (tree.relation[token] === Relation["acl:relcl"]) return false;
  switch (relationOf(tree, token)) {
    case Relation.nsubj:
    case Relation.csubj:
      return tree.relation[token] === Relation["nsubj:pass"];
    case Relation.aux: // "should send": what is demanded is the verb, not the other way round
    case Relation.parataxis:
    case Relation.appos:
    case Relation.list:
      return false;
    case Relation.advcl: {
      // "threatened to leave", "advarede mod at": an infinitive or participle behind its verb; "when", "after": an occasion
      if (token < head) return false;
      for (let c = tree.firstChild[token]!; c >= 0 && c < token; c = tree.nextSibling[c]!)
        if (relationOf(tree, c) === Relation.nsubj) return false;
      return !isMeans(scene, token) && !prepositionKinds(scene, prepositionOf(tree, token)).has("during");
    }
    case Relation.obl:
    case Relation.nmod: {
      if (isVerb(tree, token)) return !isMeans(scene, token);
      const kinds = prepositionKinds(scene, prepositionOf(tree, token));
      return !(kinds.has("during") || (kinds.has("in") && !kinds.has("about") && !kinds.has("to")));
    }
    default:
      return true;
  }
}
