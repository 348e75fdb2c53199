import { join } from "../join.js";
import { isPoint, rank } from "../rank.js";
import { hourOf, rangeClock } from "./clock-face.js";
import { date, shift } from "./count.js";
import type { Production } from "./production.js";
import { range, rangeOf } from "./range.js";

/** Several times that make one. */
export const combinationProductions: Readonly<Record<string, Production>> = {
  "range-clock-open": {
    gives: "time",
    make: ({ clock, figure }) => {
      const last = hourOf(figure!);
      return last && rangeClock(clock!, last);
    },
    score: 2,
    latent: "keep",
  },
  "range-clocks": { gives: "time", make: ({ clock, lastClock }) => rangeClock(clock!, lastClock!), score: 3 },
  "open-clock": {
    gives: "time",
    make: ({ clock }, side) => ({ kind: "open", side, of: { kind: "clock", clock } }),
    score: 2,
  },
  join: { gives: "time", make: ({ first, last }) => join(first!, last!, false), score: 1 },
  "join-linked": { gives: "time", make: ({ first, last }) => join(first!, last!, true), score: 1 },
  range: { gives: "time", make: ({ first, last }) => range(first!, last!), score: 3, latent: (_, latent) => latent },
  "range-day": {
    gives: "time",
    make: ({ dom, lastDom, month, year }) => rangeOf(date(dom, month, year), date(lastDom, month, year)),
    score: 9,
  },
  "range-month": {
    gives: "time",
    make: ({ month, lastMonth, year }) => ({
      kind: "range",
      first: date(undefined, month, year === undefined ? undefined : month! > lastMonth! ? year - 1 : year),
      last: date(undefined, lastMonth, year),
    }),
    score: 9,
  },
  "range-clock": {
    gives: "time",
    make: ({ clock, number, figure, lastClock }) =>
      rangeClock(clock ?? hourOf(figure ?? (number?.n as number)), lastClock!),
    score: 3,
    latent: "keep",
  },
  "range-year": {
    gives: "time",
    make: ({ year, figure }) => {
      const last = figure! < 100 ? Math.floor(year! / 100) * 100 + figure! : figure!;
      return last > year! && last < 2200 && (figure! < 100 || figure! >= 1000)
        ? { kind: "range", first: { kind: "date", year }, last: { kind: "date", year: last } }
        : null;
    },
    score: 3,
  },
  "for-length": {
    gives: "time",
    make: ({ time, length: l }) =>
      rank(time!) <= 2 && l!.n !== null
        ? { kind: "range", first: time, last: shift(l!, 1, { from: time, inclusive: true }) }
        : null,
    score: 2,
  },
  open: {
    gives: "time",
    make: ({ time }, side) =>
      isPoint(time!) || time!.kind === "decade" || time!.kind === "edge" || time!.kind === "part"
        ? { kind: "open", side, of: time }
        : null,
    score: 1,
  },
  "open-length": { gives: "time", make: ({ length: l }, side) => ({ kind: "open", side, of: shift(l!, 1) }), score: 1 },
};
