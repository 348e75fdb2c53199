import type { PhraseRule, TimeLanguage } from "./language.js";
import { type Atom, hashOf } from "./lexer.js";
import type { Clock, Length, TimeNode } from "./node.js";
import { impossible, productions } from "./production.js";
import { sharedRules } from "./rule.js";
import { wordAfter } from "./year.js";

/** Categories of the grammar: what a run of atoms may be. */
export const categories = [
  "number", // a count: figure, word, article
  "ordinal",
  "dom", // day of the month
  "year",
  "month",
  "weekday",
  "weekdays", // Mondays
  "nth", // an ordinal in figures
  "unit",
  "units", // a unit in the plural, which may stand without a number
  "which",
  "part",
  "season",
  "holiday",
  "edge",
  "zone",
  "meridiem",
  "clock",
  "figure", // a number in figures
  "date", // a day or month of the calendar
  "length",
  "time",
  "duration",
  "set",
] as const;
export type Category = (typeof categories)[number];

/** A number as the grammar counts: `n` is `null` for "several". */
export interface Count {
  readonly n: number | null;
  readonly about?: number;
  /** "A", "en": counts only before a unit. */
  readonly article?: boolean;
}

/** A part of an island that the grammar understands. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly category: number;
  readonly value: unknown;
  /** Atoms that belong to the expression (without a preposition that only points to it). */
  readonly first: number;
  readonly last: number;
  /** Needs company. */
  readonly latent: boolean;
  readonly score: number;
}

interface Element {
  /** Words of the grammar that fit, or a category. */
  readonly words: ReadonlySet<number> | null;
  readonly category: number;
  readonly name: string;
  /** Must stand there, but is no part of the expression. */
  readonly outside: boolean;
}

interface Rule {
  readonly production: string;
  readonly gives: number;
  readonly elements: readonly Element[];
  readonly constant: string | number | undefined;
}

/** A language's words and phrases, compiled once. */
export interface Grammar {
  readonly language: TimeLanguage;
  readonly words: readonly string[];
  readonly wordIndex: ReadonlyMap<string, number>;
  readonly wordByHash: ReadonlyMap<number, number>;
  readonly markByCode: ReadonlyMap<number, number>;
  readonly dash: number;
  readonly isCore: Uint8Array;
  readonly isMonth: Uint8Array;
  readonly isUnit: Uint8Array;
  /** Words that are words of time only with a capital. */
  readonly needsCapital: Uint8Array;
  /** Words that a capital within a sentence makes a word of time. */
  readonly capitalTells: Uint8Array;
  readonly monthOf: ReadonlyMap<string, number>;
  readonly lexical: readonly (readonly Lexical[])[];
  readonly byWord: readonly (readonly Rule[])[];
  readonly byCategory: readonly (readonly Rule[])[];
}

interface Lexical {
  readonly category: number;
  readonly value: unknown;
  readonly latent: boolean;
}

const category = Object.fromEntries(categories.map((name, index) => [name, index])) as Record<Category, number>;
/** Categories that stand for a whole expression. */
const isRoot = (c: number): boolean => c >= category.time;

const compiled = new WeakMap<TimeLanguage, Grammar>();

/** The grammar of a language, compiled on first use. */
export function grammarOf(language: TimeLanguage): Grammar {
  let grammar = compiled.get(language);
  if (!grammar) {
    grammar = compile(language);
    compiled.set(language, grammar);
  }
  return grammar;
}

