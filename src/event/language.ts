import type { EventType } from "../reading/reading.js";

/**
 * What a language says about events: filled by `lang/<code>/event.ts` (long lists in `lang/<code>/event/`).
 *
 * ## The notation
 *
 * A *pattern* is one line of text, written in the order in which a reporter would write it: a head word, then what must
 * (or may) stand with it. All words are **lemmas** as the syntax stage gives them (lower case).
 *
 * | written | means |
 * |---|---|
 * | `meet` | this lemma alone; everything else by the type's default frame |
 * | `pull out` | head verb, and a literal word among its dependents: particle, adverb (`trække tilbage`), reflexive (`trække sig`), bare noun (`break relation`) |
 * | `withdraw from{treaty}` | an oblique with this preposition whose argument fits the slot |
 * | `call on/upon{recipient}` | one of several prepositions; several words of one preposition are joined: `out_of{treaty}`, `over_for{recipient}` |
 * | `deploy {troops}` | the object must fit (a passive's subject counts as the object; "X's deployment" too) |
 * | `receive {actor:person} subject{recipient}` | `subject{…}`: the subject must fit; role names override the type's frame |
 * | `call on{recipient} [inf]` | `[inf]` an infinitive complement, `[that]` a finite one, `[quote]` a direct quotation as complement, `[words]` a few quoted words behind the object ("called him 'a liar'") |
 * | `sign {treaty}?` | `?` after an element: it may be missing; where it is present it takes the role |
 * | `hunger_strike` | neighbouring words; the last is the head of a noun pattern, the first that of a verb pattern |
 * | `-møde` | nouns: the word itself, and compounds that end in it (topmøde, krisemøde); exclude single ones with `!` |
 * | `atom-` | nouns: compounds that begin so and end in any noun of the same list; seldom needed |
 * | `!meet {goal/=deadline}` | a block: where this fits, the token is no trigger of this type |
 * | `strike@0.4` | how often this word, so used, is this political move in a newspaper, 0 to 1 (default 0.9); below 0.5 it counts only with two political participants |
 * | `propose [that] #carry` | the sense `carry`: an event in its content is told instead of it |
 * | `expel {envoy} #expel` | `#…`: the sense, by its PLOVER mode; `code.ts` gets it as `mode` |
 *
 * A slot `{role:constraint/constraint}` names a role, or constraints, or both:
 * - roles: `actor`, `recipient`, `both` (joint participants: all of them act), `about`, `place`, `treaty`, `none` (must fit, takes no part)
 * - constraints on the mention: `person`, `organization`, `country`, `place`, `treaty`, `political` (a person, people, state,
 *   capital, body or armed group that acts in politics), `entity` (any mention)
 * - `=word` a lemma (compounds that end in it count too); any other name is a class of words from `classes`
 * A slot with a constraint only takes its role from the type's frame; `{treaty}` and `{place}` are both role and constraint.
 *
 * The longest pattern that fits wins, over all types; of equally long ones the one with the higher `@`, then the earlier type.
 *
 * ## One example of each construction
 *
 * | construction | entry |
 * |---|---|
 * | plain verb | meeting.verbs `meet {political}` `mødes` |
 * | particle | treaty-withdrawal.verbs `pull out_of{treaty}`; rejection.verbs `rule out` |
 * | reflexive | treaty-withdrawal.verbs `trække sig fra/ud_af{treaty/organization}` |
 * | object by class | retreat.verbs `trække {troops} tilbage`, `withdraw {troops}` |
 * | complement | demand.verbs `call on{recipient} [inf]`, `opfordre {recipient} til` |
 * | reversed roles | visit.verbs `receive {actor:political} subject{recipient:political}` |
 * | noun with arguments | meeting.nouns `-møde` (mellem, med by the frame); accusation.nouns `criticism of{recipient}` |
 * | light verb + noun | the noun is in `nouns`; `light.actor` has `hold`, `rejse`, `rette`: the verb's subject becomes the noun's actor |
 * | light verb, turned round | `light.recipient`: `face`, `modtage`, `udsætte_for`: its subject becomes the noun's recipient |
 * | noun that counts only with its verb | sanction.verbs `impose {none:=tariff/=duty} on{recipient}?` |
 * | compound by head | agreement.nouns `-aftale`, `!spareaftale` |
 * | predicate | rejection.predicates `imod`, `opposed to{about}`: an adjective, adverb or preposition with a copula |
 * | speech act in what is quoted | demand.said `must subject{recipient:political}`; threat.said `pay {none:=price}`: counts only inside a quotation; its speaker is the actor |
 * | not politics | meeting.verbs `!meet {=target/=goal/=deadline/=demand}`; protest.nouns `!lightning_strike` |
 *
 * Plans, wishes, cancellations and denials are no triggers: "agree to meet", "plans to withdraw", "called off the visit" have
 * the triggers *meet*, *withdraw*, *visit*, and a status (see `status.ts`). "Demand", "threaten", "reject", "accuse" are
 * triggers, and what they are about is no event of its own.
 */
