import { inOffice } from "../catalogue/catalogue.js";
import type { Office } from "../reading/reading.js";
import type { EntityDraft } from "./entity.js";
import type { Knowledge } from "./known.js";
import { analyseNoun, type Lexicon } from "./lexicon.js";
import type { MentionNoun } from "./mention.js";

/** Offices whose holders are called the leader of their country. */
const leading = new Set([
  "president",
  "prime minister",
  "chancellor",
  "king",
  "queen",
  "emperor",
  "emir",
  "sultan",
  "leader",
  "supreme leader",
  "effective leader",
  "head of state",
  "head of government",
  "federal chancellor",
  "general secretary",
  "secretary general",
  "party leader",
  "chairman",
  "dictator",
  "ruler",
  "first minister",
  "crown prince",
  "premier",
]);

/** Words that newspapers use for any of them: "NATO-chefen", "the Syrian leader". */
const vague = new Set([
  "leader",
  "ruler",
  "head of state",
  "head of government",
  "dictator",
  "head",
  "chief",
  "boss",
  "strongman",
]);

/** Those who are called diplomats: "ambassador" in one sentence is "the diplomat" in the next. */
const diplomatic =
  /(^|\b)(ambassador|charg[eé] d'affaires|attach[eé]|envoy|consul|nuncio|emissary|permanent representative)/;
const diplomats = new Set(["diplomat", "top diplomat", "senior diplomat"]);

/** Of them, those that are as a rule offices of a country: a bare "the chairman" is of some party. */
const ofState = new Set([...leading].filter((title) => !/chairman|secretary|party|leader|dictator|ruler/.test(title)));

export const isOfState = (title: string): boolean => ofState.has(title);

/** Whether an office is one that another, or a vaguer word for it, may call: "the minister" is the foreign minister. */
export function titleFits(term: string, said: string, knowledge: Knowledge): boolean {
  const plain = term.replaceAll("-", " ");
  if (plain.includes("opposition") !== said.includes("opposition")) return false;
  // "president of the french republic"
  const base = plain.replace(/ of .*$/, "");
  const held = leading.has(base) ? base : plain;
  if (held === said || held.endsWith(` ${said}`)) return true;
  if (vague.has(said)) return leading.has(held);
  if (diplomats.has(said)) return diplomatic.test(held) || held.endsWith("diplomat") || held.startsWith("foreign ");
  if (said === "official") return !held.startsWith("spokes");
  const concept = (title: string): string => knowledge.catalogue.office(title, "en")?.concept ?? title;
  return concept(held) === concept(said);
}

/** Whether a person holds, or held, an office of a country or organisation, by the text or by the catalogue. */
export function holds(
  person: { readonly known: { readonly id: string } | null; readonly offices: readonly Office[] },
  noun: Pick<MentionNoun, "title" | "when">,
  of: { readonly id?: string; readonly name: string },
  knowledge: Knowledge,
  day: string | null,
): boolean {
  if (person.offices.some((o) => o.when === noun.when && o.of === of.name && titleFits(o.title, noun.title, knowledge)))
    return true;
  if (!person.known || !of.id) return false;
  return knowledge.catalogue.officesHeld(person.known.id).some((term) => {
    if (term.of !== of.id) return false;
    if (!titleFits(term.title, noun.title, knowledge) && !titleFits(term.concept, noun.title, knowledge)) return false;
    if (day === null) return noun.when === "current" ? term.end === null : true;
    return inOffice(term, day.slice(0, 10)) === (noun.when === "current");
  });
}

/** Whether a person may be called by a noun phrase, by the offices that the text or the catalogue gives. */
export function answersTo(entity: EntityDraft, noun: MentionNoun, knowledge: Knowledge, day: string | null): boolean {
  if (entity.type !== "person" || entity.plural) return false;
  if (noun.gender && entity.gender && noun.gender !== entity.gender) return false;
  if (noun.countries.length && entity.country && !noun.countries.includes(entity.country)) return false;
  if (noun.class === "human") return false;
  if (entity.offices.some((office) => office.when === noun.when && titleFits(office.title, noun.title, knowledge)))
    return true;
  if (!entity.catalogue || noun.when !== "current" || day === null) return false;
  return knowledge.catalogue
    .officesHeld(entity.catalogue)
    .some(
      (term) =>
        inOffice(term, day.slice(0, 10)) &&
        (titleFits(term.title, noun.title, knowledge) || titleFits(term.concept, noun.title, knowledge)),
    );
}

/** Kinds of organisations that a noun may call, by its English. */
const kinds: Record<string, readonly string[]> = {
  company: ["company"],
  manufacturer: ["company"],
  carmaker: ["company"],
  automaker: ["company"],
  firm: ["company"],
  corporation: ["company"],
  giant: ["company"],
  shipyard: ["company"],
  airline: ["company"],
  newspaper: ["media"],
  paper: ["media"],
  daily: ["media"],
  magazine: ["media"],
  "news agency": ["news-agency", "media"],
  broadcaster: ["media"],
  alliance: ["alliance", "union"],
  "defence alliance": ["alliance"],
  union: ["union"],
  bloc: ["union", "alliance"],
  organisation: ["organisation", "organization", "union", "alliance", "group"],
  organization: ["organisation", "organization", "union", "alliance", "group"],
  party: ["party"],
  agency: ["agency"],
  council: ["organ"],
  "security council": ["organ"],
  "general assembly": ["organ"],
  assembly: ["organ"],
  commission: ["organ"],
  court: ["court"],
  tribunal: ["court"],
  bank: ["bank", "company"],
  movement: ["armed-group", "party"],
  group: ["armed-group", "group"],
  militia: ["armed-group"],
};

function isCity(entity: EntityDraft, knowledge: Knowledge): boolean {
  const kind = entity.catalogue ? knowledge.get(entity.catalogue)?.kind : undefined;
  return kind === "city" || kind === "capital";
}

/** Subjects of treaties that are told by their names, where "the trade agreement" is no arms treaty. */
const tellingSubjects = /\b(free trade|trade|peace|climate|ceasefire|truce|armistice|border|fisheries|migration)\b/;

/** Whether a treaty may be called by a noun: by its kind alone, or by a subject that its name does not exclude. */
function subjectFits(name: string, title: string): boolean {
  const subject = tellingSubjects.exec(title)?.[0];
  if (subject !== undefined) return name.toLowerCase().includes(subject);
  // the first part of a compound that nobody knows
  return !/^\p{Ll}*[^ -~]|-/u.test(title) || name.toLowerCase().includes(title.split(" ")[0]!.toLowerCase());
}

/** Whether an organisation, treaty or place may be called by a noun phrase. */
export function kindFits(entity: EntityDraft, noun: MentionNoun, knowledge: Knowledge, lexicon: Lexicon): boolean {
  if (noun.countries.length && entity.country && !noun.countries.includes(entity.country)) return false;
  if (noun.class === "treaty") return entity.type === "treaty" && subjectFits(entity.name, noun.title);
  if (noun.class === "place")
    return (
      entity.type === "place" &&
      isCity(entity, knowledge) &&
      (noun.title === "city" || noun.title === "town" || noun.title === "village")
    );
  if (noun.class !== "organization" || entity.type !== "organization") return false;
  // a committee is no company: its name says what it is
  const said = entity.named
    ? analyseNoun(lexicon, entity.name.slice(entity.name.lastIndexOf(" ") + 1).toLowerCase())
    : null;
  if (said && said.noun.gloss !== noun.title) return false;
  if (!entity.catalogue)
    return entity.named && noun.title in kinds && !["union", "council", "alliance"].includes(noun.title);
  const kind = knowledge.get(entity.catalogue)?.kind ?? "";
  return kinds[noun.title]?.includes(kind) ?? false;
}
