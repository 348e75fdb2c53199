import { isDate } from "./calendar.js";
import type { Grammar } from "./grammar.js";
import type { Clock } from "./node.js";

/** What a piece of a figure may mean; several readings stand side by side. */
export interface Piece {
  /** Offsets within the figure. */
  readonly start: number;
  readonly end: number;
  /** A word or mark of the grammar instead. */
  readonly word?: number;
  readonly number?: number;
  readonly ordinal?: number;
  /** Four figures that may be a year. */
  readonly year?: number;
  readonly date?: { readonly year?: number; readonly month: number; readonly day?: number };
  readonly clock?: Clock;
  readonly years?: readonly [number, number];
  readonly decade?: number;
  readonly quarter?: { readonly n: number; readonly of: 2 | 4; readonly year?: number };
  readonly week?: { readonly year: number; readonly week: number };
  readonly fiscal?: number;
  /** Written with marks between the thousands, as no year or hour is. */
  readonly grouped?: boolean;
  /** Figures with a colon and nothing else. */
  readonly colon?: boolean;
  /** Needs company: a score, a fraction, a price look the same. */
  readonly latent?: boolean;
}

/**
 * Reads a run of figures with what is written to it. `null` where it is no number, date or clock: phone numbers,
 * versions, scores, impossible dates.
 */
