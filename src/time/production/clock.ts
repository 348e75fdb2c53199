import { rank } from "../rank.js";
import { digits, halfOfDay, hourOf, minutesFrom, rangeClock } from "./clock-face.js";
import { isCount } from "./count.js";
import type { Production } from "./production.js";

/** Times of the clock. */
export const clockProductions: Readonly<Record<string, Production>> = {
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
  "hour-of": {
    gives: "time",
    make: ({ figure, number, time }) => {
      const clock = hourOf(figure ?? (isCount(number, 1, 24) ? number.n : -1));
      return clock && rank(time!) <= 2 && rank(time!) > 0 ? { kind: "clock", clock, of: time } : null;
    },
    latent: true,
    score: 3,
  },
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
  "told-range-hours": {
    gives: "time",
    make: ({ number, minutes }) =>
      isCount(number, 0, 24) && isCount(minutes, 1, 24) && number.n < minutes.n
        ? rangeClock(hourOf(number.n), hourOf(minutes.n)!)
        : null,
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
};
