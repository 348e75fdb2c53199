import { dayNumber, weekday } from "./calendar.js";
import { table } from "./holiday-table.js";
import { type HinduHour, hinduDay, islamicMonth, nakshatraDay, sankranti } from "./lunar.js";

/** Easter Sunday of the Western churches (Meeus, Jones, Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * e + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(year, month, day);
}

/** Easter Sunday of the Eastern churches, in the Gregorian calendar (Meeus; 1900 to 2099). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13;
}

/** The n-th weekday of a month, from its end where n is negative. */
export function nthWeekday(year: number, month: number, day: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((day - weekday(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekday(last) - day + 7) % 7) + (n + 1) * 7;
}

/** How the day of a feast is found. */
export type HolidayRule =
  /** Month and day. */
  | readonly ["fixed", number, number]
  /** Days after Easter Sunday. */
  | readonly ["easter", number]
  | readonly ["orthodox", number]
  /** Month, weekday (1 is Monday), which of them (from the end where negative), days after it. */
  | readonly ["nth", number, number, number, number?]
  /** The last given weekday on or before a date, or the first on or after it. */
  | readonly ["before" | "after", number, number, number]
  /** Day of the Islamic calendar (Umm al-Qura): month, day. */
  | readonly ["islamic", number, number]
  /** Day of the Hebrew calendar: month (1 is Nisan), day. */
  | readonly ["hebrew", number, number]
  /** Day of the last month of the Hebrew year before Nisan, the second Adar of a leap year. */
  | readonly ["hebrew-purim", number]
  /** Moved so as not to touch a sabbath. */
  | readonly ["hebrew-moved", number, number]
  /** Lunar month, lunar day, the hour of the day that decides, days after it (`lunar.ts`). */
  | readonly ["hindu", number, number, HinduHour, number?]
  /** Sign that the sun enters, days after it. */
  | readonly ["sankranti", number, number?]
  /** Sign of the sun, mansion of the moon. */
  | readonly ["nakshatra", number, number]
  /** The weekday of five nearest to a date: month, day. */
  | readonly ["workday", number, number]
  /** Month and day, moved by some days where it falls on a Sunday. */
  | readonly ["unless-sunday", number, number, number]
  /** A year of 365 days, from a day of 2018: month, day. */
  | readonly ["wandering", number, number]
  /** The last of a weekday in Ramadan. */
  | readonly ["ramadan-last", number]
  /** New moon of the Chinese year, from a table of 1990 to 2050. */
  | readonly ["chinese", number];

/**
 * The day of a feast in a year, with its length in days; `null` where there is none or it is not known. Jewish feasts
 * begin at sunset: with `eves` the evening before is their first day.
 */
export function holidayIn(
  key: string,
  year: number,
  eves: boolean,
): { readonly day: number; readonly days: number } | null {
  const known = memory.get(`${key} ${year}`);
  const found = known === undefined ? find(key, year) : known;
  if (known === undefined) memory.set(`${key} ${year}`, found);
  if (!found || !eves || !table[key]![0][0].startsWith("hebrew")) return found;
  return { day: found.day - 1, days: found.days === 1 ? 1 : found.days + 1 };
}

const memory = new Map<string, { readonly day: number; readonly days: number } | null>();

function find(key: string, year: number): { readonly day: number; readonly days: number } | null {
  const entry = table[key];
  if (!entry || year < 1583 || year > 2999) return null;
  const [rule, days = 1] = entry;
  const day = dayOf(rule, year);
  if (day === null) return null;
  // a month of the moon has 29 or 30 days
  return { day, days: key === "ramadan" ? (dayOf(["islamic", 10, 1], year) ?? day + days) - day : days };
}

function dayOf(rule: HolidayRule, year: number): number | null {
  switch (rule[0]) {
    case "fixed":
      return dayNumber(year, rule[1], rule[2]);
    case "easter":
      return easter(year) + rule[1];
    case "orthodox":
      return orthodoxEaster(year) + rule[1];
    case "nth":
      return nthWeekday(year, rule[1], rule[2], rule[3]) + (rule[4] ?? 0);
    case "before": {
      const day = dayNumber(year, rule[1], rule[2]);
      return day - ((weekday(day) - rule[3] + 7) % 7);
    }
    case "after": {
      const day = dayNumber(year, rule[1], rule[2]);
      return day + ((rule[3] - weekday(day) + 7) % 7);
    }
    case "islamic":
      return islamicDay(year, rule[1], rule[2]);
    case "hebrew":
      return hebrewDay(year, rule[1], rule[2]);
    case "hebrew-purim":
      return hebrewNumber(year + 3760, hebrewLeap(year + 3760) ? 13 : 12, rule[1]);
    case "hebrew-moved": {
      const day = hebrewDay(year, rule[1], rule[2]);
      const at = weekday(day);
      if (rule[1] === 1) return at === 5 ? day - 1 : at === 7 ? day + 1 : day;
      return at === 5 ? day - 1 : at === 6 ? day - 2 : at === 1 ? day + 1 : day;
    }
    case "hindu": {
      const day = hinduDay(year, rule[1], rule[2], rule[3]);
      return day === null ? null : day + (rule[4] ?? 0);
    }
    case "sankranti":
      return sankranti(year, rule[1]) + (rule[2] ?? 0);
    case "nakshatra":
      return nakshatraDay(year, rule[1], rule[2]);
    case "workday": {
      const day = dayNumber(year, rule[1], rule[2]);
      return day + (weekday(day) === 6 ? -1 : weekday(day) === 7 ? 1 : 0);
    }
    case "unless-sunday": {
      const day = dayNumber(year, rule[1], rule[2]);
      return weekday(day) === 7 ? day + rule[3] : day;
    }
    case "wandering":
      return dayNumber(2018, rule[1], rule[2]) + 365 * (year - 2018);
    case "ramadan-last": {
      const first = islamicDay(year, 9, 1);
      if (first === null) return null;
      const end = islamicDay(year, 10, 1) ?? first + 30;
      return end - 1 - ((weekday(end - 1) - rule[1] + 7) % 7);
    }
    case "chinese": {
      const at = chineseNewYears.indexOf(String(year));
      if (at < 0) return null;
      const [month, day] = chineseNewYears
        .slice(at + 5, at + 9)
        .match(/\d\d/g)!
        .map(Number);
      return dayNumber(year, month!, day!) + rule[1];
    }
  }
}

/** The day of an Islamic date that falls in a Gregorian year, the first where two do. */
function islamicDay(year: number, month: number, day: number): number | null {
  const first = dayNumber(year, 1, 1);
  const end = dayNumber(year + 1, 1, 1);
  const from = Math.floor(((year - 622) * 33) / 32) - 1;
  for (let h = from; h < from + 5; h++) {
    const days = islamicMonth((h - 1) * 12 + month - 1) + day - 1;
    if (days >= first && days < end) return days;
  }
  return null;
}

/** Months counted from Nisan; Hebrew calendar after Dershowitz and Reingold, "Calendrical Calculations". */
function hebrewDay(year: number, month: number, day: number): number {
  const hebrewYear = year + (month >= 7 && month <= 9 ? 3761 : 3760);
  return hebrewNumber(hebrewYear, month, day);
}

const hebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

function hebrewNewYear(year: number): number {
  const [before, now, after] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)];
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  // 1 Tishri 1 AM is Rata Die -1373427 less one; 1970-01-01 is Rata Die 719163
  return -1_373_428 + now + delay - 719_163 + 1;
}

