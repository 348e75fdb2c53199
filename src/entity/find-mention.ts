import type { EntityType } from "../reading/reading.js";
import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { TimeExpressions } from "../time/expression.js";
import { findNames } from "./find-name.js";
import { pronounAt } from "./find-pronoun.js";
import { knowledgeOf } from "./known.js";
import type { NounClass } from "./language.js";
import { analyseNoun, isMinisterial, type Lexicon, lexiconOf } from "./lexicon.js";
import type { Mention, Mentions } from "./mention.js";
import { type Draft, finish, nameDraft } from "./mention-draft.js";
import { type Chunk, type Chunking, chunkAt, nationAt } from "./nominal.js";
import { isActor, ofBodies, withSubject } from "./office-complement.js";
import type { Names } from "./recognizer.js";
import { treatyAround } from "./treaty-phrase.js";
import { isCapital, type Words, wordsOf } from "./word.js";

type Layers = Source & Segmentation & Syntax & Names & TimeExpressions;

/** Finds names, noun phrases, nationality words and pronouns, and what each belongs to. Linear in the tokens. */
export function readMentions(layers: Layers): Mentions {
  const { document, language, catalogue, tokens, sentences, tree } = layers;
  const words = wordsOf(document.text, tokens);
  const lexicon = lexiconOf(language.entity);
  const knowledge = knowledgeOf(catalogue, language.code);
  const names = findNames(layers, words, lexicon, knowledge);
  const nameAt = new Int32Array(tokens.count).fill(-1);
  names.forEach((name, index) => {
    for (let i = name.from; i < name.to; i++) nameAt[i] = index;
  });
  const drafts: Draft[] = names.map((name) => nameDraft(name, layers));
  const timed = new Uint8Array(tokens.count);
  for (const time of layers.timeExpressions) timed.fill(1, time.from, time.to);
  const chunking: Chunking = {
    words,
    tree,
    lexicon,
    knowledge,
    nameAt,
    nameFrom: (name) => names[name]!.from,
    isGenitive: (name) => names[name]!.genitive,
    isTimed: (token) => timed[token] === 1,
    isSubject: (name) => !names[name]!.candidates.some((id) => isActor(knowledge.get(id)?.type)),
  };
  // "den 19-årige", "the 24-year-old", with no noun behind: first token, and the token after the last
  const ages = new Map<number, number>();
  for (const { from, to } of layers.timeExpressions) {
    const article = words.lower[from - 1] ?? "";
    if (!lexicon.definite.has(article) && !lexicon.indefinite.has(article)) continue;
    if (!/^\d/.test(words.lower[from]!) || tree.upos[to - 1] !== Upos.ADJ || nameAt[to]! >= 0) continue;
    const after = tokens.sentence[to] === tokens.sentence[from] ? tree.upos[to] : Upos.PUNCT;
    if (after === Upos.NOUN || after === Upos.ADJ || after === Upos.PROPN || after === Upos.NUM) continue;
    ages.set(from - 1, to);
  }
  let countries: Set<string> | undefined;
  const startingAt = new Map<number, Draft>(); // the widest draft that starts at a token
  const draftAt: (Draft | undefined)[] = new Array(tokens.count); // by the last token of the bare phrase
  names.forEach((name, index) => {
    draftAt[name.to - 1] = drafts[index];
  });

  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.firstToken[s]!,
      last = sentences.firstToken[s + 1]!;
    for (let i = first; i < last; i++) {
      const name = nameAt[i]!;
      if (name >= 0) {
        if (names[name]!.compound > 0 && i === names[name]!.to - 1) addCompound(i, first, last, drafts[name]!);
        continue;
      }
      const aged = ages.get(i);
      if (aged !== undefined && aged <= last) {
        const chunk = agedPerson(i, aged, lexicon.indefinite.has(words.lower[i]!) ? "indefinite" : "definite");
        draftAt[aged - 1] = push(spanOf(i, aged, "nominal", aged - 1, { type: "person", chunk }));
        i = aged - 1;
        continue;
      }
      const pronoun = pronounAt(i, last, words, lexicon, layers);
      if (pronoun) {
        draftAt[i] = push(spanOf(i, i + 1, "pronoun", i, { pronoun }));
        continue;
      }
      if (tree.upos[i] !== Upos.NOUN || isCapital(words.text[i]!)) {
        const ahead = i + 1 < last && nameAt[i + 1]! < 0 ? nationAt(i + 1, first, chunking) : null;
        const nation = ahead?.from === i ? ahead : nationAt(i, i, chunking);
        if (nation) {
          const to = ahead?.from === i ? i + 2 : i + 1;
          push(spanOf(i, to, "nominal", to - 1, { type: "country", candidates: [nation.country], adjective: true }));
          i = to - 1;
          continue;
        }
      }
      // "russerne", "the Americans": a people stands for its country
      const people = (tree.morph[i]! & Feature.Plur) !== 0 ? knowledge.countryOfPeople(words.text[i]!) : undefined;
      if (people) {
        push(spanOf(i, i + 1, "nominal", i, { type: "country", candidates: [people], adjective: true }));
        continue;
      }
      // "demokraterne": those who follow a party stand for it
      const followers = lexicon.followers.get(words.lower[i]!);
      const party = followers === undefined ? [] : knowledge.find(followers);
      if (party.length > 0) {
        const genitive = words.lower[i]!.endsWith("s");
        push(spanOf(i, i + 1, "name", i, { type: "organization", candidates: party, genitive }));
        continue;
      }
      const chunk = isFirstPart(i) ? null : chunkAt(i, first, last, chunking);
      const treaty =
        chunk?.class === "treaty" ? treatyAround(chunk.head, first, last, words, lexicon, knowledge, isNamed) : null;
      if (treaty) {
        const { from, to, candidates } = treaty;
        draftAt[to - 1] = push(spanOf(from, to, "name", chunk!.head, { type: "treaty", candidates }));
        i = Math.max(i, chunk!.to - 1);
      } else if (chunk) {
        addChunk(chunk, first, last);
        i = chunk.to - 1;
      } else if (!timed[i] && isVoice(i, layers, words, lexicon, first)) addVoice(i, first);
    }
  }
  attachComplements();
  return finish(drafts, tokens.count);

  /** Whether the document names a country, or calls something by its adjective. */
  function isNamed(country: string): boolean {
    countries ??= new Set([
      ...names.flatMap(({ candidates }) => candidates.slice(0, 1)),
      ...words.text.map((word) => knowledge.countryOf(word) ?? ""),
    ]);
    return countries.has(country);
  }

  // "town" in "town hall": the first part of an open compound stands for nobody
  function isFirstPart(i: number): boolean {
    // "Attorney General Jeff Sessions": a title of two words, whatever the tree hangs it on
    const titles = lexicon.phrases.get(words.lower[i]!);
    if (titles?.some((title) => title.words.every((word, k) => words.lower[i + k] === word))) return false;
    const head = tree.head[i]!;
    if (tree.relation[i] !== Relation.compound || head <= i || tree.upos[head] !== Upos.NOUN) return false;
    return head !== i + 1 || !/^\p{Lu}{2}/u.test(words.text[head]!); // "the disaster agency BNPB"
  }

  function push(draft: Draft): Draft {
    drafts.push(draft);
    return draft;
  }

  function spanOf(from: number, to: number, form: Mention["form"], head: number, more: Partial<Draft>): Draft {
    return {
      start: tokens.start[from]!,
      end: tokens.end[to - 1]!,
      from,
      to,
      head,
      form,
      type: null,
      candidates: [],
      genitive: false,
      ...more,
    };
  }

  function addChunk(chunk: Chunk, first: number, last: number, withPrefix = true): Draft {
    const draft = push(
      spanOf(chunk.from, chunk.to, "nominal", chunk.head, {
        type: typeOfClass[chunk.class],
        chunk,
        genitive: chunk.genitive,
      }),
    );
    if (chunk.genitive) {
      const written = words.text[chunk.to - 1]!;
      const ending = lexicon.language.genitives.find((e) => written.endsWith(e));
      if (ending) draft.end -= ending.length;
    }
    if (chunk.prefix && withPrefix) {
      const start = tokens.start[chunk.head]!;
      const candidates = knowledge.find(chunk.prefix);
      // "Amtsborgmester" opens a sentence: no name stands in it
      const apart = words.text[chunk.head]![chunk.prefix.length] === "-";
      if (apart && (candidates.length || /^\p{Lu}/u.test(chunk.prefix))) {
        const known = candidates.length ? knowledge.get(candidates[0]!) : undefined;
        const inner: Draft = {
          ...spanOf(chunk.head, chunk.head + 1, "name", chunk.head, { type: known?.type ?? null, candidates }),
          start,
          end: start + chunk.prefix.length,
        };
        push(inner);
        if (lexicon.envoys.has(chunk.title)) draft.envoyTo = inner;
        else draft.of = inner;
      }
    }
    if (chunk.possessor >= 0) {
      const owner = draftAt[chunk.possessor] ?? unknownOwner(chunk.possessor);
      if (owner && owner !== draft) {
        if (draft.of && !draft.envoyTo) draft.envoyTo = draft.of;
        draft.of = owner;
      }
    }
    if (!draft.of && chunk.attributes.length) {
      const at = chunk.attributes[0]!;
      const attribute = draftAt[at] ?? body(at, first, last) ?? unknownBefore(at, chunk);
      // "Ford CEO Jim Farley": one word before such a title is a company, not the person of that name
      if (attribute?.type === "person" && attribute.to - attribute.from === 1 && ofBodies.has(chunk.title))
        attribute.type = "organization";
      const further = chunk.attributes.length > 1 ? draftAt[chunk.attributes[1]!] : undefined;
      if (
        attribute &&
        lexicon.envoys.has(chunk.title) &&
        attribute.type === "organization" &&
        attribute.candidates.length
      ) {
        draft.envoyTo = attribute;
        if (further) draft.of = further;
      } else if (attribute) draft.of = attribute;
    }
    draftAt[chunk.to - 1] = draft;
    return draft;
  }

  // "a government spokesperson": the body is somebody of its own
  function body(token: number, first: number, last: number): Draft | undefined {
    const chunk = chunkAt(token, first, last, chunking);
    return chunk ? addChunk(chunk, first, last) : undefined;
  }

  // "FN-ambassadør", "Putin-mødet": the name has its own characters; the whole may be a noun phrase
  function addCompound(i: number, first: number, last: number, inner: Draft): void {
    const hidden = nameAt[i]!;
    nameAt[i] = -1;
    const chunk = chunkAt(i, first, last, chunking);
    nameAt[i] = hidden;
    if (!chunk) return;
    const draft = addChunk(chunk, first, last, false);
    if (lexicon.envoys.has(chunk.title)) draft.envoyTo = inner;
    else if (draft.of) draft.envoyTo = inner;
    else draft.of = inner;
  }

  // a noun that the lexicon lacks, but that speaks or acts like somebody ("bilindustrien siger")
  function addVoice(i: number, first: number): void {
    let from = i;
    while (from > first && i - from < 4 && nameAt[from - 1]! < 0) {
      const upos = tree.upos[from - 1]!;
      if (upos !== Upos.ADJ && upos !== Upos.DET && upos !== Upos.NUM) break;
      from--;
    }
    draftAt[i] = push(spanOf(from, i + 1, "nominal", i, { type: "other" }));
  }

  // "en talsmand for Kreml", "chief of the German parliament's defense committee": from the right, so that chains nest
  function attachComplements(): void {
    for (const draft of drafts) {
      if (draft.form === "pronoun" || draft.adjective) continue;
      const other = startingAt.get(draft.from);
      if (!other || other.to < draft.to) startingAt.set(draft.from, draft);
    }
    const chunks = drafts.filter((draft) => draft.chunk).sort((a, b) => b.from - a.from);
    for (const draft of chunks) {
      const chunk = draft.chunk!;
      if (!takesComplement(chunk.class) || draft.genitive) continue;
      for (let hops = 0; hops < 2; hops++) {
        const subject = hops === 0 && chunk.class === "office" ? subjectBehind(draft.to) : null;
        if (subject) {
          // "minister for Europe and foreign affairs"
          chunk.title = withSubject(chunk.title, subject.words);
          draft.to = subject.to;
          draft.end = tokens.end[subject.to - 1]!;
        }
        const preposition = words.lower[draft.to];
        if (preposition === undefined || tokens.sentence[draft.to] !== tokens.sentence[draft.from]) break;
        const envoy = lexicon.envoys.has(chunk.title) && lexicon.envoyTo.has(preposition) && !draft.envoyTo;
        const belongs = lexicon.belonging.has(preposition) && !draft.of && (hops === 0 || chunk.class === "office");
        const where = lexicon.places.has(preposition) && hops === 0;
        if (!envoy && !belongs && !where) break;
        let next = draft.to + 1;
        if (lexicon.definite.has(words.lower[next] ?? "") && !startingAt.has(next)) next++;
        let complement = startingAt.get(next);
        if (!complement && belongs && chunk.class === "office") {
          // "a professor of political science at Syracuse University"
          const behind = behindSubject(next);
          if (behind > 0) next = behind;
          complement = startingAt.get(next) ?? unknownBody(next);
          if (behind > 0 && complement?.type !== "organization") break;
        }
        if (!complement || tokens.sentence[next] !== tokens.sentence[draft.from]) break;
        if (!fits(chunk, preposition, complement)) break;
        // "en nordkoreansk leder i Singapore" leads another country than the one he is in
        const elsewhere = where && chunk.countries.length > 0;
        if (!envoy && (!belongs || elsewhere) && complement.type !== "place" && complement.type !== "country") break;
        const named = nameBehind(complement) ?? complement;
        if (envoy) draft.envoyTo = named;
        else if (belongs && !elsewhere) draft.of = named;
        draft.to = named.to;
        draft.end = named.end;
        // "at Syracuse University's Maxwell School": the part that the whole owns
        const apostrophe = named.genitive && lexicon.language.genitives.includes(words.lower[named.to] ?? "") ? 1 : 0;
        const part = named.form === "name" && named.genitive ? startingAt.get(named.to + apostrophe) : undefined;
        if (
          part?.form === "name" &&
          part.type !== "person" &&
          tokens.sentence[part.from] === tokens.sentence[named.from]
        ) {
          draft.to = part.to;
          draft.end = part.end;
        }
        // "talsmand for Indonesiens katastrofeberedskab BNPB": a body that only its owner or its nation tells
        const tail = named.adjective || (named.genitive && draft.to === named.to) ? unknownTail(named.to) : named.to;
        if (tail > named.to) {
          draft.to = tail;
          draft.end = tokens.end[tail - 1]!;
          const body = isNamePart(tail) ? (startingAt.get(tail) ?? unknownBody(tail)) : undefined;
          if (
            body?.form === "name" &&
            body.type !== "person" &&
            tokens.sentence[tail] === tokens.sentence[draft.from]
          ) {
            draft.of = body;
            draft.to = body.to;
            draft.end = body.end;
          }
        }
        const same = startingAt.get(draft.from);
        if (same && same.to < draft.to) startingAt.set(draft.from, draft);
      }
    }
  }

  /** The end of up to four nouns and adjectives that no noun phrase or name holds. */
  function unknownTail(from: number): number {
    const start = lexicon.language.genitives.includes(words.lower[from] ?? "") ? from + 1 : from;
    let to = start;
    for (; to < start + 4 && tokens.sentence[to] === tokens.sentence[from]; to++) {
      const upos = tree.upos[to];
      if (nameAt[to]! >= 0 || startingAt.has(to) || timed[to]) break;
      if (upos !== Upos.NOUN && upos !== Upos.ADJ && !(upos === Upos.PROPN && !lexicon.language.joinsCompounds)) break;
    }
    const last = tree.upos[to - 1];
    return to > start && (last === Upos.NOUN || last === Upos.PROPN) ? to : from;
  }

  /** What an office is "for", behind its noun: its English, and the token behind it. */
  function subjectBehind(at: number): { words: string; to: number } | null {
    if (!lexicon.belonging.has(words.lower[at] ?? "") || !isMinisterial(lexicon, words.lower, at - 1)) return null;
    let to = at + 1;
    if (lexicon.definite.has(words.lower[to] ?? "")) to++;
    const found: string[] = [];
    for (; to < at + 8 && tokens.sentence[to] === tokens.sentence[at]; to++) {
      const word = words.lower[to]!;
      const gloss = lexicon.subjects.get(word);
      if (gloss !== undefined) found.push(gloss);
      else if (lexicon.conjunctions.has(word) && found.length && lexicon.subjects.has(words.lower[to + 1] ?? ""))
        found.push("and");
      else break;
    }
    return found.length ? { words: found.join(" "), to } : null;
  }

  /** "Bellators direktør": a word with a capital in the genitive before a title, that nobody has taken for a name. */
  function unknownOwner(at: number): Draft | undefined {
    const word = words.text[at]!;
    const ending = lexicon.language.genitives.find((e) => word.endsWith(e));
    if (ending === undefined || !isNamePart(at) || analyseNoun(lexicon, words.lower[at]!) || timed[at])
      return undefined;
    if (lexicon.pronouns.has(words.lower[at]!)) return undefined;
    const end = tokens.end[at]! - ending.length;
    const candidates = knowledge.find(word.slice(0, -ending.length));
    return push({ ...spanOf(at, at + 1, "name", at, { type: "organization", candidates, genitive: true }), end });
  }

  /** Words with capitals before a title that nobody has taken for a name. */
  function unknownBefore(at: number, chunk: Chunk): Draft | undefined {
    let from = at;
    const isArticle = (token: number): boolean =>
      lexicon.indefinite.has(words.lower[token]!) || lexicon.definite.has(words.lower[token]!);
    while (from > chunk.from && isCapital(words.text[from - 1]!) && nameAt[from - 1]! < 0 && !isArticle(from - 1))
      from--;
    if (!isNamePart(at)) return undefined;
    const written = words.text.slice(from, at + 1).join(" ");
    const type = from === at && knowledge.catalogue.surname(written).length ? "person" : "organization";
    return push(spanOf(from, at + 1, "name", at, { type, candidates: knowledge.find(written) }));
  }

  /** The name right behind the noun for a body: "the disaster agency BNPB". */
  function nameBehind({ chunk, to, from }: Draft): Draft | undefined {
    if (chunk?.class !== "organization" && chunk?.class !== "government") return undefined;
    if (tokens.sentence[to] !== tokens.sentence[from] || !isNamePart(to)) return undefined;
    const name = startingAt.get(to) ?? unknownBody(to);
    return name?.form === "name" && name.type !== "person" && !name.genitive ? name : undefined;
  }

  /** Where the name of a body begins behind what an office is concerned with, or -1. */
  function behindSubject(next: number): number {
    const sentence = tokens.sentence[next];
    for (let i = next; i < next + 4 && tokens.sentence[i] === sentence; i++) {
      const upos = tree.upos[i]!;
      if (isCapital(words.text[i] ?? "")) return -1;
      if (i > next && lexicon.belonging.has(words.lower[i]!)) return isCapital(words.text[i + 1] ?? "") ? i + 1 : -1;
      if (upos !== Upos.NOUN && upos !== Upos.ADJ && upos !== Upos.CCONJ) return -1;
    }
    return -1;
  }

  /** "The chairman of Priorities USA": words with capitals that nobody has taken for a name are one here. */
  function unknownBody(from: number): Draft | undefined {
    let to = from;
    while (to < from + 4 && tokens.sentence[to] === tokens.sentence[from] && isNamePart(to)) to++;
    if (to === from || timed[from] || nameAt[from]! >= 0) return undefined;
    const candidates = knowledge.find(words.text.slice(from, to).join(" "));
    return push(spanOf(from, to, "name", to - 1, { type: "organization", candidates }));
  }

  function isNamePart(i: number): boolean {
    return isCapital(words.text[i] ?? "") && tree.upos[i] !== Upos.PUNCT;
  }

  function fits(chunk: Chunk, preposition: string, complement: Draft): boolean {
    if (complement.chunk && (complement.chunk.class === "human" || complement.chunk.class === "kin")) return false;
    if (complement.type === "person" && chunk.class !== "office") return false;
    if (complement.type === "treaty") return false;
    if (chunk.class === "office" || chunk.class === "human")
      return chunk.class === "office" || !lexicon.language.joinsCompounds || lexicon.places.has(preposition);
    return complement.type === "country" || complement.type === "place" || complement.type === "organization";
  }
}

