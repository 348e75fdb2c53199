import type { Segmentation } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import { Relation } from "../syntax/relation.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { TenseLanguage } from "./language.js";

/** What the words around a time say about where it lies. */
export interface Outlook {
  /** -1 past, 1 still to come, 0 not told. */
  readonly direction: -1 | 0 | 1;
  /** Whether the time belongs to a noun ("the summit on 12 June"), which the tense of the verb tells little about. */
  readonly noun: boolean;
  /** Whether the clause is in the present: to come, if not told as news. */
  readonly present: boolean;
  /** Whether it is in the past, even where the time belongs to a noun. */
  readonly past: boolean;
}

interface TenseSets {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly arranging: ReadonlySet<string>;
  readonly shelved: ReadonlySet<string>;
}
const compiled = new WeakMap<TenseLanguage, TenseSets>();

function setsOf(tense: TenseLanguage): TenseSets {
  let sets = compiled.get(tense);
  if (!sets) {
    sets = {
      future: new Set(tense.future),
      past: new Set(tense.past),
      planned: new Set(tense.planned),
      saying: new Set(tense.saying),
      arranging: new Set(tense.arranging),
      shelved: new Set(tense.shelved),
    };
    compiled.set(tense, sets);
  }
  return sets;
}

const reach = 20;
const unknown: Outlook = { direction: 0, noun: false, present: false, past: false };

/**
 * Where the time of tokens [from, to) lies by the tense of its clause. The tree says which verb the time belongs
 * to; without one, the nearest telling word of the sentence does.
 */
export function outlookOf(
  text: string,
  segmentation: Segmentation,
  syntax: Syntax,
  from: number,
  to: number,
  tense: TenseLanguage,
): Outlook {
  const outlook = outlookAt(text, segmentation, syntax, from, to, tense);
  if (outlook.direction < 0) return outlook;
  const { tokens, sentences } = segmentation;
  const sentence = tokens.sentence[from]!;
  const { shelved } = setsOf(tense);
  const last = Math.min(sentences.firstToken[sentence + 1]!, to + reach);
  // "was planned for February but postponed": the nearest one
  for (let token = to; token < last; token++)
    if (shelved.has(text.slice(tokens.start[token], tokens.end[token]).toLowerCase())) return unknown;
  return outlook;
}

