import type { Span } from "../document/span.js";
import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { addresseesOf, asked, authorOf, cueSpan, isDocument, isNegated, senseFor } from "./attribution.js";
import { contentEnd, endOf, isInsideReport } from "./content.js";
import type { Cue, Cues } from "./cue.js";
import { FrameBit } from "./lexicon.js";
import { isFiniteVerb, isParticiple, Kind, type Page } from "./page.js";
import type { Phrase } from "./phrase.js";
import type { Report } from "./report.js";
import { restOf } from "./rest.js";

/** A verb of saying beside or inside the words: "…, he said". */
export function asideOf(page: Page, cue: Cue, cues: Cues): Report | null {
  const { tokens } = page.layers;
  const { kind, quotedAt, lexicon, word } = page;
  const { is } = lexicon;
  if (!(cue.frames & (FrameBit.clause | FrameBit.aside | FrameBit.question | FrameBit.impersonal))) return null;
  if (!cue.subject || cue.relative || isParticiple(page, cue.token)) return null;
  if (isPostmodifier(page, cue)) return null;
  if (
    cue.senses.every((sense) => !(sense.frames & FrameBit.clause) || sense.frames & FrameBit.document) &&
    cue.frames & FrameBit.document &&
    !isDocument(page, cue.subject)
  )
    return null;
  let g = cue.groupFrom;
  const lowest = page.sentenceStart(g);
  // "as X said"
  let as = false;
  if (g - 1 >= lowest && is.asWords.has(word[g - 1]!) && !cue.inverted) {
    // "as X said", not "which X said"
    const after = cue.groupTo;
    if (g - 1 === lowest || after >= page.sentenceEnd(g) || page.kind[after] !== Kind.word || word[g - 1] === "as") {
      as = true;
      g--;
    }
  }
  const border = g - 1;
  if (cue.subject.from < page.sentenceStart(cue.token)) return null;
  const bordered =
    border >= 0 &&
    (kind[border] === Kind.comma ||
      kind[border] === Kind.mark ||
      kind[border] === Kind.dash ||
      quotedAt[border]! >= 0 ||
      kind[border] === Kind.close);
  const opening = as && g === lowest;
  if (!bordered && !opening) return null;

  // what stands before
  let left: Span | null = null;
  let direct = false;
  const used: number[] = [];
  let pieces: Span[] = [];
  if (bordered) {
    let last = border;
    if (kind[last] === Kind.comma && quotedAt[last]! < 0 && last > 0 && quotedAt[last - 1]! >= 0) last--;
    const q = quotedAt[last]!;
    if (q >= 0) {
      if (!sameParagraph(page, last, g)) return null;
      const { pieces: words } = page.quoted[q]!;
      const lastWord = page.text[words[words.length - 1]!.end - 1]!;
      // a full stop inside closes the sentence: what follows is no attribution
      if (
        last === border &&
        kind[border] === Kind.mark &&
        lastWord === "." &&
        ((tokens.sentence[g] !== tokens.sentence[border] && !isShort(page, cue)) ||
          (!cue.inverted && border === page.sentenceStart(border)))
      )
        return null;
      let first = last;
      while (first > 0 && quotedAt[first - 1] === q) first--;
      const from = leadOf(page, first);
      if (from === first || isSubheading(page, q, from, first)) {
        direct = true;
        used.push(q);
        pieces.push(...words);
      } else {
        const comma = kind[border] === Kind.comma || kind[border - 1] === Kind.comma || /[,?!]/.test(lastWord);
        if (!comma || isInsideReport(page, cue, cues)) return null;
        left = { start: tokens.start[from]!, end: endOf(page, from, border) };
      }
    } else {
      if (tokens.sentence[border] !== tokens.sentence[g]) return null;
      if (isInsideReport(page, cue, cues)) return null;
      // where the verb stands second, it stands before its subject here: "the one (whom) X would recommend" is no aside
      if (!as && lexicon.language.verbSecond && !cue.inverted && cue.groupFrom >= cue.subject.from) return null;
      if (!as && (!endsThere(page, cue) || (!cue.inverted && cue.groupFrom !== cue.subject.from))) return null;
      let from = page.sentenceStart(border);
      if (from < 0 || from >= border) return null;
      // an earlier report in the sentence ends where it ends
      const previous = cues.list[cues.at[cue.token]! - 1];
      if (
        previous?.complement?.form === "quoted" &&
        previous.complement.start > from &&
        previous.complement.start < border
      )
        from = afterQuoted(page, previous.complement.start);
      from = skipOpening(page, from, border);
      if (from >= border) return null;
      // "When he came home, he told …": a clause or phrase before the main verb is not what was said
      if (cue.inverted && isPreposed(page, from, border) && !isAnswer(page, cue, from, border)) return null;
      if (
        !cue.inverted &&
        isPreposed(page, from, border) &&
        cue.groupTo < page.sentenceEnd(cue.token) &&
        page.kind[cue.groupTo] === Kind.word
      )
        return null;
      // a verb of thinking or of manner reports only what it stands beside
      const speaks = cue.frames & (FrameBit.clause | FrameBit.question | FrameBit.impersonal);
      if (!speaks && !(cue.frames & FrameBit.thought && isThought(page, cue))) return null;
      if (cue.complement && cue.complement.form !== "gap" && !isSetOff(page, cue) && !isBoth(page, cue)) return null;
      // "In the second case, he says, …": what stands before is the narrator's
      if (!isBarePhrase(page, from, border) || isAnswer(page, cue, from, border))
        left = { start: tokens.start[from]!, end: endOf(page, from, border) };
    }
  }
  if (left && left.end > left.start) pieces.push(left);

  // what stands after
  const rest = restOf(page, cue, direct, pieces, opening);
  if (rest >= 0) {
    const q = quotedAt[rest]!;
    if (direct && q >= 0) {
      pieces.push(...page.quoted[q]!.pieces);
      used.push(q);
    } else {
      const to = contentEnd(page, cue, rest, cues);
      if (to > rest) pieces.push({ start: tokens.start[rest]!, end: endOf(page, rest, to) });
    }
  } else if (direct) {
    const next = goesOnAfter(page, cue);
    if (next >= 0) {
      pieces = [...pieces, ...page.quoted[next]!.pieces];
      used.push(next);
    }
  }
  if (pieces.length === 0) return null;
  const bits = FrameBit.clause | FrameBit.aside | FrameBit.question | FrameBit.impersonal;
  const sense = senseFor(cue, bits);
  let source: Phrase | null = cue.subject;
  if (cue.frames & FrameBit.impersonal && lexicon.is.expletives.has(word[cue.subject.head]!))
    source = authorOf(page, cue);
  return {
    pieces,
    direct,
    cue: cueSpan(page, cue),
    cueToken: cue.token,
    source,
    addressees: addresseesOf(page, cue, cue.groupTo, Math.min(page.sentenceEnd(cue.token), cue.groupTo + 16)),
    commitment: direct
      ? asked(page, pieces, sense.commitment)
      : isNegated(page, cue) && sense.commitment === "asserts"
        ? "doubts"
        : sense.commitment,
    quoted: used,
    continues: false,
  };
}

