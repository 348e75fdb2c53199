import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { link, type NameInContext } from "../src/entity/link.js";

interface Case extends Partial<NameInContext> {
  text: string;
  is: string | null;
  known?: string;
}

const catalogue = await loadCatalogue();
const cases = readFileSync(new URL("corpus/link.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

describe("a name is linked only where the document supports it", () => {
  test.each(cases.filter(({ known }) => !known))("$text ($day, $titles, $of) is $is", ({ is, ...name }) => {
    expect(link(catalogue, { type: "person", language: "da", day: null, ...name })).toBe(is);
  });
});
