import { type EventType, eventTypes } from "../reading/reading.js";
import { Upos } from "../syntax/upos.js";
import type { EventLanguage, LightVerbs } from "./language.js";
import { type Part, type Pattern, parsePattern } from "./pattern.js";

/** A language's words for events, ready to be looked up. */
export interface Lexicon {
  /** Patterns whose head is this lemma, nouns also by the last or first part of a compound. */
  readonly patternsOf: (lemma: string, mayBeCompound: boolean) => readonly Pattern[] | undefined;
  /** The verb that has patterns and this regular form, in lower case. */
  readonly verbOf: (form: string) => string | undefined;
  /** The word that an irregular form belongs to, as a verb or (for a noun's token) as a noun. */
  readonly irregularOf: (form: string, upos: number) => string | undefined;
  /** Whether the lemma stands in any list: then it is taken as it is. */
  readonly isWord: (lemma: string) => boolean;
  readonly isIn: (lemma: string, className: string) => boolean;
  readonly light: ReadonlyMap<EventType, Light>;
  readonly preposition: ReadonlyMap<string, PrepositionKinds>;
  readonly parties: ReadonlySet<string>;
}

/** Lemma of a light verb to the prepositions that it takes ("" = a direct object), and whose role its subject is. */
export type Light = ReadonlyMap<
  string,
  readonly { readonly preposition: string; readonly role: "actor" | "recipient" }[]
>;

export type PrepositionKind =
  | "with"
  | "between"
  | "by"
  | "against"
  | "of"
  | "to"
  | "in"
  | "during"
  | "about"
  | "subject";
export type PrepositionKinds = ReadonlySet<PrepositionKind>;

const compiled = new WeakMap<EventLanguage, Lexicon>();

