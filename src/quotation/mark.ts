import type { Span } from "../document/span.js";

/** Words between quotation marks. */
export interface Quoted {
  /** What stands between the marks, a piece for each paragraph; no piece is empty. */
  readonly pieces: readonly Span[];
  /** Offset of the opening mark, and the offset after the closing one (after the last piece where there is none). */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** Index of the quoted words that hold these, or -1. */
  readonly parent: number;
}

/** A paragraph's character range. */
export type Paragraph = Span;

interface Mark {
  readonly at: number;
  readonly width: number;
  readonly single: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Stands after a comma or stop and a blank, before a small letter: a closing mark that was set wrongly, if one is open. */
  readonly stray: boolean;
}

const doubles = new Set('"“”„‟«»〝〞″');
const singles = new Set("'‘’‚‛‹›`");
const openOnly = new Set("„‚‘");
const opensBefore = new Set("([{-–—/¡¿*_");
const stops = new Set(".,!?…;:");

const isSpace = (c: string): boolean => c === "" || /\s/.test(c);
const isWord = (c: string): boolean => c !== "" && /[\p{L}\p{N}\p{M}]/u.test(c);

/**
 * Pairs the quotation marks of a text in one pass: straight and curly, single and double, guillemets of both
 * directions, nested ones, those that a paragraph opens anew, and those that nobody closes.
 *
 * `own` tells whether a paragraph reads as somebody's own words (first or second person); an unclosed quotation
 * goes on over such paragraphs.
 */
