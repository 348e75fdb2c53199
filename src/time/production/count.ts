import { isDate } from "../calendar.js";
import type { Count } from "../grammar.js";
import type { Length, TimeNode, Unit } from "../node.js";
import type { DateNode } from "./production.js";

export const order: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];

export const cyclic = new Set<Unit>([
  "week",
  "weekend",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
]);

export const isCount = (count: Count | undefined, from: number, to: number): count is Count & { n: number } =>
  count !== undefined &&
  count.n !== null &&
  !count.article &&
  Number.isInteger(count.n) &&
  count.n >= from &&
  count.n <= to;

export function length(count: Count, unit: Unit): Length {
  return { n: count.n, unit, ...(count.about === undefined ? {} : { about: count.about }) };
}

export function date(day: number | undefined, month: number | undefined, year?: number): DateNode | null {
  if (day !== undefined && month !== undefined && !isDate(year ?? 2000, month, day)) return null;
  return {
    kind: "date",
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

export const shift = (length: Length, sign: number, rest: object = {}): TimeNode =>
  ({ kind: "shift", length, sign: sign as 1 | -1, ...rest }) as TimeNode;

export function withYear(d: DateNode, year: number): DateNode | null {
  return d.day !== undefined && !isDate(year, d.month!, d.day) ? null : { ...d, year };
}

export function yearOf(year: number, era: string | number | undefined): TimeNode | null {
  if (era === "BC") return { kind: "date", year: -year };
  return { kind: "date", year };
}
