import { isDate } from "../calendar.js";
import type { TimeNode } from "../node.js";
import { date, withYear, yearOf } from "./count.js";
import type { Production } from "./production.js";
import { impossible } from "./production.js";

/** Whether a preposition is company enough for this time. */
const supported = (node: TimeNode): boolean => node.kind !== "clock" || node.clock.sure;

/** Days, months and years of the calendar. */
export const calendarProductions: Readonly<Record<string, Production>> = {
  date: { gives: "date", make: ({ dom, month }) => date(dom, month), score: 2 },
  "date-year": {
    gives: "date",
    make: ({ date: d, year }) => (d!.year === undefined && year! > 31 ? withYear(d!, year!) : null),
    score: 3,
  },
  "impossible-date": {
    gives: "time",
    make: ({ figure, month, year }) => {
      const length = month === 2 ? 29 : [4, 6, 9, 11].includes(month!) ? 30 : 31;
      if ((figure! > length && figure! < 40) || figure! > 9999) return impossible;
      return year !== undefined && figure! <= length && !isDate(year, month!, figure!) ? impossible : null;
    },
  },
  "month-year": { gives: "date", make: ({ month, year }) => date(undefined, month, year), score: 2 },
  "date-time": { gives: "time", make: ({ date: d }) => d, latent: "keep", score: 0 },
  "short-year": {
    gives: "time",
    make: ({ figure }) =>
      figure! >= 10 && figure! < 100 ? { kind: "date", year: figure! + (figure! >= 50 ? 1900 : 2000) } : null,
    core: true,
    score: 2,
  },
  year: { gives: "time", make: ({ year, figure }, era) => yearOf(year ?? figure!, era), score: 2 },
  weekday: {
    gives: "time",
    make: ({ weekday }, which) => ({ kind: "weekday", weekday, which: Number(which) }),
    score: 2,
  },
  "weekday-of-week": {
    gives: "time",
    make: ({ weekday }, n) => ({
      kind: "in",
      inner: { kind: "weekday", weekday },
      outer: { kind: "cycle", unit: "week", n: Number(n) },
    }),
    score: 4,
  },
  "which-weekday": { gives: "time", make: ({ which, weekday }) => ({ kind: "weekday", weekday, which }), score: 2 },
  "which-month": { gives: "time", make: ({ which, month }) => ({ kind: "month", month, which }), score: 2 },
  "date-of-weekday": {
    gives: "time",
    make: ({ weekday, month, dom }) => {
      const found = date(dom, month);
      return found && { ...found, weekday };
    },
    score: 3,
  },
  "month-after-next": { gives: "time", make: ({ month }) => ({ kind: "month", month, which: 2 }), score: 4 },
  "sure-time": { gives: "time", make: ({ time }, _, latent) => (latent && supported(time!) ? time : null), score: 0 },
  "any-time": { gives: "time", make: ({ time }) => time, latent: "keep", score: 1 },
  "the-time": {
    gives: "time",
    make: ({ time }) => (time!.kind === "date" || time!.kind === "month" || time!.kind === "weekday" ? null : time),
    score: 1,
  },
  ides: { gives: "time", make: ({ month }, day) => date(Number(day), month), core: true },
  "weekday-ordinal": { gives: "time", make: ({ weekday, dom }) => ({ kind: "date", day: dom, weekday }), score: 2 },
  "dom-of": {
    gives: "time",
    make: ({ dom, time }) =>
      time!.kind === "cycle" && time!.unit === "month"
        ? { kind: "in", inner: { kind: "date", day: dom }, outer: time }
        : null,
    score: 3,
  },
  "sure-dom": { gives: "time", make: ({ dom }) => ({ kind: "date", day: dom }), final: "noun", score: 1 },
};