export function quotedWords(
  text: string,
  paragraphs: readonly Paragraph[],
  own: (paragraph: number) => boolean,
): Quoted[] {
  const marks = paragraphs.map((paragraph) => marksIn(text, paragraph));
  const found: { pieces: Span[]; open: number; close: number; closed: boolean; parent: number }[] = [];
  // first and last mark of the paragraphs that follow, to see whether an open quotation will be closed
  const nextMarked = new Int32Array(paragraphs.length + 1).fill(paragraphs.length);
  for (let p = paragraphs.length - 1; p >= 0; p--)
    nextMarked[p] = marks[p]!.some((mark) => !mark.single) ? p : nextMarked[p + 1]!;

  let carried = -1; // the quotation that is still open when a paragraph ends
  let carriedSingle = false;
  let unmarked = false; // whether it went on over a paragraph that no mark opens anew
  let any = false; // whether a mark was seen in the paragraphs before
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!;
    const list = marks[p]!;
    const stack: { index: number; single: boolean; from: number }[] = [];
    let first = 0;
    // "said he was “taking us in the wrong direction." and a mark that opens the next paragraph: speech of its own
    const broken = carried >= 0 && isSmall(text, found[carried]!.pieces[0]?.start ?? -1);
    if (broken && list[0]?.opens && isBlank(text, start, list[0].at) && !isSmall(text, list[0].at + list[0].width))
      carried = -1;
    const carriedOver = carried >= 0;
    if (carriedOver) {
      const opener = list[0];
      const leads = opener?.opens === true && isBlank(text, start, opener.at) && opener.single === carriedSingle;
      const anew: boolean = leads && !unmarked && !isSmall(text, opener.at + opener.width);
      stack.push({ index: carried, single: carriedSingle, from: anew ? opener.at + opener.width : start });
      if (anew) first = 1;
      else if (leads) list[0] = { ...opener, opens: false, closes: true }; // it slipped to the line behind
      unmarked = !anew;
      carried = -1;
    } else unmarked = false;
    const surplus = any || stack.length > 0 ? undefined : surplusOf(list);
    if (surplus && endsSpeech(text, start, surplus)) {
      // the text begins within somebody's words
      stack.push({ index: found.length, single: false, from: start });
      found.push({ pieces: [], open: start, close: start, closed: false, parent: -1 });
    }
    any ||= list.some((mark) => !mark.single);
    for (let m = first; m < list.length; m++) {
      const mark = list[m]!;
      const top = stack.at(-1);
      // a closing mark closes the innermost of its kind; what is still open inside that was no quotation
      let match = -1;
      if (mark.closes || mark.stray)
        for (let d = stack.length - 1; d >= 0; d--)
          if (stack[d]!.single === mark.single) {
            match = d;
            break;
          }
      // `"… things go in" jerks "at times."`: inner marks whose blanks stand on the wrong side
      if (match === 0 && !mark.single && isTurned(text, mark, list[m + 1])) {
        m++;
        continue;
      }
      // "the workers' rights" in a paragraph that goes on in single marks
      if (match === 0 && mark.single && carriedOver && !endsWords(text, mark)) continue;
      if (match >= 0 && !(mark.opens && !mark.stray && top && top.from === mark.at)) {
        const { index, from } = stack[match]!;
        stack.length = match;
        addPiece(text, found[index]!.pieces, from, mark.at);
        found[index]!.close = mark.at + mark.width;
        found[index]!.closed = true;
      } else if (mark.opens && stack.length < 3) {
        if (mark.single && !closesLater(list, m) && !(opensSpeech(text, start, mark) && closedBeyond(p))) continue;
        stack.push({ index: found.length, single: mark.single, from: mark.at + mark.width });
        found.push({
          pieces: [],
          open: mark.at,
          close: mark.at,
          closed: false,
          parent: stack.length > 1 ? stack[stack.length - 2]!.index : -1,
        });
      }
    }
    if (stack.length === 0) continue;
    const { index, single, from } = stack[0]!; // the outermost; inner ones that are open were none
    addPiece(text, found[index]!.pieces, from, end);
    found[index]!.close = end;
    if (single ? closedBeyond(p) : goesOn(p)) {
      carried = index;
      carriedSingle = single;
    }
  }
  return found.filter((quoted) => quoted.pieces.length > 0).length === found.length ? found : dropEmpty(found);

  /** Whether a quotation that is open at the end of paragraph `p` goes on in the next one. */
  function goesOn(p: number): boolean {
    if (p + 1 >= paragraphs.length) return false;
    const q = nextMarked[p + 1]!;
    if (q === p + 1) {
      const list = marks[q]!.filter((mark) => !mark.single);
      const opener = list[0]!;
      if (isBlank(text, paragraphs[q]!.start, opener.at))
        return list.length > 1 || isSmall(text, opener.at + opener.width) || hasMarkAfter(q) || own(q) || staysOpen(q);
      return closedOver(p, q);
    }
    if (q < paragraphs.length && q - p <= 12) {
      const opener = marks[q]!.find((mark) => !mark.single)!;
      if (isBlank(text, paragraphs[q]!.start, opener.at) && isSmall(text, opener.at + opener.width)) return true;
      if ((opener.closes && !opener.opens) || opener.stray) return true;
      const blank = isBlank(text, paragraphs[q]!.start, opener.at);
      if (q - p <= 3 && blank && staysOpen(q) && !own(q)) return true;
      if (!blank && closedOver(p, q)) return true;
    }
    // nobody closes it: as far as the words are the speaker's own
    for (let next = p + 1; next < Math.min(q, p + 9); next++) if (own(next)) return true;
    return false;
  }

  /** Whether a single mark in one of the next paragraphs closes what is open at the end of paragraph `p`. */
  function closedBeyond(p: number): boolean {
    for (let q = p + 1; q < Math.min(paragraphs.length, p + 7); q++) {
      const list = marks[q]!.filter((mark) => mark.single);
      const opener = list[0];
      if (!opener) continue;
      const anew = opener.opens && isBlank(text, paragraphs[q]!.start, opener.at);
      for (let m = anew ? 1 : 0; m < list.length; m++) {
        if (endsWords(text, list[m]!)) return true;
        if (list[m]!.opens && !list[m]!.closes) return false;
      }
      if (anew && isSmall(text, opener.at + opener.width)) return false;
    }
    return false;
  }

  /** Whether the next paragraphs with marks, from `q` on, close more than they open. */
  function closedOver(p: number, q: number): boolean {
    for (let k = q, n = 0; k < paragraphs.length && k - p <= 12 && n < 3; k = nextMarked[k + 1]!, n++) {
      const list = marks[k]!.filter((mark) => !mark.single);
      if (isBlank(text, paragraphs[k]!.start, list[0]!.at)) return false;
      const depth = depthOf(list);
      if (depth !== 0) return depth < 0;
    }
    return false;
  }

  /** Whether a mark that stands alone in paragraph `p` would open what nobody closes: then it closes. */
  function staysOpen(p: number): boolean {
    if (marks[p]!.filter((mark) => !mark.single).length !== 1) return false;
    const q = nextMarked[p + 1]!;
    if (q === p + 1 || q >= paragraphs.length) return q >= paragraphs.length;
    const opener = marks[q]!.find((mark) => !mark.single)!;
    return isBlank(text, paragraphs[q]!.start, opener.at);
  }

  function hasMarkAfter(p: number): boolean {
    const q = nextMarked[p + 1]!;
    return q < paragraphs.length && q === p + 1;
  }
}

/** How many more quotations the marks of a paragraph open than they close; below 0 as soon as they close one of before. */
function depthOf(list: readonly Mark[]): number {
  let depth = 0;
  for (const mark of list) {
    if (mark.stray || (mark.closes && !mark.opens)) depth--;
    else if (mark.opens && !mark.closes) depth++;
    if (depth < 0) return depth;
  }
  return depth;
}

/** Whether a mark closes and stands behind a comma or stop, so that it is no apostrophe. */
const endsWords = (text: string, mark: Mark): boolean => mark.closes && /[.,!?…]/.test(text[mark.at - 1] ?? "");

/** Whether a mark opens a paragraph, or stands behind a colon or comma, before a capital. */
function opensSpeech(text: string, start: number, mark: Mark): boolean {
  const c = text[mark.at + mark.width] ?? "";
  if (!mark.opens || c === c.toLowerCase()) return false;
  return isBlank(text, start, mark.at) || /[:,]/.test(text[mark.at - 2] ?? "");
}

