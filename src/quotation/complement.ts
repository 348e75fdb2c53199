import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { bareInTree, bareStart, clauseHead, inRelative, isConjunct, isOnSubject } from "./bare-clause.js";
import { isHeadline } from "./content.js";
import { FrameBit } from "./lexicon.js";
import { complementReach, isCapital, isFiniteVerb, isParticiple, Kind, type Page } from "./page.js";
import { phraseAt, phraseBefore } from "./phrase.js";
import { isTerm } from "./term.js";

/** What a cue verb introduces to its right. */
export interface Complement {
  readonly form: "clause" | "bare" | "question" | "infinitive" | "fragment" | "quoted" | "colon" | "gap";
  /** First token of the content. */
  readonly start: number;
  /** Index of the quoted words that are the content, or -1. */
  readonly quoted: number;
}

/** What the verb introduces to its right, or null. */
export function complementOf(
  page: Page,
  c: number,
  from: number,
  end: number,
  frames: number,
  inverted: boolean,
  particleAt: number,
  needsObject: boolean,
): Complement | null {
  // "said goodbye to friends who …": with an object of its own it reports no bare clause
  const rest =
    frames & FrameBit.clausal && isSaying(page, from, end) ? frames & ~(FrameBit.bare | FrameBit.clausal) : frames;
  return (
    complementAhead(page, c, from, end, rest, inverted, particleAt, needsObject) ??
    (rest & FrameBit.bare && !inverted && !page.lexicon.language.verbSecond
      ? bareInTree(page, c, from, end, rest)
      : null)
  );
}

