import type { Commitment } from "../reading/reading.js";

/**
 * What a cue verb may stand with.
 *
 * - `clause`: a finite clause with its conjunction ("says that …") is reported speech
 * - `bare`: so is a clause without the conjunction ("says it is …"), in languages that drop it
 * - `clausal`: what follows is a clause even where its verb is not understood: it takes no object but a few ("said goodbye")
 * - `question`: an indirect question ("asks whether …")
 * - `infinitive`: an infinitive with its marker ("promises to …")
 * - `addressee`: its first object is the one spoken to ("tells him that …")
 * - `fragment`: a phrase under it is reported only where it holds quoted words ("calls it a “disaster”")
 * - `slogan`: quoted words right behind it are reported though they are no clause ("chanted “Lock her up”")
 * - `aside`: reports when it stands beside or inside the words ("…, he believes"), not before them
 * - `thought`: what is reported is a thought: only aside or with quoted words
 * - `document`: reports when its subject is a document ("the survey shows that …")
 * - `received`: its subject is told it ("gets word from X that …"): the speaker stands behind a preposition
 * - `impersonal`: reports without a personal subject ("…, lyder det")
 */
export type Frame =
  | "clause"
  | "bare"
  | "clausal"
  | "question"
  | "infinitive"
  | "addressee"
  | "fragment"
  | "slogan"
  | "aside"
  | "thought"
  | "received"
  | "document"
  | "impersonal";

/** Cue verbs of one kind. */
export interface CueVerbs {
  /**
   * One verb a line of the list: all of its forms, separated by blanks, the dictionary form first.
   * Words after `+` must follow the verb within a few words ("slår slå slog slået + fast").
   */
  readonly verbs: readonly string[];
  readonly frames: readonly Frame[];
  /** Of the speaker to what is said. */
  readonly commitment: Commitment;
}

/** Nouns whose clause is reported speech ("his claim that …"). */
export interface CueNouns {
  readonly nouns: readonly string[];
  readonly commitment: Commitment;
}

/** Adverbs by which an outlet says that it has something from others ("reportedly"). */
export interface CueAdverbs {
  readonly adverbs: readonly string[];
  readonly commitment: Commitment;
}

/** What a language says about its quotations: filled by `lang/<code>/quotation.ts`. All words are in lower case. */
export interface QuotationLanguage {
  readonly verbs: readonly CueVerbs[];
  readonly nouns: readonly CueNouns[];
  readonly adverbs: readonly CueAdverbs[];
  /** Words before a source: "according to". */
  readonly accordingTo: readonly string[];
  /** "in X's view": the words before the source, and the nouns that it owns. */
  readonly view: {
    /** By the word before: "in" X's "view", but "to" X's "mind". */
    readonly before: Readonly<Record<string, readonly string[]>>;
    /** Any of the nouns, before a colon too: "X's answer: …". */
    readonly nouns: readonly string[];
    /** Possessive pronouns of the third person. */
    readonly owners: readonly string[];
    /** Whether a noun owns by a mere ending ("Boltons"). */
    readonly genitive: boolean;
  };
  /** Conjunctions of a reported clause: "that". */
  readonly complementizers: readonly string[];
  /** Words that open an indirect question. */
  readonly questionWords: readonly string[];
  readonly infinitiveMarkers: readonly string[];
  /** Prepositions that stand between an object and what is said of or asked from it ("accused X of", "truer med"). */
  readonly contentPrepositions: readonly string[];
  /** Words before the one spoken to: "said to X". */
  readonly addresseePrepositions: readonly string[];
  readonly relatives: readonly string[];
  readonly coordinators: readonly string[];
  /** Conjunctions that open an adverbial clause. */
  readonly subordinators: readonly string[];
  /** Further words that open an adverbial clause or phrase at the head of a sentence ("despite"). */
  readonly preposed: readonly string[];
  /** Subordinators after which speech may go on behind "…, said X" ("because", not "when"). */
  readonly continuers: readonly string[];
  /** "As X said, …". */
  readonly asWords: readonly string[];
  /** Conjunctions that set another's doings against the words before ("while"). */
  readonly contrastives: readonly string[];
  /** Auxiliaries of the passive, in all forms. */
  readonly passiveAuxiliaries: readonly string[];
  /** "is", between a noun of saying and what is said. */
  readonly copulas: readonly string[];
  /** Coordinators after which the narrator speaks again ("but"). */
  readonly adversatives: readonly string[];
  readonly negations: readonly string[];
  /** Verbs of refusing to speak ("declined to say"), in all forms. */
  readonly refusals: readonly string[];
  /** First and second person in all cases: in plain text they mark words of a speaker. */
  readonly firstPerson: readonly string[];
  readonly secondPerson: readonly string[];
  /** Third-person pronouns that can be the subject of a cue. */
  readonly thirdPerson: readonly string[];
  /** Subjects that stand for nobody: "it", "there". */
  readonly expletives: readonly string[];
  /** Auxiliaries and modals in all forms: they may stand between subject and cue. */
  readonly auxiliaries: readonly string[];
  /** "Det siger …": words that take up the sentence before as what was said. */
  readonly resumptives: readonly string[];
  /** Nouns of what is written or spoken ("letter", "statement"): their owner or author is the speaker. */
  readonly products: readonly string[];
  /** Prepositions between such a noun and its author. */
  readonly authorPrepositions: readonly string[];
  /** Prepositions before the one who acts, in the passive: "was told by". */
  readonly agentPrepositions: readonly string[];
  /** "with" before a subject and a participle: "with one aide saying". */
  readonly accompaniments: readonly string[];
  /** Nouns before a title or name in marks ("the film “…”"). */
  readonly titled: readonly string[];
  /** Verbs and phrases before words that are quoted for being a term ("so-called", "known as"). */
  readonly termed: readonly string[];
  /** Verbs, in all forms, whose object may be a noun of saying that has no owner: "voiced the view that …". */
  readonly utterers: readonly string[];
  /** What a verb of saying alone takes as an object: "said nothing", "said goodbye". */
  readonly sayings: readonly string[];
  /** Whether an infinitive is reported without any quoted words: "vowed to leave". */
  readonly plainInfinitives: boolean;
  /** Whether a paragraph that opens with a dash is direct speech. */
  readonly dashSpeech: boolean;
  /** Whether the finite verb stands before its subject when the speech comes first ("…, siger hun"). */
  readonly verbSecond: boolean;
}