/** Whether a mark hangs on the word before it and the next one, a few words on, stands behind a blank: both are turned. */
function isTurned(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!next || next.single || mark.opens || next.at - mark.at > 40 || next.at - mark.at < 4) return false;
  const hangs = isWord(text[mark.at - 1] ?? "") && text[mark.at + 1] === " " && isWord(text[mark.at + 2] ?? "");
  const after = text[next.at + 1] ?? "";
  return hangs && text[next.at - 1] === " " && isWord(text[next.at - 2] ?? "") && (after === " " || stops.has(after));
}

/** The first mark that closes what no mark of the paragraph has opened. */
function surplusOf(list: readonly Mark[]): Mark | undefined {
  let depth = 0;
  if (list.reduce((n, mark) => n + (mark.single ? 0 : 1), 0) % 2 === 0) return undefined;
  return list.find((mark) => {
    if (mark.single) return false;
    if (mark.stray || (mark.closes && !mark.opens)) depth--;
    else if (mark.opens && !mark.closes) depth++;
    return depth < 0;
  });
}

/** Whether a small letter stands at an offset. */
function isSmall(text: string, at: number): boolean {
  const c = text[at] ?? "";
  return c !== c.toUpperCase();
}

/** Whether a mark stands behind words and a comma, before a small letter: `…, "siger hun`, `…," says she`. */
function endsSpeech(text: string, start: number, mark: Mark): boolean {
  if (mark.single || mark.at - start < 12) return false;
  const after = mark.at + mark.width;
  const comma = text[mark.at - 1] === "," || (text[mark.at - 2] === "," && text[mark.at - 1] === " ");
  return comma && isSmall(text, text[after] === " " ? after + 1 : after);
}

function dropEmpty(found: readonly Quoted[]): Quoted[] {
  const to = new Int32Array(found.length);
  let n = 0;
  found.forEach((quoted, index) => {
    to[index] = quoted.pieces.length > 0 ? n++ : -1;
  });
  return found
    .filter((quoted) => quoted.pieces.length > 0)
    .map((quoted) => ({ ...quoted, parent: quoted.parent < 0 ? -1 : to[quoted.parent]! }));
}

function addPiece(text: string, pieces: Span[], from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  if (start < end) pieces.push({ start, end });
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text[i]!)) return false;
  return true;
}

/** Whether a single mark that may open has one after it in the paragraph that may close. */
function closesLater(list: readonly Mark[], from: number): boolean {
  for (let m = from + 1; m < Math.min(list.length, from + 40); m++) if (list[m]!.single && list[m]!.closes) return true;
  return false;
}

function marksIn(text: string, { start, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let i = start; i < end; i++) {
    let c = text[i]!;
    const double = doubles.has(c);
    if (!double && !singles.has(c)) continue;
    let width = 1;
    let single = !double;
    if (single && text[i + 1] === c && (c === "'" || c === "’" || c === "‘" || c === "`")) {
      width = 2; // two single marks are a double one
      single = false;
    } else if (c === "`") {
      single = true;
    }
    const before = i > start ? text[i - 1]! : "";
    const after = i + width < end ? text[i + width]! : "";
    i += width - 1;
    const wordBefore = isWord(before);
    const wordAfter = isWord(after);
    if (single && wordBefore && wordAfter) continue; // apostrophe
    if (single && (c === "'" || c === "’") && !wordBefore && /[0-9]/.test(after)) continue; // '90s
    if (c === '"' || c === "″" || c === "'") {
      if (/[0-9]/.test(before) && (c === "″" || measured(text, i + 1, end))) continue; // inches, minutes
    }
    const spaceBefore =
      isSpace(before) || opensBefore.has(before) || doubles.has(before) || (singles.has(before) && !wordBefore);
    const spaceAfter = isSpace(after);
    let opens = spaceBefore && !spaceAfter && !stops.has(after);
    let closes = !isSpace(before) || (isSpace(before) && (spaceAfter || stops.has(after)));
    if (opensBefore.has(before) && wordAfter && before !== "-") closes = false;
    if (openOnly.has(c) && wordAfter) closes = false;
    if (c === "”" || c === "’") {
      // Danish and Swedish open with the same mark
      if (!isSpace(before) && !opensBefore.has(before)) opens = false;
    }
    if (opens && closes && isSpace(before)) closes = false;
    c = "";
    if (opens || closes)
      marks.push({
        at: i - width + 1,
        width,
        single,
        opens,
        closes,
        stray: !single && opens && isStray(text, i - width, start, after),
      });
  }
  return marks;
}

/** Whether a mark that could open stands after a comma or stop and a blank, before a small letter. */
function isStray(text: string, before: number, start: number, after: string): boolean {
  if (after === after.toUpperCase() || before - 1 < start || !isSpace(text[before]!)) return false;
  return stops.has(text[before - 1]!) && text[before - 1] !== ":";
}

/** Whether a mark after a number is followed by a measure's surroundings: `5'10`, `a 12" screen`. */
function measured(text: string, from: number, end: number): boolean {
  return from < end && (/[0-9x×]/.test(text[from]!) || text[from] === "-");
}
