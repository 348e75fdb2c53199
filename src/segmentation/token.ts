import { classAt, DIGIT, isWordClass, LOWER, MARK, PICTOGRAPH, SPACE, SYMBOL, UPPER, widthAt } from "./character.js";
import type { Compiled } from "./compiled.js";

/** Tokens being collected: offsets, and for each what the sentence splitter asks. */
export interface TokenList {
  readonly start: number[];
  readonly end: number[];
  readonly kind: number[];
}

export const PLAIN = 0;
/** "." alone, "...", "…", "!", "?!" */
export const TERMINATOR = 1;
/** A word that keeps its full stop. */
export const LEADING_ABBREVIATION = 2;
export const CLOSING_ABBREVIATION = 3;
/** "U.S.", "J.": an abbreviation by its shape. */
export const INITIALS = 4;
export const ORDINAL = 5;

const APOSTROPHES = "'’`´ʼ";
const DASHES = "-‐‑";

/** Adds the tokens of `text[from, to)`. They tile its characters other than white space. */
export function tokenise(text: string, from: number, to: number, language: Compiled, out: TokenList): void {
  let i = from,
    quoteOpen = false; // a single quotation mark waits for its partner
  while (i < to) {
    const c = classAt(text, i);
    if (c <= SPACE) {
      i++;
    } else if (isWordClass(c)) {
      i = word(text, i, to, language, out, quoteOpen);
    } else {
      if (c === SYMBOL && APOSTROPHES.includes(text[i]!) && isBefore(text, i, from) && i + 1 < to)
        quoteOpen = isWordClass(classAt(text, i + 1));
      else if (c === SYMBOL && APOSTROPHES.includes(text[i]!)) quoteOpen = false;
      i = symbol(text, i, to, language, out);
    }
  }
}

/** White space, an opening mark or nothing stands before `i`. */
function isBefore(text: string, i: number, from: number): boolean {
  return i === from || classAt(text, i - 1) <= SPACE || '("«»“[-–'.includes(text[i - 1]!);
}

function push(out: TokenList, start: number, end: number, kind: number): void {
  out.start.push(start);
  out.end.push(end);
  out.kind.push(kind);
}

/** End of the run of letters, digits and their marks that begins at `i`. */
function run(text: string, i: number, to: number): number {
  while (i < to) {
    const c = classAt(text, i);
    if (!isWordClass(c) && c !== MARK) break;
    i += widthAt(text, i);
  }
  return Math.min(i, to);
}

function word(text: string, start: number, to: number, language: Compiled, out: TokenList, quoteOpen: boolean): number {
  const address = addressEnd(text, start, to);
  if (address > 0) {
    push(out, start, address, PLAIN);
    return address;
  }
  let end = run(text, start, to),
    dots = 0;
  // parts joined by one character between them
  while (end + 1 < to && isWordClass(classAt(text, end + 1))) {
    const mark = text[end]!;
    if (APOSTROPHES.includes(mark)) {
      const next = run(text, end + 1, to);
      const cut = classAt(text, end - 1) === DIGIT ? -1 : cliticStart(text, start, end, next, language);
      if (cut >= 0) {
        if (cut > start) push(out, start, cut, PLAIN);
        push(out, cut, next, PLAIN);
        return next;
      }
      if (classAt(text, end + 1) === UPPER && classAt(text, end - 1) === LOWER && end - start > 2) break; // closing mark without a space
      end = next;
    } else if (mark === "." && joinsAtDot(text, start, end, language)) {
      dots++;
      end = run(text, end + 1, to);
    } else if (joins(text, start, end, mark, language)) {
      end = run(text, end + 1, to);
    } else break;
  }
  const unit =
    language.numberUnits.size > 0 && classAt(text, start) === DIGIT ? unitStart(text, start, end, language) : -1;
  if (unit > 0) {
    push(out, start, unit, PLAIN);
    start = unit;
  }
  const split =
    language.contractions.size === 0 || end - start > 8 ? undefined : language.contractions.get(text.slice(start, end));
  if (split !== undefined) {
    push(out, start, start + split, PLAIN);
    push(out, start + split, end, PLAIN);
    return end;
  }
  const mark = end < to ? text[end]! : "";
  if (mark === ".") return fullStop(text, start, end, to, dots, language, out);
  if (language.data.hyphenJoins && DASHES.includes(mark) && mark !== "" && suspended(text, end, to)) end++;
  else if (mark !== "" && "'’".includes(mark) && !quoteOpen && keepsApostrophe(text, start, end, language)) end++;
  push(out, start, end, PLAIN);
  return end;
}

