import { civilDate, dayNumber, mondayOf, weekday as weekdayOf } from "./calendar.js";
import { dayExtent, type Extent, unitAt, weekExtent, weekendExtent } from "./extent.js";
import type { Unit } from "./node.js";

/** The n-th unit or weekday (1 is Monday) that lies wholly in an extent; from its end where n is negative. */
export function nthIn(n: number, unit: Unit | number, outer: Extent): Extent | null {
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
