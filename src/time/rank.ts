import type { TimeNode, Unit } from "./node.js";

/** How wide a time is: clock 0, part of the day 1, day 2, week 3, month or season 4, quarter or half 5, year 6, decade 7, century 8; -1 for what cannot be combined. */
export function rank(node: TimeNode): number {
  switch (node.kind) {
    case "clock":
      return 0;
    case "part":
      return 1;
    case "date":
      return node.day !== undefined ? 2 : node.month !== undefined ? 4 : 6;
    case "day":
    case "weekday":
    case "holiday":
    case "count":
      return 2;
    case "week":
      return 3;
    case "month":
    case "season":
      return 4;
    case "quarter":
      return 5;
    case "fiscal":
      return 6;
    case "decade":
      return 7;
    case "century":
      return 8;
    case "cycle":
    case "anaphor":
      return rankOfUnit(node.unit);
    case "shift":
      return rankOfUnit(node.length.unit);
    case "nth":
      return typeof node.unit === "number" ? 2 : rankOfUnit(node.unit);
    case "in":
      return node.inner.kind === "anaphor" ? 3 : rank(node.inner);
    case "edge":
      return rank(node.of);
    case "reference":
      return node.reference === "PRESENT_REF" ? 6 : -1;
    default:
      return -1;
  }
}

function rankOfUnit(unit: Unit): number {
  switch (unit) {
    case "day":
      return 2;
    case "week":
    case "weekend":
      return 3;
    case "month":
    case "season":
      return 4;
    case "quarter":
    case "half":
      return 5;
    case "year":
      return 6;
    case "decade":
      return 7;
    case "century":
      return 8;
    default:
      return -1;
  }
}

export const isPoint = (node: TimeNode): boolean => rank(node) >= 0;
