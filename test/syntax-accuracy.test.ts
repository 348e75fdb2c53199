import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../src/syntax/analyse.js";
import { readConllu, writeConllu } from "../src/syntax/conllu.js";
import { loadSyntaxModel } from "../src/syntax/load.js";

// Below the scores on the whole development parts (docs/syntax.md), since a hundred sentences vary more.
const floor = {
  da: { upos: 95.5, lemma: 96, las: 76 },
  en: { upos: 94, lemma: 97, las: 81 },
} as const;

for (const code of ["da", "en"] as const)
  test(`tags, lemmas and trees of ${code} are as right as they were`, async () => {
    const source = readFileSync(new URL(`corpus/${code}/treebank.conllu`, import.meta.url), "utf8");
    const model = await loadSyntaxModel(code);
    const input = readConllu(source);
    const printed = writeConllu(model, input, analyse(model, input), {
      misc: () => "",
      comments: () => [],
      before: () => [],
    });
    const rows = (text: string) =>
      text
        .split("\n")
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split("\t"));
    const gold = rows(source),
      given = rows(printed);
    expect(given.map((row) => row[1])).toEqual(gold.map((row) => row[1]));
    const percent = (right: (g: string[], p: string[]) => boolean) =>
      (100 * gold.filter((g, i) => right(g, given[i]!)).length) / gold.length;
    const universal = (relation: string) => relation.split(":")[0];
    expect(percent((g, p) => g[3] === p[3])).toBeGreaterThan(floor[code].upos);
    expect(percent((g, p) => g[2]!.toLowerCase() === p[2]!.toLowerCase())).toBeGreaterThan(floor[code].lemma);
    expect(percent((g, p) => g[6] === p[6] && universal(g[7]!) === universal(p[7]!))).toBeGreaterThan(floor[code].las);
  });
