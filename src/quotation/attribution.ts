import type { Span } from "../document/span.js";
import type { Commitment } from "../reading/reading.js";
import { Upos } from "../syntax/upos.js";
import type { Cue } from "./cue.js";
import { type CueSense, FrameBit } from "./lexicon.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseOf } from "./phrase.js";

/** The sense of a cue for a form of content. */
export function senseFor(cue: Cue, bits: number): CueSense {
  return cue.senses.find((sense) => sense.frames & bits) ?? cue.senses[0]!;
}

export function cueSpan(page: Page, cue: Cue): Span {
  const { tokens } = page.layers;
  return { start: tokens.start[cue.from]!, end: tokens.end[cue.to - 1]! };
}

/** A question in quoted words is asked, whatever the verb. */
export function asked(page: Page, pieces: readonly Span[], commitment: Commitment): Commitment {
  const last = pieces[pieces.length - 1]!;
  return commitment === "asserts" && page.text[last.end - 1] === "?" ? "asks" : commitment;
}

export function isNegated(page: Page, cue: Cue): boolean {
  const { is } = page.lexicon;
  if (cue.subject && is.negations.has(page.word[cue.subject.from]!)) return true; // "neither side would say"
  for (let i = cue.token - 1; i >= Math.max(page.sentenceStart(cue.token), cue.token - 4); i--) {
    if (page.kind[i] !== Kind.word) break;
    if (is.negations.has(page.word[i]!)) return true;
    if (cue.subject && i < cue.subject.to && !cue.inverted) break;
  }
  for (let i = cue.groupTo; i < Math.min(page.sentenceEnd(cue.token), cue.groupTo + 2); i++)
    if (page.lexicon.language.verbSecond && is.negations.has(page.word[i]!)) return true;
  return false;
}

export function isDocument(page: Page, subject: Phrase): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const w = page.word[i]!;
    if (page.lexicon.is.products.has(w)) return true;
  }
  return false;
}

/** The one whose words an impersonal verb reports: "lyder det fra X", "i rapporten fra X slås det fast". */
export function authorOf(page: Page, cue: Cue): Phrase | null {
  const { is } = page.lexicon;
  const end = Math.min(page.sentenceEnd(cue.token), cue.groupTo + 12);
  for (let i = cue.groupTo; i < end; i++) {
    if (page.kind[i] !== Kind.word) break;
    if (is.authorPrepositions.has(page.word[i]!) || (page.layers.tree.upos[i] === Upos.ADP && page.word[i] === "i")) {
      const phrase = phraseAt(page, i + 1, page.sentenceEnd(cue.token));
      if (phrase) return ownerIn(page, phrase);
    }
    if (is.complementizers.has(page.word[i]!)) break;
  }
  const start = page.sentenceStart(cue.token);
  let found: Phrase | null = null;
  for (let i = start; i < Math.min(cue.token, start + 24); i++) {
    if (page.quotedAt[i]! >= 0) break;
    if (page.layers.tree.upos[i] !== Upos.ADP && !is.authorPrepositions.has(page.word[i]!)) continue;
    const phrase = phraseAt(page, i + 1, cue.token);
    if (!phrase) continue;
    if (is.authorPrepositions.has(page.word[i]!) && found) return phrase;
    found ??= phrase;
  }
  return found && (isDocument(page, found) || is.products.has(page.word[found.head]!)) ? found : null;
}

/** Who speaks in the passive: "were told by police that …"; null where nobody is named before `to`. */
export function agentOf(page: Page, cue: Cue, to: number): Phrase | null {
  const { is } = page.lexicon;
  const { upos } = page.layers.tree;
  for (let i = cue.token + 1; i < Math.min(to, cue.token + 14); i++) {
    if (page.kind[i] !== Kind.word || page.quotedAt[i]! >= 0) return null;
    const by =
      is.agentPrepositions.has(page.word[i]!) ||
      (cue.frames & FrameBit.received && is.authorPrepositions.has(page.word[i]!));
    if (!by || upos[i + 1] === Upos.VERB) continue;
    const phrase = phraseAt(page, i + 1, Math.min(page.sentenceEnd(cue.token), i + 16));
    if (!phrase || page.inTime[phrase.head]) return null;
    return phrase;
  }
  return null;
}

/** The tokens that head those who are spoken to. */
export function addresseesOf(page: Page, cue: Cue, from: number, to: number): number[] {
  const { is } = page.lexicon;
  const { tree } = page.layers;
  const found: number[] = [];
  if (cue.frames & FrameBit.addressee && !cue.passive) {
    const phrase = phraseAt(page, from, Math.min(to, from + 16));
    if (phrase && phrase.from >= from) found.push(phrase.head);
  }
  if (found.length === 0)
    for (let i = from; i < Math.min(to, from + 14); i++) {
      if (page.quotedAt[i]! >= 0 || page.kind[i] === Kind.stop) break;
      if (page.kind[i] === Kind.comma && !cue.inverted) break;
      if (is.addresseePrepositions.has(page.word[i]!) && tree.upos[i] !== Upos.PART) {
        const phrase = phraseAt(page, i + 1, to + 8);
        if (phrase) {
          found.push(phraseOf(page, phrase.head, phrase.from, phrase.to).head);
          break;
        }
      }
      if (i > from && isFiniteVerb(page, i)) break;
    }
  return found;
}

/** The token that heads the author of a source that is a text: "a report from Human Rights Watch", "the minister's letter"; or null. */
export function authorIn(page: Page, { from, to, head }: Phrase): number | null {
  const { is, language } = page.lexicon;
  const { mentions, mentionAt } = page.layers;
  if (!is.products.has(page.word[head]!)) return null;
  for (let i = head - 1; i >= from; i--) {
    const mention = mentions[mentionAt[i]!];
    if (mention?.genitive && (mention.form === "name" || mention.form === "nominal")) return mention.head;
    if (language.view.owners.includes(page.word[i]!)) return i;
  }
  const end = Math.min(page.sentenceEnd(head), Math.max(to, head + 3) + 10);
  if (is.authorPrepositions.has(page.word[head + 1] ?? "") && head + 2 < end) {
    const phrase = phraseAt(page, head + 2, end);
    const mention = phrase ? mentions[mentionAt[phrase.head]!] : undefined;
    if (
      phrase &&
      mention &&
      (mention.type === "person" || mention.type === "organization" || mention.type === "country")
    )
      return phrase.head;
  }
  return null;
}

/** "(fremgår af) X's report": whose document a phrase names, where a name in the genitive tells. */
function ownerIn(page: Page, phrase: Phrase): Phrase {
  const { mentions, mentionAt } = page.layers;
  if (!page.lexicon.is.products.has(page.word[phrase.head]!) && !page.lexicon.nouns.has(page.word[phrase.head]!))
    return phrase;
  for (let i = phrase.head - 1; i >= phrase.from; i--) {
    const mention = mentions[mentionAt[i]!];
    if (mention?.form === "name" && mention.genitive) return { from: phrase.from, to: mention.to, head: mention.head };
  }
  return phrase;
}
