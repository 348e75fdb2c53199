import type { DatePart, TimeExpression } from "../reading/reading.js";
import type { Resolved } from "./context.js";
import { type Extent, edtfOf, isSubDay, timexOf } from "./extent.js";
import { isoDuration, lengthValue } from "./length.js";
import type { Length, TimeNode } from "./node.js";

type Stated = Omit<TimeExpression, "start" | "end">;

/** Writes a resolved time down as TIMEX3 and EDTF. */
export function format(resolved: Resolved, openBefore: boolean): Stated {
  switch (resolved.shape) {
    case "extent": {
      const { extent } = resolved;
      return { type: typeOf(extent), value: timexOf(extent), edtf: edtfOf(extent), implied: [...extent.implied] };
    }
    case "interval":
      return interval(resolved, openBefore);
    case "reference":
      return { type: "date", value: resolved.reference, implied: [] };
    case "length": {
      const duration = isoDuration(resolved.length);
      return { type: "duration", value: lengthValue(resolved.length), ...(duration ? { duration } : {}), implied: [] };
    }
    case "set": {
      const { every } = resolved;
      if ("kind" in every) return { type: "set", value: pattern(every), implied: [] };
      const duration = isoDuration(every);
      return { type: "set", value: lengthValue(every), ...(duration ? { duration } : {}), implied: [] };
    }
  }
}

function interval(resolved: Extract<Resolved, { shape: "interval" }>, openBefore: boolean): Stated {
  const { first, last, length, open } = resolved;
  const implied = [...new Set<DatePart>([...(first?.implied ?? []), ...(last?.implied ?? [])])];
  if (open) {
    const core = (first ?? last)!;
    const edtf =
      open === "since" || (open === "after" && openBefore)
        ? `${firstEdtf(core)}/..`
        : openBefore
          ? `../${lastEdtf(core)}`
          : edtfOf(core);
    return { type: typeOf(core), value: timexOf(core), edtf, implied };
  }
  const edtf = `${firstEdtf(first!)}/${lastEdtf(last!)}`;
  if (length) {
    const duration = isoDuration(length);
    return { type: "duration", value: lengthValue(length), edtf, ...(duration ? { duration } : {}), implied };
  }
  const value = first!.part ? timexOf(first!) : edtf;
  return { type: isSubDay(first!.grain) ? "time" : "date", value, edtf, implied };
}

/** One end of an interval: an interval itself gives its own end. */
const firstEdtf = (extent: Extent): string => edtfOf(extent).split("/")[0]!;
const lastEdtf = (extent: Extent): string => edtfOf(extent).split("/").at(-1)!;

const typeOf = (extent: Extent): "date" | "time" => (isSubDay(extent.grain) || extent.part ? "time" : "date");

const pad = (n: number): string => String(n).padStart(2, "0");

/** What can be said of a time whose day nobody knows: its TIMEX3 pattern. */
export function unresolved(node: TimeNode): Stated {
  const value = pattern(node);
  const type =
    node.kind === "part" || node.kind === "clock"
      ? "time"
      : value.startsWith("P") && !value.endsWith("REF")
        ? "duration"
        : "date";
  return { type, value, implied: [] };
}

/** TIMEX3 value with X for what is not known: of repeated times, and of times in a text without a day. */
function pattern(node: TimeNode): string {
  switch (node.kind) {
    case "weekday":
      return `XXXX-WXX-${node.weekday}`;
    case "month":
      return `XXXX-${pad(node.month)}`;
    case "season":
      return `${node.year ?? "XXXX"}-${node.season}`;
    case "date":
      return `${node.year ?? "XXXX"}-${node.month === undefined ? "XX" : pad(node.month)}${node.day === undefined ? "" : `-${pad(node.day)}`}`;
    case "quarter":
      return `${node.year ?? "XXXX"}-${node.of === 4 ? "Q" : "H"}${node.n}`;
    case "week":
      return `${node.year ?? "XXXX"}-W${pad(node.week)}`;
    case "part":
      return `${node.of ? pattern(node.of) : "XXXX-XX-XX"}T${node.part}`;
    case "clock": {
      const { hour, minute } = node.clock;
      return `${node.of ? pattern(node.of) : "XXXX-XX-XX"}T${pad(hour)}${minute === undefined ? "" : `:${pad(minute)}`}`;
    }
    case "cycle":
      return node.unit === "weekend" ? "XXXX-WXX-WE" : patternOfUnit(node.unit);
    case "anaphor":
      return patternOfUnit(node.unit);
    case "shift":
      return patternOfUnit(node.length.unit);
    case "nth":
      return typeof node.unit === "number" ? `XXXX-WXX-${node.unit}` : patternOfUnit(node.unit);
    case "in":
      return pattern(node.inner);
    case "edge":
    case "open":
      return pattern(node.of);
    case "range":
      return `${pattern(node.first)}/${pattern(node.last)}`;
    case "duration":
    case "stretch":
    case "within":
      return lengthValue(node.length);
    case "reference":
      return node.reference;
    default:
      return "XXXX-XX-XX";
  }
}

function patternOfUnit(unit: Length["unit"]): string {
  if (unit === "week") return "XXXX-WXX";
  if (unit === "month") return "XXXX-XX";
  if (unit === "year") return "XXXX";
  if (unit === "quarter") return "XXXX-QX";
  return "XXXX-XX-XX";
}
