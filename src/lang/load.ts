import { nameModelFrom } from "../entity/name/model.js";
import { loadSyntaxModel, openWeights } from "../syntax/load.js";
import type { Language, LanguageData } from "./language.js";

/** Languages that can be read; each is a folder beside this file, imported when it is first needed. */
const folders: Record<string, () => Promise<{ default: LanguageData }>> = {
  da: () => import("./da/index.js"),
  en: () => import("./en/index.js"),
};

export const languageCodes: readonly string[] = Object.keys(folders);

const loaded = new Map<string, Promise<Language>>();

/** Loads a language by its BCP 47 tag ("da", "da-DK"), once; `null` where there is no such folder. */
export async function loadLanguage(tag: string): Promise<Language | null> {
  const code = tag.toLowerCase().split("-")[0]!;
  if (!Object.hasOwn(folders, code)) return null;
  let language = loaded.get(code);
  if (!language) {
    language = load(code);
    loaded.set(code, language);
  }
  return language;
}

async function load(code: string): Promise<Language> {
  const weights = openWeights(code, "names");
  const [data, syntaxModel, names] = await Promise.all([folders[code]!(), loadSyntaxModel(code, weights), weights]);
  return { ...data.default, syntaxModel, nameModel: nameModelFrom(code, names, `models/${code}/names.bin`) };
}
