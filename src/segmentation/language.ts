/**
 * What a language says about its paragraphs, sentences and tokens: filled by `lang/<code>/segmentation.ts`.
 * Abbreviations stand without case where they begin with a small letter; a capital first letter asks for one ("No." but not "no.").
 */
export interface SegmentationLanguage {
  /** Written with a full stop, followed by what they belong to: titles, "nr.", "f.eks.". They do not end a sentence. */
  readonly leadingAbbreviations: readonly string[];
  /** Written with a full stop, and may be the last word: units, "osv.". They end a sentence before a capital letter. */
  readonly closingAbbreviations: readonly string[];
  /** Abbreviations only after a number: "10 min." */
  readonly unitAbbreviations: readonly string[];
  /** A number with a full stop is an ordinal ("8. december"). */
  readonly ordinalFullStop: boolean;
  /** Words that may stand with a capital after an ordinal. */
  readonly afterOrdinal: readonly string[];
  /** Words that, with a capital, begin a sentence even after an initial or an abbreviation: pronouns, conjunctions. */
  readonly sentenceOpeners: readonly string[];
  /** Words that, with a capital, stand nowhere but at the head of a sentence: after a heading that lost its line ("Nye mål Men nu …"). */
  readonly freshStarts: readonly string[];
  /** Past and present of the verbs that follow a quotation and its speaker in normal order ("…?" Bolton asked). */
  readonly cueVerbs: readonly string[];
  /** Units that are a token of their own right after a number ("5pm"). */
  readonly numberUnits: readonly string[];
  /** Whether a hyphen or a slash between letters keeps one token ("INF-traktaten") or makes three ("well - known"). */
  readonly hyphenJoins: boolean;
  readonly slashJoins: boolean;
  /** Where hyphens split: first parts that stay with what follows ("e-mail", "non-nuclear"). */
  readonly boundPrefixes: readonly string[];
  /** Endings after an apostrophe that are tokens of their own ("'s"), without the apostrophe. */
  readonly clitics: readonly string[];
  /** The ending that takes the letter before the apostrophe ("n't"); empty where there is none. */
  readonly negation: string;
  /** Words that are two tokens without a mark, with the length of the first ("cannot": 3). */
  readonly contractions: Readonly<Record<string, number>>;
  /** Words that keep a final apostrophe ("ha'"), without it. */
  readonly elisions: readonly string[];
  /** A final apostrophe after these letters is a genitive and stays with the word ("Jens'"); empty: it is a token. */
  readonly genitiveApostropheAfter: string;
  /** How compounds are written together, for whoever looks for a part of one; `null` where they are written apart. */
  readonly compound: {
    /** Letters that may stand between the parts: "forsvar-s-minister". */
    readonly links: readonly string[];
    /** Prepositions and prefixes: what begins with one is as a rule no compound of nouns ("forhandling", "undertegnelse"). */
    readonly neverFirst: readonly string[];
    /** Nouns of the field that end compounds, whatever stands before them: "traktat" in "våbentraktat". */
    readonly last: readonly string[];
    /** Endings that look like words: "ning", "hed". */
    readonly neverLast: readonly string[];
  } | null;
}
