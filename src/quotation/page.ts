import type { Span } from "../document/span.js";
import type { Entities } from "../entity/entity.js";
import type { Mentions } from "../entity/mention.js";
import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { TimeExpressions } from "../time/expression.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";
import { type Quoted, quotedWords } from "./mark.js";

/** How many tokens behind a verb what it reports is looked for. */
export const complementReach = 30;

export type QuotationNeeds = Source & Segmentation & Syntax & TimeExpressions & Mentions & Entities;

/** Kinds of tokens that clause borders are found by. */
export const Kind = {
  word: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  mark: 6,
  open: 7,
  close: 8,
  other: 9,
} as const;

/** A document prepared for finding quotations: everything by token. */
export interface Page {
  readonly layers: QuotationNeeds;
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Lower-case forms. */
  readonly word: readonly string[];
  readonly kind: Uint8Array;
  readonly quoted: readonly Quoted[];
  /** Outermost quoted words that hold the token (its marks too), or -1. */
  readonly quotedAt: Int32Array;
  readonly paragraphs: readonly Span[];
  /** First token of each paragraph, and one more entry: the count of tokens. */
  readonly paragraphToken: Int32Array;
  /** Whether the token belongs to an expression of time. */
  readonly inTime: Uint8Array;
  /** Token after the last of the sentence that holds the token, by sentence. */
  readonly sentenceEnd: (token: number) => number;
  readonly sentenceStart: (token: number) => number;
}

const kindOf: Record<string, number> = {
  ",": Kind.comma,
  ".": Kind.stop,
  "!": Kind.stop,
  "?": Kind.stop,
  "…": Kind.stop,
  "...": Kind.stop,
  "..": Kind.stop,
  ":": Kind.colon,
  ";": Kind.semicolon,
  "-": Kind.dash,
  "--": Kind.dash,
  "---": Kind.dash,
  "–": Kind.dash,
  "—": Kind.dash,
  "(": Kind.open,
  "[": Kind.open,
  ")": Kind.close,
  "]": Kind.close,
};
const markCharacters = "\"“”„‟«»〝〞″'‘’‚‛‹›`";

export function preparePage(layers: QuotationNeeds): Page {
  const { document, tokens, sentences, language } = layers;
  const { text } = document;
  const lexicon = lexiconOf(language.quotation);
  const n = tokens.count;

  const word: string[] = new Array(n);
  const kind = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const w = text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
    word[i] = w;
    if (w.length <= 3) {
      const known = kindOf[w];
      if ((known === Kind.dash || w === "/" || w === "&" || w === "%") && (isHyphen(i) || w === "&" || w === "%"))
        kind[i] = Kind.word;
      else if (known !== undefined) kind[i] = known;
      else if (markCharacters.includes(w[0]!) && markCharacters.includes(w[w.length - 1]!)) kind[i] = Kind.mark;
      else if (/^[^\p{L}\p{N}]+$/u.test(w))
        kind[i] = w[0] === "?" || w[0] === "!" || w[0] === "." ? Kind.stop : Kind.other;
    }
  }

  for (let i = 0; i < n; i++)
    if (kind[i] === Kind.word && isNameWord(i)) word[i] = text.slice(tokens.start[i]!, tokens.end[i]!);

  /** "US", "WHO", "a Labour AM", "Theresa May": a name that is written like a pronoun or an auxiliary keeps its capitals. */
  function isNameWord(i: number): boolean {
    const w = word[i]!;
    if (w.length < 2 || w.length > 4 || !isFunctionWord(lexicon, w)) return false;
    const mention = layers.mentions[layers.mentionAt[i]!];
    const named = mention !== undefined && mention.form !== "pronoun" && mention.type !== null;
    if (isUpper(i)) {
      if (i === sentences.firstToken[tokens.sentence[i]!] && !named) return false; // "VI citerer": capitals open a paragraph
      return !(i > 0 && isUpper(i - 1)) && !(i + 1 < n && isUpper(i + 1));
    }
    const c = text[tokens.start[i]!]!;
    if (c === c.toLowerCase() || !lexicon.is.auxiliaries.has(w)) return false;
    return mention?.form === "name" && mention.type === "person";
  }

  function isUpper(i: number): boolean {
    const raw = text.slice(tokens.start[i]!, tokens.end[i]!);
    return raw.length > 1 && raw !== raw.toLowerCase() && raw === raw.toUpperCase();
  }

  // a hyphen between letters is part of a word
  function isHyphen(i: number): boolean {
    return i > 0 && i + 1 < n && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1];
  }

  const paragraphs: Span[] = [];
  const paragraphToken: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const last = paragraphs.length - 1;
    if (s > 0 && sentences.paragraph[s] === sentences.paragraph[s - 1])
      paragraphs[last] = { start: paragraphs[last]!.start, end: sentences.end[s]! };
    else {
      paragraphs.push({ start: sentences.start[s]!, end: sentences.end[s]! });
      paragraphToken.push(sentences.firstToken[s]!);
    }
  }
  paragraphToken.push(n);

  const own = (p: number): boolean => {
    for (let i = paragraphToken[p]!; i < paragraphToken[p + 1]!; i++)
      if (lexicon.is.firstPerson.has(word[i]!) || lexicon.is.secondPerson.has(word[i]!)) return true;
    return false;
  };
  const quoted = quotedWords(text, paragraphs, own);

  const quotedAt = new Int32Array(n).fill(-1);
  let token = 0;
  for (let q = 0; q < quoted.length; q++) {
    const { open, close, parent } = quoted[q]!;
    if (parent >= 0) continue;
    while (token < n && tokens.end[token]! <= open) token++;
    while (token < n && tokens.start[token]! < close) quotedAt[token++] = q;
  }

  const inTime = new Uint8Array(n);
  const { definiteArticles, indefiniteArticles } = language.entity;
  for (const { from, to } of layers.timeExpressions) {
    // "den 24-årige sagde": somebody's age
    const article = word[from - 1] ?? "";
    const aged = layers.tree.upos[to - 1] === Upos.ADJ && /^\d/.test(word[from]!);
    if (aged && (definiteArticles.includes(article) || indefiniteArticles.includes(article))) continue;
    inTime.fill(1, from, to);
  }

  const sentenceEnd = (i: number): number => sentences.firstToken[tokens.sentence[i]! + 1]!;
  const sentenceStart = (i: number): number => sentences.firstToken[tokens.sentence[i]!]!;
  return {
    layers,
    text,
    lexicon,
    word,
    kind,
    quoted,
    quotedAt,
    paragraphs,
    paragraphToken: Int32Array.from(paragraphToken),
    inTime,
    sentenceEnd,
    sentenceStart,
  };
}