function complementAhead(
  page: Page,
  c: number,
  from: number,
  end: number,
  frames: number,
  inverted: boolean,
  particleAt: number,
  needsObject: boolean,
): Complement | null {
  const { lexicon, word, kind, quotedAt, quoted } = page;
  const { is } = lexicon;
  const here = quotedAt[c]!;
  // "what the party thinks about it depends …": the words before are what is thought
  if (opensWith(page, c, is.questionWords)) return null;
  const reports =
    (frames &
      (FrameBit.clause |
        FrameBit.aside |
        FrameBit.question |
        FrameBit.fragment |
        FrameBit.infinitive |
        FrameBit.document |
        FrameBit.impersonal)) !==
    0;
  let comma = false;
  let verbs = 0;
  let relatives = 0;
  let infinitive = -1;
  const limit = Math.min(page.paragraphToken.length ? end + 1 : end, from + complementReach);
  for (let i = from; i < Math.min(limit, page.word.length); i++) {
    if (quotedAt[i]! >= 0 && quotedAt[i] !== here) {
      const q = quotedAt[i]!;
      if (i > from && quotedAt[i - 1] === q) continue;
      if (!reports) return null;
      if ((comma || i === from || isLight(page, from, i)) && !holdsCue(page, from, i)) {
        const near =
          i - from <= 1 ||
          (comma && kind[i - 1] === Kind.comma && frames & FrameBit.clausal) ||
          /\p{Lu}|\p{N}/u.test(page.text[quoted[q]!.pieces[0]!.start]!);
        if ((!comma || isName(page, q, i)) && i > from && !(frames & FrameBit.slogan) && isTerm(page, q, i)) {
          // "told “Meet the Press” that …"
          if (!(frames & FrameBit.clause) || verbs > 0) break;
          while (i + 1 < page.word.length && quotedAt[i + 1] === q) i++;
          continue;
        }
        if (
          near &&
          (isClauseLike(page, q, i, comma) || (frames & FrameBit.slogan && i - from <= 2 && isUpper(page, q)))
        )
          return { form: "quoted", start: i, quoted: q };
      }
      // a quoted fragment inside the words that are reported
      if (!(frames & (FrameBit.bare | FrameBit.clause))) break;
      const mark = i;
      let finite = false;
      while (i + 1 < page.word.length && quotedAt[i + 1] === q) if (isFiniteVerb(page, ++i)) finite = true;
      if (finite && verbs === 0 && mark > from && frames & FrameBit.bare && !inverted && phraseBefore(page, mark, from))
        return { form: "bare", start: from, quoted: -1 };
      continue;
    }
    if (i >= end) break;
    const k = kind[i]!;
    if (k === Kind.colon) {
      const next = i + 1;
      if (next >= page.word.length) return null;
      if (quotedAt[next]! >= 0 && quotedAt[next] !== here)
        return { form: "quoted", start: next, quoted: quotedAt[next]! };
      if (next < end && frames & (FrameBit.clause | FrameBit.impersonal) && end - next > 2)
        return { form: "colon", start: next, quoted: -1 };
      return null;
    }
    if (k === Kind.stop || k === Kind.semicolon || (k === Kind.dash && i > from)) break;
    if (k === Kind.comma) {
      comma = true;
      if (i === from && inverted && frames & FrameBit.clause) {
        const behind = behindApposition(page, i, c);
        if (behind >= 0) return { form: "clause", start: behind, quoted: -1 };
      }
      if (i - from > 16) break;
      i = behindInsertion(page, i, end);
      continue;
    }
    const w = word[i]!;
    // "announced that they must send fingerprints, and that …": the clause of another verb
    if (i > from + 1 && is.complementizers.has(w) && is.coordinators.has(word[i - 1]!)) break;
    // "telling the truth when he said …"
    if (i > from && !lexicon.language.verbSecond && is.subordinators.has(w) && !is.complementizers.has(w) && !comma)
      frames &= ~FrameBit.bare;
    if (
      is.complementizers.has(w) &&
      frames & (FrameBit.clause | FrameBit.impersonal | FrameBit.document) &&
      verbs === 0
    ) {
      const asInfinitive = is.infinitiveMarkers.has(w) && isInfinitiveAfter(page, i, end);
      if (!asInfinitive && opensReported(page, from, i, end, frames)) return { form: "clause", start: i, quoted: -1 };
    }
    if (is.infinitiveMarkers.has(w) && infinitive < 0 && isInfinitiveAfter(page, i, end) && verbs === 0) {
      infinitive = i;
      if (frames & FrameBit.infinitive && (needsObject ? holdsObject(page, from, i) : !holdsNoun(page, from, i)))
        return { form: "infinitive", start: asked(page, from, i, particleAt) ? from : i, quoted: -1 };
    }
    if (
      is.questionWords.has(w) &&
      verbs === 0 &&
      infinitive < 0 &&
      frames & (FrameBit.question | FrameBit.clause) &&
      (!comma || kind[i - 1] === Kind.comma) &&
      opensQuestion(page, from, comma ? i - 1 : i, i, end, frames)
    )
      return { form: "question", start: i, quoted: -1 };
    // "told the Leave Means Leave rally that …": a name
    if (
      isCapital(page, i) &&
      (isCapital(page, i - 1) || isCapital(page, i + 1)) &&
      frames & FrameBit.addressee &&
      !isHeadline(page, i)
    )
      continue;
    if (isFiniteVerb(page, i) && i !== particleAt) {
      // "mener, de bør gå": the conjunction left out behind the comma
      if (
        comma &&
        verbs === 0 &&
        lexicon.language.verbSecond &&
        !inverted &&
        kind[from] === Kind.comma &&
        frames & FrameBit.bare
      ) {
        const subject = phraseAt(page, from + 1, i);
        const near = subject !== null && subject.to <= i && i - subject.to <= 1 && !is.relatives.has(word[from + 1]!);
        if (near && subject.from === from + 1) return { form: "bare", start: from + 1, quoted: -1 };
      }
      if (comma && !is.complementizers.has(w)) break;
      if (relatives === 0) verbs++;
      if (i === from && frames & FrameBit.bare && !inverted && !lexicon.language.verbSecond) {
        if (i + 1 < end && is.complementizers.has(word[i + 1]!)) return { form: "clause", start: i + 1, quoted: -1 };
        if (page.layers.tree.upos[i] === Upos.AUX || !(frames & FrameBit.addressee))
          return { form: "gap", start: i, quoted: -1 };
        verbs--; // the one spoken to, with a wrong tag
        continue;
      }
      if (frames & FrameBit.bare && !inverted) {
        const clause = clauseHead(page, i);
        // "conceded a free kick and Livingston worked …", "a study documenting deficiencies has revealed …"
        if (clause >= 0 && isConjunct(page, clause, c, from)) break;
        if (clause >= 0 && isParticiple(page, c) && isOnSubject(page, c, clause)) break;
        const begin = bareStart(page, c, from, i, frames);
        // "time to say goodbye to friends could …"
        if (
          is.infinitiveMarkers.has(word[c - 1] ?? "") &&
          page.layers.tree.upos[from] !== Upos.PRON &&
          page.layers.tree.upos[from] !== Upos.DET &&
          !isCapital(page, from)
        )
          break;
        if (begin === inRelative) {
          relatives++;
          verbs = 0;
          continue;
        }
        if (begin >= 0 && relatives > 0 && !(frames & FrameBit.addressee))
          return { form: "bare", start: from, quoted: -1 };
        if (begin >= 0)
          return {
            form: "bare",
            start: quotedAt[begin]! >= 0 && quotedAt[begin] !== here ? Math.max(from, firstQuoted(page, begin)) : begin,
            quoted: -1,
          };
      }
      break;
    }
    if (comma && is.relatives.has(w) && !is.complementizers.has(w)) break;
  }
  return null;
}

