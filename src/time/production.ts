import { isDate } from "./calendar.js";
import type { Category, Count } from "./grammar.js";
import type { Clock, DayPart, Edge, Length, Season, TimeNode, Unit } from "./node.js";

/** What the phrases of a language may be made into: the same for all languages. */
export interface Production {
  readonly gives: Category;
  readonly make: (args: Arguments, constant: string | number | undefined, latent: boolean) => unknown;
  /** Whether the result needs company: always, never, or as its parts do. */
  readonly latent?: boolean | "keep" | ((value: unknown, latent: boolean) => boolean);
  /** Whether no word may follow: "two years after" tells a time, "two years after the war" another. */
  readonly final?: boolean | "noun";
  /** Whether the words of its patterns are words of time, enough to look closer. */
  readonly core?: boolean;
  readonly score?: number;
}

type Arguments = {
  readonly number?: Count;
  readonly minutes?: Count;
  readonly ordinal?: number;
  readonly figure?: number;
  readonly second?: number;
  readonly dom?: number;
  readonly lastDom?: number;
  readonly year?: number;
  readonly month?: number;
  readonly lastMonth?: number;
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly units?: Unit;
  readonly which?: number;
  readonly part?: DayPart;
  readonly season?: Season;
  readonly holiday?: string;
  readonly edge?: Edge;
  readonly zone?: number;
  readonly meridiem?: "am" | "pm";
  readonly clock?: Clock;
  readonly lastClock?: Clock;
  readonly date?: DateNode;
  readonly length?: Length;
  readonly more?: Length;
  readonly time?: TimeNode;
  readonly first?: TimeNode;
  readonly last?: TimeNode;
  readonly duration?: Length;
  readonly set?: TimeNode;
};

type DateNode = Extract<TimeNode, { kind: "date" }>;