function compile(language: TimeLanguage): Grammar {
  const words: string[] = [];
  const wordIndex = new Map<string, number>();
  const lexical: Lexical[][] = [];
  const byWord: Rule[][] = [];
  const byCategory: Rule[][] = categories.map(() => []);
  const core = new Set<number>();
  const ambiguous = new Set(language.ambiguous);
  const wordOf = (word: string): number => {
    let index = wordIndex.get(word);
    if (index === undefined) {
      index = words.push(word) - 1;
      wordIndex.set(word, index);
      lexical.push([]);
      byWord.push([]);
    }
    return index;
  };

  /** Puts a word, or a phrase of several, under a category. */
  const lex = (key: string, cat: Category, value: unknown, isCoreWord: boolean, latent = false) => {
    const parts = split(key).map(wordOf);
    if (isCoreWord) for (const part of parts.length === 1 ? parts : parts.slice(-1)) core.add(part);
    if (parts.length === 1) lexical[parts[0]!]!.push({ category: category[cat], value, latent });
    else
      byWord[parts[0]!]!.push({
        production: latent ? "latent-word" : "word",
        gives: category[cat],
        elements: parts.map((part) => ({ words: new Set([part]), category: -1, name: "", outside: false })),
        constant: value as string,
      });
  };
  const each = <V>(table: Readonly<Record<string, V>>, put: (key: string, value: V, latent: boolean) => void) => {
    for (const [key, value] of Object.entries(table)) put(key, value, ambiguous.has(key));
  };
  const time = (node: TimeNode): TimeNode => node;

  each(language.numbers, (key, n) =>
    lex(key, "number", n === 1 && key.length <= 3 ? { n, article: true } : { n }, false),
  );
  each(language.vagueNumbers, (key, about) => lex(key, "number", { n: null, about }, false));
  each(language.ordinals, (key, n) => {
    lex(key, "ordinal", n, false);
    if (n >= 1 && n <= 31) lex(key, "dom", n, false);
  });
  each(language.months, (key, month, latent) => {
    lex(key, "month", month, true);
    lex(key, "time", time({ kind: "month", month }), true, latent);
  });
  each(language.weekdays, (key, weekday, latent) => {
    lex(key, "weekday", weekday, true);
    lex(key, "time", time({ kind: "weekday", weekday }), true, latent);
  });
  each(language.pluralWeekdays, (key, weekday) => lex(key, "weekdays", weekday, true));
  each(language.units, (key, unit) => lex(key, "unit", unit, true));
  each(language.pluralUnits, (key, unit) => lex(key, "units", unit, true));
  each(language.lengths, (key, [n, unit]) => lex(key, "duration", { n, unit } satisfies Length, true));
  each(language.days, (key, n) => lex(key, "time", time({ kind: "day", n }), true));
  each(language.which, (key, n) => lex(key, "which", n, false));
  each(language.parts, (key, part) => {
    lex(key, "part", part, true);
    lex(key, "time", time({ kind: "part", part }), true, true);
  });
  each(language.dayParts, (key, [n, part]) =>
    lex(key, "time", time({ kind: "part", part, of: { kind: "day", n } }), true),
  );
  each(language.seasons, (key, season) => {
    lex(key, "season", season, true);
    lex(key, "time", time({ kind: "season", season }), true, true);
  });
  each(language.holidays, (key, holiday, latent) => {
    lex(key, "holiday", holiday, true);
    lex(key, "time", time({ kind: "holiday", holiday }), true, latent);
  });
  each(language.hours, (key, hour) => lex(key, "clock", { hour, sure: true } satisfies Clock, true));
  each(language.references, (key, reference, latent) =>
    lex(key, "time", time({ kind: "reference", reference }), true, latent),
  );
  each(language.zones, (key, minutes) => lex(key, "zone", minutes, false));
  each(language.meridiems, (key, value) => lex(key, "meridiem", value, true));
  each(language.decades, (key, start) => lex(key, "time", time({ kind: "decade", start, century: true }), true, true));
  each(language.sets, (key, [n, unit]) => lex(key, "set", time({ kind: "set", every: { n, unit } }), true));
  for (const phrase of language.never) {
    const parts = split(phrase).map(wordOf);
    byWord[parts[0]!]!.push({
      production: "never",
      gives: category.time,
      elements: parts.map((part) => ({ words: new Set([part]), category: -1, name: "", outside: false })),
      constant: undefined,
    });
  }
  const dash = wordOf("-");
  if (language.ordinalDot) wordOf(".");
  const compileRule = ([production, pattern, constant]: PhraseRule) => {
    const gives = productions[production]?.gives;
    if (gives === undefined) throw new Error(`time grammar: no production ${production}`);
    for (const elements of expand(parsePattern(pattern, wordOf))) {
      const rule: Rule = { production, gives: category[gives], elements, constant };
      const first = elements[0]!;
      if (first.words) for (const word of first.words) byWord[word]!.push(rule);
      else byCategory[first.category]!.push(rule);
      if (productions[production]!.core)
        for (const element of elements)
          if (element.words && element.words.size === 1) for (const w of element.words) core.add(w);
    }
  };
  for (const rule of [...sharedRules, ...language.rules]) compileRule(rule);

  const isMonth = new Uint8Array(words.length);
  const isUnit = new Uint8Array(words.length);
  const monthOf = new Map(Object.entries(language.months));
  for (const key of monthOf.keys()) if (wordIndex.has(key)) isMonth[wordIndex.get(key)!] = 1;
  for (const key of Object.keys(language.units)) if (wordIndex.has(key)) isUnit[wordIndex.get(key)!] = 1;
  const markByCode = new Map<number, number>();
  words.forEach((word, index) => {
    if (word.length === 1 && !/[\p{L}\p{N}]/u.test(word)) markByCode.set(word.charCodeAt(0), index);
  });
  for (const code of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014]) markByCode.set(code, dash);
  const apostrophe = wordIndex.get("'");
  if (apostrophe !== undefined) for (const code of [0x2019, 0x2bc]) markByCode.set(code, apostrophe);
  return {
    language,
    words,
    wordIndex,
    wordByHash: hashes(words),
    markByCode,
    dash,
    isCore: Uint8Array.from(words, (_, index) => (core.has(index) ? 1 : 0)),
    isMonth,
    isUnit,
    needsCapital: Uint8Array.from(words, (word) => (language.capitals && ambiguous.has(word) ? 1 : 0)),
    capitalTells: Uint8Array.from(words, (word) => (language.capitals && language.capitalTells.includes(word) ? 1 : 0)),
    monthOf,
    lexical,
    byWord,
    byCategory,
  };
}

