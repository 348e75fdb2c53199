import type { Quotations } from "../quotation/quotation.js";
import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Syntax } from "../syntax/syntax.js";
import { childBy } from "../syntax/tree.js";
import { Upos } from "../syntax/upos.js";
import type { Publication } from "../time/publication.js";
import type { References } from "./coreference.js";
import type { Entities, EntityDraft } from "./entity.js";
import { knowledgeOf } from "./known.js";
import { lexiconOf } from "./lexicon.js";
import { type Mention, type Mentions, widestMention } from "./mention.js";
import { answersTo, isOfState, kindFits } from "./noun-match.js";
import { narrativeSentences, quotationOfMentions } from "./quoted.js";
import { activationOf, note, type Salient, weights } from "./salience.js";
import { isOfYear } from "./treaty-phrase.js";
import { wordsOf } from "./word.js";

type Layers = Source & Segmentation & Syntax & Mentions & Publication & Entities & Quotations;

/** Below these no guess is made; set on the development texts and the pronoun corpus (`test/corpus`). */
const least = { alone: 0.1, activation: 0.22, lead: 1.12 } as const;

const reach = 4; // sentences that a pronoun looks back
const nounReach = 12; // a bare noun phrase looks further

/**
 * Resolves pronouns and bare noun phrases in the order of the text, after the idea of centering: what was last the
 * subject, or spoke last, is what is talked about, as far as gender, number and grammar allow.
 */
