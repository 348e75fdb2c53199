import type { Treebank } from "./treebank.js";

/** Words that a treebank without passive relations marks its passives by: lemma of the auxiliary, preposition of the agent. */
export interface Passive {
  readonly auxiliary: string;
  readonly agent: string;
}

/** The Danish treebank has `nsubj` and `aux` for passives too; the subtypes follow from the verb's form and its auxiliary. */
export const passives: Readonly<Record<string, Passive>> = { da: { auxiliary: "blive", agent: "af" } };

/**
 * Adds the subtypes of Universal Dependencies for passives: `aux:pass`, `nsubj:pass`, `csubj:pass`, `obl:agent`.
 * A verb is passive by its own form (Voice=Pass) or as a participle with the auxiliary; participles with "be" are left alone,
 * for they may be states or perfects.
 */
export function markPassives(bank: Treebank, { auxiliary, agent }: Passive): Treebank {
  const labels = [...bank.labels];
  for (let s = 0; s + 1 < bank.firstToken.length; s++) {
    const from = bank.firstToken[s]!,
      to = bank.firstToken[s + 1]!;
    const passive = new Set<number>();
    const withAgent = new Set<number>();
    for (let i = from; i < to; i++) {
      const tag = bank.tags[i]!,
        head = from + bank.heads[i]!;
      if (/^VERB .*Voice=Pass/.test(tag)) passive.add(i);
      if (head >= to) continue;
      if (labels[i] === "aux" && bank.lemmas[i] === auxiliary && /^VERB .*VerbForm=Part/.test(bank.tags[head]!)) {
        passive.add(head);
        labels[i] = "aux:pass";
      }
      if (labels[i] === "case" && bank.lemmas[i] === agent) withAgent.add(head);
    }
    for (let i = from; i < to; i++) {
      if (!passive.has(from + bank.heads[i]!)) continue;
      if (labels[i] === "nsubj" || labels[i] === "csubj") labels[i] += ":pass";
      else if (labels[i] === "obl" && withAgent.has(i)) labels[i] = "obl:agent";
    }
  }
  return { ...bank, labels };
}
