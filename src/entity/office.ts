import type { Office } from "../reading/reading.js";
import type { Apposition } from "./apposition.js";
import type { Cluster, Clusters } from "./cluster.js";
import type { Knowledge } from "./known.js";
import type { Mention } from "./mention.js";

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
        return { name: cluster.known?.name ?? cluster.name, ...(id ? { country: id } : {}) };
      }
    }
  }
  return country ? named(country, knowledge) : null;
}

function named(id: string, knowledge: Knowledge): Belonging | null {
  const entry = knowledge.get(id);
  return entry ? { name: entry.name, ...(entry.type === "country" ? { country: id } : {}) } : null;
}

/** The office that a noun phrase gives to a person, as the Reading prints it. */
export function officeOf(
  { nominal, incoming }: Pick<Apposition, "nominal" | "incoming">,
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
  if (!belonging && isStateOffice(noun.title, knowledge)) {
    const id = holder.country ?? home;
    if (id) belonging = named(id, knowledge);
  }
  const when = incoming && noun.when === "current" ? "current" : noun.when;
  return {
    office: {
      title,
      ...(belonging ? { of: belonging.name } : {}),
      when,
      evidence: { start: mention.start, end: mention.end },
    },
    belonging,
  };
}

/** Whether an office, by its English title, is one of a country. */
export function isStateOffice(title: string, knowledge: Knowledge): boolean {
  return knowledge.catalogue.office(title, "en")?.of === "country";
}
