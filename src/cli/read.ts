import type { Catalogue } from "../catalogue/catalogue.js";
import { asDemarcheError, DemarcheError, ExitCode } from "../error/error.js";
import { type ReaderOptions, readDocument } from "../reading/reader.js";
import type { Reading } from "../reading/reading.js";
import { catalogueWith } from "./catalogue.js";
import { type InputOptions, type Opened, openInputs } from "./input.js";
import { write } from "./output.js";
import { writePages } from "./page.js";
import { printReading } from "./print/reading.js";
import { lookOf } from "./print/style.js";
import { errorLine, reportError } from "./report.js";

export interface ReadOptions extends InputOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly prefer?: "past" | "future";
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
  const show = options.json ? undefined : lookOf(process.stdout, process.env);
  let failed = 0;
  let shown = 0;
  const pages: Reading[] = [];
  for await (const opened of openInputs(names, options)) {
    const outcome = await outcomeOf(opened, reader);
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

async function outcomeOf(opened: Opened, reader: ReaderOptions): Promise<Outcome> {
  if ("error" in opened) return opened;
  const { id, document, options } = opened;
  try {
    return { id, reading: await readDocument(document, { ...reader, ...options }) };
  } catch (error) {
    return { id, error: asDemarcheError(error, id) };
  }
}
