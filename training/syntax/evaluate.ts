import { analyse } from "../../src/syntax/analyse.js";
import type { SyntaxModel } from "../../src/syntax/model.js";
import type { Treebank } from "./treebank.js";

export interface Scores {
  upos: number;
  tag: number;
  lemma: number;
  uas: number;
  las: number;
  speed: number;
}

/** Scores in per cent on gold tokens with guessed tags; labelled attachment over universal relations; speed in tokens a second. */
export function evaluate(model: SyntaxModel, bank: Treebank): Scores {
  analyse(model, bank); // warm
  const began = process.hrtime.bigint();
  const { tree, tag, label } = analyse(model, bank);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const n = bank.forms.length;
  let upos = 0,
    full = 0,
    lemma = 0,
    uas = 0,
    las = 0;
  for (let s = 0; s + 1 < bank.firstToken.length; s++) {
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    for (let i = from; i < to; i++) {
      const given = model.tagger.tags[tag[i]!]!;
      if (given.split(" ")[0] === bank.tags[i]!.split(" ")[0]) upos++;
      if (given === bank.tags[i]) full++;
      if (tree.lemma[i]!.toLowerCase() === bank.lemmas[i]!.toLowerCase()) lemma++;
      const head = tree.head[i]! < 0 ? to - from : tree.head[i]! - from;
      if (head === bank.heads[i]) {
        uas++;
        if (model.labels[label[i]!]!.split(":")[0] === bank.labels[i]!.split(":")[0]) las++;
      }
    }
  }
  const percent = (x: number) => Math.round((10000 * x) / n) / 100;
  return {
    upos: percent(upos),
    tag: percent(full),
    lemma: percent(lemma),
    uas: percent(uas),
    las: percent(las),
    speed: Math.round(n / seconds),
  };
}
