import type { EntityType, Office, Problem } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { Publication } from "../time/publication.js";
import { findAppositions } from "./apposition.js";
import { type Cluster, clusterNames } from "./cluster.js";
import type { Entities, EntityDraft } from "./entity.js";
import { genderOfName } from "./gender.js";
import { type Knowledge, knowledgeOf } from "./known.js";
import { lexiconOf } from "./lexicon.js";
import { linkPersons } from "./link-person.js";
import type { Mention, Mentions } from "./mention.js";
import { belongingOf, officeOf } from "./office.js";
import { clusterNominals } from "./unnamed.js";
import { isCapital, wordsOf } from "./word.js";

/** Puts mentions together, links them to the catalogue, and reads the offices that the text states. */
export function readEntities(layers: Source & Segmentation & Syntax & Mentions & Publication): Entities {
  const { document, language, catalogue, tokens, tree, mentions, mentionAt } = layers;
  const text = document.text;
  const day = layers.published?.edtf ?? null;
  const knowledge = knowledgeOf(catalogue, language.code);
  const lexicon = lexiconOf(language.entity);
  const words = wordsOf(text, tokens);
  const clusters = clusterNames(text, mentions, knowledge, titleCase(layers, words.text));
  const problems: Problem[] = [];
  for (const cluster of clusters.list) settle(cluster, mentions, knowledge);
  countryWords(mentions, clusters, knowledge);

  nameBodies(mentions, mentionAt, words.lower, clusters);

  const { appositions, pairings } = findAppositions({ tokens, tree, words, lexicon, mentions, mentionAt });
  const offices: Office[][] = [];
  const bare = { mentions, clusters, knowledge };

  // whose they are, as far as the titles say it themselves; the catalogue may then tell who they are
  for (const { nominal, name } of appositions) {
    const holder = clusters.list[clusters.of[name]!]!;
    const noun = mentions[nominal]!.noun!;
    if (holder.type === "other") holder.type = "person";
    if (noun.gender) holder.gender ??= noun.gender;
    if (noun.class === "office" && !isEnvoyOf(noun.title))
      holder.country ??= belongingOf(mentions[nominal]!, bare)?.country;
  }
  mentions.forEach((mention, index) => {
    // "Nordkoreas Kim Jong Un"
    if (mention.form !== "name" || !mention.genitive) return;
    const owner = clusters.list[clusters.of[index]!]!;
    if (owner.type !== "country" || !owner.known) return;
    const next = mentions[mentionAt[mention.to] ?? -1] ?? mentions[mentionAt[mention.to + 1] ?? -1];
    const nextIndex = next ? mentions.indexOf(next, index) : -1;
    if (nextIndex >= 0 && next!.form === "name" && next!.type === "person" && next!.from <= mention.to + 1)
      clusters.list[clusters.of[nextIndex]!]!.country ??= owner.known.id;
  });
  for (const { name, owner } of pairings) {
    const cluster = clusters.list[clusters.of[owner]!];
    if (cluster?.type === "country") clusters.list[clusters.of[name]!]!.country ??= cluster.known?.id;
  }
  linkPersons(clusters, appositions, mentions, knowledge, day);

  const home = homeOf(clusters.list, mentions);
  const party = partyOf(clusters.list);
  const inOrder = [...appositions].sort((a, b) => a.nominal - b.nominal);
  let colleague = "";
  let seen = 0;
  let abroad = false; // whether a country was named before
  let lastNamed: string | undefined; // the country named last before the office
  for (const apposition of inOrder) {
    const index = clusters.of[apposition.name]!;
    const holder = clusters.list[index]!;
    const mention = mentions[apposition.nominal]!;
    clusters.of[apposition.nominal] = mention.noun!.number === "plural" ? -1 : index;
    if (mention.noun!.number !== "plural") holder.mentions.push(apposition.nominal);
    if (mention.noun!.class !== "office") continue;
    const relational = counterparts.has(mention.noun!.title);
    if (relational && (!colleague || !mention.noun!.countries.length)) continue;
    for (; seen < apposition.nominal; seen++) {
      const named = mentions[seen]!.form === "name" ? clusters.list[clusters.of[seen]!] : undefined;
      if (named?.type === "country") lastNamed = named.country;
      if (mentions[seen]!.adjective || named?.type === "country") abroad = true;
    }
    // "President Assad of Syria"
    const after = mentions[apposition.name]!.to;
    const article = lexicon.definite.has(words.lower[after + 1] ?? "") ? 1 : 0;
    const next = language.entity.countryPrepositions.includes(words.lower[after] ?? "")
      ? mentionAt[after + 1 + article]
      : -1;
    const stated = next !== undefined && next >= 0 ? clusters.list[clusters.of[next]!] : undefined;
    const told = stated?.type === "country" ? stated.country : undefined;
    if (told) holder.country = told;
    const { office, belonging } = officeOf(apposition, holder, {
      ...bare,
      home:
        told ??
        (abroad || !ministerOffice.test(mention.noun!.title) ? home : language.entity.home) ??
        home ??
        lastNamed,
    });
    if (relational) office.title = colleague;
    else colleague = office.title;
    if (!office.of && !relational) {
      const body = bodyBehind(mentions[apposition.name]!.to, office.title);
      const bare = mention.noun!.of < 0 && mention.noun!.determiner === "definite" && partyOffice.test(office.title);
      const whose = body ?? (bare ? party : undefined);
      if (whose) office.of = whose;
    }
    if (!isEnvoyOf(mention.noun!.title)) holder.country ??= belonging?.country;
    offices[index] ??= [];
    const list = offices[index];
    const same = list.find(
      (o) => o.title === office.title && o.when === office.when && (!o.of || !office.of || o.of === office.of),
    );
    if (!same) list.push(office);
    else if (!same.of && office.of) same.of = office.of;
  }
  clusterNominals({
    text,
    tokens,
    tree,
    mentions,
    mentionAt,
    clusters,
    offices,
    knowledge,
    lexicon,
    words,
    home,
    day,
    firstToken: layers.sentences.firstToken,
  });
  problems.push(...contradictions(clusters.list, offices, knowledge, day));

  /** "Ordfører Jens Jensen (S)", "direktør Ole Olsen, Unibank,": the party or body behind the name, as it is printed. */
  function bodyBehind(at: number, title: string): string | undefined {
    // "analyst Ann Holm of the Carnegie Endowment", "senator Jens Holm fra Utah"
    if (lexicon.bodyPrepositions.has(words.lower[at] ?? "") && tokens.sentence[at] === tokens.sentence[at - 1]) {
      const from = lexicon.definite.has(words.lower[at + 1] ?? "") ? at + 2 : at + 1;
      const index = mentionAt[from] ?? -1;
      const named = index < 0 ? undefined : mentions[index]!;
      const cluster = index < 0 ? undefined : clusters.list[clusters.of[index]!];
      const fits = cluster?.type === "organization" || (cluster?.type === "place" && seatOffice.test(title));
      const isWhole =
        named?.form === "name" && named.from <= from && tree.upos[named.to] !== Upos.NOUN && !named.genitive;
      if (cluster && fits && isWhole && cluster.known?.kind !== "news-agency")
        return cluster.known?.name ?? cluster.name;
    }
    let i = at;
    let party: Cluster | undefined;
    if (words.lower[i] === "(") {
      const inner = mentions[mentionAt[i + 1]!];
      if (inner?.form === "name" && inner.type === "organization" && words.lower[inner.to] === ")") {
        party = clusters.list[clusters.of[mentionAt[i + 1]!]!];
        i = inner.to + 1;
      }
    }
    if (words.lower[i] === "," && tokens.sentence[i + 1] === tokens.sentence[at - 1]) {
      const next = mentionAt[i + 1]!;
      const body = next === undefined || next < 0 ? undefined : mentions[next]!;
      if (body?.form === "name" && body.from === i + 1 && closes.has(words.lower[body.to] ?? ".")) {
        const cluster = clusters.list[clusters.of[next!]!];
        const local = cluster?.type === "place" && localOffice.test(title);
        if (cluster && (cluster.type === "organization" || local) && cluster.known?.kind !== "news-agency")
          return cluster.known?.name ?? cluster.name;
      }
    }
    return party && partyOffice.test(title) ? (party.known?.name ?? party.name) : undefined;
  }

  const entities = clusters.list.map((cluster, index): EntityDraft => {
    const name = cluster.known?.name ?? cluster.name;
    return {
      type: cluster.type,
      name,
      ...(cluster.known ? { catalogue: cluster.known.id } : {}),
      gender: cluster.gender,
      plural: cluster.plural,
      ...(cluster.country ? { country: cluster.country } : {}),
      offices: offices[index] ?? [],
      named: cluster.named,
      full: cluster.full,
    };
  });
  return { entities, entityOf: clusters.of, entityProblems: problems };
}

