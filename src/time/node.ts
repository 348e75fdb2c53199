import type { DatePart } from "../reading/reading.js";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** Parts of the day, named as in TIMEX3 values. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";
/** Seasons, named as in TIMEX3 values. */
export type Season = "SP" | "SU" | "FA" | "WI";
export type Edge = "START" | "MID" | "END";
export type Reference = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";

/** A length of time; `n` is `null` where the words give no number ("several days"). */
export interface Length {
  readonly n: number | null;
  readonly unit: Unit;
  /** What a vague number stands for where one must be taken ("a few": 3). */
  readonly about?: number;
  /** The rest of a compound ("an hour and ten minutes"). */
  readonly more?: Length;
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Whether the words say which half of the day is meant. */
  readonly sure: boolean;
  /** Minutes east of Greenwich. */
  readonly zone?: number;
}

/** Words of time as they stand, before anybody knows on which day they were written. */
export type TimeNode =
  /** Calendar fields; a missing year, or year and month, is to be filled in. */
  | {
      readonly kind: "date";
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
    }
  /** Today 0, yesterday -1. */
  | { readonly kind: "day"; readonly n: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which?: number }
  /** A week, month … counted from the present one: this 0, next 1, last -1. */
  /** Counted from the last time spoken of where it is anaphoric ("the following year"). */
  | { readonly kind: "cycle"; readonly unit: Unit; readonly n: number; readonly anaphoric?: boolean }
  /** A month of the year, a season or a feast, counted by `which` from the present one where the words say so. */
  | { readonly kind: "month"; readonly month: number; readonly which?: number }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year?: number;
      readonly which?: number;
      readonly toward?: 1 | -1;
    }
  | { readonly kind: "holiday"; readonly holiday: string; readonly year?: number; readonly which?: number }
  | {
      readonly kind: "quarter";
      readonly n: number;
      readonly of: 2 | 4;
      readonly year?: number;
      readonly fiscal?: boolean;
    }
  | { readonly kind: "week"; readonly week: number; readonly year?: number }
  | { readonly kind: "decade"; readonly start: number; readonly century: boolean }
  | { readonly kind: "century"; readonly n: number }
  | { readonly kind: "fiscal"; readonly year: number }
  /** "In two weeks", "three years ago", "two days after Christmas". */
  | {
      readonly kind: "shift";
      readonly length: Length;
      readonly sign: 1 | -1;
      readonly from?: TimeNode;
      /** Counted from the last time spoken of ("three years later"). */
      readonly anaphoric?: boolean;
      /** Counted to the day, not in the length's own unit ("a year from today"). */
      readonly exact?: boolean;
      /** A length or a time to come: the tense decides ("in two years"). */
      readonly unsure?: boolean;
      /** The first day counts ("for ten days from 18 December"). */
      readonly inclusive?: boolean;
    }
  /** "The last two years": the stretch up to or from now. */
  | { readonly kind: "stretch"; readonly length: Length; readonly sign: 1 | -1 | 0; readonly upcoming?: boolean }
  /** "Within two weeks". */
  | { readonly kind: "within"; readonly length: Length }
  /** "The third Tuesday of September"; `n` from the end where negative. */
  | { readonly kind: "nth"; readonly n: number; readonly unit: Unit | number; readonly of: TimeNode }
  /** "Wednesday next week", "March next year", "20th of next month". */
  | { readonly kind: "in"; readonly inner: TimeNode; readonly outer: TimeNode }
  | { readonly kind: "edge"; readonly edge: Edge; readonly of: TimeNode }
  | { readonly kind: "part"; readonly part: DayPart; readonly of?: TimeNode; readonly edge?: Edge }
  | { readonly kind: "clock"; readonly clock: Clock; readonly of?: TimeNode }
  | { readonly kind: "range"; readonly first: TimeNode; readonly last: TimeNode }
  | { readonly kind: "open"; readonly side: "since" | "after" | "until" | "by"; readonly of: TimeNode }
  /** "N Fridays from now" */
  | { readonly kind: "count"; readonly n: number; readonly weekday: number }
  | { readonly kind: "reference"; readonly reference: Reference }
  /** "The same day", "that week": the last time spoken of, seen in this unit. */
  /** "that day"; `loose`: "at the time", which is some time past where no time was spoken of. */
  | { readonly kind: "anaphor"; readonly unit: Unit; readonly loose?: boolean }
  | { readonly kind: "duration"; readonly length: Length }
  /** "Every Monday", "daily". */
  | { readonly kind: "set"; readonly every: Length | TimeNode };

export type { DatePart };
