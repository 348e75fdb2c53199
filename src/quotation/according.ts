import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { isDocument } from "./attribution.js";
import { contentEnd, endOf, hasFinite } from "./content.js";
import type { Cues } from "./cue.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf } from "./phrase.js";
import type { Report } from "./report.js";

/** Reports by a phrase instead of a verb: "according to X, …", "… in X's view". */
export function phraseReports(page: Page, cues: Cues): Report[] {
  const reports: Report[] = [];
  const n = page.word.length;
  for (let i = 0; i < n; i++) {
    if (page.quotedAt[i]! >= 0 || page.kind[i] !== Kind.word) continue;
    const phrases = page.lexicon.accordingTo.get(page.word[i]!);
    const length = phrases ? matched(page, i, phrases) : 0;
    if (length > 0) {
      const source = sourceAfter(page, i + length);
      if (source) {
        const report = reportAround(page, cues, i, i + length, source, source.to);
        if (report) reports.push(report);
        i = source.to - 1;
        continue;
      }
    }
    const views = page.lexicon.language.view.before[page.word[i]!];
    if (views) {
      const view = viewAt(page, i, views);
      if (view) {
        const report = reportAround(page, cues, i, view.to, view.source, view.to);
        if (report) reports.push(report);
        i = view.to - 1;
      }
    }
  }
  return reports;
}

function matched(page: Page, i: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    let k = 0;
    while (k < phrase.length && page.word[i + k] === phrase[k]) k++;
    if (k === phrase.length) return k;
  }
  return 0;
}

/** The noun phrase of the source, appositions included. */
function sourceAfter(page: Page, from: number): Phrase | null {
  const end = Math.min(page.sentenceEnd(from - 1), from + 40);
  let start = from;
  while (start < end && (page.layers.tree.upos[start] === Upos.ADP || page.word[start] === "to")) start++; // a doubled word
  const bare = phraseAt(page, start, end) ?? loosePhrase(page, start, end);
  if (!bare) return null;
  const whole = phraseOf(page, bare.head, start, end);
  const m = page.layers.mentionAt[bare.head]!;
  const mention = m < 0 ? undefined : page.layers.mentions[m]!;
  const known = mention && mention.from <= bare.head && mention.to <= end ? mention.to : 0; // "the agency's visiting reporter"
  // the tree may run on into the clause: a finite verb ends the source
  let to = Math.max(bare.to, known, whole.from <= bare.head ? whole.to : bare.to);
  for (let i = Math.max(bare.to, known); i < to; i++)
    if (isFiniteVerb(page, i)) {
      to = bare.to;
      break;
    }
  // "a poll released on Wednesday, …"
  const { morph } = page.layers.tree;
  if (
    to === bare.to &&
    to < end &&
    page.layers.tree.upos[to] === Upos.VERB &&
    !page.lexicon.language.verbSecond &&
    morph[to]! & (Feature.Part | Feature.Past)
  ) {
    let k = to + 1;
    while (k < end && k < to + 14 && page.kind[k] === Kind.word && !isFiniteVerb(page, k)) k++;
    if (page.kind[k] === Kind.comma && hasFinite(page, k, page.sentenceEnd(from))) to = k;
  }
  // a comma closes the source, unless an apposition stands between two
  for (let i = bare.to; i < to; i++)
    if (page.kind[i] === Kind.comma) {
      to = i;
      break;
    }
  const apposition = appositionAfter(page, to, end);
  return { from: start, to: apposition, head: bare.head };
}

/** Where an apposition after a comma at `comma` ends (before its second comma); `comma` itself where none stands. */
function appositionAfter(page: Page, comma: number, end: number): number {
  if (comma + 2 >= end || page.kind[comma] !== Kind.comma) return comma;
  const { upos } = page.layers.tree;
  const opener = upos[comma + 1]!;
  const relative = page.lexicon.is.relatives.has(page.word[comma + 1]!);
  if (opener !== Upos.DET && !relative && opener !== Upos.NOUN && opener !== Upos.ADJ && opener !== Upos.PROPN)
    return comma;
  for (let i = comma + 1; i < Math.min(end, comma + 16); i++) {
    if (page.kind[i] === Kind.comma) return opener === Upos.DET || relative || i - comma <= 5 ? i : comma;
    if (page.kind[i] === Kind.stop) return relative ? comma : i;
    if (isFiniteVerb(page, i) && !relative) return comma;
  }
  return comma;
}