/** Compiles a language once. */
export function lexiconOf(language: EventLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

/** All patterns of a language, in the order of the types. Throws on a line that is not in the notation. */
export function patternsOf(language: EventLanguage): Pattern[] {
  return eventTypes.flatMap((type) => {
    const { verbs, nouns, predicates = [], said = [] } = language.types[type];
    const parse = (lines: readonly string[], part: Part) => lines.map((line) => parsePattern(line, type, part));
    return [
      ...parse(verbs, "verb"),
      ...parse(nouns, "noun"),
      ...parse(predicates, "predicate"),
      ...parse(said, "said"),
    ];
  });
}

const shortestFirstPart = 2; // "USA-aftale", "våben", but no single letter
const longestCache = 20_000;

function compile(language: EventLanguage): Lexicon {
  const exact = new Map<string, Pattern[]>(),
    last = new Map<string, Pattern[]>(),
    first = new Map<string, Pattern[]>();
  const put = (map: Map<string, Pattern[]>, pattern: Pattern): void => {
    const list = map.get(pattern.head);
    if (list) list.push(pattern);
    else map.set(pattern.head, [pattern]);
  };
  for (const pattern of patternsOf(language)) {
    if (pattern.compound !== "first") put(exact, pattern);
    if (pattern.compound === "last") put(last, pattern);
    if (pattern.compound === "first") put(first, pattern);
  }
  const verbs = new Map<string, string>();
  const rules = language.inflections.map((rule) => rule.split("|") as [string, string]);
  for (const list of exact.values())
    for (const { head, part } of list)
      if (part === "verb")
        for (const [from, to] of rules) {
          const doubled = from === "^";
          if (!doubled && !head.endsWith(from)) continue;
          const form = doubled ? head + head.at(-1)! + to : head.slice(0, head.length - from.length) + to;
          if (!verbs.has(form)) verbs.set(form, head);
        }
  const irregularNouns = new Map<string, string>();
  for (const line of language.irregular) {
    const [form, lemma, noun] = line.split("|") as [string, string, string?];
    if (noun) irregularNouns.set(form, lemma);
    else if (!verbs.has(form)) verbs.set(form, lemma);
  }
  const listed = new Set<string>(exact.keys());
  for (const words of Object.values(language.classes)) for (const word of words) listed.add(word);
  for (const { actor, recipient } of [
    language.light,
    ...Object.values(language.types).flatMap(({ light }) => light ?? []),
  ])
    for (const word of [...actor, ...recipient]) listed.add(word.split("_")[0]!);
  const firstParts = [...first.keys()];
  const byCompound = new Map<string, readonly Pattern[] | null>();
  const compoundPatterns = (lemma: string): readonly Pattern[] | undefined => {
    let found = byCompound.get(lemma);
    if (found === undefined) {
      found = null;
      for (let i = shortestFirstPart; i <= lemma.length - 3 && !found; i++) found = last.get(lemma.slice(i)) ?? null;
      if (!found) for (const part of firstParts) if (lemma.startsWith(part)) found = first.get(part)!;
      if (byCompound.size >= longestCache) byCompound.clear(); // bounded: memory does not grow with the documents
      byCompound.set(lemma, found);
    }
    return found ?? undefined;
  };

  const classes = new Map<string, { readonly words: Set<string>; readonly endings: readonly string[] }>();
  for (const [name, words] of Object.entries(language.classes))
    classes.set(name, {
      words: new Set(words.map((word) => (word.startsWith("-") ? word.slice(1) : word))),
      endings: words.filter((word) => word.startsWith("-")).map((word) => word.slice(1)),
    });

  const preposition = new Map<string, Set<PrepositionKind>>();
  for (const [kind, words] of Object.entries(language.prepositions) as [PrepositionKind, readonly string[]][])
    for (const word of words) {
      const kinds = preposition.get(word);
      if (kinds) kinds.add(kind);
      else preposition.set(word, new Set([kind]));
    }

  return {
    patternsOf: (lemma, mayBeCompound) =>
      exact.get(lemma) ?? (mayBeCompound ? compoundPatterns(lemma) : undefined) ?? exact.get(shorter(lemma)),
    verbOf: (form) => verbs.get(form),
    irregularOf: (form, upos) => (upos === Upos.NOUN ? irregularNouns.get(form) : undefined),
    isWord: (lemma) => listed.has(lemma),
    isIn: (given, className) => {
      const lemma = isCapital(given) ? given.toLowerCase() : given; // "Brexiteers"
      if (className.startsWith("="))
        return (
          lemma === className.slice(1) ||
          endsIn(lemma, className.slice(1)) ||
          (!lemma.endsWith("e") && shorter(lemma) === className.slice(1)) // "plane" is no "plan"
        );
      const entry = classes.get(className);
      if (!entry) return false;
      return (
        entry.words.has(lemma) ||
        (lemma !== given && entry.words.has(given)) ||
        entry.words.has(shorter(lemma)) ||
        entry.endings.some((ending) => endsIn(lemma, ending))
      );
    },
    light: new Map(eventTypes.map((type) => [type, lightOf(language.light, language.types[type].light)])),
    preposition,
    parties: new Set(language.parties),
  };
}

const isCapital = (word: string): boolean => word !== "" && word[0] !== word[0]!.toLowerCase();

/** What a lemmatizer that left one letter too many may have meant ("troops", "expell"). */
const shorter = (lemma: string): string => (lemma.length > 4 ? lemma.slice(0, -1) : lemma);

const endsIn = (lemma: string, ending: string): boolean =>
  lemma.length >= ending.length + shortestFirstPart && lemma.endsWith(ending);

function lightOf(...lists: readonly (LightVerbs | undefined)[]): Light {
  const light = new Map<string, { preposition: string; role: "actor" | "recipient" }[]>();
  for (const list of lists)
    for (const role of ["actor", "recipient"] as const)
      for (const word of list?.[role] ?? []) {
        const [verb, ...rest] = word.split("_") as [string, ...string[]];
        const entry = { preposition: rest.at(-1) ?? "", role };
        const entries = light.get(verb);
        if (entries) entries.push(entry);
        else light.set(verb, [entry]);
      }
  return light;
}
