import type { Apposition } from "./apposition.js";
import type { Cluster, Clusters } from "./cluster.js";
import type { Knowledge } from "./known.js";
import { countryOn, link } from "./link.js";
import type { Mention } from "./mention.js";

/** Links persons to the catalogue: by full name, or by last name with an office or country that agrees. */
export function linkPersons(
  clusters: Clusters,
  appositions: readonly Apposition[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
  day: string | null,
): void {
  const titles = new Map<number, string[]>();
  for (const { nominal, name } of appositions) {
    const { title } = mentions[nominal]!.noun!;
    const cluster = clusters.of[name]!;
    const list = titles.get(cluster);
    if (list) list.push(title);
    else titles.set(cluster, [title]);
  }
  const around = clusters.list.flatMap(({ type, known }) => (type === "country" && known ? [known.id] : []));
  // two who are known by their surnames are context enough for each other: "Macron called Merkel"
  const leaders = clusters.list.filter(
    ({ type, name, tokens }) =>
      type === "person" && tokens.length === 1 && knowledge.catalogue.surname(name).length > 0,
  );
  const political =
    leaders.length > 1 ||
    clusters.list.some(({ known }) => known?.type === "country" || known?.type === "organization");
  clusters.list.forEach((cluster, index) => {
    if (cluster.type !== "person" || cluster.name === "") return;
    const on = day === null ? null : day.slice(0, 10);
    const id = link(knowledge.catalogue, {
      text: cluster.name,
      type: "person",
      language: knowledge.language,
      day: on,
      gender: cluster.gender,
      titles: titles.get(index) ?? [],
      of: cluster.country ? [cluster.country] : [],
      around,
      political,
    });
    const known = id === null ? undefined : knowledge.get(id);
    if (!known) return;
    cluster.known = known;
    cluster.gender ??= known.gender ?? null;
    cluster.country ??= countryOn(knowledge.catalogue, known.id, on);
  });
  joinLinked(clusters);
}

/** Two spellings that are linked to one person are one: "Zelenskyj", "Zelensky". */
function joinLinked({ list, of }: Clusters): void {
  const byId = new Map<string, number>();
  const kept: Cluster[] = [];
  const moved = list.map((cluster) => {
    const id = cluster.type === "person" ? cluster.known?.id : undefined;
    const first = id === undefined ? undefined : byId.get(id);
    if (first === undefined) {
      if (id !== undefined) byId.set(id, kept.length);
      return kept.push(cluster) - 1;
    }
    const target = kept[first]!;
    for (const mention of cluster.mentions) target.mentions.push(mention);
    target.mentions.sort((a, b) => a - b);
    target.gender ??= cluster.gender;
    target.country ??= cluster.country;
    return first;
  });
  if (kept.length === list.length) return;
  list.splice(0, list.length, ...kept);
  for (let i = 0; i < of.length; i++) if (of[i]! >= 0) of[i] = moved[of[i]!]!;
}
