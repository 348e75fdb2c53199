/** What a pronoun says of the one it stands for. */
export interface PronounSense {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
  /** `null` where the form does not tell; "neuter" for things and organisations. */
  readonly gender: "masculine" | "feminine" | "neuter" | null;
  /** "reflexive": the subject of its own clause; "demonstrative": the one named last;
   * "relative": the one right before. */
  readonly use: "personal" | "possessive" | "reflexive" | "demonstrative" | "relative";
}

/**
 * What a noun may stand for. "office": somebody with a function, an office or a profession; "human": somebody without
 * one; "kin": somebody's relative; "government": an organisation that acts for a country; "event" is none of them but
 * must not be taken for one.
 */
export const nounClasses = [
  "office",
  "human",
  "kin",
  "government",
  "organization",
  "country",
  "place",
  "treaty",
] as const;
export type NounClass = (typeof nounClasses)[number];

/** What a language says about persons, organisations and countries: filled by `lang/<code>/entity.ts`. */
export interface EntityLanguage {
  readonly pronouns: Readonly<Record<string, PronounSense>>;
  /** Which form of a noun stands in which column of `nouns`. */
  readonly nounForms: readonly { readonly number: "singular" | "plural"; readonly definite: boolean }[];
  /**
   * Rows of nouns by class: `lemma form form … = English gloss`, where a form that starts with a hyphen is added to the
   * lemma ("-en"); forms stand in the order of `nounForms` after the first, which is the lemma itself. A gloss that ends
   * in ` m` or ` f` behind a bar ("| m") tells the gender of the one meant. Without a gloss the lemma is its own.
   * Underscores join the words of a noun of several words. After a slash stands the gloss that serves in compounds.
   */
  readonly nouns: Readonly<Record<NounClass, string>>;
  /**
   * First parts of titles, with their English: joined to the noun ("udenrigs" + "minister") or written before it
   * ("foreign minister"). An empty gloss is left out of the title.
   */
  readonly portfolios: Readonly<Record<string, string>>;
  /** Whether parts of compounds are written together. */
  readonly joinsCompounds: boolean;
  /** Letters that may stand between the parts of a joined compound. */
  readonly compoundLinks: readonly string[];
  /** Adjectives that belong to the title, with their English ("administrerende": "managing"). */
  readonly grades: Readonly<Record<string, string>>;
  readonly former: readonly string[];
  readonly incoming: readonly string[];
  /** Written to the front or the end of a title: "eks-", "-elect". */
  readonly formerPrefixes: readonly string[];
  readonly incomingSuffixes: readonly string[];
  readonly definiteArticles: readonly string[];
  readonly indefiniteArticles: readonly string[];
  /** "this", "these", "those": the one named last. */
  readonly demonstratives: readonly string[];
  /** Words of number and quantity that may open a noun phrase. */
  readonly quantifiers: readonly string[];
  /** Adjectives that stand before nouns for persons and organisations; the tagger knows the rest. */
  readonly adjectives: readonly string[];
  /** Prepositions that lead from an office to what it belongs to ("of", "for"). */
  readonly belongingPrepositions: readonly string[];
  /** Prepositions between a name and the country of its office: "President Assad of Syria". */
  readonly countryPrepositions: readonly string[];
  /** Adverbs and prepositions of place that may stand there too ("in"). */
  readonly placePrepositions: readonly string[];
  /** Prepositions that lead from an envoy to the one he is sent to ("to"). */
  readonly envoyPrepositions: readonly string[];
  /** Prepositions between a name and the body that its title belongs to: "analyst Ann Holm of the Carnegie Endowment". */
  readonly bodyPrepositions: readonly string[];
  /** Subjects that an office is "for" or "of", with their English: "minister for udviklingssamarbejde". */
  readonly subjects: Readonly<Record<string, string>>;
  /** Phrases that hold the noun of a title and are none, words joined by underscores: "premier_league". */
  readonly falseTitles: readonly string[];
  /** Words, or ends of words, that end like a title without being one: "billeder" ("leder"). */
  readonly falseHeads: readonly string[];
  /** Catalogue id of the country whose ministers need no country in this language's newspapers, if there is one. */
  readonly home?: string;
  /** English titles whose holder is sent to somebody. */
  readonly envoys: readonly string[];
  /** Endings of the genitive, longest first; written to the noun or as a token of their own. */
  readonly genitives: readonly string[];
  readonly conjunctions: readonly string[];
  /** "respectively": the names that follow answer the ones before, in order. */
  readonly respectively: readonly string[];
  /** Finite copulas after which the title of the subject stands ("is"), and those that tell it of the past ("was"). */
  readonly copulas: readonly string[];
  readonly pastCopulas: readonly string[];
  /** Words before a title that take its truth away: "not", "if". */
  readonly unreal: readonly string[];
  /** Whether a possessive of its own ("sin") stands for the subject of the clause, so that "hans" is somebody else. */
  readonly reflexivePossessive: boolean;
  readonly becomings: readonly string[];
  /** Participles that say that the subject got the office named next ("elected", "udnævnt"). */
  readonly appointed: readonly string[];
  /** Small words that may stand between those and the title ("as", "til", "som"). */
  readonly appointedTo: readonly string[];
  readonly relatives: readonly string[];
  /** Letters that stand for a party in brackets behind a politician's name, and the party as the catalogue knows it. */
  readonly partyLetters: Readonly<Record<string, string>>;
  /** Plurals of those who belong to a party or movement, which stand for it ("demokraterne"), and its name in the catalogue. */
  readonly followers: Readonly<Record<string, string>>;
  readonly honorifics: Readonly<Record<string, "masculine" | "feminine" | "">>;
  /** Lower-case words inside a person's name ("van", "bin"). */
  readonly nameParticles: readonly string[];
  /** "according to". */
  readonly accordingTo: readonly string[];
  /** Subjects that stand for nobody ("it is …", "der er …"). */
  readonly expletives: readonly string[];
  /** Verbs of speech by lemma, for the guess who spoke last where no quotation tells. */
  readonly speechVerbs: readonly string[];
}
