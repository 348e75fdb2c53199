import { type Name, namesIn } from "../entity/recognizer.js";
import type { Source } from "../reading/source.js";
import { type Segmentation, segment } from "../segmentation/segmentation.js";
import { analyse, type Tokenized } from "../syntax/analyse.js";
import { type ConlluInput, writeConllu } from "../syntax/conllu.js";

/** Key and class in MISC: `NE` holds the three classes that all corpora of names share. */
const misc = {
  person: ["NE", "PER"],
  organization: ["NE", "ORG"],
  place: ["NE", "LOC"],
  nationality: ["Deriv", "LOC"],
  other: ["Other", "MISC"],
} as const;

/**
 * Tags, lemmas, trees and names of a document as CoNLL-U; names stand in MISC as `NE=B-PER`, `NE=I-PER`,
 * nationality words as `Deriv=B-LOC`, other names (works, events, products) as `Other=B-MISC`.
 * With `given`, its tokens and sentences are kept, and the document's text must be `given.text`.
 */
export function parseText(source: Source, given?: ConlluInput): string {
  const { text } = source.document;
  const segmentation = given ? segmentationOf(given) : segment(text, source.language.segmentation);
  const { tokens, sentences } = segmentation;
  const input: Tokenized = { text, start: tokens.start, end: tokens.end, firstToken: sentences.firstToken };
  const analysis = analyse(source.language.syntaxModel, input);
  const label = labelsOf(namesIn(source.language.nameModel, analysis.names), tokens.count);
  return writeConllu(source.language.syntaxModel, input, analysis, {
    misc: (token) => [...(label[token] ? [label[token]] : []), ...miscOf(token, tokens, given)].join("|"),
    comments: (s) => given?.comments[s] ?? [`# text = ${oneLine(text.slice(sentences.start[s], sentences.end[s]))}`],
    before: (token) => given?.other.get(token) ?? [],
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** What else stands in MISC: the input's own, without its names; or whether a blank follows. */
function miscOf(token: number, { start, end }: Segmentation["tokens"], given?: ConlluInput): string[] {
  if (!given) return end[token] === start[token + 1] ? ["SpaceAfter=No"] : [];
  return given.misc[token]!.split("|").filter((item) => item !== "_" && !/^(?:NE|name|NER|Deriv|Other)=/i.test(item));
}

function labelsOf(found: readonly Name[], count: number): string[] {
  const label: string[] = new Array(count).fill("");
  for (const { from, to, type } of found)
    for (let i = from; i < to; i++) label[i] = `${misc[type][0]}=${i === from ? "B" : "I"}-${misc[type][1]}`;
  return label;
}

/** Segmentation of tokens that are given, each sentence a paragraph. */
function segmentationOf({ start, end, firstToken }: Tokenized): Segmentation {
  const count = firstToken.length - 1;
  const sentence = new Int32Array(start.length);
  for (let s = 0; s < count; s++) sentence.fill(s, firstToken[s]!, firstToken[s + 1]!);
  return {
    tokens: { count: start.length, start, end, sentence },
    sentences: {
      count,
      start: Int32Array.from({ length: count }, (_, s) => start[firstToken[s]!]!),
      end: Int32Array.from({ length: count }, (_, s) => end[firstToken[s + 1]! - 1]!),
      firstToken,
      paragraph: Int32Array.from({ length: count }, (_, s) => s),
    },
  };
}
