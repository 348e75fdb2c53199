import type { Count } from "../grammar.js";
import type { Clock, TimeNode } from "../node.js";
import { isCount } from "./count.js";

type ClockNode = Extract<TimeNode, { kind: "clock" }>;

export const hourOf = (hour: number): Clock | null =>
  Number.isInteger(hour) && hour >= 0 && hour <= 24 ? { hour: hour % 24, sure: hour > 12 } : null;

/** 0930, 1430. */
export const digits = (figure: number): Clock | null =>
  figure >= 100 && figure < 2400 && figure % 100 < 60
    ? { hour: Math.floor(figure / 100), minute: figure % 100, sure: figure >= 1300 }
    : null;

export function halfOfDay(clock: Clock | null, meridiem: "am" | "pm"): Clock | null {
  if (!clock || clock.hour > 12 || (clock.sure && clock.hour > 12)) return null;
  return { ...clock, hour: (clock.hour % 12) + (meridiem === "pm" ? 12 : 0), sure: true };
}

export function minutesFrom(
  minutes: Count | undefined,
  clock: Clock | undefined,
  number: Count | undefined,
  sign: number,
): Clock | null {
  const base = clock ?? (isCount(number, 1, 24) ? hourOf(number.n) : null);
  if (!base || base.minute !== undefined || !isCount(minutes, 1, 59)) return null;
  const total = (((base.hour * 60 + sign * minutes.n) % 1440) + 1440) % 1440;
  return { ...base, hour: Math.floor(total / 60), minute: total % 60 };
}

/** "From 3:30 to 6pm": the day and the half of the day hold for both. */
export function clockRange(first: ClockNode, last: ClockNode): TimeNode | null {
  const joined = rangeClock(first.clock, last.clock) as { first: ClockNode; last: ClockNode } | null;
  const of = last.of ? { of: last.of } : {};
  return joined && { kind: "range", first: { ...joined.first, ...of }, last: { ...joined.last, ...of } };
}

export function rangeClock(first: Clock | null, last: Clock): TimeNode | null {
  if (!first) return null;
  const zone = last.zone !== undefined && first.zone === undefined ? { zone: last.zone } : {};
  let start = first;
  if (!start.sure && last.sure && last.hour > 12 && start.hour < 12 && start.hour + 12 <= last.hour)
    start = { ...start, hour: start.hour + 12 };
  if (start.minute !== undefined && last.minute === undefined) last = { ...last, minute: 0 };
  return {
    kind: "range",
    first: { kind: "clock", clock: { ...start, ...zone, sure: start.sure || last.sure } },
    last: {
      kind: "clock",
      clock:
        last.sure || !start.sure
          ? last
          : { ...last, sure: true, hour: last.hour <= start.hour && last.hour < 12 ? last.hour + 12 : last.hour },
    },
  };
}