const takesComplement = (nounClass: NounClass): boolean =>
  nounClass === "office" || nounClass === "government" || nounClass === "organization" || nounClass === "human";

const typeOfClass: Record<NounClass, EntityType> = {
  office: "person",
  human: "person",
  kin: "person",
  government: "organization",
  organization: "organization",
  country: "country",
  place: "place",
  treaty: "treaty",
};

/** Somebody of whom only the age is said. */
const agedPerson = (from: number, to: number, determiner: Chunk["determiner"]): Chunk => ({
  from,
  to,
  head: to - 1,
  class: "human",
  title: "person",
  gender: null,
  number: "singular",
  determiner,
  when: "current",
  countries: [],
  prefix: "",
  possessor: -1,
  attributes: [],
  genitive: false,
});

// subjects and agents of verbs of speech, and what follows "according to"
function isVoice(i: number, { tree }: Layers, words: Words, lexicon: Lexicon, first: number): boolean {
  if (tree.upos[i] !== Upos.NOUN) return false;
  const relation = universal[tree.relation[i]!];
  const head = tree.head[i]!;
  if (relation === Relation.nsubj) return head >= 0 && lexicon.speechVerbs.has(tree.lemma[head]!);
  for (let k = i - 1; k >= first && i - k < 5; k--) if (lexicon.accordingTo.has(words.lower[k]!)) return true;
  return false;
}
