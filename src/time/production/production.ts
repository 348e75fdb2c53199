import type { Category, Count } from "../grammar.js";
import type { Clock, DayPart, Edge, Length, Season, TimeNode, Unit } from "../node.js";

/** What the phrases of a language may be made into: the same for all languages. */
export interface Production {
  readonly gives: Category;
  readonly make: (args: Arguments, constant: string | number | undefined, latent: boolean) => unknown;
  /** Whether the result needs company: always, never, or as its parts do. */
  readonly latent?: boolean | "keep" | ((value: unknown, latent: boolean) => boolean);
  /** Whether no word may follow: "two years after" tells a time, "two years after the war" another. */
  readonly final?: boolean | "noun";
  /** Whether the words of its patterns are words of time, enough to look closer. */
  readonly core?: boolean;
  readonly score?: number;
}

export type Arguments = {
  readonly number?: Count;
  readonly minutes?: Count;
  readonly ordinal?: number;
  readonly figure?: number;
  readonly second?: number;
  readonly dom?: number;
  readonly lastDom?: number;
  readonly year?: number;
  readonly month?: number;
  readonly lastMonth?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly units?: Unit;
  readonly which?: number;
  readonly part?: DayPart;
  readonly season?: Season;
  readonly holiday?: string;
  readonly edge?: Edge;
  readonly zone?: number;
  readonly meridiem?: "am" | "pm";
  readonly clock?: Clock;
  readonly lastClock?: Clock;
  readonly date?: DateNode;
  readonly length?: Length;
  readonly more?: Length;
  readonly time?: TimeNode;
  readonly first?: TimeNode;
  readonly last?: TimeNode;
  readonly duration?: Length;
  readonly set?: TimeNode;
};

export type DateNode = Extract<TimeNode, { kind: "date" }>;

/** What looks like a time and cannot be one: the words are taken and nothing is said. */
export const impossible = Symbol("impossible");
