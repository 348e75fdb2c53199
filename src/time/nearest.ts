import type { DatePart } from "../reading/reading.js";
import { civilDate, dayNumber, isDate, mondayOf, weekday as weekdayOf } from "./calendar.js";
import type { Context } from "./context.js";
import { dayExtent, type Extent, monthExtent, yearExtent } from "./extent.js";
import { holidayIn } from "./holiday.js";
import type { TimeNode } from "./node.js";

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
export function yearly(
  make: (year: number) => Extent | null,
  which: number | undefined,
  ctx: Context,
  reach = 1,
): Extent | null {
  if (which === undefined && ctx.year !== null) return make(ctx.year);
  if (ctx.day === null) return null;
  const { year } = civilDate(ctx.day);
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

export function calendarDate(node: Extract<TimeNode, { kind: "date" }>, ctx: Context): Extent | null {
  const { year, month: m, day: d } = node;
  if (year !== undefined) {
    if (m === undefined) return yearExtent(year);
    if (d === undefined) return monthExtent(year, m);
    return isDate(year, m, d) ? dayExtent(dayNumber(year, m, d)) : null;
  }
  if (m !== undefined && d === undefined) return month(m, undefined, ctx);
  if (d !== undefined && m !== undefined && ctx.year !== null && isDate(ctx.year, m, d)) {
    const day = dayNumber(ctx.year, m, d);
    if (node.weekday === undefined || weekdayOf(day) === node.weekday) return dayExtent(day, ["year"]);
  }
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

export function month(m: number, which: number | undefined, ctx: Context): Extent | null {
  return yearly((year) => monthExtent(year, m, ["year"]), which, ctx, which === 2 ? 3 : 1);
}

export function holiday(key: string, year: number | undefined, which: number | undefined, ctx: Context): Extent | null {
  const make = (y: number, implied: readonly DatePart[]): Extent | null => {
    const found = holidayIn(key, y, ctx.convention.eves);
    if (!found) return null;
    return found.days === 1
      ? dayExtent(found.day, implied)
      : { grain: "day", day: found.day, end: found.day + found.days, implied };
  };
  return year === undefined ? yearly((y) => make(y, ["year"]), which, ctx, 2) : make(year, []);
}

export function weekday(day: number, which: number | undefined, ctx: Context): Extent | null {
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
