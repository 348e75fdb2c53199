import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

/** Folders beside this one whose code and words make a Reading. */
const phases = [
  "catalogue",
  "entity",
  "event",
  "lang",
  "quotation",
  "reading",
  "segmentation",
  "syntax",
  "time",
  "treaty",
];

let known: Promise<string> | undefined;

/**
 * The version of the analysis, "0.1.0+3f9c2a7b51de": that of the package, and a hash of the code, words, weights and
 * catalogue that make a Reading. The same version gives the same Reading of the same document.
 */
export function analysisVersion(): Promise<string> {
  known ??= find();
  return known;
}

async function find(): Promise<string> {
  const root = new URL("../../", import.meta.url);
  const hash = createHash("sha256");
  const folders = [
    ...phases.map((phase) => new URL(`../${phase}/`, import.meta.url)),
    new URL("models/", root),
    new URL("catalogue/data/", root),
  ];
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:js|ts|bin|json|tsv)$/.test(name));
    for (const name of names.filter((one) => !one.endsWith(".d.ts")).sort())
      hash.update(`${name}\n`).update(await readFile(new URL(name.replaceAll("\\", "/"), folder)));
  }
  const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as { version: string };
  return `${version}+${hash.digest("hex").slice(0, 12)}`;
}
