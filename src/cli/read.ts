import { createReadStream } from "node:fs";
import type { Catalogue } from "../catalogue/catalogue.js";
import { documentOfLine, linesOf } from "../document/json-lines.js";
import { openDocument } from "../document/open.js";
import { asDemarcheError, DemarcheError, ExitCode } from "../error/error.js";
import { type ReaderOptions, readDocument } from "../reading/reader.js";
import type { Reading } from "../reading/reading.js";
import { catalogueWith } from "./catalogue.js";
import { write } from "./output.js";
import { writePages } from "./page.js";
import { printReading } from "./print/reading.js";
import { paintFor } from "./print/style.js";
import { errorLine, reportError } from "./report.js";

export interface ReadOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly input?: "document" | "jsonl";
  readonly language?: string;
  readonly published?: string;
  readonly prefer?: "past" | "future";
  readonly allowPrivate?: boolean;
  readonly catalogue?: string;
}

type Outcome =
  | { readonly id: string; readonly reading: Reading }
  | { readonly id: string; readonly error: DemarcheError };

/** `demarche read`: one outcome per document, in the order of the inputs; a failed one does not stop the rest. */
export async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<ExitCode> {
  if (inputs.length === 0 && process.stdin.isTTY)
    return reportError(new DemarcheError("usage", "demarche read needs a file, an address, or - for standard input"));
  const names = inputs.length > 0 ? inputs : ["-"];
  let catalogue: Catalogue;
  try {
    catalogue = await catalogueWith(options.catalogue);
  } catch (error) {
    return reportError(error);
  }
  const reader = { catalogue, ...(options.prefer && { prefer: options.prefer }) };
  const outcomes = options.input === "jsonl" ? readLines(names, options, reader) : readEach(names, options, reader);
  const show = options.json
    ? undefined
    : { width: Math.min(process.stdout.columns ?? 80, 100), paint: paintFor(process.stdout, process.env) };
  let failed = 0;
  let shown = 0;
  const pages: Reading[] = [];
  for await (const outcome of outcomes) {
    if ("error" in outcome) {
      failed++;
      if (options.json) await write(`${errorLine(outcome.id, outcome.error)}\n`);
      if (!options.json || options.input !== "jsonl") reportError(outcome.error, outcome.id);
      continue;
    }
    if (options.html !== undefined) pages.push(outcome.reading);
    if (options.json) await write(`${JSON.stringify(outcome.reading)}\n`);
    else if (show && options.html === undefined)
      await write(`${shown++ > 0 ? "\n" : ""}${printReading(outcome.reading, show)}`);
  }
  if (options.html !== undefined)
    for (const file of await writePages(pages, options.html)) process.stderr.write(`wrote ${file}\n`);
  return failed > 0 ? ExitCode.someFailed : ExitCode.done;
}

async function* readEach(
  names: readonly string[],
  options: ReadOptions,
  reader: ReaderOptions,
): AsyncGenerator<Outcome> {
  const { language, published, allowPrivate } = options;
  for (const name of names) {
    try {
      const document = await openDocument(name, {
        ...(language && { language }),
        ...(published && { published }),
        ...(allowPrivate && { allowPrivate }),
      });
      yield { id: name, reading: await readDocument(document, reader) };
    } catch (error) {
      yield { id: name, error: asDemarcheError(error, name) };
    }
  }
}

async function* readLines(
  names: readonly string[],
  options: ReadOptions,
  reader: ReaderOptions,
): AsyncGenerator<Outcome> {
  for (const name of names) {
    let number = 0;
    try {
      for await (const line of linesOf(name === "-" ? process.stdin : createReadStream(name))) {
        number++;
        if (line.trim()) yield await readLine(line, number, options, reader);
      }
    } catch (error) {
      yield { id: name, error: new DemarcheError("file-not-readable", name, { cause: error }) };
    }
  }
}

async function readLine(line: string, number: number, options: ReadOptions, reader: ReaderOptions): Promise<Outcome> {
  const read = documentOfLine(line, number);
  if ("error" in read) return read;
  const { id } = read.document;
  try {
    // What a line says of itself wins over what the command says of all of them.
    const language = read.document.language ?? options.language;
    const published =
      read.document.published ?? (options.published ? { edtf: options.published, basis: "given" as const } : null);
    const document = { ...read.document, ...(language && { language }), published };
    return { id, reading: await readDocument(document, { ...reader, ...read.options }) };
  } catch (error) {
    return { id, error: asDemarcheError(error, id) };
  }
}
