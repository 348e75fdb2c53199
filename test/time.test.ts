import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read } from "../src/reading/pipeline.js";
import type { TimeExpression } from "../src/reading/reading.js";
import { bounds } from "../src/time/calendar.js";

interface Case {
  readonly text: string;
  readonly published?: string;
  /** Words of the expression and what they mean: EDTF, a duration, or a TIMEX3 value. */
  readonly times: readonly (readonly [words: string, meaning: string])[];
  readonly prefer?: "past" | "future";
  readonly known?: string;
}

const catalogue = await loadCatalogue();

async function timesOf(code: string, { text, published, prefer }: Case): Promise<TimeExpression[]> {
  const language = (await loadLanguage(code))!;
  const document = {
    id: "case",
    text,
    language: code,
    published: published === undefined ? null : ({ edtf: published, basis: "given" } as const),
  };
  return read({ document, language, catalogue, options: prefer ? { prefer } : {} }).times;
}

const corpus = (code: string): Case[] =>
  readFileSync(new URL(`corpus/${code}/time.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

for (const code of ["da", "en"]) {
  describe(`times in ${code}`, () => {
    const cases = corpus(code);
    test.each(cases.filter((one) => !one.known).map((one) => [one.text, one] as const))("%s", async (_, one) => {
      const found = await timesOf(code, one);
      const said = found.map((t) => [one.text.slice(t.start, t.end), t.edtf, t.duration, t.value].join(" | "));
      for (const [words, meaning] of one.times) {
        const hit = found.find(
          (t) => one.text.slice(t.start, t.end).includes(words) || words.includes(one.text.slice(t.start, t.end)),
        );
        expect([hit?.edtf, hit?.duration, hit?.value], `${words} in ${said.join("; ")}`).toContain(meaning);
      }
      expect(found.length, said.join("; ")).toBe(one.times.length);
    });
  });
}

describe("any text", () => {
  const word = fc.constantFrom(
    ..."den 11. november 2018 i dag om to uger siden 1987 kl. 15.30 14:00 mandag last week 3/4 the third quarter of 2018-10-23 1950-53 for 3 years ago 90'erne - , ( ) may 24 \u{1F600} é \r\n".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  test.each(["da", "en"])("gives spans in order and valid EDTF (%s)", async (code) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        let last = 0;
        for (const time of await timesOf(code, { text, published: "2018-10-23", times: [] })) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(time.start, time.end).trim()).toBe(text.slice(time.start, time.end));
          if (time.edtf) expect(bounds(time.edtf), time.edtf).not.toBeNull();
          last = time.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
