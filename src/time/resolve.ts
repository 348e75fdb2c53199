import type { DatePart } from "../reading/reading.js";
import { addMonths, civilDate, dayNumber, isDate, isoWeekStart, mondayOf, weekday as weekdayOf } from "./calendar.js";
import type { Convention } from "./convention.js";
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
  weekendExtent,
  yearExtent,
} from "./extent.js";
import { holidayIn } from "./holiday.js";
import { normalize } from "./length.js";
import type { Length, Reference, TimeNode, Unit } from "./node.js";

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

const extent = (e: Extent | null): Resolved | null => e && { shape: "extent", extent: e };

/** Puts an expression on the calendar; `null` where the day of publication or an anchor would be needed and is not known. */
export function resolve(node: TimeNode, ctx: Context): Resolved | null {
  switch (node.kind) {
    case "duration":
      return { shape: "length", length: node.length };
    case "set":
      return { shape: "set", every: node.every };
    case "reference":
      if (node.reference === "PRESENT_REF" && ctx.convention.nowIsAnInstant && ctx.now !== null)
        return extent(instant(ctx.now, "second"));
      return { shape: "reference", reference: node.reference };
    case "stretch":
      return stretch(node, ctx);
    case "within": {
      const end = shiftDay(ctx.day, node.length, 1);
      if (ctx.day === null || end === null) return { shape: "length", length: node.length };
      const first = ctx.convention.nowIsAnInstant && ctx.now !== null ? instant(ctx.now, "second") : dayExtent(ctx.day);
      return {
        shape: "interval",
        first,
        last: dayExtent(ctx.convention.nowIsAnInstant ? end - 1 : end),
        length: node.length,
      };
    }
    case "range":
      return range(node, ctx);
    case "open": {
      // "after a week": a length, unless somebody plans with it
      if (node.of.kind === "shift" && !ctx.convention.nowIsAnInstant)
        return { shape: "length", length: node.of.length };
      // since when is always past
      const of = resolve(node.of, node.side === "since" && !ctx.strict ? { ...ctx, direction: -1 } : ctx);
      if (!of) return null;
      const first = of.shape === "extent" ? of.extent : of.shape === "interval" ? of.first : null;
      const last = of.shape === "extent" ? of.extent : of.shape === "interval" ? of.last : null;
      if (node.side === "since" || node.side === "after")
        return first && { shape: "interval", first, last: null, open: node.side };
      if (!last) return null;
      // "by two" ends before the hour, "by Friday" with the day
      if (node.side === "by" && ctx.convention.nowIsAnInstant && ctx.now !== null)
        return {
          shape: "interval",
          first: instant(ctx.now, "second"),
          last: isSubDay(last.grain) ? instant(seconds(last) - 1, "second") : dayExtent(last.end - 1),
        };
      return { shape: "interval", first: null, last, open: node.side };
    }
    case "edge": {
      const of = resolve(node.of, ctx);
      return of && of.shape === "extent" ? ctx.convention.edge(of.extent, node.edge) : of;
    }
    case "shift":
      if (node.length.n === null && !ctx.convention.vagueNumbersCount)
        return node.anaphoric || node.from
          ? { shape: "length", length: node.length }
          : { shape: "reference", reference: node.sign < 0 ? "PAST_REF" : "FUTURE_REF" };
      if (node.unsure && ctx.direction < 0) return { shape: "length", length: node.length };
      return extent(pointOf(node, ctx));
    case "part": {
      const day = node.of ? pointOf(node.of, ctx) : spokenDay(ctx);
      return day && day.grain === "day" ? ctx.convention.part(day, node.part, node.edge) : null;
    }
    case "cycle":
    case "nth": {
      const point = pointOf(node, ctx);
      return point && (point.grain === "weekend" ? ctx.convention.weekend(point) : extent(point));
    }
    case "season": {
      const season = pointOf(node, ctx);
      return season && extent(ctx.convention.season(season));
    }
    default:
      return extent(pointOf(node, ctx));
  }
}

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

function spokenDay(ctx: Context): Extent | null {
  if (ctx.anchor?.grain === "day" && !ctx.convention.nowIsAnInstant) return dayExtent(ctx.anchor.day);
  return ctx.day === null ? null : dayExtent(ctx.day);
}

