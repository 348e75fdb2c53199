import { readdirSync, readFileSync } from "node:fs";
import { documentOfText } from "../../src/document/input.js";
import { assemble } from "../../src/reading/assemble.js";
import { layersOf } from "../../src/reading/reader.js";
import type { Addition } from "../../src/record/add.js";
import { wordsOf } from "../../src/record/word.js";

const folder = new URL("storyline/", import.meta.url);

/**
 * The articles in `storyline/`, two outlets for each step of the summit that was planned for Paris in November 2018
 * and of the end of the INF Treaty, as read by the real stages. They were written for this test.
 */
export async function storyline(): Promise<Addition[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return Promise.all(
    names.sort().map(async (name) => {
      const [day, publisher, language] = name.split(".") as [string, string, string];
      const text = readFileSync(new URL(name, folder), "utf8");
      return additionOf(text, { id: name, publisher, language, day });
    }),
  );
}

/** A text as the record takes it in. */
export async function additionOf(
  text: string,
  { id, publisher, language, day }: { id: string; publisher: string; language: string; day: string },
): Promise<Addition> {
  const layers = await layersOf(documentOfText(text, { id, publisher, language, published: day }));
  return {
    reading: assemble(layers),
    words: wordsOf(layers),
    received: day,
    ingested: `${day}T12:00:00Z`,
    analysis: "test",
  };
}
