import type { Metonym } from "../../src/catalogue/entry.js";
import { fold, keepsCase, plain } from "../../src/catalogue/fold.js";
import type { Collection } from "./collect.js";
import { danishAdjective, danishNoun, englishNoun } from "./inflection.js";
import { list, shared, table } from "./source.js";

export interface WordTables {
  adjectives: Record<string, string>;
  inhabitants: Record<string, string>;
  metonyms: Record<string, Metonym>;
}

const bare = (name: string): string => name.replace(/@$/, "");

/** Countries, regions, cities and organisations, with their words in both languages. */
export function world(entries: Collection): WordTables {
  const words: WordTables = { adjectives: {}, inhabitants: {}, metonyms: {} };
  countries(entries, words);
  regions(entries, words);
  cities(entries, words);
  organisations(entries);
  metonyms(entries, words);
  return words;
}

function demonyms(words: WordTables, id: string, [daAdj, daPeople, enAdj, enPeople]: (string | undefined)[]): void {
  const put = (table: Record<string, string>, key: string): void => {
    table[key] ??= id;
  };
  for (const word of list(daAdj)) for (const form of danishAdjective(word)) put(words.adjectives, fold(form));
  for (const word of list(enAdj)) put(words.adjectives, plain(bare(word)));
  for (const word of list(daPeople)) {
    const { singular, plural } = danishNoun(word);
    for (const form of [...singular, ...plural]) put(words.inhabitants, fold(form));
  }
  for (const word of list(enPeople)) {
    const { singular, plural } = englishNoun(bare(word));
    for (const form of [...singular, ...plural]) put(words.inhabitants, plain(form));
  }
}

function countries(entries: Collection, words: WordTables): void {
  for (const [iso, kind, en, da, daAdj, daPeople, enAdj, enPeople, capital] of table("countries.psv")) {
    const id = `country/${iso}`;
    const names = list(en);
    const weight = { state: 100, disputed: 60, territory: 50, constituent: 50, former: 40 }[kind!] ?? 0;
    entries.add({
      id,
      type: "c",
      name: names[0]!,
      kind: kind!,
      country: "",
      gender: "",
      block: "authored",
      weight: weight * 1e7,
    });
    for (const name of names) entries.call(id, name, "en");
    for (const name of list(da)) entries.call(id, name, "da");
    demonyms(words, id, [daAdj, daPeople, enAdj, enPeople]);
    const [capitalEn, capitalDa] = (capital ?? "").split("=");
    for (const name of [...list(capitalEn), ...list(capitalDa)]) {
      if (kind === "state" || kind === "former") words.metonyms[plain(name)] ??= { of: id, institution: "government" };
    }
  }
  // further names that CLDR and ISO give
  interface Country {
    iso3: string;
    names: { en: string[]; da: string[] };
  }
  for (const { iso3, names } of shared<Country>("countries.jsonl")) {
    const id = `country/${iso3 === "UNK" ? "XKX" : iso3}`;
    if (!entries.has(id)) {
      entries.add({
        id,
        type: "c",
        name: names.en[0]!,
        kind: "territory",
        country: "",
        gender: "",
        block: "cldr",
        weight: 4e8,
      });
    }
    for (const language of ["en", "da"] as const) {
      for (const name of names[language]) {
        if (!keepsCase(name) && !/[()]|SAR|Congo$|^Virgin|^Island$/.test(name)) entries.call(id, name, language);
      }
    }
  }
}

