import { attributesOf } from "./attribute.js";
import { type Configuration, configuration } from "./configuration.js";
import { lemmaOf } from "./lemmatizer.js";
import type { SyntaxModel } from "./model.js";
import { parseSentence } from "./parser.js";
import { fillNodes, nodesFor } from "./parser-feature.js";
import { agreeProperNouns } from "./proper.js";
import type { Tree } from "./syntax.js";
import { tagSentence } from "./tagger.js";
import { childrenOf } from "./tree.js";

/** Tokens of a text, in order, none empty; sentence s holds the tokens [firstToken[s], firstToken[s + 1]). */
export interface Tokenized {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
}

/** A tree, and the model's own codes of its tags and labels. */
export interface Analysis {
  readonly tree: Tree;
  readonly tag: Uint16Array;
  readonly label: Uint8Array;
}

/** Tags, lemmatizes and parses a tokenized text. Every sentence gets one root, and its tree has no cycle. */
export function analyse(model: SyntaxModel, { text, start, end, firstToken }: Tokenized): Analysis {
  const count = start.length,
    sentences = firstToken.length - 1;
  const { values } = attributesOf(text, start, end, firstToken, model.lexicon);
  const tag = new Uint16Array(count),
    label = new Uint8Array(count);
  const upos = new Uint8Array(count),
    morph = new Int32Array(count),
    head = new Int32Array(count),
    relation = new Uint8Array(count);
  const lemma: string[] = new Array(count);
  let longest = 0;
  for (let s = 0; s < sentences; s++) longest = Math.max(longest, firstToken[s + 1]! - firstToken[s]!);
  const c: Configuration = configuration(longest),
    nodes = nodesFor(longest);
  const { tagger, parser, lemmatizer } = model;
  for (let s = 0; s < sentences; s++) tagSentence(tagger, values, firstToken[s]!, firstToken[s + 1]!, tag);
  agreeProperNouns(model, values, tag);
  for (let s = 0; s < sentences; s++) {
    const from = firstToken[s]!,
      to = firstToken[s + 1]!;
    if (from === to) continue;
    fillNodes(nodes, values, from, to, tag, tagger.tagKey, tagger.uposKey, model.isPunct, model.isVerb);
    parseSentence(parser, nodes, to - from, c);
    for (let i = from; i < to; i++) {
      const h = c.head[i - from]!;
      head[i] = h === to - from ? -1 : from + h;
      label[i] = c.label[i - from]!;
      relation[i] = parser.relation[label[i]!]!;
      const t = tag[i]!;
      upos[i] = model.upos[t]!;
      morph[i] = model.morph[t]!;
      lemma[i] = lemmaOf(
        lemmatizer,
        text,
        start[i]!,
        end[i]!,
        values,
        i,
        tagger.tagKey[t]!,
        tagger.uposKey[t]!,
        upos[i]!,
      );
    }
  }
  return { tree: { upos, morph, lemma, head, relation, ...childrenOf(head) }, tag, label };
}
