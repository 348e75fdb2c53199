import { rank } from "../rank.js";
import { cyclic } from "./count.js";
import type { Production } from "./production.js";

/** Weeks, seasons, quarters, feasts and other periods with a name. */
export const periodProductions: Readonly<Record<string, Production>> = {
  "which-unit": {
    gives: "time",
    make: ({ which, unit }) => (cyclic.has(unit!) && unit !== "season" ? { kind: "cycle", unit, n: which } : null),
    score: 2,
  },
  unit: {
    gives: "time",
    make: ({ unit }, n) => (cyclic.has(unit!) && unit !== "season" ? { kind: "cycle", unit, n: Number(n ?? 0) } : null),
    score: 2,
  },
  "named-unit": {
    gives: "time",
    make: (_, constant) => {
      const [unit, n] = String(constant).split(" ");
      return { kind: "cycle", unit, n: Number(n) };
    },
    core: true,
    score: 3,
  },
  "which-season": { gives: "time", make: ({ which, season }) => ({ kind: "season", season, which }), score: 2 },
  "which-holiday": { gives: "time", make: ({ which, holiday }) => ({ kind: "holiday", holiday, which }), score: 2 },
  "season-year": { gives: "time", make: ({ season, year }) => ({ kind: "season", season, year }), score: 2 },
  "holiday-year": { gives: "time", make: ({ holiday, year }) => ({ kind: "holiday", holiday, year }), score: 2 },
  "season-direction": {
    gives: "time",
    make: ({ season }, n) => ({ kind: "season", season, ...(n === 0 ? {} : n === 2 ? { toward: 1 } : { which: n }) }),
    score: 2,
  },
  "half-bare": {
    gives: "time",
    make: ({ ordinal }) => (ordinal! <= 2 ? { kind: "quarter", n: ordinal, of: 2 } : null),
    core: true,
    score: 2,
  },
  "the-season": {
    gives: "time",
    make: ({ season }) => (season === "SU" || season === "WI" ? { kind: "season", season } : null),
    score: 1,
  },
  "sure-season": { gives: "time", make: ({ season }) => ({ kind: "season", season }) },
  quarter: {
    gives: "time",
    make: ({ ordinal }) => (ordinal! >= 1 && ordinal! <= 4 ? { kind: "quarter", n: ordinal, of: 4 } : null),
    core: true,
    score: 2,
  },
  "fiscal-quarter": {
    gives: "time",
    make: ({ ordinal }) =>
      ordinal! >= 1 && ordinal! <= 4 ? { kind: "quarter", n: ordinal, of: 4, fiscal: true } : null,
    core: true,
    score: 2,
  },
  half: {
    gives: "time",
    make: ({ ordinal, time }, n) => {
      const half = ordinal ?? Number(n);
      return half >= 1 && half <= 2 && rank(time!) === 6
        ? { kind: "in", inner: { kind: "quarter", n: half, of: 2 }, outer: time }
        : null;
    },
    core: true,
    score: 3,
  },
  week: {
    gives: "time",
    make: ({ figure, year }) =>
      figure! >= 1 && figure! <= 53 ? { kind: "week", week: figure, ...(year === undefined ? {} : { year }) } : null,
    core: true,
    score: 2,
  },
  century: {
    gives: "time",
    make: ({ ordinal }) => (ordinal! > 0 && ordinal! < 25 ? { kind: "century", n: ordinal! - 1 } : null),
    core: true,
    score: 2,
  },
  "century-hundreds": {
    gives: "time",
    make: ({ figure }) =>
      figure! % 100 === 0 && figure! >= 1000 && figure! < 2200 ? { kind: "century", n: figure! / 100 } : null,
    core: true,
    score: 2,
  },
  fiscal: { gives: "time", make: ({ year }) => ({ kind: "fiscal", year }), core: true, score: 2 },
  "fiscal-which": {
    gives: "time",
    make: ({ which }) => ({ kind: "cycle", unit: "year", n: which }),
    core: true,
    score: 2,
  },
  "two-figure-decade": {
    gives: "time",
    make: ({ time }) => (time!.kind === "decade" ? time : null),
    score: 1,
  },
};
