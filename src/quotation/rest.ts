import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { isClauseLike } from "./complement.js";
import { hasFinite, spanHasFinite, tokenAt } from "./content.js";
import type { Cue } from "./cue.js";
import { isFiniteVerb, isParticiple, isVerb, Kind, type Page } from "./page.js";
import { phraseAt } from "./phrase.js";

/** Where the content goes on after an aside, or -1. */
export function restOf(page: Page, cue: Cue, direct: boolean, pieces: readonly Span[], opening: boolean): number {
  const { kind, word, quotedAt, lexicon } = page;
  const { is } = lexicon;
  const end = page.sentenceEnd(cue.token);
  const limit = Math.min(end, cue.groupTo + 24);
  let comma = -1;
  for (let i = cue.groupTo; i < limit; i++) {
    if (quotedAt[i]! >= 0) {
      // `"A," he said on Monday "B"`
      return direct && i - cue.groupTo <= 12 && comma < 0 ? i : -1;
    }
    if (kind[i] === Kind.comma || (kind[i] === Kind.dash && i === cue.groupTo)) {
      comma = i;
      break;
    }
    if (kind[i] === Kind.stop || kind[i] === Kind.semicolon || kind[i] === Kind.colon) {
      if (kind[i] === Kind.colon && direct && i + 1 < page.word.length && quotedAt[i + 1]! >= 0) return i + 1;
      return -1;
    }
    if (i > cue.groupTo && isFiniteVerb(page, i)) return -1;
  }
  if (comma < 0) return -1;
  const next = comma + 1;
  if (quotedAt[comma]! < 0 && next < page.word.length && quotedAt[next]! >= 0)
    return direct || !isClauseLike(page, quotedAt[next]!, next, true) ? next : -1;
  if (next >= end) return -1;
  if (direct && !isDash(page, pieces)) {
    // `"A," he said, adding: "B"` is another report; `"A," said X, the minister, "B"` goes on
    let i = next;
    const far = Math.min(end, next + 20);
    while (
      i < far &&
      kind[i] !== Kind.comma &&
      quotedAt[i]! < 0 &&
      (!isVerb(page, i) || (isParticiple(page, i) && !lexicon.verbs.has(word[i]!)))
    )
      i++;
    if (i < far && kind[i] === Kind.comma && i + 1 < page.word.length && quotedAt[i + 1]! >= 0) return i + 1;
    return -1;
  }
  if (opening) return next;
  if (is.relatives.has(word[next]!) && !is.complementizers.has(word[next]!)) return -1;
  if (isVerb(page, next) && !isFiniteVerb(page, next) && page.layers.tree.morph[next]! & (Feature.Ger | Feature.Part))
    return -1;
  if (is.coordinators.has(word[next]!)) {
    if (is.adversatives.has(word[next]!)) return -1;
    // "…, he said, and left": a verb without a subject of its own goes with the speaker
    let i = next + 1;
    while (i < end && page.layers.tree.upos[i] === Upos.ADV) i++;
    if (i < end && isFiniteVerb(page, i) && !cue.inverted && !lexicon.language.verbSecond) return -1;
    if (i < end && isFiniteVerb(page, i) && lexicon.verbs.has(word[i]!)) return -1;
    if (i < end && isFiniteVerb(page, i) && cue.inverted) {
      // Danish: "siger X og rejser sig"; but "siger X, og vil Y …" with its own subject goes on
      const after = phraseAt(page, i + 1, end);
      if (!after) return -1;
    }
    return hasFinite(page, next, end) ? next : -1;
  }
  if (cue.inverted) {
    // after "…, said X," mostly an apposition
    if (is.subordinators.has(word[next]!))
      return is.continuers.has(word[next]!) && hasFinite(page, next, end) ? next : -1;
    const head = pieces[0];
    if (head && !spanHasFinite(page, head) && hasFinite(page, next, end)) return next;
    return -1;
  }
  if (is.subordinators.has(word[next]!) && /^(while|as|mens)$/.test(word[next]!)) return -1;
  if (comma !== cue.groupTo && !spanIsOpen(page, pieces))
    return hasFinite(page, next, end) && startsClause(page, next, end) ? next : -1;
  if (
    page.layers.tree.upos[next] === Upos.ADP &&
    pieces.length > 0 &&
    !spanIsOpen(page, pieces) &&
    !hasFinite(page, next, end)
  )
    return -1;
  return hasFinite(page, next, end) || kind[cue.groupTo] === Kind.comma ? next : -1;
}

const isDash = (page: Page, pieces: readonly Span[]): boolean => {
  const first = pieces[0];
  if (!first) return false;
  const q = page.quoted[page.quotedAt[tokenAt(page, first.start)]!];
  return q !== undefined && /[-–—]/.test(page.text[q.open]!);
};

function startsClause(page: Page, from: number, end: number): boolean {
  const phrase = phraseAt(page, from, end);
  if (!phrase) return isVerb(page, from) || page.lexicon.is.subordinators.has(page.word[from]!);
  for (let i = phrase.to; i < Math.min(end, phrase.to + 4); i++) if (isFiniteVerb(page, i)) return true;
  return false;
}

const spanIsOpen = (page: Page, pieces: readonly Span[]): boolean =>
  pieces.length > 0 && !spanHasFinite(page, pieces[0]!);