/** Of the candidates in the order of time, the one that the direction points to, seen from the day. */
function choose(candidates: readonly Extent[], ctx: Context): Extent | null {
  const { day, direction } = ctx;
  if (day === null || candidates.length === 0) return null;
  if (direction > 0)
    return candidates.find((c) => (ctx.strict && c.grain === "day" ? c.day >= day : c.end > day)) ?? null;
  if (direction < 0) return candidates.findLast((c) => c.day <= day) ?? null;
  let best: Extent | null = null;
  let distance = Infinity;
  for (const c of candidates) {
    const d =
      c.day > day
        ? (c.day - day) * (ctx.lean > 0 ? 0.6 : 1)
        : c.end <= day
          ? (day - c.end + 1) * (ctx.lean < 0 ? 0.6 : 1)
          : 0;
    if (d < distance) {
      best = c;
      distance = d;
    }
  }
  return best;
}

/** Something that comes once a year. */
function yearly(
  make: (year: number) => Extent | null,
  which: number | undefined,
  ctx: Context,
  reach = 1,
): Extent | null {
  if (ctx.day === null) return null;
  const { year } = civilDate(ctx.day);
  if (which === undefined && ctx.year !== null) return make(ctx.year);
  const all: Extent[] = [];
  for (let y = year - reach; y <= year + reach; y++) {
    const one = make(y);
    if (one) all.push(one);
  }
  const day = ctx.day;
  if (which === undefined) return choose(all, ctx);
  if (which === 0) {
    if (ctx.strict) return choose(all, ctx);
    const now = all.find((c) => c.day <= day && c.end > day);
    return now ?? all.find((c) => civilDate(c.day).year === year) ?? null;
  }
  if (which > 1) return all.filter((c) => c.day > day)[which - 1] ?? null;
  return which < 0 ? (all.findLast((c) => c.end <= day) ?? null) : (all.find((c) => c.day > day) ?? null);
}

function calendarDate(node: Extract<TimeNode, { kind: "date" }>, ctx: Context): Extent | null {
  const { year, month: m, day: d } = node;
  if (year !== undefined) {
    if (m === undefined) return yearExtent(year);
    if (d === undefined) return monthExtent(year, m);
    return isDate(year, m, d) ? dayExtent(dayNumber(year, m, d)) : null;
  }
  if (m !== undefined && d === undefined) return month(m, undefined, ctx);
  if (ctx.day === null || d === undefined) return null;
  const now = civilDate(ctx.day);
  const fits = (day: number) => node.weekday === undefined || weekdayOf(day) === node.weekday;
  if (m === undefined) {
    const months: Extent[] = [];
    for (let k = -12; k <= 12; k++) {
      const { year: y, month: mm } = civilDate(dayNumber(now.year, now.month + k, 1));
      if (isDate(y, mm, d) && fits(dayNumber(y, mm, d))) months.push(dayExtent(dayNumber(y, mm, d), ["year", "month"]));
    }
    if (ctx.anchor && !ctx.strict && ctx.anchor.implied.length > 0) {
      const { year: y, month: mm } = civilDate(ctx.anchor.day);
      if (isDate(y, mm, d) && fits(dayNumber(y, mm, d))) return dayExtent(dayNumber(y, mm, d), ["year", "month"]);
    }
    return choose(months, ctx);
  }
  if (ctx.year !== null && isDate(ctx.year, m, d) && fits(dayNumber(ctx.year, m, d)))
    return dayExtent(dayNumber(ctx.year, m, d), ["year"]);
  const years: Extent[] = [];
  for (let y = now.year - 12; y <= now.year + 12; y++)
    if (isDate(y, m, d) && fits(dayNumber(y, m, d))) years.push(dayExtent(dayNumber(y, m, d), ["year"]));
  // a weekday that fits in the next years only as a slip of the pen
  if (node.weekday !== undefined) {
    const near = choose(years, { ...ctx, direction: 0 });
    if (near && (ctx.strict || Math.abs(near.day - ctx.day) < 370)) return near;
    return calendarDate({ kind: "date", month: m, day: d }, ctx);
  }
  return choose(years, ctx);
}

