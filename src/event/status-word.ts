import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Tree } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import type { EventLanguage } from "./language.js";
import type { Governor, Modal, StatusLanguage } from "./status-language.js";

interface Entry {
  readonly effect: Governor;
  /** Groups of neighbouring words that must stand with the head. */
  readonly words: readonly (readonly string[])[];
  readonly over: "inf" | "noun" | null;
}

/** A language's words of status, ready to be looked up. */
export interface StatusWords {
  readonly language: StatusLanguage;
  readonly governors: ReadonlyMap<string, readonly Entry[]>;
  readonly attributes: ReadonlyMap<string, readonly Entry[]>;
  readonly adverbs: ReadonlyMap<string, readonly Entry[]>;
  readonly modals: ReadonlyMap<string, Modal>;
  readonly is: (list: Listed, lemma: string) => boolean;
}

type Listed = {
  [K in keyof StatusLanguage]: StatusLanguage[K] extends readonly string[] ? K : never;
}[keyof StatusLanguage];

const compiled = new WeakMap<EventLanguage, StatusWords>();

/** Compiles a language's words once. */
export function statusWordsOf(event: EventLanguage): StatusWords {
  let words = compiled.get(event);
  if (!words) {
    const { status: language, inflections } = event;
    const sets = new Map<string, ReadonlySet<string>>();
    for (const [key, value] of Object.entries(language)) if (Array.isArray(value)) sets.set(key, new Set(value));
    const modals = new Map<string, Modal>();
    for (const [modal, lemmas] of Object.entries(language.modals))
      for (const lemma of lemmas) modals.set(lemma, modal as Modal);
    words = {
      language,
      governors: entriesOf(language.governors, inflections),
      attributes: entriesOf(language.attributes),
      adverbs: entriesOf(language.adverbs),
      modals,
      is: (list, lemma) => sets.get(list)?.has(lemma) ?? false,
    };
    compiled.set(event, words);
  }
  return words;
}

function entriesOf(
  groups: Readonly<Partial<Record<Governor, readonly string[]>>>,
  inflections: readonly string[] = [],
): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [effect, lines] of Object.entries(groups))
    for (const line of lines ?? []) {
      const [first, ...rest] = line.split(/\s+/) as [string, ...string[]];
      const [head, ...beside] = first.split("_") as [string, ...string[]];
      const over = rest.includes("[inf]") ? "inf" : rest.includes("[noun]") ? "noun" : null;
      const words = rest.filter((word) => !word.startsWith("[")).map((word) => word.split("_"));
      if (beside.length > 0) words.unshift(beside);
      const entry: Entry = { effect: effect as Governor, words, over };
      const list = map.get(head);
      if (list) list.push(entry);
      else map.set(head, [entry]);
    }
  // forms that the lemmatizer leaves as they are ("postponed", "aflyste")
  for (const [head, list] of [...map])
    for (const rule of inflections) {
      const form = inflected(head, rule);
      if (form !== null && !map.has(form)) map.set(form, list);
    }
  // the entry that asks for most comes first
  for (const list of map.values()) list.sort((a, b) => weight(b) - weight(a));
  return map;
}

/** A regular form by a rule of `inflections`, or `null` where the rule does not suit the word. */
export function inflected(lemma: string, rule: string): string | null {
  const [before, after] = rule.split("|") as [string, string];
  if (before === "^") return lemma + lemma.at(-1)! + after;
  return lemma.length > 3 && lemma.endsWith(before) ? lemma.slice(0, lemma.length - before.length) + after : null;
}

const weight = ({ words, over }: Entry): number =>
  words.reduce((sum, group) => sum + group.length, 0) * 2 + (over ? 1 : 0);

/** The words of a document as they are written, in lower case. */
export const formsOf =
  ({ document, tokens }: Source & Segmentation) =>
  (token: number): string =>
    document.text.slice(tokens.start[token], tokens.end[token]).toLowerCase();

/** How far a companion may stand from its word. */
const reach = 6;

/** What the word at a token makes of an event that stands under it as a verb or as a noun; `null` where it is no such word. */
export function effectAt(
  map: ReadonlyMap<string, readonly Entry[]>,
  tree: Tree,
  token: number,
  over: "inf" | "that" | "noun" | null,
  form?: (token: number) => string,
): Governor | null {
  // the form itself where the lemmatizer went astray: regular forms are in the map
  const entries = map.get(tree.lemma[token]!) ?? (form ? map.get(form(token)) : undefined);
  if (!entries) return null;
  for (const entry of entries) {
    if (entry.over !== null && entry.over !== over) continue;
    if (entry.words.every((group) => near(tree, token, group))) return entry.effect;
  }
  return null;
}

/** Whether the words stand one after another near the token, in its sentence. */
function near(tree: Tree, token: number, words: readonly string[]): boolean {
  const n = tree.lemma.length;
  const first = words[0]!;
  const alone = words.length === 1;
  for (let t = Math.max(0, token - reach); t <= token + reach && t < n; t++) {
    if (t === token || tree.lemma[t] !== first) continue;
    // a preposition alone stands behind its word ("on the committee, calling …" is no "call on")
    if (t < token && alone && (tree.upos[t] === Upos.ADP || tree.upos[t] === Upos.PART)) continue;
    if (!sameSpan(tree, token, t)) continue;
    let all = true;
    for (let k = 1; k < words.length && all; k++) all = tree.lemma[t + k] === words[k];
    if (all) return true;
  }
  return false;
}

/** No end of a sentence or clause between the two. */
function sameSpan(tree: Tree, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++)
    if (tree.upos[t] === Upos.PUNCT && /^[.!?;:]$/.test(tree.lemma[t]!)) return false;
  return true;
}
