import { classAt, DIGIT, isWordClass, LETTER, LOWER, SPACE, UPPER } from "./character.js";
import type { Compiled } from "./compiled.js";
import {
  CLOSING_ABBREVIATION,
  INITIALS,
  LEADING_ABBREVIATION,
  ORDINAL,
  PLAIN,
  TERMINATOR,
  type TokenList,
} from "./token.js";

/** A longer run of tokens without an end is cut, so that what follows stays linear. */
export const longestSentence = 300;
/** A cut looks this far back for a mark to cut after. */
const cutWindow = 60;

const CLOSERS = "\"”’»')]}“«";
const OPENERS = "\"“”„»«'‘’([{";
const DASHES = "-–—*•·";

/** Indices of the tokens in `[from, to)`, the tokens of one paragraph, that begin a sentence. */
export function sentenceStarts(
  text: string,
  tokens: TokenList,
  from: number,
  to: number,
  language: Compiled,
): number[] {
  const starts: number[] = [];
  let begin = from;
  if (to > from) starts.push(from);
  for (let i = from; i < to - 1; i++) {
    let next =
      tokens.kind[i] === PLAIN
        ? silentBoundary(text, tokens, begin, i, to, language)
        : boundary(text, tokens, begin, i, to, language);
    if (next < 0 && i + 1 - begin >= longestSentence) next = cut(text, tokens, i + 1);
    if (next > begin && next < to) {
      begin = next;
      starts.push(next);
    }
  }
  return starts;
}

/** First token of the next sentence if one ends with token `i` (and the closing marks after it), or -1. */
function boundary(text: string, tokens: TokenList, begin: number, i: number, to: number, language: Compiled): number {
  const kind = tokens.kind[i];
  let next = i + 1,
    quoted = false;
  while (next < to && isCloser(text, tokens, next, to)) {
    quoted = true;
    next++;
  }
  if (next >= to) return -1;
  const gap = tokens.start[next]! > tokens.end[next - 1]!;
  if (!gap && !(kind === TERMINATOR && isUpperStart(text, tokens, next))) return -1;
  if ((kind === LEADING_ABBREVIATION && !quoted) || kind === ORDINAL) return -1;
  let at = next;
  while (at < to && at < next + 3 && isOpener(text, tokens, at)) at++;
  if (at >= to) return -1;
  const word = text.slice(tokens.start[at], Math.min(tokens.end[at]!, tokens.start[at]! + 32));
  if (kind === INITIALS) return language.openers.has(word) ? next : -1;
  if (!startsSentence(text, tokens, at) && !isLowerCaseText(text, tokens, begin, kind!)) return -1;
  if (kind === CLOSING_ABBREVIATION || kind === LEADING_ABBREVIATION) return next;
  if (text[tokens.start[i]!] === "." && tokens.end[i]! - tokens.start[i]! === 1) {
    // "1." or "a." at the head of a line: a list number
    if (i === begin + 1 && isListNumber(text, tokens, begin)) return -1;
    return next;
  }
  return quoted && followedByCue(text, tokens, at, to, language) ? -1 : next;
}

/** First token of a sentence that begins after token `i` although no mark says so, or -1. */
function silentBoundary(
  text: string,
  tokens: TokenList,
  begin: number,
  i: number,
  to: number,
  language: Compiled,
): number {
  const start = tokens.start[i]!,
    next = i + 1;
  if (text[start] === ")") {
    // "(Ritzau) Danmark …": brackets around the whole of what stands so far
    const whole = text[tokens.start[begin]!] === "(" && i > begin + 1 && i - begin < 12;
    return whole && next < to && isUpperStart(text, tokens, next) && tokens.start[next]! > tokens.end[i]! ? next : -1;
  }
  if (language.freshStarts.size === 0 || !isUpperStart(text, tokens, next) || next + 1 >= to) return -1;
  if (!isWordClass(classAt(text, start)) || classAt(text, tokens.start[next + 1]!) !== LOWER) return -1;
  return language.freshStarts.has(text.slice(tokens.start[next], Math.min(tokens.end[next]!, tokens.start[next]! + 16)))
    ? next
    : -1;
}

/** A writer who begins sentences with small letters has begun this one so. */
function isLowerCaseText(text: string, tokens: TokenList, begin: number, kind: number): boolean {
  return kind === TERMINATOR && classAt(text, tokens.start[begin]!) === LOWER;
}

function isListNumber(text: string, tokens: TokenList, i: number): boolean {
  return tokens.end[i]! - tokens.start[i]! <= 2 && classAt(text, tokens.start[i]!) === DIGIT;
}

/** A mark that closes what stands before it: attached to it, or free on both sides. */
function isCloser(text: string, tokens: TokenList, i: number, to: number): boolean {
  const start = tokens.start[i]!,
    end = tokens.end[i]!;
  if (!CLOSERS.includes(text[start]!) || end - start > 2) return false;
  const attached = start === tokens.end[i - 1]!;
  const free = i + 1 >= to || tokens.start[i + 1]! > end;
  if (free) return attached || text[start] === '"' || text[start] === ")" || text[start] === "»" || text[start] === "”";
  return attached && !isWordClass(classAt(text, end)) && !"\"'“‘«".includes(text[end]!);
}

function isOpener(text: string, tokens: TokenList, i: number): boolean {
  const mark = text[tokens.start[i]!]!;
  return OPENERS.includes(mark) || DASHES.includes(mark);
}

function isUpperStart(text: string, tokens: TokenList, i: number): boolean {
  return classAt(text, tokens.start[i]!) === UPPER;
}

/** A capital, a digit or a letter without case; or a name such as "al-Assad", "iPhone". */
function startsSentence(text: string, tokens: TokenList, i: number): boolean {
  const start = tokens.start[i]!;
  const c = classAt(text, start);
  if (c !== LOWER) return c === UPPER || c === DIGIT || c === LETTER || c > SPACE;
  const end = Math.min(tokens.end[i]!, start + 6);
  for (let at = start + 1; at < end; at++) if (classAt(text, at) === UPPER) return true;
  return false;
}

/** `"…?" Bolton asked`: a verb of saying soon after a capital, before any mark. */
function followedByCue(text: string, tokens: TokenList, from: number, to: number, language: Compiled): boolean {
  if (language.cueVerbs.size === 0) return false;
  for (let i = from + 1; i < Math.min(to, from + 5); i++) {
    const start = tokens.start[i]!;
    if (!isWordClass(classAt(text, start))) return false;
    if (language.cueVerbs.has(text.slice(start, Math.min(tokens.end[i]!, start + 16)))) return true;
  }
  return false;
}

/** Where to cut before token `i`: after the last mark within the window, else there. */
function cut(text: string, tokens: TokenList, i: number): number {
  for (let at = i - 1; at > i - cutWindow; at--) if (";:,.".includes(text[tokens.start[at]!]!)) return at + 1;
  return i;
}