/** Those who have the same office elsewhere: "his Russian counterpart, Sergey Lavrov" is a foreign minister too. */
const counterparts = new Set(["counterpart", "colleague"]);

/** The party that a text is about, by its printed name: the only one that it names more than any other body. */
function partyOf(clusters: readonly Cluster[]): string | undefined {
  let best: Cluster | undefined;
  let most = 0;
  let tied = false;
  for (const cluster of clusters) {
    if (cluster.type !== "organization") continue;
    const n = cluster.mentions.length;
    if (n === most) tied = true;
    if (n <= most) continue;
    best = cluster;
    most = n;
    tied = false;
  }
  const parties = clusters.filter((cluster) => cluster.known?.kind === "party");
  const sole = parties.length === 1 ? parties[0] : tied ? undefined : best;
  return sole?.known?.kind === "party" ? sole.known.name : undefined;
}

const closes = new Set([",", ".", ")", ";", ":", "!", "?", "»", "”", '"']);
/** Offices of a town or county, and those of a party, by their English. */
const localOffice = /mayor|alderman|council|police|principal|rector/;
/** Offices with a seat in a place. */
const seatOffice = /mayor|governor|senator|congress|representative|member|alderman|council|police|legislator|lawmaker/;
const partyOffice = /spokes|chair|leader|secretary$|candidate/;

