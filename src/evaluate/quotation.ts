import type { Quotation, Reading } from "../reading/reading.js";
import { either, type Facts, listOf } from "./facts.js";
import { entityIs, isUnnamed } from "./name.js";
import { letters, overlap, placeOf, share } from "./place.js";
import { count, type Tallies } from "./tally.js";

/** Contents are the same from here on. */
const same = 0.8;

/** Compares quotations by the letters of their content; returns those that were given beyond. */
export function compareQuotations(
  reading: Reading,
  facts: Facts,
  tallies: Tallies,
  miss: (what: string) => void,
): Quotation[] {
  const { text } = reading.document;
  const left = new Set(reading.quotations);
  const given = new Map(reading.quotations.map((quotation) => [quotation, letters(text, quotation.content)]));
  let pieces = 0; // given piece by piece, each paragraph a quotation: as good as one
  for (const fact of facts.quotations ?? []) {
    const rest = listOf(fact.continues).map((piece) => placeOf(text, piece, fact.continuesNth));
    const ways = either(fact.content, fact.contentAny).map((content) =>
      letters(text, [placeOf(text, content, fact.nth), ...rest]),
    );
    let best: Quotation | undefined;
    let fit = 0;
    for (const quotation of left) {
      const f = Math.max(...ways.map((way) => overlap(way, given.get(quotation)!)));
      if (f > fit) [best, fit] = [quotation, f];
    }
    if (best && fit < same) {
      const speaker = best.speaker;
      const parts = [...left].filter((each) => each.speaker === speaker && share(given.get(each)!, ways[0]!) >= same);
      const whole = letters(
        text,
        parts.flatMap(({ content }) => content),
      );
      fit = overlap(ways[0]!, whole);
      if (fit >= same) {
        for (const part of parts) left.delete(part);
        pieces += parts.length - 1;
      }
    }
    tallies.quotations.wanted++;
    tallies.speakers.wanted++;
    if (!best || fit < same) {
      miss(`quotation of ${listOf(fact.speaker)[0] ?? "nobody"}: ${fact.content}`);
      continue;
    }
    left.delete(best);
    tallies.quotations.right++;
    const wanted = listOf(fact.speaker);
    const right =
      wanted.length === 0
        ? isUnnamed(reading, best.speaker)
        : best.speaker !== null && entityIs(reading, best.speaker, wanted);
    if (right) tallies.speakers.right++;
    else miss(`speaker of “${fact.content}”: ${wanted[0] ?? "nobody"}, not ${nameOf(reading, best.speaker)}`);
    count(tallies.quotationTypes, either(fact.type, fact.typeAny).includes(best.type));
  }
  const total = reading.quotations.length - pieces;
  tallies.quotations.given += total;
  tallies.speakers.given += total;
  return [...left];
}

const nameOf = ({ entities }: Reading, id: string | null): string =>
  entities.find((entity) => entity.id === id)?.name ?? "nobody";
