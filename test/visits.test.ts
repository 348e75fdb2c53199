import { expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load.js";
import type { Reading } from "../src/reading/reading.js";
import { cases } from "./corpus.js";
import { readingOf } from "./reading-of.js";

/**
 * Remarks on visits of presidents and secretaries of state of the United States, as the Office of the Historian of
 * the State Department keeps them (public domain), each with the sentence of where it was put before it. The people
 * met, their titles and their countries were checked by hand.
 */
interface Remark {
  text: string;
  published: string;
  expect: { person: string; title: string | string[]; of: string[] | null }[];
}

const catalogue = await loadCatalogue();
const concept = (title: string): string => catalogue.office(title, "en")?.concept ?? title;
const place = (name: string | undefined): string | undefined => name && (catalogue.lookup(name, "en")[0] ?? name);

function knows({ entities, document }: Reading, { person, title, of }: Remark["expect"][number]): boolean {
  const titles = [title].flat().map(concept);
  return entities.some(
    ({ type, mentions, offices }) =>
      type === "person" &&
      mentions.some(({ start, end }) => document.text.slice(start, end).includes(person)) &&
      offices.some(
        (office) =>
          titles.includes(concept(office.title)) &&
          (of === null || of.some((name) => place(name) === place(office.of))),
      ),
  );
}

test("whom a visitor met: person, title and country of nine in ten", async () => {
  let right = 0;
  let all = 0;
  for (const { text, published, expect } of cases<Remark>("en", "visits")) {
    const reading = await readingOf({ language: "en", text, published });
    for (const met of expect) {
      all++;
      if (knows(reading, met)) right++;
    }
  }
  expect(all).toBeGreaterThan(300);
  expect(right / all).toBeGreaterThan(0.9);
});
