import type { Commitment } from "../reading/reading.js";
import type { Frame, QuotationLanguage } from "./language.js";

/** One bit for each frame. */
export const FrameBit: Readonly<Record<Frame, number>> = Object.freeze({
  clause: 1,
  bare: 2,
  question: 4,
  infinitive: 8,
  addressee: 16,
  fragment: 32,
  aside: 64,
  document: 128,
  impersonal: 256,
  thought: 512,
  clausal: 1024,
  slogan: 4096,
  received: 2048,
});

/** One sense of a cue verb. */
export interface CueSense {
  readonly lemma: string;
  /** Sum of frame bits. */
  readonly frames: number;
  readonly commitment: Commitment;
  /** Word that must follow ("fast" of "slå fast"), or null. */
  readonly particle: readonly string[] | null;
}

/** The words of a language, ready to be asked for. */
export interface Lexicon {
  readonly language: QuotationLanguage;
  readonly verbs: ReadonlyMap<string, readonly CueSense[]>;
  readonly nouns: ReadonlyMap<string, Commitment>;
  /** Phrases as lists of words, by their first word. */
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly is: Readonly<Record<WordList, ReadonlySet<string>>>;
}

const lists = [
  "complementizers",
  "questionWords",
  "infinitiveMarkers",
  "contentPrepositions",
  "addresseePrepositions",
  "relatives",
  "coordinators",
  "subordinators",
  "asWords",
  "continuers",
  "contrastives",
  "passiveAuxiliaries",
  "copulas",
  "adversatives",
  "negations",
  "refusals",
  "firstPerson",
  "secondPerson",
  "thirdPerson",
  "expletives",
  "auxiliaries",
  "resumptives",
  "products",
  "authorPrepositions",
  "agentPrepositions",
  "accompaniments",
  "titled",
  "termed",
  "utterers",
  "sayings",
] as const satisfies readonly (keyof QuotationLanguage)[];
type WordList = (typeof lists)[number];

const compiled = new WeakMap<QuotationLanguage, Lexicon>();

/** The compiled lexicon of a language, made once. */
export function lexiconOf(language: QuotationLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: QuotationLanguage): Lexicon {
  const verbs = new Map<string, CueSense[]>();
  for (const { verbs: entries, frames, commitment } of language.verbs) {
    const bits = frames.reduce((sum, frame) => sum | FrameBit[frame], 0);
    for (const entry of entries) {
      const [forms, particle] = entry.split(" + ") as [string, string?];
      const all = forms.split(" ");
      const sense: CueSense = {
        lemma: all[0]!,
        frames: bits,
        commitment,
        particle: particle ? particle.split(" ") : null,
      };
      for (const form of new Set(all)) {
        const senses = verbs.get(form);
        if (senses) senses.push(sense);
        else verbs.set(form, [sense]);
      }
    }
  }
  const nouns = new Map<string, Commitment>();
  for (const { nouns: entries, commitment } of language.nouns)
    for (const entry of entries) for (const form of entry.split(" ")) if (!nouns.has(form)) nouns.set(form, commitment);
  const accordingTo = new Map<string, string[][]>();
  for (const phrase of language.accordingTo) {
    const words = phrase.split(" ");
    const same = accordingTo.get(words[0]!);
    if (same) same.push(words);
    else accordingTo.set(words[0]!, [words]);
  }
  for (const phrases of accordingTo.values()) phrases.sort((a, b) => b.length - a.length);
  const is = Object.fromEntries(lists.map((name) => [name, new Set(language[name])])) as Record<WordList, Set<string>>;
  return { language, verbs, nouns, accordingTo, is };
}
