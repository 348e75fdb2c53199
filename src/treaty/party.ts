import type { Catalogue } from "../catalogue/catalogue.js";

/**
 * Whoever signs or leaves does so for a country: the party that somebody who takes part stands for, by its name. A body
 * that the catalogue lacks stands for the country whose name or adjective opens its own ("Russian parliament").
 */
export function partyOf(catalogue: Catalogue, { id, name }: { readonly id: string; readonly name: string }): string {
  const entry = catalogue.entry(id);
  if (entry) return (entry.type !== "country" && entry.country && catalogue.entry(entry.country)?.name) || name;
  const [first = ""] = name.split(" ");
  const own = first.replace(/['’]s?$/, "");
  if (own === name) return name;
  const country =
    catalogue.lookup(own).find((one) => catalogue.entry(one)?.type === "country") ??
    ["en", "da"].map((language) => catalogue.adjective(first, language)).find((one) => one !== null);
  return (country && catalogue.entry(country)?.name) || name;
}
