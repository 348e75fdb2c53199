// Writes src/web/locale/da-name.ts: what Danish calls the states, capitals, places and bodies of the catalogue, where it is
// not what English calls them. The first name of each language in catalogue/source is the one to show.
import { readFileSync, writeFileSync } from "node:fs";

const rows = (file) =>
  readFileSync(new URL(`../catalogue/source/${file}.psv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("|"));
const first = (names = "") => names.split(";")[0].replace(/@.*/, "").trim();

const names = new Map();
const add = (english, danish) => {
  if (english && danish && english !== danish && !names.has(english)) names.set(english, danish);
};
for (const [, , english, danish, , , , , capitals = ""] of rows("countries")) {
  add(first(english), first(danish));
  for (const capital of capitals.split(";")) {
    const [there, here] = capital.split("=");
    add(first(there), first(here));
  }
}
for (const [english, danish] of rows("places")) add(first(english), first(danish));
for (const [, , , english, danish] of rows("regions")) add(first(english), first(danish));
for (const [, english, danish] of rows("treaties")) add(first(english), first(danish));
for (const [, , , english, danish] of rows("organisations")) add(first(english), first(danish));

const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL("../src/web/locale/da-name.ts", import.meta.url),
  `// Written by scripts/write-names.mjs from catalogue/source. Do not edit.

/** Danish names by the catalogue's English ones; what is not here is called the same. */
export const daNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sorted))};
`,
);
