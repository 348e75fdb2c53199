import { elongation, newMoonAfter, newMoonBefore, siderealMoon, siderealSun } from "./astronomy.js";
import { dayNumber } from "./calendar.js";

/** Moments of the Indian day, in days: 6, 13, 18 and 24 o'clock of 82.5° east. */
const india = 5.5 / 24;
export const hourOf = { sunrise: 6 / 24, noon: 12.5 / 24, dusk: 18.5 / 24, midnight: 1 } as const;
export type HinduHour = keyof typeof hourOf;

/**
 * The day of a Hindu feast: the day on which, at its hour, the given lunar day (tithi, 1 to 30 from the new moon) of
 * the given lunar month runs. Months are counted from new moon to new moon (amanta), 1 is Chaitra; a month is named
 * after the sign that the sun enters in it, and the intercalary one is passed over. `null` where none falls in the year.
 */
export function hinduDay(year: number, month: number, tithi: number, hour: HinduHour): number | null {
  const first = dayNumber(year, 1, 1);
  const end = dayNumber(year + 1, 1, 1);
  let start = newMoonBefore(first - 32);
  while (start < end) {
    const next = newMoonAfter(start + 1);
    const sign = Math.floor(siderealSun(start) / 30);
    const leap = Math.floor(siderealSun(next) / 30) === sign;
    if (!leap && ((sign + 1) % 12) + 1 === month) {
      const guess = Math.floor(start + (tithi - 1) * 0.984);
      let last: number | null = null;
      for (let day = guess - 2; day <= guess + 3; day++) {
        const at = day + hourOf[hour] - india;
        if (at < start - 0.9 || at > next + 0.9) continue;
        const now = Math.floor(elongation(at) / 12) + 1;
        if (now === tithi) {
          last = day;
          break;
        }
        // a tithi that no such hour falls in belongs to the day it begins on
        const passed = (now - tithi + 30) % 30;
        if (passed > 0 && passed < 4) {
          last = day - 1;
          break;
        }
      }
      if (last !== null && last >= first && last < end) return last;
    }
    start = next;
  }
  return null;
}

/** The day on which the sun enters a sign of the stars (0 is Mesha), by the Indian day; after sunset it counts for the next. */
export function sankranti(year: number, sign: number): number {
  let low = dayNumber(year, 1, 1);
  let high = low;
  const past = (day: number): boolean => (siderealSun(day) - sign * 30 + 360) % 360 < 180;
  const guess = dayNumber(year, 4, 14) + ((sign + 12) % 12) * 30.4;
  const near = guess >= dayNumber(year + 1, 1, 1) ? guess - 365.25 : guess;
  low = near - 8;
  high = near + 8;
  for (let k = 0; k < 30; k++) {
    const middle = (low + high) / 2;
    if (past(middle)) high = middle;
    else low = middle;
  }
  const local = high + india;
  return Math.floor(local) + (local - Math.floor(local) > 18 / 24 ? 1 : 0);
}

/** The day of the lunar mansion (0 to 26) in the solar month of a sign, at sunrise. */
export function nakshatraDay(year: number, sign: number, mansion: number): number | null {
  const start = sankranti(year, sign);
  for (let day = start + 30; day >= start; day--) {
    const at = day + hourOf.sunrise - india;
    if (Math.floor(siderealMoon(at) / (360 / 27)) === mansion && Math.floor(siderealSun(at) / 30) === sign) return day;
  }
  return null;
}

/**
 * First day of an Islamic month as Saudi Arabia's Umm al-Qura calendar has it: the day after the sunset that follows
 * the new moon (van Gent, "The Umm al-Qura Calendar of Saudi Arabia"). Elsewhere the month may begin a day later.
 * Months are counted from Muharram 1 AH.
 */
export function islamicMonth(number: number): number {
  // 1 Muharram 1 AH, 16 July 622 (Julian), with the mean month
  const guess = 1_948_439.5 - 2_440_587.5 + number * 29.530588;
  const before = newMoonBefore(guess + 3);
  const moon = Math.abs(before - guess) < 6 ? before : newMoonAfter(guess - 6);
  // sunset at Mecca is about 15:20 UTC; the moon must set after the sun
  return Math.floor(moon + 1 - 14.5 / 24) + 1;
}
