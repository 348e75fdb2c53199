import type { Segmentation } from "../segmentation/segmentation.js";
import { Feature } from "../syntax/feature.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { TenseLanguage } from "./language.js";

/** What the words around a time say about where it lies. */
export interface Outlook {
  readonly direction: -1 | 0 | 1;
}

interface TenseSets {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
}
const compiled = new WeakMap<TenseLanguage, TenseSets>();

function setsOf(tense: TenseLanguage): TenseSets {
  let sets = compiled.get(tense);
  if (!sets) {
    sets = { future: new Set(tense.future), past: new Set(tense.past), planned: new Set(tense.planned) };
    compiled.set(tense, sets);
  }
  return sets;
}

const reach = 25;

/**
 * Where a time lies by the tense of its clause: -1 past, 1 still to come, 0 not told. The tree says which verb the
 * time belongs to; without one the nearest telling word of the sentence does.
 */
export function directionOf(
  text: string,
  { tokens, sentences }: Segmentation,
  { tree }: Syntax,
  from: number,
  to: number,
  tense: TenseLanguage,
): -1 | 0 | 1 {
  const sets = setsOf(tense);
  const sentence = tokens.sentence[from]!;
  const first = Math.max(sentences.firstToken[sentence]!, from - reach);
  const last = Math.min(sentences.firstToken[sentence + 1]!, to + reach);
  const wordAt = (token: number): string => text.slice(tokens.start[token], tokens.end[token]).toLowerCase();

  // up the tree: the nearest noun of a plan, or the verb that governs
  if (tree.upos[from] !== Upos.X || tree.upos[first] !== Upos.X) {
    let token = from;
    for (let steps = 0; steps < 12 && token >= 0; steps++) {
      if (token < from || token >= to) {
        const upos = tree.upos[token];
        if (upos === Upos.NOUN && sets.planned.has(tree.lemma[token]!)) return 1;
        if (upos === Upos.VERB || upos === Upos.AUX) {
          const verdict = verbDirection(token);
          if (verdict !== 0) return verdict;
          if (tree.morph[token]! & Feature.Inf) {
            token = tree.head[token]!;
            // an infinitive under a verb looks forward from it
            for (; token >= 0 && steps < 12; steps++, token = tree.head[token]!)
              if (sets.future.has(wordAt(token)) || sets.future.has(tree.lemma[token]!)) return 1;
            return 0;
          }
          if (tree.morph[token]! & Feature.Fin) return 0;
        }
      }
      token = tree.head[token]!;
    }
  }

  function verbDirection(verb: number): -1 | 0 | 1 {
    if (sets.future.has(wordAt(verb))) return 1;
    for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
      if (tree.upos[c] !== Upos.AUX && tree.upos[c] !== Upos.PART) continue;
      const word = wordAt(c);
      if (sets.future.has(word)) return 1;
      if (sets.past.has(word)) return -1;
    }
    const morph = tree.morph[verb]!;
    if (morph & Feature.Past && morph & Feature.Fin) return -1;
    if (sets.past.has(wordAt(verb))) return -1;
    return 0;
  }

  // without a tree: the nearest word that tells
  let best = 0;
  let distance = Infinity;
  for (let token = first; token < last; token++) {
    if (token >= from && token < to) continue;
    const gap = token < from ? from - token : (token - to + 1) * 1.2;
    if (gap >= distance) continue;
    const word = wordAt(token);
    const verdict = sets.future.has(word) ? 1 : sets.past.has(word) || isPastForm(word, tense) ? -1 : 0;
    if (verdict !== 0) {
      best = verdict;
      distance = gap;
    }
  }
  return best as -1 | 0 | 1;
}

function isPastForm(word: string, tense: TenseLanguage): boolean {
  if (word.length < 5) return false;
  for (const ending of tense.pastEndings) if (word.endsWith(ending)) return true;
  return false;
}
