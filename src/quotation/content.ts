import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { afterQuoted } from "./aside.js";
import { isDocument } from "./attribution.js";
import { isClauseLike } from "./complement.js";
import type { Cue, Cues } from "./cue.js";
import { FrameBit } from "./lexicon.js";
import { isCapital, isFiniteCue, isFiniteVerb, isParticiple, isVerb, Kind, type Page } from "./page.js";
import { phraseAt } from "./phrase.js";

const farthest = 160; // tokens that a reported clause may reach

/** Where content that begins at `start` ends: the end of the sentence, or where the narrator goes on. */
export function contentEnd(page: Page, cue: Cue | null, start: number, cues: Cues, relative = false): number {
  const { kind, word, quotedAt, lexicon } = page;
  const { is } = lexicon;
  let end = page.sentenceEnd(start);
  // quoted words may hold several sentences
  const inside = quotedAt[end - 1]!;
  if (inside >= 0 && end < page.word.length && quotedAt[end] === inside && quotedAt[start] !== inside)
    end = Math.min(afterQuoted(page, end), start + farthest);
  const limit = Math.min(end, start + farthest);
  // a relative clause ends, and so does a phrase or infinitive, where a finite verb goes on after a comma
  const narrow =
    relative ||
    (cue !== null &&
      (cue.relative ||
        !cue.complement ||
        cue.complement.form === "infinitive" ||
        cue.complement.form === "gap" ||
        isHeadline(page, start)));
  const preposed = isInPreposed(page, start);
  let depth = 0;
  for (let i = start + 1; i < limit; i++) {
    if (quotedAt[i]! >= 0 && quotedAt[i] !== quotedAt[start]!) continue;
    if (kind[i] === Kind.open) depth++;
    if (kind[i] === Kind.close) depth--;
    if (kind[i] === Kind.close && depth < 0) return i;
    if (depth > 0) continue;
    // "…, according to Reuters" at the end
    if (lexicon.accordingTo.has(word[i]!) && isTrailing(page, i, limit)) return kind[i - 1] === Kind.comma ? i - 1 : i;
    if (kind[i] === Kind.semicolon && cueWithin(cues, i + 1, Math.min(limit, i + 12))) return i;
    // the clause around goes on: "who threatened to …, heaped praise"
    if (narrow && kind[i] === Kind.comma && i + 1 < limit) {
      let v = i + 1;
      if (is.coordinators.has(word[v]!) && hasFinite(page, v, limit) && !sameTense(page, cue, start, v, limit))
        return i;
      while (v < limit && page.layers.tree.upos[v] === Upos.ADV) v++;
      if (v < limit && (isFiniteVerb(page, v) || (isHeadline(page, start) && isBareForm(page, v)))) return i;
    }
    // "When police said he had died, the crowd left": the main clause
    if (preposed && kind[i] === Kind.comma && opensMain(page, i, limit)) return i;
    // " – after his minister had resigned": the narrator
    if (
      kind[i] === Kind.dash &&
      i + 2 < limit &&
      ((is.asWords.has(word[i + 1]!) && !is.relatives.has(word[i + 1]!)) ||
        is.contrastives.has(word[i + 1]!) ||
        (is.subordinators.has(word[i + 1]!) && !is.continuers.has(word[i + 1]!))) &&
      hasFinite(page, i + 2, limit) &&
      !dashBefore(page, start, i)
    )
      return i;
    // "pledged to work toward “…” while Trump promised guarantees"
    if (
      cue?.complement?.form === "infinitive" &&
      is.contrastives.has(word[i]!) &&
      isCapital(page, i + 1) &&
      (isVerb(page, i + 2) || isVerb(page, i + 3))
    )
      return i;
    // "calls it “a scandal” and wants …": behind quoted words, another verb of the one who calls it so
    if (
      cue !== null &&
      !cue.complement &&
      is.coordinators.has(word[i]!) &&
      quotedAt[i - 1]! >= 0 &&
      i + 1 < limit &&
      isFiniteVerb(page, i + 1) &&
      isFiniteVerb(page, cue.token)
    )
      return i;
    // "said he “must go,” but he left open when": behind quoted words, the narrator
    if (is.adversatives.has(word[i]!) && is.thirdPerson.has(word[i + 1] ?? "")) {
      const comma = kind[i - 1] === Kind.comma || (kind[i - 1] === Kind.mark && kind[i - 2] === Kind.comma);
      if (comma && (quotedAt[i - 1]! >= 0 || quotedAt[i - 2]! >= 0)) return i;
    }
    // a colon and quoted words: the speaker goes on in his own words
    if (
      kind[i] === Kind.colon &&
      i + 1 < page.word.length &&
      quotedAt[i + 1]! >= 0 &&
      quotedAt[i + 1] !== quotedAt[start]
    ) {
      if (isClauseLike(page, quotedAt[i + 1]!, i + 1, true)) return i;
    }
    // another cue beside the words: "…, skriver avisen"
    const other = cues.list[cues.opening[i]!];
    if (!other || !cue || other.token <= cue.token) continue;
    const before = kind[i - 1];
    const bordered = before === Kind.comma || before === Kind.dash;
    if (
      bordered &&
      !other.complement &&
      !other.passive &&
      other.subject &&
      other.subject.from >= i &&
      !isInsideReport(page, other, cues)
    )
      return i - 1; // a later aside
    // "calls it a “disaster,” says he is unfit": one subject, two verbs
    if (
      (bordered || page.kind[i - 1] === Kind.mark) &&
      other.groupFrom === i &&
      other.complement &&
      !other.inverted &&
      !page.lexicon.language.verbSecond &&
      isHeadline(page, start) &&
      isFiniteCue(page, other.token) &&
      (!other.subject || other.subject.to <= start)
    )
      return i - 1;
    const participle = isParticiple(page, other.token) && other.groupFrom === other.token;
    if (participle && bordered && (other.complement || hasQuotedAfter(page, other.groupTo))) return i - 1;
    // "…, after earlier saying": the speaker's own
    if (
      isParticiple(page, other.token) &&
      !cue.inverted &&
      other.complement &&
      other.subject?.head === cue.subject?.head
    ) {
      let k = i - 1;
      while (
        k > start &&
        k > i - 4 &&
        (page.layers.tree.upos[k] === Upos.ADP ||
          page.layers.tree.upos[k] === Upos.SCONJ ||
          page.layers.tree.upos[k] === Upos.ADV)
      )
        k--;
      if (kind[k] === Kind.comma) return k;
    }
    if (participle && is.coordinators.has(word[i - 1]!) && other.complement && other.complement.form !== "infinitive")
      return borderBefore(page, i);
    const link = linkBefore(page, i, start);
    if (link < 0) continue;
    if (is.contrastives.has(word[link]!)) return borderBefore(page, link + 1, true);
    // "denies to have known it and lashes out at …": a finite verb is not joined to an infinitive
    if (cue.complement?.form === "infinitive" && link === i - 1 && isFiniteVerb(page, other.token))
      return borderBefore(page, i);
    if (
      other.complement &&
      ((participle && other.complement.form !== "infinitive") ||
        isFiniteCue(page, other.token) ||
        // "vowed to fight on and called for …"
        (cue.complement?.form === "infinitive" && !(page.layers.tree.morph[other.token]! & Feature.Inf)) ||
        // "has called it “a disaster” and promised to …"
        (link === i - 1 && other.groupFrom === i && !cue.complement && sameForm(page, cue.token, other.token)) ||
        (other.complement.form === "quoted" && link === i - 1) ||
        other.groupFrom < other.token)
    ) {
      // "… and added that", ", but she said": unless the conjunction is repeated, it is the narrator
      const shared =
        (link === i - 1 && other.groupFrom === i && other.subject !== null && other.subject.to < i) ||
        other.subject === null ||
        other.subject.to <= start ||
        other.subject.head === cue.subject?.head;
      if (shared || kind[link - 1] === Kind.comma) return borderBefore(page, link + 1);
    }
  }
  return trimTrailing(page, start, limit);
}