/** "…, as he walked away, that", `…, as he left, "We …"`: the comma that closes the clause between; else the comma itself. */
function behindInsertion(page: Page, comma: number, end: number): number {
  const { is } = page.lexicon;
  const w = page.word[comma + 1] ?? "";
  if (!is.asWords.has(w) && !is.subordinators.has(w)) return comma;
  for (let i = comma + 3; i < Math.min(end, comma + 18); i++) {
    if (page.kind[i] !== Kind.comma) continue;
    const next = i + 1;
    return next < page.word.length && (is.complementizers.has(page.word[next]!) || page.quotedAt[next]! >= 0)
      ? i
      : comma;
  }
  return comma;
}

/** "meldte X, en af ni ledere, der har ventet siden maj, at …": the conjunction behind all that is told of the speaker; -1 for none. */
function behindApposition(page: Page, comma: number, c: number): number {
  const { is, verbs } = page.lexicon;
  const { upos } = page.layers.tree;
  const first = comma + 1;
  if (is.complementizers.has(page.word[first] ?? "")) return -1;
  if (!is.relatives.has(page.word[first] ?? "") && !phraseAt(page, first, page.sentenceEnd(c))) return -1;
  for (let i = first; i < Math.min(page.sentenceEnd(c) - 2, comma + 45); i++) {
    if (page.quotedAt[i]! >= 0 || page.kind[i]! === Kind.stop || page.kind[i] === Kind.colon) return -1;
    const says = upos[i] === Upos.VERB && verbs.get(page.word[i]!)?.some((sense) => sense.frames & FrameBit.clause);
    if (says) return -1; // "…, der mener, at"
    if (page.kind[i] === Kind.comma && is.complementizers.has(page.word[i + 1]!)) return i + 1;
  }
  return -1;
}

/** "said nothing", "said goodbye": an object of its own behind a verb of saying, and no verb right after it. */
function isSaying(page: Page, from: number, end: number): boolean {
  const phrase = phraseAt(page, from, end);
  if (!page.lexicon.is.sayings.has(page.word[phrase?.head ?? from] ?? "")) return false;
  const after = phrase?.to ?? from + 1;
  let i = after;
  while (i < after + 2 && i < end && page.layers.tree.upos[i] === Upos.ADV) i++;
  return i >= end || !isFiniteVerb(page, i);
}

/** Whether the sentence of a verb opens with one of some words, and with its clause. */
function opensWith(page: Page, c: number, words: ReadonlySet<string>): boolean {
  const first = page.sentenceStart(c);
  const w = page.word[first]!;
  if (!words.has(w) || page.lexicon.is.subordinators.has(w) || c - first > 8) return false;
  if (page.layers.tree.upos[first] === Upos.ADP) return false;
  for (let i = first; i < c; i++) if (isFiniteVerb(page, i) || page.kind[i] === Kind.comma) return false;
  return true;
}

