import type { Catalogue } from "../catalogue/catalogue.js";
import { type Point, pointOf } from "../catalogue/point.js";
import type { Party, Report } from "./fact.js";

/** Who did something, and to whom; tables of events by PLOVER and CAMEO have a row for each such pair. */
export interface Dyad {
  readonly source: Party | null;
  readonly target: Party | null;
}

/**
 * The pairs of a report: each actor with each recipient. Those who merely take part are paired with one another and with
 * the actors, both ways, as these data sets code what is mutual. One who stands alone has an empty other side.
 */
export function dyadsOf({ participants }: Report): Dyad[] {
  const of = (as: string): Party[] => [
    ...new Map(participants.filter(({ role }) => role === as).map(({ party }) => [party.id, party])).values(),
  ];
  const [actors, recipients, others] = [of("actor"), of("recipient"), of("participant")];
  const pairs = (from: readonly Party[], to: readonly Party[]): Dyad[] =>
    from.flatMap((source) => to.filter(({ id }) => id !== source.id).map((target) => ({ source, target })));
  const found = [
    ...pairs(actors, recipients),
    ...pairs(actors, others),
    ...pairs(others, actors),
    ...pairs(others, others),
  ];
  if (found.length > 0) return found;
  return [...actors, ...others]
    .map((source): Dyad => ({ source, target: null }))
    .concat(recipients.map((target) => ({ source: null, target })));
}

/** What the catalogue adds to a name. */
export interface Placed {
  readonly country: string | null;
  /** ISO 3166-1 alpha-3, where the country has such a code. */
  readonly code: string | null;
  /** PLOVER's code of the sector that an organisation belongs to. */
  readonly sector: string | null;
  /** The name, where it is that of a city. */
  readonly city: string | null;
  /** Of the city, or else of the middle of its country. */
  readonly point: Point | null;
}

/** By the catalogue's kinds of organisations; people have no sector, as an office alone does not say it. */
const sectors: Readonly<Record<string, string>> = {
  government: "GOV",
  presidency: "GOV",
  "prime-minister": "GOV",
  monarchy: "GOV",
  ministry: "GOV",
  agency: "GOV",
  parliament: "LEG",
  court: "JUD",
  military: "MIL",
  police: "COP",
  party: "PTY",
  "armed-group": "REB",
  union: "IGO",
  alliance: "IGO",
  group: "IGO",
  organ: "IGO",
  mission: "IGO",
  company: "BUS",
  bank: "BUS",
  media: "JRN",
  "news-agency": "JRN",
};

export function placed(party: Party | null, catalogue: Catalogue): Placed {
  const entry = party?.catalogue ? catalogue.entry(party.catalogue) : undefined;
  if (!entry)
    return {
      country: party?.type === "country" ? party.name : null,
      code: null,
      sector: null,
      city: null,
      point: null,
    };
  const id = entry.type === "country" ? entry.id : entry.country;
  const code = id?.replace(/^country\//, "") ?? "";
  return {
    country: id ? (catalogue.entry(id)?.name ?? null) : null,
    code: /^[A-Z]{3}$/.test(code) ? code : null,
    sector: sectors[entry.kind] ?? null,
    city: entry.kind === "city" || entry.kind === "capital" ? entry.name : null,
    point: pointOf(entry.id) ?? (id ? pointOf(id) : undefined) ?? null,
  };
}
