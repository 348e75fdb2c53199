import type { Span } from "../document/span.js";
import { FrameBit } from "./lexicon.js";
import type { Quoted } from "./mark.js";
import { Kind, type Page } from "./page.js";
import { phraseAt } from "./phrase.js";

/**
 * Speech that a dash opens: from the dash to the comma before "siger X", or to the end of the paragraph where the
 * paragraph says nobody's name. A dash inside is not its end. Adds to the page's quoted words.
 */
export function markDashSpeech(page: Page): void {
  if (!page.lexicon.language.dashSpeech) return;
  const quoted = page.quoted as Quoted[];
  let speechBefore = false;
  const { sentences } = page.layers;
  const oneEach = sentences.count <= page.paragraphs.length * 1.15; // a sentence a paragraph
  for (let p = 0; p < page.paragraphs.length; p++) {
    const first = page.paragraphToken[p]!;
    const end = page.paragraphToken[p + 1]!;
    if (first >= end || page.kind[first] !== Kind.dash || end - first < 3) {
      speechBefore &&= false;
      continue;
    }
    let from = first;
    while (from < end && page.kind[from] === Kind.dash) from++;
    let any = false;
    while (from < end) {
      const attribution = attributionIn(page, from, end);
      if (attribution < 0) {
        const last = oneEach && !any ? attributedLater(page, p) : -1;
        if (last >= 0) {
          addOver(page, quoted, from, p, last);
          any = true;
          p = last;
        } else if (any || speechBefore || isOwn(page, from, end) || announced(page, p)) {
          add(page, quoted, first, from, end);
          any = true;
        }
        break;
      }
      add(page, quoted, from - 1, from, attribution);
      any = true;
      // speech goes on after another dash in the paragraph
      let next = attribution;
      while (next < end && !(page.kind[next] === Kind.dash && page.kind[next - 1] === Kind.stop)) next++;
      if (next >= end) break;
      from = next + 1;
    }
    speechBefore = any;
  }
}

/** Where every sentence is a paragraph: the paragraph in which speech that paragraph `p` opens is given to somebody, or -1. */
function attributedLater(page: Page, p: number): number {
  for (let next = p + 1; next < Math.min(page.paragraphs.length, p + 8); next++) {
    const first = page.paragraphToken[next]!;
    const end = page.paragraphToken[next + 1]!;
    if (first >= end || page.kind[first] === Kind.dash || page.quotedAt[first]! >= 0) return -1;
    const last = page.kind[end - 1]!;
    if (last !== Kind.stop && last !== Kind.colon && last !== Kind.close && last !== Kind.mark) return -1; // a heading
    if (attributionIn(page, first, end) > 0) return next;
    if (page.kind[end - 1] === Kind.colon) return -1;
  }
  return -1;
}

/** The words from a token in paragraph `p` to the attribution in paragraph `last`, a piece each. */
function addOver(page: Page, quoted: Quoted[], from: number, p: number, last: number): void {
  const { tokens } = page.layers;
  const pieces: Span[] = [];
  for (let k = p; k <= last; k++) {
    const first = k === p ? from : page.paragraphToken[k]!;
    const to = k === last ? attributionIn(page, first, page.paragraphToken[k + 1]!) : page.paragraphToken[k + 1]!;
    for (let i = first; i < to; i++) page.quotedAt[i] = quoted.length;
    let end = to;
    while (end > first && (page.kind[end - 1] === Kind.comma || page.kind[end - 1] === Kind.dash)) end--;
    if (end > first) pieces.push({ start: tokens.start[first]!, end: tokens.end[end - 1]! });
  }
  const close = pieces.at(-1)!.end;
  quoted.push({ pieces, open: tokens.start[from - 1]!, close, closed: true, parent: -1 });
}

/** The token after the speech: the comma, or the first word after "?" or "!"; -1 where no speaker is named. */
function attributionIn(page: Page, from: number, end: number): number {
  for (let c = from + 1; c < end; c++) {
    if (page.quotedAt[c]! >= 0 || page.kind[c] !== Kind.word) continue;
    let before = c - 1;
    const senses = page.lexicon.verbs.get(page.word[c]!);
    const auxiliary = page.lexicon.is.auxiliaries.has(page.word[c]!);
    if (!senses && !auxiliary) continue;
    const border = page.kind[before]!;
    if (
      border !== Kind.comma &&
      border !== Kind.mark &&
      !(border === Kind.stop && page.text[page.layers.tokens.start[before]!] !== ".")
    )
      continue;
    if (
      senses &&
      !senses.some(
        (sense) => sense.frames & (FrameBit.clause | FrameBit.aside | FrameBit.question | FrameBit.impersonal),
      )
    )
      continue;
    const subject = phraseAt(page, c + 1, end);
    if (!subject || page.lexicon.is.secondPerson.has(page.word[c + 1]!)) continue;
    if (auxiliary && !senses) {
      // "har X sagt", "skal han have sagt"
      let k = subject.to;
      while (k < end && k < subject.to + 3 && page.lexicon.is.auxiliaries.has(page.word[k]!)) k++;
      if (k >= end || !page.lexicon.verbs.has(page.word[k]!)) continue;
    }
    if (border === Kind.comma || border === Kind.mark) before = c - 1;
    return border === Kind.stop ? c : before;
  }
  return -1;
}

function isOwn(page: Page, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (page.lexicon.is.firstPerson.has(page.word[i]!) || page.lexicon.is.secondPerson.has(page.word[i]!)) return true;
  return false;
}

/** Whether the paragraph before ends with a colon. */
function announced(page: Page, p: number): boolean {
  const last = page.paragraphToken[p]! - 1;
  return p > 0 && last >= 0 && page.kind[last] === Kind.colon;
}

function add(page: Page, quoted: Quoted[], open: number, from: number, to: number): void {
  const { tokens } = page.layers;
  let last = to;
  while (last > from && (page.kind[last - 1] === Kind.comma || page.kind[last - 1] === Kind.dash)) last--;
  if (last <= from) return;
  const piece: Span = { start: tokens.start[from]!, end: tokens.end[last - 1]! };
  for (let i = from; i < last; i++) page.quotedAt[i] = quoted.length;
  quoted.push({ pieces: [piece], open: tokens.start[open]!, close: piece.end, closed: true, parent: -1 });
}
