import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Span } from "../src/document/span.js";
import type { Entity, Reading } from "../src/reading/reading.js";
import { violations } from "./reading-invariant.js";
import { readingOf } from "./reading-of.js";

/** What a person found in an article; see test/articles/README.md. */
interface Facts {
  document: { language: string; published: string };
  entities: { name: string[]; type: string; typeAny?: string[] }[];
  times: { text: string; nth?: number; edtfAny?: string[]; duration?: string }[];
  quotations: { content: string; contentAny?: string[]; continues?: string | string[]; speaker: string[] }[];
  events: { type: string; typeAny?: string[]; status: string[]; evidence: string; also?: string[] }[];
  doubtful: { kind: string; content?: string; evidence?: string }[];
}

/**
 * Shares that must not fall, over all articles of a language: of people, states and bodies that were found, of times with
 * the right value, F1 of quotations by content and with their speaker, F1 of events by type and place. A little below what
 * is reached, so that a change shows.
 */
const floors = {
  da: { entities: 0.95, times: 0.86, content: 0.87, spoken: 0.74, events: 0.74 },
  en: { entities: 0.95, times: 0.82, content: 0.86, spoken: 0.84, events: 0.48 },
} as const;

const folder = new URL("./articles/", import.meta.url);

describe.each(["da", "en"] as const)("articles read by hand in %s", (language) => {
  test("are read as a person does, but for a stated share", async () => {
    const count = { entities: [0, 0], times: [0, 0], content: [0, 0, 0], spoken: [0, 0, 0], events: [0, 0, 0] };
    for (const slug of readdirSync(folder).sort()) {
      const facts = factsOf(slug, language);
      if (!facts) continue;
      const text = readFileSync(new URL(`${slug}/text.${language}.txt`, folder), "utf8");
      const reading = await readingOf({ language, text, published: facts.document.published });
      expect(violations(reading, text), slug).toEqual([]);
      compare(reading, facts, count);
    }
    const share = ([hit, of]: number[]): number => hit! / of!;
    const f1 = ([hit, given, wanted]: number[]): number => (2 * hit!) / (given! + wanted!);
    const reached = {
      entities: share(count.entities),
      times: share(count.times),
      content: f1(count.content),
      spoken: f1(count.spoken),
      events: f1(count.events),
    };
    for (const [what, floor] of Object.entries(floors[language]))
      expect(reached[what as keyof typeof reached], `${what} ${JSON.stringify(reached)}`).toBeGreaterThanOrEqual(floor);
  });
});

function factsOf(slug: string, language: string): Facts | null {
  try {
    return JSON.parse(readFileSync(new URL(`${slug}/facts.${language}.json`, folder), "utf8"));
  } catch {
    return null;
  }
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function compare(reading: Reading, facts: Facts, count: Record<string, number[]>): void {
  const { text } = reading.document;
  const add = (what: string, ...amounts: number[]): void => {
    for (const [i, amount] of amounts.entries()) count[what]![i]! += amount;
  };
  const is = (entity: Entity | undefined, names: readonly string[]): boolean =>
    entity !== undefined &&
    [entity.name, ...entity.mentions.map(({ start, end }) => text.slice(start, end))].some((name) =>
      names.some((one) => plain(one) === plain(name)),
    );
  for (const { name, type, typeAny } of facts.entities)
    add(
      "entities",
      Number(reading.entities.some((entity) => [type, ...list(typeAny)].includes(entity.type) && is(entity, name))),
      1,
    );
  for (const { text: words, nth = 1, edtfAny, duration } of facts.times) {
    const span = placeOf(text, words, nth);
    const right = reading.times.some(
      (time) =>
        touch(time, span) &&
        (list(edtfAny).includes(time.edtf!) || (duration !== undefined && time.duration === duration)),
    );
    add("times", Number(right), 1);
  }

  const left = new Set(reading.quotations);
  const doubtful = (kind: string, spans: readonly Span[]): boolean =>
    facts.doubtful.some((doubt) => {
      const words = doubt.kind === kind ? (doubt.content ?? doubt.evidence) : undefined;
      return words !== undefined && overlap(text, spans, everywhere(text, words)) >= 0.5;
    });
  let hit = 0;
  let spoken = 0;
  for (const wanted of facts.quotations) {
    const ways = [wanted.content, ...list(wanted.contentAny)].map((content) =>
      [content, ...list(wanted.continues)].map((piece) => placeOf(text, piece, 1)),
    );
    const [best] = [...left]
      .map((quotation) => ({ quotation, f: Math.max(...ways.map((way) => f1Of(text, way, quotation.content))) }))
      .sort((a, b) => b.f - a.f);
    if (!best || best.f < 0.8) continue;
    left.delete(best.quotation);
    hit++;
    const speaker = reading.entities.find((entity) => entity.id === best.quotation.speaker);
    if (
      wanted.speaker.length === 0 ? !speaker?.mentions.some(({ form }) => form === "name") : is(speaker, wanted.speaker)
    )
      spoken++;
  }
  const beyond = [...left].filter((quotation) => !doubtful("quotation", quotation.content)).length;
  add("content", hit, hit + beyond, facts.quotations.length);
  add("spoken", spoken, hit + beyond, facts.quotations.length);

  const events = new Set(reading.events);
  let found = 0;
  for (const wanted of facts.events) {
    const spans = [wanted.evidence, ...list(wanted.also)].map((words) => placeOf(text, words, 1));
    const match = [...events].find(
      (event) =>
        [wanted.type, ...list(wanted.typeAny)].includes(event.type) && spans.some((span) => touch(span, event.trigger)),
    );
    if (!match) continue;
    events.delete(match);
    found++;
  }
  add(
    "events",
    found,
    found + [...events].filter((event) => !doubtful("event", [event.trigger])).length,
    facts.events.length,
  );
}

function placeOf(text: string, words: string, nth: number): Span {
  let start = -1;
  for (let k = 0; k < nth; k++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function everywhere(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    spans.push({ start, end: start + words.length });
  return spans;
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Offsets of the letters and figures in spans. */
function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) set.add(i);
  return set;
}

/** Share of the letters of `inner` that lie in `outer`. */
function overlap(text: string, inner: readonly Span[], outer: readonly Span[]): number {
  const [a, b] = [letters(text, inner), letters(text, outer)];
  return a.size === 0 ? 0 : [...a].filter((i) => b.has(i)).length / a.size;
}

function f1Of(text: string, wanted: readonly Span[], given: readonly Span[]): number {
  const [a, b] = [letters(text, wanted), letters(text, given)];
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((i) => b.has(i)).length) / (a.size + b.size);
}
