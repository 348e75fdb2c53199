import type { EventType, Status } from "../../reading/reading.js";

/** Who takes part, how an argument is read where the pattern says nothing else. */
export interface Frame {
  /** The parties act jointly (meeting, agreement), or one acts on the other (demand, assault). */
  readonly kind: "joint" | "directed" | "single";
  readonly subject: "actor" | "recipient" | "both" | "treaty" | "none";
  readonly object: "recipient" | "actor" | "both" | "about" | "place" | "treaty" | "none";
  /** "of", "af" after a noun: the visit of X (actor), the arrest of X (recipient). */
  readonly of: "actor" | "recipient" | "both" | "about" | "treaty";
  /** "to", "til" after noun or verb. */
  readonly to: "recipient" | "place" | "about" | "treaty";
  /** "about", "over", "om": what it is about, unless these words say on whom it falls (complaints about X). */
  readonly about?: "recipient";
  /** Genitive, possessive and nationality adjective before a noun: "Boltons besøg", "amerikanske sanktioner". */
  readonly possessive: "actor" | "recipient" | "both" | "place";
}

/** What tells two events of a type apart; the optional ones over documents only. */
export interface IdentityKey {
  readonly participants: boolean;
  readonly place: boolean;
  readonly time: boolean;
  readonly treaty: boolean;
  /** Persons who are told to have met, talked or received each other on one day did one thing: types of one kin are one. */
  readonly kin?: string;
  /** Whoever acts, in a place, is enough to know it by: a traveller is on one visit there, whoever receives him. */
  readonly byActor?: boolean;
  /** The person to whom it is done is enough to know it by: who was shot, arrested or dismissed, whoever did it. */
  readonly byRecipient?: boolean;
}

/** One event type: everything that code outside `type/` may ask about it. */
export interface TypeDefinition {
  readonly type: EventType;
  /** What its triggers have in common, for those who write a language. */
  readonly concept: string;
  readonly frame: Frame;
  /** Statuses that make sense beyond happened, ongoing, not-happened and denied. */
  readonly statuses: "all" | readonly Status[];
  readonly identity: IdentityKey;
  /** What it is about is no event of its own ("threatened to invade": no assault); `unowned`: only where that names nobody who acts. */
  readonly absorbs: boolean | "unowned";
  /** It gives way to an event in its complement ("agreed to meet": a meeting). */
  readonly yields: boolean;
  /**
   * The least that must be known; `doer`: who does it, an actor that is there for it (a visitor); `company`: two participants, or one with a place or time (a cabinet meets on Sunday);
   * `deed`: a participant, or, for words that leave no doubt, a place or time (six were arrested in Barcelona).
   */
  readonly needs: "doer" | "actor" | "recipient" | "participant" | "deed" | "company" | "treaty" | "nothing";
  /** What it is on is a topic: a noun of an event that names nobody who acts is none there ("talks on disarmament"). */
  readonly topical?: boolean;
  /** It is taken by saying that one will take it ("said he would scrap the plan"). */
  readonly stance?: boolean;
  /** What a mishap may do as well ("killed in a flood"): none where nobody acts and the sentence tells of one. */
  readonly mishap?: boolean;
  /** A plain imperative in what is quoted states one. */
  readonly imperative?: boolean;
  readonly plover: { readonly event: string; readonly mode?: string } | null;
  readonly cameo: string | null;
}
