import { readFileSync } from "node:fs";
import { BEGIN, END, INSIDE, labelOf, nameClasses, SINGLE } from "../../src/syntax/name-label.js";
import { tokenized } from "../syntax/treebank.js";

/** Sentences with names: token arrays over one text, and a BIOES label for each token. */
export interface NameCorpus {
  readonly text: string;
  readonly forms: readonly string[];
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly firstToken: Int32Array;
  readonly gold: Uint8Array;
  /** First sentence of each document. */
  readonly documents: readonly number[];
}

/** A token with its label: "O" or "B-PER", "I-ORG"…; classes PER ORG LOC NAT OTH. */
export type Row = readonly [form: string, label: string];

const classIndex: Record<string, number> = { PER: 0, ORG: 1, LOC: 2, NAT: 3, OTH: 4 };
export const classCode = Object.keys(classIndex);
if (classCode.length !== nameClasses.length) throw new Error("classes differ");

export function corpusOf(sentences: readonly (readonly Row[])[], documents: readonly number[] = [0]): NameCorpus {
  const forms: string[] = [],
    firstToken = [0],
    gold: number[] = [];
  for (const rows of sentences) {
    rows.forEach(([form, label], i) => {
      forms.push(form);
      const type = classIndex[label.slice(2)];
      if (type === undefined) {
        gold.push(0);
        return;
      }
      const next = rows[i + 1]?.[1];
      const starts = label.startsWith("B-") || rows[i - 1]?.[1].slice(2) !== label.slice(2) || rows[i - 1]?.[1] === "O";
      const ends = next === undefined || !next.startsWith("I-") || next.slice(2) !== label.slice(2);
      gold.push(labelOf(type, starts ? (ends ? SINGLE : BEGIN) : ends ? END : INSIDE));
    });
    firstToken.push(forms.length);
  }
  const { text, start, end } = tokenized(forms, firstToken);
  return {
    text,
    forms,
    start,
    end,
    firstToken: Int32Array.from(firstToken),
    gold: Uint8Array.from(gold),
    documents,
  };
}

/** Universal NER files: "id form label …" with comments. */
export function readUniversal(
  file: string,
  nationalities: ReadonlySet<string>,
): { rows: Row[][]; documents: number[] } {
  const rows: Row[][] = [],
    documents: number[] = [];
  for (const block of readFileSync(file, "utf8").split(/\n\s*\n/)) {
    const sentence = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"))
      .map(([, form, label]): Row => [form!, other(form!, label ?? "O", nationalities)]);
    if (sentence.length === 0) continue;
    if (documents.length === 0 || /^# newdoc/m.test(block)) documents.push(rows.length);
    rows.push(nationalise(sentence, nationalities));
  }
  return { rows, documents };
}

/** One token a line; the form stands in the column `at`, its label in the next. */
export function readColumns(file: string, at: number, nationalities: ReadonlySet<string>): Row[][] {
  const rows: Row[][] = [];
  for (const block of readFileSync(file, "utf8").split(/\n\s*\n/)) {
    const sentence = block
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map((line) => line.split("\t"))
      .map((columns): Row => {
        const [form, label] = [columns[at]!, columns[at + 1] ?? "O"];
        return [form, other(form, label, nationalities)];
      });
    if (sentence.length > 0) rows.push(nationalise(sentence, nationalities));
  }
  return rows;
}

const same: Record<string, string> = {
  person: "PER",
  location: "LOC",
  group: "ORG",
  corporation: "ORG",
  "creative-work": "OTH",
  product: "OTH",
  MISC: "OTH",
  OTH: "OTH",
  LOCderiv: "NAT",
  LOCpart: "LOC",
  ORGpart: "ORG",
  PERpart: "PER",
  MISCpart: "OTH",
};

function other(form: string, label: string, nationalities: ReadonlySet<string>): string {
  const prefix = label.slice(0, 2);
  if (prefix !== "B-" && prefix !== "I-") return "O";
  const type = same[label.slice(2)] ?? label.slice(2);
  if (type === "NAT" && !nationalities.has(form.toLowerCase())) return "O";
  return classCode.includes(type) ? prefix + type : "O";
}

/** Nationality words among the other names get a class of their own: each word, or a known phrase ("North Korean"). */
function nationalise(rows: Row[], nationalities: ReadonlySet<string>): Row[] {
  const out = [...rows];
  for (let i = 0; i < rows.length; i++) {
    if (rows[i]![1] !== "B-OTH") continue;
    let end = i + 1;
    while (end < rows.length && rows[end]![1] === "I-OTH") end++;
    const words = rows.slice(i, end).map(([form]) => form.toLowerCase());
    const phrase = nationalities.has(words.join(" "));
    if (!phrase && !words.every((word) => nationalities.has(word))) continue;
    for (let j = i; j < end; j++) out[j] = [rows[j]![0], phrase && j > i ? "I-NAT" : "B-NAT"];
  }
  return out;
}
