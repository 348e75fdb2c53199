import type { Span } from "../document/span.js";
import { authorIn } from "./attribution.js";
import { tokenAt } from "./content.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
import type { QuotationDraft } from "./quotation.js";
import type { Report } from "./report.js";
import { isTerm } from "./term.js";

/** Reports in the order of the text, with the drafts made of them. */
export interface Ordered {
  readonly reports: readonly Report[];
  readonly drafts: readonly QuotationDraft[];
}

const first = (report: Report): number => report.pieces[0]!.start;
const last = (report: Report): number => report.pieces[report.pieces.length - 1]!.end;

/** Orders reports, drops what says the same twice, finds which stands within which and who goes on. Linear but for sorting. */
export function draftsOf(page: Page, found: readonly Report[]): Ordered {
  const { tokens } = page.layers;
  const sorted = found
    .filter((report) => report.pieces.length > 0 && saysSomething(page.text, report))
    .map((report) => ({ ...report, pieces: [...report.pieces].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => first(a) - first(b) || last(b) - last(a) || a.cueToken - b.cueToken);

  let reports: Report[] = [];
  const usedWords = new Set<number>();
  for (const report of sorted) {
    const same = reports[reports.length - 1];
    if (same && first(same) === first(report) && last(same) === last(report)) {
      // the words stand between the two verbs: the one that follows closest reports them
      continue;
    }
    if (report.direct && report.quoted.some((q) => usedWords.has(q))) continue;
    for (const q of report.quoted) usedWords.add(q);
    reports.push(report);
  }

  let reach = -1;
  reports = reports.filter((report) => {
    const nested = first(report) < reach;
    reach = Math.max(reach, last(report));
    return !(report.outermost && nested);
  });
  const within = new Int32Array(reports.length).fill(-1);
  const open: number[] = [];
  reports.forEach((report, index) => {
    while (open.length > 0 && last(reports[open[open.length - 1]!]!) <= first(report)) open.pop();
    if (open.length > 40) open.splice(0, open.length - 40);
    for (let d = open.length - 1; d >= 0; d--) {
      const outer = reports[open[d]!]!;
      const cueAt = report.cueToken >= 0 ? tokens.start[report.cueToken]! : first(report);
      if (holds(outer.pieces, cueAt) && last(report) <= last(outer)) {
        within[index] = open[d]!;
        break;
      }
    }
    open.push(index);
  });

  let spoke = -1;
  const drafts = reports.map((report, index): QuotationDraft => {
    const draft: QuotationDraft = {
      type:
        report.direct || isQuotedClause(page, report)
          ? "direct"
          : !report.nested && holdsQuotedWords(page, report.pieces)
            ? "mixed"
            : "indirect",
      content: isQuotedClause(page, report)
        ? page.quoted[page.quotedAt[tokenAt(page, first(report))]!]!.pieces
        : report.direct
          ? withoutFinal(page.text, report.pieces)
          : report.pieces,
      cue: report.cue,
      source: report.source && {
        start: tokens.start[report.source.from]!,
        end: tokens.end[report.source.to - 1]!,
      },
      sourceToken: report.source ? (authorIn(page, report.source) ?? report.source.head) : -1,
      continues: report.continues ? spoke : -1,
      addresseeTokens: report.addressees,
      within: within[index]!,
      commitment: report.commitment,
    };
    if (within[index]! < 0) spoke = index;
    return draft;
  });
  return { reports, drafts };
}

/** Quoted pieces without a comma at their ends, and without the last full stop. */
function withoutFinal(text: string, pieces: readonly Span[]): Span[] {
  return pieces.map(({ start, end }, index) => {
    let to = end;
    const stop = index === pieces.length - 1 && text[to - 1] === "." && text[to - 2] !== ".";
    if (
      to - start > 1 &&
      (text[to - 1] === "," || (stop && !/\b\p{Lu}\.$/u.test(text.slice(Math.max(start, to - 4), to))))
    )
      to--;
    return { start, end: to };
  });
}

/** Whether there are words in the content, and more than one where they are not quoted. */
function saysSomething(text: string, { pieces, direct }: Report): boolean {
  let words = 0;
  for (const { start, end } of pieces) {
    let inWord = false;
    for (let i = start; i < end && i < start + 200; i++) {
      const letter = /[\p{L}\p{N}]/u.test(text[i]!);
      if (letter && !inWord) words++;
      inWord = letter;
    }
  }
  return words >= (direct ? 1 : 2);
}

/** Whether all that is reported stands between one pair of marks, and is a clause. */
function isQuotedClause(page: Page, report: Report): boolean {
  if (report.direct || report.pieces.length !== 1) return false;
  const [{ start, end }] = report.pieces as [Span];
  const token = tokenAt(page, start);
  const quoted = page.quoted[page.quotedAt[token]!];
  if (
    !quoted ||
    quoted.open !== start ||
    quoted.pieces.length !== 1 ||
    quoted.pieces[0]!.end + 2 < end ||
    end < quoted.pieces[0]!.end - 1
  )
    return false;
  let words = 0;
  for (let i = token; i < page.word.length && page.layers.tokens.start[i]! < end && i < token + 60; i++) {
    if (page.kind[i] === Kind.word) words++;
    if (words > 2 && isFiniteVerb(page, i)) return true;
  }
  return false;
}

function holds(pieces: readonly Span[], offset: number): boolean {
  return pieces.some((piece) => piece.start <= offset && offset < piece.end);
}

/** Whether reported words hold words in quotation marks that are no name or title. */
function holdsQuotedWords(page: Page, pieces: readonly Span[]): boolean {
  const { tokens } = page.layers;
  for (const piece of pieces) {
    let i = tokenAt(page, piece.start);
    for (let n = 0; i < tokens.count && tokens.start[i]! < piece.end && n < 400; i++, n++) {
      const q = page.quotedAt[i]!;
      if (q < 0 || (page.kind[i] !== Kind.mark && n > 0 && page.quotedAt[i - 1] === q)) continue;
      if (!isTerm(page, q, i)) return true;
      while (i + 1 < tokens.count && page.quotedAt[i + 1] === q) i++;
    }
  }
  return false;
}
