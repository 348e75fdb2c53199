import { fold } from "../../src/catalogue/fold.js";
import { nameKey } from "../../src/entity/transliteration.js";
import type { Collection } from "./collect.js";
import type { OfficeTables } from "./office.js";
import { list, shared, table } from "./source.js";

export interface TermRow {
  person: string;
  title: string;
  concept: string;
  of: string;
  start: string;
  end: string;
}

interface Leader {
  dataset: string;
  name?: string;
  aliases?: string[];
  person_id: string;
  office: string;
  country_code?: string;
  country?: string;
  start?: string;
  end?: string;
  end_precision?: string;
}

/** People in office, best known first: authored rows, then the shared ones that do not repeat them. */
export function people(entries: Collection, { titles, offices }: OfficeTables): TermRow[] {
  const terms: TermRow[] = [];
  const byId = new Map<string, string>();
  const byKey = new Map<string, string[]>();

  const country = (name: string): string | undefined => {
    const wanted = fold(name.replace(/^the /i, ""));
    return entries.rows.find((row) => row.type === "c" && fold(row.name) === wanted)?.id ?? countryAlias.get(wanted);
  };
  const countryAlias = new Map<string, string>();
  for (const [iso, , en] of table("countries.psv"))
    for (const name of list(en)) countryAlias.set(fold(name), `country/${iso}`);

  /** The one of that name; `served`: the countries that he held offices of, a co-prince of Andorra also France's. */
  function person(
    name: string,
    gender: string,
    of: string,
    block: string,
    weight: number,
    served: ReadonlySet<string> = new Set(),
  ): string {
    const key = nameKey(name);
    const namesakes = (byKey.get(key) ?? []).filter((id) => {
      const { country } = entries.get(id)!;
      return !of || country === "" || country === of || served.has(country);
    });
    const same = namesakes.find((id) => fold(entries.get(id)!.name) === fold(name)) ?? namesakes[0];
    if (same && block !== "authored") return same;
    const slug = fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    let id = `person/${slug}`;
    for (let n = 2; entries.has(id); n++) id = `person/${slug}-${n}`;
    entries.add({ id, type: "p", name, kind: "", country: of, gender, block, weight });
    entries.person(id, name, weight >= 50);
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
    return id;
  }

  function hold(id: string, written: string, of: string, start: string, end: string): void {
    const title = known(written);
    const same = terms.find(
      (term) => term.person === id && term.of === of && term.concept === title.concept && near(term.start, start),
    );
    if (same) return;
    terms.push({ person: id, ...title, of, start, end });
  }

  function known(written: string): { title: string; concept: string } {
    const at = offices[fold(written)];
    if (at === undefined) return { title: written.toLowerCase(), concept: "" };
    const { title, concept } = titles[at < 0 ? -1 - at : at]!;
    return { title, concept: concept === title ? "" : concept };
  }

  for (const [name, gender, nation, aliases, held] of table("people.psv")) {
    const of = nation ? (nation.includes("/") ? nation : `country/${nation}`) : "";
    const id = person(name!, gender ?? "", of, "authored", 1000);
    for (const alias of list(aliases)) {
      // the shared rows may call the same person by it
      if (alias.includes(" ")) byKey.set(nameKey(alias), [...(byKey.get(nameKey(alias)) ?? []), id]);
      if (alias.includes(" ")) entries.person(id, alias, false);
      else entries.key(`^${nameKey(alias)}`, id);
    }
    for (const term of list(held)) {
      const [, title, where, start, end] = /^(.*?)(?:@(\S+))? (\d{4}[\d-]*)?\/(\d{4}[\d-]*)?$/.exec(term) ?? [];
      if (!title) throw new Error(`people.psv: ${name}: ${term}`);
      hold(id, title, where ? (where.includes("/") ? where : `country/${where}`) : of, start ?? "", end ?? "");
    }
  }

  const rows = shared<Leader>("leaders.jsonl");
  const servedBy = new Map<string, Set<string>>();
  for (const row of rows) {
    const of = row.country_code ? `country/${row.country_code}` : row.country ? country(row.country) : undefined;
    const countries = servedBy.get(row.person_id) ?? new Set();
    if (of !== undefined) servedBy.set(row.person_id, countries.add(of));
  }
  const historian = (row: Leader): number => Number(row.dataset.startsWith("HistoryAtState"));
  for (const row of rows.sort((a, b) => historian(a) - historian(b))) {
    if (!row.name || !/[a-z]/i.test(row.name) || row.dataset.startsWith("REIGN")) continue;
    const hsg = row.dataset.startsWith("HistoryAtState");
    const chief = row.dataset.endsWith("chiefs of mission");
    // long ago, or a post that no news names
    if (hsg && (row.end ?? "9999") < (chief ? "1985" : "1960")) continue;
    if (/^monarch of (?!the United Kingdom)/i.test(row.office) && /^(Elizabeth II|Charles III)/.test(row.name))
      continue;
    if (/Career Ambassador|Chief Clerk|Director General of the Foreign Service|Medical Services/.test(row.office))
      continue;
    let of =
      row.country_code && row.country_code !== "INTL"
        ? `country/${row.country_code}`
        : row.country
          ? country(row.country)
          : "";
    if (of === undefined || (of !== "" && !entries.has(of))) continue;
    let office = row.office.replace(/ \(.*\)$/, "");
    const split = / of (?:the )?([A-Z].*)$/.exec(office);
    if (row.dataset.includes("world") && split && country(split[1]!)) {
      office = office.slice(0, split.index);
      of = country(split[1]!)!;
    } else if (row.country_code === "INTL") {
      const where = /^(.*?) (?:of|to) the (.*)$/.exec(office);
      const organization =
        where && entries.rows.find((each) => each.type === "o" && fold(each.name) === fold(where[2]!))?.id;
      if (organization) [of, office] = [organization, where[1]!];
      else continue;
    } else if (chief || /^ambassador to /i.test(office)) {
      office = /^representative-to-un|United Nations/.test(office)
        ? "ambassador to the United Nations"
        : /nato/i.test(office)
          ? "ambassador to NATO"
          : "ambassador";
    } else if (/^Minister (?:of|for) Foreign Affairs of |^Foreign [Mm]inister of /.test(office))
      office = "foreign minister";
    const nation = of?.startsWith("country/") ? of : "";
    const weight = chief ? 5 : hsg ? 20 : knownByLastName(office) ? 60 : 30;
    const full = row.name.replace(/ \((?:f|m)\)$/, "").trim();
    const name = hsg ? short(full) : full;
    const block = hsg ? "hsg" : "wikidata";
    const id = byId.get(row.person_id) ?? person(name, "", nation, block, weight, servedBy.get(row.person_id));
    byId.set(row.person_id, id);
    for (const alias of [row.name, ...(row.aliases ?? [])]) {
      if (alias.includes(" ")) entries.person(id, alias, false);
    }
    hold(id, office, of!, row.start ?? "", row.end ?? "");
  }

  /** Heads of state and government by last name; the full name comes from the row itself or from phoenix-actors. */
  const full = fullNames();
  for (const row of rows) {
    if (!row.name || !row.dataset.startsWith("REIGN") || (row.end ?? "9999") < "1970" || row.country_code === "SNM")
      continue;
    const code = row.country_code!;
    let of = `country/${reignCountries[code] ?? code}`;
    if (code === "YUG" && (row.start ?? "") > "2003-03") of = "country/SRB";
    if (code === "RUS" && (row.end ?? "9999") < "1991-12") of = "country/SUN";
    if (!entries.has(of) || / and |&/.test(row.name)) continue;
    if (code === "KUW" && /Hussein/.test(row.name)) continue; // an occupier, under another country's name
    const written = row.name.replace(/ ?\(.*\)/, "").trim();
    const last = nameKey(written.split(" ").at(-1)!);
    const start = row.start ?? "";
    const end = row.end ?? (row.dataset.endsWith("2021-03") ? "2021-02" : "");
    const head = (term: TermRow): boolean =>
      term.of === of &&
      /president|prime minister|leader|chancellor|king|queen|emperor|emir|head of state|premier|chairman/.test(
        term.concept || term.title,
      ) &&
      (term.start === "" || term.start <= (end || "9999")) &&
      (term.end === "" || term.end >= start);
    if (terms.some((term) => head(term) && nameKey(entries.get(term.person)!.name).endsWith(last))) continue;
    const name = written.includes(" ") ? written : full(of, last, start, end);
    if (!name) continue;
    const id = person(name, "", of, "reign", 55);
    terms.push({ person: id, title: "leader", concept: "", of, start, end: row.end ?? "" });
  }
  endTerms(terms);
  return terms.sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : a.start < b.start ? -1 : 1));
}

