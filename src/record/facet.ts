import type { Reading } from "../reading/reading.js";
import { idOf } from "./identity.js";

/** What a search can be narrowed down by. */
export const facetNames = ["language", "publisher", "month", "type", "entity"] as const;
export type FacetName = (typeof facetNames)[number];

/** What one document is found under: event types and global ids of entities, each once. */
export interface Facets {
  readonly language: string;
  /** Empty where it is not known. */
  readonly publisher: string;
  /** From which it was known: "2018-10". */
  readonly month: string;
  readonly type: readonly string[];
  readonly entity: readonly string[];
}

export function facetsOf(reading: Reading, known: string, global: ReadonlyMap<string, string>): Facets {
  return {
    language: reading.document.language,
    publisher: reading.document.publisher ?? "",
    month: known.slice(0, known.lastIndexOf("-")),
    type: [...new Set(reading.events.map(({ type }) => type))].sort(),
    entity: [...new Set(reading.entities.map(({ id }) => global.get(id)!))].sort(),
  };
}

/** A facet's value as the full text index has it: one word of small letters and digits. */
export const tokenOf = (name: FacetName, value: string): string => idOf(name[0]!, name, value).slice(0, 16);

export const tokensOf = (facets: Facets): string[] =>
  facetNames.flatMap((name) => {
    const value = facets[name];
    return (typeof value === "string" ? [value] : value).map((one) => tokenOf(name, one));
  });
