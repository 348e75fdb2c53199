import { civilDate } from "./calendar.js";
import type { Context, Resolved } from "./context.js";
import { dayExtent, type Extent, instant, isSubDay } from "./extent.js";
import type { TimeNode } from "./node.js";
import { clock, pointOf, secondsOf, spokenDay } from "./point.js";
import { shiftDay } from "./shift.js";

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
          last: isSubDay(last.grain) ? instant(secondsOf(last) - 1, "second") : dayExtent(last.end - 1),
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
    case "anaphor":
      if (node.loose && !ctx.anchor) return { shape: "reference", reference: "PAST_REF" };
      return extent(pointOf(node, ctx));
    case "season": {
      const season = pointOf(node, ctx);
      return season && extent(ctx.convention.season(season));
    }
    default:
      return extent(pointOf(node, ctx));
  }
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
    if (to && secondsOf(to) < secondsOf(from)) to = { ...to, day: to.day + 1, end: to.end + 1 };
    return to && { shape: "interval", first: from, last: to };
  }
  const end = node.last.kind === "reference" ? null : last;
  const start = resolve(first, ctx);
  const from = start?.shape === "extent" ? start.extent : start?.shape === "interval" ? start.first : null;
  if (!from) return null;
  if (!end) return ctx.day === null ? null : { shape: "interval", first: from, last: dayExtent(ctx.day) };
  const after: Context = { ...ctx, day: from.day, direction: 1, strict: false, anchor: from, year: null, now: ctx.now };
  // "between August 1987 and May this year"
  const told =
    end.kind === "in" && (end.outer.kind === "cycle" || end.outer.kind === "day" || end.outer.kind === "shift");
  const relative = told || end.kind === "day" || end.kind === "cycle" || (end.kind === "shift" && !end.inclusive);
  const stop = resolve(end, relative ? ctx : after);
  const to = stop?.shape === "extent" ? stop.extent : stop?.shape === "interval" ? stop.last : null;
  if (!to || to.end < from.day) return null;
  return { shape: "interval", first: from, last: to };
}