/** Offices that one person holds at a time. */
const single = new Set(["president", "prime minister", "foreign minister", "chancellor"]);

/** Ends a term that a source leaves open where another person has held the same office since. */
function endTerms(terms: readonly TermRow[]): void {
  const starts = new Map<string, { start: string; person: string }[]>();
  const office = (term: TermRow): string | undefined =>
    single.has(term.concept || term.title) && term.of ? `${term.concept || term.title} ${term.of}` : undefined;
  for (const term of terms) {
    const key = office(term);
    if (key && term.start) starts.set(key, [...(starts.get(key) ?? []), { start: term.start, person: term.person }]);
  }
  for (const term of terms) {
    const key = office(term);
    if (!key || term.end || !term.start) continue;
    const next = (starts.get(key) ?? [])
      .filter(({ start, person }) => person !== term.person && start.slice(0, 4) > term.start.slice(0, 4))
      .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
    if (next) term.end = next.start;
  }
}

/** Offices whose holders a newspaper calls by the last name alone. */
function knownByLastName(office: string): boolean {
  return (
    !/deputy|vice|assistant|under|governor|former|committee|council|court|chief of staff|counselor/i.test(office) &&
    /president|prime minister|foreign|secretary of state|secretary of defen[cs]e|secretary-general|chancellor|king|queen|emperor|emir|spoke|press secretary|security advis/i.test(
      office,
    )
  );
}

