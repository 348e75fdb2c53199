import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { type Cue, type Cues, cueAt } from "./cue.js";
import { isFiniteVerb, type Page } from "./page.js";
import { type Report, reportRight } from "./report.js";

/**
 * What a speaker reports of others in direct speech: "“They told us that the talks were over,” she said". His own
 * "I said" is none, and neither is what somebody might or did not say.
 */
export function nestedReports(page: Page, reports: readonly Report[]): Report[] {
  const spoken = new Uint8Array(page.quoted.length);
  for (const report of reports) if (report.direct) for (const q of report.quoted) spoken[q] = 1;
  const cues = cuesWithin(page, spoken);
  const found: Report[] = [];
  for (const cue of cues.list)
    if (isTold(page, cue))
      for (const report of reportRight(page, cue, cue.complement!, cues))
        if (report.commitment !== "doubts") found.push({ ...report, nested: true });
  return found;
}

function cuesWithin(page: Page, spoken: Uint8Array): Cues {
  const n = page.word.length;
  const list: Cue[] = [];
  const at = new Int32Array(n).fill(-1);
  const opening = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const q = page.quotedAt[i]!;
    if (q < 0 || spoken[q] === 0) continue;
    const cue = cueAt(page, i);
    if (!cue) continue;
    at[i] = list.length;
    if (opening[cue.groupFrom]! < 0) opening[cue.groupFrom] = list.length;
    list.push(cue);
  }
  return { list, at, opening };
}

/** A verb of saying with a subject of the third person, that did or does happen, and a clause behind it within the same words. */
function isTold(page: Page, { token, subject, complement, inverted, passive }: Cue): boolean {
  const { is } = page.lexicon;
  if (!subject || !complement || inverted || passive || subject.to > token) return false;
  if (complement.form !== "clause" && complement.form !== "bare" && complement.form !== "question") return false;
  if (complement.form === "bare" && page.layers.tree.upos[complement.start] === Upos.ADP) return false;
  const q = page.quotedAt[token]!;
  if (page.quotedAt[complement.start] !== q || page.quotedAt[subject.from] !== q) return false;
  for (let i = subject.from; i < subject.to; i++) {
    const w = page.word[i]!;
    if (is.firstPerson.has(w) || is.secondPerson.has(w) || is.negations.has(w)) return false;
  }
  const w = page.word[subject.head]!;
  if (is.expletives.has(w) || is.questionWords.has(page.word[page.sentenceStart(token)]!)) return false;
  // "would say", "if they say" did not happen
  if (is.subordinators.has(page.word[subject.from - 1] ?? "")) return false;
  if (isFiniteVerb(page, token)) return true;
  if (page.layers.tree.morph[token]! & Feature.Inf) return false;
  for (let i = subject.to; i < token; i++) if (is.auxiliaries.has(page.word[i]!)) return true;
  return false;
}
