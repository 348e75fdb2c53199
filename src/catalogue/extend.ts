import { nameKey } from "../entity/transliteration.js";
import { type Catalogue, inOffice } from "./catalogue.js";
import type { Entry, EntryType, Term } from "./entry.js";
import { fold, keepsCase, plain } from "./fold.js";

/** One line of a user's file, as JSON. */
export interface UserRow {
  /** Id of an entry to replace or add to; made from type and name where it is missing. */
  id?: string;
  type: EntryType;
  /** Canonical English name. */
  name: string;
  /** Further names, in any language. */
  names?: string[];
  kind?: string;
  /** Country id (`country/DNK`) or ISO 3166 alpha-3 code. */
  country?: string;
  gender?: "masculine" | "feminine";
  /** Of a person. `of`: country or organisation, as an id, a code or a name. */
  offices?: { title: string; of: string; start?: string; end?: string }[];
}

export interface RowProblem {
  /** From 1. */
  line: number;
  code: "catalogue/not-json" | "catalogue/bad-row";
  message: string;
}

export interface ExtendedCatalogue {
  readonly catalogue: Catalogue;
  /** Lines that were left out, each with its reason; never silent. */
  readonly problems: readonly RowProblem[];
}

const types: readonly string[] = ["person", "organization", "country", "place", "treaty"];

/**
 * Adds a user's rows, JSON lines, to a catalogue. They win: their names are found first, and a row with the id of a
 * known entry replaces it. Empty lines and lines that begin with "#" are skipped; a bad line is left out and named.
 */
export function extendCatalogue(catalogue: Catalogue, jsonLines: string): ExtendedCatalogue {
  const problems: RowProblem[] = [];
  const entries = new Map<string, Entry>();
  const names = new Map<string, string[]>();
  const surnames = new Map<string, string[]>();
  const terms = new Map<string, Term[]>();

  jsonLines.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === "" || text.startsWith("#")) return;
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch (error) {
      problems.push({ line: index + 1, code: "catalogue/not-json", message: (error as Error).message });
      return;
    }
    const message = complaint(row, catalogue);
    if (message === null) add(row as UserRow);
    else problems.push({ line: index + 1, code: "catalogue/bad-row", message });
  });

  function add(row: UserRow): void {
    const id = row.id ?? `${row.type}/${fold(row.name).replaceAll(" ", "-")}`;
    const country = row.country === undefined ? undefined : placeOf(row.country, catalogue)!;
    entries.set(id, {
      id,
      type: row.type,
      name: row.name,
      kind: row.kind ?? "",
      ...(country ? { country } : {}),
      ...(row.gender ? { gender: row.gender } : {}),
      block: "user",
    });
    for (const name of [row.name, ...(row.names ?? [])]) {
      put(names, keepsCase(name) ? plain(name) : fold(name), id);
      if (row.type !== "person") continue;
      if (name.includes(" ")) put(names, `~${nameKey(name)}`, id);
      put(surnames, nameKey(name.split(" ").at(-1)!), id);
    }
    const held = (row.offices ?? []).map((office): Term => {
      const known = catalogue.office(office.title);
      const title = known?.title ?? office.title.toLowerCase();
      return {
        person: id,
        title,
        concept: known?.concept ?? title,
        of: placeOf(office.of, catalogue)!,
        start: office.start ?? null,
        end: office.end ?? null,
      };
    });
    if (held.length > 0) terms.set(id, held);
  }

  const all = [...terms.values()].flat();
  const first = (own: readonly string[] | undefined, others: readonly string[]): readonly string[] =>
    own === undefined ? others : [...new Set([...own, ...others])];
  const extended: Catalogue = {
    ...catalogue,
    entry: (id) => entries.get(id) ?? catalogue.entry(id),
    lookup(words, language) {
      const written = plain(words);
      const own =
        names.get(written) ??
        names.get(written.toLowerCase()) ??
        names.get(written.toLowerCase().replace(/s$/, "")) ??
        (written.includes(" ") ? names.get(`~${nameKey(words)}`) : undefined);
      return first(own, catalogue.lookup(words, language));
    },
    surname: (word) => first(surnames.get(nameKey(word)), catalogue.surname(word)),
    officesHeld: (person) => terms.get(person) ?? catalogue.officesHeld(person),
    holders(title, of, day) {
      const own = all.filter(
        (term) => term.of === of && (term.title === title || term.concept === title) && (!day || inOffice(term, day)),
      );
      const others = catalogue.holders(title, of, day).filter((person) => !terms.has(person));
      return first(own.length > 0 ? own.map((term) => term.person) : undefined, others);
    },
  };
  return { catalogue: Object.freeze(extended), problems };
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [id]);
  else if (!known.includes(id)) known.push(id);
}

/** Id of a country or organisation given by id, ISO code or name. */
function placeOf(written: string, catalogue: Catalogue): string | undefined {
  for (const id of [written, `country/${written}`]) if (catalogue.entry(id)) return id;
  return catalogue.lookup(written)[0];
}

/** What is wrong with a row, or `null`. */
function complaint(row: unknown, catalogue: Catalogue): string | null {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return "a row is a JSON object";
  const { type, name, names, country, gender, offices, id, kind } = row as Record<string, unknown>;
  if (typeof name !== "string" || !/\p{L}/u.test(name)) return '"name" must be a name';
  if (typeof type !== "string" || !types.includes(type)) return `"type" must be one of ${types.join(", ")}`;
  for (const [key, value] of Object.entries({ id, kind })) {
    if (value !== undefined && typeof value !== "string") return `"${key}" must be a text`;
  }
  if (names !== undefined && !(Array.isArray(names) && names.every((each) => typeof each === "string"))) {
    return '"names" must be a list of texts';
  }
  if (country !== undefined && (typeof country !== "string" || !placeOf(country, catalogue))) {
    return `"country" is unknown: ${JSON.stringify(country)}`;
  }
  if (gender !== undefined && gender !== "masculine" && gender !== "feminine") {
    return '"gender" must be "masculine" or "feminine"';
  }
  if (offices === undefined) return null;
  if (!Array.isArray(offices)) return '"offices" must be a list';
  for (const office of offices as Record<string, unknown>[]) {
    if (typeof office?.title !== "string") return 'an office needs a "title"';
    if (typeof office.of !== "string" || !placeOf(office.of, catalogue)) {
      return `an office needs "of", a known country or organisation: ${JSON.stringify(office.of)}`;
    }
    for (const key of ["start", "end"]) {
      if (office[key] !== undefined && !/^\d{4}(-\d\d){0,2}$/.test(String(office[key]))) {
        return `"${key}" of an office must be a year, a month or a day: ${JSON.stringify(office[key])}`;
      }
    }
  }
  return null;
}