/** Type, gender and country of a cluster of names. */
function settle(cluster: Cluster, mentions: readonly Mention[], knowledge: Knowledge): void {
  if (cluster.type === "person") {
    cluster.gender ??= genderOfName(cluster.tokens);
    return;
  }
  if (!cluster.known)
    for (const index of cluster.mentions) {
      const id = mentions[index]!.candidates[0];
      if (id !== undefined) {
        cluster.known = knowledge.get(id) ?? null;
        break;
      }
    }
  const known = cluster.known;
  if (!known) return;
  cluster.type = known.type;
  cluster.country = known.type === "country" ? known.id : known.country;
}

/** "avisen Sunday Times", "byen Paris", "the Die Zeit newspaper", "industriorganisation, BDI,": a noun and its name are one. */
function nameBodies(
  mentions: readonly Mention[],
  mentionAt: Int32Array,
  lower: readonly string[],
  clusters: ReturnType<typeof clusterNames>,
): void {
  const typeOf = {
    organization: "organization",
    government: "organization",
    place: "place",
    treaty: "treaty",
    country: "country",
  };
  mentions.forEach((mention, index) => {
    const noun = mention.noun;
    if (!noun || noun.number === "plural" || !(noun.class in typeOf)) return;
    const wanted = typeOf[noun.class as keyof typeof typeOf];
    const attribute = noun.of < 0 ? undefined : mentions[noun.of]!;
    let name = -1;
    if (attribute?.form === "name" && !attribute.genitive && attribute.to === mention.head) {
      if (noun.class === "organization") name = noun.of;
    } else if (noun.determiner !== "none" || noun.of >= 0) {
      name = mentionAt[mention.to] ?? -1;
      if (lower[mention.to] === ",") {
        name = mentionAt[mention.to + 1] ?? -1;
        const end = name < 0 ? undefined : lower[mentions[name]!.to];
        if (end !== "," && end !== ".") name = -1;
      }
      if (name >= 0 && mentions[name]!.from > mention.to + 1) name = -1;
    }
    if (name < 0 || mentions[name]!.form !== "name") return;
    const cluster = clusters.list[clusters.of[name]!]!;
    if (cluster.type === "other" || cluster.type === "place")
      cluster.type = cluster.known ? cluster.type : (wanted as EntityType);
    if (cluster.type !== wanted) return;
    clusters.of[index] = clusters.of[name]!;
    cluster.mentions.push(index);
  });
}

