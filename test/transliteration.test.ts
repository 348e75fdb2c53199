import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameKey } from "../src/entity/transliteration.js";

interface Case {
  /** Spellings of one name. */
  join?: string[];
  /** Two people. */
  apart?: [string, string];
  /** Why it fails. */
  known?: string;
}

const cases = readFileSync(new URL("corpus/transliteration.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

describe("spellings of one name have one key", () => {
  test.each(cases.filter(({ join, known }) => join && !known))("$join", ({ join }) => {
    expect([...new Set(join!.map(nameKey))]).toHaveLength(1);
  });
});

describe("names of two people have two keys", () => {
  test.each(cases.filter(({ apart, known }) => apart && !known))("$apart", ({ apart }) => {
    expect(nameKey(apart![0])).not.toBe(nameKey(apart![1]));
  });
});

test("any text has a key, the same whatever its case", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(nameKey(text)).toMatch(/^[a-zA-Z]*$/);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z' -]{0,30}$/), (text) => {
      expect(nameKey(text.toUpperCase())).toBe(nameKey(text.toLowerCase()));
    }),
  );
});