function hashes(words: readonly string[]): Map<number, number> {
  const table = new Map(words.map((word, index) => [hashOf(word), index]));
  if (table.size < words.length) throw new Error("time grammar: two words have one hash");
  return table;
}

/** Cuts a phrase as the lexer cuts a text. */
const split = (phrase: string): string[] => phrase.match(/\p{L}[\p{L}\p{M}]*|[^\p{L}\s]/gu) ?? [];

interface PatternElement extends Element {
  readonly optional: boolean;
}

function parsePattern(pattern: string, wordOf: (word: string) => number): PatternElement[] {
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
function expand(elements: readonly PatternElement[]): Element[][] {
  const [first, ...rest] = elements;
  if (!first) return [[]];
  const tails = expand(rest);
  const withFirst = tails.map((tail) => [first, ...tail]);
  return (first.optional ? [...withFirst, ...tails] : withFirst).filter((x) => x.length > 0 || elements.length === 0);
}

const maxItems = 400;

/**
 * Parses an island bottom-up, from right to left: a rule is tried once its first element is found, when all that
 * begins further right is known. `order`: the island is all there is, said to a calendar, and needs no company.
 * Hands back the longest expressions that do not overlap, from the left.
 */
export function parse(
  island: readonly Atom[],
  grammar: Grammar,
  text: string,
  order: boolean,
  startsClause: (offset: number) => boolean,
): Item[] {
  const n = island.length;
  const chart: Item[][] = Array.from({ length: n + 1 }, () => []);
  let budget = maxItems;

  for (let position = n - 1; position >= 0; position--) {
    const items = chart[position]!;
    const add = (item: Item): void => {
      if (budget <= 0) return;
      let same = 0;
      for (const other of items)
        if (other.category === item.category && other.to === item.to && ++same >= 3 && !item.latent) return;
      if (same >= 4) return;
      budget--;
      items.push(item);
      for (const rule of grammar.byCategory[item.category]!) match(rule, 1, item.to, [item], position, add);
    };
    const lexical = (to: number, cat: Category, value: unknown, latent = false) =>
      add({
        from: position,
        to,
        category: category[cat],
        value,
        first: position,
        last: to,
        latent,
        score: 0,
      });
    const atom = island[position]!;
    if (atom.numeral) readAtom(island, position, grammar, lexical);
    else {
      // "may", "march": not without a capital, unless a number stands beside it
      const doubtful =
        grammar.needsCapital[atom.word] === 1 && !atom.capital && !order && !besideNumber(island, position);
      for (const entry of doubtful ? [] : grammar.lexical[atom.word]!)
        add({
          from: position,
          to: position + 1,
          category: entry.category,
          value: entry.value,
          first: position,
          last: position + 1,
          latent:
            entry.latent &&
            !(grammar.capitalTells[atom.word] === 1 && atom.capital && !opensSentence(text, atom.start)),
          score: 0,
        });
      for (const rule of grammar.byWord[atom.word]!) match(rule, 1, position + 1, [null], position, add);
    }
  }

  function match(
    rule: Rule,
    index: number,
    at: number,
    found: (Item | null)[],
    from: number,
    add: (item: Item) => void,
  ): void {
    const element = rule.elements[index];
    if (!element) {
      finish(rule, found, from, at, add);
      return;
    }
    if (at >= n) return;
    if (element.words) {
      const word = island[at]!.word;
      if (word >= 0 && element.words.has(word)) {
        found.push(null);
        match(rule, index + 1, at + 1, found, from, add);
        found.pop();
      }
      return;
    }
    const items = chart[at]!;
    for (let k = 0; k < items.length; k++) {
      const item = items[k]!;
      if (item.category !== element.category) continue;
      found.push(item);
      match(rule, index + 1, item.to, found, from, add);
      found.pop();
    }
  }

  function finish(rule: Rule, found: readonly (Item | null)[], from: number, to: number, add: (item: Item) => void) {
    if (rule.production === "word" || rule.production === "latent-word" || rule.production === "never") {
      add({
        from,
        to,
        category: rule.gives,
        value: rule.production === "never" ? null : rule.constant,
        first: from,
        last: to,
        latent: rule.production === "latent-word",
        score: rule.production === "never" ? 100 : 0,
      });
      return;
    }
    const args: Record<string, unknown> = {};
    let score = 0;
    let latent = false;
    for (let k = 0; k < found.length; k++) {
      const item = found[k];
      if (!item) continue;
      if (item.value === null) return;
      args[rule.elements[k]!.name] = item.value;
      score += item.score;
      latent ||= item.latent;
    }
    const production = productions[rule.production]!;
    if (production.final) {
      const { end } = island[to - 1]!;
      const noun = production.final === "noun" ? grammar.language : null;
      if (goesOn(text, end, noun) && (noun || !startsClause(end))) return;
    }
    const value = production.make(args, rule.constant, latent);
    if (value === impossible) {
      add({ from, to, category: rule.gives, value: null, first: from, last: to, latent: false, score: 9 });
      return;
    }
    if (value === null || value === undefined) return;
    // the marks of the pattern's margins, and of the items that stand there
    let left = 0;
    while (left < found.length && rule.elements[left]!.outside) left++;
    let right = found.length - 1;
    while (right >= left && rule.elements[right]!.outside) right--;
    let first = from;
    for (let k = 0; k < left; k++) first = found[k] ? found[k]!.to : first + 1;
    if (found[left]) first = found[left]!.first;
    let last = to;
    for (let k = found.length - 1; k > right; k--) last = found[k] ? found[k]!.from : last - 1;
    if (found[right]) last = found[right]!.last;
    add({
      from,
      to,
      category: rule.gives,
      value,
      first,
      last,
      latent:
        typeof production.latent === "function"
          ? production.latent(value, latent)
          : production.latent === "keep"
            ? latent
            : production.latent === true,
      score: score + (production.score ?? 1),
    });
  }

  /** A phrase that is no time and reaches out of an expression ("the Good Friday Agreement"). */
  function crossing(from: number, to: number): Item | null {
    for (let at = from; at < to; at++)
      for (const item of chart[at]!) if (item.value === null && item.to > to && item.score === 100) return item;
    return null;
  }

  const chosen: Item[] = [];
  for (let position = 0; position < n; ) {
    let best: Item | null = null;
    for (const item of chart[position]!) {
      if (!isRoot(item.category) || (item.latent && !order)) continue;
      if (!best || item.to > best.to || (item.to === best.to && item.score > best.score)) best = item;
    }
    const never = best && best.value !== null ? crossing(position, best.to) : null;
    if (never) position = never.to;
    else if (best) {
      if (best.value !== null) chosen.push(best);
      position = best.to;
    } else position++;
  }
  return chosen;
}

const besideNumber = (island: readonly Atom[], at: number): boolean =>
  (at > 0 && island[at - 1]!.numeral !== null) || (at + 1 < island.length && island[at + 1]!.numeral !== null);

/** Whether a capital says nothing because a sentence or line begins here. */
function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0)) i--;
  return i < 0 || !/[\p{L}\p{N},;)]/u.test(text[i]!);
}

