import { bounds, dayNumber } from "./calendar.js";

/** The day, and where it was given the moment, that a text is read from. */
export interface ReferenceTime {
  readonly day: number;
  /** The first and last day that it may be; both the day itself where that is known. */
  readonly first: number;
  readonly last: number;
  /** Seconds since 1970 on the wall clock of the place of publication; `null` where only the day is known. */
  readonly now: number | null;
}

/** Reads a date, a date-time with or without a zone, a month or an interval; `null` for anything else and for open ends. */
export function referenceTime(edtf: string): ReferenceTime | null {
  const m = /^(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::?(\d\d))?(?::?(\d\d))?)?/.exec(edtf);
  if (m && !edtf.includes("/")) {
    const day = dayNumber(+m[1]!, +m[2]!, +m[3]!);
    const now = m[4] ? day * 86_400 + +m[4] * 3600 + +(m[5] ?? 0) * 60 + +(m[6] ?? 0) : null;
    return { day, first: day, last: day, now };
  }
  const b = bounds(edtf);
  if (!b || !Number.isFinite(b.from) || !Number.isFinite(b.to)) return null;
  const first = Math.floor(b.from / 86_400);
  const last = Math.ceil(b.to / 86_400) - 1;
  return { day: Math.floor((first + last) / 2), first, last, now: null };
}
