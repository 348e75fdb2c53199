import { openDocument } from "../document/open.js";
import { asDemarcheError, DemarcheError, ExitCode } from "../error/error.js";
import { write } from "./output.js";
import { reportError } from "./report.js";

/** `demarche parse`: tags, lemmas, trees and names as CoNLL-U; with `tokens: "conllu"` the tokens of the input are kept. */
export async function parseCommand(input: string, options: { language?: string; tokens?: string }): Promise<ExitCode> {
  const [{ languageCodes, loadLanguage }, { loadCatalogue }, { identifyLanguage }, { parseText }, { readConllu }] =
    await Promise.all([
      import("../lang/load.js"),
      import("../catalogue/load.js"),
      import("../segmentation/identify.js"),
      import("../export/conllu.js"),
      import("../syntax/conllu.js"),
    ]);
  try {
    const document = await openDocument(input);
    // names and capitals are weighed within a document: each "# newdoc" begins another
    const given =
      options.tokens === "conllu"
        ? document.text
            .split(/^(?=# newdoc)/m)
            .map(readConllu)
            .filter((part) => part.start.length > 0)
        : undefined;
    if (given?.length === 0) throw new DemarcheError("bad-conllu", input);
    const text = given ? given.map((part) => part.text).join(" ") : document.text;
    const tag = options.language ?? (await identifyLanguage(text, languageCodes)).code;
    const language = await loadLanguage(tag);
    if (!language) throw new DemarcheError("unknown-language", tag);
    const catalogue = await loadCatalogue();
    const source = (of: string) => ({
      document: { ...document, text: of, language: tag },
      language,
      catalogue,
      options: {},
    });
    if (!given) await write(parseText(source(text)));
    else for (const part of given) await write(parseText(source(part.text), part));
    return ExitCode.done;
  } catch (error) {
    return reportError(asDemarcheError(error, input));
  }
}
