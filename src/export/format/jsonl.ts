import { dump } from "../../record/dump.js";
import { type Asked, type Piece, pieces } from "../format.js";

/** A document a line with its whole Reading, then the decisions. With the texts these are the lines of a backup. */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("record", lines(asked));

async function* lines({ database, knownAt, withText, chosen }: Asked): AsyncGenerator<string> {
  for await (const line of dump(database, knownAt, chosen.document?.("d.id")))
    yield `${withText ? line : withoutText(line)}\n`;
}

/** The words that are kept for the search are the whole text too. */
function withoutText(line: string): string {
  const parsed = JSON.parse(line) as { addition?: { reading: { document: object }; words: object } };
  if (!parsed.addition) return line;
  const { words: _, reading, ...rest } = parsed.addition;
  const { text: __, ...document } = reading.document as { text: string };
  return JSON.stringify({ addition: { ...rest, reading: { ...reading, document } } });
}
