import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { asked, cueSpan, senseFor } from "./attribution.js";
import type { Complement } from "./complement.js";
import { type Cue, type Cues, cueAt } from "./cue.js";
import { FrameBit } from "./lexicon.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
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
  const inner = new Map<number, number>();
  page.quoted.forEach(({ open, parent }, q) => {
    if (parent >= 0) inner.set(open, q);
  });
  for (const cue of cues.list) {
    if (!isTold(page, cue)) continue;
    const quoted = quotedBehind(page, cue, inner);
    if (quoted) found.push(quoted);
    else if (cue.complement && isClause(page, cue.complement))
      for (const report of reportRight(page, cue, cue.complement!, cues))
        if (report.commitment !== "doubts" && report.commitment !== "demands") found.push({ ...report, nested: true });
  }
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

/** A clause within the words that hold the verb. */
function isClause(page: Page, { form, start }: Complement): boolean {
  if (form !== "clause" && form !== "bare" && form !== "question") return false;
  if (page.kind[start] === Kind.mark || page.quotedAt[start]! < 0) return false;
  return form !== "bare" || page.layers.tree.upos[start] !== Upos.ADP;
}

/** "“She said, 'Go home,' and left”": the words in inner marks right behind the verb, or null. */
function quotedBehind(page: Page, cue: Cue, inner: ReadonlyMap<number, number>): Report | null {
  let i = cue.groupTo;
  if (page.kind[i] === Kind.comma || page.kind[i] === Kind.colon) i++;
  if (i >= page.word.length || page.kind[i] !== Kind.mark) return null;
  const q = inner.get(page.layers.tokens.start[i]!);
  if (q === undefined || !page.quoted[q]!.closed) return null;
  const { pieces } = page.quoted[q]!;
  return {
    pieces,
    direct: true,
    cue: cueSpan(page, cue),
    cueToken: cue.token,
    source: cue.subject,
    addressees: [],
    commitment: asked(page, pieces, senseFor(cue, FrameBit.clause).commitment),
    quoted: [q],
    continues: false,
    nested: true,
  };
}

/** A verb of saying with a subject of the third person, that did or does happen. */
function isTold(page: Page, { token, subject, inverted, passive }: Cue): boolean {
  const { is } = page.lexicon;
  if (!subject || inverted || passive || subject.to > token) return false;
  if (page.quotedAt[subject.from] !== page.quotedAt[token]) return false;
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
