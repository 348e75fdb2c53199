import type { Reading } from "../reading/reading.js";
import { edtfOf, hasAll } from "./event.js";
import { type Facts, listOf } from "./facts.js";
import { entityIs } from "./name.js";
import { letters, overlap, placeOf, touch } from "./place.js";

/** Whether a reading makes a mistake that a person warned of. */
export function makesMistake(reading: Reading, { event, quotation }: NonNullable<Facts["never"]>[number]): boolean {
  const { text } = reading.document;
  if (quotation) {
    const speakers = listOf(quotation.speaker);
    const types = listOf(quotation.type);
    const content =
      quotation.content === undefined ? null : letters(text, [placeOf(text, quotation.content, quotation.nth)]);
    return reading.quotations.some(
      (given) =>
        (speakers.length === 0 || (given.speaker !== null && entityIs(reading, given.speaker, speakers))) &&
        (types.length === 0 || types.includes(given.type)) &&
        (!content || overlap(content, letters(text, given.content)) > 0.3),
    );
  }
  if (!event) return false;
  const statuses = listOf(event.status);
  const edtf = edtfOf(event);
  const evidence = event.evidence === undefined ? null : placeOf(text, event.evidence, event.nth);
  return reading.events.some(
    (given) =>
      listOf(event.type).includes(given.type) &&
      (statuses.length === 0 || statuses.includes(given.status)) &&
      hasAll(reading, given, event) &&
      (event.place === undefined ||
        (given.place !== undefined && entityIs(reading, given.place, listOf(event.place)))) &&
      (edtf.length === 0 || edtf.includes(given.time?.edtf ?? "")) &&
      (!evidence || touch(evidence, given.trigger)),
  );
}
