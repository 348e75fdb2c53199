import { morphBits } from "./feature.js";
import type { Gazetteer } from "./gazetteer.js";
import { spread } from "./hash.js";
import type { Lexicon } from "./lexicon.js";
import type { SyntaxModel } from "./model.js";
import { type NetworkShape, networkOf } from "./network.js";
import { Upos, type UposName } from "./upos.js";
import type { Weights } from "./weights.js";

/** Hash of a name (tag, part of speech, label) as features see it: the same in training and reading. */
export function nameKey(name: string): number {
  let h = 0x3c6ef372;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return spread(h);
}

export const uposOf = (tag: string): UposName => tag.slice(0, tag.indexOf(" ")) as UposName;

/** Number of each tag's part of speech among those that the tags have, in the order of the alphabet. */
export function uposIds(tags: readonly string[]): number[] {
  const names = [...new Set(tags.map(uposOf))].sort();
  return tags.map((tag) => names.indexOf(uposOf(tag)));
}

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

/** Square-root companding: a stored q stands for q times |q|. */
export const companded = Int32Array.from({ length: 256 }, (_, byte) => {
  const q = byte < 128 ? byte : byte - 256;
  return q * Math.abs(q);
});

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

/** Builds the model that lexicon, gazetteer and weights hold. */
export function modelOf(code: string, lexicon: Weights, gazetteer: Gazetteer, { meta, arrays }: Weights): SyntaxModel {
  const a = arrays as Record<string, never>;
  const tags = meta.tags as string[],
    labels = meta.labels as string[];
  const { tagKey, uposKey, ...rest } = tagTables(tags);
  return {
    code,
    ...rest,
    lexicon: lexiconOf(lexicon),
    gazetteer,
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
    labels,
    network: networkOf(
      meta.network as NetworkShape,
      {
        rowKeys: a.networkKeys!,
        rowValues: a.networkValues!,
        embedding: a.networkEmbedding!,
        matrix: a.networkMatrix!,
        scale: a.networkScale!,
        bias: a.networkBias!,
        root: a.networkRoot!,
      },
      labels,
      uposIds(tags),
    ),
  };
}
