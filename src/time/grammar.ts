import type { PhraseRule, TimeLanguage } from "./language.js";
import { hashOf } from "./lexer.js";
import type { Clock, Length, TimeNode } from "./node.js";
import { expand, parsePattern, split } from "./pattern.js";
import { productions } from "./production.js";
import { sharedRules } from "./rule.js";

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

export interface Element {
  /** Words of the grammar that fit, or a category. */
  readonly words: ReadonlySet<number> | null;
  readonly category: number;
  readonly name: string;
  /** Must stand there, but is no part of the expression. */
  readonly outside: boolean;
}

export interface Rule {
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

export interface Lexical {
  readonly category: number;
  readonly value: unknown;
  readonly latent: boolean;
}

export const category = Object.fromEntries(categories.map((name, index) => [name, index])) as Record<Category, number>;

/** Categories that stand for a whole expression. */
export const isRoot = (c: number): boolean => c >= category.time;

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
