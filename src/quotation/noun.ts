import { Upos } from "../syntax/upos.js";
import { contentEnd, endOf } from "./content.js";
import type { Cues } from "./cue.js";
import { isVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf, subjectInTree } from "./phrase.js";
import type { Report } from "./report.js";

/** Reports by a noun with its owner: "his claim that …", "the message from X is that …". */
export function nounReports(page: Page, cues: Cues): Report[] {
  const reports: Report[] = [];
  const { is, nouns } = page.lexicon;
  const { tokens } = page.layers;
  for (let i = 0; i < page.word.length; i++) {
    const commitment = nouns.get(page.word[i]!);
    if (!commitment || page.quotedAt[i]! >= 0 || isVerb(page, i)) continue;
    const end = page.sentenceEnd(i);
    const author = authorAfter(page, i, end);
    const owner = ownerBefore(page, i) ?? author ?? utterer(page, i);
    let k = author ? author.to : i + 1;
    let copula = false;
    if (k < end && is.copulas.has(page.word[k]!)) {
      copula = true;
      k++;
    } else if (k < end && page.layers.tree.upos[k] === Upos.ADP && page.lexicon.language.verbSecond) k++;
    if (k < end && page.kind[k] === Kind.comma) k++;
    if (k >= end || !is.complementizers.has(page.word[k]!) || k + 2 >= end) continue;
    if (!owner) continue;
    if (page.lexicon.is.firstPerson.has(page.word[owner?.head ?? i]!)) continue;
    if (page.lexicon.is.expletives.has(page.word[owner.head]!) || page.lexicon.is.relatives.has(page.word[owner.head]!))
      continue;
    // the verb itself reports the clause: "gave as his opinion that"
    if (reportedBy(cues, k)) continue;
    if (!page.lexicon.language.verbSecond && page.layers.tree.upos[k] !== Upos.SCONJ && isVerb(page, k + 1)) continue;
    const to = contentEnd(page, null, k, cues, !copula);
    reports.push({
      pieces: [{ start: tokens.start[k]!, end: endOf(page, k, to) }],
      direct: false,
      cue: { start: tokens.start[i]!, end: tokens.end[i]! },
      cueToken: i,
      source: owner,
      addressees: [],
      commitment: denied(page, i, owner) ? "denies" : commitment,
      quoted: [],
      continues: false,
    });
  }
  return reports;
}

/** "from X", "by X" after the noun. */
function authorAfter(page: Page, noun: number, end: number): Phrase | null {
  if (noun + 2 >= end || !page.lexicon.is.authorPrepositions.has(page.word[noun + 1]!)) return null;
  return phraseAt(page, noun + 2, end);
}

/** The genitive or possessive pronoun before the noun, at most two adjectives away. */
function ownerBefore(page: Page, noun: number): Phrase | null {
  const { upos } = page.layers.tree;
  let i = noun - 1;
  const start = Math.max(page.sentenceStart(noun), noun - 4);
  while (i > start && upos[i] === Upos.ADJ) i--;
  if (i < start || page.kind[i] !== Kind.word) return null;
  const w = page.word[i]!;
  const owner = page.lexicon.language.view.owners.includes(w);
  if (owner) return { from: i, to: i + 1, head: i };
  if (/^['’]s?$/.test(w)) {
    const phrase = phraseBefore(page, i, page.sentenceStart(noun));
    return phrase && { ...phrase, to: i + 1 };
  }
  // a genitive without apostrophe
  if (page.lexicon.language.view.genitive && w.endsWith("s") && (upos[i] === Upos.NOUN || upos[i] === Upos.PROPN)) {
    const phrase = phraseBefore(page, i + 1, page.sentenceStart(noun));
    return phrase;
  }
  return null;
}

/** Who utters a noun that has no owner: the subject of "voices", "rejects", "shares" before it. */
function utterer(page: Page, noun: number): Phrase | null {
  const { is } = page.lexicon;
  const verb = utteringVerb(page, noun);
  if (verb < 0) return null;
  const start = page.sentenceStart(noun);
  const head = subjectInTree(page, verb);
  if (head >= 0 && head < noun && page.quotedAt[head]! < 0)
    return head < verb ? phraseOf(page, head, start, verb) : phraseOf(page, head, verb + 1, noun);
  let before = verb;
  while (
    before > start &&
    (is.auxiliaries.has(page.word[before - 1]!) || page.layers.tree.upos[before - 1] === Upos.ADV)
  )
    before--;
  return phraseBefore(page, before, start);
}

/** The verb of uttering that a noun is the object of, at most a few words before it; -1 for none. */
function utteringVerb(page: Page, noun: number): number {
  const start = Math.max(page.sentenceStart(noun), noun - 8);
  for (let i = noun - 1; i >= start; i--) {
    if (page.kind[i] !== Kind.word || page.quotedAt[i]! >= 0) {
      if (page.kind[i] === Kind.mark || page.quotedAt[i]! >= 0) continue; // the “official” view
      return -1;
    }
    if (isVerb(page, i)) return page.lexicon.is.utterers.has(page.word[i]!) ? i : -1;
  }
  return -1;
}

function denied(page: Page, noun: number, owner: Phrase): boolean {
  if (owner.to > noun - 1) return false;
  const verb = utteringVerb(page, noun);
  return (
    verb >= 0 && (page.lexicon.verbs.get(page.word[verb]!)?.some((sense) => sense.commitment === "denies") ?? false)
  );
}

/** Whether the clause at a token is what a verb reports. */
function reportedBy(cues: Cues, start: number): boolean {
  for (let i = start - 1; i >= Math.max(0, start - 30); i--) {
    const cue = cues.list[cues.at[i]!];
    if (cue?.complement?.start === start && cue.subject !== null) return true;
  }
  return false;
}
