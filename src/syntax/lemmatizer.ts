import { Column, Flag, stride, suffixHash } from "./attribute.js";
import { pair } from "./hash.js";
import { type Table, valueAt } from "./lexicon.js";

/**
 * Lemmas by rules on the end of a word: the longest ending that is known together with the word's
 * part of speech and features says how many characters go and what is put in their place. The whole
 * word is just the longest ending.
 */
export interface Lemmatizer {
  /** Rule of each pair of ending and tag. */
  readonly endings: Table;
  /** Rules: "2|e" takes two characters off and adds "e". */
  readonly cut: Uint8Array;
  readonly add: readonly string[];
  /** What a case shape (see `caseShape`) with a part of speech does: 0 keeps the letters, 1 makes them small; by `upos * 4 + shape`. */
  readonly lowers: Uint8Array;
}

/** Longest ending that rules are kept for, whole words apart. */
export const longestEnding = 8;

/** 0 no capitals, 1 first letter, 2 all letters, 3 otherwise. */
export function caseShape(flags: number): number {
  if (flags & Flag.Mixed) return 3;
  if (flags & Flag.AllUpper) return 2;
  return flags & Flag.Upper ? 1 : 0;
}

/** Key of an ending of `length` characters (0: the whole word) with a tag. */
export function lemmaKey(hash: number, tagKey: number, whole: boolean): number {
  return pair(hash, whole ? ~tagKey : tagKey);
}

/** Rule for a word `text.slice(start, end)` with a tag. */
export function ruleFor(
  lemmatizer: Pick<Lemmatizer, "endings">,
  text: string,
  start: number,
  end: number,
  word: number,
  tagKey: number,
  uposKey: number,
): number {
  let rule = valueAt(lemmatizer.endings, lemmaKey(word, tagKey, true));
  if (rule >= 0) return rule;
  rule = valueAt(lemmatizer.endings, lemmaKey(word, uposKey, true));
  if (rule >= 0) return rule;
  for (let length = Math.min(longestEnding, end - start); length >= 0; length--) {
    rule = valueAt(lemmatizer.endings, lemmaKey(suffixHash(text, end, length), tagKey, false));
    if (rule >= 0) return rule;
  }
  return -1;
}

/** Lemma of token `i` of a text. */
export function lemmaOf(
  lemmatizer: Lemmatizer,
  text: string,
  start: number,
  end: number,
  values: Int32Array,
  i: number,
  tagKey: number,
  uposKey: number,
  upos: number,
): string {
  const row = i * stride;
  const shape = caseShape(values[row + Column.flags]!);
  let form = text.slice(start, end);
  if (shape !== 0 && lemmatizer.lowers[upos * 4 + shape] === 1) form = form.toLowerCase();
  const rule = ruleFor(lemmatizer, text, start, end, values[row + Column.word]!, tagKey, uposKey);
  if (rule < 0) return form;
  const cut = lemmatizer.cut[rule]!,
    add = lemmatizer.add[rule]!;
  if (cut === 0) return add === "" ? form : form + add;
  return cut > form.length ? form : form.slice(0, form.length - cut) + add;
}
