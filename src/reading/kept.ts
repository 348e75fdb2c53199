import type { References } from "../entity/coreference.js";
import type { Events } from "../event/event.js";
import type { Speakers } from "../quotation/speaker.js";

/**
 * Number of each referent among those that the Reading prints, or -1: the ones that the text names, or calls by an
 * office or a country, and those without a name that speak or take part in something.
 */
export function keptReferents(layers: References & Speakers & Events): Int32Array {
  const { referents, speakerOf, addresseesOf, events } = layers;
  const kept = new Uint8Array(referents.length);
  referents.forEach((draft, index) => {
    if (draft.named || draft.full) kept[index] = 1;
  });
  const keep = (index: number | undefined): void => {
    if (index !== undefined && index >= 0) kept[index] = 1;
  };
  speakerOf.forEach(keep);
  for (const list of addresseesOf) list.forEach(keep);
  for (const event of events) {
    for (const { entity } of event.participants) keep(entity);
    keep(event.place);
    keep(event.treaty);
    event.about.forEach(keep);
    for (const { entity } of event.accordingTo) keep(entity);
  }
  const numbers = new Int32Array(referents.length).fill(-1);
  let next = 0;
  for (let index = 0; index < kept.length; index++) if (kept[index]) numbers[index] = next++;
  return numbers;
}
