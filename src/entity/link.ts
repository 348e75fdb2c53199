import { type Catalogue, inOffice } from "../catalogue/catalogue.js";
import type { Term } from "../catalogue/entry.js";
import { fold } from "../catalogue/fold.js";
import type { EntityType } from "../reading/reading.js";

/** A name in a document, with what the document says around it. */
export interface NameInContext {
  readonly text: string;
  /** `null` where the words alone do not tell. */
  readonly type: EntityType | null;
  /** Code of the document's language. */
  readonly language: string;
  /** EDTF day of publication, or `null`. */
  readonly day: string | null;
  readonly gender?: "masculine" | "feminine" | null;
  /** English titles (or concepts) that the document gives the person: "president", "foreign minister". */
  readonly titles?: readonly string[];
  /** Ids of the countries and organisations that the document ties to the name: "of Russia", "russiske". */
  readonly of?: readonly string[];
  /** Ids of countries that the document names at all. */
  readonly around?: readonly string[];
  /** Whether the document names countries, or bodies that the catalogue knows, at all. */
  readonly political?: boolean;
}

/**
 * The catalogue entry that a name stands for, or `null` where it is unknown or could as well be another: no link is
 * better than a wrong link. A full name stands by itself unless two people share it; then offices and the day decide.
 * A last name alone needs a title, a country or the day on its side, or that its owner leads a country that day in a text on states.
 */
export function link(catalogue: Catalogue, name: NameInContext): string | null {
  if (name.type !== "person") {
    const place = catalogue.lookup(name.text, name.language).filter((id) => fits(catalogue, id, name.type));
    if (place.length > 0) return place[0]!;
    if (name.type !== null) return null;
  }
  const people = catalogue.lookup(name.text, name.language).filter((id) => isPerson(catalogue, id, name));
  const whole = people.length > 1 ? people.filter((id) => fold(catalogue.entry(id)!.name) === fold(name.text)) : people;
  if (whole.length === 1) return isMeant(catalogue, whole[0]!, name) ? whole[0]! : null;
  if (people.length > 1) return only(best(catalogue, people, name, 1));
  const family = catalogue
    .surname(name.text)
    .filter((id) => isPerson(catalogue, id, name) && initialsAgree(catalogue, id, name));
  return only(best(catalogue, family, name, /\s/.test(name.text.trim()) ? 1 : 2));
}

/** "C. V. Jørgensen" is not Anker Jørgensen. */
function initialsAgree(catalogue: Catalogue, id: string, { text }: NameInContext): boolean {
  const initial = /^\s*(\p{L})\./u.exec(text)?.[1];
  return initial === undefined || fold(catalogue.entry(id)!.name).startsWith(fold(initial));
}

/** Id of the country that a person acts for on a day: that of an office held then, else the one of the entry. */
export function countryOn(catalogue: Catalogue, person: string, day: string | null): string | undefined {
  const home = catalogue.entry(person)?.country;
  if (day === null) return home;
  const served = catalogue
    .officesHeld(person)
    .filter((term) => term.of.startsWith("country/") && inOffice(term, day))
    .map((term) => term.of);
  return served.length === 0 || served.includes(home ?? "") ? home : served[0];
}

function isPerson(catalogue: Catalogue, id: string, { gender }: NameInContext): boolean {
  const entry = catalogue.entry(id)!;
  return entry.type === "person" && !(gender && entry.gender && gender !== entry.gender);
}

function fits(catalogue: Catalogue, id: string, type: EntityType | null): boolean {
  const entry = catalogue.entry(id)!;
  if (entry.type === "person") return false;
  if (type === null || type === entry.type) return true;
  const land = (each: EntityType): boolean => each === "country" || each === "place";
  return land(type) && land(entry.type);
}

