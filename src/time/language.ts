import type { Election } from "../catalogue/entry.js";
import type { DayPart, Reference, Season, Unit } from "./node.js";

type ElectionKind = Election["kind"];
type Words<Value> = Readonly<Record<string, Value>>;

/**
 * A phrase of the language and the production that it feeds: `["ago", "for? <length> siden"]`. A pattern is made of
 * words, alternatives (`og|til`), categories in angle brackets (with a name where there are two:
 * `<time:first>`), an optional mark `?`, and words in round brackets that must stand there but are no part of
 * the expression (`(siden) <time>`). A third element is handed to the production.
 */
export type PhraseRule = readonly [production: string, pattern: string, constant?: string | number];

/** What a language says about its time: filled by `lang/<code>/time.ts`. Words are lower case; a key may hold spaces. */
export interface TimeLanguage {
  /** Cardinal numbers by word, the article included where it counts ("a week"). */
  readonly numbers: Words<number>;
  /** "A few", with what is meant where one number must be taken. */
  readonly vagueNumbers: Words<number>;
  readonly ordinals: Words<number>;
  /** Words written to a figure that make it an ordinal ("1st"). */
  readonly ordinalSuffixes: readonly string[];
  /** Whether a full stop makes a figure an ordinal ("11. november"). */
  readonly ordinalDot: boolean;
  /** Words written to a figure that make it a decade ("1990s"). */
  readonly decadeSuffixes: readonly string[];
  /** Days of history that are called by their date, which is then no day of this year ("9/11"): year, month, day. */
  readonly namedDates: Words<readonly [number, number, number]>;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** Mark before the decimals; the other of the two groups thousands. */
  readonly decimal: "," | ".";
  readonly months: Words<number>;
  /** 1 is Monday. */
  readonly weekdays: Words<number>;
  /** Weekdays in the plural, which tell of a habit ("on Mondays"). */
  readonly pluralWeekdays: Words<number>;
  readonly units: Words<Unit>;
  /** Plurals that may stand without a number ("for years"). */
  readonly pluralUnits: Words<Unit>;
  /** Lengths in one word ("todages"): ISO 8601 count and unit. */
  readonly lengths: Words<readonly [number | null, Unit]>;
  readonly days: Words<number>;
  /** "Last", "this", "next" before a unit or a name: -1, 0, 1. */
  readonly which: Words<number>;
  readonly parts: Words<DayPart>;
  /** Day and part in one word ("tonight"). */
  readonly dayParts: Words<readonly [number, DayPart]>;
  /** Hours `[from, to)` of the parts of the day, where a reader of appointments asks. */
  readonly partHours: Readonly<Record<DayPart, readonly [number, number]>>;
  readonly seasons: Words<Season>;
  /** Names of feasts, with their keys in `holiday.ts`. */
  readonly holidays: Words<string>;
  /** Hours with a name ("noon"). */
  readonly hours: Words<number>;
  readonly references: Words<Reference>;
  /** Minutes east of Greenwich. */
  readonly zones: Words<number>;
  readonly meridiems: Words<"am" | "pm">;
  /** Whether a clock of twelve hours is in use, so that 3:30 may be in the afternoon. */
  readonly twelveHours: boolean;
  /** Decades by word ("the nineties"). */
  readonly decades: Words<number>;
  /** How often, in one word ("daily"). */
  readonly sets: Words<readonly [number, Unit]>;
  /** Words of time that are other words as well ("may", "march"): they need company or a preposition. */
  readonly ambiguous: readonly string[];
  /** Whether names of months and weekdays begin with a capital. */
  readonly capitals: boolean;
  /** Those ambiguous words that a capital within a sentence makes sure ("March", but not "May"). */
  readonly capitalTells: readonly string[];
  /** Phrases that are no time although their words are ("Sunday Times"). */
  readonly never: readonly string[];
  /** Words before four figures that make them a year ("in", "since"). */
  readonly beforeYear: readonly string[];
  /** Those of them that set the year of a story ("in 1991 …"). */
  readonly storyYear: readonly string[];
  /** Words that may follow a year, where another one would be what is counted ("2014 and", but "2000 soldiers"). */
  readonly afterYear: readonly string[];
  /** Articles and possessives ("the 2016 campaign"). */
  readonly determiners: readonly string[];
  /** Words for elections, the telling ones first, with their kinds and the country where only one holds such. */
  readonly elections: readonly (readonly [word: string, kinds: readonly ElectionKind[], country?: string])[];
  readonly rules: readonly PhraseRule[];
  readonly tense: TenseLanguage;
}

/** Words that tell where a time lies when the tree does not. */
export interface TenseLanguage {
  /** Auxiliaries and verbs after which things are still to come ("will", "skal", "ventes"). */
  readonly future: readonly string[];
  /** Finite past forms and auxiliaries of the past ("was", "har", "havde"). */
  readonly past: readonly string[];
  /** Endings of past forms, where a language has telling ones ("-ed"). */
  readonly pastEndings: readonly string[];
  /** Nouns of things that are planned ("summit", "valget"), which pull an otherwise open date forward. */
  readonly planned: readonly string[];
  /** Verbs that plan, propose or call off, by lemma: told in the past, their date may be still to come. */
  readonly arranging: readonly string[];
  /** Words that call a plan off or put it off: its date may be over ("planned for February but postponed"). */
  readonly shelved: readonly string[];
  /** Verbs of saying by lemma: in the present they tell of today or yesterday. */
  readonly saying: readonly string[];
}
