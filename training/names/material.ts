import type { Gazetteer } from "../../src/syntax/gazetteer.js";
import type { Treebank } from "../syntax/treebank.js";
import { complete } from "./complete.js";
import { corpusOf, type NameCorpus, type Row, readColumns, readUniversal } from "./corpus.js";
import type { Lists } from "./lists.js";

/** Sentences with names that a language is trained on: those of its treebank, and others that have no trees. */
export interface Material {
  readonly treebank: readonly Row[][];
  readonly others: readonly Row[][];
}

/** Reads the annotated names of a language from the folder of all data. */
export function nameMaterial(code: string, data: string, nationalities: ReadonlySet<string>): Material {
  const { rows } = readUniversal(`${data}/ner/uner-${code}-train.iob2`, nationalities);
  if (code === "en") return { treebank: rows, others: readColumns(`${data}/ner/wikigold-en.conllu`, 1, nationalities) };
  // the same sentences with nationality words and other names
  const nested = readColumns(`${data}/ner/danplus-da-train.tsv`, 0, nationalities);
  const merged = rows.map((flat, s) => {
    const more = nested[s]!;
    if (more.length !== flat.length || more.some(([form], i) => form !== flat[i]![0])) throw new Error(`sentence ${s}`);
    return flat.map(
      ([form, label], i): Row => [form, label === "O" && /NAT|OTH/.test(more[i]![1]) ? more[i]![1] : label],
    );
  });
  return { treebank: merged, others: [] };
}

/** Labels of sentences with names, with what their annotators passed over where the language's lists say so. */
export function labelled(rows: readonly Row[][], lists: Lists, gazetteer: Gazetteer): NameCorpus {
  const corpus = corpusOf(rows);
  if (lists.complete) complete(corpus, gazetteer);
  return corpus;
}

/** A treebank with the names that the same sentences have elsewhere. */
export function withNames(bank: Treebank, { forms, firstToken, gold }: NameCorpus): Treebank {
  const sentences = new Map<string, number[]>();
  for (let s = 0; s + 1 < firstToken.length; s++) {
    const key = forms.slice(firstToken[s]!, firstToken[s + 1]!).join(" ");
    sentences.set(key, [...(sentences.get(key) ?? []), s]);
  }
  const names = [...bank.names];
  for (let s = 0; s + 1 < bank.firstToken.length; s++) {
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    const same = sentences.get(bank.forms.slice(from, to).join(" "));
    if (!same) continue;
    const at = firstToken[same.length > 1 ? same.shift()! : same[0]!]!;
    for (let i = from; i < to; i++) names[i] = gold[at + i - from]!;
  }
  return { ...bank, names };
}

/** Sentences with names as a treebank without trees. */
export function withoutTrees(corpus: NameCorpus): Treebank {
  const { text, forms, start, end, firstToken, gold } = corpus;
  return {
    text,
    forms,
    start,
    end,
    firstToken,
    lemmas: forms,
    tags: forms.map(() => ""),
    heads: new Int32Array(forms.length).fill(-1),
    labels: forms.map(() => ""),
    names: [...gold],
    origin: Int32Array.from(firstToken.slice(1), (_, s) => s),
  };
}
