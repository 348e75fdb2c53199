import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openCatalogue } from "../src/catalogue/catalogue.js";
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

test("opening and asking everything once stays under 150 ms of processor time and 80 MB", () => {
  const read = (name: string): string => readFileSync(new URL(name, data), "utf8");
  const spent: number[] = [];
  const before = process.memoryUsage().heapUsed;
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage();
    const fresh = openCatalogue({
      meta: read("meta.json"),
      entries: read("entries.tsv"),
      names: read("names.tsv"),
      words: read("words.json"),
      terms: read("terms.tsv"),
      treaties: read("treaties.json"),
      elections: read("elections.json"),
    });
    fresh.lookup("Moscow", "en");
    fresh.adjective("Russian", "en");
    fresh.entry("country/RUS");
    fresh.officesHeld("person/vladimir-putin");
    fresh.holders("president", "country/RUS");
    fresh.treaties();
    fresh.electionDays("country/RUS");
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1000);
  }
  expect(Math.min(...spent)).toBeLessThan(150);
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(3 * 80);
});

test("every term, treaty, election and name leads to something known", () => {
  const known = (id: string): boolean => catalogue.entry(id) !== undefined;
  for (const line of readFileSync(new URL("terms.tsv", data), "utf8").split("\n")) {
    const [person, title, , of, start, end] = line.split("\t");
    expect([line, known(person!), known(of!), title !== ""]).toEqual([line, true, true, true]);
    for (const day of [start!, end!]) expect(day).toMatch(/^$|^\d{4}(-\d\d(-\d\d)?)?$/);
  }
  for (const treaty of catalogue.treaties()) {
    expect(known(treaty.id)).toBe(true);
    for (const party of treaty.parties) expect(known(party)).toBe(true);
    if (treaty.withdrawal?.notice) expect(treaty.withdrawal.notice).toMatch(/^P\d+[DMY]$/);
  }
  const days = catalogue.electionDays("country/USA").map(({ day }) => day);
  expect(days).toContain("2018-11-06");
  expect([...days].sort()).toEqual(days);
});
