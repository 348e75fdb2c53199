import { type EntityLanguage, type NounClass, nounClasses, type PronounSense } from "./language.js";

/** One form of a noun that may stand for somebody or something. */
export interface NounForm {
  readonly class: NounClass;
  /** English; for titles the one that the Reading prints. */
  readonly gloss: string;
  /** English where something stands before it in a compound: "chief" in "police chief", "head" alone. */
  readonly inCompound: string;
  readonly gender: "masculine" | "feminine" | null;
  readonly number: "singular" | "plural";
  readonly definite: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly noun: NounForm;
}

/** An `EntityLanguage` made ready for look-up; made once per language. */
export interface Lexicon {
  readonly language: EntityLanguage;
  readonly pronouns: ReadonlyMap<string, PronounSense>;
  readonly nouns: ReadonlyMap<string, NounForm>;
  /** Nouns of several words by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Last three letters of every noun form: a cheap test before a compound is cut. */
  readonly endings: ReadonlySet<string>;
  readonly portfolios: ReadonlyMap<string, string>;
  readonly grades: ReadonlyMap<string, string>;
  readonly former: ReadonlySet<string>;
  readonly incoming: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly belonging: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly envoyTo: ReadonlySet<string>;
  readonly envoys: ReadonlySet<string>;
  readonly bodyPrepositions: ReadonlySet<string>;
  /** Longest first part of a subject that is looked up, in words, is three. */
  readonly subjects: ReadonlyMap<string, string>;
  /** By their first word. */
  /** Words that end like a title: "billeder" is no leader. */
  readonly falseHeads: readonly string[];
  readonly falseTitles: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly conjunctions: ReadonlySet<string>;
  readonly respectively: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly pastCopulas: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly becomings: ReadonlySet<string>;
  readonly appointed: ReadonlySet<string>;
  readonly appointedTo: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, "masculine" | "feminine" | "">;
  readonly followers: ReadonlyMap<string, string>;
  readonly particles: ReadonlySet<string>;
  /** Genitive endings without an apostrophe: a name may end so of itself. */
  readonly bareGenitives: ReadonlySet<string>;
  readonly expletives: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly analyses: Map<string, Analysis | null>;
}

const made = new WeakMap<EntityLanguage, Lexicon>();

export function lexiconOf(language: EntityLanguage): Lexicon {
  let lexicon = made.get(language);
  if (!lexicon) {
    lexicon = make(language);
    made.set(language, lexicon);
  }
  return lexicon;
}