/** Offset where a clitic begins ("do|n't", "Trump|'s"), or -1. */
function cliticStart(text: string, start: number, mark: number, end: number, language: Compiled): number {
  const { negation } = language.data;
  const ending = text.slice(mark + 1, end).toLowerCase();
  const at = negation.indexOf("'");
  if (
    at > 0 &&
    ending === negation.slice(at + 1) &&
    mark - at > start &&
    text.slice(mark - at, mark).toLowerCase() === negation.slice(0, at)
  )
    return mark - at;
  return language.clitics.has(ending) ? mark : -1;
}

/** Offset of a unit written right after its number ("5pm"), or -1. */
function unitStart(text: string, start: number, end: number, language: Compiled): number {
  let at = end;
  while (at > start && end - at < 4 && isWordClass(classAt(text, at - 1)) && classAt(text, at - 1) !== DIGIT) at--;
  return at < end && at > start && classAt(text, at - 1) === DIGIT && language.numberUnits.has(text.slice(at, end))
    ? at
    : -1;
}

function joinsAtDot(text: string, start: number, dot: number, language: Compiled): boolean {
  const before = classAt(text, dot - 1),
    after = classAt(text, dot + 1);
  if (before === DIGIT || after === DIGIT) return before === after || (before === DIGIT && after === LOWER);
  // "slut.Han": a space is missing
  if (after === UPPER && before === LOWER && dot - start > 2) return language.leading(text.slice(start, dot));
  return true;
}

function joins(text: string, start: number, at: number, mark: string, language: Compiled): boolean {
  const before = classAt(text, at - 1),
    after = classAt(text, at + 1);
  const numbers = before === DIGIT && after === DIGIT;
  if (mark === "," || mark === ":") return numbers;
  if (mark === "/") return numbers || language.data.slashJoins;
  if (mark === "_" || mark === "@") return true;
  if (mark === "&") return before === UPPER && after === UPPER;
  if (!DASHES.includes(mark)) return false;
  if (language.data.hyphenJoins || (numbers && isDigits(text, start, at))) return true;
  if (language.prefixes.size === 0) return false;
  return at - start <= 8 && language.prefixes.has(text.slice(start, at).toLowerCase());
}

function isDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== DIGIT && !DASHES.includes(text[i]!)) return false;
  return true;
}

/** "bil- og motorejere": the hyphen stands for a word that follows later. */
function suspended(text: string, at: number, to: number): boolean {
  return at + 1 >= to || classAt(text, at + 1) <= SPACE || ",)/".includes(text[at + 1]!);
}

function keepsApostrophe(text: string, start: number, end: number, language: Compiled): boolean {
  const last = text[end - 1]!.toLowerCase();
  if (language.data.genitiveApostropheAfter.includes(last)) return true;
  return end - start <= 6 && language.elisions.has(text.slice(start, end).toLowerCase());
}

/** A word before a full stop: does the stop belong to it? */
function fullStop(
  text: string,
  start: number,
  end: number,
  to: number,
  dots: number,
  language: Compiled,
  out: TokenList,
): number {
  const kind = abbreviation(text, start, end, to, dots, language, out);
  push(out, start, kind === PLAIN ? end : end + 1, kind);
  return kind === PLAIN ? end : end + 1;
}

function abbreviation(
  text: string,
  start: number,
  end: number,
  to: number,
  dots: number,
  language: Compiled,
  out: TokenList,
): number {
  if (end + 2 < to && text[end + 1] === "." && text[end + 2] === ".") return PLAIN; // an ellipsis
  const last = classAt(text, end - 1);
  if (last === DIGIT) return isOrdinal(text, start, end, to, language) ? ORDINAL : PLAIN;
  if (end - start > 16) return PLAIN;
  const form = text.slice(start, end);
  if (language.leading(form)) return LEADING_ABBREVIATION;
  if (language.closing(form)) return CLOSING_ABBREVIATION;
  if (last === UPPER && (end - start === 1 || (dots > 0 && isInitials(text, start, end)))) return INITIALS;
  if (dots > 0 && isInitials(text, start, end)) return INITIALS;
  if (language.units.has(form) && out.end.length > 0 && classAt(text, out.end[out.end.length - 1]! - 1) === DIGIT)
    return CLOSING_ABBREVIATION;
  return PLAIN;
}

/** Single letters, or pairs, with stops between them: "U.S", "Ph.D", "p.m". */
function isInitials(text: string, start: number, end: number): boolean {
  let length = 0;
  for (let i = start; i <= end; i++) {
    if (i === end || text[i] === ".") {
      if (length > 2) return false;
      length = 0;
    } else length++;
  }
  return true;
}

