import type { Office } from "../reading/reading.js";
import type { Tokens } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { type Clusters, newCluster } from "./cluster.js";
import type { Knowledge } from "./known.js";
import type { Lexicon } from "./lexicon.js";
import type { Mention, MentionNoun } from "./mention.js";
import { holds, titleFits } from "./noun-match.js";
import { type Belonging, belongingOf, officeOf } from "./office.js";
import type { Words } from "./word.js";

interface Layers {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tree: Tree;
  readonly words: Words;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly mentionAt: Int32Array;
  readonly clusters: Clusters;
  readonly offices: Office[][];
  readonly knowledge: Knowledge;
  readonly home: string | undefined;
  /** The day of the text, EDTF. */
  readonly day: string | null;
  /** First token of each sentence. */
  readonly firstToken: Int32Array;
}

/** Offices of which a parliament or council has many, each with a seat of its own. */
const seats = /^member of|senator|congress|representative|councillor|deputy$/;

/** Sentences in which an office without its name may still be given one below. */
const leadSentences = 3;

/**
 * Noun phrases without a name: those that say whose they are ("den amerikanske præsident", "the British government")
 * join the one who holds that office, or become entities of their own. Bare ones ("præsidenten", "landet") are left
 * to coreference.
 */
export function clusterNominals(layers: Layers): void {
  const { text, mentions, clusters, offices, knowledge, home } = layers;
  const byId = new Map<string, number>();
  clusters.list.forEach((cluster, index) => {
    if (cluster.known && !byId.has(cluster.known.id)) byId.set(cluster.known.id, index);
  });
  const { tree } = layers;
  const recent: number[] = [];
  const latest = new Map<number, number>(); // mention
  const byKey = new Map<string, number>();
  const holders = new Map<string, number[]>(); // by country: persons with an office of it
  offices.forEach((_list, index) => {
    remember(index);
  });
  const holdersOf = new Map<string, number>(); // by title; -1 where several hold it
  offices.forEach((list, index) => {
    for (const { title, when } of list ?? [])
      if (when === "current") holdersOf.set(title, (holdersOf.get(title) ?? index) === index ? index : -1);
  });
  bridge();
  // "konditor Lars Hjorth … siger konditoren": what stands right before a name, by its lemma
  const describedAs = new Map<string, number>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== "name" || mention.type !== "person" || mention.from === 0 || clusters.of[index]! < 0) continue;
    const before = mention.from - 1;
    if (tree.upos[before] === Upos.NOUN && layers.tokens.sentence[before] === layers.tokens.sentence[mention.from])
      describedAs.set(tree.lemma[before]!, clusters.of[index]!);
  }

  for (const [index, mention] of mentions.entries()) {
    place(mention, index);
    see(clusters.of[index]!);
    if (clusters.of[index]! >= 0) latest.set(clusters.of[index]!, index);
  }

  // whose spokesman is told, and who acts, is part of what the text states
  for (const [index, mention] of mentions.entries()) {
    const noun = mention.noun;
    if (!noun) continue;
    const owner = noun.of < 0 ? undefined : clusters.list[clusters.of[noun.of]!];
    if (owner?.type === "organization") owner.full = true;
    const own = clusters.list[clusters.of[index]!];
    const acts = universal[tree.relation[mention.head]!] === Relation.nsubj && noun.determiner !== "indefinite";
    if (own && noun.class === "government" && noun.number === "singular" && acts) own.full = true;
  }

  function place(mention: Mention, index: number): void {
    if (mention.form !== "nominal" || mention.adjective || clusters.of[index]! >= 0) return;
    const { noun } = mention;
    if (!noun) {
      const described =
        (tree.morph[mention.head]! & Feature.Def) !== 0 ? describedAs.get(tree.lemma[mention.head]!) : undefined;
      if (described !== undefined) join(index, described);
      else open(mention, index, null); // a voice
      return;
    }
    const belonging = belongingOf(mention, { mentions, clusters, knowledge });
    if (noun.class === "country" || noun.class === "treaty" || noun.class === "place") return;
    const group = noun.number === "plural";
    if (noun.class === "office" && !group && belonging && noun.determiner !== "indefinite") {
      const holder =
        recent.findLast((cluster) => isHolder(cluster, noun, belonging)) ??
        (belonging.country ? holderOf(noun.title, belonging.country, noun.when) : undefined) ??
        ofSeat(noun, belonging) ??
        variation(mention, belonging);
      if (holder !== undefined) {
        join(index, holder);
        state(mention, index, holder);
        return;
      }
    }
    if (noun.class === "office" && !group && !belonging && noun.determiner === "none" && noun.when === "current") {
      // a headline's "Interior Secretary": the only one in the text
      const sole = holdersOf.get(noun.title);
      const first = mention.from === layers.firstToken[layers.tokens.sentence[mention.from]!];
      const governed = tree.upos[mention.from - 1] === Upos.ADP || tree.upos[mention.from - 1] === Upos.SCONJ;
      if (sole !== undefined && sole >= 0 && (first || (noun.title.includes(" ") && !governed))) {
        join(index, sole);
        return;
      }
    }
    const body = noun.class === "government" || noun.class === "organization" ? bodyOf(mention) : undefined;
    if (body !== undefined) {
      join(index, body);
      return;
    }
    const whose = belonging?.country ?? belonging?.name.toLowerCase() ?? "";
    // "his office", "Holm's office": two, whoever they belong to
    const unique = (noun.determiner !== "indefinite" || group) && (noun.of < 0 || whose !== "");
    const definite = noun.determiner === "definite" || noun.determiner === "demonstrative";
    if (!group && definite && noun.of < 0 && (noun.class === "office" || noun.class === "organization")) return; // "præsidenten"
    const key = `${noun.class} ${noun.title} ${noun.number} ${noun.when} ${whose}`;
    const known = unique ? byKey.get(key) : undefined;
    if (known !== undefined) {
      join(index, known);
      return;
    }
    const cluster = open(mention, index, belonging?.country ?? null);
    const weighty = noun.class === "office" || noun.class === "government" || noun.class === "organization";
    clusters.list[cluster]!.full = belonging !== null && weighty && !group;
    if (unique) {
      byKey.set(key, cluster);
      // "regeringen" is the one last told of, if no country is said
      if (whose && (noun.class === "government" || noun.class === "organization"))
        byKey.set(`${noun.class} ${noun.title} ${noun.number} ${noun.when} `, cluster);
    }
  }

  /** "Backbencher Peter Bone … the Wellingborough MP": a seat's holder is the one who was called the same without it. */
  function ofSeat(noun: MentionNoun, belonging: Belonging): number | undefined {
    if ((belonging.id !== undefined && belonging.country === belonging.id) || !seats.test(noun.title)) return undefined;
    return recent.findLast((cluster) => {
      const person = clusters.list[cluster]!;
      if (!person.named || (noun.gender && person.gender && noun.gender !== person.gender)) return false;
      if (person.country && belonging.country && person.country !== belonging.country) return false;
      return offices[cluster]?.some((o) => o.when === noun.when && o.title === noun.title) ?? false;
    });
  }

  /**
   * "Jens Stoltenberg mødte … NATO-chefen sagde": newspapers name somebody, then call him by his office. The only
   * person of the two sentences before of whom neither the text nor the catalogue says another office.
   */
  function variation(mention: Mention, belonging: Belonging): number | undefined {
    const { tokens } = layers;
    const noun = mention.noun!;
    if (noun.determiner !== "definite" && noun.determiner !== "possessive") return undefined;
    const sentence = tokens.sentence[mention.from]!;
    const fits = recent.filter((cluster) => {
      const person = clusters.list[cluster]!;
      const last = mentions[latest.get(cluster)!]!;
      const distance = sentence - tokens.sentence[last.from]!;
      if (!person.named || distance < 1 || distance > 2) return false;
      if (noun.when === "current" && offices[cluster]?.length) return false;
      if (noun.gender && person.gender && noun.gender !== person.gender) return false;
      if (person.country && belonging.country && person.country !== belonging.country) return false;
      const held = person.known ? knowledge.catalogue.officesHeld(person.known.id) : [];
      return (
        !held.length || held.some((term) => term.of === belonging.id && titleFits(term.title, noun.title, knowledge))
      );
    });
    if (fits.length === 1) return fits[0];
    const opening = fits.filter((cluster) => {
      const last = mentions[latest.get(cluster)!]!;
      return last.from === layers.firstToken[tokens.sentence[last.from]!];
    });
    if (opening.length < 2) return opening[0];
    const before = opening.filter((cluster) => {
      const last = mentions[latest.get(cluster)!]!;
      return sentence - tokens.sentence[last.from]! === 1 && last.form === "name";
    });
    return before.length === 1 ? before[0] : undefined;
  }

  /** "Den amerikanske leder" of one whom the catalogue knows as president: the text gives him that office. */
  function state(mention: Mention, index: number, holder: number): void {
    const person = clusters.list[holder]!;
    if (mention.noun!.determiner === "none" || offices[holder]?.length) return;
    offices[holder] = [officeOf({ nominal: index }, person, { mentions, clusters, knowledge, home }).office];
  }

  function isHolder(cluster: number, noun: MentionNoun, belonging: Belonging): boolean {
    const person = clusters.list[cluster]!;
    if (noun.gender && person.gender && noun.gender !== person.gender) return false;
    return holds({ known: person.known, offices: offices[cluster] ?? [] }, noun, belonging, knowledge, layers.day);
  }

  /** Persons in the order of their latest mention, the latest last. */
  function see(cluster: number): void {
    if (cluster < 0 || clusters.list[cluster]!.type !== "person") return;
    const at = recent.indexOf(cluster);
    if (at >= 0) recent.splice(at, 1);
    recent.push(cluster);
    if (recent.length > 16) recent.shift();
  }

  /** "FN's generalforsamling", "the U.S. Congress": a noun phrase that is a name in the catalogue. */
  function bodyOf(mention: Mention): number | undefined {
    const noun = mention.noun!;
    if (noun.number === "plural" || (noun.of < 0 && !noun.countries.length)) return undefined;
    const known = knowledge.get(knowledge.find(text.slice(mention.start, mention.end))[0] ?? "");
    if (known?.type !== "organization") return undefined;
    let cluster = byId.get(known.id);
    if (cluster === undefined) {
      cluster =
        clusters.list.push({ ...newCluster("organization", known.name), known, country: known.country, full: true }) -
        1;
      byId.set(known.id, cluster);
    }
    return cluster;
  }

  function join(index: number, cluster: number): void {
    clusters.of[index] = cluster;
    clusters.list[cluster]!.mentions.push(index);
  }

  function open(mention: Mention, index: number, country: string | null): number {
    const noun = mention.noun;
    const cluster = newCluster(mention.type ?? "other", nameOf(mention, country));
    const at = clusters.list.push(cluster) - 1;
    cluster.plural = noun?.number === "plural";
    cluster.gender = cluster.plural ? null : (noun?.gender ?? null);
    const whose = country ?? (noun?.class === "government" ? home : undefined);
    if (whose) cluster.country = whose;
    join(index, at);
    if (noun?.class === "office" && !cluster.plural) {
      const { office } = officeOf({ nominal: index }, cluster, { mentions, clusters, knowledge, home: undefined });
      if (office.of) {
        offices[at] = [office];
        remember(at);
      }
    }
    return at;
  }

  /** The words without their article; of a body of a country, its English name where the text does not say it. */
  function nameOf(mention: Mention, country: string | null): string {
    const { words, lexicon } = layers;
    const first = words.lower[mention.from]!;
    const article = lexicon.definite.has(first) || lexicon.indefinite.has(first);
    const start = article && mention.to - mention.from > 1 ? layers.tokens.start[mention.from + 1]! : mention.start;
    const written = text.slice(start, mention.end);
    const noun = mention.noun;
    const entry = noun?.class === "government" && country ? knowledge.get(country) : undefined;
    if (!entry || written.toLowerCase().includes(noun!.title)) return written;
    return `${noun!.title[0]!.toUpperCase()}${noun!.title.slice(1)} of ${entry.name}`;
  }

  function remember(cluster: number): void {
    const { country } = clusters.list[cluster]!;
    if (!country) return;
    const list = holders.get(country);
    if (list) list.push(cluster);
    else holders.set(country, [cluster]);
  }

  function holderOf(title: string, country: string, when: Office["when"]): number | undefined {
    const fits = (holders.get(country) ?? []).slice(-16);
    const concept = (t: string): string => knowledge.catalogue.office(t, "en")?.concept ?? t;
    const wanted = concept(title);
    return fits.findLast((cluster) =>
      offices[cluster]?.some((o) => o.when === when && (o.title === title || concept(o.title) === wanted)),
    );
  }

  /**
   * "Norges udenrigsminister fortalte Stortinget … Ine Holm sagde": an office without a name as the subject of the text's
   * first sentences, then a full name without an office as the next subject: they are one.
   */
  function bridge(): void {
    const { tokens } = layers;
    let open = -1;
    const opened = new Set<string>();
    for (let index = 0; index < mentions.length; index++) {
      const mention = mentions[index]!;
      const sentence = tokens.sentence[mention.from]!;
      if (open >= 0 && sentence - tokens.sentence[mentions[open]!.from]! > 3) open = -1;
      const noun = mention.noun;
      if (noun?.class === "office" && noun.number === "singular" && clusters.of[index]! < 0) {
        const definite = noun.determiner === "definite" || noun.determiner === "possessive";
        if (sentence > leadSentences || !definite || noun.when !== "current" || !isSubject(mention)) continue;
        const belonging = belongingOf(mention, { mentions, clusters, knowledge });
        if (!belonging && !noun.title.includes(" ")) continue;
        const key = `${noun.title} ${belonging?.name ?? ""}`;
        if (opened.has(key)) continue;
        opened.add(key);
        if (belonging?.country && holderOf(noun.title, belonging.country, "current") !== undefined) continue;
        open = index;
        continue;
      }
      if (open < 0 || mention.form !== "name" || mention.type !== "person") continue;
      const cluster = clusters.of[index]!;
      const person = clusters.list[cluster]!;
      if (person.mentions[0] !== index || person.tokens.length < 2) continue;
      if (sentence === tokens.sentence[mentions[open]!.from]!) continue;
      const withRank = offices[cluster]?.length === 1 && isRank(offices[cluster]![0]!.title);
      if (!isSubject(mention) && !withRank) continue;
      if (layers.lexicon.conjunctions.has(layers.words.lower[mention.to] ?? "")) continue;
      // "siger Pelle Voigt" is another voice, but "chefen for hæren … siger general Panic" the same
      const ranked = offices[cluster]?.every((o) => isRank(o.title)) && commands.test(mentions[open]!.noun!.title);
      if (!ranked && tree.head[mention.head]! >= 0 && tree.head[mention.head]! < mention.from) continue;
      const nominal = mentions[open]!;
      const belonging = belongingOf(nominal, { mentions, clusters, knowledge });
      if (belonging?.country && person.country && person.country !== belonging.country) continue;
      if (nominal.noun!.gender && person.gender && nominal.noun!.gender !== person.gender) continue;
      if (offices[cluster]?.some((o) => isStrong(o))) continue;
      join(open, cluster);
      person.country ??= belonging?.country;
      const { office } = officeOf({ nominal: open }, person, { mentions, clusters, knowledge, home });
      offices[cluster] = [...(offices[cluster] ?? []), office];
      remember(cluster);
      open = -1;
    }

    function isSubject(mention: Mention): boolean {
      const relation = universal[tree.relation[mention.head]!];
      return relation === Relation.nsubj || relation === Relation.root || relation === Relation.dep;
    }
  }

  // membership and the like does not keep somebody from being the minister
  function isStrong(office: Office): boolean {
    return office.when === "current" && !office.title.startsWith("member") && !isRank(office.title);
  }
}

/** Ranks say how high somebody stands, not which office he holds. */
const isRank = (title: string): boolean =>
  /^(|major |lieutenant |brigadier |colonel |army |senior )general$|colonel$|admiral$|brigadier$|^(major|captain|professor|doctor)$/.test(
    title,
  );

/** Offices that officers hold. */
const commands =
  /^(head|chief|commander|chief of (the general )?staff|army chief|chief of defence|commander-in-chief)$/;
