import type { Term } from "./search-query.js";

/** The lemmas of a piece of a query: a word of it may be of any language that can be read, its lemma in each, and itself. */
export type Lemmatizer = (piece: string) => Term;

let loaded: Promise<Lemmatizer> | undefined;

/** Loads the languages, the catalogue, and what reads a word, once and not before. */
export function lemmatizer(): Promise<Lemmatizer> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Lemmatizer> {
  const [
    { loadCatalogue },
    { languageCodes, loadLanguage },
    { indexed, wholeOf, wordsOf },
    { segmentation },
    { syntax },
    { possibleLemmas },
  ] = await Promise.all([
    import("../catalogue/load.js"),
    import("../lang/load.js"),
    import("../record/word.js"),
    import("../segmentation/segmentation.js"),
    import("../syntax/syntax.js"),
    import("../syntax/possible-lemma.js"),
  ]);
  const languages = (await Promise.all(languageCodes.map(loadLanguage))).filter((language) => language !== null);
  const catalogue = await loadCatalogue();
  const isName = (word: string): boolean =>
    catalogue.lookup(word).length > 0 || (/^\p{Lu}/u.test(word) && catalogue.surname(word).length > 0);
  return (piece) => {
    const plain = piece.split(/\s+/).map(indexed).filter(Boolean);
    const read = languages.map((language) => {
      const document = { id: "query", text: piece, language: language.code, published: null };
      const source = { document, language, catalogue, options: {} };
      const segmented = { ...source, ...segmentation.read(source) };
      return wordsOf({ ...segmented, ...syntax.read(segmented) }).words.map(wholeOf);
    });
    // A word alone may be any part of speech; in a phrase its neighbours tell, and a name that is known is a name: who
    // asks for Paris wants no pairs.
    const alone =
      plain.length > 1 || isName(piece.trim())
        ? []
        : languages.flatMap((language) => possibleLemmas(language.syntaxModel, piece.trim()));
    return plain.map((word, i) => [
      ...new Set([
        word,
        ...read.filter((words) => words.length === plain.length).map((words) => words[i]!),
        ...alone.map(indexed).filter(Boolean),
      ]),
    ]);
  };
}
