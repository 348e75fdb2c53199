import { fill, type Words } from "../locale/locale.js";

/** An EDTF value in words of the reader's language: "11 November 2018", "uge 45 i 2018", "since 2006". */
export function timeWords(words: Words, edtf: string | null | undefined): string {
  const { time } = words;
  if (edtf === null || edtf === undefined || edtf === "../..") return time.unknown;
  const [from, to] = edtf.split("/") as [string, string?];
  if (to !== undefined) {
    if (to === ".." || to === "") return fill(time.since, { a: timeWords(words, from) });
    if (from === ".." || from === "") return fill(time.until, { a: timeWords(words, to) });
    return fill(time.span, { a: timeWords(words, from), b: timeWords(words, to) });
  }
  if (/[~?%]/.test(edtf)) return fill(time.about, { a: timeWords(words, edtf.replace(/[~?%]/g, "")) });
  const week = /^(-?\d{4})-W(\d\d)/.exec(edtf);
  if (week) return fill(time.week, { w: Number(week[2]), y: week[1]! });
  const decade = /^(-?\d{3})X$/.exec(edtf);
  if (decade) return fill(time.decade, { d: `${decade[1]}0` });
  const calendar = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(edtf);
  if (!calendar) return edtf;
  const [, year, month, day, clock] = calendar;
  if (!month) return year!;
  if (Number(month) > 12) return `${time.seasons[month] ?? month} ${year}`;
  return `${dateWords(words, edtf.slice(0, day ? 10 : 7))}${clock ? `, ${clock.slice(0, 5)}` : ""}`;
}

type Style = "long" | "short" | "weekday";

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Days that were put into words before: a page has hundreds, and most of them again and again. */
const said = new Map<string, string>();
const mostSaid = 5000;

/** A calendar day or month in words; days carry no zone, so none is applied. */
export function dateWords({ tag }: Words, day: string, style: Style = "long"): string {
  const month = day.length === 7;
  const before = said.get(`${tag} ${style} ${day}`);
  if (before !== undefined) return before;
  const key = `${tag} ${style} ${month}`;
  let format = formats.get(key);
  if (!format) {
    const options = month ? { month: "long" as const, year: "numeric" as const } : styles[style];
    format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    formats.set(key, format);
  }
  const time = Date.parse(month ? `${day}-01` : day.slice(0, 10));
  if (Number.isNaN(time)) return day;
  const words = format.format(time);
  if (said.size >= mostSaid) said.clear();
  said.set(`${tag} ${style} ${day}`, words);
  return words;
}

/** An ISO 8601 duration in words: "2 days"; what is vague ("PXD") stays as it is. */
export function durationWords({ time }: Words, duration: string): string {
  const parts: string[] = [];
  let clock = "";
  for (const [, t, amount, unit] of duration.slice(1).matchAll(/(T)?([\d.]+)([YMWDHS])/g)) {
    if (t) clock = "T";
    const word = time.units[clock + unit!] ?? time.units[unit!];
    if (!word) return duration;
    parts.push(fill(amount === "1" ? word.one : word.other, { n: amount! }));
  }
  return parts.join(" ") || duration;
}
