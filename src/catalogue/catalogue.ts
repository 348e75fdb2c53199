import { nameKey } from "../entity/transliteration.js";
import type { Treaty } from "../treaty/treaty.js";
import type { Block, Election, Entry, EntryType, Metonym, Office, Term } from "./entry.js";
import { fold, plain } from "./fold.js";

/**
 * What is known beforehand: countries, places, organisations, people with their offices, treaties.
 * Words are looked up as they are written, in any of its languages, whatever their case, accents and punctuation;
 * "the" and "det", a genitive ("Ruslands", "Iran's") and dots ("U.N.") are seen through. `language` is the code of
 * the text's language: with it, words of that language alone count too ("Island" is a country in Danish only).
 */
export interface Catalogue {
  readonly version: string;
  /** Where the rows come from, with licences. */
  blocks(): readonly Block[];
  /** The entry of an id. */
  entry(id: string): Entry | undefined;
  /** Ids that a name may stand for, likeliest first; a person by full name, in any spelling. */
  lookup(words: string, language?: string): readonly string[];
  /** Ids of people who are known by this last name alone, best known first. */
  surname(word: string): readonly string[];
  /** Id of the country or region that an adjective of nationality means: "russisk", "russiske", "Russian". */
  adjective(word: string, language?: string): string | null;
  /** Id of the country or region of an inhabitant: "russer", "russerne", "Russians". */
  inhabitant(word: string, language?: string): string | null;
  /** The office that a title names, in any form: "udenrigsministeren", "Foreign Secretary", "præsidenter". */
  office(words: string, language?: string): Office | null;
  /** A person's offices, earliest first. */
  officesHeld(person: string): readonly Term[];
  /** Ids of those who held an office (a title or concept) of a country or organisation on an EDTF day, or ever. */
  holders(title: string, of: string, day?: string | null): readonly string[];
  /** Days of elections, in order; those by rule reach 60 years back and 12 ahead. */
  electionDays(country: string): readonly Election[];
  /** All treaties with their clauses; `treaty(id)` for one. */
  treaties(): readonly Treaty[];
  treaty(id: string): Treaty | undefined;
  /** Who acts where a seat is named: "Kreml", "Downing Street", a capital. */
  metonym(words: string, language?: string): Metonym | null;
}

/** The built files, as text; each is parsed when it is first needed. */
export interface CatalogueFiles {
  readonly meta: string;
  readonly entries: string;
  readonly names: string;
  readonly words: string;
  readonly terms: string;
  readonly treaties: string;
  readonly elections: string;
}

interface Meta {
  version: string;
  blocks: Block[];
  /** Ids of countries whose names are spelled one way, whoever writes them. */
  latin: string[];
  articles: Record<string, string[]>;
  endings: Record<string, string[]>;
}

interface Words {
  /** Folded word, or word@language, to ids. Words that a language writes with a capital keep it. */
  adjectives: Record<string, string>;
  inhabitants: Record<string, string>;
  titles: readonly Omit<Office, "plural">[];
  /** Form to index into titles; negative for plurals: -1 - index. */
  offices: Record<string, number>;
  metonyms: Record<string, Metonym>;
}

const types: Record<string, EntryType> = {
  p: "person",
  o: "organization",
  c: "country",
  l: "place",
  t: "treaty",
};
const genders: Record<string, "masculine" | "feminine"> = { m: "masculine", f: "feminine" };
const none: readonly never[] = Object.freeze([]);

