import { asDemarcheError, type DemarcheError, ExitCode } from "../error/error.js";
import { analysisVersion } from "../reading/analysis.js";
import { assemble } from "../reading/assemble.js";
import type { ReaderOptions } from "../reading/reader.js";
import { layersOf } from "../reading/reader.js";
import type { Reading } from "../reading/reading.js";
import { type Addition, readingIn } from "../record/add.js";
import { type Difference, differenceOf, type Fact, type FactKind, factKinds, isSame } from "../record/difference.js";
import { replace } from "../record/replace.js";
import { wordsOf } from "../record/word.js";
import type { Database } from "../store/database.js";
import { catalogueWith } from "./catalogue.js";
import { write } from "./output.js";
import { progressOn } from "./progress.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";

export interface ReprocessOptions {
  readonly store?: string;
  readonly diff?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly catalogue?: string;
}

interface Row {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly reading: string;
  readonly received: string;
  readonly ingested: string;
}

type Counts = Record<"added" | "removed" | "changed", number>;

/**
 * `demarche reprocess`: reads the documents anew that an older version of the analysis has read; with `--diff` only says
 * what that would change. Each document goes in whole or not at all; started again, it does what is left.
 */
export function reprocessCommand(options: ReprocessOptions): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    const analysis = await analysisVersion();
    const catalogue = await catalogueWith(options.catalogue);
    const total = await countOf(database, analysis, options.all ?? false);
    const progress = progressOn(process.stderr, total);
    const failed: { name: string; error: DemarcheError }[] = [];
    const counts = new Map<FactKind, Counts>(factKinds.map((kind) => [kind, { added: 0, removed: 0, changed: 0 }]));
    let read = 0;
    let differing = 0;
    for await (const row of rowsOf(database, analysis, options.all ?? false)) {
      try {
        const { reading: before, options: asked = {} } = readingIn(row);
        const addition = { ...(await readAnew(row, before, analysis, { ...asked, catalogue })), options: asked };
        const difference = differenceOf(before, addition.reading);
        count(counts, difference);
        if (!isSame(difference)) {
          differing++;
          await write(options.json ? jsonOf(row, difference) : options.diff ? textOf(row, difference) : "");
        }
        if (!options.diff) await replace(database, addition);
        read++;
      } catch (error) {
        failed.push({ name: row.name, error: asDemarcheError(error, row.name) });
      }
      progress.at(read + failed.length);
    }
    progress.end();
    const summary = { analysis, documents: read, differing, failed: failed.length, facts: Object.fromEntries(counts) };
    await write(options.json ? `${JSON.stringify({ summary })}\n` : summaryOf(summary, counts, options.diff ?? false));
    for (const { name, error } of failed) reportError(error, name);
    return failed.length > 0 ? ExitCode.someFailed : ExitCode.done;
  });
}

async function countOf(database: Database, analysis: string, all: boolean): Promise<number> {
  const [row] = await database.all<{ n: number }>(
    `SELECT count(*) AS n FROM document${all ? "" : " WHERE analysis <> ?"}`,
    all ? [] : [analysis],
  );
  return row!.n;
}

const atOnce = 50;

async function* rowsOf(database: Database, analysis: string, all: boolean): AsyncGenerator<Row> {
  for (let last = -1; ; ) {
    const rows = await database.all<Row>(
      `SELECT n, id, name, text, reading, received, ingested FROM document WHERE n > ? ${all ? "" : "AND analysis <> ?"} ORDER BY n LIMIT ${atOnce}`,
      all ? [last] : [last, analysis],
    );
    yield* rows;
    if (rows.length < atOnce) return;
    last = rows.at(-1)!.n;
  }
}

/** Reads a document as it was opened: what was inferred of it then is inferred again. */
async function readAnew(row: Row, before: Reading, analysis: string, options: ReaderOptions): Promise<Addition> {
  const { published, ...rest } = before.document;
  const layers = await layersOf(
    {
      ...rest,
      published: published?.basis === "inferred" ? null : published,
      problems: before.problems.filter(({ code }) => !code.startsWith("publication-")),
    },
    options,
  );
  return {
    reading: assemble(layers),
    words: wordsOf(layers),
    received: row.received,
    ingested: row.ingested,
    analysis,
  };
}

function count(counts: ReadonlyMap<FactKind, Counts>, { added, removed, changed }: Difference): void {
  for (const fact of added) counts.get(fact.kind)!.added++;
  for (const fact of removed) counts.get(fact.kind)!.removed++;
  for (const { after } of changed) counts.get(after.kind)!.changed++;
}

const jsonOf = ({ id, name }: Row, difference: Difference): string =>
  `${JSON.stringify({ document: id, name, ...difference })}\n`;

function textOf({ id, name }: Row, { added, removed, changed }: Difference): string {
  const lines = [
    ...removed.map((fact) => [fact.start, `  - ${inWords(fact)}`] as const),
    ...added.map((fact) => [fact.start, `  + ${inWords(fact)}`] as const),
    ...changed.map(({ before, after, fields }) => {
      const change = fields.map((field) => `${field} ${plain(before.says[field])} → ${plain(after.says[field])}`);
      return [after.start, `  ~ ${after.kind} ${quoted(after)}: ${change.join("; ")}`] as const;
    }),
  ];
  return `${name} (${id})\n${lines
    .sort((a, b) => a[0] - b[0])
    .map(([, line]) => line)
    .join("\n")}\n`;
}

/** Fields that a person wants to see first. */
const shown = ["type", "status", "name", "value", "time", "speaker", "commitment", "participants"];

const inWords = (fact: Fact): string =>
  `${fact.kind} ${quoted(fact)}: ${shown
    .filter((field) => fact.says[field] != null && plain(fact.says[field]) !== "none")
    .map((field) => plain(fact.says[field]))
    .join(", ")}`;

const longest = 60;

function quoted({ words }: Fact): string {
  const line = words.replace(/\s+/g, " ");
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}

const plain = (value: unknown): string =>
  Array.isArray(value) ? value.map(plain).join(", ") || "none" : value == null ? "none" : String(value);

function summaryOf(
  { analysis, documents, differing }: { analysis: string; documents: number; differing: number },
  counts: ReadonlyMap<FactKind, Counts>,
  isTrial: boolean,
): string {
  if (documents === 0) return `Nothing was read by another version than ${analysis}.\n`;
  const table = [...counts].map(
    ([kind, { added, removed, changed }]) =>
      `  ${kind.padEnd(10)} ${String(added).padStart(6)} added ${String(removed).padStart(6)} removed ${String(changed).padStart(6)} changed`,
  );
  const done = isTrial ? "would change" : "changed";
  return `${differing} of ${documents} documents ${done}, read by ${analysis}:\n${table.join("\n")}\n`;
}
