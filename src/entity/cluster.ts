import type { EntityType } from "../reading/reading.js";
import type { Knowledge, Known } from "./known.js";
import type { Mention } from "./mention.js";
import { compatible, nameTokens } from "./person-name.js";

/** An entity while it is put together. */
export interface Cluster {
  type: EntityType;
  /** The fullest name in the text, or the fullest noun phrase where there is no name. */
  name: string;
  named: boolean;
  /** A noun phrase says whose it is. */
  full: boolean;
  known: Known | null;
  gender: "masculine" | "feminine" | null;
  plural: boolean;
  /** Catalogue id. */
  country: string | undefined;
  /** Folded words of the fullest name of a person. */
  tokens: readonly string[];
  mentions: number[];
}

export interface Clusters {
  readonly list: Cluster[];
  /** Cluster of each mention, or -1. */
  readonly of: Int32Array;
}

export function newCluster(type: EntityType, name: string): Cluster {
  return {
    type,
    name,
    named: false,
    full: false,
    known: null,
    gender: null,
    plural: false,
    country: undefined,
    tokens: [],
    mentions: [],
  };
}

const fewest = 8; // clusters that one surname remembers: the latest

/** Puts the names that mean the same one together. */
export function clusterNames(
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  /** Whether a mention stands in a headline that capitalises every word: its names may be too long. */
  inTitleCase: (mention: Mention) => boolean,
): Clusters {
  const clusters: Clusters = { list: [], of: new Int32Array(mentions.length).fill(-1) };
  const byToken = new Map<string, number[]>(); // persons by each word of their names
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  const words = mentions.map((mention) =>
    mention.form === "name" ? nameTokens(text.slice(mention.start, mention.end)) : [],
  );

  // full names first, so that a headline's "Erdogan" finds the one named below
  mentions.forEach((mention, index) => {
    if (isFull(mention, index) && !inTitleCase(mention)) addPerson(mention, index);
  });
  mentions.forEach((mention, index) => {
    if (isFull(mention, index) && clusters.of[index]! < 0) addPerson(mention, index);
  });
  const latest = new Map<number, number>(); // mention before this one, by cluster
  mentions.forEach((mention, index) => {
    if (mention.form !== "name") return;
    if (clusters.of[index]! < 0) place(mention, index);
    latest.set(clusters.of[index]!, index);
  });
  return clusters;

  function isFull(mention: Mention, index: number): boolean {
    return mention.form === "name" && mention.type === "person" && words[index]!.length > 1;
  }

  function place(mention: Mention, index: number): void {
    if (words[index]!.length === 1 && addSurname(mention, index)) return;
    if (mention.type === "person") addPerson(mention, index);
    else addThing(mention, index);
  }

  function join(index: number, cluster: number): void {
    const target = clusters.list[cluster]!;
    const mention = mentions[index]!;
    clusters.of[index] = cluster;
    target.mentions.push(index);
    target.named = true;
    if (mention.gender) target.gender = mention.gender;
    const written = text.slice(mention.start, mention.end);
    const shouted =
      target.name.length > 4 && target.name === target.name.toUpperCase() && written !== written.toUpperCase();
    if (shouted && written.length === target.name.length) target.name = written;
    if (target.type !== "person") {
      if (written.length > target.name.length) target.name = written;
    } else if (words[index]!.length > target.tokens.length && !(target.tokens.length > 1 && inTitleCase(mention))) {
      target.name = written;
      target.tokens = words[index]!;
      for (const token of words[index]!) remember(token, cluster);
    }
  }

  function remember(token: string, cluster: number): void {
    const list = byToken.get(token);
    if (!list) byToken.set(token, [cluster]);
    else if (!list.includes(cluster)) {
      list.push(cluster);
      if (list.length > fewest) list.shift();
    }
  }

  function open(mention: Mention, type: EntityType): number {
    return clusters.list.push(newCluster(type, text.slice(mention.start, mention.end))) - 1;
  }

  function addPerson(mention: Mention, index: number): void {
    const tokens = words[index]!;
    const id = mention.candidates[0];
    let cluster =
      id !== undefined && knowledge.get(id)?.type === "person" && tokens.length > 1 ? byId.get(id) : undefined;
    if (cluster === undefined)
      for (const token of [tokens.at(-1)!, tokens[0]!]) {
        cluster = byToken.get(token)?.findLast((other) => compatible(clusters.list[other]!.tokens, tokens));
        if (cluster !== undefined) break;
      }
    cluster ??= open(mention, "person");
    if (id !== undefined && tokens.length > 1 && !byId.has(id)) byId.set(id, cluster);
    join(index, cluster);
  }

  /** A single word that is part of the name of a person in the text. */
  function addSurname(mention: Mention, index: number): boolean {
    const token = words[index]![0]!;
    const list = byToken.get(token);
    if (!list) return false;
    // a town that bears the surname of somebody in the text is no town here; a country or a capital is
    const known = mention.candidates.length ? knowledge.get(mention.candidates[0]!) : undefined;
    const town = known?.type === "place" && known.kind !== "capital";
    if (known && (known.type === "country" || known.kind === "capital" || known.type === "treaty")) return false;
    if (known?.type === "organization" && mention.type === "organization") return false;
    const fits = list.filter((cluster) => fitsAlone(clusters.list[cluster]!, token, mention, town));
    if (!fits.length) return false;
    // the one named last before, else the first one that comes
    const before = fits.filter((cluster) => latest.has(cluster));
    const best = before.length
      ? before.reduce((a, b) => (latest.get(b)! > latest.get(a)! ? b : a))
      : fits.reduce((a, b) => (clusters.list[b]!.mentions[0]! < clusters.list[a]!.mentions[0]! ? b : a));
    join(index, best);
    return true;
  }

  function fitsAlone(cluster: Cluster, token: string, mention: Mention, town: boolean): boolean {
    if (mention.gender && cluster.gender && mention.gender !== cluster.gender) return false;
    const at = cluster.tokens.indexOf(token);
    if (town) return at === cluster.tokens.length - 1;
    return at === cluster.tokens.length - 1 || at === 0 || mention.type === "person";
  }

  function addThing(mention: Mention, index: number): void {
    const id = mention.candidates[0];
    const key = words[index]!.join(" ");
    let cluster = id === undefined ? undefined : byId.get(id);
    cluster ??= byName.get(key);
    if (cluster === undefined) {
      cluster = open(mention, mention.type ?? "other");
      if (id !== undefined) clusters.list[cluster]!.known = knowledge.get(id) ?? null;
    }
    if (id !== undefined) byId.set(id, cluster);
    byName.set(key, cluster);
    join(index, cluster);
  }
}
