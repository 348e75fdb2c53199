import type { Catalogue } from "../catalogue/catalogue.js";
import { loadCatalogue } from "../catalogue/load.js";
import type { OpenDocument } from "../document/input.js";
import type { Problem } from "../document/problem.js";
import { asDemarcheError, DemarcheError } from "../error/error.js";
import { languageCodes, loadLanguage } from "../lang/load.js";
import { identifyLanguage } from "../segmentation/identify.js";
import { assemble } from "./assemble.js";
import { type Layers, stages } from "./pipeline.js";
import type { Reading } from "./reading.js";
import type { ReadingOptions } from "./source.js";
import type { Observe } from "./stage.js";

export interface ReaderOptions extends ReadingOptions {
  /** Instead of the catalogue of the package. */
  readonly catalogue?: Catalogue;
  readonly observe?: Observe;
}

/**
 * Reads an opened document: finds its language where none was given, loads what reading it needs, and reads.
 * @throws DemarcheError `unknown-language`, `damaged-model`, `damaged-catalogue`; `internal` for a defect
 */
export async function readDocument(opened: OpenDocument, options: ReaderOptions = {}): Promise<Reading> {
  return assemble(await layersOf(opened, options));
}

/** The same, as the layers that a Reading is put together from, for whoever needs tokens and lemmas too. */
export async function layersOf(opened: OpenDocument, options: ReaderOptions = {}): Promise<Layers> {
  const { catalogue: own, observe, ...readingOptions } = options;
  const { problems, language: given, ...rest } = opened;
  const identified = given === undefined ? await identify(opened.text) : { tag: given, problems: [] };
  const language = await loadLanguage(identified.tag);
  if (!language) throw new DemarcheError("unknown-language", identified.tag);
  const catalogue = own ?? (await loadCatalogue());
  const document = { ...rest, language: identified.tag };
  const openProblems = [...problems, ...identified.problems];
  try {
    return stages.run({ document, language, catalogue, options: readingOptions, openProblems }, observe);
  } catch (error) {
    throw asDemarcheError(error, document.id);
  }
}

/** The surest language; where it is not sure, the likeliest that can be read, with a problem note. */
async function identify(text: string): Promise<{ tag: string; problems: Problem[] }> {
  const found = await identifyLanguage(text, languageCodes);
  if (found.sure) return { tag: found.code, problems: [] };
  const message = `the language was not certain from so little text; read as ${found.code}`;
  return { tag: found.code, problems: [{ code: "language-uncertain", message }] };
}