/** Whether a conjunction at `i` opens what the verb before `from` reports, and no clause on a noun between them. */
function opensReported(page: Page, from: number, i: number, end: number, frames: number): boolean {
  const { upos } = page.layers.tree;
  if (i + 1 >= end && page.quotedAt[i + 1]! < 0) return false;
  if (page.kind[i + 1] === Kind.colon) return false; // "that: “…”"
  if (i - from < 1 || page.lexicon.language.verbSecond) return true;
  if (i + 1 < end && isFiniteVerb(page, i + 1)) return false; // "a crowd that had gathered"
  if (frames & FrameBit.addressee || page.inTime[i - 1] || page.kind[i - 1] === Kind.comma) return true;
  // "posting cards with phone numbers that people can call"
  const { head, relation } = page.layers.tree;
  const verb = head[i]!;
  if (verb > i && head[verb] === i - 1) {
    const r = relation[verb]!;
    const object = upos[from] !== Upos.ADP && upos[from] !== Upos.ADV;
    if (object && upos[i] === Upos.PRON && universal[r] === Relation.acl) return false;
    if (
      object &&
      r === Relation["acl:relcl"] &&
      upos[i - 1] === Upos.NOUN &&
      !page.lexicon.nouns.has(page.word[i - 1]!)
    )
      return false;
  }
  // a noun phrase right after the verb owns the clause: "said the claim that …"
  const object = phraseAt(page, from, i);
  if (object && object.to === i && object.from === from && upos[from] !== Upos.PROPN && !(frames & FrameBit.addressee))
    return upos[from] === Upos.ADV || (object.to - object.from === 1 && upos[from] !== Upos.PRON);
  return true;
}

/** Whether a question word at `i` opens what the verb reports: only the one asked, a time or an adverb may stand between. */
function opensQuestion(page: Page, from: number, to: number, i: number, end: number, frames: number): boolean {
  const { upos } = page.layers.tree;
  if (upos[i] === Upos.ADP) return false;
  // "had not told her of it, which surprised me"
  if (
    to > from &&
    page.kind[i - 1] === Kind.comma &&
    page.lexicon.is.relatives.has(page.word[i]!) &&
    i + 1 < end &&
    isFiniteVerb(page, i + 1)
  )
    return false;
  // "appealed for anyone who may have …"
  const before = upos[i - 1]!;
  if (
    i > from &&
    !(frames & FrameBit.addressee) &&
    page.lexicon.is.relatives.has(page.word[i]!) &&
    (before === Upos.NOUN || before === Upos.PROPN || before === Upos.PRON) &&
    !page.inTime[i - 1]
  )
    return false;
  if (page.lexicon.is.complementizers.has(page.word[i + 1] ?? "")) return false;
  for (let k = i + 1; k < Math.min(end, i + 5); k++)
    if (page.lexicon.is.infinitiveMarkers.has(page.word[k]!) && !isFiniteBefore(page, i + 1, k)) return false;
  if (i + 1 >= end) return false;
  if (to <= from) return true;
  if (page.kind[i - 1] === Kind.comma && !(frames & FrameBit.addressee)) {
    // "points to Germany, where …" is no question
    for (let k = from; k < to; k++)
      if (upos[k] !== Upos.ADV && !page.inTime[k] && !page.lexicon.is.negations.has(page.word[k]!)) return false;
  }
  const object = phraseAt(page, from, to);
  // "telling the truth when he said": a time, not what was told
  if (
    object &&
    object.from === from &&
    page.lexicon.is.subordinators.has(page.word[i]!) &&
    object.to === to &&
    upos[from] === Upos.DET
  )
    return false;
  if (object && object.from === from && !(frames & FrameBit.addressee)) {
    for (let k = object.from; k < object.to; k++) if (!page.inTime[k]) return false;
  }
  return isLight(page, from, to) && to - from <= 10;
}

export function isFiniteBefore(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(page, k)) return true;
  return false;
}