export function readNumeral(text: string, grammar: Grammar): readonly Piece[] | null {
  const whole = readWhole(text, grammar);
  if (whole === "impossible") return null;
  if (whole) return [{ ...whole, start: 0, end: text.length }];
  // "13-15", "11:30-13:30", "3-4pm"
  let m = /^(\d[^-‐‑‒–]*)([-‐‑‒–])(\d[^-‐‑‒–]*)$/.exec(text);
  if (m) {
    const first = readSimple(m[1]!, grammar);
    const last = readSimple(m[3]!, grammar);
    if (!first || !last) return null;
    const at = m[1]!.length;
    return [
      { ...first, start: 0, end: at },
      { start: at, end: at + 1, word: grammar.dash },
      { ...last, start: at + 1, end: text.length },
    ];
  }
  // "90-minute", "31-Oct-74": the rest is words
  m = /^(\d+(?:[.,]\d+)?)([-‐‑‒–/])(?=\p{L})/u.exec(text);
  if (m) {
    const first = readSimple(m[1]!, grammar);
    const dated = /^(\d{1,2})[-–/](\p{L}+)[-–/](\d{4}|\d\d)$/u.exec(text);
    const month = dated && grammar.monthOf.get(dated[2]!.toLowerCase());
    if (dated && month)
      return [dateOrNothing(fullYear(dated[3]!), month, +dated[1]!, text.length)].filter((x) => x !== null);
    return (
      first && [
        { ...first, start: 0, end: m[1]!.length },
        { start: m[1]!.length, end: m[0].length, word: grammar.dash },
      ]
    );
  }
  // "14april", "11.november", "90min"
  m = /^(\d{1,4})(\.?)(\p{L}+)$/u.exec(text);
  if (m) {
    const word = grammar.wordIndex.get(m[3]!.toLowerCase());
    if (
      word !== undefined &&
      (m[3]!.length > 3 || grammar.isMonth[word]) &&
      (m[2] ? grammar.isMonth[word] : grammar.isMonth[word] || grammar.isUnit[word])
    ) {
      const end = m[1]!.length + m[2]!.length;
      return [
        { start: 0, end, number: +m[1]!, ...(m[2] ? { ordinal: +m[1]! } : {}) },
        { start: end, end: text.length, word },
      ];
    }
  }
  // "1990s" in compounds, "2018's": a number and its genitive
  m = /^(\d+)(['’]s)$/.exec(text);
  if (m) {
    const first = readSimple(m[1]!, grammar);
    return first && [{ ...first, start: 0, end: m[1]!.length }];
  }
  return null;
}

type Reading = Omit<Piece, "start" | "end">;

function readWhole(text: string, grammar: Grammar): Reading | "impossible" | null {
  const simple = readSimple(text, grammar);
  if (simple) return simple;
  let m = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::?(\d\d))?(?::?(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i.exec(text);
  if (m) {
    const date = valid(+m[1]!, +m[2]!, +m[3]!);
    const clock = clockOf(m[4]!, m[5], m[6], true);
    if (!date || !clock) return "impossible";
    return { date, clock: m[7] ? { ...clock, zone: zoneMinutes(m[7]) } : clock };
  }
  m = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (m) return orImpossible(valid(+m[1]!, +m[3]!, +m[4]!));
  m = /^(\d{4})-?W(\d\d)$/i.exec(text);
  if (m) return +m[2]! >= 1 && +m[2]! <= 53 ? { week: { year: +m[1]!, week: +m[2]! } } : "impossible";
  m = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text);
  if (m) {
    // 1.10.30 is a version, 31.10.74 a date where days come first
    const short = m[4]!.length === 2 && m[2] === ".";
    if (short && (!grammar.language.dayFirst || m[1]!.length + m[3]!.length < 4)) return "impossible";
    const year = fullYear(m[4]!);
    const [day, month] = grammar.language.dayFirst ? [+m[1]!, +m[3]!] : [+m[3]!, +m[1]!];
    return orImpossible(valid(year, month, day) ?? valid(year, day, month));
  }
  m = /^(\d{4}|\d\d)Q([1-4])$/i.exec(text);
  if (m) return { quarter: { n: +m[2]!, of: 4, year: fullYear(m[1]!) } };
  m = /^(\d{4})[-–](\d{4}|\d\d)$/.exec(text);
  if (m) {
    const first = +m[1]!;
    const last = m[2]!.length === 4 ? +m[2]! : Math.floor(first / 100) * 100 + +m[2]!;
    if (first >= 1000 && last > first && last < 2200) return { years: [first, last] };
    if (m[2]!.length === 2 && +m[2]! >= 1 && +m[2]! <= 12 && first >= 1900 && first < 2200)
      return { date: { year: first, month: +m[2]! } };
    return "impossible";
  }
  m = /^(\d{4})\/(\d\d)$/.exec(text);
  if (m) {
    if (+m[2]! === (+m[1]! + 1) % 100) return { years: [+m[1]!, +m[1]! + 1] };
    return +m[2]! >= 1 && +m[2]! <= 12 ? { date: { year: +m[1]!, month: +m[2]! } } : "impossible";
  }
  m = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (m) return +m[1]! >= 1 && +m[1]! <= 12 ? { date: { year: +m[2]!, month: +m[1]! } } : "impossible";
  m = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (m) {
    const named = grammar.language.namedDates[text];
    if (named) return { date: { year: named[0], month: named[1], day: named[2] } };
    const [day, month] = grammar.language.dayFirst ? [+m[1]!, +m[3]!] : [+m[3]!, +m[1]!];
    const padded = m[1]![0] === "0" || m[3]![0] === "0";
    const fraction = +m[1]! < +m[3]! && [2, 3, 4, 5, 8].includes(+m[3]!);
    const date = valid(2000, month, day);
    if (!date) return m[2] === "-" ? null : +m[3]! === 4 || +m[3]! === 2 ? { number: +m[1]! / +m[3]! } : "impossible";
    if (m[2] === "-" && !padded) return null; // a range, a score
    return {
      date: { month, day },
      ...(m[2] === "/" && fraction ? { number: +m[1]! / +m[3]!, latent: true } : {}),
    };
  }
  m = /^(\d{3}0|\d0)['’ʼ-]?(\p{L}+)$/u.exec(text);
  if (m && grammar.language.decadeSuffixes.includes(m[2]!.toLowerCase()))
    return {
      decade: m[1]!.length === 4 ? +m[1]! : 1900 + +m[1]!,
      ...(m[1]!.length === 2 && !grammar.language.ordinalDot ? { latent: true } : {}),
    };
  return null;
}

/** Figures that may be one end of a range: a number, a year, an hour. */
function readSimple(text: string, grammar: Grammar): Reading | null {
  const { decimal, ordinalSuffixes, dayFirst } = grammar.language;
  if (/^\d+$/.test(text)) {
    const number = +text;
    if (text.length > 9) return null;
    return { number, ...(text.length === 4 && number >= 1000 && number < 2200 ? { year: number } : {}) };
  }
  let m = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (m) {
    const clock = clockOf(m[1]!, m[2], m[3], false);
    return clock && { clock, colon: true };
  }
  m = /^(\d{1,2})\.(\d\d)$/.exec(text);
  if (m) {
    const clock = dayFirst ? clockOf(m[1]!, m[2], undefined, false) : null;
    const number = decimal === "." ? { number: +text } : {};
    const date = dayFirst ? valid(2000, +m[2]!, +m[1]!) : null;
    return clock || date || decimal === "."
      ? {
          ...number,
          ...(clock ? { clock } : {}),
          ...(date ? { date: { month: +m[2]!, day: +m[1]! } } : {}),
          latent: true,
        }
      : null;
  }
  m = /^(\d{1,2})h(\d\d)?$/i.exec(text);
  if (m) {
    const clock = clockOf(m[1]!, m[2], undefined, true);
    return clock && { clock };
  }
  m = /^(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?(a|p)(\.?m)?$/i.exec(text);
  if (m && !dayFirst) {
    const hour = +m[1]!;
    if (hour < 1 || hour > 12) return null;
    const clock = clockOf(String((hour % 12) + (m[4]!.toLowerCase() === "p" ? 12 : 0)), m[2], m[3], true);
    return clock && { clock, ...(m[5] || m[2] ? {} : { latent: true }) };
  }
  m = /^(\d{1,3})(\p{L}{2})$/u.exec(text);
  if (m && ordinalSuffixes.includes(m[2]!.toLowerCase())) return { ordinal: +m[1]! };
  const group = decimal === "," ? "." : ",";
  if (text.length <= 15 && /^\d{1,3}(?:[.,]\d{3})+$/.test(text) && !text.includes(decimal))
    return { number: +text.replaceAll(group, ""), grouped: true };
  m = /^(\d{1,6})([.,])(\d{1,3})$/.exec(text);
  if (m && m[2] === decimal) return { number: +`${m[1]}.${m[3]}` };
  return null;
}

function valid(year: number, month: number, day: number) {
  return isDate(year, month, day) ? { year, month, day } : null;
}
const orImpossible = (date: ReturnType<typeof valid>): Reading | "impossible" => (date ? { date } : "impossible");

function dateOrNothing(year: number, month: number, day: number, end: number): Piece | null {
  const date = valid(year, month, day);
  return date && { date, start: 0, end };
}

/** Two figures: 50 to 99 are of the last century. */
const fullYear = (text: string): number => (text.length === 4 ? +text : +text + (+text >= 50 ? 1900 : 2000));

function clockOf(hour: string, minute: string | undefined, second: string | undefined, sure: boolean): Clock | null {
  if (+hour > 24 || +(minute ?? 0) > 59 || +(second ?? 0) > 59) return null;
  return {
    hour: +hour % 24,
    ...(minute === undefined ? {} : { minute: +minute }),
    ...(second === undefined ? {} : { second: +second }),
    sure: sure || +hour > 12 || (hour.length === 2 && hour[0] === "0"),
  };
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === "Z") return 0;
  const digits = zone.slice(1).replace(":", "");
  return (zone[0] === "-" ? -1 : 1) * (+digits.slice(0, 2) * 60 + +(digits.slice(2) || 0));
}
