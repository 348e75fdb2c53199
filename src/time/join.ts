import type { TimeNode } from "./node.js";
import { rank } from "./rank.js";

type ClockNode = Extract<TimeNode, { kind: "clock" }>;

/** Two times that tell of one: a day and its hour, a weekday and its date, a month and its year. */
export function join(first: TimeNode, last: TimeNode, linked: boolean): TimeNode | null {
  const [a, b] = [rank(first), rank(last)];
  if (a < 0 || b < 0 || first.kind === "reference" || last.kind === "reference") {
    if (first.kind === "range" && isClockRange(first) && b === 2) return onDay(first, last);
    if (last.kind === "range" && isClockRange(last) && (a === 2 || a === 1)) return onDay(last, first);
    if (first.kind === "open" && first.of.kind === "clock" && !first.of.of && b === 2)
      return { ...first, of: { ...first.of, of: last } };
    if (last.kind === "open" && last.of.kind === "clock" && !last.of.of && a === 2)
      return { ...last, of: { ...last.of, of: first } };
    return null;
  }
  if (first.kind === "clock")
    return first.of === undefined && (b === 2 || b === 1) && hasDay(last) ? { ...first, of: last } : null;
  if (last.kind === "clock") return last.of === undefined && (a === 2 || a === 1) ? { ...last, of: first } : null;
  if (last.kind === "part" && a === 2 && last.of === undefined) return { ...last, of: first };
  if (first.kind === "part" && b === 2 && first.of === undefined && linked) return { ...first, of: last };
  if (a === 1 || b === 1) return null;
  const weekdayFirst = weekdayOf(first);
  const weekdayLast = weekdayOf(last);
  if (weekdayFirst && last.kind === "date" && last.day !== undefined && last.weekday === undefined)
    return { ...last, weekday: weekdayFirst };
  if (weekdayLast && first.kind === "date" && first.day !== undefined && first.weekday === undefined)
    return { ...first, weekday: weekdayLast };
  if (a === b || first.kind === "day" || last.kind === "day") return null;
  const [inner, outer] = a < b ? [first, last] : [last, first];
  if (a > b && !(outer.kind === "cycle" || (outer.kind === "date" && inner.kind === "month"))) return null;
  if (inner.kind === "date" && inner.year !== undefined) return null;
  if (inner.kind === "date" && outer.kind === "date" && inner.month !== undefined && outer.month !== undefined)
    return null;
  if (
    inner.kind === "shift" ||
    inner.kind === "cycle" ||
    inner.kind === "anaphor" ||
    inner.kind === "edge" ||
    outer.kind === "edge"
  )
    return null;
  if (rank(outer) > 6 || (inner.kind === "weekday" && inner.which !== undefined && rank(outer) > 3)) return null;
  if (inner.kind === "quarter" && (inner.year !== undefined || rank(outer) !== 6)) return null;
  if (inner.kind === "weekday" && rank(outer) > 4) return null;
  if (inner.kind === "week" && (inner.year !== undefined || rank(outer) !== 6)) return null;
  if (inner.kind === "nth" && rank(inner.of) >= rank(outer)) return null;
  if (inner.kind === "in") return null;
  if (outer.kind === "shift" && outer.anaphoric) return null;
  if (inner.kind === "month" && inner.which !== undefined) return null;
  if (inner.kind === "month" && outer.kind === "date" && outer.year !== undefined)
    return { kind: "date", year: outer.year, month: inner.month };
  return { kind: "in", inner, outer };
}

const weekdayOf = (node: TimeNode): number | undefined =>
  node.kind === "weekday" && node.which === undefined ? node.weekday : undefined;
const hasDay = (node: TimeNode): boolean => node.kind !== "part" || node.of !== undefined;
const isClockRange = (node: TimeNode): boolean =>
  node.kind === "range" && node.first.kind === "clock" && node.last.kind === "clock" && !node.first.of && !node.last.of;

function onDay(node: Extract<TimeNode, { kind: "range" }>, day: TimeNode): TimeNode {
  return { ...node, first: { ...(node.first as ClockNode), of: day }, last: { ...(node.last as ClockNode), of: day } };
}
