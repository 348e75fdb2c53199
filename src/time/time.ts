import type { TimeExpression } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { civilDate } from "./calendar.js";
import type { Context, Resolved } from "./context.js";
import { appointment, news } from "./convention.js";
import { type Outlook, outlookOf } from "./direction.js";
import type { TimeExpressions, UnresolvedTime } from "./expression.js";
import type { Extent } from "./extent.js";
import { format, unresolved } from "./format.js";
import type { TimeLanguage } from "./language.js";
import type { TimeNode } from "./node.js";
import type { Publication } from "./publication.js";
import { type ReferenceTime, referenceTime } from "./reference.js";
import { resolve } from "./resolve.js";
import { wordBefore } from "./year.js";

/** A resolved time with the tokens that state it. */
export interface Time extends TimeExpression {
  readonly from: number;
  readonly to: number;
}

export interface Times {
  /** In the order of the text, not overlapping. */
  readonly times: readonly Time[];
}

export const times: Stage<Source & Segmentation & Syntax & TimeExpressions & Publication, Times> = {
  name: "times",
  read: (layers) => ({ times: resolveAll(layers, layers.published?.edtf ?? null) }),
};

/** Sentences over which a year that was named goes on to hold. */
const yearReach = 3;

/** Resolves the expressions of a document one after the other against a day of publication. */
export function resolveAll(layers: Source & Segmentation & Syntax & TimeExpressions, published: string | null): Time[] {
  const { document, language, tokens, timeExpressions, options } = layers;
  const reference = published === null ? null : referenceTime(published);
  const strict = options.prefer !== undefined;
  const asked: -1 | 0 | 1 = options.prefer === "future" ? 1 : options.prefer === "past" ? -1 : 0;
  const convention = options.prefer === "future" && reference?.now != null ? appointment(language.time) : news;
  const resolved: Time[] = [];
  let anchor: Extent | null = null;
  let told: { year: number; sentence: number } | null = null;

  for (const expression of timeExpressions) {
    const { node, start, end, from, to } = expression;
    const sentence = tokens.sentence[from]!;
    const outlook =
      asked === 0 && needsDirection(node)
        ? outlookOf(document.text, layers, layers, from, to, language.time.tense)
        : silent;
    const direction = asked === 0 ? directionFor(node, outlook) : asked;
    const context: Context = {
      day: reference?.day ?? null,
      now: reference?.now ?? null,
      direction,
      lean: outlook.present || outlook.direction > 0 ? 1 : outlook.past ? -1 : 0,
      strict,
      anchor,
      year: !strict && told && sentence - told.sentence <= yearReach && direction <= 0 ? told.year : null,
      convention,
      twelveHours: language.time.twelveHours,
    };
    const result =
      reference && reference.first !== reference.last
        ? resolveBetween(node, context, reference)
        : resolve(node, context);
    if (result) {
      resolved.push({ start, end, from, to, ...format(result, convention.openBefore) });
      const point = pointIn(result);
      if (point) {
        anchor = point;
        told = tellYear(expression, point, sentence, reference?.day ?? null, told, document.text, language.time);
      }
    } else resolved.push({ start, end, from, to, ...unresolved(node) });
  }
  return resolved;
}

/** Of a text whose day is not known exactly: what means the same on the first day that it may be and on the last. */
function resolveBetween(node: TimeNode, context: Context, { first, last }: ReferenceTime): Resolved | null {
  const early = resolve(node, { ...context, day: first });
  const late = resolve(node, { ...context, day: last });
  return early && late && JSON.stringify(format(early, false)) === JSON.stringify(format(late, false)) ? late : null;
}

const silent: Outlook = { direction: 0, noun: false, present: false, past: false };

/** The outlook as it bears on an expression: a date that belongs to a noun may lie on the other side of its verb. */
function directionFor(node: TimeNode, { direction, noun, present }: Outlook): -1 | 0 | 1 {
  const core =
    node.kind === "part" || node.kind === "clock" || node.kind === "open" || node.kind === "edge"
      ? (node.of ?? node)
      : node;
  // "the first attack in two years"
  if (core.kind === "shift" && core.unsure && noun && !present) return direction || -1;
  // results and figures are told of quarters that are over
  if (core.kind === "quarter") return direction !== 0 ? direction : present ? 0 : -1;
  // "the weekend attack killed twelve"
  if (core.kind === "cycle" && core.unit === "weekend") return direction !== 0 ? direction : present ? 1 : -1;
  if (core.kind === "weekday") return direction !== 0 ? direction : present ? 1 : 0;
  if (noun && core.kind !== "season") return 0;
  return direction;
}

function pointIn(result: Resolved): Extent | null {
  if (result.shape === "extent") return result.extent;
  if (result.shape === "interval" && !result.length) return result.first ?? result.last;
  return null;
}

/** A year that the text names, other than the present one, holds for the months and days that follow. */
function tellYear(
  { node, start }: UnresolvedTime,
  point: Extent,
  sentence: number,
  today: number | null,
  told: { year: number; sentence: number } | null,
  text: string,
  language: TimeLanguage,
): { year: number; sentence: number } | null {
  const { year } = civilDate(point.day);
  if (namesYear(node)) {
    if (today !== null && civilDate(today).year === year) return null;
    if (
      node.kind === "date" &&
      node.month === undefined &&
      !language.storyYear.includes((wordBefore(text, start) ?? "").toLowerCase())
    )
      return told;
    return { year, sentence };
  }
  // a day of the present year ends the story of another
  if (told && year !== told.year && point.grain !== "decade") return null;
  return told && year === told.year ? { year, sentence } : told;
}

function namesYear(node: TimeNode): boolean {
  switch (node.kind) {
    case "date":
    case "season":
    case "holiday":
    case "quarter":
      return node.year !== undefined;
    case "edge":
      return namesYear(node.of);
    case "in":
      return namesYear(node.outer);
    case "nth":
      return namesYear(node.of);
    default:
      return false;
  }
}

/** Whether tense can change what an expression means. */
function needsDirection(node: TimeNode): boolean {
  switch (node.kind) {
    case "date":
      return node.year === undefined;
    case "weekday":
      return node.which === undefined || node.which === 0;
    case "month":
    case "season":
    case "holiday":
    case "quarter":
    case "week":
      return true;
    case "cycle":
      return node.unit === "weekend";
    case "shift":
      return node.unsure === true || (node.from !== undefined && needsDirection(node.from));
    case "edge":
    case "open":
    case "nth":
      return needsDirection(node.of);
    case "part":
    case "clock":
      return node.of !== undefined && needsDirection(node.of);
    case "in":
      return needsDirection(node.outer) || needsDirection(node.inner);
    case "range":
      return needsDirection(node.first);
    default:
      return false;
  }
}

export type { UnresolvedTime };
