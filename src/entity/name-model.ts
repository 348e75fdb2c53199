import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { unpackWeights } from "../syntax/weights.js";
import { type NameModel, nameModelFrom } from "./name/model.js";

/** Reads `models/<code>/names.bin` and checks version, length and hash; @throws DemarcheError `damaged-model`. */
export async function loadNameModel(code: string): Promise<NameModel> {
  const file = new URL(`../../models/${code}/names.bin`, import.meta.url);
  const name = fileURLToPath(file);
  return nameModelFrom(code, unpackWeights(await readFile(file), name), name);
}
