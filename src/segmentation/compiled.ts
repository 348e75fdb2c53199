import type { SegmentationLanguage } from "./language.js";

/** A language's data as the scanner needs it. */
export interface Compiled {
  readonly data: SegmentationLanguage;
  readonly leading: Words;
  readonly closing: Words;
  readonly units: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly cueVerbs: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly contractions: ReadonlyMap<string, number>;
  readonly numberUnits: ReadonlySet<string>;
  readonly freshStarts: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
}

export type Words = (word: string) => boolean;

const cache = new WeakMap<SegmentationLanguage, Compiled>();

export function compile(data: SegmentationLanguage): Compiled {
  let compiled = cache.get(data);
  if (!compiled) {
    compiled = build(data);
    cache.set(data, compiled);
  }
  return compiled;
}

function build(data: SegmentationLanguage): Compiled {
  const contractions = new Map<string, number>();
  for (const [word, at] of Object.entries(data.contractions))
    for (const form of [word, capital(word), word.toUpperCase()]) contractions.set(form, at);
  return {
    data,
    leading: words(data.leadingAbbreviations),
    closing: words(data.closingAbbreviations),
    units: new Set(data.unitAbbreviations),
    openers: new Set(data.sentenceOpeners.map(capital)),
    cueVerbs: new Set(data.cueVerbs),
    afterOrdinal: new Set(data.afterOrdinal),
    prefixes: new Set(data.boundPrefixes),
    clitics: new Set(data.clitics),
    contractions,
    numberUnits: new Set(data.numberUnits),
    freshStarts: new Set(data.freshStarts.map(capital)),
    elisions: new Set(data.elisions),
  };
}

function words(list: readonly string[]): Words {
  const exact = new Set(
    list.filter((word) => word !== word.toLowerCase()).flatMap((word) => [word, word.toUpperCase()]),
  );
  const any = new Set(list.filter((word) => word === word.toLowerCase()));
  return (word) => any.has(word.toLowerCase()) || exact.has(word);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
