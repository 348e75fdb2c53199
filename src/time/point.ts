import type { DatePart } from "../reading/reading.js";
import { civilDate, dayNumber, isDate, isoWeekStart, weekday as weekdayOf } from "./calendar.js";
import type { Context } from "./context.js";
import {
  centuryExtent,
  dayExtent,
  decadeExtent,
  type Extent,
  instant,
  isSubDay,
  monthExtent,
  quarterExtent,
  seasonExtent,
  unitAt,
  weekExtent,
  yearExtent,
} from "./extent.js";
import { normalize } from "./length.js";
import { calendarDate, holiday, month, weekday, yearly } from "./nearest.js";
import type { TimeNode, Unit } from "./node.js";
import { nthIn } from "./nth.js";
import { cycle, shiftDay } from "./shift.js";

/** A single extent of the calendar, or `null`. */
export function pointOf(node: TimeNode, ctx: Context): Extent | null {
  switch (node.kind) {
    case "date":
      return calendarDate(node, ctx);
    case "day":
      return ctx.day === null ? null : dayExtent(ctx.day + node.n);
    case "weekday":
      return weekday(node.weekday, node.which, ctx);
    case "month":
      return month(node.month, node.which, ctx);
    case "season":
      return node.year === undefined
        ? yearly(
            (year) => seasonExtent(year, node.season),
            node.which,
            node.toward ? { ...ctx, direction: node.toward, year: null } : ctx,
            2, // a winter ends in the year after the one it is called by
          )
        : seasonExtent(node.year, node.season, []);
    case "holiday":
      return holiday(node.holiday, node.year, node.which, ctx);
    case "quarter": {
      const make = (year: number, implied: readonly DatePart[]): Extent => ({
        ...quarterExtent(year, node.n, node.of, implied),
        ...(node.fiscal ? { fiscal: true } : {}),
      });
      return node.year === undefined ? yearly((year) => make(year, ["year"]), undefined, ctx) : make(node.year, []);
    }
    case "week":
      return node.year === undefined
        ? yearly((year) => weekExtent(isoWeekStart(year, node.week)), undefined, ctx)
        : weekExtent(isoWeekStart(node.year, node.week));
    case "decade":
      return decadeExtent(node.start);
    case "century":
      return centuryExtent(node.n);
    case "fiscal":
      return { ...yearExtent(node.year), fiscal: true };
    case "cycle":
      return cycle(node.unit, node.n, node.anaphoric && ctx.anchor ? { ...ctx, day: ctx.anchor.day } : ctx);
    case "shift":
      return shifted(node, ctx);
    case "count": {
      if (ctx.day === null) return null;
      const ahead = ((node.weekday - weekdayOf(ctx.day) + 7) % 7 || 7) + (node.n - 1) * 7;
      const back = ((weekdayOf(ctx.day) - node.weekday + 7) % 7 || 7) + (-node.n - 1) * 7;
      return dayExtent(node.n > 0 ? ctx.day + ahead : ctx.day - back);
    }
    case "nth": {
      const outer = pointOf(node.of, ctx);
      return outer && nthIn(node.n, node.unit, outer);
    }
    case "in":
      return inside(node.inner, node.outer, ctx);
    case "clock":
      return clock(node, ctx);
    case "anaphor": {
      const anchor = ctx.anchor ?? (ctx.day === null ? null : dayExtent(ctx.day));
      // "at the time" of a year is that year, not its first day
      const unit = anchor && unitAt(anchor.day, node.unit);
      return unit && unit.end - unit.day < anchor.end - anchor.day ? anchor : unit;
    }
    case "edge": {
      return pointOf(node.of, ctx);
    }
    case "part": {
      const day = node.of ? pointOf(node.of, ctx) : spokenDay(ctx);
      return day?.grain === "day" ? { ...day, part: node.part } : null;
    }
    case "reference":
      return node.reference === "PRESENT_REF" && ctx.day !== null ? dayExtent(ctx.day) : null;
    default:
      return null;
  }
}

export function spokenDay(ctx: Context): Extent | null {
  if (ctx.anchor?.grain === "day" && !ctx.convention.nowIsAnInstant) return dayExtent(ctx.anchor.day);
  return ctx.day === null ? null : dayExtent(ctx.day);
}