/** The best supported people, if their support reaches the floor. */
function best(catalogue: Catalogue, people: readonly string[], name: NameInContext, floor: number): string[] {
  let most = floor;
  let found: string[] = [];
  for (const id of people) {
    const points = support(catalogue, id, name);
    if (points < most) continue;
    if (points > most) found = [];
    most = points;
    found.push(id);
  }
  return found;
}

function only(people: readonly string[]): string | null {
  return people.length === 1 ? people[0]! : null;
}

/** How much of what the document says agrees with what is known of a person: office 3 or 4, country 2, day 1. */
function support(catalogue: Catalogue, id: string, name: NameInContext): number {
  const terms = catalogue.officesHeld(id);
  const day = name.day;
  const now = day === null ? terms : terms.filter((term) => inOffice(term, day));
  // nobody is called by an office that he comes to years later
  if (day !== null && terms.length > 0 && terms.every(({ start }) => start !== null && start > day)) return -1;
  const titles = conceptsOf(catalogue, name);
  const titled = (list: readonly Term[]): boolean => list.some((term) => says(titles, term));
  // a king is "kong Hussein", never Hussein alone
  if (
    name.text.split(/\s/).length === 1 &&
    terms.length > 0 &&
    terms.every(({ concept }) => crowns.has(concept)) &&
    !titled(terms)
  )
    return -1;
  let points = 0;
  if (titles.length > 0) {
    const exactly = now.some((term) => titles.includes(term.title) || titles.includes(term.concept));
    points += exactly ? 4 : titled(now) ? 3 : titled(terms) ? 1 : -2;
  }
  const country = catalogue.entry(id)!.country;
  const belongs = (places: readonly string[] | undefined): boolean =>
    places?.some((place) => place === country || terms.some((term) => term.of === place)) ?? false;
  if (name.of && name.of.length > 0) points += belongs(name.of) ? 2 : -2;
  else if (belongs(name.around)) points += 1;
  if (day !== null && now.length > 0) points += 1;
  // who leads a country that day needs no introduction where states and their bodies act: "Putin refused"
  if (
    name.political &&
    day !== null &&
    catalogue.entry(id)!.block === "authored" &&
    now.some(({ concept }) => heads.has(concept))
  )
    points += 1;
  return points;
}

function says(titles: readonly string[], term: Term): boolean {
  return titles.some((title) => title === term.title || title === term.concept || leads(title, term));
}

/** Some terms say only that a person led a country: any office at its head agrees with that. */
function leads(title: string, term: Term): boolean {
  return (title === "leader" || term.title === "leader") && (heads.has(title) || heads.has(term.concept));
}

const crowns = new Set([
  "king",
  "queen",
  "emperor",
  "pope",
  "crown prince",
  "crown princess",
  "patriarch",
  "emir",
  "sultan",
]);

const heads = new Set([
  "leader",
  "president",
  "prime minister",
  "chancellor",
  "head of state",
  "supreme leader",
  "king",
  "queen",
  "emperor",
  "emir",
  "sultan",
  "dictator",
]);

/**
 * A full name is another person's where the document ties it to a country that its namesake has nothing to do with,
 * and where its namesake is somebody that few know and nothing else in the document speaks for.
 */
function isMeant(catalogue: Catalogue, id: string, name: NameInContext): boolean {
  const { country, block } = catalogue.entry(id)!;
  const terms = catalogue.officesHeld(id);
  const countries = (name.of ?? []).filter((place) => place.startsWith("country/"));
  const tied = countries.some((place) => place === country || terms.some((term) => term.of === place));
  if (country !== undefined && countries.length > 0 && !tied) return false;
  if (block === "authored" || block === "user" || tied) return true;
  const { day } = name;
  return (
    (day !== null && terms.some((term) => inOffice(term, day))) ||
    terms.some((term) => says(conceptsOf(catalogue, name), term))
  );
}

function conceptsOf(catalogue: Catalogue, { titles = [] }: NameInContext): string[] {
  return titles.map((title) => catalogue.office(title, "en")?.concept ?? title);
}
