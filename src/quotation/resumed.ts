import { Upos } from "../syntax/upos.js";
import { addresseesOf, cueSpan, senseFor } from "./attribution.js";
import { endOf } from "./content.js";
import type { Cue } from "./cue.js";
import { FrameBit } from "./lexicon.js";
import { isFiniteVerb, type Page } from "./page.js";
import type { Report } from "./report.js";

/** "Det siger X til Ritzau": the sentence before is what X said. */
export function resumedBy(page: Page, cue: Cue): Report | null {
  const { is } = page.lexicon;
  const { tokens, sentences } = page.layers;
  if (is.resumptives.size === 0 || !cue.subject || !cue.inverted) return null;
  if (cue.complement) return null;
  const start = page.sentenceStart(cue.token);
  if (start === 0 || !is.resumptives.has(page.word[start]!)) return null;
  let first = start + 1;
  while (
    first < cue.token &&
    (page.lexicon.is.auxiliaries.has(page.word[first]!) || page.layers.tree.upos[first] === Upos.ADV)
  )
    first++;
  if (first < cue.token && cue.subject.from > cue.token) return null;
  if (
    !cue.senses.some(
      (sense) => sense.frames & FrameBit.clause && !(sense.frames & (FrameBit.impersonal | FrameBit.document)),
    )
  )
    return null;
  if (is.expletives.has(page.word[cue.subject.head]!)) return null;
  const s = tokens.sentence[start]! - 1;
  const from = sentences.firstToken[s]!;
  const q = page.quotedAt[start - 1]!;
  // at most the paragraph before
  if (sentences.paragraph[s]! < sentences.paragraph[s + 1]! - 1) return null;
  const common = {
    cue: cueSpan(page, cue),
    cueToken: cue.token,
    source: cue.subject,
    addressees: addresseesOf(page, cue, cue.groupTo, page.sentenceEnd(cue.token)),
    commitment: senseFor(cue, FrameBit.clause | FrameBit.impersonal).commitment,
    continues: false,
  };
  if (q >= 0) return { ...common, pieces: page.quoted[q]!.pieces, direct: true, quoted: [q] };
  for (let i = from; i < start; i++) if (page.lexicon.verbs.has(page.word[i]!) && isFiniteVerb(page, i)) return null;
  return {
    ...common,
    pieces: [{ start: tokens.start[from]!, end: endOf(page, from, start) }],
    direct: false,
    quoted: [],
  };
}