function month(m: number, which: number | undefined, ctx: Context): Extent | null {
  return yearly((year) => monthExtent(year, m, ["year"]), which, ctx, which === 2 ? 3 : 1);
}

function holiday(key: string, year: number | undefined, which: number | undefined, ctx: Context): Extent | null {
  const make = (y: number, implied: readonly DatePart[]): Extent | null => {
    const found = holidayIn(key, y, ctx.convention.eves);
    if (!found) return null;
    return found.days === 1
      ? dayExtent(found.day, implied)
      : { grain: "day", day: found.day, end: found.day + found.days, implied };
  };
  return year === undefined ? yearly((y) => make(y, ["year"]), which, ctx, 2) : make(year, []);
}

function weekday(day: number, which: number | undefined, ctx: Context): Extent | null {
  if (ctx.day === null) return null;
  const back = (weekdayOf(ctx.day) - day + 7) % 7;
  const ahead = (day - weekdayOf(ctx.day) + 7) % 7;
  if (which === undefined) {
    if (ctx.direction > 0) return dayExtent(ctx.day + (ahead === 0 && ctx.strict ? 7 : ahead));
    return dayExtent(ctx.day - back);
  }
  if (which < 0) return dayExtent(ctx.day - (back || 7));
  if (which > 0) return dayExtent(ctx.day + (ahead || 7) + (which - 1) * 7);
  if (ctx.direction > 0) return dayExtent(ctx.day + (ahead === 0 && ctx.strict ? 7 : ahead));
  if (ctx.direction < 0) return dayExtent(ctx.day - back);
  return dayExtent(mondayOf(ctx.day) + day - 1);
}

function cycle(unit: Unit, n: number, ctx: Context): Extent | null {
  if (ctx.day === null) return null;
  const { year, month: m } = civilDate(ctx.day);
  switch (unit) {
    case "week":
      return weekExtent(ctx.day + n * 7);
    case "weekend": {
      const at = weekdayOf(ctx.day);
      // on a weekday, the weekend told in the past is the last one
      const past = n === 0 && at <= 5 && ctx.direction < 0 && !ctx.strict;
      const last = n < 0 && at > 5 ? -7 : n < 0 ? n * 7 : 0;
      return weekendExtent(ctx.day + (past ? -7 : n > 0 ? n * 7 : last));
    }
    case "month":
      return unitAt(dayNumber(year, m + n, 1), "month");
    case "quarter":
      return unitAt(dayNumber(year, m + n * 3, 1), "quarter");
    case "half":
      return unitAt(dayNumber(year, m + n * 6, 1), "half");
    case "season":
      return ctx.convention.season(unitAt(addMonths(ctx.day, n * 3), "season")!);
    case "year":
      return yearExtent(year + n);
    case "decade":
      return decadeExtent((Math.floor(year / 10) + n) * 10);
    case "century":
      return centuryExtent(Math.floor(year / 100) + n);
    default:
      return null;
  }
}

/** A day moved by whole weeks, months or years; `null` for vague or finer lengths. */
function shiftDay(day: number | null, length: Length, sign: number): number | null {
  const { n, unit, about } = normalize(length);
  const count = (n ?? about ?? Number.NaN) * sign;
  if (day === null || !Number.isInteger(count) || Math.abs(count) > 100_000) return null;
  switch (unit) {
    case "day":
    case "night":
      return day + count;
    case "week":
    case "weekend":
      return day + count * 7;
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, count * 3);
    case "half":
      return addMonths(day, count * 6);
    case "year":
      return addMonths(day, count * 12);
    case "decade":
      return addMonths(day, count * 120);
    case "century":
      return addMonths(day, count * 1200);
    default:
      return null;
  }
}

