/**
 * Sun and moon as far as feasts need them: new moons to some minutes, longitudes to some hundredths of a degree.
 * After Meeus, "Astronomical Algorithms", 2nd ed., chapters 25, 47 and 49, with the largest terms only; the
 * difference between dynamical and civil time (about a minute) is left out.
 */

const rad = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * rad);
const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Julian centuries since J2000 of a moment in days since 1970-01-01T00:00 UTC. */
const centuries = (days: number): number => (days - 10_957.5) / 36_525;

/** Apparent longitude of the sun, degrees, at a moment in days since 1970 (UTC). */
export function sunLongitude(days: number): number {
  const t = centuries(days);
  const m = 357.52911 + 35_999.05029 * t;
  const center = (1.914602 - 0.004817 * t) * sin(m) + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m);
  return turn(280.46646 + 36_000.76983 * t + center - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t));
}

/** Longitude of the moon, degrees. */
export function moonLongitude(days: number): number {
  const t = centuries(days);
  const l = 218.3164477 + 481_267.88123421 * t;
  const d = 297.8501921 + 445_267.1114034 * t;
  const m = 357.5291092 + 35_999.0502909 * t;
  const a = 134.9633964 + 477_198.8675055 * t;
  const f = 93.272095 + 483_202.0175233 * t;
  return turn(
    l +
      6.288774 * sin(a) +
      1.274027 * sin(2 * d - a) +
      0.658314 * sin(2 * d) +
      0.213618 * sin(2 * a) -
      0.185116 * sin(m) -
      0.114332 * sin(2 * f) +
      0.058793 * sin(2 * d - 2 * a) +
      0.057066 * sin(2 * d - m - a) +
      0.053322 * sin(2 * d + a) +
      0.045758 * sin(2 * d - m) -
      0.040923 * sin(m - a) -
      0.03472 * sin(d) -
      0.030383 * sin(m + a) +
      0.015327 * sin(2 * d - 2 * f) -
      0.012528 * sin(a + 2 * f) +
      0.01098 * sin(a - 2 * f) +
      0.010675 * sin(4 * d - a) +
      0.010034 * sin(3 * a) +
      0.008548 * sin(4 * d - 2 * a),
  );
}

/** How far the moon is ahead of the sun, degrees from 0 (new) over 180 (full) to 360. */
export const elongation = (days: number): number => turn(moonLongitude(days) - sunLongitude(days));

/** The last new moon at or before a moment, days since 1970 (UTC). */
export function newMoonBefore(days: number): number {
  let at = days - elongation(days) / 12.190749;
  for (let k = 0; k < 4; k++) {
    const off = elongation(at);
    at -= (off > 180 ? off - 360 : off) / 12.190749;
  }
  return at > days ? newMoonBefore(days - 2) : at;
}

/** The first new moon after a moment. */
export const newMoonAfter = (days: number): number => newMoonBefore(newMoonBefore(days) + 31.5);

/** Longitude of the sun against the stars, after Lahiri's zero point, as Indian calendars count. */
export const siderealSun = (days: number): number =>
  turn(sunLongitude(days) - 23.85 - 0.013969 * ((days - 10_957.5) / 365.25));
export const siderealMoon = (days: number): number =>
  turn(moonLongitude(days) - 23.85 - 0.013969 * ((days - 10_957.5) / 365.25));
