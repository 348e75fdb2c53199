import { inOffice } from "../catalogue/catalogue.js";
import type { Apposition } from "./apposition.js";
import type { Cluster, Clusters } from "./cluster.js";
import type { Knowledge } from "./known.js";
import type { Mention } from "./mention.js";
import { titleFits } from "./noun-match.js";

/** Links persons to the catalogue: by full name, or by surname with an office or country that agrees. */
export function linkPersons(
  clusters: Clusters,
  appositions: readonly Apposition[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
  day: string | null,
): void {
  const { catalogue } = knowledge;
  const titles = new Map<number, string[]>();
  for (const { nominal, name } of appositions) {
    const title = mentions[nominal]!.noun!.title;
    const cluster = clusters.of[name]!;
    const list = titles.get(cluster);
    if (list) list.push(title);
    else titles.set(cluster, [title]);
  }
  clusters.list.forEach((cluster, index) => {
    if (cluster.type !== "person") return;
    const full = cluster.tokens.length > 1;
    const ids = full ? knowledge.find(cluster.name) : catalogue.surname(cluster.name);
    const best = choose(ids.slice(0, 12), full, cluster, titles.get(index) ?? []);
    if (!best) return;
    cluster.known = best;
    cluster.gender ??= best.gender ?? null;
    cluster.country ??= ledBy(best.id) ?? best.country;
  });

  /** The country that somebody leads or led, by his latest office there. */
  function ledBy(id: string): string | undefined {
    return catalogue
      .officesHeld(id)
      .findLast((term) => term.of.startsWith("country/") && titleFits(term.title, "leader", knowledge))?.of;
  }

  function choose(ids: readonly string[], full: boolean, cluster: Cluster, said: readonly string[]) {
    let best: ReturnType<Knowledge["get"]>,
      most = full ? -1 : 1;
    for (const id of ids) {
      const entry = knowledge.get(id);
      if (entry?.type !== "person") continue;
      if (cluster.gender && entry.gender && cluster.gender !== entry.gender) continue;
      let points = 0;
      if (cluster.country && entry.country) points += cluster.country === entry.country ? 2 : full ? -1 : -4;
      const held = catalogue.officesHeld(id);
      for (const title of said) {
        const concept = catalogue.office(title, "en")?.concept ?? title;
        if (held.some((term) => term.title === title || term.concept === concept)) points += 2;
      }
      // a surname alone that one person in the catalogue bears; without a day, the best known one
      if (!full && (ids.length === 1 || day === null) && id === ids[0] && ledBy(id)) points += 2;
      // nobody is called by an office that he comes to years later
      if (day !== null && !full && held.length && held.every((term) => term.start !== null && term.start > day))
        points -= 4;
      if (day !== null && held.some((term) => inOffice(term, day.slice(0, 10)))) points += full ? 1 : 2;
      if (points > most) {
        most = points;
        best = entry;
      }
    }
    return best;
  }
}