function regions(entries: Collection, words: WordTables): void {
  for (const [slug, kind, country, en, da, ...demonym] of table("regions.psv")) {
    const id = `region/${slug}`;
    entries.add({
      id,
      type: "l",
      name: bare(list(en)[0]!).replace(/^the /, "the "),
      kind: kind!,
      country: country ? `country/${country}` : "",
      gender: "",
      block: "authored",
      weight: 3e8,
    });
    for (const name of list(en)) entries.call(id, name, "en");
    for (const name of list(da)) entries.call(id, name, "da");
    demonyms(words, id, demonym);
  }
}

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function cities(entries: Collection, words: WordTables): void {
  const iso3 = new Map(shared<{ iso2: string; iso3: string }>("countries.jsonl").map((row) => [row.iso2, row.iso3]));
  iso3.set("XK", "XKX");
  const capitals = new Map<string, string>();
  for (const [iso, kind, , , , , , , capital] of table("countries.psv")) {
    if (kind !== "state" && kind !== "territory") continue;
    for (const name of list((capital ?? "").split("=")[0])) capitals.set(`${fold(name)} ${iso}`, iso!);
  }
  const placed = new Map<string, string>();
  const put = (name: string, country: string, kind: string, population: number, block: string): string => {
    const key = `${fold(name)} ${country}`;
    const known = placed.get(key);
    if (known) return known;
    let id = `city/${slugOf(name)}-${country.toLowerCase()}`;
    if (entries.has(id)) id += `-${population}`;
    const capital = kind === "capital" || capitals.has(key);
    entries.add({
      id,
      type: "l",
      name,
      kind: capital && kind !== "site" ? "capital" : kind,
      country: `country/${country}`,
      gender: "",
      block,
      weight: population + (capital ? 2e7 : 0),
    });
    placed.set(key, id);
    return id;
  };

  // authored names come first: they are the canonical ones, and say what else a city is called
  const aliases = new Map<string, string>();
  const authored = table("places.psv");
  const population = new Map<string, number>();
  const geonames = table("cities.psv").map(([name, iso2, people, kind]) => ({
    name: name!,
    country: iso3.get(iso2!) ?? iso2!,
    people: Number(people),
    kind: kind!,
  }));
  for (const { name, country, people } of geonames) {
    const key = `${fold(name)} ${country}`;
    population.set(key, Math.max(population.get(key) ?? 0, people));
  }
  const home = (country: string): string => country.replace(/^GB-.*/, "GBR").replace("SUN", "RUS");
  for (const [en, da, country, kind] of authored) {
    const names = list(en);
    const people = Math.max(
      ...[...names, ...list(da)].map((name) => population.get(`${fold(name)} ${home(country!)}`) ?? 1000),
    );
    const id = put(names[0]!, country!, kind || "city", people * 3 + 1e6, "authored");
    for (const name of [...names, ...list(da)]) aliases.set(`${fold(name)} ${home(country!)}`, id);
    for (const name of names) entries.call(id, name, "en");
    for (const name of list(da)) entries.call(id, name, "da");
  }
  for (const [iso, kind, , , , , , , capital] of table("countries.psv")) {
    if (kind !== "state" && kind !== "territory") continue;
    const [en, da] = (capital ?? "").split("=");
    const names = list(en);
    if (names.length === 0) continue;
    const known = aliases.get(`${fold(names[0]!)} ${iso}`);
    const people = population.get(`${fold(names[0]!)} ${iso}`) ?? 100000;
    const id = known ?? put(names[0]!, iso!, "capital", people + 1e6, "authored");
    const row = entries.get(id)!;
    row.kind = "capital";
    row.weight = Math.max(row.weight, people + 2e7);
    for (const name of [...names, ...list(da)]) aliases.set(`${fold(name)} ${iso}`, id);
    for (const name of names) entries.call(id, name, "en");
    for (const name of list(da)) entries.call(id, name, "da");
    for (const name of [...names, ...list(da)]) {
      const metonym = words.metonyms[plain(name)];
      if (metonym?.of === `country/${iso}`) words.metonyms[plain(name)] = { ...metonym, entry: id };
    }
  }
  for (const { name, country, people, kind } of geonames) {
    if (aliases.has(`${fold(name)} ${country}`)) continue;
    const id = put(name, country, kind, people, "geonames");
    entries.call(id, name, "en");
  }
  for (const { names } of shared<{ names: { en: string; da: string } }>("cities-exonyms.jsonl")) {
    if (names.en === names.da) continue;
    const id = [...placed].find(([key]) => key.startsWith(`${fold(names.en)} `))?.[1];
    if (id && entries.get(id)!.weight > 1e5) entries.call(id, names.da, "da");
  }
}

function organisations(entries: Collection): void {
  for (const [slug, kind, country, en, da] of table("organisations.psv")) {
    const id = `organization/${slug}`;
    entries.add({
      id,
      type: "o",
      name: bare(list(en)[0]!),
      kind: kind!,
      country: country ? `country/${country}` : "",
      gender: "",
      block: "authored",
      weight: 9e8,
    });
    for (const name of list(en)) entries.call(id, name, "en");
    for (const name of list(da)) entries.call(id, name, "da");
  }
}

function metonyms(entries: Collection, words: WordTables): void {
  const seats: Record<string, string> = {
    UN: "organization/united-nations",
    EU: "organization/european-union",
  };
  for (const row of shared<{ da: string; en: string; refers_to: string; institution: string }>("metonyms.jsonl")) {
    const of = seats[row.refers_to] ?? `country/${row.refers_to}`;
    if (!entries.has(of)) continue; // host cities of several organisations stay places
    for (const name of [row.da, row.en]) {
      const key = plain(name).replace(/^(Det|Den|The) /, "");
      words.metonyms[key] = { ...words.metonyms[key], of, institution: row.institution };
    }
  }
  for (const row of entries.rows) {
    if (!["presidency", "prime-minister", "monarchy"].includes(row.kind)) continue;
    for (const metonym of Object.values(words.metonyms)) {
      if (metonym.of === row.country && metonym.institution.replaceAll(" ", "-") === row.kind)
        Object.assign(metonym, { entry: row.id });
    }
  }
}
