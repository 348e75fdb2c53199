import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { isFiniteBefore } from "./complement.js";
import { FrameBit } from "./lexicon.js";
import { isCapital, isFiniteVerb, isVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf, subjectInTree } from "./phrase.js";

/** The last comma in a range, or -1. */
export function commaIn(page: Page, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (page.kind[i] === Kind.comma) return i;
  return -1;
}

export function hasVerb(page: Page, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 40); i < to; i++) if (isVerb(page, i) && page.quotedAt[i]! < 0) return true;
  return false;
}

/** The noun phrase before an apposition or relative clause that a comma at `comma` closes: "X, head of Y, said". */
export function beforeApposition(page: Page, comma: number, start: number): Phrase | null {
  for (let i = comma - 1; i > Math.max(start, comma - 30); i--) {
    if (page.quotedAt[i]! >= 0) return null;
    if (page.kind[i] !== Kind.comma) continue;
    const phrase = phraseBefore(page, i, start);
    if (
      phrase &&
      (isCapital(page, phrase.head) || phrase.from === start || page.layers.tree.upos[phrase.from] === Upos.DET)
    )
      return phrase;
  }
  return null;
}

/** Whether the subject may follow the verb: always where the verb stands second; else after words, not after an apposition. */
export function mayInvert(page: Page, c: number, border: number, frames: number): boolean {
  if (page.lexicon.language.verbSecond) return !isApposed(page, c, border);
  if (frames & FrameBit.thought && !(frames & FrameBit.clause)) return false;
  if (
    !(frames & (FrameBit.clause | FrameBit.aside | FrameBit.question)) ||
    page.kind[border] === Kind.dash ||
    page.kind[border] === Kind.close
  )
    return false;
  if (page.quotedAt[border]! >= 0 || page.quotedAt[border - 1]! >= 0) return true;
  const s = subjectInTree(page, c);
  if (!hasVerb(page, page.sentenceStart(c), border)) return isInserted(page, c, border, frames); // "X, a senator, told …"
  return border === c - 1 && (s < 0 || s > c || !isAdjacent(page, Math.min(s + 1, border), border + 1));
}

/** "Den franske præsident, Emmanuel Macron, advarede tyskerne om …": the verb's own subject, apposition and all, stands before its comma. */
function isApposed(page: Page, c: number, border: number): boolean {
  const { tree } = page.layers;
  if (page.kind[border] !== Kind.comma || page.quotedAt[border]! >= 0) return false;
  const s = subjectInTree(page, c);
  if (s < 0 || s >= border || border - s > 40 || tree.head[s] !== c || page.inTime[s]) return false;
  if (tree.from[s] !== page.sentenceStart(c) || tree.to[s]! < border) return false;
  const after = phraseAt(page, c + 1, page.sentenceEnd(c));
  if (after && (after.to >= page.sentenceEnd(c) || page.kind[after.to] === Kind.stop)) return false; // "A, B og C, siger X."
  let comma = false;
  for (let i = s + 1; i < border; i++) if (page.kind[i] === Kind.comma && page.quotedAt[i]! < 0) comma = true;
  return comma;
}

/** The phrase between quoted words that a comma, "?" or "!" ends and a verb, where nothing else stands there; or null. */
export function afterMarks(page: Page, verb: number): Phrase | null {
  const { tokens, sentences } = page.layers;
  const start = Math.max(0, verb - 40);
  const { quotedAt, quoted, kind, word, text } = page;
  const { is } = page.lexicon;
  let i = verb - 1;
  if (i < start || kind[i] !== Kind.word) {
    if (i < start || kind[i] !== Kind.comma) return null;
  }
  if (is.relatives.has(word[i]!)) return null; // "a spokesman who asked not to be named told"
  for (; i >= start && verb - i < 40; i--) {
    if (quotedAt[i]! >= 0) break;
    if (kind[i] === Kind.stop || kind[i] === Kind.colon || kind[i] === Kind.semicolon) return null;
    if (isCapital(page, i) || is.relatives.has(word[i - 1] ?? "") || is.relatives.has(word[i - 2] ?? "")) continue;
    if (isFiniteVerb(page, i)) return null;
  }
  if (i < start || quotedAt[i]! < 0 || verb - i < 3) return null;
  if (sentences.paragraph[tokens.sentence[i]!] !== sentences.paragraph[tokens.sentence[verb]!]) return null;
  const { pieces } = quoted[quotedAt[i]!]!;
  const from = kind[i + 1] === Kind.comma ? i + 2 : i + 1;
  if (from === i + 1 && !/[,?!]/.test(text[pieces[pieces.length - 1]!.end - 1]!)) return null;
  const first = phraseAt(page, from, verb);
  const described =
    first !== null && page.layers.tree.upos[from] === Upos.DET && is.relatives.has(word[first.to] ?? "");
  return first && first.from === from && (described || isCapital(page, first.head))
    ? { from, to: verb, head: first.head }
    : null;
}