/** Whether a word follows at once, so that a preposition here has its noun still to come. */
function goesOn(text: string, at: number, noun: TimeLanguage | null): boolean {
  if (noun) {
    if (text.charCodeAt(at) === 45) return true;
    const word = wordAfter(text, at);
    return word !== null && !noun.afterYear.includes(word.toLowerCase());
  }
  const c = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x2000);
}

/** The readings of a figure. */
function readAtom(
  island: readonly Atom[],
  position: number,
  grammar: Grammar,
  add: (to: number, cat: Category, value: unknown, latent?: boolean) => void,
): void {
  const atom = island[position]!;
  const piece = atom.numeral!;
  const latent = piece.latent ?? false;
  if (piece.number !== undefined) {
    add(position + 1, "number", { n: piece.number });
    if (Number.isInteger(piece.number) && !piece.grouped) add(position + 1, "figure", piece.number);
    if (Number.isInteger(piece.number) && piece.number >= 1 && piece.number <= 31)
      add(position + 1, "dom", piece.number);
  }
  if (piece.year !== undefined) {
    add(position + 1, "year", piece.year);
    add(position + 1, "time", { kind: "date", year: piece.year } satisfies TimeNode);
  }
  const ordinal = piece.ordinal ?? dotted(island, position, grammar);
  if (ordinal !== null && ordinal !== undefined) {
    const to = piece.ordinal === undefined ? position + 2 : position + 1;
    add(to, "ordinal", ordinal);
    if (ordinal >= 1 && ordinal <= 31) add(to, "nth", ordinal);
    if (ordinal >= 1 && ordinal <= 31) add(to, "dom", ordinal);
  }
  // 13:10 alone may be a score or the minute of a match
  const bare = latent || (piece.clock?.minute !== undefined && !piece.clock.sure) || piece.colon === true;
  if (piece.clock && !piece.date) add(position + 1, "clock", piece.clock, bare);
  if (piece.date) {
    const date: TimeNode = { kind: "date", ...piece.date };
    if (piece.clock && !latent)
      add(position + 1, "time", { kind: "clock", clock: piece.clock, of: date } satisfies TimeNode);
    else {
      add(position + 1, "date", date, latent);
      if (piece.clock) add(position + 1, "clock", piece.clock, latent);
    }
  }
  if (piece.years)
    add(position + 1, "time", {
      kind: "range",
      first: { kind: "date", year: piece.years[0] },
      last: { kind: "date", year: piece.years[1] },
    } satisfies TimeNode);
  if (piece.decade !== undefined)
    add(position + 1, "time", { kind: "decade", start: piece.decade, century: true } satisfies TimeNode, latent);
  if (piece.quarter) add(position + 1, "time", { kind: "quarter", ...piece.quarter } satisfies TimeNode);
  if (piece.week) add(position + 1, "time", { kind: "week", ...piece.week } satisfies TimeNode);
  if (piece.fiscal !== undefined) add(position + 1, "time", { kind: "fiscal", year: piece.fiscal } satisfies TimeNode);
}

/** "11." before a word, in languages that write ordinals so. */
function dotted(island: readonly Atom[], position: number, grammar: Grammar): number | null {
  if (!grammar.language.ordinalDot) return null;
  const atom = island[position]!;
  const next = island[position + 1];
  if (!next || next.word !== grammar.wordIndex.get(".") || next.start !== atom.end) return null;
  const number = atom.numeral!.number;
  return number !== undefined && Number.isInteger(number) && number > 0 && number < 1000 ? number : null;
}