/** Whether subject and verb are all that the aside says, but for a time, an adverb or a prepositional phrase. */
function endsThere(page: Page, cue: Cue): boolean {
  if (isSetOff(page, cue)) return true;
  const { is } = page.lexicon;
  const i = cue.groupTo;
  if (i >= page.sentenceEnd(cue.token) || page.kind[i] !== Kind.word || page.inTime[i]) return true;
  const u = page.layers.tree.upos[i]!;
  for (let k = i; k < Math.min(page.sentenceEnd(cue.token), i + 8); k++)
    if (is.complementizers.has(page.word[k]!)) return false;
  if (u === Upos.ADP || u === Upos.ADV || u === Upos.SCONJ || u === Upos.CCONJ || u === Upos.PART) return true;
  return cue.senses.some(
    (sense) => sense.frames & FrameBit.addressee && sense.frames & (FrameBit.clause | FrameBit.question),
  );
}

/** "something demanded by", "with no disaster declared", "rain expected": a participle that belongs to its noun. */
function isPostmodifier(page: Page, cue: Cue): boolean {
  const { morph, upos } = page.layers.tree;
  if (!(morph[cue.token]! & Feature.Part) || cue.inverted || !cue.subject) return false;
  for (let i = Math.max(cue.groupFrom, cue.token - 8); i < cue.token; i++)
    if (page.lexicon.is.auxiliaries.has(page.word[i]!)) return false;
  const next = cue.groupTo;
  const thought = (cue.frames & FrameBit.clause) === 0;
  return (
    thought ||
    (cue.subject.from > 0 && upos[cue.subject.from - 1] === Upos.ADP) ||
    (next < page.sentenceEnd(cue.token) &&
      upos[next] === Upos.ADP &&
      page.lexicon.is.authorPrepositions.has(page.word[next]!))
  );
}

