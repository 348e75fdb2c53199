import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { isBareForm, isHeadline } from "./content.js";
import type { Cue } from "./cue.js";
import { isFiniteCue, isFiniteVerb, isParticiple, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf } from "./phrase.js";

/** A participle or coordinated verb without a subject of its own has that of the verb of saying before it, or of the sentence. */
export function inherit(page: Page, cue: Cue, list: readonly Cue[]): Cue {
  const previous = list[list.length - 1];
  if (cue.passive || cue.inverted) return cue;
  const participle = isParticiple(page, cue.token);
  // "Pelosi calls it a “disaster,” says he is unfit"
  const border = page.kind[cue.groupFrom - 1];
  if (
    (border === Kind.comma || border === Kind.mark) &&
    previous?.subject &&
    cue.groupFrom === cue.token &&
    (cue.complement || page.kind[cue.groupTo] === Kind.mark) &&
    !page.lexicon.language.verbSecond &&
    isHeadline(page, cue.token) &&
    (isFiniteVerb(page, cue.token) || isBareForm(page, cue.token))
  )
    return { ...cue, subject: previous.subject };
  if (participle || page.layers.tree.upos[cue.token] === Upos.NOUN) {
    // "…, with one person there telling the paper"
    let to = cue.groupFrom;
    while (to > 0 && page.layers.tree.upos[to - 1] === Upos.ADV) to--;
    const own = phraseBefore(page, to, page.sentenceStart(cue.token));
    const inner = own ? withBefore(page, Math.max(0, own.from - 1), own.head) : -1;
    if (own && inner >= 0) return { ...cue, subject: { ...own, from: inner + 1 } };
  }
  const joined = page.lexicon.is.coordinators.has(page.word[cue.groupFrom - 1] ?? "");
  if (!participle && !joined) return cue;
  const { sentence } = page.layers.tokens;
  if (joined && page.lexicon.language.verbSecond && isFiniteVerb(page, cue.token)) {
    const shared = afterFirstVerb(page, cue);
    if (shared) return { ...cue, subject: shared };
  }
  // "quoted a general as saying"
  if (participle && previous && page.lexicon.is.asWords.has(page.word[cue.groupFrom - 1] ?? "") && !previous.passive) {
    const object =
      phraseAt(page, previous.groupTo, cue.groupFrom) ?? phraseBefore(page, cue.groupFrom - 1, previous.groupTo);
    if (object && sentence[previous.token] === sentence[cue.token]) return { ...cue, subject: object };
  }
  // "Det mener X og foreslår, at": the object stands first, the subject behind the verb before
  if (
    joined &&
    previous?.inverted &&
    previous.subject &&
    previous.subject.to === cue.groupFrom - 1 &&
    (!cue.subject || cue.subject.head < previous.token)
  )
    return { ...cue, subject: previous.subject };
  if (participle && previous && !previous.passive && sentence[previous.token] === sentence[cue.token]) {
    // "…, prosecutors said, describing it as …"; "says one man is missing, after earlier saying all were safe"
    let i = cue.groupFrom - 1;
    while (
      i > previous.token &&
      (page.layers.tree.upos[i] === Upos.ADV ||
        page.lexicon.is.subordinators.has(page.word[i]!) ||
        page.layers.tree.upos[i] === Upos.ADP)
    )
      i--;
    const aside = i === previous.groupTo;
    if (
      page.kind[i] === Kind.comma &&
      previous.subject &&
      (aside || i < cue.groupFrom - 1) &&
      !isParticiple(page, previous.token)
    )
      return { ...cue, subject: previous.subject };
  }
  let outer = previous;
  for (
    let k = 1;
    outer && !(outer.complement && cue.subject && outer.complement.start <= cue.subject.from) && k < 3;
    k++
  )
    outer = list[list.length - 1 - k];
  if (cue.subject) {
    // "conceded that the party had erred but said …": not the party
    const verb = outer?.complement && sentence[outer.token] === sentence[cue.token] && isFiniteCue(page, cue.token);
    const inside =
      verb && outer?.subject && cue.subject.from >= outer.complement!.start && cue.groupFrom > cue.subject.to;
    return inside && joined ? { ...cue, subject: outer!.subject } : cue;
  }
  if (previous?.subject && sentence[previous.token] === sentence[cue.token])
    return { ...cue, subject: previous.subject };
  const start = page.sentenceStart(cue.token);
  for (let i = start; i < Math.min(cue.token, start + 30); i++) {
    if (page.quotedAt[i]! >= 0) return cue;
    const relation = page.layers.tree.relation[i]!;
    if (universal[relation] === Relation.nsubj) return { ...cue, subject: phraseOf(page, i, start, cue.token) };
  }
  const first = phraseAt(page, start, cue.token);
  return first ? { ...cue, subject: first } : cue;
}

/** The "with" inside a run of noun phrases, or -1. */
function withBefore(page: Page, from: number, to: number): number {
  for (let i = to; i >= from; i--) if (page.lexicon.is.accompaniments.has(page.word[i]!)) return i;
  return -1;
}

/** In "I et interview angreb X planen og sagde": the subject after the first verb, where a phrase or adverb stands before it. */
function afterFirstVerb(page: Page, cue: Cue): Phrase | null {
  const { upos } = page.layers.tree;
  const start = page.sentenceStart(cue.token);
  if (cue.groupFrom !== cue.token || page.quotedAt[start]! >= 0) return null;
  if (upos[start] !== Upos.ADP && upos[start] !== Upos.ADV && !page.inTime[start]) return null;
  let verb = start;
  while (verb < cue.token && !isFiniteVerb(page, verb)) {
    if (page.kind[verb] !== Kind.word || page.lexicon.is.subordinators.has(page.word[verb]!) || verb - start > 40)
      return null;
    verb++;
  }
  if (verb + 1 >= cue.token || (page.lexicon.verbs.has(page.word[verb]!) && cue.subject && cue.subject.from > verb))
    return null;
  for (let i = verb + 1; i < cue.token; i++) if (isFiniteVerb(page, i)) return null;
  const phrase = phraseAt(page, verb + 1, cue.token);
  return phrase && (!cue.subject || cue.subject.to <= verb) ? phrase : null;
}
