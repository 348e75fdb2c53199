import { addMonths, civilDate, dayNumber, weekday as weekdayOf } from "./calendar.js";
import type { Context } from "./context.js";
import { centuryExtent, decadeExtent, type Extent, unitAt, weekExtent, weekendExtent, yearExtent } from "./extent.js";
import { normalize } from "./length.js";
import type { Length, Unit } from "./node.js";

/** A week, month … counted from the present one. */
export function cycle(unit: Unit, n: number, ctx: Context): Extent | null {
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
export function shiftDay(day: number | null, length: Length, sign: number): number | null {
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
