import { readFileSync } from "node:fs";
import type { Tokenized } from "../../src/syntax/analyse.js";

/** Sentences of a treebank, flat: token arrays over one text in which the forms stand between blanks. */
export interface Treebank extends Tokenized {
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  /** "UPOS FEATS" */
  readonly tags: readonly string[];
  /** Index of the head in its sentence, counted from 0; the sentence's length for the root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
  /** Label of names (src/syntax/name-label.ts), -1 where nobody has said. */
  readonly names: readonly number[];
  /** The sentence that each was made from: itself, or another where it is a variant. Cross-validation keeps them together. */
  readonly origin: Int32Array;
}

/** Reads CoNLL-U; multi-word and empty tokens are left out. */
export function readTreebank(files: readonly string[], keep: (sentence: number) => boolean = () => true): Treebank {
  const blocks = files.flatMap((file) => readFileSync(file, "utf8").trim().split(/\n\n+/));
  const forms: string[] = [],
    lemmas: string[] = [],
    tags: string[] = [],
    heads: number[] = [],
    labels: string[] = [],
    firstToken = [0];
  blocks.forEach((block, b) => {
    if (!keep(b)) return;
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    for (const [, form, lemma, upos, , feats, head, label] of rows) {
      forms.push(form!);
      lemmas.push(lemma === "_" && form !== "_" ? form! : lemma!);
      tags.push(`${upos} ${feats}`);
      heads.push(head === "0" ? rows.length : Number(head) - 1);
      labels.push(label!);
    }
    firstToken.push(forms.length);
  });
  return {
    ...tokenized(forms, firstToken),
    forms,
    lemmas,
    tags,
    heads: Int32Array.from(heads),
    labels,
    names: forms.map(() => -1),
    origin: Int32Array.from(firstToken.slice(1), (_, s) => s),
  };
}

export function tokenized(forms: readonly string[], firstToken: readonly number[]): Tokenized {
  const start = new Int32Array(forms.length),
    end = new Int32Array(forms.length);
  let at = 0;
  forms.forEach((form, i) => {
    start[i] = at;
    end[i] = at + form.length;
    at += form.length + 1;
  });
  return { text: forms.join(" "), start, end, firstToken: Int32Array.from(firstToken) };
}
