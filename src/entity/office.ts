import type { Office } from "../reading/reading.js";
import type { Apposition } from "./apposition.js";
import type { Cluster, Clusters } from "./cluster.js";
import type { Knowledge } from "./known.js";
import type { Mention } from "./mention.js";
import { isOfState, titleFits } from "./noun-match.js";

interface Layers {
  readonly mentions: readonly Mention[];
  readonly clusters: Clusters;
  readonly knowledge: Knowledge;
  /** Country of most names in the text, where one stands out: whose "the minister" is, if nothing else tells. */
  readonly home: string | undefined;
}

/** Catalogue id and printed name of what an office belongs to. */
export interface Belonging {
  readonly name: string;
  readonly id?: string;
  readonly country?: string;
}

/** What a noun phrase says its office belongs to, by its own words. */
export function belongingOf(
  mention: Mention,
  { mentions, clusters, knowledge }: Omit<Layers, "home">,
): Belonging | null {
  const noun = mention.noun!;
  const country = noun.countries[0];
  const owner = noun.of < 0 ? undefined : mentions[noun.of]!;
  if (owner) {
    const cluster = clusters.list[clusters.of[noun.of]!];
    if (owner.noun) {
      // "the German government's spokesman": the country is told by the noun phrase in between
      const further = owner.noun.class === "country" ? null : belongingOf(owner, { mentions, clusters, knowledge });
      if (further) return further;
      if (cluster?.country) return named(cluster.country, knowledge);
      if (!country)
        return owner.noun.class === "country" || owner.noun.class === "human" ? null : { name: owner.noun.title };
    } else if (cluster) {
      if (cluster.type === "person") {
        if (cluster.country && !country) return named(cluster.country, knowledge);
      } else if (cluster.type === "country" || !country) {
        const id = cluster.type === "country" ? cluster.known?.id : cluster.country;
        return {
          name: cluster.known?.name ?? cluster.name,
          ...(cluster.known ? { id: cluster.known.id } : {}),
          ...(id ? { country: id } : {}),
        };
      }
    }
  }
  return country ? named(country, knowledge) : null;
}

function named(id: string, knowledge: Knowledge): Belonging | null {
  const entry = knowledge.get(id);
  return entry ? { name: entry.name, id, ...(entry.type === "country" ? { country: id } : {}) } : null;
}

/** The office that a noun phrase gives to a person, as the Reading prints it. */
export function officeOf(
  { nominal, past }: Pick<Apposition, "nominal" | "past">,
  holder: Cluster,
  layers: Layers,
): { office: Office; belonging: Belonging | null } {
  const { mentions, clusters, knowledge, home } = layers;
  const mention = mentions[nominal]!;
  const noun = mention.noun!;
  let belonging = belongingOf(mention, layers);
  let title = noun.title;
  if (noun.to >= 0) {
    const receiver = clusters.list[clusters.of[noun.to]!];
    if (receiver) {
      const name = receiver.known?.name ?? receiver.name;
      const article = receiver.type === "organization" && /\s/.test(name) ? "the " : "";
      if (receiver.type !== "person") title = `${title} to ${article}${name}`;
    }
  }
  if (title === "member" && belonging) {
    // "medlem af Repræsentanternes Hus" is what others call a representative of the country
    const body = belonging.id ? knowledge.get(belonging.id) : undefined;
    if (legislature.test(belonging.name)) {
      const country = body?.country === undefined ? undefined : knowledge.get(body.country);
      title = `member of the ${country ? belonging.name.replace(`${country.name} `, "") : belonging.name}`;
      if (country) belonging = { name: country.name, id: country.id, country: country.id };
    }
  }
  belonging ??= impliedBelonging(noun.title, holder, knowledge, home);
  return {
    office: {
      title,
      ...(belonging ? { of: belonging.name } : {}),
      when: past && noun.when === "current" ? "former" : noun.when,
      evidence: { start: mention.start, end: mention.end },
    },
    belonging,
  };
}

const legislature = /parliament|house of|congress|senate|assembly|folketing|knesset|bundestag|duma|storting|riksdag/i;

/** Whose a bare "præsident" is: by the catalogue where it knows the holder, else the country of holder or text. */
function impliedBelonging(
  title: string,
  holder: Cluster,
  knowledge: Knowledge,
  home: string | undefined,
): Belonging | null {
  const { catalogue } = knowledge;
  const scope = catalogue.office(title, "en")?.of;
  const state = scope === "country" || (scope !== "organization" && isOfState(title));
  if (holder.known?.type === "person") {
    const held = catalogue.officesHeld(holder.known.id);
    // who has led the country is its president, whatever else he presides over
    const country = holder.country ?? holder.known.country; // the one that he served on the day
    if (
      country &&
      state &&
      held.some((term) => term.of === country && (isOfState(term.title) || isOfState(term.concept)))
    )
      return named(country, knowledge);
    const owners = new Set(
      held
        .filter((term) => titleFits(term.title, title, knowledge) || titleFits(term.concept, title, knowledge))
        .map((term) => term.of),
    );
    if (owners.size === 1) return named([...owners][0]!, knowledge);
  }
  const id = state ? (holder.country ?? home) : undefined;
  return id ? named(id, knowledge) : null;
}
