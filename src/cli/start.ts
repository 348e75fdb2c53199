import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { OpenDocument } from "../document/input.js";
import { openDocument } from "../document/open.js";
import { ExitCode } from "../error/error.js";
import { agenda } from "../query/agenda.js";
import { analysisVersion } from "../reading/analysis.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import { add } from "../record/add.js";
import { wordsOf } from "../record/word.js";
import { openStore } from "../store/open.js";
import { write } from "./output.js";
import { printAgenda } from "./print/answer.js";
import { printReading } from "./print/reading.js";
import { lookOf } from "./print/style.js";
import { reportError } from "./report.js";

interface Example {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly published: string;
}

/**
 * `npm start`: reads the bundled articles, or the files given, into an embedded record that lasts as long as the
 * command, prints what each states, and what the record then has on its agenda.
 */
export async function startCommand(inputs: readonly string[]): Promise<ExitCode> {
  const look = lookOf(process.stdout, process.env);
  const database = await openStore(":memory:");
  const days: string[] = [];
  let failed = 0;
  for (const open of inputs.length > 0 ? inputs.map((input) => () => openDocument(input)) : await examples()) {
    try {
      const layers = await layersOf(await open());
      const reading = assemble(layers);
      const now = new Date().toISOString();
      const addition = {
        reading,
        words: wordsOf(layers),
        received: now.slice(0, 10),
        ingested: now,
        analysis: await analysisVersion(),
      };
      await add(database, [addition]);
      days.push(reading.document.published?.edtf.slice(0, 10) ?? addition.received);
      await write(`${printReading(reading, look)}\n`);
    } catch (error) {
      failed++;
      reportError(error);
    }
  }
  const asOf = days.sort().at(-1);
  if (asOf && /^\d{4}-\d\d-\d\d$/.test(asOf))
    await write(`${printAgenda(await agenda({ database, asOf, knownAt: asOf }), look)}\n`);
  await database.close();
  if (inputs.length === 0) await write("Read your own: npm start -- FILE…   or see: npx demarche --help\n");
  return failed > 0 ? ExitCode.someFailed : ExitCode.done;
}

async function examples(): Promise<(() => Promise<OpenDocument>)[]> {
  const folder = new URL("../../examples/", import.meta.url);
  const rows: Example[] = JSON.parse(await readFile(new URL("index.json", folder), "utf8"));
  return rows.map(
    ({ file, ...known }) =>
      () =>
        openDocument(fileURLToPath(new URL(file, folder)), known),
  );
}
