import { Relation, universal } from "../syntax/relation.js";
import type { Ordered } from "./order.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf } from "./phrase.js";
import type { Report } from "./report.js";
import { isTerm } from "./term.js";

/** Quoted sentences that no verb of saying stands with: the speaker before goes on, or a colon tells whose they are. */
export function unattributedReports(page: Page, { reports }: Ordered): Report[] {
  const { tokens, sentences } = page.layers;
  const n = tokens.count;
  const found: Report[] = [];
  const used = new Uint8Array(page.quoted.length);
  for (const report of reports) for (const q of report.quoted) used[q] = 1;
  // quoted words inside another report are part of it
  const covered = coveredBy(page, reports);
  let lastParagraph = -100;
  let r = 0;
  let seen = -1;
  for (let i = 0; i < n; i++) {
    const paragraph = sentences.paragraph[tokens.sentence[i]!]!;
    while (r < reports.length && reports[r]!.pieces[0]!.start <= tokens.start[i]!) {
      const report = reports[r++]!;
      lastParagraph = Math.max(lastParagraph, paragraphAt(page, report.pieces[report.pieces.length - 1]!.end - 1));
    }
    const q = page.quotedAt[i]!;
    if (q < 0 || q === seen) continue;
    seen = q;
    if (used[q] || covered[i]) {
      if (used[q]) lastParagraph = Math.max(lastParagraph, paragraphAt(page, page.quoted[q]!.close - 1));
      continue;
    }
    const report = alone(page, q, i, paragraph - lastParagraph <= 6 && lastParagraph >= 0);
    if (!report) continue;
    found.push(report.source || report.continues ? report : { ...report, source: toldLater(page, q, i, reports, r) });
    lastParagraph = paragraphAt(page, page.quoted[q]!.close - 1);
  }
  return found;
}

function paragraphAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.paragraphs[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coveredBy(page: Page, reports: readonly Report[]): Uint8Array {
  const { tokens } = page.layers;
  const covered = new Uint8Array(tokens.count);
  let i = 0;
  let reach = -1;
  let k = 0;
  const pieces = reports.flatMap((report) => report.pieces).sort((a, b) => a.start - b.start);
  for (; i < tokens.count; i++) {
    while (k < pieces.length && pieces[k]!.start <= tokens.start[i]!) reach = Math.max(reach, pieces[k++]!.end);
    if (tokens.start[i]! < reach) covered[i] = 1;
  }
  return covered;
}

function alone(page: Page, q: number, first: number, follows: boolean): Report | null {
  const { tokens } = page.layers;
  const { pieces } = page.quoted[q]!;
  let words = 0;
  let finite = false;
  let end = first;
  while (end < page.word.length && page.quotedAt[end] === q) {
    if (page.kind[end] === Kind.word && words < 50) words++;
    if (!finite && isFiniteVerb(page, end)) finite = true;
    end++;
  }
  let before = first - 1;
  while (before >= 0 && page.kind[before] === Kind.dash && tokens.sentence[before] === tokens.sentence[first]) before--;
  const opens = before < 0 || tokens.sentence[before] !== tokens.sentence[first] || page.kind[before] === Kind.stop;
  const colon = before >= 0 && page.kind[before] === Kind.colon;
  const lastCharacter = page.text[pieces[pieces.length - 1]!.end - 1]!;
  const ends =
    /[.!?…]/.test(lastCharacter) ||
    end >= page.word.length ||
    tokens.sentence[end] !== tokens.sentence[end - 1] ||
    page.kind[end] === Kind.stop;
  const own = isOwn(page, first, end);
  const sentence = opens && ends && (finite ? words >= 3 : words >= 5);
  const report = (source: Phrase | null, continues: boolean): Report => ({
    pieces,
    direct: true,
    cue: null,
    cueToken: -1,
    source,
    addressees: [],
    commitment: lastCharacter === "?" ? "asks" : "asserts",
    quoted: [q],
    continues,
  });
  const owner = colon ? ownerOfProduct(page, before) : null;
  if (colon && owner) return report(owner, false);
  if (colon && (finite || words >= 5) && !isTerm(page, q, first)) {
    const source = speakerBefore(page, before) ?? actorOf(page, before);
    if (source) return report(source, false);
    if (follows) return report(null, true);
    return own || pieces.length > 1 ? report(null, false) : null;
  }
  const pauses = /[,!?…]/.test(lastCharacter) || page.kind[afterMark(page, end)] === Kind.comma;
  if (opens && !ends && pauses && finite && words >= 5 && !isTerm(page, q, first)) {
    const source = actorBehind(page, end);
    if (source) return report(source, false);
  }
  if (!sentence || isTerm(page, q, first)) return null;
  // "Nygaard rejects the criticism. “If …”": the person who acts in the sentence before
  const actor = before >= 0 && page.quotedAt[before]! < 0 ? actorOf(page, before) : null;
  if (actor) return report(actor, false);
  if (follows) return report(null, true);
  return own || pieces.length > 1 || words >= 12 ? report(null, false) : null;
}

/** "“A.” “B,” says X.", "“A.” Director X is careful …": whom the words right behind name, where none was named before. */
function toldLater(page: Page, q: number, first: number, reports: readonly Report[], next: number): Phrase | null {
  let end = first;
  while (end < page.word.length && page.quotedAt[end] === q) end++;
  end = afterMark(page, end);
  while (end < page.word.length && page.kind[end] === Kind.stop) end++;
  if (end >= page.word.length) return null;
  if (page.quotedAt[end]! >= 0) {
    const after = reports[next];
    return after?.direct && after.quoted.includes(page.quotedAt[end]!) ? after.source : null;
  }
  if (page.layers.tokens.sentence[end] === page.layers.tokens.sentence[end - 1]) return null;
  const actor = actorOf(page, page.sentenceEnd(end) - 1);
  // somebody with a name: "the senator walked away" may be anybody's
  const { mentions, mentionAt } = page.layers;
  for (let i = actor?.from ?? 0; actor && i < actor.to; i++) {
    const mention = mentions[mentionAt[i]!];
    if (mention?.form === "name" && mention.type === "person") return actor;
  }
  return null;
}

function isOwn(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (page.lexicon.is.firstPerson.has(page.word[i]!) || page.lexicon.is.secondPerson.has(page.word[i]!)) return true;
  return false;
}

/** First token at or after `i` that is no quotation mark. */
function afterMark(page: Page, i: number): number {
  return page.kind[i] === Kind.mark ? i + 1 : i;
}

/** "…," faldt Bentsen ind; "…," Smith shrugged: who acts right behind the quoted words, where the verb is none of saying. */
function actorBehind(page: Page, from: number): Phrase | null {
  const { mentions, mentionAt } = page.layers;
  let i = afterMark(page, from);
  if (page.kind[i] === Kind.comma) i = afterMark(page, i + 1);
  const end = Math.min(page.sentenceEnd(from), i + 14);
  const inverted = i < end && isFiniteVerb(page, i);
  const phrase = phraseAt(page, inverted ? i + 1 : i, end);
  if (!phrase || (!inverted && !(phrase.to < end && isFiniteVerb(page, phrase.to)))) return null;
  const mention = mentions[mentionAt[phrase.head]!];
  return mention?.type === "person" ? phrase : null;
}

/** Whose answer, message or statement stands right before a colon: "Trump's response: …". */
function ownerOfProduct(page: Page, colon: number): Phrase | null {
  const { is, language } = page.lexicon;
  const noun = colon - 1;
  const start = page.sentenceStart(colon);
  if (noun - 1 < start || (!is.products.has(page.word[noun]!) && !language.view.nouns.includes(page.word[noun]!)))
    return null;
  const w = page.word[noun - 1]!;
  if (language.view.owners.includes(w)) return { from: noun - 1, to: noun, head: noun - 1 };
  if (/^['’]s?$/.test(w)) {
    const phrase = phraseBefore(page, noun - 1, start);
    return phrase && { ...phrase, to: noun };
  }
  return language.view.genitive && w.endsWith("s") ? phraseBefore(page, noun, start) : null;
}

/** The subject of the sentence that holds a token, where it is a person; null where quoted words stand in the sentence. */
function actorOf(page: Page, token: number): Phrase | null {
  const { tree, mentions, mentionAt } = page.layers;
  const { is } = page.lexicon;
  const start = page.sentenceStart(token);
  if (token - start > 60) return null;
  let quoted = 0;
  for (let i = start; i <= token; i++) if (page.quotedAt[i]! >= 0 && ++quoted > 5) return null;
  for (let i = start; i <= token; i++) {
    if (universal[tree.relation[i]!] !== Relation.nsubj || tree.head[i]! < 0) continue;
    const head = tree.head[i]!;
    if (tree.head[head]! >= 0 && universal[tree.relation[head]!] !== Relation.conj) continue; // of the main clause only
    const m = mentionAt[i]!;
    const person = m >= 0 && mentions[m]!.type === "person" && mentions[m]!.form !== "pronoun";
    const pronoun =
      is.thirdPerson.has(page.word[i]!) &&
      !is.expletives.has(page.word[i]!) &&
      m >= 0 &&
      mentions[m]!.pronoun?.number === "singular" &&
      mentions[m]!.pronoun?.gender !== "neuter";
    return person || pronoun ? phraseOf(page, i, start, token + 1) : null;
  }
  return null;
}

/** Subject of the words before a colon: "Her message was clear: …". */
function speakerBefore(page: Page, colon: number): Phrase | null {
  const start = Math.max(page.sentenceStart(colon), colon - 40);
  // a short sentence, or one on a letter, a statement, a message
  let products = 0;
  for (let i = start; i < colon; i++) if (page.lexicon.is.products.has(page.word[i]!)) products++;
  if (products === 0 && colon - start > 9) return null;
  for (let i = start; i < colon; i++) {
    if (page.quotedAt[i]! >= 0) return null;
    if (page.kind[i] !== Kind.word) continue;
    const phrase = phraseAt(page, i, colon);
    if (!phrase) continue;
    if (page.lexicon.is.expletives.has(page.word[phrase.head]!)) return null;
    // a person or pronoun, and a verb after it
    return phrase;
  }
  return null;
}