/** Tells whether a mention stands in the first sentence, and that sentence has most of its words in capitals. */
function titleCase({ sentences, tokens }: Segmentation, words: readonly string[]): (mention: Mention) => boolean {
  const end = sentences.count ? sentences.firstToken[1]! : 0;
  let letters = 0,
    capitals = 0;
  for (let i = 0; i < end; i++) {
    if (!/^\p{L}/u.test(words[i]!)) continue;
    letters++;
    if (isCapital(words[i]!)) capitals++;
  }
  const all = letters > 4 && capitals > 0.6 * letters;
  return (mention) => all && tokens.sentence[mention.from] === 0;
}

/** Nationality words join the country that the text names, or stand for it. */
function countryWords(
  mentions: readonly Mention[],
  clusters: ReturnType<typeof clusterNames>,
  knowledge: Knowledge,
): void {
  const byCountry = new Map<string, number>();
  clusters.list.forEach((cluster, index) => {
    if (cluster.known && !byCountry.has(cluster.known.id)) byCountry.set(cluster.known.id, index);
  });
  mentions.forEach((mention, index) => {
    if (!mention.adjective) return;
    const id = mention.candidates[0]!;
    let cluster = byCountry.get(id);
    if (cluster === undefined) {
      const known = knowledge.get(id);
      if (!known) return;
      cluster =
        clusters.list.push({
          type: known.type,
          name: known.name,
          named: false,
          full: false,
          known,
          gender: null,
          plural: false,
          country: known.type === "country" ? known.id : known.country,
          tokens: [],
          mentions: [],
        }) - 1;
      byCountry.set(id, cluster);
    }
    clusters.of[index] = cluster;
    clusters.list[cluster]!.mentions.push(index);
  });
}

/** Offices that a country's own newspapers name without the country. */
const ministerOffice = /(^| )minister$|^permanent secretary$/;

/** The country that at least half of all mentions of countries name; of two, the one named first. */
function homeOf(clusters: readonly Cluster[], mentions: readonly Mention[]): string | undefined {
  const count = new Map<string, number>();
  let all = 0;
  for (const cluster of clusters) {
    if (cluster.type !== "country" || !cluster.country) continue;
    // a nationality word weighs half of a name
    const weight = cluster.mentions.reduce((sum, m) => sum + (mentions[m]!.adjective ? 1 : 2), 0);
    count.set(cluster.country, (count.get(cluster.country) ?? 0) + weight);
    all += weight;
  }
  let home: string | undefined;
  for (const [country, n] of count) if (n * 2 >= all && (home === undefined || n > count.get(home)!)) home = country;
  return home;
}

// an ambassador's country is not the one he is sent to; "diplomat", "correspondent" tell little
const isEnvoyOf = (title: string): boolean => title === "correspondent" || title === "foreign correspondent";

/** Offices that the catalogue gives to somebody else on the day of the text: kept, and said. */
function contradictions(
  clusters: readonly Cluster[],
  offices: readonly (readonly Office[] | undefined)[],
  { catalogue }: Knowledge,
  day: string | null,
): Problem[] {
  const problems: Problem[] = [];
  if (day === null) return problems;
  clusters.forEach((cluster, index) => {
    if (cluster.known?.type !== "person") return;
    for (const office of offices[index] ?? []) {
      if (office.when !== "current" || !office.of) continue;
      const of = catalogue.lookup(office.of, "en")[0];
      if (of === undefined) continue;
      const holders = catalogue.holders(office.title, of, day.slice(0, 10));
      if (holders.length === 0 || holders.includes(cluster.known.id)) continue;
      problems.push({
        code: "entity/office-contradicts-catalogue",
        message: `the text calls ${cluster.known.name} ${office.title} of ${office.of}; the catalogue knows ${holders
          .map((id) => catalogue.entry(id)?.name ?? id)
          .join(", ")} in that office on ${day.slice(0, 10)}`,
        span: office.evidence,
      });
    }
  });
  return problems;
}
