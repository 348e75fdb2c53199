import { loadCatalogue } from "../catalogue/load.js";
import { languageCodes, loadLanguage } from "../lang/load.js";
import { indexed, wholeOf, wordsOf } from "../record/word.js";
import { segmentation } from "../segmentation/segmentation.js";
import { syntax } from "../syntax/syntax.js";
import type { Term } from "./search-query.js";

/** The lemmas of a piece of a query: a word of it may be of any language that can be read, its lemma in each, and itself. */
export type Lemmatizer = (piece: string) => Term;

let loaded: Promise<Lemmatizer> | undefined;

/** Loads the languages and the catalogue, once. */
export function lemmatizer(): Promise<Lemmatizer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Lemmatizer> {
  const languages = (await Promise.all(languageCodes.map(loadLanguage))).filter((language) => language !== null);
  const catalogue = await loadCatalogue();
  return (piece) => {
    const plain = piece.split(/\s+/).map(indexed).filter(Boolean);
    const read = languages.map((language) => {
      const document = { id: "query", text: piece, language: language.code, published: null };
      const source = { document, language, catalogue, options: {} };
      const segmented = { ...source, ...segmentation.read(source) };
      return wordsOf({ ...segmented, ...syntax.read(segmented) }).words.map(wholeOf);
    });
    return plain.map((word, i) => [
      ...new Set([word, ...read.filter((words) => words.length === plain.length).map((words) => words[i]!)]),
    ]);
  };
}
