import type { DatePart } from "../reading/reading.js";
import { civilDate, dayNumber, formatDay, formatMonth, formatWeek, formatYear, mondayOf } from "./calendar.js";
import type { DayPart, Season, Unit } from "./node.js";

export type Grain = Unit;

/** A stretch of the calendar: whole days `[day, end)`, or seconds within a day where the grain is finer. */
export interface Extent {
  readonly grain: Grain;
  readonly day: number;
  readonly end: number;
  /** Seconds since midnight of `day`, for grains below a day. */
  readonly second?: number;
  /** Minutes east of Greenwich, where the text names a zone. */
  readonly zone?: number;
  readonly part?: DayPart;
  readonly season?: Season;
  /** The year that a season or fiscal year is called by. */
  readonly label?: number;
  readonly fiscal?: boolean;
  readonly implied: readonly DatePart[];
}

const none: readonly DatePart[] = Object.freeze([]);
const yearImplied: readonly DatePart[] = Object.freeze(["year"]);

export function dayExtent(day: number, implied: readonly DatePart[] = none): Extent {
  return { grain: "day", day, end: day + 1, implied };
}
export function weekExtent(day: number): Extent {
  const monday = mondayOf(day);
  return { grain: "week", day: monday, end: monday + 7, implied: none };
}
export function weekendExtent(day: number): Extent {
  const monday = mondayOf(day);
  return { grain: "weekend", day: monday + 5, end: monday + 7, implied: none };
}
export function monthExtent(year: number, month: number, implied: readonly DatePart[] = none): Extent {
  return { grain: "month", day: dayNumber(year, month, 1), end: dayNumber(year, month + 1, 1), implied };
}
export function yearExtent(year: number): Extent {
  return { grain: "year", day: dayNumber(year, 1, 1), end: dayNumber(year + 1, 1, 1), implied: none };
}
export function quarterExtent(year: number, n: number, of: 2 | 4, implied: readonly DatePart[] = none): Extent {
  const months = 12 / of;
  return {
    grain: of === 4 ? "quarter" : "half",
    day: dayNumber(year, (n - 1) * months + 1, 1),
    end: dayNumber(year, n * months + 1, 1),
    implied,
  };
}
export function decadeExtent(start: number): Extent {
  return { grain: "decade", day: dayNumber(start, 1, 1), end: dayNumber(start + 10, 1, 1), implied: none };
}
export function centuryExtent(n: number): Extent {
  return { grain: "century", day: dayNumber(n * 100, 1, 1), end: dayNumber(n * 100 + 100, 1, 1), implied: none };
}

const firstMonth: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const seasonCode: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** The season of a year, by the months of the weather services; a winter is called by the year it begins in. */
export function seasonExtent(year: number, season: Season, implied: readonly DatePart[] = yearImplied): Extent {
  const month = firstMonth[season];
  return {
    grain: "season",
    day: dayNumber(year, month, 1),
    end: dayNumber(year, month + 3, 1),
    season,
    label: year,
    implied,
  };
}

/** The unit of the calendar that holds a day. */
export function unitAt(day: number, unit: Unit): Extent | null {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
    case "night":
      return dayExtent(day);
    case "week":
      return weekExtent(day);
    case "weekend":
      return weekendExtent(day);
    case "month":
      return monthExtent(year, month);
    case "quarter":
      return quarterExtent(year, Math.ceil(month / 3), 4);
    case "half":
      return quarterExtent(year, Math.ceil(month / 6), 2);
    case "year":
      return yearExtent(year);
    case "decade":
      return decadeExtent(Math.floor(year / 10) * 10);
    case "century":
      return centuryExtent(Math.floor(year / 100));
    case "season": {
      const season: Season = month < 3 || month === 12 ? "WI" : month < 6 ? "SP" : month < 9 ? "SU" : "FA";
      return seasonExtent(month < 3 ? year - 1 : year, season, none);
    }
    default:
      return null;
  }
}

/** EDTF of an extent (level 1, with weeks, hours and quarters). */
export function edtfOf(extent: Extent): string {
  const { year } = civilDate(extent.day);
  switch (extent.grain) {
    case "second":
    case "minute":
    case "hour":
      return `${clockOf(extent)}${extent.zone === undefined ? "" : formatZone(extent.zone)}`;
    case "day":
    case "night":
      return extent.end - extent.day <= 1
        ? formatDay(extent.day)
        : `${formatDay(extent.day)}/${formatDay(extent.end - 1)}`;
    case "week":
      return formatWeek(extent.day);
    case "weekend":
      return `${formatDay(extent.day)}/${formatDay(extent.end - 1)}`;
    case "month":
      return formatMonth(extent.day);
    case "quarter":
      return `${formatYear(year)}-${32 + Math.ceil(civilDate(extent.day).month / 3)}`;
    case "half":
      return `${formatMonth(extent.day)}/${formatMonth(extent.end - 1)}`;
    case "season":
      return extent.season ? `${formatYear(extent.label!)}-${seasonCode[extent.season]}` : formatMonth(extent.day);
    case "year":
      return formatYear(year);
    case "decade":
      return `${formatYear(year).slice(0, -1)}X`;
    case "century":
      return `${formatYear(year).slice(0, -2)}XX`;
  }
}

/** TIMEX3 value of an extent, as in TimeBank. */
export function timexOf(extent: Extent): string {
  const { year, month } = civilDate(extent.day);
  if (extent.part) return `${formatDay(extent.day)}T${extent.part}`;
  switch (extent.grain) {
    // TimeBank writes the full hour with its minutes
    case "hour":
      return edtfOf(extent).replace(/T\d\d/, "$&:00");
    case "weekend":
      return `${formatWeek(extent.day)}-WE`;
    case "quarter":
      return `${extent.fiscal ? "FY" : ""}${formatYear(year)}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${formatYear(year)}-H${month > 6 ? 2 : 1}`;
    case "season":
      return extent.season ? `${formatYear(extent.label!)}-${extent.season}` : formatMonth(extent.day);
    case "year":
      return extent.fiscal ? `FY${formatYear(year)}` : formatYear(year);
    case "decade":
      return formatYear(year).slice(0, -1);
    case "century":
      return formatYear(year).slice(0, -2);
    default:
      return edtfOf(extent);
  }
}

const pad = (n: number): string => String(n).padStart(2, "0");

function clockOf({ day, second = 0, grain }: Extent): string {
  const hour = `${formatDay(day)}T${pad(Math.floor(second / 3600))}`;
  if (grain === "hour") return hour;
  const minute = `${hour}:${pad(Math.floor(second / 60) % 60)}`;
  return grain === "minute" ? minute : `${minute}:${pad(second % 60)}`;
}

function formatZone(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The extent that begins at a number of seconds since 1970 and lasts one unit. */
export function instant(seconds: number, grain: "second" | "minute" | "hour", zone?: number): Extent {
  const day = Math.floor(seconds / 86_400);
  const width = grain === "hour" ? 3600 : grain === "minute" ? 60 : 1;
  const second = Math.floor((seconds - day * 86_400) / width) * width;
  return { grain, day, end: day + 1, second, implied: none, ...(zone === undefined ? {} : { zone }) };
}

export const isSubDay = (grain: Grain): boolean => grain === "second" || grain === "minute" || grain === "hour";
