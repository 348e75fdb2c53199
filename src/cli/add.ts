import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { asDemarcheError, type DemarcheError, ExitCode } from "../error/error.js";
import { analysisVersion } from "../reading/analysis.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import { type Addition, add } from "../record/add.js";
import { wordsOf } from "../record/word.js";
import type { Database } from "../store/database.js";
import { catalogueWith } from "./catalogue.js";
import { type InputOptions, openInputs } from "./input.js";
import { progressOn } from "./progress.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";

export interface AddOptions extends InputOptions {
  readonly store?: string;
  readonly catalogue?: string;
}

/** Documents that are committed together: few enough to lose no work when killed, enough to spare the disk. */
const together = 25;

/** After so many a server counts its tables anew. */
const manyAdded = 500;

/** `demarche add`: reads into the record. Started again after a failure, it finishes what is missing. */
export function addCommand(inputs: readonly string[], options: AddOptions): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    const failed: { name: string; error: DemarcheError }[] = [];
    const count = { added: 0, unchanged: 0 };
    const catalogue = await catalogueWith(options.catalogue);
    const names = await filesOf(inputs.length > 0 ? inputs : ["-"]);
    const progress = progressOn(process.stderr, options.input === "jsonl" ? undefined : names.length);
    let waiting: Addition[] = [];
    const commit = async (): Promise<void> => {
      for (const outcome of await add(database, waiting)) count[outcome]++;
      waiting = [];
      progress.at(count.added + count.unchanged + failed.length);
    };
    for await (const one of openInputs(names, options)) {
      try {
        if ("error" in one) throw one.error;
        const now = new Date().toISOString();
        const layers = await layersOf(one.document, { ...one.options, catalogue });
        waiting.push({
          reading: assemble(layers),
          words: wordsOf(layers),
          received: now.slice(0, 10),
          ingested: now,
          analysis: await analysisVersion(),
          options: one.options,
        });
      } catch (error) {
        failed.push({ name: one.id, error: asDemarcheError(error, one.id) });
      }
      if (waiting.length >= together) await commit();
    }
    await commit();
    // A server plans by what it last counted, and a minute may pass before it counts anew.
    if (database.dialect === "postgres" && count.added >= manyAdded) await database.run("ANALYZE");
    progress.end();
    const parts = [
      `${count.added} added`,
      count.unchanged > 0 && `${count.unchanged} there already`,
      failed.length > 0 && `${failed.length} failed`,
    ];
    process.stderr.write(`${parts.filter(Boolean).join(", ")}\n`);
    for (const { name, error } of failed) reportError(error, name);
    const older = await readByOthers(database, await analysisVersion());
    if (older > 0)
      process.stderr.write(
        `${older} documents were read by another version: demarche reprocess --diff says what is new\n`,
      );
    return failed.length > 0 ? ExitCode.someFailed : ExitCode.done;
  });
}

/** How many documents another version of the analysis has read. */
export async function readByOthers(database: Database, analysis: string): Promise<number> {
  const [row] = await database.all<{ n: number }>("SELECT count(*) AS n FROM document WHERE analysis <> ?", [analysis]);
  return row!.n;
}

/** Folders are gone through for texts and pages, in the order of their names. */
async function filesOf(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    const isFolder =
      input !== "-" &&
      !input.includes("://") &&
      (await stat(input)
        .then((found) => found.isDirectory())
        .catch(() => false));
    if (!isFolder) files.push(input);
    else {
      const inside = await readdir(input, { recursive: true });
      files.push(
        ...inside
          .filter((name) => /\.(?:txt|html?|xhtml)$/i.test(name))
          .sort()
          .map((name) => join(input, name)),
      );
    }
  }
  return files;
}
