import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import { documentOfText } from "../src/document/input.js";
import { readDocument } from "../src/reading/reader.js";
import { moveOfReport } from "../src/treaty/action.js";
import { partyOf } from "../src/treaty/party.js";

interface Case {
  text: string;
  /** "United States notify-withdrawal"; "-" where nobody acts. */
  moves: string[];
  /** Why the reading misses it. */
  known?: string;
}

/** The share that must be right, with those that are known to fail. */
const floor: Readonly<Record<string, number>> = { en: 0.92, da: 0.84 };

const catalogue = await loadCatalogue();

/** What a sentence moves, as the treaty machine takes it. */
async function movesIn(text: string, language: string): Promise<string[]> {
  const opened = documentOfText(text, { id: "case", language, published: "2019-02-03" });
  const { entities, events } = await readDocument(opened, { catalogue });
  const nameOf = (local: string): string => {
    const { catalogue: id, name } = entities.find(({ id }) => id === local)!;
    return partyOf(catalogue, { id: id ?? "", name });
  };
  const moves = events.flatMap((event) => {
    const move = event.treaty || event.type === "treaty-withdrawal" ? moveOfReport(event) : null;
    if (move === null) return [];
    const actors = event.participants.filter(({ role }) => role !== "recipient").map(({ entity }) => nameOf(entity));
    return (actors.length > 0 ? actors : ["-"]).map((actor) => `${actor} ${move}`);
  });
  return [...new Set(moves)].sort();
}

describe.each(["en", "da"])("treaties move as far as the words of %s do", async (language) => {
  const file = new URL(`corpus/${language}/treaty-move.jsonl`, import.meta.url);
  const cases = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);
  test.each(cases.filter(({ known }) => !known))("$text", async ({ text, moves }) => {
    expect(await movesIn(text, language)).toEqual(moves);
  });
  test("and the share of all is held", async () => {
    let right = 0;
    for (const { text, moves } of cases)
      if (JSON.stringify(await movesIn(text, language)) === JSON.stringify(moves)) right++;
    expect(right / cases.length).toBeGreaterThanOrEqual(floor[language]!);
  });
});
