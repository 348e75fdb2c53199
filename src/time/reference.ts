import { bounds, dayNumber } from "./calendar.js";

/** The day, and where it was given the moment, that a text is read from. */
export interface ReferenceTime {
  readonly day: number;
  /** Seconds since 1970 on the wall clock of the place of publication; `null` where only the day is known. */
  readonly now: number | null;
}

/** Reads a date, or a date-time with or without a zone; an interval is taken in its middle. `null` for anything else. */
export function referenceTime(edtf: string): ReferenceTime | null {
  const m = /^(-?\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::?(\d\d))?(?::?(\d\d))?)?/.exec(edtf);
  if (m && !edtf.includes("/")) {
    const day = dayNumber(+m[1]!, +m[2]!, +m[3]!);
    return { day, now: m[4] ? day * 86_400 + +m[4] * 3600 + +(m[5] ?? 0) * 60 + +(m[6] ?? 0) : null };
  }
  const b = bounds(edtf);
  if (!b || !Number.isFinite(b.from) || !Number.isFinite(b.to) || b.to - b.from > 45 * 86_400) return null;
  return { day: Math.floor((b.from + b.to - 1) / 2 / 86_400), now: null };
}
