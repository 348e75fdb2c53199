import { existsSync } from "node:fs";
import { loadCatalogue } from "../catalogue/load.js";
import { documentOfText } from "../document/input.js";
import { ExitCode } from "../error/error.js";
import { languageCodes, loadLanguage } from "../lang/load.js";
import { analysisVersion } from "../reading/analysis.js";
import { readDocument } from "../reading/reader.js";
import { openStore } from "../store/open.js";
import { version } from "../version.js";
import { readByOthers } from "./add.js";
import { write } from "./output.js";
import { storeAddress } from "./store.js";

interface Check {
  readonly name: string;
  readonly works: boolean;
  readonly detail: string;
}

/** `demarche doctor`: tries each part that a reading needs, and says how it went. */
export async function doctorCommand({ json = false, store }: { json?: boolean; store?: string }): Promise<ExitCode> {
  const checks: Check[] = [];
  const check = async (name: string, probe: () => Promise<string>): Promise<void> => {
    const began = performance.now();
    try {
      const detail = await probe();
      checks.push({ name, works: true, detail: `${detail} (${Math.round(performance.now() - began)} ms)` });
    } catch (error) {
      checks.push({ name, works: false, detail: (error as Error).message });
    }
  };
  await check("node", async () => {
    const [major, minor] = process.versions.node.split(".").map(Number) as [number, number];
    if (major < 20 || (major === 20 && minor < 19)) throw new Error(`${process.version}; 20.19 or newer is needed`);
    return process.version;
  });
  await check("catalogue", async () => `version ${(await loadCatalogue()).version}`);
  for (const code of languageCodes) {
    await check(`language ${code}`, async () => {
      await loadLanguage(code);
      return "data and weights loaded";
    });
  }
  await check("reading", async () => {
    const opened = documentOfText("The foreign ministers met in Geneva on Monday.", { id: "doctor", language: "en" });
    const { sentences } = await readDocument(opened);
    if (sentences.length !== 1) throw new Error(`one sentence was read as ${sentences.length}`);
    return "a sentence was read";
  });
  await check("analysis", () => analysisVersion());
  await check("record", () => recordAt(storeAddress(store)));
  const works = checks.every((one) => one.works);
  if (json) await write(`${JSON.stringify({ version: version(), works, checks })}\n`);
  else {
    await write(`demarche ${version()}\n`);
    for (const one of checks) await write(`${one.works ? "✓" : "✗"} ${one.name.padEnd(12)} ${one.detail}\n`);
  }
  return works ? ExitCode.done : ExitCode.someFailed;
}

/** What the record holds; a record that is not there yet is not made. */
async function recordAt(address: string): Promise<string> {
  if (!/^postgres(?:ql)?:/.test(address) && !existsSync(address)) return `none yet at ${address}`;
  const database = await openStore(address);
  try {
    const [row] = await database.all<{ n: number }>("SELECT count(*) AS n FROM document");
    const older = await readByOthers(database, await analysisVersion());
    const shown = address.replace(/:[^:@/]*@/, ":…@"); // without the password
    return `${row!.n} documents at ${shown}${older > 0 ? `, ${older} of them read by another version: demarche reprocess` : ""}`;
  } finally {
    await database.close();
  }
}
