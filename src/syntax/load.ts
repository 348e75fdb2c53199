import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { modelOf } from "./assemble.js";
import { gazetteerOf } from "./gazetteer.js";
import type { SyntaxModel } from "./model.js";
import { unpackWeights, type Weights } from "./weights.js";

/**
 * Reads `models/<code>/lexicon.bin` and `syntax.bin`, and checks version, length and hash; `names` is `names.bin`, which
 * holds the gazetteer.
 * @throws DemarcheError `damaged-model`
 */
export async function loadSyntaxModel(code: string, names = openWeights(code, "names")): Promise<SyntaxModel> {
  const [lexicon, gazetteer, weights] = await Promise.all([
    openWeights(code, "lexicon"),
    names,
    openWeights(code, "syntax"),
  ]);
  return modelOf(code, lexicon, gazetteerOf(gazetteer, `models/${code}/names.bin`), weights);
}

/** Opens `models/<code>/<name>.bin`; @throws DemarcheError `damaged-model` */
export async function openWeights(code: string, name: string): Promise<Weights> {
  const file = new URL(`../../models/${code}/${name}.bin`, import.meta.url);
  return unpackWeights(await readFile(file), fileURLToPath(file));
}
