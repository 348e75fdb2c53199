import type { EntityType } from "../reading/reading.js";
import type { Tree } from "../syntax/syntax.js";
import type { FoundName } from "./find-name.js";
import type { PronounSense } from "./language.js";
import type { Mention, MentionNoun, Mentions } from "./mention.js";
import type { Chunk } from "./nominal.js";

/** A mention before its neighbours are known by index. */
export interface Draft {
  start: number;
  end: number;
  from: number;
  to: number;
  head: number;
  form: Mention["form"];
  type: EntityType | null;
  candidates: readonly string[];
  chunk?: Chunk;
  of?: Draft;
  envoyTo?: Draft;
  pronoun?: PronounSense;
  adjective?: true;
  gender?: "masculine" | "feminine";
  genitive: boolean;
}

/** A name, headed by the token whose own head lies outside of it. */
export function nameDraft(name: FoundName, { tree }: { readonly tree: Tree }): Draft {
  let head = name.from; // the token whose head lies outside
  for (let i = name.from; i < name.to; i++) {
    const up = tree.head[i]!;
    if (up < name.from || up >= name.to) {
      head = i;
      break;
    }
  }
  return {
    start: name.start,
    end: name.end,
    from: name.from,
    to: name.to,
    head,
    form: "name",
    type: name.type,
    candidates: name.candidates,
    genitive: name.genitive,
    ...(name.gender ? { gender: name.gender } : {}),
  };
}

/** Puts the drafts in the order of the text, an outer one before those inside it, and names each by its index. */
export function finish(drafts: Draft[], count: number): Mentions {
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const indexOf = new Map<Draft, number>();
  drafts.forEach((draft, index) => {
    indexOf.set(draft, index);
  });
  const mentionAt = new Int32Array(count).fill(-1);
  const mentions = drafts.map((draft, index): Mention => {
    // inner ones come later and win, but not the first part of a compound over the whole word
    const outer = index > 0 ? drafts[mentionAt[draft.from]!] : undefined;
    const part = draft.to - draft.from === 1 && outer?.chunk?.head === draft.from && outer.chunk.prefix !== "";
    if (!part) for (let i = draft.from; i < draft.to; i++) mentionAt[i] = index;
    const { start, end, from, to, head, form, type, candidates, chunk } = draft;
    const noun: MentionNoun | undefined = chunk && {
      class: chunk.class,
      // "våbenhvileaftalen" is no other agreement
      title: chunk.class === "treaty" && chunk.prefix ? `${chunk.prefix} ${chunk.title}` : chunk.title,
      gender: chunk.gender,
      number: chunk.number,
      determiner: chunk.determiner,
      when: chunk.when,
      countries: chunk.countries,
      of: draft.of ? indexOf.get(draft.of)! : -1,
      to: draft.envoyTo ? indexOf.get(draft.envoyTo)! : -1,
    };
    return {
      form,
      start,
      end,
      from,
      to,
      head,
      type,
      candidates,
      ...(noun ? { noun } : {}),
      ...(draft.pronoun ? { pronoun: draft.pronoun } : {}),
      ...(draft.adjective ? { adjective: true as const } : {}),
      ...(draft.gender ? { gender: draft.gender } : {}),
      genitive: draft.genitive,
    };
  });
  return { mentions, mentionAt };
}
