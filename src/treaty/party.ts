import type { Catalogue } from "../catalogue/catalogue.js";

/** Whoever signs or leaves does so for a country: the party that somebody who takes part stands for, by its name. */
export function partyOf(catalogue: Catalogue, { id, name }: { readonly id: string; readonly name: string }): string {
  const entry = catalogue.entry(id);
  return (entry?.type !== "country" && entry?.country && catalogue.entry(entry.country)?.name) || name;
}
