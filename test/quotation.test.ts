import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import type { Span } from "../src/document/span.js";
import { loadLanguage } from "../src/lang/load.js";
import type { QuotationDraft } from "../src/quotation/quotation.js";
import { stages } from "../src/reading/pipeline.js";

interface Case {
  text: string;
  quotes: { type: string; content: string[]; source: string | null; commitment?: string }[];
  /** Why the case is known to fail. */
  known?: string;
}

const catalogue = loadCatalogue();

async function read(text: string, code: string) {
  const language = (await loadLanguage(code))!;
  const document = { id: "case", text, language: code, published: null };
  return stages.run({ document, language, catalogue: await catalogue, options: {} });
}

const words = (text: string, spans: readonly Span[]): Set<number> => {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) found.add(i);
  return found;
};

/** Overlap of two sets of characters: harmonic mean of precision and recall. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** What is wrong with the quotations that were found, or null. */
function fault({ text, quotes }: Case, found: readonly QuotationDraft[]): string | null {
  const rest = [...found];
  for (const want of quotes) {
    let from = 0;
    const spans = want.content.map((piece) => {
      const start = text.indexOf(piece, from);
      from = start + piece.length;
      return { start, end: from };
    });
    const set = words(text, spans);
    const best = rest.findIndex((q) => overlap(set, words(text, q.content)) >= 0.8);
    if (best < 0) return `missing: ${want.content.join(" … ")}`;
    const [quote] = rest.splice(best, 1);
    if (quote!.type !== want.type) return `${quote!.type} for ${want.type}: ${want.content.join(" … ")}`;
    const source = quote!.source && text.slice(quote!.source.start, quote!.source.end);
    if (want.source === null ? source !== null : !source || !touches(source, want.source))
      return `source ${source} for ${want.source}`;
    if (quote!.commitment !== (want.commitment ?? "asserts")) return `${quote!.commitment} for ${want.commitment}`;
  }
  return rest.length === 0 ? null : `beyond: ${rest[0]!.content.map((s) => text.slice(s.start, s.end)).join(" … ")}`;
}

const touches = (a: string, b: string): boolean =>
  a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());

const floors: Record<string, number> = { da: 0.94, en: 0.93 };

describe.each(["da", "en"])("quotations in %s", (code) => {
  const cases: Case[] = readFileSync(new URL(`corpus/${code}/quotation.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  test("the corpus", async () => {
    const failed: string[] = [];
    for (const item of cases) {
      const wrong = fault(item, (await read(item.text, code)).quotations);
      if (wrong && process.env.QUOTATION_FAULTS) console.log(`${item.text}\n   ${wrong}`);
      if (wrong) failed.push(`${wrong} | ${item.text}`);
    }
    const share = 1 - failed.length / cases.length;
    expect(share, failed.join("\n")).toBeGreaterThanOrEqual(floors[code]!);
  });
});

const pieces = [
  ..."\"“”„«»'’‘‚-–—.,:;?!()…".split(""),
  "he said",
  "that",
  "siger",
  "sagde han",
  "at",
  "ifølge",
  "according to",
  "Bolton",
  "the minister",
  "\n\n",
  "\n\n- ",
  "\r\n",
  '5"',
  "🎉",
  "e\u0301",
  "No",
  "hedder det",
  "adding",
  "mens",
  "not",
  "i en udtalelse",
];

test.each(["da", "en"])("spans of quotations lie in any text, in order, and within points back (%s)", async (code) => {
  const language = (await loadLanguage(code))!;
  const known = await catalogue;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
      const text = parts.join(spaced ? " " : "");
      const document = { id: "any", text, language: code, published: null };
      const { quotations } = stages.run({ document, language, catalogue: known, options: {} });
      quotations.forEach((quotation, index) => {
        expect(quotation.content.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of quotation.content) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(quotation.within).toBeLessThan(index);
        expect(quotation.continues).toBeLessThan(index);
      });
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["en", '"'],
  ["en", "he said "],
  ["en", "“ a "],
  ["da", "- "],
  ["da", "siger han, at "],
])("time is linear in hostile text: %s %j", async (code, piece) => {
  const stage = async (length: number): Promise<number> => {
    const language = (await loadLanguage(code))!;
    const document = { id: "long", text: piece.repeat(length / piece.length), language: code, published: null };
    let from = 0;
    let spent = 0;
    stages.run({ document, language, catalogue: await catalogue, options: {} }, (name, when) => {
      if (name !== "quotations" && name !== "speakers") return;
      if (when === "before") from = performance.now();
      else spent += performance.now() - from;
    });
    return spent;
  };
  await stage(5_000);
  // four times the text may take some eight times as long on a busy machine, not sixteen
  const short = Math.max(await stage(10_000), 80);
  expect(await stage(40_000)).toBeLessThan(short * 12);
});
