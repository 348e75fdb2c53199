import type { Source } from "../query/source.js";
import type { PageContext } from "./screen.js";

/** What goes with a reader from page to page: the clocks and the language, where the address says them. */
const kept = ["asOf", "knownAt", "lang"];

type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of a page: a path and its parameters, with what goes along. Empty values are left out. */
export function linkTo({ url }: Pick<PageContext, "url">, path: string, values: Values = {}): string {
  const parameters = new URLSearchParams();
  for (const name of kept) {
    const value = url.searchParams.get(name);
    if (value !== null && !(name in values)) parameters.set(name, value);
  }
  put(parameters, values);
  return withParameters(path, parameters);
}

/** This page's address with some parameters changed (`null`: taken out); the place in a list is given up. */
export function linkHere({ url }: Pick<PageContext, "url">, values: Values): string {
  const parameters = new URLSearchParams(url.search);
  parameters.delete("cursor");
  for (const name of Object.keys(values)) parameters.delete(name);
  put(parameters, values);
  return withParameters(url.pathname, parameters);
}

function put(parameters: URLSearchParams, values: Values): void {
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== "") parameters.append(name, String(one));
}

function withParameters(path: string, parameters: URLSearchParams): string {
  const search = parameters.toString();
  return search ? `${path}?${search}` : path;
}

/** A path with a value as its last segment. */
export const pathTo = (screen: string, id: string): string => `/${screen}/${encodeURIComponent(id)}`;

/** The place of some words in their article. */
export const placeLink = (page: Pick<PageContext, "url">, { document, start, end }: Source): string =>
  `${linkTo(page, pathTo("document", document), { at: `${start}-${end}` })}#at`;

/** An address from a document, where it is one that may be followed: never `javascript:` and its kin. */
export function outward(uri: string | undefined): string | null {
  return uri !== undefined && /^https?:\/\//i.test(uri) && URL.canParse(uri) ? uri : null;
}
