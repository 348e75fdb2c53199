import { openDocument } from "../document/open.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { write } from "./output.js";
import { reportError } from "./report.js";

/** `demarche parse`: sentences and tokens as CoNLL-U. */
export async function parseCommand(input: string, _options: { language?: string; tokens?: string }): Promise<ExitCode> {
  const { segment } = await import("../segmentation/segmentation.js");
  try {
    const { text } = await openDocument(input);
    const { tokens, sentences } = segment(text);
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
