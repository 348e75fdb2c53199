import type { Convention } from "./convention.js";
import type { Extent } from "./extent.js";
import type { Length, Reference, TimeNode } from "./node.js";

/** What an expression is resolved against. */
export interface Context {
  /** Day the text was published, or `null` where nobody knows. */
  readonly day: number | null;
  /** Seconds since 1970 of the moment of publication, where the hour is known. */
  readonly now: number | null;
  /** Where the sentence lies: before the day, after it, or not told. */
  readonly direction: -1 | 0 | 1;
  /** Where the direction is not told: which one is the likelier. */
  readonly lean: -1 | 0 | 1;
  /** The direction was asked for, and holds against the words' own habits. */
  readonly strict: boolean;
  /** The last time spoken of, for "the same day" and "two years later". */
  readonly anchor: Extent | null;
  /** A year that the story is told in ("in 1991 … in May"). */
  readonly year: number | null;
  readonly convention: Convention;
  readonly twelveHours: boolean;
}

/** What an expression turns out to be. */
export type Resolved =
  | { readonly shape: "extent"; readonly extent: Extent }
  | {
      readonly shape: "interval";
      readonly first: Extent | null;
      readonly last: Extent | null;
      readonly length?: Length;
      readonly open?: "since" | "after" | "until" | "by";
    }
  | { readonly shape: "reference"; readonly reference: Reference }
  | { readonly shape: "length"; readonly length: Length }
  | { readonly shape: "set"; readonly every: Length | TimeNode };
