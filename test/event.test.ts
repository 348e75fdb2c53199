import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read } from "../src/reading/pipeline.js";
import type { Event, Reading } from "../src/reading/reading.js";

interface Wanted {
  type: string;
  /** Names by role; `with`: in any role. */
  by?: string[];
  on?: string[];
  with?: string[];
  place?: string;
  treaty?: string;
  time?: string;
  duration?: string;
  /** How many events of this type the text may give. */
  count?: number;
}
interface Case {
  text: string;
  events: Wanted[];
  /** Events beyond those listed are allowed. */
  extra?: boolean;
  known?: string;
}

/** Share of the corpus that must be right, and that is right today or a little less. */
const floor: Record<string, number> = { da: 0.82, en: 0.81 };

const catalogue = loadCatalogue();
const readText = async (text: string, code: string): Promise<Reading> =>
  read({
    document: { id: "case", text, language: code, published: { edtf: "2018-10-23", basis: "given" } },
    language: (await loadLanguage(code))!,
    catalogue: await catalogue,
    options: {},
  });

function fits(reading: Reading, event: Event, wanted: Wanted): boolean {
  const plain = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  // by name or by any words for it; "|" parts alternatives
  const is = (id: string | undefined, names: string): boolean => {
    const entity = reading.entities.find((known) => known.id === id);
    if (!entity) return false;
    const words = [
      entity.name,
      ...entity.mentions
        .filter(({ form }) => form !== "pronoun")
        .map(({ start, end }) => reading.document.text.slice(start, end)),
    ];
    return names.split("|").some((wanted) => words.some((word) => plain(word) === plain(wanted)));
  };
  const takes = (role: string | null, who: string): boolean =>
    event.participants.some((participant) => (!role || participant.role === role) && is(participant.entity, who));
  return (
    event.type === wanted.type &&
    (wanted.by ?? []).every((who) => takes("actor", who)) &&
    (wanted.on ?? []).every((who) => takes("recipient", who)) &&
    (wanted.with ?? []).every((who) => takes(null, who)) &&
    (!wanted.place || is(event.place, wanted.place)) &&
    (!wanted.treaty || is(event.treaty, wanted.treaty)) &&
    (!wanted.time || event.time?.edtf === wanted.time) &&
    (!wanted.duration || event.duration === wanted.duration)
  );
}

function faultOf(reading: Reading, { events, extra }: Case): string | null {
  const rest = [...reading.events];
  for (const wanted of events) {
    const at = rest.findIndex((event) => fits(reading, event, wanted));
    if (at < 0) return `no ${JSON.stringify(wanted)}`;
    rest.splice(at, 1);
    const count = reading.events.filter(({ type }) => type === wanted.type).length;
    if (wanted.count !== undefined && count > wanted.count) return `${count} times ${wanted.type}`;
  }
  if (!extra && rest.length > 0) return `too much: ${rest.map(({ type }) => type).join(", ")}`;
  return null;
}

describe.each(["da", "en"])("events in %s", (code) => {
  const cases: Case[] = readFileSync(new URL(`corpus/${code}/event.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  const faults: string[] = [];
  beforeAll(async () => {
    for (const item of cases) {
      const reading = await readText(item.text, code);
      const fault = faultOf(reading, item);
      if (fault)
        faults.push(
          `${item.text}\n    ${fault}\n    ${reading.events.map((event) => `${event.type} [${event.participants.map((p) => `${p.role} ${reading.entities.find(({ id }) => id === p.entity)?.name}`).join(", ")}]`).join("; ")}`,
        );
    }
  });
  test(`at least ${floor[code]} of the corpus is right`, () => {
    if (process.env.VERBOSE)
      console.log(`${code}: ${cases.length - faults.length} of ${cases.length}\n  - ${faults.join("\n  - ")}`);
    expect((cases.length - faults.length) / cases.length).toBeGreaterThanOrEqual(floor[code]!);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "Putin",
    "met",
    "talks",
    "\u{1F600}",
    "USA",
    "har",
    "mødtes",
    "med",
    "signed",
    "the treaty",
    ".",
    "\r\n",
    "- ",
    '"',
    "e\u0301",
    "i Paris",
    "11. november",
    "must",
    "angreb",
  );
  test.each(["da", "en"])("spans of events lie in the text, and nothing is thrown (%s)", async (code) => {
    const language = (await loadLanguage(code))!;
    const known = await catalogue;
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const reading = read({
          document: { id: "x", text, language: code, published: null },
          language,
          catalogue: known,
          options: {},
        });
        for (const event of reading.events)
          for (const span of [event.trigger, event.evidence, ...event.mentions]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
      }),
      { numRuns: 60 },
    );
  });
});
