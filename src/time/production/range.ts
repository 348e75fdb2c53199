import type { DayPart, TimeNode, Unit } from "../node.js";
import { rank } from "../rank.js";
import { clockRange } from "./clock-face.js";
import type { DateNode } from "./production.js";

export function range(first: TimeNode, last: TimeNode): TimeNode | null {
  if (first.kind === "range" || last.kind === "range" || first.kind === "open" || last.kind === "open") return null;
  const [a, b] = [rank(first), rank(last)];
  if (a < 0 || b < 0 || first.kind === "edge" || last.kind === "edge")
    return a >= 0 && b >= 0 && a === b ? { kind: "range", first, last } : null;
  if (first.kind === "clock" && last.kind === "clock" && !first.of) return clockRange(first, last);
  // "April 2016 to June 2017", "from Monday to 12 June", "2018 to now"
  if (a !== b && !(a <= 2 && b <= 2 && a >= 2) && last.kind !== "reference") return null;
  return { kind: "range", first, last };
}

export function rangeOf(first: DateNode | null, last: DateNode | null): TimeNode | null {
  return first && last && first.day! < last.day! ? { kind: "range", first, last } : null;
}

export function nth(n: number, unit: Unit | number, of: TimeNode): TimeNode | null {
  const outer = rank(of);
  const inner =
    typeof unit === "number" || unit === "day"
      ? 2
      : unit === "week" || unit === "weekend"
        ? 3
        : unit === "month"
          ? 4
          : 9;
  return n !== 0 && inner < outer && outer >= 3 && outer <= 7 ? { kind: "nth", n, unit, of } : null;
}

export function partOf(part: DayPart, of: TimeNode): TimeNode | null {
  return rank(of) === 2 && of.kind !== "part" ? { kind: "part", part, of } : null;
}
