import { DemarcheError } from "../error/error.js";
import type { Database } from "../store/database.js";

/** What every question is asked with: both clocks, and a page. */
export interface Question {
  readonly database: Database;
  /** The day in the world, "2018-10-23". */
  readonly asOf: string;
  /** The day up to which reports count. */
  readonly knownAt: string;
  /** Where the last page ended. */
  readonly cursor?: string;
  readonly limit?: number;
}

/** One page of an answer. */
export interface Page<Row> {
  readonly asOf: string;
  readonly knownAt: string;
  readonly rows: readonly Row[];
  readonly next: string | null;
}

export const defaultLimit = 50;
export const mostRows = 500;

export const limitOf = ({ limit }: Question): number => Math.max(1, Math.min(limit ?? defaultLimit, mostRows));

/** A place in a list that is ordered by some values: opaque to whoever passes it back. */
export const cursorOf = (...values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

/** @throws DemarcheError `bad-cursor` */
export function placeOf(cursor: string): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(values) && values.every((value) => typeof value === "string" || typeof value === "number"))
      return values;
  } catch {
    // told below
  }
  throw new DemarcheError("bad-cursor", cursor);
}

/** A page out of one row more than it holds: the last tells whether there is a next one. */
export function pageOf<Row>(question: Question, rows: readonly Row[], place: (row: Row) => string): Page<Row> {
  const limit = limitOf(question);
  const shown = rows.slice(0, limit);
  return {
    asOf: question.asOf,
    knownAt: question.knownAt,
    rows: shown,
    next: rows.length > limit ? place(shown.at(-1)!) : null,
  };
}