/** Whether a comma stands right behind the verb, in a language that puts none before a conjunction. */
export const isSetOff = (page: Page, cue: Cue): boolean =>
  !page.lexicon.language.verbSecond &&
  !cue.inverted &&
  page.kind[cue.groupTo] === Kind.comma &&
  cue.complement?.form !== "quoted";

/** Whether `[from, to)` is an adverb or a prepositional phrase without a verb. */
function isBarePhrase(page: Page, from: number, to: number): boolean {
  const u = page.layers.tree.upos[from]!;
  if (u !== Upos.ADP && u !== Upos.ADV && page.inTime[from] !== 1) return false;
  for (let i = from; i < Math.min(to, from + 60); i++)
    if (isFiniteVerb(page, i) || page.quotedAt[i]! >= 0) return false;
  return true;
}

/** "A, says X: “B”": words on either side of the verb. */
export const isBoth = (page: Page, cue: Cue): boolean =>
  cue.inverted &&
  cue.complement?.form === "quoted" &&
  page.kind[cue.groupFrom - 1] === Kind.comma &&
  page.quotedAt[cue.groupFrom - 1]! < 0 &&
  page.kind[cue.complement.start - 1] === Kind.colon;

/** "Not necessarily, says X.": a few words without a verb, set off by a comma, and nothing behind the speaker. */
function isAnswer(page: Page, cue: Cue, from: number, border: number): boolean {
  if (!page.lexicon.language.verbSecond || !cue.inverted || page.kind[border] !== Kind.comma || border - from > 8)
    return false;
  for (let i = from; i < border; i++) if (isFiniteVerb(page, i) || page.inTime[i]) return false;
  return (
    cue.groupTo >= page.sentenceEnd(cue.token) ||
    (page.kind[cue.groupTo]! <= Kind.stop && page.kind[cue.groupTo] !== Kind.word)
  );
}

