import { addMonths, firstDay, formatDay } from "../time/calendar.js";

/**
 * The day on which a notice of `period` that was given on `day` has run out: whole months are counted by the calendar
 * (Vienna Convention on the Law of Treaties, article 65, leaves the count to the treaty; "six months" of 2 February
 * end on 2 August).
 * @param day EDTF day; a month or year has no day to count from
 * @param period ISO 8601 duration in years, months, weeks or days
 */
export function plus(day: string, period: string): string | null {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  const start = /^\d{4}-\d\d-\d\d/.test(day) ? firstDay(day) : null;
  if (!m || start === null) return null;
  const [, years = "0", months = "0", weeks = "0", days = "0"] = m;
  return formatDay(addMonths(start, Number(years) * 12 + Number(months)) + Number(weeks) * 7 + Number(days));
}
