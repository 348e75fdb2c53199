import { BREAK, classAt, LOWER, SPACE } from "./character.js";

/** Longest line that may have been broken to fit a page or a screen. */
const widestPage = 100;
const narrowestPage = 40;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Length of its first word. */
  readonly firstWord: number;
  /** The line above is blank, or there is none. */
  readonly afterBlank: boolean;
}

/**
 * Paragraphs of a text as character offsets, start and end in turn; blank ones are left out.
 * A line is a paragraph, except where lines were broken to fit a width: then blank and short lines end it.
 */
export function paragraphs(text: string): number[] {
  const lines = linesOf(text);
  const wrapped = pageWidth(lines);
  const spans: number[] = [];
  lines.forEach((line, i) => {
    const joined = i > 0 && !line.afterBlank && continues(text, lines[i - 1]!, line, wrapped);
    if (joined) spans[spans.length - 1] = line.end;
    else spans.push(line.start, line.end);
  });
  return spans;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let i = 0,
    blank = true;
  while (i < text.length) {
    let start = i;
    while (start < text.length && classAt(text, start) === SPACE) start++;
    let end = start,
      last = start,
      firstWord = 0;
    for (; end < text.length; end++) {
      const c = classAt(text, end);
      if (c === BREAK) break;
      if (c !== SPACE) last = end + 1;
      else if (firstWord === 0) firstWord = end - start;
    }
    if (last > start) {
      lines.push({ start, end: last, firstWord: firstWord || last - start, afterBlank: blank });
      blank = false;
    } else blank = true;
    i = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** The width that lines were broken to, or 0 where each line is on its own: most breaks stand where the next word had no room. */
function pageWidth(lines: readonly Line[]): number {
  let width = 0,
    breaks = 0,
    full = 0;
  for (const { start, end } of lines) width = Math.max(width, end - start);
  if (width > widestPage || width < narrowestPage) return 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.afterBlank) continue;
    breaks++;
    if (isFull(lines[i - 1]!, lines[i]!, width)) full++;
  }
  return breaks > 0 && full * 4 >= breaks * 3 ? width : 0;
}

function isFull(line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + next.firstWord > width - 2;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (width > 0) return isFull(line, next, width);
  // a sentence cut in two by accident: a long line without an end, and a small letter
  return line.end - line.start >= narrowestPage && classAt(text, next.start) === LOWER && isOpen(text, line.end - 1);
}

function isOpen(text: string, last: number): boolean {
  return !'.!?:…"”»'.includes(text[last]!);
}