const order: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "year"];
const cyclic = new Set<Unit>(["week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]);
const isCount = (count: Count | undefined, from: number, to: number): count is Count & { n: number } =>
  count !== undefined &&
  count.n !== null &&
  !count.article &&
  Number.isInteger(count.n) &&
  count.n >= from &&
  count.n <= to;

function length(count: Count, unit: Unit): Length {
  return { n: count.n, unit, ...(count.about === undefined ? {} : { about: count.about }) };
}

function date(day: number | undefined, month: number | undefined, year?: number): DateNode | null {
  if (day !== undefined && month !== undefined && !isDate(year ?? 2000, month, day)) return null;
  return {
    kind: "date",
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

const shift = (length: Length, sign: number, rest: object = {}): TimeNode =>
  ({ kind: "shift", length, sign: sign as 1 | -1, ...rest }) as TimeNode;

/** What looks like a time and cannot be one: the words are taken and nothing is said. */
export const impossible = Symbol("impossible");

export const productions: Readonly<Record<string, Production>> = {
  // calendar
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
  "day-of-month": { gives: "time", make: ({ dom }) => date(dom, undefined), latent: true },
  "sure-day-of-month": { gives: "time", make: ({ dom }) => date(dom, undefined) },
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
  "following-unit": {
    gives: "time",
    make: ({ unit }, n) =>
      cyclic.has(unit!) && unit !== "season" ? { kind: "cycle", unit, n: Number(n), anaphoric: true } : null,
    score: 4,
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
  "which-month": { gives: "time", make: ({ which, month }) => ({ kind: "month", month, which }), score: 2 },
  "which-season": { gives: "time", make: ({ which, season }) => ({ kind: "season", season, which }), score: 2 },
  "which-holiday": { gives: "time", make: ({ which, holiday }) => ({ kind: "holiday", holiday, which }), score: 2 },
  "season-year": { gives: "time", make: ({ season, year }) => ({ kind: "season", season, year }), score: 2 },
  "holiday-year": { gives: "time", make: ({ holiday, year }) => ({ kind: "holiday", holiday, year }), score: 2 },
  "season-direction": {
    gives: "time",
    make: ({ season }, n) => ({ kind: "season", season, ...(n === 0 ? {} : n === 2 ? { toward: 1 } : { which: n }) }),
    score: 2,
  },
  "date-of-weekday": {
    gives: "time",
    make: ({ weekday, month, dom }) => {
      const found = date(dom, month);
      return found && { ...found, weekday };
    },
    score: 3,
  },
  "half-bare": {
    gives: "time",
    make: ({ ordinal }) => (ordinal! <= 2 ? { kind: "quarter", n: ordinal, of: 2 } : null),
    core: true,
    score: 2,
  },
  "day-before": {
    gives: "time",
    make: ({ time }, sign) => (rank(time!) === 2 ? shift({ n: 1, unit: "day" }, Number(sign), { from: time }) : null),
    core: true,
    score: 2,
  },
  "the-season": {
    gives: "time",
    make: ({ season }) => (season === "SU" || season === "WI" ? { kind: "season", season } : null),
    score: 1,
  },
  "plural-years": {
    gives: "time",
    make: (_, sign) => ({ kind: "stretch", length: { n: null, unit: "year" }, sign: Number(sign) }),
    core: true,
    score: 8,
  },
  "month-after-next": { gives: "time", make: ({ month }) => ({ kind: "month", month, which: 2 }), score: 4 },
  "digits-zone": {
    gives: "clock",
    make: ({ figure, zone }) => {
      const clock = digits(figure!);
      return clock && { ...clock, sure: true, zone };
    },
    score: 3,
  },
  "digits-meridiem": {
    gives: "clock",
    make: ({ figure, meridiem }) => {
      const clock = digits(figure!);
      return clock && halfOfDay({ ...clock, sure: false }, meridiem!);
    },
    score: 3,
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
  "sure-time": { gives: "time", make: ({ time }, _, latent) => (latent && supported(time!) ? time : null), score: 0 },
  "any-time": { gives: "time", make: ({ time }) => time, latent: "keep", score: 1 },
  "the-time": {
    gives: "time",
    make: ({ time }) => (time!.kind === "date" || time!.kind === "month" || time!.kind === "weekday" ? null : time),
    score: 1,
  },
  ides: { gives: "time", make: ({ month }, day) => date(Number(day), month), core: true },

  // lengths
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
  "length-range": {
    gives: "length",
    make: ({ unit }) => ({ n: null, unit }),
    score: 2,
  },
  "length-word": { gives: "length", make: ({ duration }) => duration, score: 0 },
  plural: { gives: "length", make: ({ units }) => ({ n: null, unit: units }), score: 0 },
  duration: {
    gives: "duration",
    make: ({ length: l }) => (l!.unit === "weekend" && l!.n === null ? null : l),
    latent: "keep",
    score: 0,
  },
  "some-duration": { gives: "duration", make: ({ units }) => ({ n: null, unit: units }), score: 0 },
  "any-duration": { gives: "duration", make: ({ duration }) => duration, score: 1 },
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
  "hour-of": {
    gives: "time",
    make: ({ figure, number, time }) => {
      const clock = hourOf(figure ?? (isCount(number, 1, 24) ? number.n : -1));
      return clock && rank(time!) <= 2 && rank(time!) > 0 ? { kind: "clock", clock, of: time } : null;
    },
    latent: true,
    score: 3,
  },
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
  stretch: {
    gives: "time",
    make: ({ length: l }, sign) => ({ kind: "stretch", length: l, sign: Number(sign) }),
    score: 2,
  },
  "stretch-unit": {
    gives: "time",
    make: ({ unit }, sign) => ({ kind: "stretch", length: { n: 1, unit }, sign: Number(sign) }),
    score: 6,
  },
  "stretch-units": {
    gives: "time",
    make: ({ units }, sign) => ({ kind: "stretch", length: { n: null, unit: units }, sign: Number(sign) }),
    score: 6,
  },

  // relative
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
  "anaphoric-unit": {
    gives: "time",
    make: ({ unit }, sign) => shift({ n: 1, unit: unit! }, Number(sign), { anaphoric: true }),
    score: 2,
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
  "anaphoric-year": {
    gives: "time",
    make: (_, sign) => shift({ n: 1, unit: "year" }, Number(sign), { anaphoric: true }),
    core: true,
    final: true,
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
  "hour-minute-meridiem": {
    gives: "clock",
    make: ({ number, minutes, meridiem }) =>
      isCount(number, 1, 12) && isCount(minutes, 0, 59)
        ? halfOfDay({ hour: number.n % 24, minute: minutes.n, sure: false }, meridiem!)
        : null,
    score: 3,
  },
  "past-meridiem": {
    gives: "clock",
    make: ({ number, meridiem }, minutes) => {
      const clock = minutesFrom({ n: Number(minutes) }, undefined, number, 1);
      return clock && halfOfDay(clock, meridiem!);
    },
    score: 3,
  },
  "half-before": {
    gives: "clock",
    make: ({ number, figure }) => minutesFrom({ n: 30 }, undefined, figure === undefined ? number : { n: figure }, -1),
    score: 2,
  },
  "hour-digits-sure": {
    gives: "clock",
    make: ({ figure }) =>
      figure! >= 1000 && figure! < 2400 && figure! % 100 < 60 && !(figure! >= 1900 && figure! < 2100)
        ? { hour: Math.floor(figure! / 100), minute: figure! % 100, sure: figure! >= 1300 }
        : null,
  },
  "open-clock": {
    gives: "time",
    make: ({ clock }, side) => ({ kind: "open", side, of: { kind: "clock", clock } }),
    score: 2,
  },
  reference: { gives: "time", make: (_, reference) => ({ kind: "reference", reference }), core: true, score: 1 },
  anaphor: { gives: "time", make: ({ unit }, u) => ({ kind: "anaphor", unit: unit ?? u }), score: 2 },
  "anaphor-word": { gives: "time", make: (_, u) => ({ kind: "anaphor", unit: u }), core: true, score: 2 },

  // parts
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
  "edge-clock": { gives: "time", make: ({ time }) => time, latent: "keep", score: 1 },
  nth: {
    gives: "time",
    make: ({ ordinal, unit, weekday, time }, sign) => nth(ordinal! * Number(sign ?? 1), unit ?? weekday!, time!),
    score: 3,
  },
  "nth-last": { gives: "time", make: ({ unit, weekday, time }) => nth(-1, unit ?? weekday!, time!), score: 3 },
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

  // clock
  "clock-time": { gives: "time", make: ({ clock }) => ({ kind: "clock", clock }), latent: "keep", score: 0 },
  "told-clock": { gives: "time", make: ({ clock }) => ({ kind: "clock", clock }), score: 1 },
  "sure-clock": {
    gives: "time",
    make: ({ clock }, _, latent) =>
      latent && clock!.minute !== undefined && !clock!.sure ? null : { kind: "clock", clock },
    score: 1,
  },
  "range-hours": {
    gives: "time",
    make: ({ number, minutes }) =>
      isCount(number, 0, 24) && isCount(minutes, 1, 24) && number.n < minutes.n
        ? rangeClock(hourOf(number.n), hourOf(minutes.n)!)
        : null,
    latent: true,
    score: 2,
  },
  hour: { gives: "clock", make: ({ figure, number }) => hourOf(figure ?? (number!.n as number)), latent: true },
  "sure-hour": { gives: "clock", make: ({ figure, number }) => hourOf(figure ?? (number!.n as number)), core: true },
  "hour-minute": {
    gives: "clock",
    make: ({ number, minutes }) =>
      isCount(number, 1, 24) && isCount(minutes, 0, 59)
        ? { hour: number.n % 24, minute: minutes.n, sure: number.n > 12 }
        : null,
    latent: true,
  },
  "sure-hour-minute": {
    gives: "clock",
    make: ({ number, minutes }) =>
      isCount(number, 1, 24) && isCount(minutes, 0, 59)
        ? { hour: number.n % 24, minute: minutes.n, sure: number.n > 12 }
        : null,
  },
  "hour-digits": {
    gives: "clock",
    make: ({ figure }) =>
      figure! >= 100 && figure! < 2400 && figure! % 100 < 60
        ? { hour: Math.floor(figure! / 100), minute: figure! % 100, sure: figure! >= 1300 }
        : null,
    latent: true,
  },
  meridiem: {
    gives: "clock",
    make: ({ clock, meridiem, number, figure }) =>
      halfOfDay(
        clock ??
          (isCount(number, 1, 12)
            ? { hour: number.n % 24, sure: false }
            : figure !== undefined && figure <= 12
              ? { hour: figure, sure: false }
              : null),
        meridiem!,
      ),
    score: 2,
  },
  "clock-past": {
    gives: "clock",
    make: ({ minutes, clock, number }, sign) => minutesFrom(minutes, clock, number, Number(sign ?? 1)),
    score: 8,
  },
  "quarter-past": {
    gives: "clock",
    make: ({ clock, number }, minutes) =>
      minutesFrom({ n: Math.abs(Number(minutes)) }, clock, number, Math.sign(Number(minutes))),
    score: 8,
  },
  "half-latent": {
    gives: "clock",
    make: ({ number }, minutes) => minutesFrom({ n: Number(minutes) }, undefined, number, 1),
    latent: true,
    score: 4,
  },
  "clock-zone": {
    gives: "clock",
    make: ({ clock, zone }) => (clock!.zone === undefined ? { ...clock, zone, minute: clock!.minute ?? 0 } : null),
    score: 2,
  },
  "clock-approximate": { gives: "clock", make: ({ clock }) => clock, latent: "keep" },

  // combinations
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
  "two-figure-decade": {
    gives: "time",
    make: ({ time }) => (time!.kind === "decade" ? time : null),
    score: 1,
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

  // sets
  "set-length": { gives: "set", make: ({ length: l }) => ({ kind: "set", every: l }), score: 3 },
  "set-unit": { gives: "set", make: ({ unit }, n) => ({ kind: "set", every: { n: Number(n ?? 1), unit } }), score: 3 },
  "set-nth": { gives: "set", make: ({ ordinal, unit }) => ({ kind: "set", every: { n: ordinal, unit } }), score: 3 },
  "set-time": {
    gives: "set",
    make: ({ time, weekday, part, month }) => ({
      kind: "set",
      every:
        time ?? (weekday ? { kind: "weekday", weekday } : month ? { kind: "month", month } : { kind: "part", part }),
    }),
    score: 3,
  },
};

function withYear(d: DateNode, year: number): DateNode | null {
  return d.day !== undefined && !isDate(year, d.month!, d.day) ? null : { ...d, year };
}

function yearOf(year: number, era: string | number | undefined): TimeNode | null {
  if (era === "BC") return { kind: "date", year: -year };
  return { kind: "date", year };
}

const hourOf = (hour: number): Clock | null =>
  Number.isInteger(hour) && hour >= 0 && hour <= 24 ? { hour: hour % 24, sure: hour > 12 } : null;

/** 0930, 1430. */
const digits = (figure: number): Clock | null =>
  figure >= 100 && figure < 2400 && figure % 100 < 60
    ? { hour: Math.floor(figure / 100), minute: figure % 100, sure: figure >= 1300 }
    : null;

function halfOfDay(clock: Clock | null, meridiem: "am" | "pm"): Clock | null {
  if (!clock || clock.hour > 12 || (clock.sure && clock.hour > 12)) return null;
  return { ...clock, hour: (clock.hour % 12) + (meridiem === "pm" ? 12 : 0), sure: true };
}

function minutesFrom(
  minutes: Count | undefined,
  clock: Clock | undefined,
  number: Count | undefined,
  sign: number,
): Clock | null {
  const base = clock ?? (isCount(number, 1, 24) ? hourOf(number.n) : null);
  if (!base || base.minute !== undefined || !isCount(minutes, 1, 59)) return null;
  const total = (((base.hour * 60 + sign * minutes.n) % 1440) + 1440) % 1440;
  return { ...base, hour: Math.floor(total / 60), minute: total % 60 };
}

function nth(n: number, unit: Unit | number, of: TimeNode): TimeNode | null {
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

function partOf(part: DayPart, of: TimeNode): TimeNode | null {
  return rank(of) === 2 && of.kind !== "part" ? { kind: "part", part, of } : null;
}

function range(first: TimeNode, last: TimeNode): TimeNode | null {
  if (first.kind === "range" || last.kind === "range" || first.kind === "open" || last.kind === "open") return null;
  const [a, b] = [rank(first), rank(last)];
  if (a < 0 || b < 0 || first.kind === "edge" || last.kind === "edge")
    return a >= 0 && b >= 0 && a === b ? { kind: "range", first, last } : null;
  if (first.kind === "clock" && last.kind === "clock" && !first.of) return clockRange(first, last);
  // "April 2016 to June 2017", "from Monday to 12 June", "2018 to now"
  if (a !== b && !(a <= 2 && b <= 2 && a >= 2) && last.kind !== "reference") return null;
  return { kind: "range", first, last };
}

type ClockNode = Extract<TimeNode, { kind: "clock" }>;

/** "From 3:30 to 6pm": the day and the half of the day hold for both. */
function clockRange(first: ClockNode, last: ClockNode): TimeNode | null {
  const joined = rangeClock(first.clock, last.clock) as { first: ClockNode; last: ClockNode } | null;
  const of = last.of ? { of: last.of } : {};
  return joined && { kind: "range", first: { ...joined.first, ...of }, last: { ...joined.last, ...of } };
}

function rangeClock(first: Clock | null, last: Clock): TimeNode | null {
  if (!first) return null;
  const zone = last.zone !== undefined && first.zone === undefined ? { zone: last.zone } : {};
  let start = first;
  if (!start.sure && last.sure && last.hour > 12 && start.hour < 12 && start.hour + 12 <= last.hour)
    start = { ...start, hour: start.hour + 12 };
  if (start.minute !== undefined && last.minute === undefined) last = { ...last, minute: 0 };
  return {
    kind: "range",
    first: { kind: "clock", clock: { ...start, ...zone, sure: start.sure || last.sure } },
    last: {
      kind: "clock",
      clock:
        last.sure || !start.sure
          ? last
          : { ...last, sure: true, hour: last.hour <= start.hour && last.hour < 12 ? last.hour + 12 : last.hour },
    },
  };
}

function rangeOf(first: DateNode | null, last: DateNode | null): TimeNode | null {
  return first && last && first.day! < last.day! ? { kind: "range", first, last } : null;
}

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

const isPoint = (node: TimeNode): boolean => rank(node) >= 0;

/** Whether a preposition is company enough for this time. */
const supported = (node: TimeNode): boolean => node.kind !== "clock" || node.clock.sure;

/** Two times that tell of one: a day and its hour, a weekday and its date, a month and its year. */
function join(first: TimeNode, last: TimeNode, linked: boolean): TimeNode | null {
  const [a, b] = [rank(first), rank(last)];
  if (a < 0 || b < 0 || first.kind === "reference" || last.kind === "reference") {
    if (first.kind === "range" && isClockRange(first) && b === 2) return onDay(first, last);
    if (last.kind === "range" && isClockRange(last) && (a === 2 || a === 1)) return onDay(last, first);
    if (first.kind === "open" && first.of.kind === "clock" && !first.of.of && b === 2)
      return { ...first, of: { ...first.of, of: last } };
    if (last.kind === "open" && last.of.kind === "clock" && !last.of.of && a === 2)
      return { ...last, of: { ...last.of, of: first } };
    return null;
  }
  if (first.kind === "clock")
    return first.of === undefined && (b === 2 || b === 1) && hasDay(last) ? { ...first, of: last } : null;
  if (last.kind === "clock") return last.of === undefined && (a === 2 || a === 1) ? { ...last, of: first } : null;
  if (last.kind === "part" && a === 2 && last.of === undefined) return { ...last, of: first };
  if (first.kind === "part" && b === 2 && first.of === undefined && linked) return { ...first, of: last };
  if (a === 1 || b === 1) return null;
  const weekdayFirst = weekdayOf(first);
  const weekdayLast = weekdayOf(last);
  if (weekdayFirst && last.kind === "date" && last.day !== undefined && last.weekday === undefined)
    return { ...last, weekday: weekdayFirst };
  if (weekdayLast && first.kind === "date" && first.day !== undefined && first.weekday === undefined)
    return { ...first, weekday: weekdayLast };
  if (a === b || first.kind === "day" || last.kind === "day") return null;
  const [inner, outer] = a < b ? [first, last] : [last, first];
  if (a > b && !(outer.kind === "cycle" || (outer.kind === "date" && inner.kind === "month"))) return null;
  if (inner.kind === "date" && inner.year !== undefined) return null;
  if (inner.kind === "date" && outer.kind === "date" && inner.month !== undefined && outer.month !== undefined)
    return null;
  if (
    inner.kind === "shift" ||
    inner.kind === "cycle" ||
    inner.kind === "anaphor" ||
    inner.kind === "edge" ||
    outer.kind === "edge"
  )
    return null;
  if (rank(outer) > 6 || (inner.kind === "weekday" && inner.which !== undefined && rank(outer) > 3)) return null;
  if (inner.kind === "quarter" && (inner.year !== undefined || rank(outer) !== 6)) return null;
  if (inner.kind === "weekday" && rank(outer) > 4) return null;
  if (inner.kind === "week" && (inner.year !== undefined || rank(outer) !== 6)) return null;
  if (inner.kind === "nth" && rank(inner.of) >= rank(outer)) return null;
  if (inner.kind === "in") return null;
  if (outer.kind === "shift" && outer.anaphoric) return null;
  if (inner.kind === "month" && inner.which !== undefined) return null;
  if (inner.kind === "month" && outer.kind === "date" && outer.year !== undefined)
    return { kind: "date", year: outer.year, month: inner.month };
  return { kind: "in", inner, outer };
}

const weekdayOf = (node: TimeNode): number | undefined =>
  node.kind === "weekday" && node.which === undefined ? node.weekday : undefined;
const hasDay = (node: TimeNode): boolean => node.kind !== "part" || node.of !== undefined;
const isClockRange = (node: TimeNode): boolean =>
  node.kind === "range" && node.first.kind === "clock" && node.last.kind === "clock" && !node.first.of && !node.last.of;

function onDay(node: Extract<TimeNode, { kind: "range" }>, day: TimeNode): TimeNode {
  return { ...node, first: { ...(node.first as ClockNode), of: day }, last: { ...(node.last as ClockNode), of: day } };
}
