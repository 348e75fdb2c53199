/**
 * Pure arithmetic of the proleptic Gregorian calendar and of EDTF (ISO 8601-2, level 1, with ISO weeks,
 * hours and quarters). Days are counted from 1970-01-01; instants are seconds of the same wall clock, and
 * an instant with a zone is counted in UTC.
 */

/** Half-open range of seconds since 1970-01-01T00:00; infinite on an open side. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const secondsOfDay = 86_400;

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms"). Months beyond 12 or below 1 carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const carried = year * 12 + month - 1;
  const m = (((carried % 12) + 12) % 12) + 1;
  const y = (carried - (m - 1)) / 12 - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar date of a day number. */
export function civilDate(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). */
export const weekday = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (days: number): number => days - weekday(days) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether there is such a day: no 29 February 2014. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDate(days);
  const first = dayNumber(year, month + months, 1);
  return first + Math.min(day, dayNumber(year, month + months + 1, 1) - first) - 1;
}

/** The Monday of an ISO week. */
export const isoWeekStart = (year: number, week: number): number => mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

/** ISO year and week of a day. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const { year } = civilDate(mondayOf(days) + 3);
  return { year, week: Math.floor((mondayOf(days) - isoWeekStart(year, 1)) / 7) + 1 };
}

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");
/** Four digits; years before 0 with a sign. */
export const formatYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));
export function formatDay(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}
export function formatMonth(days: number): string {
  const { year, month } = civilDate(days);
  return `${formatYear(year)}-${pad(month)}`;
}
export function formatWeek(days: number): string {
  const { year, week } = isoWeek(days);
  return `${formatYear(year)}-W${pad(week)}`;
}

/** Months (first, count) that the EDTF "seasons" 21 to 41 stand for; winter begins in December of its year. */
const seasons: Record<number, readonly [number, number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

const pattern =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-W(\d\d)|-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d)(?::(\d\d))?(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

const memory = new Map<string, Bounds | null>();

/**
 * The range of time that an EDTF string covers, or `null` where it is none. Marks of doubt (`~`, `?`, `%`) do
 * not widen it. `2018-11-11` is a whole day, `1987/..` has no end.
 */
export function bounds(edtf: string): Bounds | null {
  let known = memory.get(edtf);
  if (known === undefined) {
    known = measure(edtf);
    if (memory.size > 4096) memory.clear();
    memory.set(edtf, known);
  }
  return known;
}

function measure(edtf: string): Bounds | null {
  const slash = edtf.indexOf("/");
  if (slash < 0) return measureOne(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const from = left === ".." || left === "" ? -Infinity : measureOne(left)?.from;
  const to = right === ".." || right === "" ? Infinity : measureOne(right)?.to;
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}

function measureOne(text: string): Bounds | null {
  const m = pattern.exec(text.replace(/[~?%]/g, ""));
  if (!m) return null;
  const [, y, week, month, day, hour, minute, second, zone] = m;
  if (y!.endsWith("XX"))
    return days(dayNumber(+y!.slice(0, -2) * 100, 1, 1), dayNumber(+y!.slice(0, -2) * 100 + 100, 1, 1));
  if (y!.endsWith("X"))
    return days(dayNumber(+y!.slice(0, -1) * 10, 1, 1), dayNumber(+y!.slice(0, -1) * 10 + 10, 1, 1));
  const year = +y!;
  if (week) {
    const monday = isoWeekStart(year, +week);
    return +week >= 1 && isoWeek(monday).year === year ? days(monday, monday + 7) : null;
  }
  if (!month || month === "XX") return days(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1));
  const season = seasons[+month];
  if (season && !day) return days(dayNumber(year, season[0], 1), dayNumber(year, season[0] + season[1], 1));
  if (+month < 1 || +month > 12) return null;
  if (!day || day === "XX") return days(dayNumber(year, +month, 1), dayNumber(year, +month + 1, 1));
  if (!isDate(year, +month, +day)) return null;
  const start = dayNumber(year, +month, +day);
  if (!hour) return days(start, start + 1);
  if (+hour > 24 || +(minute ?? 0) > 59 || +(second ?? 0) > 60) return null;
  const from =
    start * secondsOfDay + +hour * 3600 + +(minute ?? 0) * 60 + +(second ?? 0) - (zone ? zoneSeconds(zone) : 0);
  return { from, to: from + (second ? 1 : minute ? 60 : 3600) };
}

const days = (from: number, to: number): Bounds => ({ from: from * secondsOfDay, to: to * secondsOfDay });

function zoneSeconds(zone: string): number {
  if (zone === "Z") return 0;
  const digits = zone.slice(1).replace(":", "");
  return (zone[0] === "-" ? -1 : 1) * (+digits.slice(0, 2) * 3600 + +(digits.slice(2) || 0) * 60);
}

/** Whether `a` is over before `b` begins; `false` where one of them is no time or they overlap. */
export function isBefore(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== null && y !== null && x.to <= y.from;
}

/** Whether the two times have an instant in common. */
export function overlapInTime(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== null && y !== null && x.from < y.to && y.from < x.to;
}

/** Whether the first time lies wholly inside the second. */
export function isWithin(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)];
  return x !== null && y !== null && x.from >= y.from && x.to <= y.to;
}

/** The day number of the first day of an EDTF time, or `null` where it has none. */
export function firstDay(edtf: string): number | null {
  const b = bounds(edtf);
  return b && Number.isFinite(b.from) ? Math.floor(b.from / secondsOfDay) : null;
}

/** The day number of the last day of an EDTF time, or `null` where it has none. */
export function lastDay(edtf: string): number | null {
  const b = bounds(edtf);
  return b && Number.isFinite(b.to) ? Math.ceil(b.to / secondsOfDay) - 1 : null;
}
