import type { QuotationDraft } from "../quotation/quotation.js";
import type { Sentences } from "../segmentation/segmentation.js";
import type { Mention } from "./mention.js";

/**
 * For each sentence its place in what the outlet itself tells: sentences within somebody's direct speech count with the
 * one before, so that the talk goes on behind a long quotation.
 */
export function narrativeSentences(sentences: Sentences, quotations: readonly QuotationDraft[]): Int32Array {
  const pieces = quotations
    .filter((quotation) => quotation.type === "direct")
    .flatMap((quotation) => quotation.content)
    .sort((a, b) => a.start - b.start);
  const place = new Int32Array(sentences.count);
  let next = 0,
    count = 0;
  for (let s = 0; s < sentences.count; s++) {
    const start = sentences.start[s]!,
      end = sentences.end[s]!;
    while (next < pieces.length && pieces[next]!.end < end - 3) next++;
    const piece = pieces[next];
    // quotation marks and a full stop may stand outside of the piece
    const quoted = piece !== undefined && piece.start <= start + 3 && piece.end >= end - 3;
    if (!quoted && s > 0) count++;
    place[s] = count;
  }
  return place;
}

/** For each mention the innermost quotation whose content holds it, or -1. Linear: both come in the order of the text. */
export function quotationOfMentions(mentions: readonly Mention[], quotations: readonly QuotationDraft[]): Int32Array {
  const pieces = quotations
    .flatMap((quotation, index) => quotation.content.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const inside = new Int32Array(mentions.length).fill(-1);
  const open: typeof pieces = [];
  let next = 0;
  mentions.forEach((mention, index) => {
    while (next < pieces.length && pieces[next]!.start <= mention.start) open.push(pieces[next++]!);
    while (open.length && open.at(-1)!.end <= mention.start) open.pop();
    // a piece below the top may have ended too: it is never asked for while the top is open
    for (let k = open.length - 1; k >= 0; k--)
      if (open[k]!.end > mention.start) {
        inside[index] = open[k]!.index;
        break;
      } else open.splice(k, 1);
  });
  return inside;
}
