import { readFile } from "node:fs/promises";
import { type Catalogue, type CatalogueFiles, openCatalogue } from "./catalogue.js";

let loaded: Promise<Catalogue> | undefined;

/** Reads the built catalogue from the package, once. */
export function loadCatalogue(): Promise<Catalogue> {
  loaded ??= readFiles().then(openCatalogue);
  return loaded;
}

async function readFiles(): Promise<CatalogueFiles> {
  const read = (name: string): Promise<string> =>
    readFile(new URL(`../../catalogue/data/${name}`, import.meta.url), "utf8");
  const [meta, entries, names, words, terms, treaties, elections] = await Promise.all([
    read("meta.json"),
    read("entries.tsv"),
    read("names.tsv"),
    read("words.json"),
    read("terms.tsv"),
    read("treaties.json"),
    read("elections.json"),
  ]);
  return { meta, entries, names, words, terms, treaties, elections };
}
