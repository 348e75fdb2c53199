import type { Reading } from "../../reading/reading.js";
import type { Mark } from "./segment.js";

/** The layers of the page, in the order in which they can be shown and hidden. */
export const layers = ["event", "quotation", "entity", "time"] as const;
export type Layer = (typeof layers)[number];

/** What a reader calls each layer. */
export const layerNames: Readonly<Record<Layer, string>> = {
  event: "events",
  quotation: "quotations",
  entity: "names",
  time: "times",
};

/** Every span of a reading with the fact that it belongs to. Pronouns are mentions too. */
export function marksOf(reading: Reading): Mark[] {
  const marks: Mark[] = [];
  const add = (layer: Layer, fact: string, { start, end }: { start: number; end: number }): void => {
    marks.push({ layer, fact, start, end });
  };
  for (const event of reading.events) {
    add("event", event.id, event.trigger);
    for (const mention of event.mentions) add("event", event.id, mention);
  }
  for (const quotation of reading.quotations)
    for (const piece of quotation.content) add("quotation", quotation.id, piece);
  for (const entity of reading.entities) for (const mention of entity.mentions) add("entity", entity.id, mention);
  reading.times.forEach((time, index) => {
    add("time", timeId(index), time);
  });
  return marks;
}

/** Times have no id of their own in a Reading; on the page they are numbered. */
export const timeId = (index: number): string => `t${index + 1}`;
