import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { OpenDocument } from "../document/input.js";
import { documentOfLine, linesOf } from "../document/json-lines.js";
import { openDocument } from "../document/open.js";
import { asDemarcheError, DemarcheError, ExitCode } from "../error/error.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import type { ReadingOptions } from "../reading/source.js";
import { type Addition, add } from "../record/add.js";
import { wordsOf } from "../record/word.js";
import { catalogueWith } from "./catalogue.js";
import { progressOn } from "./progress.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";
import { version } from "./version.js";

export interface AddOptions {
  readonly store?: string;
  readonly input?: "document" | "jsonl";
  readonly language?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly allowPrivate?: boolean;
  readonly catalogue?: string;
}

type Opened = { readonly name: string } & (
  | { readonly document: OpenDocument; readonly options: ReadingOptions }
  | { readonly error: DemarcheError }
);

/** Documents that are committed together: few enough to lose no work when killed, enough to spare the disk. */
const together = 25;

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
    for await (const one of options.input === "jsonl" ? lines(names, options) : documents(names, options)) {
      try {
        if ("error" in one) throw one.error;
        const now = new Date().toISOString();
        const layers = await layersOf(one.document, { ...one.options, catalogue });
        waiting.push({
          reading: assemble(layers),
          words: wordsOf(layers),
          received: now.slice(0, 10),
          ingested: now,
          analysis: version(),
        });
      } catch (error) {
        failed.push({ name: one.name, error: asDemarcheError(error, one.name) });
      }
      if (waiting.length >= together) await commit();
    }
    await commit();
    progress.end();
    const parts = [
      `${count.added} added`,
      count.unchanged > 0 && `${count.unchanged} there already`,
      failed.length > 0 && `${failed.length} failed`,
    ];
    process.stderr.write(`${parts.filter(Boolean).join(", ")}\n`);
    for (const { name, error } of failed) reportError(error, name);
    return failed.length > 0 ? ExitCode.someFailed : ExitCode.done;
  });
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

async function* documents(names: readonly string[], options: AddOptions): AsyncGenerator<Opened> {
  const { language, published, publisher, allowPrivate } = options;
  const known = {
    ...(language && { language }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(allowPrivate && { allowPrivate }),
  };
  for (const name of names) {
    try {
      yield { name, document: await openDocument(name, known), options: {} };
    } catch (error) {
      yield { name, error: asDemarcheError(error, name) };
    }
  }
}

async function* lines(names: readonly string[], options: AddOptions): AsyncGenerator<Opened> {
  for (const name of names) {
    let number = 0;
    try {
      for await (const line of linesOf(name === "-" ? process.stdin : createReadStream(name))) {
        number++;
        if (!line.trim()) continue;
        const read = documentOfLine(line, number);
        if ("error" in read) {
          yield { name: read.id, error: read.error };
          continue;
        }
        const { document } = read;
        const language = document.language ?? options.language;
        const publisher = document.publisher ?? options.publisher;
        const published =
          document.published ?? (options.published ? { edtf: options.published, basis: "given" as const } : null);
        yield {
          name: document.id,
          document: { ...document, ...(language && { language }), ...(publisher && { publisher }), published },
          options: read.options,
        };
      }
    } catch (error) {
      yield { name, error: new DemarcheError("file-not-readable", name, { cause: error }) };
    }
  }
}
