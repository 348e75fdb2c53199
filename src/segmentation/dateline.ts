import type { TokenList } from "./token.js";

/** No dateline is longer, in tokens and in characters. */
const longest = { tokens: 24, characters: 100 } as const;

const dash = /^[-–—]+$/;
/** "WASHINGTON", "NEW YORK": nothing but capitals; short ones are as often initials ("NATO"). */
const place = /^\p{Lu}[\p{Lu}.'’-]{4,}$/u;
const capitals = /^\p{Lu}[\p{Lu}.'’/-]+$/u;
/** What stands in a dateline: names, days and marks, a month of small letters only beside a number. */
const part = /^(?:\p{Lu}[\p{L}.'’/-]*|\d{1,4}(?:\.|st|nd|rd|th)?|[,./()&|])$/u;

/**
 * First token of what a dateline stands before ("MOSCOW, Oct. 22 (AP) - ", "København (Ritzau) - "), or -1: it tells
 * where and when the report was written and belongs to no sentence. `[from, to)` are the tokens of a paragraph.
 */
export function afterDateline(text: string, tokens: TokenList, from: number, to: number): number {
  const stop = Math.min(to - 1, from + longest.tokens);
  const wordAt = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
  let opened = -1,
    agency = false,
    comma = false,
    number = -1; // token of the last one
  for (let i = from; i < stop && tokens.end[i]! - tokens.start[from]! <= longest.characters; i++) {
    const word = wordAt(i);
    if (word === "(") opened = i;
    else if (word === ")") {
      if (opened < 0) return -1;
      agency = tokens.start[i]! - tokens.end[opened]! > 1;
      opened = -1;
    } else if (i > from && opened < 0 && (dash.test(word) || (word === ":" && agency))) {
      const apart = tokens.start[i + 1]! > tokens.end[i]!;
      if (!apart || !/^[^\p{Ll}]/u.test(wordAt(i + 1))) return -1;
      const first = wordAt(from);
      return agency || place.test(first) || (comma && (number >= 0 || capitals.test(first))) ? i + 1 : -1;
    } else if (opened < 0) {
      const beside = number >= 0 && i - number <= 2 && /^\p{Ll}{3,9}\.?$/u.test(word); // "22. oktober"
      if (agency || (!part.test(word) && !beside)) return -1;
      if (/^\d/.test(word)) number = i;
      comma ||= word === ",";
    }
  }
  return -1;
}