/** Whether a word in small letters is a pronoun, an auxiliary or a conjunction. */
function isFunctionWord({ is }: Lexicon, w: string): boolean {
  return (
    is.firstPerson.has(w) ||
    is.secondPerson.has(w) ||
    is.thirdPerson.has(w) ||
    is.auxiliaries.has(w) ||
    is.questionWords.has(w) ||
    is.relatives.has(w) ||
    is.subordinators.has(w) ||
    is.coordinators.has(w) ||
    is.expletives.has(w)
  );
}

/** Whether the token is a finite verb or auxiliary, as far as its tag tells. */
export function isFiniteVerb(page: Page, i: number): boolean {
  const { upos, morph } = page.layers.tree;
  const u = upos[i]!;
  if (u !== Upos.VERB && u !== Upos.AUX) return false;
  if (u === Upos.AUX && /^['’]s$/.test(page.word[i]!) && isGenitive(page, i)) return false; // "Labour's chancellor"
  if (morph[i]! & Feature.Fin) return true;
  if (morph[i]! & Feature.Inf && actsAlone(page, i)) return true;
  return (morph[i]! & (Feature.Inf | Feature.Part | Feature.Ger)) === 0;
}

/** Whether "'s" stands between a name and a noun phrase without an article. */
function isGenitive(page: Page, i: number): boolean {
  const { upos } = page.layers.tree;
  if (i === 0 || upos[i - 1] !== Upos.PROPN) return false;
  let k = i + 1;
  while (k < i + 4 && (upos[k] === Upos.ADJ || upos[k] === Upos.PROPN)) k++;
  return upos[k] === Upos.NOUN;
}

/** A form that could be an infinitive ("sales fell") is none where it has a subject, and neither marker nor auxiliary. */
function actsAlone(page: Page, verb: number): boolean {
  const { tree } = page.layers;
  let subject = false;
  for (let child = tree.firstChild[verb]!, n = 0; child >= 0 && n < 12; child = tree.nextSibling[child]!, n++) {
    const relation = universal[tree.relation[child]!]!;
    if (relation === Relation.aux || relation === Relation.cop) return false;
    if (child < verb && relation === Relation.mark && tree.upos[child] === Upos.PART) return false;
    if (child === verb - 1 && relation === Relation.nsubj) subject = true;
  }
  return subject;
}

/** Whether a verb of saying is finite, or tagged as no verb at all, where nothing can be told of it. */
export function isFiniteCue(page: Page, i: number): boolean {
  const u = page.layers.tree.upos[i]!;
  return (u !== Upos.VERB && u !== Upos.AUX) || isFiniteVerb(page, i);
}

/** Whether the token is a present participle or gerund. */
export function isParticiple(page: Page, i: number): boolean {
  const m = page.layers.tree.morph[i]!;
  return (m & Feature.Ger) !== 0 || (m & (Feature.Part | Feature.Pres)) === (Feature.Part | Feature.Pres);
}

/** Whether the token is written as a name: a capital that no sentence asks for. */
export function isCapital(page: Page, i: number): boolean {
  if (i < 0 || i >= page.word.length) return false;
  const c = page.text[page.layers.tokens.start[i]!]!;
  return c !== c.toLowerCase() && i > page.sentenceStart(i);
}

export const isVerb = (page: Page, i: number): boolean => {
  const u = page.layers.tree.upos[i]!;
  return u === Upos.VERB || (u === Upos.AUX && !(/^['’]s$/.test(page.word[i]!) && isGenitive(page, i)));
};

export const isNominal = (page: Page, i: number): boolean => {
  const u = page.layers.tree.upos[i]!;
  return u === Upos.NOUN || u === Upos.PROPN || u === Upos.PRON || u === Upos.NUM;
};