export function resolve(layers: Layers): References {
  const { document, language, catalogue, tokens, tree, mentions, mentionAt, quotations } = layers;
  const text = document.text;
  const lexicon = lexiconOf(language.entity);
  const knowledge = knowledgeOf(catalogue, language.code);
  const words = wordsOf(text, tokens);
  const referents: EntityDraft[] = [...layers.entities];
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  referents.forEach((entity, index) => {
    if (entity.catalogue && !byId.has(entity.catalogue)) byId.set(entity.catalogue, index);
    if (entity.type !== "person" && !byName.has(entity.name)) byName.set(entity.name, index);
  });
  const referentOf = Int32Array.from(layers.entityOf);
  const membersOf = new Map<number, readonly number[]>();
  const narrative = narrativeSentences(layers.sentences, quotations);
  const place = (mention: Mention): number => narrative[tokens.sentence[mention.from]!]!;
  const inside = quotationOfMentions(mentions, quotations);
  const sourceOf = quotations.map((quotation) => sourceMention(quotation.sourceToken));
  const isSource = new Uint8Array(mentions.length);
  for (const source of sourceOf) if (source >= 0) isSource[source] = 1;
  const tagged = tree.upos.some((upos) => upos !== Upos.X);

  const persons: Salient[] = [];
  const things: Salient[] = [];
  const calledBy = new Map<string, number>(); // whom a noun, by its English, was last said of
  const pending = new Map<number, number[]>(); // pronouns in talk, by the mention of who talks, which comes after
  let lastSpeaker = -1;
  let pair: { readonly members: readonly number[]; readonly sentence: number; readonly subject: boolean } | null = null;

  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m]!;
    if (referentOf[m]! < 0) {
      if (mention.form === "pronoun") {
        if (mention.pronoun!.person === 3 && !waits(m)) resolvePronoun(m);
      } else if (mention.noun) resolveNominal(m);
    } else if (mention.noun?.class === "human" && isBareDefinite(mention) && !referents[referentOf[m]!]!.named) {
      const who = calledBefore(m);
      const known = who >= 0 ? who : describedAnew(m);
      if (known >= 0) referentOf[m] = known;
    }
    if (mention.noun?.number === "singular" && referentOf[m]! >= 0) calledBy.set(mention.noun.title, referentOf[m]!);
    attend(m);
    for (const waiting of pending.get(m) ?? []) resolvePronoun(waiting);
  }
  for (let m = 0; m < mentions.length; m++) if (mentions[m]!.pronoun?.person === 1) resolveFirstPerson(m);
  for (let m = 0; m < mentions.length; m++) {
    resolveOwnGroup(m);
    resolveOwnCountry(m);
  }
  return { referents, referentOf, membersOf };

  /** The mention that a quotation's source token heads, the widest where several do. */
  function sourceMention(token: number): number {
    return widestMention(layers, token);
  }

  /** Within direct speech "he" is not its speaker: where that one is named behind, the pronoun waits for him. */
  function waits(m: number): boolean {
    const quotation = inside[m]!;
    if (quotation < 0 || quotations[quotation]!.type !== "direct") return false;
    const source = sourceOf[quotation]!;
    if (source <= m) return false;
    const list = pending.get(source);
    if (list) list.push(m);
    else pending.set(source, [m]);
    return true;
  }

  function speakerOf(quotation: number): number {
    let q = quotation;
    for (let hops = 0; hops < 12 && q >= 0; hops++) {
      const source = sourceOf[q]!;
      if (source >= 0) return referentOf[source]!;
      q = quotations[q]!.continues;
    }
    return -1;
  }

  /** The token that ties a mention to its clause: of one joined to another, or named by its title, that of the other. */
  function anchor(mention: Mention): number {
    let at = mention.head;
    for (let hops = 0; hops < 4; hops++) {
      const relation = universal[tree.relation[at]!]!;
      const up = tree.head[at]!;
      const other = up < 0 ? -1 : mentionAt[up]!;
      if (other < 0) return at;
      const inside = up >= mention.from && up < mention.to;
      const same = referentOf[other]! >= 0 && referentOf[other] === referentOf[mentionAt[mention.head]!];
      if (relation !== Relation.conj && !same && !inside) return at;
      at = up;
    }
    return at;
  }

  /** What a mention does in its clause. */
  function relationOf(mention: Mention): number {
    return universal[tree.relation[anchor(mention)]!]!;
  }

  function isSubject(mention: Mention): boolean {
    const relation = relationOf(mention);
    if (relation === Relation.nsubj) return true;
    // the first words of a sentence, when the tree makes nothing sensible of them
    const odd = relation === Relation.root || relation === Relation.vocative || relation === Relation.discourse;
    return odd && !mention.genitive && mention.from === layers.sentences.firstToken[tokens.sentence[mention.from]!];
  }

  function attend(m: number): void {
    const mention = mentions[m]!;
    const entity = referentOf[m]!;
    if (mention.pronoun?.use === "relative" && !isSource[m]) return;
    if (entity < 0 || mention.adjective) {
      if (mention.adjective && entity >= 0) remember(m, entity, 0.15);
      return;
    }
    // a title right before or behind its name says nothing new
    if (mention.noun && mention.form === "nominal" && m + 1 < mentions.length) {
      const next = mentions[m + 1]!;
      if (referentOf[m + 1] === entity && next.from <= mention.to + 1) return;
    }
    const relation = relationOf(mention);
    let weight: number = weights.other;
    if (isSource[m]) weight = weights.speaker;
    else if (isSubject(mention)) weight = weights.subject;
    else if (relation === Relation.obj || relation === Relation.iobj) weight = weights.object;
    else if (mention.genitive || mention.pronoun?.use === "possessive" || mention.pronoun?.use === "reflexive")
      weight = weights.possessor;
    else if (!tagged && mention.from === layers.sentences.firstToken[tokens.sentence[mention.from]!])
      weight = weights.subject;
    const quotation = inside[m]!;
    if (quotation >= 0 && quotations[quotation]!.type === "direct") weight *= weights.quoted;
    else if (quotation >= 0) weight *= 0.8;
    remember(m, entity, weight);
    if (isSource[m]) lastSpeaker = entity;
    notePair(m, entity);
  }

  function remember(m: number, entity: number, activation: number): void {
    const mention = mentions[m]!;
    const subject = isSubject(mention);
    note(referents[entity]!.type === "person" && !referents[entity]!.plural ? persons : things, {
      entity,
      activation,
      sentence: place(mention),
      token: mention.head,
      subject: subject || isSource[m] === 1,
      clause: subject ? tree.head[anchor(mention)]! : -1,
    });
  }

  /** Two or more persons named together: whom "they" may mean. */
  function notePair(m: number, entity: number): void {
    const mention = mentions[m]!;
    if (mention.form !== "name" || referents[entity]!.type !== "person") return;
    const joint = words.lower[mention.from - 1];
    const before = mention.from >= 2 ? mentionAt[mention.from - 2]! : -1;
    const sentence = place(mention);
    if (joint !== undefined && lexicon.conjunctions.has(joint) && before >= 0 && referentOf[before]! >= 0) {
      const other = referentOf[before]!;
      if (other !== entity && referents[other]!.type === "person")
        pair = { members: [other, entity], sentence, subject: isSubject(mentions[before]!) };
    }
  }

  function resolvePronoun(m: number): void {
    const sense = mentions[m]!.pronoun!;
    if (sense.use === "relative") {
      // right behind its antecedent, or behind a comma
      let before = mentions[m]!.from - 1;
      if (words.lower[before] === ",") before--;
      const antecedent = widestMention(layers, before);
      if (antecedent >= 0 && mentions[antecedent]!.to === before + 1) referentOf[m] = referentOf[antecedent]!;
      return;
    }
    if (sense.use === "reflexive") {
      const subject = subjectAbove(mentions[m]!.head);
      if (subject >= 0) referentOf[m] = referentOf[subject]!;
      return;
    }
    const quotation = inside[m]!;
    const direct = quotation >= 0 && quotations[quotation]!.type === "direct";
    const voice = quotation >= 0 ? speakerOf(quotation) : -1;
    if (sense.number === "plural") resolvePlural(m, direct ? -1 : voice);
    else if (sense.gender === "neuter") resolveThing(m, direct, voice);
    else resolvePerson(m, direct, voice);
  }

  function resolvePerson(m: number, direct: boolean, voice: number): void {
    const sense = mentions[m]!.pronoun!;
    const best = choose(persons, m, (one, entity) => {
      if (entity.type !== "person" || entity.plural) return -1;
      if (sense.gender && entity.gender && entity.gender !== sense.gender) return -1;
      if (direct && one.entity === voice) return -1;
      let points = entity.gender === null ? 0.85 : 1;
      // "et fornærmet barn" is often no person in the text at all, unless it acts
      if (!entity.named && entity.gender === null) {
        if (!one.subject) return -1;
        points *= 0.8;
      }
      const object = !isSubject(mentions[m]!) && sense.use === "personal";
      return points + (one.entity === voice ? (object ? 0.3 : 0.9) : 0);
    });
    if (best >= 0) referentOf[m] = best;
  }

  /** "it", "its", "dets": a country, an organisation, a treaty. */
  function resolveThing(m: number, direct: boolean, voice: number): void {
    const mention = mentions[m]!;
    const possessive = mention.pronoun!.use === "possessive";
    if (!possessive) {
      if (direct) return; // "it" in talk is mostly what is talked about
      if (!isSubject(mention) || lexicon.expletives.has(words.lower[mention.from]!) === false) return;
      const verb = tree.head[mention.head]!;
      if (verb < 0 || tree.upos[verb] !== Upos.VERB || childBy(tree, verb, Relation.expl) >= 0) return;
      if (lexicon.copulas.has(words.lower[verb]!)) return; // "det er for tidligt"
      // "det siger han": the object of what was said; "it seems that": nobody
      if (childBy(tree, verb, Relation.csubj) >= 0 || childBy(tree, verb, Relation.ccomp) >= 0) {
        if (voice < 0) return;
      }
      if (voice < 0 && lexicon.language.joinsCompounds) return;
    }
    const best = choose(
      things,
      m,
      (one, entity) => {
        if (entity.plural || entity.type === "other") return -1;
        if (entity.type === "place") return possessive && isCapitalCity(entity) ? 0.8 : -1;
        if (entity.type === "treaty") return possessive ? 0.6 : -1;
        if (!possessive && !one.subject && one.entity !== voice) return -1;
        return 0.9 + (one.entity === voice ? 0.9 : 0);
      },
      possessive ? 2 : 1,
    );
    if (best >= 0) referentOf[m] = best;
  }

  /** "Pyongyang has frozen its tests": a capital may stand for its government. */
  function isCapitalCity(entity: EntityDraft): boolean {
    return entity.catalogue !== undefined && knowledge.get(entity.catalogue)?.kind === "capital";
  }

  function resolvePlural(m: number, voice: number): void {
    const mention = mentions[m]!;
    const sentence = place(mention);
    if (pair && sentence - pair.sentence <= 2 && (pair.subject || isSubject(mention))) {
      membersOf.set(m, pair.members);
      pair = { members: pair.members, sentence, subject: pair.subject || isSubject(mention) };
      // several are meant: no single one is the answer, but a source has to be somebody
      if (isSource[m]) referentOf[m] = pair.members[0]!;
      return;
    }
    const best = choose(
      things,
      m,
      (one, entity) => {
        if (entity.type === "place" || entity.type === "treaty") return -1;
        const said = one.entity === voice ? 0.9 : 0;
        if (entity.plural) return 1 + said;
        if (entity.type === "country" && isSource[m]) return -1; // states do not talk as "they"
        if (!entity.named && !entity.full && entity.catalogue === undefined && said === 0) return -1;
        return entity.type === "organization" || entity.type === "country" ? 0.55 + said : -1;
      },
      2,
    );
    if (best >= 0) referentOf[m] = best;
  }

  /** The likeliest of those in mind, or -1 where none is likely enough or two are too close. */
  function choose(
    list: readonly Salient[],
    m: number,
    fits: (one: Salient, entity: EntityDraft) => number,
    within = reach,
  ): number {
    const mention = mentions[m]!;
    const sentence = place(mention);
    const subject = isSubject(mention) || (!tagged && mention.pronoun?.use === "personal");
    const clause = clauseOf(mention.head);
    const governing = mention.pronoun?.use === "possessive" ? governingClause(mention.head) : -1;
    const object = !subject && mention.pronoun?.use === "personal";
    const container = mentions[widestMention(layers, mention.head)]!.head; // "his spokesman" is not his own
    let best = -1,
      top = 0,
      second = 0,
      near = 0, // best score of those in the sentence before
      gap = 0;
    for (const one of list) {
      if (sentence - one.sentence > within || one.token === container) continue;
      const entity = referents[one.entity]!;
      if (subject && one.token < mention.head && isFronted(one, mention)) continue;
      const points = fits(one, entity);
      if (points < 0) continue;
      // a verb's subject and its object are two, unless the pronoun is reflexive
      if (!subject && mention.pronoun?.use === "personal" && one.clause >= 0 && one.clause === clause) continue;
      let score = activationOf(one, sentence) * Math.min(points, 1);
      if (points > 1) score += points - 1;
      const distance = sentence - one.sentence;
      if (mention.pronoun?.use === "possessive" && one.clause >= 0 && one.clause === governing) {
        if (lexicon.language.reflexivePossessive && mention.pronoun.number === "singular") continue; // it would be "sin"
        score += 0.5;
      }
      if (object && distance === 0 && !one.subject) score += 0.3; // "invite Farage and give him …"
      if (subject && one.subject && distance <= 1) score += 0.35;
      if (distance <= 1) score += 0.2; // what the sentence before is about goes on
      if (isSource[m] && one.entity === lastSpeaker && distance <= 1) score += 0.5;
      if (distance <= 1 && score > near) near = score;
      if (score > top) {
        second = top;
        top = score;
        best = one.entity;
        gap = distance;
      } else if (score > second) second = score;
    }
    if (top < (second === 0 ? least.alone : least.activation) || top < second * least.lead) return -1;
    // whoever was not in the sentence before yields to nobody there, but is not sure either
    return gap > 1 && near > 0 ? -1 : best;
  }

  /** "In a message to Mrs May, she added": who is named in the phrase that opens the sentence, before any verb, is not its subject. */
  function isFronted(one: Salient, { head }: Mention): boolean {
    if (one.subject || tokens.sentence[one.token] !== tokens.sentence[head]) return false;
    const first = layers.sentences.firstToken[tokens.sentence[head]!]!;
    if (one.token - first > 12 || (tree.upos[first] !== Upos.ADP && tree.upos[first] !== Upos.SCONJ)) return false;
    if (tree.upos[one.token - 1] !== Upos.ADP && !lexicon.honorifics.has(words.lower[one.token - 1] ?? ""))
      return false;
    for (let i = first; i < one.token; i++) if (tree.upos[i] === Upos.VERB || tree.upos[i] === Upos.AUX) return false;
    return true;
  }

  /** The first token above that has a subject. */
  function governingClause(token: number): number {
    let at = tree.head[token]!;
    for (let hops = 0; hops < 8 && at >= 0; hops++) {
      for (let c = tree.firstChild[at]!; c >= 0; c = tree.nextSibling[c]!)
        if (universal[tree.relation[c]!] === Relation.nsubj && c !== token) return at;
      at = tree.head[at]!;
    }
    return -1;
  }

  /** The verb whose arguments a token stands among; of joined verbs the one that has the subject. */
  function clauseOf(token: number): number {
    let at = tree.head[token]!;
    for (let hops = 0; hops < 4 && at >= 0; hops++) {
      const relation = universal[tree.relation[at]!]!;
      if (hasSubject(at) || (relation !== Relation.conj && relation !== Relation.xcomp)) return at;
      at = tree.head[at]!;
    }
    return at;
  }

  function hasSubject(token: number): boolean {
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
      if (universal[tree.relation[c]!] === Relation.nsubj) return true;
    return false;
  }

  /** The subject of the clause that a token stands in: a mention, or -1. */
  function subjectAbove(token: number): number {
    let at = tree.head[token]!;
    for (let hops = 0; hops < 8 && at >= 0; hops++) {
      for (let c = tree.firstChild[at]!; c >= 0; c = tree.nextSibling[c]!)
        if (universal[tree.relation[c]!] === Relation.nsubj && c !== token) {
          const mention = mentionAt[c]!;
          if (mention >= 0 && mentions[mention]!.from !== token) return outer(mention, c);
          if (lexicon.relatives.has(words.lower[c]!)) {
            const antecedent = tree.head[at]!;
            return antecedent >= 0 ? mentionAt[antecedent]! : -1;
          }
          return -1;
        }
      at = tree.head[at]!;
    }
    return -1;
  }

  function outer(mention: number, head: number): number {
    for (let m = mention; m >= 0 && m > mention - 6; m--)
      if (mentions[m]!.head === head && referentOf[m]! >= 0) return m;
    return mention;
  }

  /** "præsidenten", "landet", "traktaten", "selskabet": the last one that the noun fits. */
  function resolveNominal(m: number): void {
    const mention = mentions[m]!;
    const noun = mention.noun!;
    const definite = noun.determiner === "definite" || noun.determiner === "demonstrative";
    const sentence = place(mention);
    if (noun.number === "plural") {
      if (noun.class === "office") resolveHolders(m);
      return;
    }
    const voice = inside[m]! >= 0 ? speakerOf(inside[m]!) : -1;
    let best = -1;
    if (definite && noun.of < 0) {
      if (noun.class === "office" || noun.class === "human")
        best = latest(persons, sentence, (entity) =>
          answersTo(entity, noun, knowledge, layers.published?.edtf ?? null),
        );
      else if (noun.class === "country") {
        const told = voice >= 0 && quotations[inside[m]!]!.type !== "direct";
        const own = told ? referents[voice]!.country : undefined;
        best = own === undefined ? country(m) : countryEntity(own);
      } else
        best = latest(
          things,
          sentence,
          (entity) =>
            kindFits(entity, noun, knowledge, lexicon) &&
            (noun.class !== "treaty" || isOfYear(entity.catalogue ?? "", mention.head, words, knowledge)),
        );
    }
    if (best < 0 && definite && noun.of < 0) best = calledBefore(m);
    if (best < 0 && definite && noun.of < 0) best = describedAnew(m);
    if (best >= 0) {
      referentOf[m] = best;
      if (noun.class === "office" && noun.when === "current") tell(m, best);
    } else if (noun.class === "office" && definite) open(m);
  }

  /** "May … The premier": the text gives somebody whom the catalogue knows in that office this title. */
  function tell(m: number, who: number): void {
    const entity = referents[who]!;
    const mention = mentions[m]!;
    if (!entity.named || entity.plural || !entity.catalogue || entity.offices.length > 0) return;
    const { title } = mention.noun!;
    const state = entity.country !== undefined && isOfState(title) ? knowledge.get(entity.country)?.name : undefined;
    if (!state) return;
    const evidence = { start: mention.start, end: mention.end };
    referents[who] = { ...entity, offices: [{ title, of: state, when: "current", evidence }] };
  }

  function isBareDefinite({ noun }: Mention): boolean {
    const definite = noun!.determiner === "definite" || noun!.determiner === "demonstrative";
    return definite && noun!.of < 0 && noun!.number === "singular";
  }

  /** "Joan Puig, en 42-årig mekaniker, … siger mekanikeren": who was called so before. */
  function calledBefore(m: number): number {
    const noun = mentions[m]!.noun!;
    if (noun.class !== "office" && noun.class !== "human") return -1;
    const called = calledBy.get(noun.title) ?? -1;
    const entity = called < 0 ? undefined : referents[called]!;
    if (!entity || entity.plural || (noun.gender && entity.gender && noun.gender !== entity.gender)) return -1;
    if (noun.countries.length && entity.country && !noun.countries.includes(entity.country)) return -1;
    return latest(persons, place(mentions[m]!), (one) => one === entity);
  }

  /**
   * "… Gheorge Funar. Den 42-årige borgmester": an age says that somebody known is told more of; the only named person
   * of the two sentences before who has no other office. The text gives him this one.
   */
  function describedAnew(m: number): number {
    const mention = mentions[m]!;
    const noun = mention.noun!;
    if ((noun.class !== "office" && noun.class !== "human") || !(isSubject(mention) || isSource[m])) return -1;
    if (mention.to - mention.from < 2 || !/^\d\d$/.test(text.substr(tokens.start[mention.from + 1]!, 2))) return -1;
    const sentence = place(mention);
    const near = persons.filter((one) => {
      const entity = referents[one.entity]!;
      const distance = sentence - one.sentence;
      if (distance < 1 || distance > 2 || !entity.named || entity.plural) return false;
      return !(noun.gender && entity.gender && noun.gender !== entity.gender);
    });
    const before = near.filter((one) => sentence - one.sentence === 1);
    const fits = before.length ? before : near;
    const who = fits.length === 1 ? fits[0]!.entity : -1;
    if (who < 0 || noun.class !== "office") return who;
    const entity = referents[who]!;
    if (entity.offices.some(({ when }) => when === noun.when)) return -1;
    const evidence = { start: mention.start, end: mention.end };
    referents[who] = { ...entity, offices: [...entity.offices, { title: noun.title, when: noun.when, evidence }] };
    return who;
  }

  function latest(list: readonly Salient[], sentence: number, fits: (entity: EntityDraft) => boolean): number {
    for (let k = list.length - 1; k >= 0; k--)
      if (sentence - list[k]!.sentence <= nounReach && fits(referents[list[k]!.entity]!)) return list[k]!.entity;
    return -1;
  }

  /** The country named last before "landet", by its name, its adjective or its capital; none where two are joined. */
  function country(m: number): number {
    const own = mentions[m]!;
    for (let k = m - 1; k >= 0 && m - k < 25; k--) {
      const mention = mentions[k]!;
      const entity = referentOf[k]!;
      if (place(own) - place(mention) > 2) return -1;
      if (entity < 0 || mention.to > own.from || mention.form === "pronoun") continue;
      const { type, country: id } = referents[entity]!;
      const capital = type === "place" && isCapitalCity(referents[entity]!);
      if ((type !== "country" && !capital) || id === undefined) continue;
      const before = mention.from >= 2 ? mentionAt[mention.from - 2]! : -1;
      const joined =
        lexicon.conjunctions.has(words.lower[mention.from - 1] ?? "") && before >= 0 && referentOf[before]! >= 0;
      if (joined && referents[referentOf[before]!]!.type === "country") return -1;
      return capital ? countryEntity(id) : entity;
    }
    return -1;
  }

  function countryEntity(id: string): number {
    return byId.get(id) ?? -1;
  }

  function open(m: number): void {
    const mention = mentions[m]!;
    const noun = mention.noun!;
    referentOf[m] =
      referents.push({
        type: mention.type ?? "other",
        name: text.slice(mention.start, mention.end),
        gender: noun.gender,
        plural: false,
        offices: [],
        named: false,
        full: false,
      }) - 1;
  }

  /** "begge præsidenter", "de to udenrigsministre": the last ones who hold that office. */
  function resolveHolders(m: number): void {
    const noun = mentions[m]!.noun!;
    if (noun.countries.length || noun.of >= 0) return;
    const found: number[] = [];
    for (let k = persons.length - 1; k >= 0 && found.length < 2; k--) {
      const { entity } = persons[k]!;
      if (answersTo(referents[entity]!, noun, knowledge, layers.published?.edtf ?? null)) found.push(entity);
    }
    const definite = noun.determiner !== "none" && noun.determiner !== "indefinite";
    if (found.length === 2 && definite) membersOf.set(m, found.reverse());
  }

  /** "jeg" is the speaker; "vi" the country or the organisation that he speaks for. */
  function resolveFirstPerson(m: number): void {
    const quotation = inside[m]!;
    if (quotation < 0) return;
    const speaker = speakerOf(quotation);
    if (speaker < 0) return;
    if (mentions[m]!.pronoun!.number === "singular") {
      if (!referents[speaker]!.plural) referentOf[m] = speaker;
      return;
    }
    const side = sideOf(speaker);
    if (side >= 0) referentOf[m] = side;
  }

  function sideOf(speaker: number): number {
    const entity = referents[speaker]!;
    if (entity.type !== "person" || entity.plural) return speaker;
    const office = entity.offices.find((o) => o.when === "current" && o.of);
    if (office) {
      const owner = byName.get(office.of!) ?? -1;
      if (owner >= 0) return referents[owner]!.type === "organization" && entity.country ? fallback(owner) : owner;
    }
    return office && entity.country ? countryEntity(entity.country) : -1;

    function fallback(owner: number): number {
      const id = countryEntity(entity.country!);
      return id >= 0 ? id : owner;
    }
  }

  /** "sit eget land", "our country": the country of whoever it is said of. */
  function resolveOwnCountry(m: number): void {
    const noun = mentions[m]!.noun;
    if (noun?.class !== "country" || noun.number === "plural" || noun.of < 0 || referentOf[m]! >= 0) return;
    if (mentions[noun.of]!.form !== "pronoun") return;
    const owner = referentOf[noun.of]!;
    const id = owner < 0 ? undefined : referents[owner]!.country;
    if (id !== undefined) referentOf[m] = countryEntity(id);
  }

  /** "vore præsidenter": the last two who hold that office, the speaker's own side among them. */
  function resolveOwnGroup(m: number): void {
    const mention = mentions[m]!;
    const noun = mention.noun;
    if (noun?.class !== "office" || noun.number !== "plural" || noun.of < 0 || membersOf.has(m)) return;
    if (mentions[noun.of]!.pronoun?.person !== 1) return;
    const found: number[] = [];
    for (let k = m - 1; k >= 0 && k > m - 60 && found.length < 2; k--) {
      const entity = referentOf[k]!;
      if (entity < 0 || mentions[k]!.form === "pronoun" || found.includes(entity)) continue;
      if (referents[entity]!.type !== "person") continue;
      if (found.some((other) => referents[other]!.country === referents[entity]!.country)) continue;
      if (answersTo(referents[entity]!, noun, knowledge, layers.published?.edtf ?? null)) found.push(entity);
    }
    if (found.length === 2) membersOf.set(m, found.reverse());
  }
}