function make(language: EntityLanguage): Lexicon {
  const nouns = new Map<string, NounForm>();
  const phrases = new Map<string, Phrase[]>();
  const endings = new Set<string>();
  for (const nounClass of nounClasses) {
    for (const row of language.nouns[nounClass].split("\n")) {
      if (!row.trim()) continue;
      const [forms, rest = ""] = row.split(/[=|]/);
      const gender = /\|\s*m$/.test(row) ? "masculine" : /\|\s*f$/.test(row) ? "feminine" : null;
      const [lemma, ...others] = forms!.trim().split(/\s+/);
      const [gloss, inCompound = gloss] = (row.includes("=") ? rest.trim() : lemma!)
        .replaceAll("_", " ")
        .split(" / ") as [string, string?];
      [lemma!, ...others].forEach((form, column) => {
        const { number, definite } = language.nounForms[column]!;
        const noun: NounForm = { class: nounClass, gloss, inCompound, gender, number, definite };
        const written = form.startsWith("-") ? lemma! + form.slice(1) : form;
        if (written.includes("_")) addPhrase(written.split("_"), noun);
        else if (!nouns.has(written)) {
          nouns.set(written, noun);
          endings.add(written.slice(-3));
        }
        // tokenizers differ on hyphens
        if (written.includes("-")) addPhrase(written.replaceAll("_", " ").split(/(-)| /).filter(Boolean), noun);
      });
    }
  }
  function addPhrase(words: readonly string[], noun: NounForm): void {
    const list = phrases.get(words[0]!) ?? [];
    list.push({ words, noun });
    phrases.set(words[0]!, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  const falseTitles = new Map<string, string[][]>();
  for (const phrase of language.falseTitles) {
    const words = phrase.split("_");
    falseTitles.set(words[0]!, [...(falseTitles.get(words[0]!) ?? []), words]);
  }
  return {
    language,
    bodyPrepositions: new Set(language.bodyPrepositions),
    subjects: new Map(Object.entries(language.subjects)),
    falseHeads: language.falseHeads,
    falseTitles,
    pronouns: new Map(Object.entries(language.pronouns)),
    nouns,
    phrases,
    endings,
    portfolios: new Map(Object.entries(language.portfolios)),
    grades: new Map(Object.entries(language.grades)),
    former: new Set(language.former),
    incoming: new Set(language.incoming),
    definite: new Set(language.definiteArticles),
    indefinite: new Set(language.indefiniteArticles),
    demonstrative: new Set(language.demonstratives),
    quantifiers: new Set(language.quantifiers),
    adjectives: new Set(language.adjectives),
    belonging: new Set(language.belongingPrepositions),
    places: new Set(language.placePrepositions),
    envoyTo: new Set(language.envoyPrepositions),
    envoys: new Set(language.envoys),
    conjunctions: new Set(language.conjunctions),
    respectively: new Set(language.respectively),
    copulas: new Set(language.copulas),
    pastCopulas: new Set(language.pastCopulas),
    unreal: new Set(language.unreal),
    becomings: new Set(language.becomings),
    appointed: new Set(language.appointed),
    appointedTo: new Set(language.appointedTo),
    relatives: new Set(language.relatives),
    honorifics: new Map(Object.entries(language.honorifics)),
    followers: new Map(Object.entries(language.followers)),
    bareGenitives: new Set(language.genitives.filter((ending) => /^\p{L}+$/u.test(ending))),
    particles: new Set(language.nameParticles),
    expletives: new Set(language.expletives),
    speechVerbs: new Set(language.speechVerbs),
    accordingTo: new Set(language.accordingTo),
    analyses: new Map(),
  };
}

/** A noun as written, and what stands before it inside the same word. */
export interface Analysis {
  readonly noun: NounForm;
  /** First part of a compound as written, without the link; "" for a simple noun. */
  readonly prefix: string;
  readonly genitive: boolean;
}

const most = 50_000; // words remembered

/** Finds the noun that a lower-case word is, or that a joined compound ends in. Pure; answers are remembered. */
export function analyseNoun(lexicon: Lexicon, word: string): Analysis | null {
  const known = lexicon.analyses.get(word);
  if (known !== undefined) return known;
  const analysis = analyse(lexicon, word);
  if (lexicon.analyses.size >= most) lexicon.analyses.clear();
  lexicon.analyses.set(word, analysis);
  return analysis;
}

function analyse(lexicon: Lexicon, word: string): Analysis | null {
  const plain = lookUp(lexicon, word);
  if (plain) return { noun: plain, prefix: "", genitive: false };
  for (const ending of lexicon.language.genitives) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const base = word.slice(0, -ending.length);
    const noun = lookUp(lexicon, base);
    if (noun) return { noun, prefix: "", genitive: true };
    if (/\p{L}$/u.test(ending)) {
      const cut = cutCompound(lexicon, base);
      if (cut) return { ...cut, genitive: true };
    }
  }
  const cut = cutCompound(lexicon, word);
  return cut && { ...cut, genitive: false };
}

const lookUp = (lexicon: Lexicon, word: string): NounForm | undefined => lexicon.nouns.get(word);

/** Longest known noun at the end of a word, with a known or hyphenated first part before it. */
function cutCompound(lexicon: Lexicon, word: string): { noun: NounForm; prefix: string } | null {
  const elect = lexicon.language.incomingSuffixes.find((suffix) => word.endsWith(suffix));
  if (elect) {
    const noun = lookUp(lexicon, word.slice(0, -elect.length));
    if (noun) return { noun, prefix: elect };
  }
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const noun = lookUp(lexicon, word.slice(hyphen + 1));
    if (noun) return { noun, prefix: word.slice(0, hyphen) };
    const inner = lexicon.language.joinsCompounds ? cutCompound(lexicon, word.slice(hyphen + 1)) : null;
    return inner && { noun: inner.noun, prefix: word.slice(0, hyphen + 1) + inner.prefix };
  }
  if (!lexicon.language.joinsCompounds || word.length < 6 || !lexicon.endings.has(word.slice(-3))) return null;
  for (let cut = 2; cut <= word.length - 3 && cut < 24; cut++) {
    const noun = lookUp(lexicon, word.slice(cut));
    if (noun && lexicon.falseHeads.some((head) => word.includes(head))) return null;
    if (noun && prefixOf(lexicon, word.slice(0, cut), noun, word.slice(cut)))
      return { noun, prefix: word.slice(0, cut) };
  }
  return null;
}

// a short noun at the end of a long word is often chance ("forstand" is no stand-in): the first part must be known
function prefixOf(lexicon: Lexicon, prefix: string, noun: NounForm, written: string): boolean {
  if (portfolioOf(lexicon, prefix) !== undefined) return true;
  if (noun.class === "human" || noun.class === "kin" || prefix.length < 4) return false;
  return noun.gloss.length > 4 || isTellingHead(noun, written);
}

const ministerial = /(minister|secretary|secretary of state|commissioner|spokes\w+|of state|commissar)$/;

/** Whether the noun at a token, or a title of several words that ends there, is of an office with a field of its own. */
export function isMinisterial(lexicon: Lexicon, words: readonly string[], token: number): boolean {
  const word = words[token] ?? "";
  const noun = analyseNoun(lexicon, word)?.noun;
  if (noun?.class === "office") return ministerial.test(noun.gloss);
  return word === "state" && words[token - 1] === "of"; // "minister of state for"
}

/** A noun of an office that is long and plain enough to end a compound whose first part nobody knows: "rutechef". */
function isTellingHead(noun: NounForm, written: string): boolean {
  return noun.class === "office" && written.length > 3 && noun.gloss !== "leader" && noun.gender === null;
}

/** English of the first part of a title, or `undefined` where it is not known. */
export function portfolioOf(lexicon: Lexicon, prefix: string): string | undefined {
  const known = lexicon.portfolios.get(prefix);
  if (known !== undefined) return known;
  for (const link of lexicon.language.compoundLinks)
    if (prefix.endsWith(link)) {
      const base = lexicon.portfolios.get(prefix.slice(0, -link.length));
      if (base !== undefined) return base;
    }
  // "vicejustits": two first parts, one after the other
  for (let cut = 3; cut < prefix.length - 2 && cut < 12; cut++) {
    const first = lexicon.portfolios.get(prefix.slice(0, cut));
    const second = first ? lexicon.portfolios.get(prefix.slice(cut)) : undefined;
    if (second) return `${first} ${second}`;
  }
  return undefined;
}
