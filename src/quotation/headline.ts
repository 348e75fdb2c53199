import type { Span } from "../document/span.js";
import { Upos } from "../syntax/upos.js";
import { endOf, isHeadline, tokenAt } from "./content.js";
import type { Ordered } from "./order.js";
import { isCapital, isVerb, Kind, type Page } from "./page.js";
import type { Phrase } from "./phrase.js";
import type { Report } from "./report.js";
import { isTerm } from "./term.js";

/**
 * Reports that only headlines make: "Trump: We will leave", "US could leave the deal – minister", and quoted words
 * that the text below gives to somebody.
 */
export function headlineReports(page: Page, { reports }: Ordered): Report[] {
  if (page.paragraphs.length < 2 || !isHeadline(page, 0)) return [];
  const end = page.paragraphToken[1]!;
  const first = reports[0];
  if (first && first.pieces[0]!.start < page.paragraphs[0]!.end) return [];
  return byText(page, end, reports) ?? byColon(page, end, reports) ?? byDash(page, end) ?? [];
}

/** "X: …", where X is a name and what follows a clause. */
function byColon(page: Page, end: number, reports: readonly Report[]): Report[] | null {
  let colon = -1;
  for (let i = 1; i < Math.min(end, 7); i++) {
    if (page.kind[i] === Kind.colon) {
      colon = i;
      break;
    }
    if (page.kind[i] !== Kind.word || isVerb(page, i)) return null;
  }
  if (colon < 0 || end - colon < 4) return null;
  const source: Phrase = { from: 0, to: colon, head: colon - 1 };
  if (!isSpeaker(page, source)) return null;
  const after = page.quotedAt[colon + 1]!;
  if (after >= 0) {
    const { pieces } = page.quoted[after]!;
    return [report(pieces, true, source, [after])];
  }
  if (!hasVerb(page, colon + 1, end) || !isSpoken(page, colon + 1, end, reports)) return null;
  return [report([piece(page, colon + 1, end)], false, source, [])];
}

/** Whether what follows a colon is said, and no news about the one before it: "Kanye West: Rapper changes his name". */
function isSpoken(page: Page, from: number, end: number, reports: readonly Report[]): boolean {
  const { is } = page.lexicon;
  const words: string[] = [];
  for (let i = from; i < end; i++) {
    const w = page.word[i]!;
    if (is.firstPerson.has(w) || is.secondPerson.has(w)) return true;
    if (page.layers.tree.upos[i] === Upos.AUX && !is.passiveAuxiliaries.has(w)) return true; // "must", "vil"
    if (page.kind[i] === Kind.word && w.length > 3) words.push(w);
  }
  for (const below of reports.slice(0, 8)) {
    const said = wordsOf(page, below.pieces);
    if (words.filter((w) => said.has(w)).length >= Math.max(2, words.length * 0.4)) return true;
  }
  return false;
}

/** "… – X", where X is a name or an office. */
function byDash(page: Page, end: number): Report[] | null {
  let dash = -1;
  for (let i = end - 1; i > Math.max(2, end - 7); i--) {
    if (page.kind[i] === Kind.dash) {
      dash = i;
      break;
    }
    if (page.kind[i] !== Kind.word || isVerb(page, i)) return null;
  }
  if (dash < 3 || dash === end - 1) return null;
  const source: Phrase = { from: dash + 1, to: end, head: end - 1 };
  if (!isSpeaker(page, source) || !hasVerb(page, 0, dash)) return null;
  return [report([piece(page, 0, dash)], false, source, [])];
}

/** Quoted words whose words return in a report below: its speaker said them. */
function byText(page: Page, end: number, reports: readonly Report[]): Report[] | null {
  let mark = -1;
  for (let i = 0; i < end; i++)
    if (page.quotedAt[i]! >= 0) {
      mark = i;
      break;
    }
  if (mark < 0 || isTerm(page, page.quotedAt[mark]!, mark)) return null;
  const words = new Set<string>();
  for (let i = mark; i < end && page.quotedAt[i] === page.quotedAt[mark]; i++)
    if (page.kind[i] === Kind.word && page.word[i]!.length > 3) words.add(page.word[i]!);
  if (words.size === 0) return null;
  for (const below of reports.slice(0, 12)) {
    if (!below.source) continue;
    const quoted = wordsOf(page, below.pieces);
    let same = 0;
    for (const word of words) if (quoted.has(word)) same++;
    if (same < Math.max(1, words.size * 0.6)) continue;
    // after "Brexit:" or the like the words begin
    let from = 0;
    for (let i = 1; i < Math.min(mark, 6); i++) if (page.kind[i] === Kind.colon) from = i + 1;
    return [report([piece(page, from, end)], false, below.source, [])];
  }
  return null;
}

function wordsOf(page: Page, pieces: readonly Span[]): Set<string> {
  const words = new Set<string>();
  for (const { start, end } of pieces)
    for (
      let i = tokenAt(page, start), n = 0;
      i < page.word.length && page.layers.tokens.start[i]! < end && n < 200;
      i++, n++
    )
      words.add(page.word[i]!);
  return words;
}

/** A person, an office or an organisation, as far as capitals and mentions tell; no place or topic. */
function isSpeaker(page: Page, source: Phrase): boolean {
  const { mentions, mentionAt } = page.layers;
  for (let i = source.from; i < source.to; i++) {
    const m = mentionAt[i]!;
    if (m < 0) continue;
    const { type, form, candidates } = mentions[m]!;
    if (
      type === "person" ||
      (type === "organization" && candidates.length > 0) ||
      (form === "nominal" && type !== "place" && type !== "country")
    )
      return true;
  }
  // a short name that no list has, before somebody's own words
  if (source.from === 0 && source.to <= 3) {
    for (let i = source.to; i < page.paragraphToken[1]!; i++)
      if (page.lexicon.is.firstPerson.has(page.word[i]!)) return true;
  }
  // an office in capitals: "Interior Secretary"
  let capitals = 0;
  for (let i = source.from; i < source.to; i++) if (isCapital(page, i)) capitals++;
  return source.from > 0 && capitals > 0 && mentionAt[source.head]! < 0;
}

function hasVerb(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(page, i)) return true;
  return false;
}

const piece = (page: Page, from: number, to: number): Span => ({
  start: page.layers.tokens.start[from]!,
  end: endOf(page, from, to),
});

const report = (pieces: readonly Span[], direct: boolean, source: Phrase, quoted: readonly number[]): Report => ({
  pieces,
  direct,
  cue: null,
  cueToken: -1,
  source,
  addressees: [],
  commitment: "asserts",
  quoted,
  continues: false,
});
