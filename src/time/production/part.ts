import { rank } from "../rank.js";
import { cyclic, shift } from "./count.js";
import type { Production } from "./production.js";
import { nth, partOf } from "./range.js";

/** Parts of days and of longer periods. */
export const partProductions: Readonly<Record<string, Production>> = {
  "part-fixed": {
    gives: "time",
    make: ({ time }, part) => (rank(time!) === 2 ? { kind: "part", part, of: time } : null),
    core: true,
    score: 2,
  },
  "part-early": {
    gives: "time",
    make: ({ time, part }, edge) => {
      const found = partOf(part!, time!);
      return found && { ...found, edge };
    },
    score: 3,
  },
  "edge-named": {
    gives: "time",
    make: (_, constant) => {
      const [unit, edge] = String(constant).split(" ");
      return { kind: "edge", edge, of: { kind: "cycle", unit, n: 0 } };
    },
    core: true,
    score: 3,
  },
  "nth-month": {
    gives: "time",
    make: ({ ordinal, weekday }) => nth(ordinal!, weekday!, { kind: "cycle", unit: "month", n: 0 }),
    score: 3,
  },
  edge: {
    gives: "time",
    make: ({ edge, time }, constant) =>
      rank(time!) >= 2 && rank(time!) <= 8 ? { kind: "edge", edge: edge ?? constant, of: time } : null,
    score: 2,
  },
  "edge-unit": {
    gives: "time",
    make: ({ edge, unit }, constant) =>
      cyclic.has(unit!) ? { kind: "edge", edge: edge ?? constant, of: { kind: "cycle", unit, n: 0 } } : null,
    score: 2,
  },
  nth: {
    gives: "time",
    make: ({ ordinal, unit, weekday, time }, sign) => nth(ordinal! * Number(sign ?? 1), unit ?? weekday!, time!),
    score: 3,
  },
  "nth-last": { gives: "time", make: ({ unit, weekday, time }) => nth(-1, unit ?? weekday!, time!), score: 3 },
  // "the 1997 first quarter"
  "year-quarter": {
    gives: "time",
    make: ({ time, ordinal }) =>
      time!.kind === "date" && time.year !== undefined && time.month === undefined && ordinal! <= 4
        ? { kind: "quarter", n: ordinal!, of: 4, year: time.year }
        : null,
    score: 3,
  },
  "week-of": {
    gives: "time",
    make: ({ time }) =>
      rank(time!) === 2 ? { kind: "in", inner: { kind: "anaphor", unit: "week" }, outer: time } : null,
    score: 3,
  },
  part: { gives: "time", make: ({ time, part }) => partOf(part!, time!), score: 2 },
  "part-of-day": {
    gives: "time",
    make: ({ part }, n) => ({ kind: "part", part, of: { kind: "day", n: Number(n) } }),
    score: 2,
  },
  "part-edge": {
    gives: "time",
    make: ({ time }, edge) => (time!.kind === "part" ? { ...time, edge } : null),
    latent: "keep",
    score: 2,
  },
  "which-part": {
    gives: "time",
    make: ({ which, part }) => ({ kind: "part", part, of: { kind: "day", n: which! } }),
    score: 2,
  },
  "sure-part": { gives: "time", make: ({ part }) => ({ kind: "part", part }), score: 1 },
  "anaphoric-part": {
    gives: "time",
    make: ({ part }, n) => ({
      kind: "part",
      part,
      of: n === 0 ? { kind: "anaphor", unit: "day" } : shift({ n: 1, unit: "day" }, Number(n), { anaphoric: true }),
    }),
    score: 2,
  },
  "night-before": {
    gives: "time",
    make: ({ time }) => (rank(time!) === 2 ? { kind: "part", part: "NI", of: time } : null),
    score: 3,
  },
};