/** "8. december", "2. - Jeg": a number of one or two digits and something small, or a month, after it. */
function isOrdinal(text: string, start: number, end: number, to: number, language: Compiled): boolean {
  if (!language.data.ordinalFullStop || end - start > 4 || !isDigits(text, start, end)) return false;
  let i = end + 1;
  if (i >= to) return false;
  if (DASHES.includes(text[i]!) || text[i] === "/" || text[i] === ",") return end - start <= 2;
  while (i < to && classAt(text, i) <= SPACE) i++;
  if (i === end + 1 || i >= to) return false;
  const c = classAt(text, i);
  if (c === LOWER) return true;
  if (end - start > 2) return false;
  if (c === UPPER) return language.afterOrdinal.has(text.slice(i, run(text, i, to)).toLowerCase());
  return false;
}

/** End of a web or mail address that begins at `i`, or 0. */
function addressEnd(text: string, i: number, to: number): number {
  const scheme = "hfmwHFMW".includes(text[i]!) && /^(?:http|ftp:|mail|www\.)/i.test(text.slice(i, Math.min(to, i + 4)));
  if (!scheme && !mayBeMail(text, i, to)) return 0;
  let end = i;
  while (end < to && end - i < 2048 && classAt(text, end) > SPACE && !'<>"“”«»'.includes(text[end]!)) end++;
  const chunk = text.slice(i, end);
  if (!/^(?:(?:https?|ftp):\/\/|mailto:|www\.)\S|^[\w.+-]+@[\w-]+\.\w/i.test(chunk)) return 0;
  while (end > i + 1 && ".,;:!?)'’]…".includes(text[end - 1]!) && !(text[end - 1] === ")" && chunk.includes("(")))
    end--;
  return end;
}

/** An @ after letters, digits and a few marks, within a short way. */
function mayBeMail(text: string, i: number, to: number): boolean {
  const stop = Math.min(to, i + 64);
  for (let at = i; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code === 64) return at > i;
    const plain =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 45 && code <= 57) || code === 95;
    if (!plain) return false;
  }
  return false;
}

const repeated = ".!?-–—=*_<>~+#|$";

/** A mark, a run of the same mark, a face or a pictograph with what belongs to it. */
function symbol(text: string, start: number, to: number, language: Compiled, out: TokenList): number {
  const mark = text[start]!;
  const c = classAt(text, start);
  let end = start + widthAt(text, start);
  if (c === PICTOGRAPH) end = pictographEnd(text, start, to);
  else if (mark === "." || mark === "!" || mark === "?" || mark === "…") {
    while (end < to && (mark === "." ? text[end] === "." : "!?".includes(text[end]!))) end++;
    end = marks(text, end, to);
    push(out, start, end, TERMINATOR);
    return end;
  } else if (APOSTROPHES.includes(mark) && isCliticAlone(text, start, end, to, language)) end = run(text, end, to);
  else if ((mark === ":" || mark === ";") && faceEnd(text, start, to) > 0) end = faceEnd(text, start, to);
  else if (repeated.includes(mark)) while (end < to && text[end] === mark) end++;
  else if ((mark === "'" || mark === "’" || mark === "‘") && text[end] === mark) end++;
  end = marks(text, end, to);
  push(out, start, Math.min(end, to), PLAIN);
  return Math.min(end, to);
}

function marks(text: string, end: number, to: number): number {
  while (end < to && classAt(text, end) === MARK) end += widthAt(text, end);
  return Math.min(end, to);
}

/** "Trump 's", or "'s" after a closing mark. */
function isCliticAlone(text: string, start: number, end: number, to: number, language: Compiled): boolean {
  if (language.clitics.size === 0 || end >= to || start === 0 || text[start] === "`") return false;
  return (
    language.clitics.has(text.slice(end, run(text, end, Math.min(to, end + 4))).toLowerCase()) &&
    classAt(text, start - 1) > SPACE
  );
}

/** End of ":)", ":-(", ";)" at `i`, or 0. */
function faceEnd(text: string, i: number, to: number): number {
  const nose = text[i + 1] === "-" ? 1 : 0;
  const end = i + 2 + nose;
  if (end > to || !"()DP".includes(text[end - 1]!)) return 0;
  if (i > 0 && classAt(text, i - 1) > SPACE && text[end - 1] !== ")") return 0;
  return end < to && isWordClass(classAt(text, end)) ? 0 : end;
}

/** A pictograph with its joiners, selectors and skin tone; two letters of a flag. */
function pictographEnd(text: string, start: number, to: number): number {
  let end = start + widthAt(text, start);
  if (isFlagLetter(text, start) && isFlagLetter(text, end)) end += 2;
  for (;;) {
    const after = marks(text, end, to);
    const joined = after > end && text.charCodeAt(after - 1) === 0x200d && after < to && classAt(text, after) >= SYMBOL;
    end = after;
    if (!joined) return Math.min(end, to);
    end += widthAt(text, end);
  }
}

function isFlagLetter(text: string, i: number): boolean {
  const point = text.codePointAt(i) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
