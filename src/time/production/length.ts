import { rank } from "../rank.js";
import { length, order } from "./count.js";
import type { Production } from "./production.js";

/** Lengths of time. */
export const lengthProductions: Readonly<Record<string, Production>> = {
  length: {
    gives: "length",
    make: ({ number, unit }) => (unit === "season" || unit === "half" ? null : length(number!, unit!)),
    score: 1,
  },
  "length-of": {
    gives: "length",
    make: ({ unit, units }, n) =>
      n === "quarter-hour" ? { n: 15, unit: "minute" } : { n: n === "some" ? null : Number(n), unit: unit ?? units },
    core: true,
    score: 1,
  },
  "length-and-half": {
    gives: "length",
    make: ({ number, unit }) => (number!.n === null ? null : { n: number!.n + 0.5, unit }),
    score: 2,
  },
  "length-more": {
    gives: "length",
    make: ({ length: a, more }) =>
      a!.n !== null &&
      more!.n !== null &&
      !a!.more &&
      order.indexOf(more!.unit) < order.indexOf(a!.unit) &&
      order.indexOf(more!.unit) >= 0
        ? { ...a, more }
        : null,
    score: 2,
  },
  // "the first nine months of last year": a length that is not counted from now
  "length-within": {
    gives: "duration",
    make: ({ length: l, time }) => (rank(time!) >= 3 ? l : null),
    score: 8,
  },
  "plural-units": { gives: "duration", make: ({ units }) => ({ n: null, unit: units }), score: 6 },
  "length-word": { gives: "length", make: ({ duration }) => duration, score: 0 },
  duration: {
    gives: "duration",
    make: ({ length: l }) => (l!.unit === "weekend" && l!.n === null ? null : l),
    latent: "keep",
    score: 0,
  },
  "some-duration": { gives: "duration", make: ({ units }) => ({ n: null, unit: units }), score: 0 },
  "any-duration": { gives: "duration", make: ({ duration }) => duration, score: 1 },
};
