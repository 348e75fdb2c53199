import type { Span } from "../document/span.js";

/** Where a fact stands: the document, the characters, and some words on either side to find them again by. */
export interface Source {
  document: string;
  publisher?: string;
  published: string | null;
  uri?: string;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** What a source needs of a row of `document`. */
export interface DocumentRow {
  readonly id: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly uri: string | null;
  readonly text: string;
}

/** Columns of `document` as `DocumentRow` names them, for a query that joins it as `d`. */
export const documentColumns = "d.id, d.publisher, d.published, d.uri, d.text";

/** Characters on either side, as the W3C's TextQuoteSelector has them. */
const context = 32;

export function sourceOf(row: DocumentRow, { start, end }: Span): Source {
  return {
    document: row.id,
    ...(row.publisher !== null && { publisher: row.publisher }),
    published: row.published,
    ...(row.uri !== null && { uri: row.uri }),
    start,
    end,
    exact: row.text.slice(start, end),
    prefix: row.text.slice(wholeFrom(row.text, start - context), start),
    suffix: row.text.slice(end, wholeTo(row.text, end + context)),
  };
}

const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? "");
const wholeFrom = (text: string, at: number): number => (at <= 0 ? 0 : isLow(text, at) ? at + 1 : at);
const wholeTo = (text: string, at: number): number => (at >= text.length ? text.length : isLow(text, at) ? at - 1 : at);
