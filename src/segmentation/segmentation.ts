import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";

/** Parallel arrays over the document's tokens; no token is empty, and none crosses a sentence. */
export interface Tokens {
  readonly count: number;
  /** Character offsets, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the sentence that holds the token. */
  readonly sentence: Int32Array;
}

/** Parallel arrays over the sentences. A sentence never crosses a paragraph. */
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
  read: ({ document }) => segment(document.text),
};

/** Cuts a text into paragraphs, sentences and tokens. */
export function segment(text: string): Segmentation {
  const start: number[] = [],
    end: number[] = [],
    sentence: number[] = [];
  const sStart: number[] = [],
    sEnd: number[] = [],
    firstToken: number[] = [],
    paragraph: number[] = [];
  let p = -1;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    p++;
    let open = false;
    for (const m of line[0].matchAll(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*|[^\s]/gu)) {
      const from = line.index + m.index,
        to = from + m[0].length;
      if (!open) {
        sStart.push(from);
        sEnd.push(to);
        firstToken.push(start.length);
        paragraph.push(p);
        open = true;
      }
      start.push(from);
      end.push(to);
      sentence.push(sStart.length - 1);
      sEnd[sEnd.length - 1] = to;
      if (/^[.!?]$/.test(m[0])) open = false;
    }
  }
  firstToken.push(start.length);
  return {
    tokens: {
      count: start.length,
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      sentence: Int32Array.from(sentence),
    },
    sentences: {
      count: sStart.length,
      start: Int32Array.from(sStart),
      end: Int32Array.from(sEnd),
      firstToken: Int32Array.from(firstToken),
      paragraph: Int32Array.from(paragraph),
    },
  };
}
