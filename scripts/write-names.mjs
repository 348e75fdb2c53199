// Writes src/web/locale/da-name.ts: what Danish calls the states, capitals, places, bodies and offices of the catalogue, where
// it is not what English calls them. The first name of each language in catalogue/source is the one to show.
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

// An office without a Danish word of its own is called as what it amounts to there: "secretary of state", "udenrigsminister".
const offices = new Map();
const danishOffice = new Map(
  rows("offices").map(([title, , , , , , danish]) => [title, first(danish).replaceAll("+", "")]),
);
for (const [field, , danish] of rows("ministers")) {
  const stem = first(danish);
  if (!stem) continue;
  danishOffice.set(`${field} minister`, `${stem}minister`);
  danishOffice.set(`deputy ${field} minister`, `vice${stem}minister`);
  danishOffice.set(`shadow ${field} minister`, `skygge${stem}minister`);
}
for (const [title, concept = ""] of [...rows("offices"), ...[...danishOffice.keys()].map((one) => [one])]) {
  const danish = danishOffice.get(title) || danishOffice.get(concept);
  if (danish && danish !== title && !offices.has(title)) offices.set(title, danish);
}

const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL("../src/web/locale/da-name.ts", import.meta.url),
  `// Written by scripts/write-names.mjs from catalogue/source. Do not edit.

/** Danish names by the catalogue's English ones; what is not here is called the same. */
export const daNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(sorted))};

/** Danish titles of offices by the catalogue's English ones. */
export const daOffices: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries([...offices].sort(([a], [b]) => (a < b ? -1 : 1))))};
`,
);
