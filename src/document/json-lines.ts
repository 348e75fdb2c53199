import { DemarcheError } from "../error/error.js";
import type { ReadingOptions } from "../reading/source.js";
import { dayOf } from "./day.js";
import { documentOfHtml, documentOfText, type OpenDocument } from "./input.js";

/** Splits a stream of bytes at line feeds only: U+2028 and a lone carriage return are text, not line ends. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    for (let i = 0; i < pieces.length - 1; i++) {
      parts.push(pieces[i]!);
      yield parts.join("");
      parts = [];
    }
    parts.push(pieces.at(-1)!);
  }
  parts.push(decoder.decode());
  const last = parts.join("");
  if (last) yield last;
}

/** One line of input: a document with its options, or what is wrong with it. `id` is kept in both cases where it could be read. */
export type Line =
  | { readonly document: OpenDocument; readonly options: ReadingOptions }
  | { readonly id: string; readonly error: DemarcheError };

/**
 * Reads one JSON line `{id, text | html, language?, published?, title?, uri?, publisher?, prefer?}`.
 * @param number of the line, from 1; it stands for a missing id
 */
export function documentOfLine(line: string, number: number): Line {
  let id = `line ${number}`;
  try {
    const row = parse(line, id);
    if (row.id !== undefined && row.id !== null) id = String(row.id);
    const field = (name: string): string | undefined => {
      const value = row[name];
      if (value === undefined || value === null) return undefined;
      if (typeof value !== "string") throw new DemarcheError("bad-field", name);
      return value;
    };
    const published = field("published");
    const known = {
      id,
      uri: field("uri"),
      title: field("title"),
      publisher: field("publisher"),
      language: field("language"),
      published: published === undefined ? undefined : dayOf(published),
    };
    const prefer = preferenceOf(field("prefer"));
    const text = field("text");
    const html = field("html");
    if (text === undefined && html === undefined) throw new DemarcheError("no-text", id);
    const document = text !== undefined ? documentOfText(text, known) : documentOfHtml(html!, known);
    return { document, options: prefer ? { prefer } : {} };
  } catch (error) {
    if (error instanceof DemarcheError) return { id, error };
    throw error;
  }
}

function parse(line: string, name: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (cause) {
    throw new DemarcheError("bad-json", name, { cause });
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new DemarcheError("not-an-object", name);
  return row as Record<string, unknown>;
}

/** @throws DemarcheError `bad-preference` */
export function preferenceOf(given: string | undefined): ReadingOptions["prefer"] {
  if (given === undefined || given === "past" || given === "future") return given;
  throw new DemarcheError("bad-preference", given);
}
