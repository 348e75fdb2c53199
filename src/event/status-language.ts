/**
 * The words from which the status of an event is read: filled by `lang/<code>/event/status.ts`.
 *
 * An entry is a lemma, or a lemma with words that must stand with it (`call off`, `agree in_principle`, `have plan`; words
 * joined by `_` stand next to each other). `[inf]` after it: only over an infinitive or participle (`set [inf]`);
 * `[noun]`: only over an event noun (`drop [noun]`). A word that is both verb and noun is written once.
 */
export interface StatusLanguage {
  /** Words that stand over an event ("plans to", "a possible", "call off") and what they make of it. */
  readonly governors: Readonly<Record<Governor, readonly string[]>>;
  /** Adjectives, participles and first parts of compounds beside an event noun: "planned", "mulig", "forestående". */
  readonly attributes: Readonly<Partial<Record<Governor, readonly string[]>>>;
  /** Adverbs of a clause: "perhaps", "reportedly not", "formentlig". */
  readonly adverbs: Readonly<Partial<Record<Governor, readonly string[]>>>;
  readonly modals: Readonly<Record<Modal, readonly string[]>>;
  /** "not", "never", "no", "nobody", "hverken": words that negate the clause or phrase that they stand in. */
  readonly negations: readonly string[];
  /** Adverbs that undo a negation beside them: "only" ("not only"). */
  readonly unnegations: readonly string[];
  /** Marks of clauses and phrases. */
  readonly condition: readonly string[];
  readonly without: readonly string[];
  readonly before: readonly string[];
  readonly when: readonly string[];
  /** Conjunctions of what happens at the same time: "when", "as", "da". */
  readonly meanwhile: readonly string[];
  readonly whether: readonly string[];
  /** "that", "at". */
  readonly complementizer: readonly string[];
  readonly purpose: readonly string[];
  /** Words after which a condition is a question: "asked if", "unclear if". */
  readonly asking: readonly string[];
  /** "Then", which opens the main clause behind a condition. */
  readonly consequent: readonly string[];
  /** Finite verbs that tell a condition by standing in front of their subject ("should the talks fail"); empty where any verb may. */
  readonly inverted: readonly string[];
  /** Words that end like one for "whether" or "if" and grant something: "selv om", "even if" is none. */
  readonly although: readonly string[];
  /** Adverbs that say that an event goes on now: "still", "currently", "fortsat", "i øjeblikket". */
  readonly nowadays: readonly string[];
  /** Auxiliary of the perfect; with a past form the pluperfect. */
  readonly perfect: readonly string[];
  /** The copula, for progressives and "is to meet". */
  readonly copula: readonly string[];
  /** The progressive is `copula` and a present participle. */
  readonly progressive: boolean;
  /** Nouns that only count or hold other nouns: "a series of", "runde". */
  readonly containers: readonly string[];
  /** Verbs by which an event noun that is their subject takes place: their negation is the event's. */
  readonly occurrence: readonly string[];
  /** Verbs that say how an event ran or ended: "did not go well", "førte ikke til noget". */
  readonly running: readonly string[];
  /** Words with which they say that it took place at all: "go ahead", "gå i gang". */
  readonly onward: readonly string[];
  /** Verbs that say of their object that it was done: "the sanctions that the UN imposed", "den aftale, de indgik". */
  readonly enacting: readonly string[];
  /** Verbs by which one who speaks opens what is done by saying it: "I would like to thank", "let me congratulate". */
  readonly spoken: readonly string[];
  /** Nouns of when and where that a plan may have: "no date for a visit". */
  readonly dates: readonly string[];
  /** What candidates and voters do in an election, which is held all the same if they do not: "did not win". */
  readonly contesting: readonly string[];
  /** Words that put somebody forward for an office. */
  readonly nominating: readonly string[];
  /** Verbs of promise. */
  readonly promising: readonly string[];
  /** The noun of "in principle", "i princippet". */
  readonly principle: readonly string[];
  /** Verbs of opinion: what somebody thinks will happen is expected. */
  readonly opining: readonly string[];
  /** Verbs whose object was done: thank, blame, praise, regret. */
  readonly factive: readonly string[];
  /** Nouns of what is said or known about something: "no mention of a summit" does not deny it. */
  readonly telling: readonly string[];
  /** Verbs of motion: what follows as a purpose is planned, not done. */
  readonly motion: readonly string[];
  /** Verbs of saying and thinking: what they report stands by itself; after their past, "would" is a future. */
  readonly report: readonly string[];
}

/** What a word makes of the event under it. */
export type Governor =
  | "confirmed"
  | "announced"
  | "provisional"
  | "planned"
  | "intended"
  | "expected"
  | "proposed"
  | "possible"
  | "postponed"
  | "cancelled"
  /** Not brought about: fail, refuse, prevent. */
  | "negated"
  /** Ruled out; when that is negated, possible. */
  | "excluded"
  | "denied"
  | "hypothetical"
  /** Tried: real for acts of force, else only meant. */
  | "attempted"
  | "ongoing"
  /** As real as the word itself: manage, begin, force. */
  | "carried";

/** `future`: will; `would`: a future in the past, or unreal; `able`: can, which is possible unless something firmer stands above. */
export type Modal = "future" | "would" | "possible" | "able" | "obliged" | "arranged" | "compelled";