/** Whether content begins in an adverbial clause at the head of its sentence. */
function isInPreposed(page: Page, start: number): boolean {
  const { is, language } = page.lexicon;
  const first = page.sentenceStart(start);
  const w = page.word[first]!;
  if (!is.subordinators.has(w) && !(is.questionWords.has(w) && language.verbSecond) && !language.preposed.includes(w))
    return false;
  for (let i = first + 1; i < start - 1; i++) {
    if (page.quotedAt[i]! >= 0 || i - first > 30) return false;
    if (page.kind[i] === Kind.comma && opensMain(page, i, start)) return false;
  }
  return true;
}

/** Whether the main clause of its sentence opens behind a comma: subject and verb, or verb and subject where the verb stands second. */
function opensMain(page: Page, comma: number, limit: number): boolean {
  const { is, language } = page.lexicon;
  let i = comma + 1;
  if (i >= limit || page.kind[i] !== Kind.word || page.quotedAt[i]! >= 0) return false;
  if (language.verbSecond) {
    if (!isFiniteVerb(page, i)) return false;
    const subject = phraseAt(page, i + 1, Math.min(page.sentenceEnd(comma), i + 12));
    return subject !== null && !is.negations.has(page.word[i + 1]!);
  }
  while (i < limit && page.layers.tree.upos[i] === Upos.ADV) i++;
  if (is.coordinators.has(page.word[i]!) || is.relatives.has(page.word[i]!) || is.subordinators.has(page.word[i]!))
    return false;
  const end = Math.min(page.sentenceEnd(comma), i + 16);
  const subject = phraseAt(page, i, end);
  if (!subject || page.inTime[subject.head]) return false;
  let v = subject.to;
  while (v < end && page.layers.tree.upos[v] === Upos.ADV) v++;
  return v < end && page.kind[v] === Kind.word && isFiniteVerb(page, v);
}

