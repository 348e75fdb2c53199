import { type Category, category, type Element } from "./grammar.js";

/** Cuts a phrase as the lexer cuts a text. */
export const split = (phrase: string): string[] => phrase.match(/\p{L}[\p{L}\p{M}]*|[^\p{L}\s]/gu) ?? [];

interface PatternElement extends Element {
  readonly optional: boolean;
}

/** The elements of a pattern, as `PhraseRule` describes them. */
export function parsePattern(pattern: string, wordOf: (word: string) => number): PatternElement[] {
  return pattern
    .split(" ")
    .filter(Boolean)
    .map((part) => {
      const optional = part.length > 1 && part.endsWith("?");
      let body = optional ? part.slice(0, -1) : part;
      const outside = body.length > 2 && body.startsWith("(") && body.endsWith(")");
      if (outside) body = body.slice(1, -1);
      const m = /^<(\w+)(?::(\w+))?>$/.exec(body);
      if (!m) return { words: new Set(body.split("|").map(wordOf)), category: -1, name: "", outside, optional };
      const index = category[m[1] as Category];
      if (index === undefined) throw new Error(`time grammar: no category ${m[1]} in "${pattern}"`);
      return { words: null, category: index, name: m[2] ?? m[1]!, outside, optional };
    });
}

/** The patterns that come of leaving optional elements out. */
export function expand(elements: readonly PatternElement[]): Element[][] {
  const [first, ...rest] = elements;
  if (!first) return [[]];
  const tails = expand(rest);
  const withFirst = tails.map((tail) => [first, ...tail]);
  return (first.optional ? [...withFirst, ...tails] : withFirst).filter((x) => x.length > 0 || elements.length === 0);
}
