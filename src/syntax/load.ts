import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { modelOf } from "./assemble.js";
import type { SyntaxModel } from "./model.js";
import { unpackWeights } from "./weights.js";

/** Reads `models/<code>/syntax.bin` and checks version, length and hash; @throws DemarcheError `damaged-model`. */
export async function loadSyntaxModel(code: string): Promise<SyntaxModel> {
  const file = new URL(`../../models/${code}/syntax.bin`, import.meta.url);
  return modelOf(code, unpackWeights(await readFile(file), fileURLToPath(file)));
}
