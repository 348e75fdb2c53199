import { beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../src/lang/language.js";
import { loadLanguage } from "../src/lang/load.js";
import { lemmatizer } from "../src/query/lemmatizer.js";
import { search } from "../src/query/search.js";
import { searchQueryOf } from "../src/query/search-query.js";
import { assemble } from "../src/reading/assemble.js";
import { layersOf } from "../src/reading/reader.js";
import { add } from "../src/record/add.js";
import { compoundParts } from "../src/record/compound.js";
import { wordsOf } from "../src/record/word.js";
import type { Database } from "../src/store/database.js";
import { openStore } from "../src/store/open.js";
import { cases, expectShare } from "./corpus.js";

interface Case {
  readonly word: string;
  readonly parts: readonly string[];
}

let danish: Language;
let english: Language;
beforeAll(async () => {
  danish = (await loadLanguage("da"))!;
  english = (await loadLanguage("en"))!;
});

test("compounds have parts", () => {
  expectShare(cases<Case>("da", "compound"), 0.9, ({ word, parts }) =>
    expect(compoundParts(danish, word, true), word).toEqual(parts),
  );
});

test("English is parted at hyphens only", () => {
  expect(compoundParts(english, "us-led", false)).toEqual(["us", "led"]);
  expect(compoundParts(english, "ceasefire", true)).toEqual([]);
});

describe("searching", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openStore(":memory:");
    const texts = [
      "USA vil trække sig fra INF-traktaten. Det siger Bolton.",
      "Ministrene underskrev våbentraktaten i Geneve i går.",
      "Traktaten træder i kraft på mandag, oplyser ministeriet.",
      "Parterne mødtes i Moskva. Forhandlingerne fortsætter i dag. De tror på en handelsaftale.",
    ];
    for (const [i, text] of texts.entries()) {
      const published = { edtf: `2018-10-2${i}`, basis: "given" } as const;
      const layers = await layersOf({
        id: `t${i}`,
        text,
        language: "da",
        published,
        publisher: i % 2 ? "B" : "A",
        problems: [],
      });
      const words = wordsOf(layers);
      await add(database, [
        {
          reading: assemble(layers),
          words,
          received: published.edtf,
          ingested: "2018-11-01T00:00:00Z",
          analysis: "test",
        },
      ]);
    }
  });

  const found = async (text: string, more: object = {}) => {
    const query = searchQueryOf(text, await lemmatizer());
    return search({ database, asOf: "2019-01-01", knownAt: "2019-01-01", query, ...more });
  };
  const days = async (text: string, more: object = {}) =>
    (await found(text, more)).rows
      .map(({ known }) => known.slice(-1))
      .sort()
      .join("");

  test.each(["Paris", "Berlin", "USA", "Putin"])(
    "the name %s is looked for as it is, and not as a form of a word",
    async (name) => {
      expect(searchQueryOf(name, await lemmatizer()).terms).toEqual([[[name.toLowerCase()]]]);
    },
  );

  test.each([
    ["traktat", "012"],
    ["traktaten", "012"],
    ["INF-traktaten", "0"],
    ["våbentraktat", "1"],
    ["våben", "1"],
    ["aftale", "3"],
    ["forhandling", "3"],
    ["handling", ""],
    ["traktat -våben", "02"],
    ["traktat NOT INF", "12"],
    ['"underskrev våbentraktaten"', "1"],
    ['"underskrev traktaten"', ""],
    ["traktat minister", "1"],
    ["traktat ministerium", "2"],
  ])("%s", async (text, expected) => {
    expect(await days(text)).toBe(expected);
  });

  test("shows the sentence with the hit, and those beside it", async () => {
    const { rows } = await found("forhandling");
    expect(rows).toMatchObject([
      {
        previous: "Parterne mødtes i Moskva.",
        sentence: "Forhandlingerne fortsætter i dag.",
        following: "De tror på en handelsaftale.",
        hits: 1,
      },
    ]);
    expect((await found("INF")).rows[0]!.sentence).toBe("USA vil trække sig fra INF-traktaten.");
  });

  test("is narrowed down by facets, which count what is left", async () => {
    const { facets, total } = await found("traktat");
    expect(total).toBe(3);
    expect(facets.publisher).toEqual([
      { value: "A", count: 2 },
      { value: "B", count: 1 },
    ]);
    expect(facets.month).toEqual([{ value: "2018-10", count: 3 }]);
    const only = await found("traktat", { only: [{ facet: "publisher", values: ["A"] }] });
    expect([only.total, only.facets.publisher]).toEqual([2, [{ value: "A", count: 2 }]]);
    expect(await days("traktat", { not: [{ facet: "publisher", values: ["A"] }] })).toBe("1");
    expect(await days("traktat", { only: [{ facet: "entity", values: ["John Bolton"] }] })).toBe("0");
    expect(await days("traktat", { not: [{ facet: "entity", values: ["Bolton"] }] })).toBe("12");
    expect(await days("traktat", { only: [{ facet: "type", values: ["treaty-withdrawal"] }] })).toBe("0");
    expect(await days("traktat", { only: [{ facet: "entity", values: ["Nobody"] }] })).toBe("");
  });
});