/** Whether an infinitive follows its marker, at most two adverbs away. */
function isInfinitiveAfter(page: Page, marker: number, end: number): boolean {
  const { upos, morph } = page.layers.tree;
  for (let i = marker + 1; i < Math.min(end, marker + 5); i++) {
    if (page.kind[i] === Kind.mark) continue;
    const u = upos[i]!;
    if (u === Upos.VERB || u === Upos.AUX) return (morph[i]! & Feature.Inf) !== 0;
    if (u !== Upos.ADV && u !== Upos.PART && page.kind[i] !== Kind.mark) return false;
  }
  return false;
}

/** "called for the chairman to resign": what is asked for, with the one who is to do it. */
function asked(page: Page, from: number, marker: number, particleAt: number): boolean {
  if (particleAt !== from - 1 || page.lexicon.language.verbSecond) return false;
  return page.lexicon.is.contentPrepositions.has(page.word[particleAt]!) && phraseAt(page, from, marker)?.to === marker;
}

/** "urged the senators from Ohio to …": the one asked, and no clause or participle behind. */
function holdsObject(page: Page, from: number, to: number): boolean {
  const { upos } = page.layers.tree;
  if (!phraseAt(page, from, to)) return false;
  for (let i = from; i < to; i++) if (upos[i] === Upos.VERB || upos[i] === Upos.SCONJ) return to - i > 6;
  return true;
}

/** "promised access as part of an effort to …": the infinitive belongs to a noun. */
function holdsNoun(page: Page, from: number, to: number): boolean {
  let nouns = 0;
  for (let i = from; i < to; i++) if (page.layers.tree.upos[i] === Upos.NOUN && !page.inTime[i]) nouns++;
  return nouns > 1 && page.layers.tree.upos[to - 1] === Upos.NOUN;
}

/** Whether only an addressee, adverbs, times and prepositional phrases stand in `[from, to)`. */
function isLight(page: Page, from: number, to: number): boolean {
  if (to - from > 24) return false;
  for (let i = from; i < to; i++) {
    if (page.kind[i] === Kind.semicolon || page.kind[i] === Kind.stop) return false;
    if (isFiniteVerb(page, i) && !page.lexicon.is.complementizers.has(page.word[i]!)) return false;
  }
  return true;
}

/** "booed, with one woman telling the paper: “…”": whether a participle of saying stands between. */
function holdsCue(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isParticiple(page, i) && page.lexicon.verbs.get(page.word[i]!)?.some((sense) => sense.frames & FrameBit.clause))
      return true;
  return false;
}

/** Whether quoted words are a clause or more, as they stand after a verb. */
export function isClauseLike(page: Page, q: number, at: number, afterComma: boolean): boolean {
  const { pieces } = page.quoted[q]!;
  const first = page.text[pieces[0]!.start]!;
  const last = page.text[pieces[pieces.length - 1]!.end - 1]!;
  let words = 0;
  let finite = false;
  for (let i = at; i < page.word.length && page.quotedAt[i] === q && words < 60; i++) {
    if (page.kind[i] === Kind.word) words++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  const upper = first !== first.toLowerCase();
  if (pieces.length > 1) return true;
  if (upper && (finite || afterComma || /[.!?…]/.test(last))) return true;
  return finite && words >= 4 && (afterComma || /[.!?…]/.test(last));
}

/** Whether quoted words begin with a capital. */
function isUpper(page: Page, q: number): boolean {
  const c = page.text[page.quoted[q]!.pieces[0]!.start]!;
  return c !== c.toLowerCase();
}

/** Whether quoted words are written as a title is, with a capital for each word and no stop: “No Fuel Left for the Pilgrims”. */
function isName(page: Page, q: number, at: number): boolean {
  const { pieces } = page.quoted[q]!;
  if (pieces.length > 1 || /[.,!?…]/.test(page.text[pieces[0]!.end - 1]!)) return false;
  for (let i = at; i < page.word.length && page.quotedAt[i] === q; i++)
    if (page.kind[i] === Kind.word && page.word[i]!.length > 3 && !isCapital(page, i)) return false;
  return true;
}

/** The mark that opens the quoted words at a token. */
function firstQuoted(page: Page, token: number): number {
  let i = token;
  while (i > 0 && token - i < 60 && page.quotedAt[i - 1] === page.quotedAt[token]) i--;
  return i;
}