/** Whether the verb behind a coordinator is joined to that of a reported clause: "those who demanded that the state acts, and stops waiting". */
function sameTense(page: Page, cue: Cue | null, start: number, link: number, limit: number): boolean {
  if (cue?.complement?.form !== "clause" || !isFiniteVerb(page, link + 1)) return false;
  const { morph } = page.layers.tree;
  const tense = Feature.Past | Feature.Pres;
  let first = start;
  while (first < limit && !isFiniteVerb(page, first)) first++;
  return first < link && (morph[first]! & tense) === (morph[link + 1]! & tense);
}

/** Whether a word is an inflected form of a verb of saying, whatever its tag: "…, blasts “lies”" in a headline. */
export const isBareForm = (page: Page, i: number): boolean =>
  page.lexicon.verbs.get(page.word[i]!)?.some((sense) => sense.lemma !== page.word[i]) ?? false;

function dashBefore(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.kind[i] === Kind.dash) return true;
  return false;
}

/** The coordinator or contrastive that joins the clause of the group at `i` to the words before, or -1. */
function linkBefore(page: Page, i: number, start: number): number {
  const { is } = page.lexicon;
  for (let k = i - 1; k > Math.max(start, i - 9); k--) {
    const w = page.word[k]!;
    if (is.coordinators.has(w)) return k === i - 1 || page.kind[k - 1] === Kind.comma ? k : -1;
    if (is.contrastives.has(w)) return k;
    if (isFiniteVerb(page, k) || page.quotedAt[k]! >= 0 || is.complementizers.has(w)) return -1;
  }
  return -1;
}

function hasQuotedAfter(page: Page, from: number): boolean {
  for (let i = from; i < Math.min(page.word.length, from + 3); i++) if (page.quotedAt[i]! >= 0) return true;
  return false;
}

function cueWithin(cues: Cues, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cues.at[i]! >= 0) return true;
  return false;
}

/** Whether a phrase that names a source at `i` ends the sentence: no verb follows. */
function isTrailing(page: Page, i: number, limit: number): boolean {
  const phrases = page.lexicon.accordingTo.get(page.word[i]!)!;
  if (!phrases.some((phrase) => phrase.every((w, k) => page.word[i + k] === w))) return false;
  if (limit - i > 30) return false;
  for (let k = i + 1; k < limit; k++) if (isFiniteVerb(page, k)) return false;
  return true;
}

