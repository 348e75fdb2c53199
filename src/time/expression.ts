import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation, Tokens } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { categories, grammarOf, type Item, parse } from "./grammar.js";
import { type Atom, islands } from "./lexer.js";
import type { Length, TimeNode } from "./node.js";
import { isLineAlone, isYearHere } from "./year.js";

/** Words of time before they are resolved. */
export interface UnresolvedTime {
  /** Character range. */
  readonly start: number;
  readonly end: number;
  /** Token range, half-open. */
  readonly from: number;
  readonly to: number;
  /** What the words say. */
  readonly node: TimeNode;
}

export interface TimeExpressions {
  /** In the order of the text, not overlapping. */
  readonly timeExpressions: readonly UnresolvedTime[];
}

export const timeExpressions: Stage<Source & Segmentation & Syntax, TimeExpressions> = {
  name: "time expressions",
  read: ({ document, language, tokens, options }) => {
    const grammar = grammarOf(language.time);
    const found: UnresolvedTime[] = [];
    const { text } = document;
    const place = tokenPlace(tokens);
    islands(text, grammar, (island) => {
      const order = options.prefer !== undefined && isWhole(text, island);
      for (const item of parse(island, grammar, text, order)) {
        const node = nodeOf(item);
        const { start, end } = spanOf(item, island);
        if (node.kind === "date" && node.month === undefined && node.day === undefined && node.year !== undefined)
          if (item.last - item.first === 1 && !order && !isYearHere(text, start, end, node.year, language.time))
            continue;
        if (!order && isBare(node) && isLineAlone(text, start, end)) continue;
        const range = place(start, end);
        if (range) found.push({ start, end, from: range.from, to: range.to, node });
      }
    });
    return { timeExpressions: found };
  },
};

/** Whether an island is all that the text says. */
const isWhole = (text: string, island: readonly Atom[]): boolean =>
  island[0]!.start <= 2 && text.length - island[island.length - 1]!.end <= 2;

/** Numbers that a sentence must make a time: a length, a span of years. */
const isBare = (node: TimeNode): boolean =>
  node.kind === "duration" || (node.kind === "range" && node.first.kind === "date" && node.first.month === undefined);

const duration = categories.indexOf("duration");

function nodeOf(item: Item): TimeNode {
  return item.category === duration ? { kind: "duration", length: item.value as Length } : (item.value as TimeNode);
}

function spanOf(item: Item, island: readonly Atom[]): { start: number; end: number } {
  return { start: island[item.first]!.start, end: island[item.last - 1]!.end };
}

/** Finds the tokens of rising character ranges, each token looked at once. */
function tokenPlace(tokens: Tokens): (start: number, end: number) => { from: number; to: number } | null {
  let at = 0;
  return (start, end) => {
    while (at < tokens.count && tokens.end[at]! <= start) at++;
    if (at >= tokens.count || tokens.start[at]! >= end) return null;
    let to = at + 1;
    while (to < tokens.count && tokens.start[to]! < end) to++;
    return { from: at, to };
  };
}
