import type { Span } from "../document/span.js";
import type { EntityType } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { TimeExpressions } from "../time/expression.js";
import { readMentions } from "./find-mention.js";
import type { NounClass, PronounSense } from "./language.js";
import type { Determiner, When } from "./nominal.js";
import type { Names } from "./recognizer.js";

/** What the noun of a nominal mention says. */
export interface MentionNoun {
  readonly class: NounClass;
  /** English: the title of an office ("foreign minister"), else the noun ("government"). */
  readonly title: string;
  readonly gender: "masculine" | "feminine" | null;
  readonly number: "singular" | "plural";
  readonly determiner: Determiner;
  readonly when: When;
  /** Catalogue ids of the countries that its adjectives name. */
  readonly countries: readonly string[];
  /** Index of the mention that it belongs to ("Kreml" in "en talsmand for Kreml"), or -1. */
  readonly of: number;
  /** Index of the mention that an envoy is sent to ("FN" in "FN-ambassadør"), or -1. */
  readonly to: number;
}

/** A name, noun phrase or pronoun that may stand for an entity. */
export interface Mention extends Span {
  readonly form: "name" | "nominal" | "pronoun";
  /** Token range, half-open, and the token that heads it. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** `null` where the words alone do not tell. */
  readonly type: EntityType | null;
  /** Catalogue ids that these words may name, likeliest first. */
  readonly candidates: readonly string[];
  /** Nominals only. */
  readonly noun?: MentionNoun;
  /** Pronouns only. */
  readonly pronoun?: PronounSense;
  /** Names only, where an honorific tells it ("Mr", "fru"). */
  readonly gender?: "masculine" | "feminine";
  /** Written as a genitive; the ending is not in the span. */
  readonly genitive: boolean;
  /** A nationality word ("russiske"): form "nominal", type "country". */
  readonly adjective?: true;
}

export interface Mentions {
  /** In the order of the text; an outer mention stands before those inside it. */
  readonly mentions: readonly Mention[];
  /** For each token, the innermost mention that holds it, or -1. */
  readonly mentionAt: Int32Array;
}

/** The widest mention that holds a token, or -1: "U.S. Secretary of State" at "U.S.". */
export function widestMention({ mentions, mentionAt }: Mentions, token: number): number {
  const innermost = token < 0 ? -1 : mentionAt[token]!;
  let widest = innermost;
  for (let m = innermost - 1; m >= 0 && m > innermost - 8; m--)
    if (mentions[m]!.from <= token && token < mentions[m]!.to) widest = m;
  return widest;
}

export const mentions: Stage<Source & Segmentation & Syntax & Names & TimeExpressions, Mentions> = {
  name: "mentions",
  read: readMentions,
};