function hebrewNumber(year: number, month: number, day: number): number {
  let days = hebrewNewYear(year) + day - 1;
  const last = hebrewLeap(year) ? 13 : 12;
  if (month < 7) {
    for (let m = 7; m <= last; m++) days += hebrewMonthLength(year, m);
    for (let m = 1; m < month; m++) days += hebrewMonthLength(year, m);
  } else for (let m = 7; m < month; m++) days += hebrewMonthLength(year, m);
  return days;
}

function hebrewMonthLength(year: number, month: number): number {
  const days = hebrewNewYear(year + 1) - hebrewNewYear(year);
  if ([2, 4, 6, 10, 13].includes(month)) return 29;
  if (month === 12 && !hebrewLeap(year)) return 29;
  if (month === 8 && days % 10 !== 5) return 29;
  if (month === 9 && days % 10 === 3) return 29;
  return 30;
}

/** Year, month and day of each Chinese New Year (Hong Kong Observatory's conversion tables). */
const chineseNewYears =
  "1990-0127 1991-0215 1992-0204 1993-0123 1994-0210 1995-0131 1996-0219 1997-0207 1998-0128 1999-0216 " +
  "2000-0205 2001-0124 2002-0212 2003-0201 2004-0122 2005-0209 2006-0129 2007-0218 2008-0207 2009-0126 " +
  "2010-0214 2011-0203 2012-0123 2013-0210 2014-0131 2015-0219 2016-0208 2017-0128 2018-0216 2019-0205 " +
  "2020-0125 2021-0212 2022-0201 2023-0122 2024-0210 2025-0129 2026-0217 2027-0206 2028-0126 2029-0213 " +
  "2030-0203 2031-0123 2032-0211 2033-0131 2034-0219 2035-0208 ";
