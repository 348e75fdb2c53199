import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import { compile } from "./compiled.js";
import { afterDateline } from "./dateline.js";
import type { SegmentationLanguage } from "./language.js";
import { paragraphs } from "./paragraph.js";
import { sentenceStarts } from "./sentence.js";
import { type TokenList, tokenise } from "./token.js";

/** Parallel arrays over the document's tokens; no token is empty, and none crosses a sentence. */
export interface Tokens {
  readonly count: number;
  /** Character offsets, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the sentence that holds the token. */
  readonly sentence: Int32Array;
}

/** Parallel arrays over the sentences. A sentence never crosses a paragraph, and holds a bounded number of tokens. */
export interface Sentences {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** First token of each sentence, and one more entry: the count of tokens. Sentence i holds [firstToken[i], firstToken[i + 1]). */
  readonly firstToken: Int32Array;
  /** Index of the paragraph (run of lines without a break) that holds the sentence. */
  readonly paragraph: Int32Array;
}

export interface Segmentation {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

export const segmentation: Stage<Source, Segmentation> = {
  name: "segmentation",
  read: ({ document, language }) => segment(document.text, language.segmentation),
};

/** Cuts a text into paragraphs, sentences and tokens. The tokens tile all characters that are not white space. */
export function segment(text: string, language: SegmentationLanguage): Segmentation {
  const compiled = compile(language);
  const list: TokenList = { start: [], end: [], kind: [] };
  const first: number[] = [],
    paragraphOf: number[] = [];
  const spans = paragraphs(text);
  for (let p = 0; p < spans.length; p += 2) {
    const from = list.start.length;
    tokenise(text, spans[p]!, spans[p + 1]!, compiled, list);
    const body = afterDateline(text, list, from, list.start.length);
    if (body > 0) {
      first.push(from);
      paragraphOf.push(p / 2);
    }
    for (const start of sentenceStarts(text, list, Math.max(from, body), list.start.length, compiled)) {
      first.push(start);
      paragraphOf.push(p / 2);
    }
  }
  const count = list.start.length;
  const sentence = new Int32Array(count);
  const starts = new Int32Array(first.length),
    ends = new Int32Array(first.length);
  first.forEach((from, i) => {
    const to = first[i + 1] ?? count;
    sentence.fill(i, from, to);
    starts[i] = list.start[from]!;
    ends[i] = list.end[to - 1]!;
  });
  return {
    tokens: { count, start: Int32Array.from(list.start), end: Int32Array.from(list.end), sentence },
    sentences: {
      count: first.length,
      start: starts,
      end: ends,
      firstToken: Int32Array.from([...first, count]),
      paragraph: Int32Array.from(paragraphOf),
    },
  };
}
