import { addMonths, civilDate, dayNumber, mondayOf } from "./calendar.js";
import type { Resolved } from "./context.js";
import { dayExtent, type Extent, instant, isSubDay, monthExtent, unitAt } from "./extent.js";
import type { TimeLanguage } from "./language.js";
import { normalize } from "./length.js";
import type { DayPart, Edge, Length, Season, TimeNode, Unit } from "./node.js";

type Interval = { readonly first: Extent; readonly last: Extent };

/**
 * How exactly words of time are taken. Newspapers mean the week when they say "in two weeks" and a day when they
 * say "Monday morning"; an appointment means the hour.
 */
export interface Convention {
  /** "Now" is the second of the reference, and a clock time the next one after it. */
  readonly nowIsAnInstant: boolean;
  /** "A few" is taken as a number. */
  readonly vagueNumbersCount: boolean;
  readonly instantGrain: (unit: "hour" | "minute" | "second") => "hour" | "minute" | "second";
  readonly shifted: (day: number, unit: Unit, now: number | null, node: TimeNode) => Extent | null;
  readonly weekend: (extent: Extent) => Resolved;
  /** Whether feasts begin on the evening before. */
  readonly eves: boolean;
  /** The end of a span of whole days that begins on a day: the tenth day, or ten days on. */
  readonly inclusive: boolean;
  readonly stretch: (
    length: Length,
    sign: number,
    day: number | null,
    now: number | null,
    upcoming: boolean,
  ) => Interval | null;
  readonly edge: (extent: Extent, edge: Edge) => Resolved;
  readonly part: (day: Extent, part: DayPart, edge: Edge | undefined) => Resolved;
  readonly season: (extent: Extent) => Extent;
  /** Whether "until Friday" is told as everything up to it, or as the Friday that the preposition points to. */
  readonly openBefore: boolean;
}

const single = (extent: Extent): Resolved => ({ shape: "extent", extent });

/** As newspapers write. */
export const news: Convention = {
  nowIsAnInstant: false,
  vagueNumbersCount: false,
  instantGrain: (unit) => unit,
  shifted: (day, unit) => unitAt(day, unit === "weekend" ? "week" : unit),
  stretch(length, sign, day) {
    const { n, unit } = normalize(length);
    if (day === null || n === null || !Number.isInteger(n) || isSubDay(unit) || sign === 0) return null;
    const months: Partial<Record<Unit, number>> = {
      month: 1,
      quarter: 3,
      half: 6,
      year: 12,
      decade: 120,
      century: 1200,
    };
    const days: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7 };
    const m = months[unit];
    const d = days[unit];
    if ((m ?? d) === undefined || n > 100_000) return null;
    const other = m === undefined ? day + sign * n * d! : addMonths(day, sign * n * m);
    return sign < 0
      ? { first: dayExtent(other), last: dayExtent(day) }
      : { first: dayExtent(day), last: dayExtent(other) };
  },
  edge: (extent) => single(extent),
  part: (day, part) => single({ ...day, part }),
  season: (extent) => extent,
  weekend: single,
  inclusive: true,
  eves: false,
  openBefore: false,
};

const astronomical: Readonly<Record<Season, readonly [number, number, number, number]>> = {
  SP: [3, 20, 6, 20],
  SU: [6, 21, 9, 23],
  FA: [9, 23, 12, 20],
  WI: [12, 21, 3, 20],
};

/** As in calendars and spoken orders: to the hour, the day, the minute. Chosen where a reader of appointments asks. */
export function appointment(language: TimeLanguage): Convention {
  const hours = (day: number, from: number, to: number): Resolved => ({
    shape: "interval",
    first: instant(day * 86_400 + from * 3600, "hour"),
    last: instant(day * 86_400 + (to - 1) * 3600, "hour"),
  });
  return {
    nowIsAnInstant: true,
    vagueNumbersCount: true,
    openBefore: true,
    instantGrain: (unit) => (unit === "hour" ? "minute" : "second"),
    shifted(day, unit, now) {
      if (unit === "year" || unit === "decade" || unit === "century") return unitAt(day, "month");
      if (unit === "day" && now !== null) return instant(day * 86_400 + (((now % 86_400) + 86_400) % 86_400), "hour");
      return dayExtent(day);
    },
    inclusive: false,
    eves: true,
    weekend: ({ day }) => ({
      shape: "interval",
      first: instant((day - 1) * 86_400 + 18 * 3600, "hour"),
      last: instant((day + 1) * 86_400 + 23 * 3600, "hour"),
    }),
    stretch(length, sign, day, now, upcoming) {
      const { n, unit, about } = normalize(length);
      const count = n ?? about ?? null;
      if (day === null || count === null || !Number.isInteger(count) || sign === 0) return null;
      if (isSubDay(unit)) {
        if (now === null) return null;
        const width = unit === "hour" ? 3600 : unit === "minute" ? 60 : 1;
        const at = Math.floor(now / width) * width;
        const grain = unit as "hour";
        return sign < 0
          ? { first: instant(at - count * width, grain), last: instant(at - width, grain) }
          : { first: instant(at + width, grain), last: instant(at + count * width, grain) };
      }
      const step = (k: number): Extent | null => {
        const { year, month } = civilDate(day);
        if (unit === "day") return dayExtent(day + k);
        if (unit === "week") return unitAt(mondayOf(day) + k * 7, "week");
        if (unit === "month")
          return monthExtent(
            civilDate(dayNumber(year, month + k, 1)).year,
            civilDate(dayNumber(year, month + k, 1)).month,
          );
        if (unit === "quarter") return unitAt(dayNumber(year, month + 3 * k, 1), "quarter");
        if (unit === "year") return unitAt(dayNumber(year + k, 1, 1), "year");
        return null;
      };
      if (upcoming) {
        const one = step(count);
        return one && { first: one, last: one };
      }
      const [first, last] = sign < 0 ? [step(-count), step(-1)] : [step(1), step(count)];
      return first && last && { first, last };
    },
    edge(extent, edge) {
      const { day, end } = extent;
      const { year } = civilDate(day);
      const days = (from: number, to: number): Resolved => ({
        shape: "interval",
        first: dayExtent(from),
        last: dayExtent(to - 1),
      });
      if (extent.grain === "month") {
        if (edge === "START") return days(day, day + 10);
        return edge === "MID" ? days(day + 10, day + 20) : days(day + 20, end);
      }
      if (extent.grain === "week") {
        if (edge === "START") return days(day, day + 3);
        return edge === "MID" ? days(day + 2, day + 5) : days(end - 3, end);
      }
      if (extent.grain === "year") {
        if (edge === "START") return days(day, dayNumber(year, 4, 1));
        return edge === "MID" ? days(dayNumber(year, 5, 1), dayNumber(year, 9, 1)) : days(dayNumber(year, 9, 1), end);
      }
      return single(extent);
    },
    part(day, part, edge) {
      const [from, to] = language.partHours[part];
      if (edge === "START") return hours(day.day, from, Math.min(to, from + 9));
      if (edge === "END") return hours(day.day, Math.max(from, 21), to);
      return hours(day.day, from, to);
    },
    season(extent) {
      if (!extent.season) return extent;
      const [m1, d1, m2, d2] = astronomical[extent.season];
      const year = extent.label!;
      return {
        grain: "day",
        day: dayNumber(year, m1, d1),
        end: dayNumber(m2 < m1 ? year + 1 : year, m2, d2) + 1,
        implied: extent.implied,
      };
    },
  };
}
