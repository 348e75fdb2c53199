import { readFile } from "node:fs/promises";
import type { Catalogue } from "../catalogue/catalogue.js";
import { extendCatalogue } from "../catalogue/extend.js";
import { loadCatalogue } from "../catalogue/load.js";
import { DemarcheError } from "../error/error.js";
import { reportError } from "./report.js";

/**
 * The package's catalogue with a user's rows, which win; a bad row is named and left out.
 * @param file JSON lines; `undefined` for the package's own
 */
export async function catalogueWith(file: string | undefined): Promise<Catalogue> {
  const own = await loadCatalogue();
  if (file === undefined) return own;
  let rows: string;
  try {
    rows = await readFile(file, "utf8");
  } catch (cause) {
    throw new DemarcheError("file-not-readable", file, { cause });
  }
  const { catalogue, problems } = extendCatalogue(own, rows);
  for (const { line, message } of problems)
    reportError(new DemarcheError("bad-catalogue-row", `${file}, line ${line},`, { cause: new Error(message) }));
  return catalogue;
}
