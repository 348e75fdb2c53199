import type { Category, Grammar } from "./grammar.js";
import type { Atom } from "./lexer.js";
import type { TimeNode } from "./node.js";

/** The readings of a figure. */
export function readAtom(
  island: readonly Atom[],
  position: number,
  grammar: Grammar,
  add: (to: number, cat: Category, value: unknown, latent?: boolean) => void,
): void {
  const atom = island[position]!;
  const piece = atom.numeral!;
  const latent = piece.latent ?? false;
  if (piece.number !== undefined) {
    add(position + 1, "number", { n: piece.number });
    if (Number.isInteger(piece.number) && !piece.grouped) add(position + 1, "figure", piece.number);
    if (Number.isInteger(piece.number) && piece.number >= 1 && piece.number <= 31)
      add(position + 1, "dom", piece.number);
  }
  if (piece.year !== undefined) {
    add(position + 1, "year", piece.year);
    add(position + 1, "time", { kind: "date", year: piece.year } satisfies TimeNode);
  }
  const ordinal = piece.ordinal ?? dotted(island, position, grammar);
  if (ordinal !== null && ordinal !== undefined) {
    const to = piece.ordinal === undefined ? position + 2 : position + 1;
    add(to, "ordinal", ordinal);
    if (ordinal >= 1 && ordinal <= 31) add(to, "nth", ordinal);
    if (ordinal >= 1 && ordinal <= 31) add(to, "dom", ordinal);
  }
  // 13:10 alone may be a score or the minute of a match
  const bare = latent || (piece.clock?.minute !== undefined && !piece.clock.sure) || piece.colon === true;
  if (piece.clock && !piece.date) add(position + 1, "clock", piece.clock, bare);
  if (piece.date) {
    const date: TimeNode = { kind: "date", ...piece.date };
    if (piece.clock && !latent)
      add(position + 1, "time", { kind: "clock", clock: piece.clock, of: date } satisfies TimeNode);
    else {
      add(position + 1, "date", date, latent);
      if (piece.clock) add(position + 1, "clock", piece.clock, latent);
    }
  }
  if (piece.years)
    add(position + 1, "time", {
      kind: "range",
      first: { kind: "date", year: piece.years[0] },
      last: { kind: "date", year: piece.years[1] },
    } satisfies TimeNode);
  if (piece.decade !== undefined)
    add(position + 1, "time", { kind: "decade", start: piece.decade, century: true } satisfies TimeNode, latent);
  if (piece.quarter) add(position + 1, "time", { kind: "quarter", ...piece.quarter } satisfies TimeNode);
  if (piece.week) add(position + 1, "time", { kind: "week", ...piece.week } satisfies TimeNode);
  if (piece.fiscal !== undefined) add(position + 1, "time", { kind: "fiscal", year: piece.fiscal } satisfies TimeNode);
}

/** "11." before a word, in languages that write ordinals so. */
function dotted(island: readonly Atom[], position: number, grammar: Grammar): number | null {
  if (!grammar.language.ordinalDot) return null;
  const atom = island[position]!;
  const next = island[position + 1];
  if (!next || next.word !== grammar.wordIndex.get(".") || next.start !== atom.end) return null;
  const number = atom.numeral!.number;
  return number !== undefined && Number.isInteger(number) && number > 0 && number < 1000 ? number : null;
}