/** Opens the built files. Nothing is parsed before it is asked for. */
export function openCatalogue(files: CatalogueFiles): Catalogue {
  const meta = JSON.parse(files.meta) as Meta;
  const lines = once(() => files.entries.split("\n"));
  const indexOf = once(() => new Map(lines().map((line, index) => [line.slice(0, line.indexOf("\t")), index])));
  const opened = new Map<number, Entry>();
  const names = once(() => indexNames(files.names));
  const words = once(() => JSON.parse(files.words) as Words);
  const terms = once(() => openTerms(files.terms));
  const treaties = once(() => JSON.parse(files.treaties) as Treaty[]);
  const treatyById = once(() => new Map(treaties().map((treaty) => [treaty.id, treaty])));
  const elections = once(() => JSON.parse(files.elections) as Election[]);

  function entryAt(index: number): Entry {
    const known = opened.get(index);
    if (known) return known;
    const [id, type, name, kind, country, gender, block] = lines()[index]!.split("\t");
    const entry: Entry = Object.freeze({
      id: id!,
      type: types[type!]!,
      name: name!,
      kind: kind!,
      ...(country ? { country } : {}),
      ...(gender ? { gender: genders[gender]! } : {}),
      block: block!,
    });
    opened.set(index, entry);
    return entry;
  }

  /** Ids under the spellings that the index may hold a name by. */
  function find(written: string, language: string | undefined): string[] {
    const found: string[] = [];
    const lower = written.toLowerCase();
    const keys = written === lower ? [lower] : [written, lower];
    if (language !== undefined) for (const key of [...keys]) keys.push(`${key}@${language}`);
    for (const key of keys) {
      for (const index of indices(names().get(key))) {
        const { id } = entryAt(index);
        if (!found.includes(id)) found.push(id);
      }
    }
    return found;
  }

  // lookups are pure: remembering them changes nothing but the time they take
  const asked = new Map<string, readonly string[]>();
  function lookup(text: string, language?: string): readonly string[] {
    const question = language === undefined ? text : `${language}:${text}`;
    const known = asked.get(question);
    if (known) return known;
    if (asked.size >= 20_000) asked.clear();
    const found = search(text, language);
    asked.set(question, found);
    return found;
  }

  function search(text: string, language?: string): readonly string[] {
    const written = plain(text);
    if (written === "") return none;
    for (const form of forms(written, language, meta)) {
      const found = find(form, language);
      if (found.length > 0) return found;
    }
    if (!written.includes(" ")) return none;
    const person = names().get(`~${nameKey(text)}`);
    if (person !== undefined) return indices(person).map((index) => entryAt(index).id);
    const bare = forms(text.trim(), language, meta).at(-1)!;
    return bare === text.trim() || !bare.includes(" ")
      ? none
      : indices(names().get(`~${nameKey(bare)}`)).map((index) => entryAt(index).id);
  }

  function word<T>(table: Record<string, T>, text: string, language: string | undefined): T | null {
    const written = plain(text);
    for (const form of forms(written, language, meta)) {
      const lower = form.toLowerCase();
      const title = /^[A-Z]{4,}$/.test(form) ? form[0] + lower.slice(1) : form;
      for (const key of [form, title, lower]) {
        const hit = table[key] ?? (language === undefined ? undefined : table[`${key}@${language}`]);
        if (hit !== undefined) return hit;
      }
    }
    return null;
  }

  return Object.freeze<Catalogue>({
    version: meta.version,
    blocks: () => meta.blocks,
    entry(id) {
      const index = indexOf().get(id);
      return index === undefined ? undefined : entryAt(index);
    },
    lookup,
    surname(text) {
      const known = indices(names().get(`^${nameKey(text)}`)).map(entryAt);
      // "Trumps", "Trump's"
      if (known.length === 0) return /.s$/.test(text) ? this.surname(text.replace(/['’]?s$/, "")) : none;
      const written = fold(text).replaceAll(" ", "");
      return known
        .filter(({ name, country = "" }) => bears(fold(name).split(" "), written, meta.latin.includes(country)))
        .map(({ id }) => id);
    },
    adjective: (text, language) => word(words().adjectives, text, language),
    inhabitant: (text, language) => word(words().inhabitants, text, language),
    office(text, language) {
      const lower = fold(text);
      const { offices, titles } = words();
      const at = offices[lower] ?? (language === undefined ? undefined : offices[`${lower}@${language}`]);
      if (at === undefined) return null;
      return { ...titles[at < 0 ? -1 - at : at]!, plural: at < 0 };
    },
    officesHeld: (person) => terms().held(person),
    holders(title, of, day) {
      const held = terms()
        .at(of)
        .filter((term) => term.title === title || term.concept === title);
      const at = day === undefined || day === null ? held : held.filter((term) => inOffice(term, day));
      return [...new Set(at.map((term) => term.person))];
    },
    electionDays: (country) => elections().filter((election) => election.country === country),
    treaties,
    treaty: (id) => treatyById().get(id),
    metonym: (text, language) => word(words().metonyms, text, language),
  });
}

/** A key of one short word joins too much ("Kim" and "Gayoom"): the spellings must be near each other too. */
function bears(name: readonly string[], written: string, exactly: boolean): boolean {
  const same = exactly ? (a: string, b: string): boolean => german(a) === german(b) : near;
  for (let from = name.length - 1; from >= 0; from--) {
    const last = name.slice(from).join("");
    if (same(name[from]!, written) || (last !== name[from] && same(last, written))) return true;
  }
  return false;
}

/** "Schlueter" and "Schluter", once folded, are "Schlüter". */
function german(name: string): string {
  return name.replace(/([aou])e/g, "$1");
}

/** At most 45 letters of a hundred changed (Levenshtein); both are single names, so the cost is bounded. */
function near(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest > 40) return a === b;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]! <= longest * 0.45;
}

/** Whether a term covers a day, as far as its ends are known: both ends count. Days are EDTF days, months or years. */
export function inOffice(term: Pick<Term, "start" | "end">, day: string): boolean {
  const { start, end } = term;
  const shortest = (a: string, b: string): number => Math.min(a.length, b.length);
  if (start !== null && day.slice(0, shortest(day, start)) < start.slice(0, shortest(day, start))) return false;
  return end === null || day.slice(0, shortest(day, end)) <= end.slice(0, shortest(day, end));
}

/** The words as they stand, then without a genitive, without an article, without both. */
function forms(written: string, language: string | undefined, meta: Meta): string[] {
  const out = [written];
  const endings = language === undefined ? Object.values(meta.endings).flat() : (meta.endings[language] ?? none);
  for (const ending of endings) {
    if (written.length > ending.length + 1 && written.endsWith(ending)) out.push(written.slice(0, -ending.length));
  }
  const space = written.indexOf(" ");
  if (space > 0) {
    const first = written.slice(0, space).toLowerCase();
    const articles = language === undefined ? Object.values(meta.articles).flat() : (meta.articles[language] ?? none);
    if (articles.includes(first)) for (const form of [...out]) out.push(form.slice(space + 1));
  }
  return out;
}

function indexNames(text: string): Map<string, string> {
  const index = new Map<string, string>();
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const stop = end < 0 ? text.length : end;
    const tab = text.indexOf("\t", from);
    index.set(text.slice(from, tab), text.slice(tab + 1, stop));
    from = stop + 1;
  }
  return index;
}

