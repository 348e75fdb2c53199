import type { Production } from "./production.js";

/** Times that come again. */
export const setProductions: Readonly<Record<string, Production>> = {
  "set-length": { gives: "set", make: ({ length: l }) => ({ kind: "set", every: l }), score: 3 },
  "set-unit": { gives: "set", make: ({ unit }, n) => ({ kind: "set", every: { n: Number(n ?? 1), unit } }), score: 3 },
  "set-nth": { gives: "set", make: ({ ordinal, unit }) => ({ kind: "set", every: { n: ordinal, unit } }), score: 3 },
  "set-time": {
    gives: "set",
    make: ({ time, weekday, part, month, season }) => ({
      kind: "set",
      every:
        time ??
        (weekday
          ? { kind: "weekday", weekday }
          : month
            ? { kind: "month", month }
            : season
              ? { kind: "season", season }
              : { kind: "part", part }),
    }),
    score: 3,
  },
};
