import type { Tokens } from "../segmentation/segmentation.js";

/** The tokens' text as written and in lower case, cut once for all stages that ask for it. */
export interface Words {
  readonly text: readonly string[];
  readonly lower: readonly string[];
}

const cut = new WeakMap<Tokens, Words>();

export function wordsOf(document: string, tokens: Tokens): Words {
  let words = cut.get(tokens);
  if (!words) {
    const text = new Array<string>(tokens.count),
      lower = new Array<string>(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      text[i] = document.slice(tokens.start[i], tokens.end[i]);
      lower[i] = text[i]!.toLowerCase();
    }
    words = { text, lower };
    cut.set(tokens, words);
  }
  return words;
}

/** Whether a word starts with a capital letter. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) return first >= 65 && first <= 90;
  const letter = String.fromCodePoint(word.codePointAt(0)!);
  return letter !== letter.toLowerCase();
}
