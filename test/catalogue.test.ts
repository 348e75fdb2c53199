import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";

const catalogue = await loadCatalogue();
const data = new URL("../catalogue/data/", import.meta.url);

interface Case {
  ask: "lookup" | "adjective" | "inhabitant" | "office" | "metonym" | "holders" | "surname";
  words: string;
  /** Id, title or country that must come first; `null`: nothing. */
  is: string | null;
  of?: string;
  day?: string;
  known?: string;
}

function answer({ ask, words, of, day }: Case, language: string): string | null {
  switch (ask) {
    case "lookup":
      return catalogue.lookup(words, language)[0] ?? null;
    case "surname":
      return catalogue.surname(words)[0] ?? null;
    case "adjective":
      return catalogue.adjective(words, language);
    case "inhabitant":
      return catalogue.inhabitant(words, language);
    case "office":
      return catalogue.office(words, language)?.title ?? null;
    case "metonym":
      return catalogue.metonym(words, language)?.of ?? null;
    case "holders":
      return catalogue.holders(words, of!, day)[0] ?? null;
  }
}

describe.each(["da", "en"])("the catalogue knows words of %s", (language) => {
  const file = new URL(`corpus/${language}/catalogue.jsonl`, import.meta.url);
  const cases = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);
  test.each(cases.filter(({ known }) => !known))("$ask $words", (each) => {
    expect(answer(each, language)).toBe(each.is);
  });
});

test("every entry names a block that has a licence", () => {
  const licensed = new Set(
    catalogue
      .blocks()
      .filter(({ licence }) => licence !== "")
      .map(({ key }) => key),
  );
  const blocks = new Set(
    readFileSync(new URL("entries.tsv", data), "utf8")
      .split("\n")
      .map((line) => line.split("\t").at(-1)!),
  );
  expect([...blocks].filter((block) => !licensed.has(block))).toEqual([]);
});

test("the files stay small", () => {
  const bytes = readdirSync(data).reduce((sum, name) => sum + statSync(new URL(name, data)).size, 0);
  expect(bytes).toBeLessThan(3.2e6);
});
