import type { Length, Unit } from "./node.js";

const letters: Partial<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
};
const isClock = (unit: Unit): boolean => unit === "second" || unit === "minute" || unit === "hour";

/** A length in whole units where it can be: half a year is six months, a decade ten years. */
export function normalize(length: Length): Length {
  const { n, unit } = length;
  if (n === null || Number.isInteger(n)) return length;
  const finer: Partial<Record<Unit, readonly [Unit, number]>> = {
    year: ["month", 12],
    decade: ["year", 10],
    century: ["year", 100],
    quarter: ["month", 3],
    day: ["hour", 24],
    week: ["day", 7],
    hour: ["minute", 60],
    minute: ["second", 60],
  };
  const step = finer[unit];
  if (!step || (unit === "week" && !Number.isInteger(n * 7))) return length;
  return { ...length, n: Math.round(n * step[1] * 1000) / 1000, unit: step[0] };
}

/** ISO 8601 duration ("P2Y", "PT90M"); `null` where the number is not known. */
export function isoDuration(length: Length): string | null {
  const whole = Math.floor(length.n ?? 0);
  // two and a half years: "P2Y6M", but one and a half "P18M"
  if (length.unit === "year" && length.n !== null && whole >= 2 && whole < length.n && !length.more)
    return isoDuration({ n: whole, unit: "year", more: { n: length.n - whole, unit: "year" } });
  const { n, unit, more } = normalize(length);
  if (n === null) return null;
  const one = oneDuration(n, unit);
  if (!one || !more) return one;
  const rest = isoDuration(more);
  if (!rest) return one;
  if (isClock(more.unit) === isClock(unit)) return `${one}${rest.replace(/^PT?/, "")}`;
  return `${one}${rest.slice(1)}`;
}

function oneDuration(n: number, unit: Unit): string | null {
  switch (unit) {
    case "quarter":
      return `P${n * 3}M`;
    case "half":
      return `P${n * 6}M`;
    case "decade":
      return `P${n * 10}Y`;
    case "century":
      return `P${n * 100}Y`;
    case "weekend":
      return n === 1 ? "P2D" : null;
    case "night":
      return n === 1 ? "PT12H" : null;
    case "season":
      return `P${n * 3}M`;
    default:
      return isClock(unit) ? `PT${n}${letters[unit]}` : `P${n}${letters[unit]}`;
  }
}

/** TIMEX3 value of a length; "PXD" where the number is not known, "P1DE" for a decade. */
export function lengthValue(length: Length): string {
  const { n, unit } = normalize(length);
  const count = n === null ? "X" : String(n);
  switch (unit) {
    case "quarter":
      return `P${count}Q`;
    case "decade":
      return `P${count}DE`;
    case "century":
      return `P${count}CE`;
    case "weekend":
      return `P${count}WE`;
    case "night":
      return `P${count}NI`;
    case "half":
    case "season":
      return isoDuration(length) ?? "PXM";
    default:
      return n === null ? `${isClock(unit) ? "PT" : "P"}X${letters[unit]}` : isoDuration(length)!;
  }
}
