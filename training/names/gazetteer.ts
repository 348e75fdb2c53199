import type { SegmentationLanguage } from "../../src/segmentation/language.js";
import { segment } from "../../src/segmentation/segmentation.js";
import { wordHash } from "../../src/syntax/attribute.js";
import { type Gazetteer, Known, packGazetteer, phraseHash } from "../../src/syntax/gazetteer.js";
import type { Lists } from "./lists.js";
import type { Sources } from "./source.js";

export interface Built {
  readonly gazetteer: Gazetteer;
  readonly entries: number;
}

/** Makes the gazetteer of a language. `small`: words that annotated texts write small; `seen`: names of other corpora. */
export function buildGazetteer(
  code: string,
  language: SegmentationLanguage,
  lists: Lists,
  sources: Sources,
  small: ReadonlySet<string>,
  seen: readonly (readonly [name: string, mask: number])[],
): Built {
  const known = new Map<number, number>();
  const words = (phrase: string): string[] => {
    const { tokens } = segment(phrase, language);
    return Array.from(tokens.start, (start, i) => phrase.slice(start, tokens.end[i]));
  };
  const mark = (hash: number, bit: number): void => {
    known.set(hash, (known.get(hash) ?? 0) | bit);
  };
  const add = (phrase: string, bit: number): void => {
    const parts = words(phrase.replace(/^(?:the|THE) (?!HAGUE)/, ""));
    if (parts.length === 0 || parts.length > 5) return;
    let h = wordHash(parts[0]!);
    if (parts.length > 1) mark(h, Known.opensPhrase);
    for (const part of parts.slice(1)) h = phraseHash(h, wordHash(part));
    mark(h, bit);
  };
  const frequency = sources.lines(`lexicon/${code}-frequency-50k.txt`).map((line) => line.split(" ")[0]!);
  const rank = new Map(frequency.map((word, i) => [word, i]));

  for (const line of sources.lines("catalogue/countries.jsonl")) {
    const { names } = JSON.parse(line);
    for (const name of [...(names[code] ?? []), ...(names.en ?? [])]) add(name, Known.country);
  }
  for (const name of [...sources.territories(code), ...lists.countries]) add(name.replace(/ \(.*/, ""), Known.country);
  for (const name of [...sources.states, ...lists.regions]) add(name, Known.region);
  for (const line of sources.lines("catalogue/cities-exonyms.jsonl")) {
    const { names } = JSON.parse(line);
    for (const name of [names[code], names.en]) if (name) add(name, Known.city);
  }
  for (const { name, population, country } of sources.cities) {
    if (population >= 100_000) add(name, Known.city);
    else if (population >= (lists.home.includes(country) ? 1_000 : 40_000)) add(name, Known.town);
  }
  const isWord = (name: string): boolean =>
    small.has(name.toLowerCase()) || (rank.get(name.toLowerCase()) ?? 1e9) < 500;
  for (const name of sources.firstNames) add(name, Known.firstName);
  for (const name of sources.lastNames) add(name, Known.lastName);
  if (code === lists.ownNames)
    for (const line of sources.lines("lexicon/da-person-names.csv").slice(1)) {
      const [, name, , , first] = line.split(",");
      add(name!, first === "True" ? Known.firstName : Known.lastName);
    }
  for (const line of sources.lines("catalogue/leaders.jsonl")) {
    const parts = ((JSON.parse(line).name ?? "") as string).replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, "").split(" ");
    person(parts);
  }
  for (const line of sources.lines("catalogue/phoenix-actors.jsonl")) {
    const { name, file, codes } = JSON.parse(line) as { name: string; file: string; codes: { code: string }[] };
    if (file.includes("International")) {
      if (codes.every(({ code: role }) => role.startsWith("MNC"))) continue; // companies, most of them obscure
      if (/\s/.test(name) || !isWord(name)) add(name.replace(/\s(?:INC|CORP|CO|LTD|PLC)$/, ""), Known.organization);
    } else if (codes.some(({ code: role }) => /^[A-Z]{3}(?:GOV|ELI|OPP|MIL|JUD|LEG|SPY)/.test(role)))
      person(name.split(" "));
  }
  function person(parts: string[]): void {
    if (parts.length < 2 || parts.length > 5) return;
    const [firstName, lastName] = [parts[0]!, parts[parts.length - 1]!];
    if (firstName.length > 1 && !isWord(firstName)) add(firstName, Known.firstName);
    if (lastName.length > 1 && !isWord(lastName)) add(lastName, Known.lastName);
  }
  for (const [word, flags] of sources.hunspell(code)) {
    if (!/^\p{Lu}[\p{L}]+$/u.test(word) || isWord(word)) continue;
    const place = lists.placeFlags !== "" && new RegExp(`(?:^|,)${lists.placeFlags}(?:,|$)`).test(flags);
    add(word, place ? Known.town : Known.otherName);
  }
  for (const name of lists.organizations) add(name, Known.organization);
  for (const name of lists.nationalities) add(name, Known.nationality);
  for (const name of lists.others) add(name, Known.other);
  for (const name of lists.otherNouns) add(name, Known.otherNoun);
  for (const name of lists.titles) add(name, Known.title);
  for (const name of lists.organizationNouns) add(name, Known.organizationNoun);
  for (const name of lists.placeNouns) add(name, Known.placeNoun);
  for (const [name, bit] of seen) if (!isWord(name)) add(name, bit);
  for (const word of frequency.slice(0, 1500)) if (small.has(word)) add(word, Known.frequent);

  const common = new Set<number>();
  for (const word of small) common.add(wordHash(word));
  for (const [word] of sources.hunspell(code)) if (/^\p{Ll}/u.test(word)) common.add(wordHash(word));
  if (lists.inflections !== "")
    for (const line of sources.lines(lists.inflections)) {
      const form = line.split("\t")[1]!;
      if (/^\p{Ll}/u.test(form)) common.add(wordHash(form));
    }
  return { gazetteer: packGazetteer(known, common, 21, lists.genitive), entries: known.size };
}
