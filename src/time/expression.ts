import type { Name, Names } from "../entity/recognizer.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation, Tokens } from "../segmentation/segmentation.js";
import type { Syntax, Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { categories, grammarOf, type Item } from "./grammar.js";
import type { TimeLanguage } from "./language.js";
import { type Atom, islands } from "./lexer.js";
import type { Length, TimeNode } from "./node.js";
import { parse } from "./parse.js";
import { isLineAlone, isYearHere, wordAfter } from "./year.js";

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

export const timeExpressions: Stage<Source & Segmentation & Syntax & Names, TimeExpressions> = {
  name: "time expressions",
  read: ({ document, language, tokens, tree, names, options }) => {
    const grammar = grammarOf(language.time);
    const found: UnresolvedTime[] = [];
    const { text } = document;
    const place = tokenPlace(tokens);
    const startsClause = (offset: number): boolean => isClauseWord(tree, tokenAt(tokens, offset));
    islands(text, grammar, (island) => {
      const order = options.prefer !== undefined && isWhole(text, island);
      for (const item of parse(island, grammar, text, order, startsClause)) {
        const node = nodeOf(item);
        const { start, end } = spanOf(item, island);
        if (node.kind === "date" && node.month === undefined && node.day === undefined && node.year !== undefined)
          if (item.last - item.first === 1 && !order && !isYearHere(text, start, end, node.year, language.time))
            continue;
        if (!order && isBare(node) && isLineAlone(text, start, end)) continue;
        if (!order && isYears(node) && goesOnCounting(text, end, node, language.time)) continue;
        const range = place(start, end);
        // "the Senate Judiciary Committee on Thursday", taken for one name
        const governed = range !== null && node.kind === "weekday" && tree.upos[range.from - 1] === Upos.ADP;
        if (range && !governed && isPartOfName(node, range, names)) continue;
        if (range) found.push({ start, end, from: range.from, to: range.to, node });
      }
    });
    return { timeExpressions: found };
  },
};

/** "Theresa May", "Sunday Times", "Arab Spring": a word of time inside a longer name. Names stand in the order of the text. */
function isPartOfName(node: TimeNode, { from, to }: { from: number; to: number }, names: readonly Name[]): boolean {
  if (to - from > 2 || !isNameable(node)) return false;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  if (name === undefined || name.from > from || name.to < to || name.to - name.from <= to - from) return false;
  return name.type === "organization" || name.type === "other" || (name.type === "person" && node.kind === "month");
}

/** Bare names of months, days and feasts, which titles are made of. */
function isNameable(node: TimeNode): boolean {
  const { kind } = node;
  return (
    kind === "weekday" ||
    kind === "month" ||
    kind === "season" ||
    kind === "day" ||
    kind === "part" ||
    kind === "reference" ||
    kind === "set" ||
    kind === "holiday"
  );
}

/** Whether an island is all that the text says. */
const isWhole = (text: string, island: readonly Atom[]): boolean =>
  island[0]!.start <= 2 && text.length - island[island.length - 1]!.end <= 2;

/** Numbers that a sentence must make a time: a length, a span of years. */
const isBare = (node: TimeNode): boolean =>
  node.kind === "duration" || (node.kind === "range" && node.first.kind === "date" && node.first.month === undefined);

const isYears = (node: TimeNode): boolean =>
  node.kind === "range" && node.first.kind === "date" && node.first.month === undefined && node.first.day === undefined;

/** "From 1069 to 1082 mm": figures before the name of what is counted are no years, unless they look like nothing else. */
function goesOnCounting(text: string, end: number, node: TimeNode, language: TimeLanguage): boolean {
  if (node.kind !== "range" || node.first.kind !== "date" || node.last.kind !== "date") return true;
  const [first, last] = [node.first.year ?? 0, node.last.year ?? 0];
  if (first >= 1800 && last <= 2060 && !(first % 50 === 0 && last % 50 === 0)) return false;
  const next = wordAfter(text, end);
  return first < 1500 || (next !== null && /^\p{Ll}/u.test(next) && !language.afterYear.includes(next.toLowerCase()));
}

/** The token that begins at or after an offset, or the count of tokens. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word that goes on with the clause and not with the time: "dagen efter døde han", "the day after he left" apart. */
function isClauseWord(tree: Tree, token: number): boolean {
  const upos = tree.upos[token];
  return upos === Upos.VERB || upos === Upos.AUX || upos === Upos.PUNCT || upos === Upos.CCONJ;
}

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
