import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { modelOf } from "./assemble.js";
import type { SyntaxModel } from "./model.js";
import { unpackWeights, type Weights } from "./weights.js";

/**
 * Reads `models/<code>/lexicon.bin` and `syntax.bin`, and checks version, length and hash.
 * @throws DemarcheError `damaged-model`
 */
export async function loadSyntaxModel(code: string): Promise<SyntaxModel> {
  const [lexicon, weights] = await Promise.all([open(`${code}/lexicon.bin`), open(`${code}/syntax.bin`)]);
  return modelOf(code, lexicon, weights);
}

async function open(name: string): Promise<Weights> {
  const file = new URL(`../../models/${name}`, import.meta.url);
  return unpackWeights(await readFile(file), fileURLToPath(file));
}