function shifted(node: Extract<TimeNode, { kind: "shift" }>, ctx: Context): Extent | null {
  const length = normalize(node.length);
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

function stretch(node: Extract<TimeNode, { kind: "stretch" }>, ctx: Context): Resolved | null {
  const interval = ctx.convention.stretch(node.length, node.sign, ctx.day, ctx.now, node.upcoming ?? false);
  return interval ? { shape: "interval", ...interval, length: node.length } : { shape: "length", length: node.length };
}

function range(node: Extract<TimeNode, { kind: "range" }>, ctx: Context): Resolved | null {
  let { first, last } = node;
  // "from 3 May to 5 June 2018": the year holds for both
  if (last.kind === "date" && last.year !== undefined) {
    if (first.kind === "month") first = { kind: "date", month: first.month };
    if (first.kind === "date" && first.year === undefined && first.month !== undefined)
      first = { ...first, year: last.month !== undefined && first.month > last.month ? last.year - 1 : last.year };
  }
  if (first.kind === "clock" && last.kind === "clock") {
    const from = clock(first.of || !last.of ? first : { ...first, of: last.of }, ctx);
    if (!from) return null;
    let to = clock({ ...last, of: { kind: "date", ...civilDate(from.day) } }, ctx);
    if (to && seconds(to) < seconds(from)) to = { ...to, day: to.day + 1, end: to.end + 1 };
    return to && { shape: "interval", first: from, last: to };
  }
  const end = node.last.kind === "reference" ? null : last;
  const start = resolve(first, ctx);
  const from = start?.shape === "extent" ? start.extent : start?.shape === "interval" ? start.first : null;
  if (!from) return null;
  if (!end) return ctx.day === null ? null : { shape: "interval", first: from, last: dayExtent(ctx.day) };
  const after: Context = { ...ctx, day: from.day, direction: 1, strict: false, anchor: from, year: null, now: ctx.now };
  const relative = end.kind === "day" || end.kind === "cycle" || (end.kind === "shift" && !end.inclusive);
  const stop = resolve(end, relative ? ctx : after);
  const to = stop?.shape === "extent" ? stop.extent : stop?.shape === "interval" ? stop.last : null;
  if (!to || to.end < from.day) return null;
  return { shape: "interval", first: from, last: to };
}

const seconds = (extent: Extent): number => extent.day * 86_400 + (extent.second ?? 0);

function nthIn(n: number, unit: Unit | number, outer: Extent): Extent | null {
  const { day: start, end } = outer;
  const implied = outer.implied;
  const pick = (make: (k: number) => Extent): Extent | null => {
    const one = make(n > 0 ? n - 1 : n);
    return one.day >= start && one.end <= end ? { ...one, implied } : null;
  };
  if (typeof unit === "number") {
    const first = start + ((unit - weekdayOf(start) + 7) % 7);
    const last = end - 1 - ((weekdayOf(end - 1) - unit + 7) % 7);
    return pick((k) => dayExtent(k >= 0 ? first + k * 7 : last + (k + 1) * 7));
  }
  if (unit === "day") return pick((k) => dayExtent(k >= 0 ? start + k : end + k));
  if (unit === "week") {
    const first = start + ((8 - weekdayOf(start)) % 7);
    const last = mondayOf(end - 7);
    return pick((k) => weekExtent(k >= 0 ? first + k * 7 : last + (k + 1) * 7));
  }
  if (unit === "weekend") {
    const first = start + ((13 - weekdayOf(start)) % 7);
    const last = mondayOf(end - 7) + 5;
    return pick((k) => weekendExtent(k >= 0 ? first + k * 7 : last + (k + 1) * 7));
  }
  if (unit === "month") {
    const { year, month: m } = civilDate(n > 0 ? start : end - 1);
    return pick((k) => unitAt(dayNumber(year, n > 0 ? m + k : m + k + 1, 1), "month")!);
  }
  return null;
}

function inside(inner: TimeNode, outer: TimeNode, ctx: Context): Extent | null {
  const around = pointOf(outer, ctx);
  if (!around) return null;
  if (inner.kind === "anaphor") return unitAt(around.day, inner.unit);
  const { year, month: m } = civilDate(around.day);
  const within = (e: Extent | null) => (e && e.day < around.end && e.end > around.day ? { ...e, implied: [] } : null);
  switch (inner.kind) {
    case "weekday": {
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

function clock(node: Extract<TimeNode, { kind: "clock" }>, ctx: Context): Extent | null {
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