/** Whether a token stands in the first paragraph, and that is one line without a full stop. */
export function isHeadline(page: Page, token: number): boolean {
  const end = page.paragraphToken[1] ?? 0;
  if (token >= end || end > 40 || page.paragraphs.length < 2) return false;
  return page.kind[end - 1] !== Kind.stop && page.layers.tokens.sentence[end - 1] === page.layers.tokens.sentence[0];
}

function sameForm(page: Page, a: number, b: number): boolean {
  const { morph } = page.layers.tree;
  const forms = Feature.Part | Feature.Past | Feature.Fin | Feature.Ger | Feature.Inf;
  return (morph[a]! & forms) === (morph[b]! & forms);
}

/** Before the coordinator at `i - 1` and its comma. */
function borderBefore(page: Page, i: number, link = false): number {
  let to = i;
  if (link || page.lexicon.is.coordinators.has(page.word[to - 1]!)) to--;
  if (page.kind[to - 1] === Kind.comma || page.kind[to - 1] === Kind.dash) to--;
  return to;
}

/** Without "in an interview with …" and the like at the end. */
function trimTrailing(page: Page, start: number, end: number): number {
  const { is } = page.lexicon;
  const { upos } = page.layers.tree;
  for (let i = end - 1; i > Math.max(start + 3, end - 14); i--) {
    if (page.kind[i] === Kind.comma || isVerb(page, i) || page.quotedAt[i]! >= 0) break;
    if (is.products.has(page.word[i]!) && upos[i] === Upos.NOUN) {
      let p = i - 1;
      while (
        p > start &&
        (upos[p] === Upos.DET || upos[p] === Upos.ADJ || upos[p] === Upos.NUM || (upos[p] === Upos.NOUN && p > i - 3))
      )
        p--;
      if (p > start + 2 && p < i - 1 && upos[p] === Upos.ADP && (page.word[p] === "in" || page.word[p] === "i"))
        return page.kind[p - 1] === Kind.comma ? p - 1 : p;
    }
  }
  return end;
}

/** Character offset where content ends: without final punctuation, but with a closing mark whose opening is inside. */
export function endOf(page: Page, from: number, to: number): number {
  const { tokens } = page.layers;
  let last = to - 1;
  while (last > from) {
    const k = page.kind[last]!;
    if (k === Kind.mark) {
      const q = page.quotedAt[last]!;
      if (q >= 0 && page.quoted[q]!.open >= tokens.start[from]!) break;
      last--;
      continue;
    }
    if (k === Kind.comma || k === Kind.semicolon || k === Kind.colon || k === Kind.dash) last--;
    else if (k === Kind.stop && (page.quotedAt[last]! < 0 || page.quotedAt[last] === page.quotedAt[from])) last--;
    else break;
  }
  return tokens.end[last]!;
}

export function hasFinite(page: Page, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++) if (isFiniteVerb(page, i)) return true;
  return false;
}

export function spanHasFinite(page: Page, span: Span): boolean {
  const { tokens } = page.layers;
  let i = tokenAt(page, span.start);
  for (let n = 0; i < page.word.length && tokens.start[i]! < span.end && n < farthest; i++, n++)
    if (isFiniteVerb(page, i)) return true;
  return false;
}

/** First token that ends after the offset, by halving. */
export function tokenAt(page: Page, offset: number): number {
  const { tokens } = page.layers;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the cue stands in the middle of what an earlier verb of its sentence reports ("said that the steps, he wanted, …"). */
export function isInsideReport(page: Page, cue: Cue, cues: Cues): boolean {
  const previous = cues.list[cues.at[cue.token]! - 1];
  if (!previous?.complement || previous.complement.form === "quoted" || previous.complement.form === "fragment")
    return false;
  // "wanted to prove that he was “something,” he said": nobody proves by words
  if (
    previous.senses.every((sense) => sense.frames & FrameBit.document) &&
    !(previous.subject && isDocument(page, previous.subject))
  )
    return false;
  if (page.layers.tokens.sentence[previous.token] !== page.layers.tokens.sentence[cue.token]) return false;
  if (previous.complement.start >= cue.groupFrom) return false;
  // at the end of the sentence it reports all before it
  for (let i = cue.groupTo; i < Math.min(page.sentenceEnd(cue.token), cue.groupTo + 40); i++)
    if (isFiniteVerb(page, i)) return true;
  return false;
}
