import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openDocument } from "../document/open.js";
import { ExitCode } from "../error/error.js";
import { readDocument } from "../reading/reader.js";
import { write } from "./output.js";
import { printReading } from "./print/reading.js";
import { paintFor } from "./print/style.js";
import { readCommand } from "./read.js";
import { reportError } from "./report.js";

interface Example {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
}

/** `npm start`: reads the bundled articles and prints what they state; with files, does so with those. */
export async function startCommand(inputs: readonly string[]): Promise<ExitCode> {
  if (inputs.length > 0) return readCommand(inputs, {});
  const folder = new URL("../../examples/", import.meta.url);
  const examples: Example[] = JSON.parse(await readFile(new URL("index.json", folder), "utf8"));
  const options = { width: Math.min(process.stdout.columns ?? 80, 100), paint: paintFor(process.stdout, process.env) };
  let failed = 0;
  for (const { file, title, language, published } of examples) {
    try {
      const document = await openDocument(fileURLToPath(new URL(file, folder)), { title, language, published });
      await write(`${printReading(await readDocument(document), options)}\n`);
    } catch (error) {
      failed++;
      reportError(error, file);
    }
  }
  await write("Read your own: npm start -- FILE…   or see: npx demarche --help\n");
  return failed > 0 ? ExitCode.someFailed : ExitCode.done;
}
