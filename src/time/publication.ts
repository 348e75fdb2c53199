import type { Published } from "../document/document.js";
import type { Mentions } from "../entity/mention.js";
import type { Problem } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { formatDay } from "./calendar.js";
import { type Days, type Evidence, gatherEvidence } from "./evidence.js";
import type { TimeExpressions } from "./expression.js";

export interface Publication {
  /** As given, or inferred from the text's own evidence; `null` where there is too little. */
  readonly published: Published | null;
  readonly timeProblems: readonly Problem[];
}

export const publication: Stage<Source & Segmentation & Syntax & TimeExpressions & Mentions, Publication> = {
  name: "publication",
  read: (layers) => {
    if (layers.document.published) return { published: layers.document.published, timeProblems: [] };
    const edtf = inferDay(gatherEvidence(layers));
    return {
      published: edtf === null ? null : { edtf, basis: "inferred" },
      timeProblems: [edtf === null ? unknownDay : inferredDay(edtf)],
    };
  },
};

const unknownDay: Problem = Object.freeze({
  code: "publication-day-unknown",
  message: "Nobody said when this was published, and the text does not tell: relative times are left open.",
});
const inferredDay = (edtf: string): Problem => ({
  code: "publication-day-inferred",
  message: `Nobody said when this was published; by its own words it was about ${edtf}.`,
});

/** Longest stretch that is worth saying: two terms of office; and the longest with gaps in it, as two elections leave. */
const longest = 8 * 366;
const longestWithGaps = 366;

/**
 * The day, or the stretch of days, that all evidence agrees on: EDTF, `null` where it leaves more than eight years
 * open. Evidence that contradicts what was found before it is left aside. A date line with its year comes first: a title
 * that the catalogue dates otherwise, or a year that is still to come, does not move it.
 */
export function inferDay(evidence: readonly Evidence[]): string | null {
  let days: readonly Days[] = [{ from: -Infinity, to: Infinity }];
  let told = false;
  for (const rank of [isOneDay, isBound, isNear, isDay])
    for (const one of evidence) {
      if (!rank(one)) continue;
      const both = intersect(days, one.days);
      if (both.length === 0) continue;
      days = both;
      if (one.kind === "day") told = true;
    }
  if (days.length === 0) return null;
  const from = Math.min(...days.map((d) => d.from));
  const to = Math.max(...days.map((d) => d.to));
  if (!Number.isFinite(from) || !Number.isFinite(to) || to - from > (days.length > 1 ? longestWithGaps : longest))
    return null;
  if (to - from <= 1 && told) return `${formatDay(from)}~`;
  return from === to ? `${formatDay(from)}~` : `${formatDay(from)}/${formatDay(to)}`;
}

const isOneDay = ({ kind, days }: Evidence): boolean =>
  kind === "day" && days.length === 1 && days[0]!.from === days[0]!.to;
const isBound = ({ kind }: Evidence): boolean => kind === "bound";
const isNear = ({ kind }: Evidence): boolean => kind === "near";
const isDay = ({ kind }: Evidence): boolean => kind === "day";

function intersect(a: readonly Days[], b: readonly Days[]): Days[] {
  const out: Days[] = [];
  for (const x of a)
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      if (from <= to) out.push({ from, to });
    }
  return merge(out).slice(0, 500);
}

function merge(days: Days[]): Days[] {
  days.sort((x, y) => x.from - y.from);
  const out: { from: number; to: number }[] = [];
  for (const one of days) {
    const last = out.at(-1);
    if (last && one.from <= last.to + 1) last.to = Math.max(last.to, one.to);
    else out.push({ ...one });
  }
  return out;
}
