import { nameKey } from "../../src/syntax/assemble.js";
import { Column, Flag, stride, suffixHash } from "../../src/syntax/attribute.js";
import { caseShape, lemmaKey, longestEnding } from "../../src/syntax/lemmatizer.js";
import { type Table, tableOf } from "../../src/syntax/lexicon.js";
import { Upos, type UposName } from "../../src/syntax/upos.js";
import type { Treebank } from "./treebank.js";

/** A word form with its tag and lemma, seen `count` times. */
export interface LemmaExample {
  readonly form: string;
  readonly tag: string;
  readonly lemma: string;
  readonly count: number;
}

export interface LemmaTables {
  readonly endings: Table;
  readonly cut: Uint8Array;
  readonly add: readonly string[];
  readonly lowers: Uint8Array;
}

/** "2|e": takes two characters off, adds "e". */
function ruleOf(form: string, lemma: string): string {
  let k = 0;
  while (k < form.length && k < lemma.length && form[k]!.toLowerCase() === lemma[k]!.toLowerCase()) k++;
  return `${form.length - k}|${lemma.slice(k)}`;
}

/** Counts rules by ending and keeps those that say something else than the shorter ending does. */
export function lemmaTables(examples: readonly LemmaExample[], bank: Treebank, values: Int32Array): LemmaTables {
  // letters: small or kept, by part of speech and shape
  const small = new Int32Array(17 * 4),
    kept = new Int32Array(17 * 4);
  for (let i = 0; i < bank.forms.length; i++) {
    const form = bank.forms[i]!,
      lemma = bank.lemmas[i]!;
    const shape = caseShape(values[i * stride + Column.flags]!);
    if (shape === 0) continue;
    const at = Upos[bank.tags[i]!.split(" ")[0] as UposName] * 4 + shape;
    if (lemma[0] === form[0] && form[0] !== form[0]!.toLowerCase()) kept[at]!++;
    else small[at]!++;
  }
  const lowers = Uint8Array.from(small, (count, at) => {
    if (at >> 2 === Upos.PROPN || (at >> 2 === Upos.X && (at & 3) !== 1)) return 0;
    return count + kept[at]! < 5 ? ((at & 3) === 3 ? 0 : 1) : count >= kept[at]! ? 1 : 0;
  });
  const rules = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>(); // key -> rule -> weight
  const add = (key: number, rule: number, weight: number) => {
    let m = counts.get(key);
    if (!m) {
      m = new Map();
      counts.set(key, m);
    }
    m.set(rule, (m.get(rule) ?? 0) + weight);
  };
  const seen: { form: string; tagKey: number; uposKey: number; rule: number }[] = [];
  for (const { form, tag, lemma, count } of examples) {
    const text = ruleOf(form, lemma);
    let rule = rules.get(text);
    if (rule === undefined) {
      rule = rules.size;
      rules.set(text, rule);
    }
    const tagKey = nameKey(tag),
      uposKey = nameKey(tag.split(" ")[0]!);
    seen.push({ form, tagKey, uposKey, rule });
    const word = suffixHash(form, form.length, Math.min(form.length, 40));
    add(lemmaKey(word, tagKey, true), rule, count);
    add(lemmaKey(word, uposKey, true), rule, count);
    const weight = 1 + Math.log2(Math.min(count, 4));
    for (let k = 0; k <= Math.min(longestEnding, form.length); k++)
      add(lemmaKey(suffixHash(form, form.length, k), tagKey, false), rule, weight);
  }
  const best = new Map<number, number>();
  const top = (key: number): number => {
    const known = best.get(key);
    if (known !== undefined) return known;
    let rule = -1,
      most = 0;
    for (const [r, weight] of counts.get(key) ?? [])
      if (weight > most || (weight === most && r < rule)) {
        most = weight;
        rule = r;
      }
    best.set(key, rule);
    return rule;
  };
  const entries = new Map<number, number>();
  for (const { form, tagKey, uposKey, rule } of seen) {
    let said = -1;
    for (let k = 0; k <= Math.min(longestEnding, form.length); k++) {
      const key = lemmaKey(suffixHash(form, form.length, k), tagKey, false);
      const r = top(key);
      if (r !== said) entries.set(key, r);
      said = r;
    }
    const word = suffixHash(form, form.length, Math.min(form.length, 40));
    const exact = lemmaKey(word, tagKey, true);
    if (top(exact) !== said) entries.set(exact, top(exact));
    const loose = lemmaKey(word, uposKey, true);
    if (top(loose) !== said && !entries.has(exact) && rule === top(loose)) entries.set(loose, top(loose));
  }
  const names = [...rules.keys()];
  return {
    endings: tableOf(entries),
    cut: Uint8Array.from(names, (name) => Number(name.slice(0, name.indexOf("|")))),
    add: names.map((name) => name.slice(name.indexOf("|") + 1)),
    lowers,
  };
}

/** The examples of a treebank; names keep their capitals, other words do not. */
export function lemmaExamples(bank: Treebank, values: Int32Array): LemmaExample[] {
  const counts = new Map<string, { form: string; tag: string; lemma: string; count: number }>();
  for (let i = 0; i < bank.forms.length; i++) {
    const tag = bank.tags[i]!;
    const form =
      (values[i * stride + Column.flags]! & Flag.Upper) !== 0 ? bank.forms[i]!.toLowerCase() : bank.forms[i]!;
    const lemma = bank.lemmas[i]!;
    const key = `${form}\t${tag}\t${lemma.toLowerCase()}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { form, tag, lemma, count: 1 });
  }
  return [...counts.values()];
}