/** Whether nothing but an adverbial clause or phrase stands in `[from, to)`. */
function isPreposed(page: Page, from: number, to: number): boolean {
  const { is } = page.lexicon;
  const opener = page.word[from]!;
  // "Asked whether he would run, she …"
  if (page.layers.tree.upos[from] === Upos.VERB && isNonFinite(page, from)) return true;
  let commas = 0;
  let finite = false;
  for (let i = from; i < to && i < from + 60; i++) {
    if (page.kind[i] === Kind.comma || page.quotedAt[i]! >= 0) commas++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  const u = page.layers.tree.upos[from]!;
  if (finite && u === Upos.ADP && page.lexicon.language.verbSecond && isSubordinate(page, from, to)) return true;
  if (!finite) return u === Upos.ADP || u === Upos.ADV || u === Upos.SCONJ || page.inTime[from] === 1;
  return (
    commas === 0 &&
    !(page.lexicon.language.verbSecond && isFiniteVerb(page, from + 1)) && // "før var det …": an adverb
    (is.subordinators.has(opener) ||
      is.asWords.has(opener) ||
      (is.questionWords.has(opener) && !is.questionWords.has(page.word[to]!)))
  );
}

/** "På spørgsmålet om, hvorvidt han går, …": whether every finite verb in `[from, to)` stands in a clause that a conjunction opens. */
function isSubordinate(page: Page, from: number, to: number): boolean {
  const { is } = page.lexicon;
  let open = false;
  for (let i = from; i < to && i < from + 60; i++) {
    const w = page.word[i]!;
    if (is.complementizers.has(w) || is.questionWords.has(w) || is.relatives.has(w) || is.subordinators.has(w))
      open = i > from;
    if (isFiniteVerb(page, i)) {
      if (!open) return false;
      open = false;
    }
  }
  return true;
}

const isNonFinite = (page: Page, i: number): boolean =>
  (page.layers.tree.morph[i]! & (Feature.Part | Feature.Ger)) !== 0 && !isFiniteVerb(page, i);

/** Whether a verb of thinking ends its sentence or is set off: "…, he believes." */
function isThought(page: Page, cue: Cue): boolean {
  const i = cue.groupTo;
  return i >= page.sentenceEnd(cue.token) || page.kind[i] === Kind.stop || page.kind[i] === Kind.comma;
}

function sameParagraph(page: Page, a: number, b: number): boolean {
  const { tokens, sentences } = page.layers;
  return sentences.paragraph[tokens.sentence[a]!] === sentences.paragraph[tokens.sentence[b]!];
}

/** A sentence that holds little more than subject and cue. */
const isShort = (page: Page, cue: Cue): boolean => page.sentenceEnd(cue.token) - page.sentenceStart(cue.token) <= 4;

/** First token of the sentence part that the quoted words stand in; `first` itself where they open it. */
function leadOf(page: Page, first: number): number {
  if (first === 0) return first;
  const { tokens } = page.layers;
  const before = first - 1;
  if (
    tokens.sentence[before] !== tokens.sentence[first] ||
    page.kind[before] === Kind.stop ||
    page.kind[before] === Kind.colon
  )
    return first;
  if (page.quotedAt[before]! >= 0 && page.kind[before] === Kind.mark) return first;
  const from = page.sentenceStart(first);
  for (let i = from; i < first; i++)
    if (page.kind[i] === Kind.word && page.quotedAt[i]! < 0) return skipOpening(page, i, first);
  return first;
}

/** "Shell hesitates “Not for now. We want to be sure …,” says X": a few words that were a heading between paragraphs. */
function isSubheading(page: Page, q: number, from: number, first: number): boolean {
  if (first - from > 8 || from !== page.sentenceStart(first)) return false;
  const { upos } = page.layers.tree;
  for (let i = from; i < first; i++)
    if (
      page.kind[i] !== Kind.word ||
      page.lexicon.verbs.has(page.word[i]!) ||
      page.lexicon.is.complementizers.has(page.word[i]!)
    )
      return false;
  const last = upos[first - 1]!;
  if (
    last === Upos.DET ||
    last === Upos.ADP ||
    last === Upos.ADJ ||
    last === Upos.AUX ||
    last === Upos.PART ||
    last === Upos.PRON
  )
    return false;
  if (last === Upos.CCONJ || last === Upos.SCONJ) return false;
  const c = page.text[page.quoted[q]!.pieces[0]!.start]!;
  if (c === c.toLowerCase()) return false;
  let words = 0;
  let finite = false;
  for (let i = first; i < page.word.length && page.quotedAt[i] === q && words < 40; i++) {
    if (page.kind[i] === Kind.word) words++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  return finite && words >= 5;
}

/** Past a conjunction with its comma ("And, …") and past dashes and marks at the start of a sentence. */
function skipOpening(page: Page, from: number, to: number): number {
  let i = from;
  while (i < to && page.kind[i] !== Kind.word && page.kind[i] !== Kind.open && page.quotedAt[i]! < 0) i++;
  return i < to ? i : from;
}

export function afterQuoted(page: Page, at: number): number {
  const q = page.quotedAt[at]!;
  let i = at;
  while (i < page.word.length && page.quotedAt[i] === q) i++;
  return i;
}

/** Quoted words that open the sentence after the attribution, in the same paragraph: the speech goes on. */
function goesOnAfter(page: Page, cue: Cue): number {
  const end = page.sentenceEnd(cue.token);
  const { tokens, sentences } = page.layers;
  if (end >= page.word.length) return -1;
  if (sentences.paragraph[tokens.sentence[end]!] !== sentences.paragraph[tokens.sentence[cue.token]!]) return -1;
  let i = cue.groupTo;
  for (; i < end; i++) if (page.quotedAt[i]! >= 0) return -1;
  // the closing mark of a neighbour or the opening of the next
  const q = page.quotedAt[end]!;
  if (q < 0) return -1;
  const { pieces, open } = page.quoted[q]!;
  if (open < tokens.start[end]! - 1) return -1;
  const last = page.text[pieces[pieces.length - 1]!.end - 1]!;
  if (!/[.!?…]/.test(last)) return -1;
  const after = afterQuoted(page, end);
  if (after < page.word.length && page.kind[after] === Kind.comma) return -1;
  // a question may be followed by its own attribution
  if (
    last !== "." &&
    after < page.word.length &&
    page.layers.sentences.paragraph[tokens.sentence[after]!] === sentences.paragraph[tokens.sentence[end]!]
  )
    return -1;
  return q;
}