export interface EventLanguage {
  readonly types: { readonly [T in EventType]: EventWords };
  /** Verbs that only carry an event noun (its object, or the object of the preposition written after `_`). */
  readonly light: LightVerbs;
  /** Classes of lemmas for the slots of patterns: `troops`, `weapon`, `envoy`, `prisoner`, … A lemma written `-x` counts in compounds too. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Which role the words of place and company have with verbs and nouns of events. */
  readonly prepositions: EventPrepositions;
  /** Auxiliaries of the passive; `weak` ones ("være") make one only where the verb is transitive and has no object. */
  readonly passive: {
    readonly strong: readonly string[];
    readonly weak: readonly string[];
    /** Endings of present participles, which are no passive. */
    readonly present: readonly string[];
    /** Verbs of motion and change, whose active perfect takes a weak auxiliary: "er rykket frem", "er sluppet fri". */
    readonly perfect?: readonly string[];
  };
  /** What the lemmatizer may have cut off too much from a noun: "massakr" + "e". */
  readonly cutEndings?: readonly string[];
  /**
   * How regular verbs are inflected, for forms that the lemmatizer or tagger gets wrong: `ending of the lemma|ending of the
   * form` ("y|ied", "e|ing"); `^` doubles the last letter ("^|ed": expelled).
   */
  readonly inflections: readonly string[];
  /** Forms that no ending explains: `form|lemma` ("froze|freeze"); nouns behind a second bar: `våbnene|våben|n`. */
  readonly irregular: readonly string[];
  /** Nominals that stand for all parties to what was told before: "the two leaders", "parterne", "both sides". Lemmas of the head. */
  readonly parties: readonly string[];
  /** Words that make a clause a habit or a rule and so no event: "always", "usually", "altid", "som regel". */
  readonly habitual: readonly string[];
  /** Words that mark history told for context: "in the past", "tidligere", "dengang". Lemmas; several words joined by `_`. */
  readonly backdrop: readonly string[];
  /** Words that make an event one more of its kind: "second", "another", "endnu". */
  readonly again: readonly string[];
  /** Words that open a clause on what happened on the day named right before: "on Friday, when", "12. juni, hvor". */
  readonly atThatTime: readonly string[];
  /** What `status.ts` reads. */
  readonly status: import("./status-language.js").StatusLanguage;
  /** What `treaty-step.ts` reads: notices, instruments, parliaments. */
  readonly treatySteps: import("./treaty-step.js").TreatyStepLanguage;
}

/** The words of one event type. Every list may be empty. */
export interface EventWords {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Adjectives, adverbs and prepositions that are predicates: "er imod", "is critical of". */
  readonly predicates?: readonly string[];
  /** Patterns that count only in what somebody is quoted as saying; the speaker is the actor. The head may be a modal. */
  readonly said?: readonly string[];
  /** Light verbs of this type's nouns, beside the common ones. */
  readonly light?: LightVerbs;
}

export interface LightVerbs {
  /** The verb's subject is the noun's actor: `hold`, `have`, `deltage_i`. */
  readonly actor: readonly string[];
  /** The verb's subject is the noun's recipient: `face`, `receive`. */
  readonly recipient: readonly string[];
}

/** Prepositions by what they say of an event; lemmas, several words joined by `_`. One may stand in several lists. */
export interface EventPrepositions {
  /** The one together with whom: "with", "med", "alongside". */
  readonly with: readonly string[];
  /** All who take part: "between", "mellem", "among". */
  readonly between: readonly string[];
  /** Who acts, in passives and with nouns: "by", "af", "from", "fra". */
  readonly by: readonly string[];
  /** On whom: "against", "mod", "over_for", "towards". */
  readonly against: readonly string[];
  /** The complement of a noun, actor or recipient as the type's frame says: "of", "af". */
  readonly of: readonly string[];
  /** Where to or whom to: "to", "til". */
  readonly to: readonly string[];
  /** Where: "in", "at", "i", "på". */
  readonly in: readonly string[];
  /** From whom, or from where: "from", "fra". */
  readonly from: readonly string[];
  /** On what occasion: "at", "during", "ved", "under". */
  readonly at: readonly string[];
  /** When and amid what: "after", "during", "ahead_of", "under": what stands with them is not what the event is about. */
  readonly during: readonly string[];
  /** On what matter: "about", "on", "over", "om". */
  readonly about: readonly string[];
  /** Whose act an infinitive behind it is: "for them to meet". */
  readonly subject?: readonly string[];
}
