import { dayNumber, weekday } from "./calendar.js";
import { table } from "./holiday-table.js";

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
  /** Day of the tabular Islamic calendar: month, day. */
  | readonly ["islamic", number, number]
  /** Day of the Hebrew calendar: month (1 is Nisan), day. */
  | readonly ["hebrew", number, number]
  /** New moon of the Chinese year, from a table of 1990 to 2050. */
  | readonly ["chinese", number];

/** The day of a feast in a year, with its length in days; `null` where there is none or it is not known. */
export function holidayIn(key: string, year: number): { readonly day: number; readonly days: number } | null {
  const entry = table[key];
  if (!entry) return null;
  const [rule, days = 1] = entry;
  const day = dayOf(rule, year);
  return day === null ? null : { day, days };
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

/** First day of an Islamic month in a Gregorian year, by the tabular calendar (civil epoch, type II); the sighted moon may differ by a day. */
function islamicDay(year: number, month: number, day: number): number | null {
  const first = dayNumber(year, 1, 1);
  for (let h = Math.floor(((year - 622) * 33) / 32) - 1; h < Math.floor(((year - 622) * 33) / 32) + 3; h++) {
    const days = islamicNumber(h, month, day);
    if (days >= first && days < dayNumber(year + 1, 1, 1)) return days;
  }
  return null;
}

function islamicNumber(year: number, month: number, day: number): number {
  // 1 Muharram 1 AH is Julian day 1948440; 1970-01-01 is 2440588
  return (
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439 - 2_440_588
  );
}

/** Months counted from Nisan; Hebrew calendar after Dershowitz and Reingold, "Calendrical Calculations". */
function hebrewDay(year: number, month: number, day: number): number {
  const hebrewYear = year + (month >= 7 ? 3761 : 3760);
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
