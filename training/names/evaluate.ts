import { agree } from "../../src/entity/name/document.js";
import { BEGIN, classOf, END, partOf, SINGLE } from "../../src/entity/name/label.js";
import type { NameModel } from "../../src/entity/name/model.js";
import { recognize } from "../../src/entity/name/recognize.js";
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

/** Labels of a corpus, document by document if asked. */
export function predict(corpus: NameCorpus, model: NameModel, documents: boolean): Uint8Array {
  if (!documents) return recognize(model, corpus).labels;
  const labels = new Uint8Array(corpus.start.length);
  corpus.documents.forEach((first, d) => {
    const last = corpus.documents[d + 1] ?? corpus.firstToken.length - 1;
    const from = corpus.firstToken[first]!,
      to = corpus.firstToken[last]!;
    const part = {
      text: corpus.text,
      start: corpus.start.subarray(from, to),
      end: corpus.end.subarray(from, to),
      firstToken: corpus.firstToken.slice(first, last + 1).map((t) => t - from),
    };
    const found = recognize(model, part);
    agree(found);
    labels.set(found.labels, from);
  });
  return labels;
}

export interface Score {
  readonly f1: number;
  readonly of: Record<string, string>;
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

export function score(corpus: NameCorpus, model: NameModel, documents: boolean): string {
  const { f1, precision, recall, of } = scoreLabels(corpus, predict(corpus, model, documents));
  return `F1 ${f1} (P ${precision} R ${recall}; ${of})`;
}