function indices(list: string | undefined): readonly number[] {
  return list === undefined ? none : list.split(",").map(Number);
}

/** Terms as lines, sorted by person; a line is parsed when it is asked for. */
function openTerms(text: string): { held: (person: string) => readonly Term[]; at: (of: string) => readonly Term[] } {
  const lines = text.split("\n");
  const parsed = new Map<number, Term>();
  const term = (index: number): Term => {
    const known = parsed.get(index);
    if (known) return known;
    const [person, title, concept, of, start, end] = lines[index]!.split("\t");
    const fresh: Term = Object.freeze({
      person: person!,
      title: title!,
      concept: concept || title!,
      of: of!,
      start: start || null,
      end: end || null,
    });
    parsed.set(index, fresh);
    return fresh;
  };
  const byPerson = new Map<string, number[]>();
  const byPlace = once(() => group(lines, 3));
  lines.forEach((line, index) => {
    const person = line.slice(0, line.indexOf("\t"));
    const list = byPerson.get(person);
    if (list) list.push(index);
    else byPerson.set(person, [index]);
  });
  return {
    held: (person) => byPerson.get(person)?.map(term) ?? none,
    at: (of) => byPlace().get(of)?.map(term) ?? none,
  };
}

/** Numbers of lines by the value of one of their columns. */
function group(lines: readonly string[], column: number): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const value = line.split("\t", column + 1)[column]!;
    const list = groups.get(value);
    if (list) list.push(index);
    else groups.set(value, [index]);
  });
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