/** Words up to a border, where the tags give no noun phrase. */
function loosePhrase(page: Page, from: number, end: number): Phrase | null {
  let i = from;
  while (
    i < Math.min(end, from + 8) &&
    page.kind[i] === Kind.word &&
    !isFiniteVerb(page, i) &&
    !page.lexicon.is.relatives.has(page.word[i]!)
  )
    i++;
  return i > from ? { from, to: i, head: i - 1 } : null;
}

/** "efter X's opfattelse", "in his view": preposition, owner, noun. */
function viewAt(page: Page, i: number, nouns: readonly string[]): { source: Phrase; to: number } | null {
  const end = Math.min(page.sentenceEnd(i), i + 12);
  let noun = -1;
  for (let k = i + 2; k < end; k++) {
    if (page.kind[k] !== Kind.word || isFiniteVerb(page, k)) break;
    if (nouns.includes(page.word[k]!)) {
      noun = k;
      if (nouns.includes(page.word[k + 1] ?? "")) continue; // "by his own account"
      break;
    }
    if (page.layers.tree.upos[k] === Upos.ADP) break;
  }
  if (noun < 0) return null;
  const owner = i + 1;
  const w = page.word[owner]!;
  if (page.lexicon.is.firstPerson.has(w) || page.lexicon.is.secondPerson.has(w)) return null;
  let last = noun - 1; // the owner's last word
  while (last > owner && nouns.includes(page.word[last]!)) last--;
  const possessive =
    last === owner && (page.layers.tree.upos[owner] === Upos.PRON || page.layers.tree.upos[owner] === Upos.DET);
  const genitive =
    /(?:['’]s?|s)$/.test(page.word[last]!) &&
    page.layers.tree.upos[last] !== Upos.DET &&
    page.layers.tree.upos[last] !== Upos.ADJ;
  if (!possessive && !genitive) return null;
  if (possessive && !page.lexicon.language.view.owners.includes(w)) return null;
  let head = last;
  if (/^['’]s?$/.test(page.word[head]!) && head > owner) head--;
  return { source: { from: owner, to: head + 1, head }, to: noun + 1 };
}

/** The clause around a phrase, or the rest of the relative clause that it stands in. */
function reportAround(page: Page, cues: Cues, from: number, _cueTo: number, source: Phrase, to: number): Report | null {
  const { tokens } = page.layers;
  const { kind, word, lexicon } = page;
  const start = page.sentenceStart(from);
  const end = page.sentenceEnd(from);
  const pieces: Span[] = [];
  const cue = {
    start: tokens.start[from]!,
    end: tokens.end[Math.max(from, _cueTo === to ? Math.min(source.from, to) - 1 : _cueTo - 1)]!,
  };

  let after = to;
  // a relative clause on the source ("…, der citerer en talsmand") is no content
  const comma = after < end && kind[after] === Kind.comma;
  if (comma) after++;
  const relative = comma && after < end && lexicon.is.relatives.has(word[after]!);
  const stop =
    after >= end || kind[after] === Kind.stop || kind[after] === Kind.semicolon || kind[after] === Kind.close;

  // inside a relative clause: "which according to X made …"
  let r = from - 1;
  while (r >= start && (kind[r] === Kind.comma || page.layers.tree.upos[r] === Upos.ADV)) r--;
  if (r > start && !lexicon.is.relatives.has(word[r]!)) {
    // "a plan which the minister according to X had …"
    const near = phraseBefore(page, r + 1, Math.max(start, r - 6));
    const before = near ? near.from - 1 : -1;
    if (before > start && lexicon.is.relatives.has(word[before]!) && page.layers.tree.upos[before] !== Upos.ADV)
      r = before;
  }
  if (r > start && lexicon.is.relatives.has(word[r]!) && !stop && !relative) {
    const last = contentEnd(page, null, after, cues, true);
    if (last <= after) return null;
    const rest = { start: tokens.start[after]!, end: endOf(page, after, last) };
    return report(
      r + 1 < from && kind[r + 1] === Kind.word && page.layers.tree.upos[r + 1] !== Upos.ADV
        ? [{ start: tokens.start[r + 1]!, end: endOf(page, r + 1, from) }, rest]
        : [rest],
    );
  }

  let left = start;
  // ", and according to X …": the clause before is the narrator's
  if (from - 2 > start && lexicon.is.coordinators.has(word[from - 1]!) && kind[from - 2] === Kind.comma)
    left = from - 1;
  // quoted words or dashes at the start belong to the sentence; a lone conjunction does not
  let lead = from;
  while (lead > left && kind[lead - 1] !== Kind.word && kind[lead - 1] !== Kind.close && page.quotedAt[lead - 1]! < 0)
    lead--;
  const words = lead - left;
  const opening =
    words <= 2 &&
    (words === 0 ||
      lexicon.is.coordinators.has(word[left]!) ||
      page.layers.tree.upos[left] === Upos.ADV ||
      page.layers.tree.upos[left] === Upos.SCONJ);
  if (!opening) {
    // after a semicolon, or a comma and a conjunction, a new clause begins
    for (let i = lead - 1; i > left && lead - i < 60; i--)
      if (kind[i] === Kind.semicolon || (kind[i] === Kind.colon && page.quotedAt[i]! < 0)) {
        left = i + 1;
        break;
      }
    if (lead > left) pieces.push({ start: tokens.start[left]!, end: endOf(page, left, lead) });
  }
  // without a comma the clause goes on only where the phrase stands in its middle ("er ifølge Kreml udskudt")
  const middle =
    comma || opening || (lexicon.language.verbSecond && (isFiniteVerb(page, from - 1) || !isAdposition(page, to)));
  if (!stop && !relative && middle) {
    const openingComma = opening ? after : comma || kind[from - 1] === Kind.comma ? after : to;
    let last = contentEnd(page, null, openingComma, cues);
    if (last > openingComma && (opening || hasWords(page, openingComma, last))) {
      // a trailing apposition after a phrase at the end is no content
      if (
        !opening &&
        comma &&
        (!clauseIn(page, openingComma, last) || lexicon.is.adversatives.has(word[openingComma]!))
      )
        last = openingComma;
      if (last > openingComma)
        pieces.push({ start: tokens.start[openingComma]!, end: endOf(page, openingComma, last) });
    }
  }
  if (pieces.length === 0) return null;
  // "according to a statement the company says that …": the verb reports; a charge or the police report another's words
  if (opening && isDocument(page, source))
    for (let i = after; i < Math.min(end, after + 2); i++) {
      const cue = cues.list[cues.at[i]!];
      if (cue?.complement && cue.subject && cue.groupFrom <= i + 1) return null;
    }
  // quoted words with their own speaker: the phrase names only who printed them
  for (let i = Math.max(start, from - 60); i < from; i++) {
    const cue = cues.list[cues.at[i]!];
    if (
      cue &&
      cue.groupFrom > start &&
      (page.quotedAt[cue.groupFrom - 1]! >= 0 || page.quotedAt[cue.groupFrom - 2]! >= 0)
    )
      return null;
  }
  return report(pieces);

  function report(content: Span[]): Report {
    return {
      pieces: content,
      direct: false,
      cue,
      cueToken: from,
      source,
      addressees: [],
      commitment: "asserts",
      quoted: [],
      continues: false,
    };
  }
}

const isAdposition = (page: Page, i: number): boolean =>
  page.layers.tree.upos[i] === Upos.ADP || page.lexicon.is.relatives.has(page.word[i] ?? "");

function hasWords(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.kind[i] === Kind.word) return true;
  return false;
}

function clauseIn(page: Page, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 60); i++) if (isFiniteVerb(page, i)) return true;
  return false;
}