/** Whether only an apposition or relative clause between commas stands between subject and verb. */
export function isAdjacent(page: Page, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > 30) return false;
  const border = page.kind[from]!;
  if (border !== Kind.comma && border !== Kind.dash && border !== Kind.open)
    return to - from <= 2 || !isFiniteBefore(page, from, to);
  return page.kind[to - 1] === Kind.comma || page.kind[to - 1] === Kind.dash || page.kind[to - 1] === Kind.close;
}

/** The subject right after a verb, in "…, said the minister". */
export function subjectAfter(page: Page, i: number, end: number, cue: number): Phrase | null {
  const { lexicon, word } = page;
  let from = i;
  // one adverb may come between ("siger så han")
  if (
    from < end &&
    page.layers.tree.upos[from] === Upos.ADV &&
    lexicon.language.verbSecond &&
    !lexicon.is.negations.has(word[from]!)
  )
    from++;
  if (from >= end || page.quotedAt[from]! !== page.quotedAt[cue]!) return null;
  if (lexicon.is.complementizers.has(word[from]!)) return null;
  // "bad ham om at": an object
  const { morph, upos } = page.layers.tree;
  if (
    upos[from] === Upos.PRON &&
    morph[from]! & Feature.Acc &&
    !(morph[from]! & Feature.Nom) &&
    lexicon.is.thirdPerson.size > 0 &&
    !lexicon.is.thirdPerson.has(word[from]!)
  )
    return null;
  if (!lexicon.language.verbSecond && lexicon.is.thirdPerson.has(word[from]!)) return null; // "said he …" opens a clause
  const bare = phraseAt(page, from, end);
  if (!bare) return null;
  const named = apposed(page, bare, end);
  if (named) return named;
  let after = bare.to;
  while (after < end && page.layers.tree.upos[after] === Upos.ADV) after++;
  if (after < end && page.kind[after] === Kind.word && isFiniteVerb(page, after) && !lexicon.language.verbSecond)
    return null;
  // the tree may know more of the phrase: appositions, prepositional phrases
  const h = bare.head;
  const whole = phraseOf(page, h, bare.from, end);
  return whole.to > bare.to && whole.from <= bare.from ? { from: bare.from, to: whole.to, head: h } : bare;
}

/** A phrase with a last word that is tagged as a verb, or with a name after a comma: "…, siger ordføreren, X." */
function apposed(page: Page, bare: Phrase, end: number): Phrase | null {
  const closes = (i: number): boolean =>
    i >= end || page.kind[i] === Kind.comma || page.kind[i] === Kind.stop || page.kind[i] === Kind.colon;
  let { to, head } = bare;
  if (to < end && page.layers.tree.upos[to] === Upos.VERB && closes(to + 1)) head = to++;
  // "siger professor, lic. jur. Vagn Holm"
  const degree = to + 1 < end && page.word[to + 1]!.length > 2 && page.word[to + 1]!.endsWith(".");
  if (to + 1 < end && page.kind[to] === Kind.comma && (isCapital(page, to + 1) || degree)) {
    const name = phraseAt(page, to + 1, end);
    if (name && (closes(name.to) || degree) && isCapital(page, name.head) && !isPerson(page, bare.head))
      return { from: bare.from, to: name.to, head: name.head };
  }
  return to > bare.to ? { from: bare.from, to, head } : null;
}

/** Whether the token belongs to a person's name. */
function isPerson(page: Page, token: number): boolean {
  const m = page.layers.mentionAt[token]!;
  return m >= 0 && page.layers.mentions[m]!.form === "name" && page.layers.mentions[m]!.type === "person";
}

/** The noun that a relative clause with this verb belongs to. */
export function relativeOf(page: Page, verb: number, pronoun: number, start: number): Phrase | null {
  const { tree } = page.layers;
  let v = verb;
  for (let steps = 0; steps < 4 && v >= 0; steps++) {
    if (universal[tree.relation[v]!] === Relation.acl || tree.relation[v] === Relation["acl:relcl"]) {
      const h = tree.head[v]!;
      if (h >= 0 && h < pronoun) return phraseOf(page, h, start, pronoun);
      break;
    }
    if (universal[tree.relation[v]!] !== Relation.conj) break;
    v = tree.head[v]!;
  }
  let i = pronoun;
  while (i > start && page.kind[i - 1] === Kind.comma) i--;
  return phraseBefore(page, i, start);
}

/** "Institutional recipients, said Mauer, are required …": set off after the subject of what is said, whose verb follows. */
function isInserted(page: Page, c: number, border: number, frames: number): boolean {
  if (!(frames & FrameBit.clausal) || border !== c - 1 || page.kind[border] !== Kind.comma) return false;
  const end = page.sentenceEnd(c);
  const speaker = phraseAt(page, c + 1, end);
  if (!speaker || page.kind[speaker.to] !== Kind.comma) return false;
  return speaker.to + 1 < end && isFiniteVerb(page, speaker.to + 1);
}
