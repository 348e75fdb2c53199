import { openDocument } from "../document/open.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { write } from "./output.js";
import { reportError } from "./report.js";

/** `demarche parse`: sentences and tokens as CoNLL-U. */
export async function parseCommand(input: string, options: { language?: string; tokens?: string }): Promise<ExitCode> {
  const { segment } = await import("../segmentation/segmentation.js");
  const { identifyLanguage } = await import("../segmentation/identify.js");
  const { languageCodes, loadLanguage } = await import("../lang/load.js");
  try {
    const { text } = await openDocument(input);
    const tag = options.language ?? (await identifyLanguage(text, languageCodes)).code;
    const language = await loadLanguage(tag);
    if (!language) throw new DemarcheError("unknown-language", tag);
    const { tokens, sentences } = segment(text, language.segmentation);
    for (let s = 0; s < sentences.count; s++) {
      const rows: string[] = [];
      for (let t = sentences.firstToken[s]!; t < sentences.firstToken[s + 1]!; t++)
        rows.push([rows.length + 1, text.slice(tokens.start[t], tokens.end[t]), ..."________"].join("\t"));
      await write(`${rows.join("\n")}\n\n`);
    }
    return ExitCode.done;
  } catch (error) {
    return reportError(error instanceof DemarcheError ? error : new DemarcheError("internal", input, { cause: error }));
  }
}
