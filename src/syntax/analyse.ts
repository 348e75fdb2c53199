import { attributesOf, stride } from "./attribute.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { lemmaOf } from "./lemmatizer.js";
import type { SyntaxModel } from "./model.js";
import { labelCount } from "./name-label.js";
import { encode, endOfRun, nameRun, parseRun, tagRun } from "./network.js";
import { agreeProperNouns } from "./proper.js";
import type { Tree } from "./syntax.js";
import { candidateClass, tagSentence } from "./tagger.js";
import { childrenOf } from "./tree.js";

/** Tokens of a text, in order, none empty; sentence s holds the tokens [firstToken[s], firstToken[s + 1]). */
export interface Tokenized {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
}

/** What the network says of a text's names, and what else was seen of its tokens. */
export interface NameEvidence {
  readonly document: Tokenized;
  /** The score of each label (`name-label.ts`) of each token; empty where the network was not taught names. */
  readonly scores: Float32Array;
  /** See `attribute.ts`. */
  readonly attributes: Int32Array;
  readonly evidence: Evidence;
}

/** A tree, what may be names, and the model's own codes of tags and labels. */
export interface Analysis {
  readonly tree: Tree;
  readonly names: NameEvidence;
  readonly tag: Uint16Array;
  readonly label: Uint8Array;
}

/** Tags, lemmatizes and parses a tokenized text and says what may be names. Every sentence gets one root, and its tree has no cycle. */
export function analyse(model: SyntaxModel, document: Tokenized): Analysis {
  const { text, start, end, firstToken } = document;
  const count = start.length,
    sentences = firstToken.length - 1;
  const { values } = attributesOf(text, start, end, firstToken, model.lexicon);
  const evidence = evidenceOf(text, start, end, firstToken, values, model.gazetteer);
  const tag = new Uint16Array(count),
    label = new Uint8Array(count),
    scores = new Float32Array(model.network.shape.names ? count * labelCount : 0);
  const upos = new Uint8Array(count),
    morph = new Int32Array(count),
    head = new Int32Array(count),
    relation = new Uint8Array(count);
  const lemma: string[] = new Array(count);
  const { tagger, network, lemmatizer } = model;
  for (let s = 0; s < sentences; s++) tagSentence(tagger, values, firstToken[s]!, firstToken[s + 1]!, tag);
  agreeProperNouns(model, values, tag);
  const guessed = tag.slice();
  for (let s = 0; s < sentences; s++) {
    const begin = firstToken[s]!,
      end = firstToken[s + 1]!;
    let root = -1;
    for (let from = begin, to = begin; from < end; from = to) {
      to = endOfRun(from, end, (i) => model.isPunct[guessed[i]!] === 1);
      encode(network, values, evidence, from, to, guessed);
      nameRun(network, from, to, scores);
      tagRun(network, from, to, guessed, tagger, (i) => candidateClass(tagger, values, i * stride), tag);
      parseRun(network, to - from, head, label, from);
      for (let i = from; i < to; i++) {
        if (head[i] !== to - from) head[i]! += from;
        else {
          head[i] = root;
          // the rest of an endless sentence hangs on its first piece
          if (root >= 0) label[i] = network.restLabel;
          else root = i;
        }
      }
    }
  }
  agreeProperNouns(model, values, tag);
  for (let i = 0; i < count; i++) {
    const t = tag[i]!;
    relation[i] = network.relation[label[i]!]!;
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
  return {
    tree: { upos, morph, lemma, head, relation, ...childrenOf(head) },
    names: { document, scores, attributes: values, evidence },
    tag,
    label,
  };
}
