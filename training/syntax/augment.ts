import { readFileSync } from "node:fs";
import { BEGIN, END, labelOf, PERSON, SINGLE } from "../../src/syntax/name-label.js";
import { randomFrom, shuffled } from "./random.js";
import { type Treebank, tokenized } from "./treebank.js";

interface Row {
  form: string;
  lemma: string;
  tag: string;
  head: number;
  label: string;
  name: number;
}

/** Last names of people who held an office: as a news text has them, few of them known to any treebank. */
export function lastNames(file: string): string[] {
  const names = new Set<string>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const name = line && (JSON.parse(line) as { name?: string }).name;
    const last = name && name.split(" ").at(-1)!;
    if (last && /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(last)) names.add(last);
  }
  return [...names].sort();
}

/**
 * Adds sentences as news has them and treebanks of other texts do not: a lone last name, or two names, in the
 * place of a pronoun that begins a sentence ("Lavrov denied …"), and some sentences all in capitals or with a
 * capital on every word and without their full stop, as headlines are; and a share `small` of the sentences with names
 * without any capital, as readers' letters have them.
 */
export function augment(bank: Treebank, names: readonly string[], small: number, seed: number): Treebank {
  const random = randomFrom(seed);
  const order = shuffled(names.length, random);
  let next = 0;
  const name = () => names[order[next++ % order.length]!]!;
  const tagOf = (wanted: RegExp) => {
    const count = new Map<string, number>();
    for (const tag of bank.tags) if (wanted.test(tag)) count.set(tag, (count.get(tag) ?? 0) + 1);
    return [...count].sort((a, b) => b[1] - a[1])[0]![0];
  };
  const proper = tagOf(/^PROPN /);
  const extra: Row[][] = [];
  const origin: number[] = [];
  for (let s = 0; s + 1 < bank.firstToken.length; s++) {
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    const n = to - from;
    const rows = (): Row[] =>
      Array.from({ length: n }, (_, k) => ({
        form: bank.forms[from + k]!,
        lemma: bank.lemmas[from + k]!,
        tag: bank.tags[from + k]!,
        head: bank.heads[from + k]!,
        label: bank.labels[from + k]!,
        name: bank.names[from + k]!,
      }));
    const starts = /^PRON .*Case=Nom.*Person=3/.test(bank.tags[from]!) && /^nsubj/.test(bank.labels[from]!);
    if (starts && n > 3 && random() < 0.35) {
      const copy = rows();
      const last = name();
      Object.assign(copy[0]!, { form: last, lemma: last, tag: proper, name: labelOf(PERSON, SINGLE) });
      if (random() < 0.35) {
        const first = name();
        for (const row of copy) if (row.head > 0) row.head++;
        copy[0] = { ...copy[0]!, form: first, lemma: first, name: labelOf(PERSON, BEGIN) };
        const end = labelOf(PERSON, END);
        copy.splice(1, 0, { form: last, lemma: last, tag: proper, head: 0, label: "flat", name: end });
      }
      extra.push(copy);
      origin.push(s);
    }
    const kind = random();
    if (n > 4 && kind < 0.015) {
      extra.push(rows().map((row) => ({ ...row, form: row.form.toUpperCase() })));
      origin.push(s);
    } else if (n > 4 && n < 16 && kind < 0.06) {
      const copy = rows();
      const end = copy.at(-1)!;
      if (end.form === "." && copy.every((row) => row.head !== n - 1)) {
        copy.pop();
        for (const row of copy) if (row.head === n) row.head = n - 1;
      }
      const title = kind < 0.03;
      extra.push(copy.map((row) => (title ? { ...row, form: row.form[0]!.toUpperCase() + row.form.slice(1) } : row)));
      origin.push(s);
    }
    if (small > 0 && random() < small && rows().some((row) => row.name > 0)) {
      extra.push(rows().map((row) => ({ ...row, form: row.form.toLowerCase() })));
      origin.push(s);
    }
  }
  const firstToken = [...bank.firstToken];
  const all = extra.flat();
  for (const sentence of extra) firstToken.push(firstToken.at(-1)! + sentence.length);
  const forms = [...bank.forms, ...all.map((row) => row.form)];
  return {
    ...tokenized(forms, firstToken),
    forms,
    origin: Int32Array.from([...bank.origin, ...origin]),
    lemmas: [...bank.lemmas, ...all.map((row) => row.lemma)],
    tags: [...bank.tags, ...all.map((row) => row.tag)],
    heads: Int32Array.from([...bank.heads, ...all.map((row) => row.head)]),
    labels: [...bank.labels, ...all.map((row) => row.label)],
    names: [...bank.names, ...all.map((row) => row.name)],
  };
}
