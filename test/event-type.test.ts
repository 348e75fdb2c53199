import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { loadLanguage } from "../src/lang/load.js";
import { read } from "../src/reading/pipeline.js";
import { eventTypes, type Reading, type Status } from "../src/reading/reading.js";

/** One sentence, the moves that it states, or none. `known`: why it is not read yet. */
interface Case {
  text: string;
  expected: { type: string; status: Status | Status[]; trigger: string }[];
  /** Of a sentence without a move: the type that its words may be mistaken for. */
  not?: string;
}

interface Count {
  found: number;
  of: number;
  status: number;
  unreal: number;
  unrealOf: number;
  silent: number;
  silentOf: number;
}

/** Shares that are reached today or a little less; what is missed is printed with `SHOW_MISSES=1`. */
const floors = {
  da: { found: 0.9, status: 0.94, unreal: 0.9, silent: 0.9 },
  en: { found: 0.87, status: 0.95, unreal: 0.92, silent: 0.9 },
} as const;

/** Cases that every type has in every language. */
const leastCases = 20;

const real = new Set<Status>(["happened", "ongoing"]);

describe.each(["da", "en"] as const)("event types and statuses in %s", (code) => {
  const cases = ["event-type", "status"].flatMap((name) =>
    readFileSync(new URL(`corpus/${code}/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Case),
  );
  const count: Count = { found: 0, of: 0, status: 0, unreal: 0, unrealOf: 0, silent: 0, silentOf: 0 };
  const misses: string[] = [];

  beforeAll(async () => {
    const language = (await loadLanguage(code))!;
    const catalogue = await loadCatalogue();
    for (const { text, expected } of cases) {
      const reading = read({
        document: { id: "case", text, language: code, published: null },
        language,
        catalogue,
        options: {},
      });
      score(text, expected, reading, count, misses);
    }
    if (process.env.SHOW_MISSES) console.log(`${code} ${JSON.stringify(count)}\n${misses.join("\n")}`);
  });

  test("every type has its cases", () => {
    for (const type of eventTypes) {
      const own = cases.filter((one) => one.not === type || one.expected.some((event) => event.type === type));
      expect(own.length, type).toBeGreaterThanOrEqual(leastCases);
    }
  });

  test("moves are found", () => {
    expect(count.found / count.of).toBeGreaterThanOrEqual(floors[code].found);
  });

  test("of those found the status is right", () => {
    expect(count.status / count.found).toBeGreaterThanOrEqual(floors[code].status);
  });

  test("what is not real is not read as real", () => {
    expect(count.unreal / count.unrealOf).toBeGreaterThanOrEqual(floors[code].unreal);
  });

  test("sentences without a move are silent", () => {
    expect(count.silent / count.silentOf).toBeGreaterThanOrEqual(floors[code].silent);
  });
});

function score(text: string, expected: Case["expected"], { events }: Reading, count: Count, misses: string[]): void {
  if (expected.length === 0) {
    count.silentOf++;
    if (events.length === 0) count.silent++;
    else misses.push(`noise: ${text} (${events.map((event) => event.type)})`);
  }
  for (const wanted of expected) {
    count.of++;
    const at = text.indexOf(wanted.trigger);
    const same = events.filter((event) => event.type === wanted.type);
    const event = same.find(({ trigger }) => trigger.start < at + wanted.trigger.length && at < trigger.end) ?? same[0];
    if (!event) {
      misses.push(`missed ${wanted.type} [${wanted.status}]: ${text}`);
      continue;
    }
    count.found++;
    const statuses = [wanted.status].flat();
    const isReal = statuses.some((status) => real.has(status));
    const right = statuses.includes(event.status) || (isReal && real.has(event.status));
    if (right) count.status++;
    else misses.push(`status ${event.status} for ${wanted.status} (${event.rule}): ${text}`);
    if (!isReal) {
      count.unrealOf++;
      if (right) count.unreal++;
    }
  }
}