function shifted(node: Extract<TimeNode, { kind: "shift" }>, ctx: Context): Extent | null {
  const said = normalize(node.length);
  // "a decade ago" is the year ten years back, as "ten years ago" is
  const length = said.unit === "decade" && said.n !== null ? { ...said, n: said.n * 10, unit: "year" as const } : said;
  const base = node.from ? pointOf(node.from, ctx) : node.anaphoric ? ctx.anchor : null;
  if (node.from && !base) return null;
  const origin = base?.day ?? ctx.day;
  if (origin === null) return null;
  if (isSubDay(length.unit)) {
    const seconds =
      (length.n ?? length.about ?? 0) * (length.unit === "hour" ? 3600 : length.unit === "minute" ? 60 : 1);
    if (base && base.second === undefined && base.end - base.day > 1) return null;
    const start = base?.second !== undefined ? base.day * 86_400 + base.second : base ? null : ctx.now;
    if (start === null) return dayExtent(origin);
    return instant(start + node.sign * seconds, ctx.convention.instantGrain(length.unit as "hour"));
  }
  const day = shiftDay(origin, length, node.sign) ?? null;
  if (day === null) {
    if (length.unit === "day" && length.n !== null && ctx.now !== null)
      return instant(ctx.now + node.sign * length.n * 86_400, "hour");
    return null;
  }
  if (node.inclusive) return dayExtent(ctx.convention.inclusive ? day - 1 : day);
  if (node.exact) return dayExtent(day);
  if (node.from && base) {
    const day0 = base.grain === "day" || isSubDay(base.grain);
    return day0
      ? dayExtent(day)
      : unitAt(day, base.grain === "year" || length.unit === "year" ? (base.grain as Unit) : length.unit);
  }
  if (base && node.anaphoric) {
    const keeps =
      base.grain === "quarter" || base.grain === "half" || base.grain === "month" || base.grain === "season";
    if (length.unit === "year" && keeps) return unitAt(day, base.grain);
    if (base.grain === "year" && length.unit === "month") return unitAt(day, "month");
  }
  return ctx.convention.shifted(day, length.unit, ctx.now, node);
}

function inside(inner: TimeNode, outer: TimeNode, ctx: Context): Extent | null {
  const around = pointOf(outer, ctx);
  if (!around) return null;
  if (inner.kind === "anaphor") return unitAt(around.day, inner.unit);
  const { year, month: m } = civilDate(around.day);
  const within = (e: Extent | null) => (e && e.day < around.end && e.end > around.day ? { ...e, implied: [] } : null);
  switch (inner.kind) {
    case "weekday": {
      if (around.end - around.day > 7) return { ...around, implied: [] }; // "a Friday in September"
      const day = around.day + ((inner.weekday - weekdayOf(around.day) + 7) % 7);
      return within(dayExtent(day));
    }
    case "date": {
      if (inner.day === undefined) return inner.month === undefined ? null : within(monthExtent(year, inner.month));
      const [y, mm] = inner.month === undefined ? [year, m] : [year, inner.month];
      return isDate(y, mm, inner.day) ? within(dayExtent(dayNumber(y, mm, inner.day))) : null;
    }
    case "nth": {
      const of = pointOf(inner.of, { ...ctx, year });
      return of && nthIn(inner.n, inner.unit, of);
    }
    default: {
      if (outer.kind === "shift" && (outer.length.unit === "month" || outer.length.unit === "week")) {
        // "Thanksgiving in nine months": the one nearest to that day
        return pointOf(inner, { ...ctx, day: around.day, direction: 0, strict: false, year: null });
      }
      const found = pointOf(inner, { ...ctx, year, direction: 0 });
      return found && (within(found) ?? found);
    }
  }
}

export function clock(node: Extract<TimeNode, { kind: "clock" }>, ctx: Context): Extent | null {
  const { hour, minute, second, zone } = node.clock;
  const day = node.of ? pointOf(node.of, ctx) : spokenDay(ctx);
  if (!day || day.grain === "year" || day.end - day.day > 1) return null;
  const grain = second !== undefined ? "second" : minute !== undefined ? "minute" : "hour";
  let h = hour;
  const part = day.part;
  if (part && !node.clock.sure && h < 12 && (part === "AF" || part === "EV" || part === "NI")) h += 12;
  let seconds = day.day * 86_400 + h * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  if (!node.of && ctx.convention.nowIsAnInstant && ctx.now !== null && ctx.direction >= 0 && zone === undefined) {
    const step = ctx.twelveHours && !node.clock.sure && hour <= 12 ? 43_200 : 86_400;
    while (seconds + (grain === "hour" ? 3600 : 60) <= ctx.now) seconds += step;
    if (step === 43_200 && seconds - 43_200 > ctx.now) seconds -= 43_200;
  }
  return { ...instant(seconds, grain, zone), implied: day.implied };
}

/** Seconds since 1970 at which an extent begins. */
export const secondsOf = (extent: Extent): number => extent.day * 86_400 + (extent.second ?? 0);
