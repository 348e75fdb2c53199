import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read } from "../src/reading/pipeline.js";
import type { Reading } from "../src/reading/reading.js";
import { bounds } from "../src/time/calendar.js";

/** Words of an expression, and its EDTF, duration or TIMEX3 value. */
type Meaning = readonly [words: string, meaning: string];
interface Case {
  readonly text: string;
  readonly published?: string;
  readonly times: readonly Meaning[];
  /** Why it fails. */
  readonly known?: string;
}
/** A phrase said to a calendar, and the stretch `[from, to)` that it means on the wall clock of the reference. */
interface Phrase {
  readonly text: string;
  readonly reference: string;
  readonly from?: string;
  readonly to?: string;
}

const catalogue = await loadCatalogue();

async function readText(code: string, text: string, published?: string, prefer?: "future"): Promise<Reading> {
  const language = (await loadLanguage(code))!;
  const given = published === undefined ? null : ({ edtf: published, basis: "given" } as const);
  const document = { id: "case", text, language: code, published: given };
  return read({ document, language, catalogue, options: prefer ? { prefer } : {} });
}

const lines = <T>(file: string): T[] =>
  readFileSync(new URL(`corpus/${file}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** What is wrong with a reading of a case; empty where all its times are there, and no other. */
async function faults(code: string, { text, published, times }: Case): Promise<string> {
  const found = (await readText(code, text, published)).times.map((time) => ({
    ...time,
    words: text.slice(time.start, time.end),
  }));
  const said = found.map((t) => `${t.words}=${[t.edtf, t.duration, t.value].filter(Boolean).join("|")}`).join("; ");
  const missed = times.filter(
    ([words, meaning]) =>
      !found.some(
        (t) => (t.words.includes(words) || words.includes(t.words)) && [t.edtf, t.duration, t.value].includes(meaning),
      ),
  );
  if (missed.length > 0) return `want ${missed.map((m) => m.join("=")).join("; ")} got ${said}`;
  return found.length > times.length ? `too many: ${said}` : "";
}

const language = ["da", "en"] as const;

describe.each(language)("times in %s", (code) => {
  const cases = lines<Case>(`${code}/time.jsonl`);
  test.each(cases.filter((one) => !one.known).map((one) => [one.text, one] as const))("%s", async (_, one) => {
    expect(await faults(code, one)).toBe("");
  });

  test("few cases are known to fail", () => {
    expect(cases.length).toBeGreaterThanOrEqual(145);
    expect(cases.filter((one) => one.known).length / cases.length).toBeLessThan(0.03);
  });

  test("phrases said to a calendar", async () => {
    const phrases = lines<Phrase>(`${code}/time-phrase.jsonl`);
    const wrong: string[] = [];
    for (const { text, reference, from, to } of phrases) {
      const { times } = await readText(code, text, reference, "future");
      const shift = 2 * 3600; // the references lie two hours west
      const right = times.some(({ edtf }) => {
        const b = edtf === undefined ? null : bounds(edtf);
        if (!b) return false;
        const zoned = /(?:Z|[+-]\d\d:\d\d)(?:\/|$)/.test(edtf!);
        const seconds = (iso: string) => Date.parse(`${iso}Z`) / 1000 + (zoned ? shift : 0);
        return (
          (from === undefined || b.from === seconds(from)) &&
          (to === undefined || from === undefined || b.to === seconds(to))
        );
      });
      if (!right) wrong.push(`${text}: ${times.map((t) => t.edtf)}`);
    }
    expect(wrong.length / phrases.length, wrong.join("\n")).toBeLessThan(code === "da" ? 0.05 : 0.15);
  });
});

describe("the day of publication", () => {
  test.each([
    [
      "da",
      "USA's nationale sikkerhedsrådgiver, John Bolton, er i Moskva. Han advarede om indblanding i midtvejsvalget om to uger.",
      "2018-10-23~",
    ],
    [
      "en",
      "National security adviser John Bolton warned of meddling in the midterm elections in two weeks.",
      "2018-10-23~",
    ],
    ["en", "MOSCOW, 23 October 2018\nThe talks went on.", "2018-10-23~"],
    ["da", "I dag, den 23. oktober 2018, mødtes de to præsidenter.", "2018-10-23~"],
    ["da", "Danmarks udenrigsminister er i Berlin.", null],
    ["en", "The talks went on in two weeks of rain.", null],
  ])("%s: %s", async (code, text, day) => {
    const { document } = await readText(code, text);
    expect(document.published?.edtf ?? null).toBe(day);
    expect(document.published?.basis ?? "inferred").toBe("inferred");
  });

  test("what means the same on each day that it may be is resolved, and nothing else", async () => {
    const text = "President Donald Trump met national security adviser John Bolton on Friday. Bolton was born in 1948.";
    const { document, times } = await readText("en", text);
    expect(document.published?.edtf).toMatch(/^2018-0.-..\/2019-0.-..$/);
    expect(times.map((t) => t.edtf)).toEqual([undefined, "1948"]);
  });

  test("a given day is kept", async () => {
    const { document, problems } = await readText("en", "They met on Friday.", "2018-10-23T14:30+02:00");
    expect(document.published).toEqual({ edtf: "2018-10-23T14:30+02:00", basis: "given" });
    expect(problems.filter((p) => p.code.startsWith("publication"))).toEqual([]);
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    ..."den 11. november 2018 i dag om to uger siden 1987 kl. 15.30 14:00 mandag last week 3/4 the third quarter of 2018-10-23 1950-53 for 3 years ago 90'erne - , ( ) may 24 \u{1F600} é e\u0301 påske from to until 99.99.99 in a".split(
      " ",
    ),
    "\r\n",
  );
  const texts = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  test.each(language)("gives spans in order and valid EDTF (%s)", async (code) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom("2018-10-23", "2013-02-12T04:30:00Z"), async (text, published) => {
        let last = 0;
        for (const time of (await readText(code, text, published)).times) {
          expect(time.start).toBeGreaterThanOrEqual(last);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(time.start, time.end).trim()).toBe(text.slice(time.start, time.end));
          if (time.edtf) expect(bounds(time.edtf), time.edtf).not.toBeNull();
          if (time.duration)
            expect(time.duration).toMatch(/^P(?=.)[\d.]*[YMWD]?(?:[\d.]+[MD])*(?:T[\d.]+[HMS](?:[\d.]+[MS])*)?$/);
          last = time.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
