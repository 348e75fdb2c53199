import type { Span } from "../document/span.js";
import type { Entities } from "../entity/entity.js";
import type { Mentions } from "../entity/mention.js";
import type { Commitment } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Stage } from "../reading/stage.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import type { TimeExpressions } from "../time/expression.js";
import { phraseReports } from "./according.js";
import { cuesIn } from "./cue.js";
import { markDashSpeech } from "./dash.js";
import { headlineReports } from "./headline.js";
import { nestedReports } from "./nested.js";
import { nounReports } from "./noun.js";
import { draftsOf } from "./order.js";
import { preparePage } from "./page.js";
import { type Report, reportsOf } from "./report.js";
import { unattributedReports } from "./unattributed.js";

/** A quotation before its speaker is resolved. */
export interface QuotationDraft {
  readonly type: "direct" | "indirect" | "mixed";
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The token that heads the source, or -1. */
  readonly sourceToken: number;
  /** Index of the earlier quotation whose speaker goes on here, or -1. */
  readonly continues: number;
  /** Tokens that head the addressees. */
  readonly addresseeTokens: readonly number[];
  /** Index of the quotation that reports this one, or -1. */
  readonly within: number;
  readonly commitment: Commitment;
}

export interface Quotations {
  /** In the order of the text; one that reports another stands before it. */
  readonly quotations: readonly QuotationDraft[];
}

export const quotations: Stage<Source & Segmentation & Syntax & TimeExpressions & Mentions & Entities, Quotations> = {
  name: "quotations",
  read: (layers) => {
    const page = preparePage(layers);
    markDashSpeech(page);
    const cues = cuesIn(page);
    const reports: Report[] = [];
    for (const cue of cues.list) for (const report of reportsOf(page, cue, cues)) reports.push(report);
    for (const report of phraseReports(page, cues)) reports.push(report);
    for (const report of nounReports(page, cues)) reports.push(report);
    const attributed = draftsOf(page, reports);
    const rest = unattributedReports(page, attributed);
    for (const report of headlineReports(page, attributed)) rest.push(report);
    for (const report of nestedReports(page, [...attributed.reports, ...rest])) rest.push(report);
    return {
      quotations: rest.length === 0 ? attributed.drafts : draftsOf(page, [...attributed.reports, ...rest]).drafts,
    };
  },
};
