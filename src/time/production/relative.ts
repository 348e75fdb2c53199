import { isPoint, rank } from "../rank.js";
import { cyclic, isCount, length, shift } from "./count.js";
import type { Production } from "./production.js";

/** Times counted from now or from the last one spoken of. */
export const relativeProductions: Readonly<Record<string, Production>> = {
  "following-unit": {
    gives: "time",
    make: ({ unit }, n) =>
      cyclic.has(unit!) && unit !== "season" ? { kind: "cycle", unit, n: Number(n), anaphoric: true } : null,
    score: 4,
  },
  "day-before": {
    gives: "time",
    make: ({ time }, sign) => (rank(time!) === 2 ? shift({ n: 1, unit: "day" }, Number(sign), { from: time }) : null),
    core: true,
    score: 2,
  },
  "plural-years": {
    gives: "time",
    make: (_, sign) => ({ kind: "stretch", length: { n: null, unit: "year" }, sign: Number(sign) }),
    core: true,
    score: 8,
  },
  upcoming: {
    gives: "time",
    make: ({ length: l, number, unit }) => ({
      kind: "stretch",
      length: l ?? length(number!, unit!),
      sign: 1,
      upcoming: true,
    }),
    score: 3,
  },
  stretch: {
    gives: "time",
    make: ({ length: l }, sign) => ({ kind: "stretch", length: l, sign: Number(sign) }),
    score: 2,
  },
  "stretch-unit": {
    gives: "time",
    make: ({ unit }, sign) =>
      unit === "weekend"
        ? { kind: "cycle", unit, n: Number(sign) }
        : { kind: "stretch", length: { n: 1, unit }, sign: Number(sign) },
    score: 6,
  },
  "stretch-units": {
    gives: "time",
    make: ({ units }, sign) => ({ kind: "stretch", length: { n: null, unit: units }, sign: Number(sign) }),
    score: 6,
  },
  shift: { gives: "time", make: ({ length: l }, sign) => shift(l!, Number(sign)), score: 2 },
  "shift-exact": { gives: "time", make: ({ length: l }, sign) => shift(l!, Number(sign), { exact: true }), score: 2 },
  "shift-unsure": { gives: "time", make: ({ length: l }, sign) => shift(l!, Number(sign), { unsure: true }), score: 2 },
  "shift-from": {
    gives: "time",
    make: ({ length: l, time }, sign) => (isPoint(time!) ? shift(l!, Number(sign), { from: time }) : null),
    score: 2,
  },
  "shift-anaphoric": {
    gives: "time",
    make: ({ length: l }, sign) => shift(l!, Number(sign), { anaphoric: true }),
    score: 2,
  },
  "shift-week": {
    gives: "time",
    make: ({ time }, sign) =>
      time!.kind === "weekday" || time!.kind === "day"
        ? shift({ n: 1, unit: "week" }, Number(sign), { from: time })
        : null,
    score: 3,
  },
  "shift-after": {
    gives: "time",
    make: ({ length: l }, sign) => shift(l!, Number(sign), { anaphoric: true }),
    final: true,
    score: 2,
  },
  "reference-final": {
    gives: "time",
    make: (_, reference) => ({ kind: "reference", reference }),
    core: true,
    final: true,
    score: 1,
  },
  within: { gives: "time", make: ({ length: l }) => (l!.n === null ? null : { kind: "within", length: l }), score: 2 },
  count: {
    gives: "time",
    make: ({ number, weekday }, sign) =>
      isCount(number, 1, 60) ? { kind: "count", n: number.n * Number(sign), weekday } : null,
    score: 2,
  },
  "anaphoric-day": {
    gives: "time",
    make: (_, sign) => shift({ n: 1, unit: "day" }, Number(sign), { anaphoric: true }),
    core: true,
    final: true,
    score: 3,
  },
  /** As above, with an adjective that says so: whatever follows ("the next day they left"). */
  "neighbour-day": {
    gives: "time",
    make: (_, sign) => shift({ n: 1, unit: "day" }, Number(sign), { anaphoric: true }),
    core: true,
    score: 3,
  },
  /** "Ugen efter": the unit is part of the phrase. */
  "neighbour-unit": {
    gives: "time",
    make: (_, constant) => {
      const [unit, n] = String(constant).split(" ");
      return { kind: "cycle", unit, n: Number(n), anaphoric: true };
    },
    core: true,
    final: true,
    score: 4,
  },
  "anaphoric-year": {
    gives: "time",
    make: (_, sign) => ({ kind: "cycle", unit: "year", n: Number(sign), anaphoric: true }),
    core: true,
    final: true,
    score: 3,
  },
  reference: { gives: "time", make: (_, reference) => ({ kind: "reference", reference }), core: true, score: 1 },
  anaphor: { gives: "time", make: ({ unit }, u) => ({ kind: "anaphor", unit: unit ?? u }), score: 2 },
  "anaphor-loose": {
    gives: "time",
    make: (_, u) => ({ kind: "anaphor", unit: u, loose: true }),
    core: true,
    score: 2,
  },
  "anaphor-word": { gives: "time", make: (_, u) => ({ kind: "anaphor", unit: u }), core: true, score: 2 },
};