/** First and last name of a full legal one. */
function short(name: string): string {
  const words = name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, "").split(" ");
  if (/^.\.$/.test(words[0]!)) return name;
  return words.length > 2 && /^[A-Z]/.test(words.at(-2)!) ? `${words[0]} ${words.at(-1)}` : name;
}

/** Sources disagree by days on when somebody began. */
function near(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + (day.length > 4 ? Number(day.slice(5, 7)) : 6);
  return Math.abs(month(a) - month(b)) <= (a.length > 4 && b.length > 4 ? 1 : 7);
}

/** Full names of people in government, by country and last name, where only one served at that time. */
function fullNames(): (of: string, last: string, start: string, end: string) => string | undefined {
  interface Actor {
    name: string | null;
    codes?: { code: string; start?: string; end?: string }[];
  }
  const served = new Map<string, { name: string; start: string; end: string }[]>();
  for (const { name, codes } of shared<Actor>("phoenix-actors.jsonl")) {
    if (!name || !/^[A-Z' .-]+$/.test(name) || !name.includes(" ")) continue;
    const key = nameKey(name.split(" ").at(-1)!);
    for (const { code, start, end } of codes ?? []) {
      if (!/^[A-Z]{3}GOV$/.test(code) || !start) continue;
      const at = `country/${code.slice(0, 3)} ${key}`;
      served.set(at, [...(served.get(at) ?? []), { name: capitalised(name), start, end: end ?? "9999" }]);
    }
  }
  return (of, last, start, end) => {
    const found = new Set(
      (served.get(`${of} ${last}`) ?? [])
        .filter(
          (each) =>
            near(each.start.slice(0, 7), start.slice(0, 7)) || (each.start <= start && each.end >= (end || start)),
        )
        .map(({ name }) => name),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
}

function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<=^|[ '.-])[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/ (De|Van|Von|Der|Den|Bin|Ibn|Da|Dos|Du|Al|El)(?= )/g, (particle) => particle.toLowerCase());
}

/** REIGN's codes of countries where they are not ISO's. */
const reignCountries: Record<string, string> = Object.fromEntries(
  "AAB:ATG ALG:DZA ANG:AGO AUL:AUS BAH:BHR BAR:BRB BFO:BFA BHM:BHS BHU:BTN BNG:BGD BOS:BIH BOT:BWA BRU:BRN BUI:BDI BUL:BGR CAM:KHM CAO:CMR CAP:CPV CDI:CIV CEN:CAF CHA:TCD CON:COG COS:CRI CRO:HRV CZR:CZE DEN:DNK DRC:COD DRV:VNM EQG:GNQ ETM:TLS FIJ:FJI FRN:FRA GAM:GMB GDR:DDR GFR:BRD GMY:DEU GRG:GEO GRN:GRD GUA:GTM GUI:GIN HAI:HTI HON:HND ICE:ISL INS:IDN IRE:IRL KOS:XKX KUW:KWT KYR:KGZ KZK:KAZ LAT:LVA LEB:LBN LES:LSO LIB:LBY LIT:LTU MAA:MRT MAD:MDV MAG:MDG MAL:MYS MAS:MUS MAW:MWI MLD:MDA MNC:MCO MON:MNG MOR:MAR MSI:MHL MYA:MMR MZM:MOZ NAU:NRU NEP:NPL NEW:NZL NIG:NGA NIR:NER NTH:NLD OMA:OMN PAL:PLW PAR:PRY PHI:PHL POR:PRT ROK:KOR ROM:ROU SAF:ZAF SAL:SLV SEY:SYC SIE:SLE SIN:SGP SKN:KNA SLO:SVK SLU:LCA SLV:SVN SPN:ESP SRI:LKA SUD:SDN SVG:VCT SWA:SWZ SWZ:CHE SWD:SWE TAJ:TJK TAZ:TZA THI:THA TOG:TGO TRI:TTO UAE:ARE UKG:GBR URU:URY VAN:VUT YPR:YMD ZAM:ZMB ZIM:ZWE CZE:CSK AUS:AUT MAC:MKD MNG:MNE SOL:SLB CHA:TCD"
    .split(" ")
    .map((pair) => pair.split(":")),
);
