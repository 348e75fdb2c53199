import { morphBits } from "./feature.js";
import { spread } from "./hash.js";
import type { Lexicon } from "./lexicon.js";
import type { SyntaxModel } from "./model.js";
import { companded } from "./parser.js";
import { Relation, type RelationName, relationNames } from "./relation.js";
import { Upos, type UposName } from "./upos.js";
import type { Weights } from "./weights.js";

/** Hash of a name (tag, part of speech, label) as features see it: the same in training and reading. */
export function nameKey(name: string): number {
  let h = 0x3c6ef372;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return spread(h);
}

export const uposOf = (tag: string): UposName => tag.slice(0, tag.indexOf(" ")) as UposName;

/** What follows from the list of tags. */
export function tagTables(tags: readonly string[]) {
  return {
    tagKey: Int32Array.from(tags, nameKey),
    uposKey: Int32Array.from(tags, (tag) => nameKey(uposOf(tag))),
    upos: Uint8Array.from(tags, (tag) => Upos[uposOf(tag)]),
    morph: Int32Array.from(tags, (tag) => morphBits(tag.slice(tag.indexOf(" ") + 1))),
    feats: tags.map((tag) => tag.slice(tag.indexOf(" ") + 1)),
    isPunct: Uint8Array.from(tags, (tag) => (uposOf(tag) === "PUNCT" ? 1 : 0)),
    isVerb: Uint8Array.from(tags, (tag) => (uposOf(tag) === "VERB" || uposOf(tag) === "AUX" ? 1 : 0)),
  };
}

/** Code of a label: its own, or the universal relation's where the subtype has none. */
export function relationOf(label: string): number {
  return (
    Relation[
      (relationNames as readonly string[]).includes(label)
        ? (label as RelationName)
        : (label.split(":")[0] as RelationName)
    ] ?? Relation.dep
  );
}

function decode(q: Int8Array): Int16Array {
  const out = new Int16Array(q.length);
  for (let i = 0; i < q.length; i++) out[i] = companded[q[i]! & 255]!;
  return out;
}

export function lexiconOf({ arrays }: Weights): Lexicon {
  const a = arrays as Record<string, never>;
  return {
    kinds: { keys: a.kindKeys!, values: a.kindValues! },
    clusters: { keys: a.clusterKeys!, values: a.clusterValues! },
    coarse: a.coarse!,
  };
}

/** Builds the model that lexicon and weights hold. */
export function modelOf(code: string, lexicon: Weights, { meta, arrays }: Weights): SyntaxModel {
  const a = arrays as Record<string, never>;
  const tags = meta.tags as string[],
    labels = meta.labels as string[];
  const { tagKey, uposKey, ...rest } = tagTables(tags);
  return {
    code,
    ...rest,
    lexicon: lexiconOf(lexicon),
    tagger: {
      tags,
      tagKey,
      uposKey,
      words: { keys: a.tagWordKeys!, values: a.tagWordValues! },
      endings: { keys: a.tagEndingKeys!, values: a.tagEndingValues! },
      offset: a.tagOffset!,
      member: a.tagMember!,
      isVerb: rest.isVerb,
      first: decode(a.tagFirst!),
      second: decode(a.tagSecond!),
    },
    lemmatizer: {
      endings: { keys: a.lemmaKeys!, values: a.lemmaValues! },
      cut: a.lemmaCut!,
      add: meta.lemmaAdd as string[],
      lowers: a.lemmaLowers!,
    },
    parser: {
      labels,
      labelKey: Int32Array.from(labels, nameKey),
      relation: Uint8Array.from(labels, relationOf),
      arcs: { keys: a.arcKeys!, values: a.arcValues! },
      offset: a.arcOffset!,
      member: a.arcMember!,
      structure: a.structureWeights!,
      naming: decode(a.namingWeights!),
    },
  };
}
