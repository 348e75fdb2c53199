import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read } from "../src/reading/pipeline.js";
import type { Reading } from "../src/reading/reading.js";
import type { ReadingOptions } from "../src/reading/source.js";

export interface TestDocument {
  readonly id?: string;
  readonly language: string;
  readonly text: string;
  readonly published?: string;
}

/** Reads a text as a test needs it: in memory, with the languages and the catalogue of the package. */
export async function readingOf(document: TestDocument, options: ReadingOptions = {}): Promise<Reading> {
  const { id = "test", text, published } = document;
  const language = (await loadLanguage(document.language))!;
  const given = published ? ({ edtf: published, basis: "given" } as const) : null;
  const catalogue = await loadCatalogue();
  return read({ document: { id, text, language: document.language, published: given }, language, catalogue, options });
}

/** The articles of `test/news/<name>.jsonl.gz`. */
export function newsOf(name: string): TestDocument[] {
  const packed = readFileSync(new URL(`./news/${name}.jsonl.gz`, import.meta.url));
  return gunzipSync(packed)
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
