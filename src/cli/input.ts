import { createReadStream } from "node:fs";
import type { OpenDocument } from "../document/input.js";
import { documentOfLine, linesOf } from "../document/json-lines.js";
import { openDocument } from "../document/open.js";
import { asDemarcheError, DemarcheError } from "../error/error.js";
import type { ReadingOptions } from "../reading/source.js";

/** What a command says of all its inputs; what a JSON line says of itself wins. */
export interface InputOptions {
  readonly input?: "document" | "jsonl";
  readonly language?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly allowPrivate?: boolean;
}

/** One input: a document to be read, or what is wrong with it. */
export type Opened = { readonly id: string } & (
  | { readonly document: OpenDocument; readonly options: ReadingOptions }
  | { readonly error: DemarcheError }
);

/** Opens files, addresses and "-" one after the other, or their lines; one that fails does not stop the rest. */
export function openInputs(names: readonly string[], options: InputOptions): AsyncGenerator<Opened> {
  return options.input === "jsonl" ? lines(names, options) : documents(names, options);
}

async function* documents(names: readonly string[], options: InputOptions): AsyncGenerator<Opened> {
  const { language, published, publisher, allowPrivate } = options;
  const known = {
    ...(language && { language }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(allowPrivate && { allowPrivate }),
  };
  for (const id of names) {
    try {
      yield { id, document: await openDocument(id, known), options: {} };
    } catch (error) {
      yield { id, error: asDemarcheError(error, id) };
    }
  }
}

async function* lines(names: readonly string[], options: InputOptions): AsyncGenerator<Opened> {
  for (const name of names) {
    let number = 0;
    try {
      for await (const line of linesOf(name === "-" ? process.stdin : createReadStream(name))) {
        number++;
        if (line.trim()) yield openedLine(line, number, options);
      }
    } catch (error) {
      yield { id: name, error: new DemarcheError("file-not-readable", name, { cause: error }) };
    }
  }
}

function openedLine(line: string, number: number, options: InputOptions): Opened {
  const read = documentOfLine(line, number);
  if ("error" in read) return read;
  const { document } = read;
  const language = document.language ?? options.language;
  const publisher = document.publisher ?? options.publisher;
  const given = options.published ? ({ edtf: options.published, basis: "given" } as const) : null;
  return {
    id: document.id,
    document: {
      ...document,
      ...(language && { language }),
      ...(publisher && { publisher }),
      published: document.published ?? given,
    },
    options: read.options,
  };
}