function outlookAt(
  text: string,
  segmentation: Segmentation,
  { tree }: Syntax,
  from: number,
  to: number,
  tense: TenseLanguage,
): Outlook {
  const { tokens, sentences } = segmentation;
  const sets = setsOf(tense);
  const sentence = tokens.sentence[from]!;
  const wordAt = (token: number): string => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  let tagged = false;
  for (let t = from; t < to; t++) if (tree.upos[t] !== Upos.X) tagged = true;

  // "promised Saturday to …": the day of the promise
  const before = from - 1;
  if (before >= 0 && tokens.sentence[before] === sentence && tree.upos[before] === Upos.VERB) {
    const morph = tree.morph[before]!;
    if (morph & Feature.Past && morph & Feature.Fin && !sets.future.has(wordAt(before)))
      return { direction: -1, noun: false, present: false, past: true };
  }
  if (tagged) {
    let noun = false;
    let planned = false;
    let infinitive = false;
    let token = from;
    for (let steps = 0; steps < 10 && token >= 0; steps++, token = tree.head[token]!) {
      if (token >= from && token < to && !hasCopula(token)) continue;
      const upos = tree.upos[token];
      if ((upos === Upos.NOUN || upos === Upos.PROPN) && !hasCopula(token)) {
        if (!infinitive && !isOfVerb(token)) noun = true;
        if (sets.planned.has(tree.lemma[token]!)) planned = true;
      }
      if (upos !== Upos.VERB && upos !== Upos.AUX && !hasCopula(token)) continue;
      const verdict = tenseOf(token);
      if (verdict === 2) {
        if (infinitive && sets.future.has(tree.lemma[token]!))
          return { direction: 1, noun, present: true, past: false };
        return {
          direction: 0,
          noun,
          present: !sets.saying.has(tree.lemma[token]!) || infinitive,
          past: false,
        };
      }
      if (verdict === 1) return { direction: 1, noun, present: false, past: false };
      if (verdict === -1) {
        if (infinitive) return { direction: 0, noun, present: sets.future.has(tree.lemma[token]!), past: false };
        // "proposed to meet on 11 November": the nearest such day, before or after
        if (sets.arranging.has(tree.lemma[token]!) || sets.arranging.has(wordAt(token)))
          return { direction: 0, noun, present: false, past: false };
        return { direction: -1, noun, present: false, past: !planned };
      }
      if (tree.morph[token]! & Feature.Inf) infinitive = true;
    }
    if (noun || infinitive) return { direction: 0, noun, present: planned, past: false };
  }

  /** "Træder i kraft", "finder sted": a bare noun behind its verb means little but with it, and what hangs on it is the verb's. */
  function isOfVerb(noun: number): boolean {
    const verb = tree.head[noun]!;
    if (verb < 0 || verb > noun || tree.upos[verb] !== Upos.VERB || tree.upos[noun] !== Upos.NOUN) return false;
    const relation = tree.relation[noun];
    if ((relation !== Relation.obl && relation !== Relation.obj) || tree.morph[noun]! & Feature.Def) return false;
    for (let c = tree.firstChild[noun]!; c >= 0; c = tree.nextSibling[c]!)
      if (tree.relation[c] !== Relation.case && (c < from || c >= to)) return false;
    return true;
  }

  function hasCopula(token: number): boolean {
    for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!)
      if (tree.upos[c] === Upos.AUX && (c < from || c >= to)) return true;
    return false;
  }

  /** 1 to come, -1 past, 2 present, 0 not finite. */
  function tenseOf(verb: number): -1 | 0 | 1 | 2 {
    if (sets.future.has(wordAt(verb))) return 1;
    let auxiliary: -1 | 0 | 1 | 2 = 0;
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
      if (tree.upos[c] !== Upos.AUX || (c >= from && c < to)) continue;
      const word = wordAt(c);
      if (sets.future.has(word)) return 1;
      if (sets.past.has(word)) auxiliary = -1;
      else if (auxiliary === 0 && tree.morph[c]! & Feature.Fin) auxiliary = tree.morph[c]! & Feature.Past ? -1 : 2;
    }
    if (auxiliary !== 0) return auxiliary;
    const morph = tree.morph[verb]!;
    if (morph & Feature.Inf) return 0;
    if (morph & Feature.Past && !(morph & Feature.Part)) return -1;
    if (morph & Feature.Pres && morph & Feature.Fin) return 2;
    // "a report released on Thursday"
    if (morph & Feature.Part && morph & Feature.Past) return -1;
    return 0;
  }

  // without a tree: the nearest word that tells
  const first = Math.max(sentences.firstToken[sentence]!, from - reach);
  const last = Math.min(sentences.firstToken[sentence + 1]!, to + reach);
  let best: Outlook = unknown;
  let distance = Infinity;
  for (let token = first; token < last; token++) {
    if (token >= from && token < to) continue;
    const gap = token < from ? from - token : (token - to + 1) * 1.2;
    if (gap >= distance) continue;
    const word = wordAt(token);
    const verdict = sets.future.has(word) ? 1 : sets.past.has(word) || isPastForm(word, tense) ? -1 : 0;
    if (verdict === 0) continue;
    best = { direction: verdict, noun: false, present: false, past: verdict < 0 };
    distance = gap;
  }
  return best;
}

function isPastForm(word: string, tense: TenseLanguage): boolean {
  if (word.length < 5) return false;
  for (const ending of tense.pastEndings) if (word.endsWith(ending)) return true;
  return false;
}
