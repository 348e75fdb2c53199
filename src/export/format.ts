import type { Catalogue } from "../catalogue/catalogue.js";
import type { Database } from "../store/database.js";
import type { Chosen } from "./filter.js";

/** A shape that the whole record can be had in: its code stands in a file of its own under `format/`. */
export interface Format {
  /** As it is asked for: `demarche export NAME`. */
  readonly name: string;
  readonly what: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** The files that it comes in, without the extension; where there are several, one can be asked for alone. */
  readonly tables: readonly [string, ...string[]];
  /** Which reports stand in it unless all are asked for. */
  readonly keeps: Keeps;
  readonly load: () => Promise<Writer>;
}

export interface Writer {
  /** Pieces of the files in their order; pieces of several files take turns. */
  readonly write: (asked: Asked) => AsyncIterable<Piece>;
}

/**
 * `every`: each row says its status. `real`: only what is told as done, for programs that take every row for a fact.
 * `possible`: plans too, for shapes that can say so, but not what is denied, did not happen, or stands under an if.
 */
export type Keeps = "every" | "possible" | "real";

/** What an export is asked with. */
export interface Asked {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** The day in the world: what is told as done lies on or before it, all else was said on or before it. */
  readonly asOf: string;
  /** Only documents that were known on this day. */
  readonly knownAt: string;
  /** When the export is made. */
  readonly now: Date;
  /** With the full text of documents; otherwise only the words of facts and statements. */
  readonly withText: boolean;
  readonly keeps: Keeps;
  /** What of it was asked for. */
  readonly chosen: Chosen;
  /** Only this table; `null`: all of them. */
  readonly table: string | null;
  /** Counts what was left out, by what it is. */
  readonly leftOut: Map<LeftOut, number>;
}

/** What may be left out of an export; told to whoever asked. */
export type LeftOut = "status" | "hypothetical" | "undated" | "uncoded" | "unlinked";

export interface Piece {
  readonly table: string;
  readonly data: string | Uint8Array;
}

export function leaveOut({ leftOut }: Asked, what: LeftOut, more = 1): void {
  if (more > 0) leftOut.set(what, (leftOut.get(what) ?? 0) + more);
}

/** In words, one line for each reason. */
export function toldLeftOut(leftOut: ReadonlyMap<LeftOut, number>): string[] {
  const words: Readonly<Record<LeftOut, string>> = {
    status: "reports left out, which do not tell of something done; --all-statuses takes them in",
    hypothetical: "events left out, which stand under an if alone",
    undated: "events without a day left out",
    uncoded: "reports left out, for which the coding scheme has no code",
    unlinked: "reports left out, in which nobody takes part",
  };
  return [...leftOut].map(([what, count]) => `${count} ${words[what]}`);
}

/** One piece after another of the only file of a format. */
export async function* pieces(table: string, texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  for await (const data of texts) yield { table, data };
}
