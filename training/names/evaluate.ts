import { agree } from "../../src/entity/name/document.js";
import type { NameModel } from "../../src/entity/name/model.js";
import { recognize } from "../../src/entity/name/recognize.js";
import { analyse } from "../../src/syntax/analyse.js";
import type { SyntaxModel } from "../../src/syntax/model.js";
import { BEGIN, classOf, END, partOf, SINGLE } from "../../src/syntax/name-label.js";
import { classCode, type NameCorpus } from "./corpus.js";

/** Exact spans with their classes. */
export function spansOf(labels: Uint8Array, firstToken: Int32Array): Set<string> {
  const spans = new Set<string>();
  for (let s = 0; s + 1 < firstToken.length; s++) {
    let open = -1;
    for (let i = firstToken[s]!; i < firstToken[s + 1]!; i++) {
      const part = partOf(labels[i]!);
      if (part === BEGIN || part === SINGLE) open = i;
      if (open >= 0 && (part === END || part === SINGLE)) {
        spans.add(`${open}:${i + 1}:${classCode[classOf(labels[i]!)]}`);
        open = -1;
      }
    }
  }
  return spans;
}

export interface Models {
  readonly syntax: SyntaxModel;
  readonly names: NameModel;
}

/** Labels of a corpus, document by document and made to agree if asked, else as the models find them. */
export function predict(corpus: NameCorpus, model: Models, documents: boolean): Uint8Array {
  const labels = new Uint8Array(corpus.start.length);
  corpus.documents.forEach((first, d) => {
    const last = corpus.documents[d + 1] ?? corpus.firstToken.length - 1;
    const from = corpus.firstToken[first]!,
      to = corpus.firstToken[last]!;
    const found = analyse(model.syntax, {
      text: corpus.text,
      start: corpus.start.subarray(from, to),
      end: corpus.end.subarray(from, to),
      firstToken: corpus.firstToken.slice(first, last + 1).map((t) => t - from),
    });
    const recognition = recognize(model.names, found.names);
    if (documents) agree(recognition);
    labels.set(recognition.labels, from);
  });
  return labels;
}

/** F1 over persons, organisations and places. */
export function scoreLabels(
  corpus: NameCorpus,
  labels: Uint8Array,
): { f1: string; precision: string; recall: string; of: string } {
  const gold = spansOf(corpus.gold, corpus.firstToken),
    found = spansOf(labels, corpus.firstToken);
  const figures = (types: readonly string[]) => {
    const pick = (spans: Set<string>) => [...spans].filter((span) => types.includes(span.split(":")[2]!));
    const g = pick(gold),
      p = pick(found);
    const hit = p.filter((span) => gold.has(span)).length;
    const pc = (x: number, y: number) => ((100 * x) / Math.max(1, y)).toFixed(1);
    return { f1: pc(2 * hit, g.length + p.length), precision: pc(hit, p.length), recall: pc(hit, g.length) };
  };
  const all = figures(["PER", "ORG", "LOC"]);
  return { ...all, of: ["PER", "ORG", "LOC"].map((type) => `${type} ${figures([type]).f1}`).join(" ") };
}
