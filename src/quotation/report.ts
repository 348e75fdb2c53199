import type { Span } from "../document/span.js";
import type { Commitment } from "../reading/reading.js";
import { Feature } from "../syntax/feature.js";
import { Upos } from "../syntax/upos.js";
import { type Complement, type Cue, type Cues, isClauseLike } from "./cue.js";
import { type CueSense, FrameBit } from "./lexicon.js";
import { isFiniteVerb, isParticiple, isVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseOf } from "./phrase.js";
import { isTerm } from "./term.js";

/** Reported words with the words that report them. */
export interface Report {
  readonly pieces: readonly Span[];
  /** Whether the pieces are quoted words and nothing else. */
  readonly direct: boolean;
  readonly cue: Span | null;
  /** Token of the cue, or -1. */
  readonly cueToken: number;
  readonly source: Phrase | null;
  readonly addressees: readonly number[];
  readonly commitment: Commitment;
  /** Quoted words used as content. */
  readonly quoted: readonly number[];
  /** Whether the speaker of the report before goes on. */
  readonly continues: boolean;
  /** Whether it stands only where no other report holds it: a bare infinitive. */
  readonly outermost?: boolean;
}

const farthest = 160; // tokens that a reported clause may reach

/** The reports that a cue makes: one or none. */
export function reportsOf(page: Page, cue: Cue, cues: Cues): Report[] {
  const { lexicon, word } = page;
  const { is } = lexicon;
  const { subject } = cue;
  // the writer's own "I say" is no report
  if (subject && (is.firstPerson.has(word[subject.head]!) || is.secondPerson.has(word[subject.head]!))) return [];
  const expletive = subject !== null && is.expletives.has(word[subject.head]!) && subject.to - subject.from === 1;
  const impersonal = (cue.frames & FrameBit.impersonal) !== 0;
  if (
    subject &&
    !expletive &&
    cue.senses.every((sense) => sense.frames & FrameBit.impersonal) &&
    !isDocument(page, subject)
  )
    return [];

  const aside = asideOf(page, cue, cues);
  if (aside?.direct) return [aside];
  // "There is no evidence, they say, that …"
  if (aside && isSetOff(page, cue)) return [aside];
  if (
    aside &&
    !(cue.complement && cue.complement.form !== "gap" && !(cue.complement.form === "quoted" && aside.direct))
  ) {
    if (expletive && !impersonal && !aside.direct) return [];
    if (cue.passive && !impersonal && !subject) return [];
    return [aside];
  }
  if (
    aside &&
    cue.complement &&
    (cue.complement.form === "bare" || cue.complement.form === "infinitive") &&
    aside.direct
  )
    return [aside];

  if (cue.passive && !impersonal && !expletive && cue.subject && cue.complement) return [];
  const resumed = resumedBy(page, cue);
  if (resumed) return [resumed];

  const { complement } = cue;
  if (!complement) return fragmentOf(page, cue, cues);
  if ((expletive || (cue.passive && !subject)) && !impersonal) {
    // "it is said that": nobody's words, unless a phrase tells whose
    const author = authorOf(page, cue);
    if (!author) return [];
    return rightOf(page, { ...cue, subject: author }, complement, cues);
  }
  if (impersonal && expletive) {
    const author = authorOf(page, cue);
    return rightOf(page, { ...cue, subject: author }, complement, cues);
  }
  if (!subject && complement.form !== "quoted") return [];
  return rightOf(page, cue, complement, cues);
}

/** The sense of a cue for a form of content. */
function senseFor(cue: Cue, bits: number): CueSense {
  return cue.senses.find((sense) => sense.frames & bits) ?? cue.senses[0]!;
}

/** Content to the right of the cue. */
function rightOf(page: Page, cue: Cue, complement: Complement, cues: Cues): Report[] {
  const { tokens } = page.layers;
  const { is } = page.lexicon;
  const { start, form } = complement;
  const span = cueSpan(page, cue);
  if (
    form === "colon" &&
    page.kind[start] === Kind.dash &&
    page.lexicon.language.dashSpeech &&
    start + 1 < page.sentenceEnd(start)
  ) {
    // "…, and adds: - This is serious."
    const sense = senseFor(cue, FrameBit.clause);
    const piece = { start: tokens.start[start + 1]!, end: endOf(page, start + 1, page.sentenceEnd(start)) };
    return [
      {
        pieces: [piece],
        direct: true,
        cue: span,
        cueToken: cue.token,
        source: cue.subject,
        addressees: [],
        commitment: asked(page, [piece], sense.commitment),
        quoted: [],
        continues: false,
      },
    ];
  }
  if (form === "quoted") {
    const { pieces } = page.quoted[complement.quoted]!;
    const sense = senseFor(cue, FrameBit.clause | FrameBit.aside | FrameBit.question);
    return [
      {
        pieces: page.quoted[complement.quoted]!.pieces,
        direct: true,
        cue: span,
        cueToken: cue.token,
        source: cue.subject,
        addressees: addresseesOf(page, cue, cue.groupTo, start),
        commitment: asked(page, pieces, sense.commitment),
        quoted: [complement.quoted],
        continues: false,
      },
    ];
  }
  const bits =
    form === "infinitive"
      ? FrameBit.infinitive
      : form === "question"
        ? FrameBit.question | FrameBit.clause
        : form === "bare" || form === "gap"
          ? FrameBit.bare
          : FrameBit.clause | FrameBit.impersonal;
  const documentary = cue.senses.every((s) => !(s.frames & bits) || s.frames & FrameBit.document);
  if (documentary && !(cue.subject && isDocument(page, cue.subject))) return [];
  const sense = senseFor(cue, bits);
  let commitment = sense.commitment;
  const negated = isNegated(page, cue);
  const refused = isRefused(page, cue);
  if (refused) commitment = "refuses-to-say";
  else if (form === "question" && commitment === "asserts") {
    if (negated) commitment = "refuses-to-say";
  } else if (negated && commitment === "asserts") commitment = "doubts";
  const to = contentEnd(page, cue, start, cues);
  if (to <= start) return [];
  const outermost = form === "infinitive";
  // "criticized for not informing that …": nothing was said
  if (negated && !refused && form === "clause" && is.infinitiveMarkers.has(page.word[cue.token - 1] ?? "")) return [];
  const piece: Span = { start: tokens.start[start]!, end: endOf(page, start, to) };
  if (piece.end <= piece.start) return [];
  return [
    {
      pieces: [piece],
      direct: false,
      cue: span,
      cueToken: cue.token,
      source: cue.subject,
      addressees: addresseesOf(page, cue, cue.groupTo, start),
      commitment,
      quoted: [],
      continues: false,
      outermost,
    },
  ];
}

/** A phrase with quoted words under a verb that takes one: "accused them of “playing politics”". */
function fragmentOf(page: Page, cue: Cue, cues: Cues): Report[] {
  const { tokens } = page.layers;
  const { is } = page.lexicon;
  if (!cue.subject || cue.passive) return [];
  if (is.expletives.has(page.word[cue.subject.head]!)) return [];
  const from = cue.groupTo;
  const end = Math.min(page.sentenceEnd(cue.token), from + 40);
  let mark = -1;
  // a thought is reported where it quotes: "do not believe that it works without an “iron fist”"
  let clause = -1;
  for (let i = from; i < Math.min(end, from + 4); i++) if (is.complementizers.has(page.word[i]!)) clause = i;
  for (let i = from; i < end; i++) {
    if (page.quotedAt[i]! >= 0) {
      mark = i;
      break;
    }
    if (page.kind[i] === Kind.stop || page.kind[i] === Kind.semicolon || page.kind[i] === Kind.colon) return [];
    if (i > from && cues.at[i]! >= 0) return [];
    if (isFiniteVerb(page, i) && clause < 0) return [];
    if (is.relatives.has(page.word[i]!) && i > from && page.kind[i - 1] === Kind.comma) return [];
  }
  if (mark < 0 || page.kind[from] === Kind.comma) return [];
  if (cue.frames & FrameBit.thought && !(cue.frames & FrameBit.clause) && clause < 0 && mark - from > 3) return [];
  if (!(cue.frames & (FrameBit.fragment | FrameBit.clause))) return [];
  if (isTerm(page, page.quotedAt[mark]!, mark, cue.token)) return [];
  let start = from;
  for (let i = mark - 1; i >= Math.max(from, mark - 4); i--)
    if (
      is.contentPrepositions.has(page.word[i]!) &&
      !isAs(page, i) &&
      !is.addresseePrepositions.has(page.word[i - 1]!)
    ) {
      start = i + 1;
      break;
    }
  if (clause >= 0) start = clause;
  else if (start === mark && mark > from && is.infinitiveMarkers.has(page.word[mark - 1]!)) start = mark - 1;
  if (start === from && is.contentPrepositions.has(page.word[from]!)) start = from + 1;
  if (start === from && from < mark && is.addresseePrepositions.has(page.word[from]!)) start = from + 1;
  const to = contentEnd(page, cue, start, cues);
  if (to <= start) return [];
  const sense = senseFor(cue, FrameBit.fragment);
  return [
    {
      pieces: [{ start: tokens.start[start]!, end: endOf(page, start, to) }],
      direct: false,
      cue: cueSpan(page, cue),
      cueToken: cue.token,
      source: cue.subject,
      addressees: [],
      commitment: sense.commitment,
      quoted: [],
      continues: false,
      outermost: true,
    },
  ];
}

/** "as", "som": what follows belongs to the words before. */
const isAs = (page: Page, i: number): boolean =>
  page.layers.tree.upos[i] === Upos.SCONJ || page.lexicon.is.relatives.has(page.word[i]!) || page.word[i] === "as";

/** A verb of saying beside or inside the words: "…, he said". */
function asideOf(page: Page, cue: Cue, cues: Cues): Report | null {
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
        tokens.sentence[g] !== tokens.sentence[border] &&
        !isShort(page, cue)
      )
        return null;
      let first = last;
      while (first > 0 && quotedAt[first - 1] === q) first--;
      const from = leadOf(page, first);
      if (from === first) {
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
      if (cue.inverted && isPreposed(page, from, border)) return null;
      // a verb of thinking or of manner reports only what it stands beside
      const speaks = cue.frames & (FrameBit.clause | FrameBit.question | FrameBit.impersonal);
      if (!speaks && !(cue.frames & FrameBit.thought && isThought(page, cue))) return null;
      if (cue.complement && cue.complement.form !== "gap" && !isSetOff(page, cue)) return null;
      // "In the second case, he says, …": what stands before is the narrator's
      if (!isBarePhrase(page, from, border)) left = { start: tokens.start[from]!, end: endOf(page, from, border) };
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
const isSetOff = (page: Page, cue: Cue): boolean =>
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

/** Whether nothing but an adverbial clause or phrase stands in `[from, to)`. */
function isPreposed(page: Page, from: number, to: number): boolean {
  const { is } = page.lexicon;
  const opener = page.word[from]!;
  let commas = 0;
  let finite = false;
  for (let i = from; i < to && i < from + 60; i++) {
    if (page.kind[i] === Kind.comma || page.quotedAt[i]! >= 0) commas++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  const u = page.layers.tree.upos[from]!;
  if (!finite) return u === Upos.ADP || u === Upos.ADV || u === Upos.SCONJ || page.inTime[from] === 1;
  return (
    commas === 0 &&
    (is.subordinators.has(opener) ||
      is.asWords.has(opener) ||
      (is.questionWords.has(opener) && !is.questionWords.has(page.word[to]!)))
  );
}

/** Whether a verb of thinking ends its sentence or is set off: "…, he believes." */
function isThought(page: Page, cue: Cue): boolean {
  const i = cue.groupTo;
  return i >= page.sentenceEnd(cue.token) || page.kind[i] === Kind.stop || page.kind[i] === Kind.comma;
}

/** Whether the cue stands in the middle of what an earlier verb of its sentence reports ("said that the steps, he wanted, …"). */
function isInsideReport(page: Page, cue: Cue, cues: Cues): boolean {
  const previous = cues.list[cues.at[cue.token]! - 1];
  if (!previous?.complement || previous.complement.form === "quoted" || previous.complement.form === "fragment")
    return false;
  if (page.layers.tokens.sentence[previous.token] !== page.layers.tokens.sentence[cue.token]) return false;
  if (previous.complement.start >= cue.groupFrom) return false;
  // at the end of the sentence it reports all before it
  for (let i = cue.groupTo; i < Math.min(page.sentenceEnd(cue.token), cue.groupTo + 40); i++)
    if (isFiniteVerb(page, i)) return true;
  return false;
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

/** Past a conjunction with its comma ("And, …") and past dashes and marks at the start of a sentence. */
function skipOpening(page: Page, from: number, to: number): number {
  let i = from;
  while (i < to && page.kind[i] !== Kind.word && page.kind[i] !== Kind.open && page.quotedAt[i]! < 0) i++;
  return i < to ? i : from;
}

function afterQuoted(page: Page, at: number): number {
  const q = page.quotedAt[at]!;
  let i = at;
  while (i < page.word.length && page.quotedAt[i] === q) i++;
  return i;
}

/** Where the content goes on after an aside, or -1. */
function restOf(page: Page, cue: Cue, direct: boolean, pieces: readonly Span[], opening: boolean): number {
  const { kind, word, quotedAt, lexicon } = page;
  const { is } = lexicon;
  const end = page.sentenceEnd(cue.token);
  const limit = Math.min(end, cue.groupTo + 24);
  let comma = -1;
  for (let i = cue.groupTo; i < limit; i++) {
    if (quotedAt[i]! >= 0) {
      // `"A," he said on Monday "B"`
      return direct && i - cue.groupTo <= 12 && comma < 0 ? i : -1;
    }
    if (kind[i] === Kind.comma || (kind[i] === Kind.dash && i === cue.groupTo)) {
      comma = i;
      break;
    }
    if (kind[i] === Kind.stop || kind[i] === Kind.semicolon || kind[i] === Kind.colon) {
      if (kind[i] === Kind.colon && direct && i + 1 < page.word.length && quotedAt[i + 1]! >= 0) return i + 1;
      return -1;
    }
    if (i > cue.groupTo && isFiniteVerb(page, i)) return -1;
  }
  if (comma < 0) return -1;
  const next = comma + 1;
  if (quotedAt[comma]! < 0 && next < page.word.length && quotedAt[next]! >= 0)
    return direct || !isClauseLike(page, quotedAt[next]!, next, true) ? next : -1;
  if (next >= end) return -1;
  if (direct && !isDash(page, pieces)) {
    // `"A," he said, adding: "B"` is another report; `"A," said X, the minister, "B"` goes on
    let i = next;
    const far = Math.min(end, next + 20);
    while (i < far && kind[i] !== Kind.comma && quotedAt[i]! < 0 && !isVerb(page, i)) i++;
    if (i < far && kind[i] === Kind.comma && i + 1 < page.word.length && quotedAt[i + 1]! >= 0) return i + 1;
    return -1;
  }
  if (opening) return next;
  if (is.relatives.has(word[next]!) && !is.complementizers.has(word[next]!)) return -1;
  if (isVerb(page, next) && !isFiniteVerb(page, next) && page.layers.tree.morph[next]! & (Feature.Ger | Feature.Part))
    return -1;
  if (is.coordinators.has(word[next]!)) {
    if (is.adversatives.has(word[next]!)) return -1;
    // "…, he said, and left": a verb without a subject of its own goes with the speaker
    let i = next + 1;
    while (i < end && page.layers.tree.upos[i] === Upos.ADV) i++;
    if (i < end && isFiniteVerb(page, i) && !cue.inverted && !lexicon.language.verbSecond) return -1;
    if (i < end && isFiniteVerb(page, i) && lexicon.verbs.has(word[i]!)) return -1;
    if (i < end && isFiniteVerb(page, i) && cue.inverted) {
      // Danish: "siger X og rejser sig"; but "siger X, og vil Y …" with its own subject goes on
      const after = phraseAt(page, i + 1, end);
      if (!after) return -1;
    }
    return hasFinite(page, next, end) ? next : -1;
  }
  if (cue.inverted) {
    // after "…, said X," mostly an apposition
    if (is.subordinators.has(word[next]!))
      return is.continuers.has(word[next]!) && hasFinite(page, next, end) ? next : -1;
    const head = pieces[0];
    if (head && !spanHasFinite(page, head) && hasFinite(page, next, end)) return next;
    return -1;
  }
  if (is.subordinators.has(word[next]!) && /^(while|as|mens)$/.test(word[next]!)) return -1;
  if (comma !== cue.groupTo && !spanIsOpen(page, pieces))
    return hasFinite(page, next, end) && startsClause(page, next, end) ? next : -1;
  if (
    page.layers.tree.upos[next] === Upos.ADP &&
    pieces.length > 0 &&
    !spanIsOpen(page, pieces) &&
    !hasFinite(page, next, end)
  )
    return -1;
  return hasFinite(page, next, end) || kind[cue.groupTo] === Kind.comma ? next : -1;
}

const isDash = (page: Page, pieces: readonly Span[]): boolean => {
  const first = pieces[0];
  if (!first) return false;
  const q = page.quoted[page.quotedAt[tokenAt(page, first.start)]!];
  return q !== undefined && /[-–—]/.test(page.text[q.open]!);
};

function startsClause(page: Page, from: number, end: number): boolean {
  const phrase = phraseAt(page, from, end);
  if (!phrase) return isVerb(page, from) || page.lexicon.is.subordinators.has(page.word[from]!);
  for (let i = phrase.to; i < Math.min(end, phrase.to + 4); i++) if (isFiniteVerb(page, i)) return true;
  return false;
}

function hasFinite(page: Page, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 40); i++) if (isFiniteVerb(page, i)) return true;
  return false;
}

function spanHasFinite(page: Page, span: Span): boolean {
  const { tokens } = page.layers;
  let i = tokenAt(page, span.start);
  for (let n = 0; i < page.word.length && tokens.start[i]! < span.end && n < farthest; i++, n++)
    if (isFiniteVerb(page, i)) return true;
  return false;
}

const spanIsOpen = (page: Page, pieces: readonly Span[]): boolean =>
  pieces.length > 0 && !spanHasFinite(page, pieces[0]!);

/** First token that ends after the offset, by halving. */
export function tokenAt(page: Page, offset: number): number {
  const { tokens } = page.layers;
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** "Det siger X til Ritzau": the sentence before is what X said. */
function resumedBy(page: Page, cue: Cue): Report | null {
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

/** Where content that begins at `start` ends: the end of the sentence, or where the narrator goes on. */
export function contentEnd(page: Page, cue: Cue | null, start: number, cues: Cues, relative = false): number {
  const { kind, word, quotedAt, lexicon } = page;
  const { is } = lexicon;
  let end = page.sentenceEnd(start);
  // quoted words may hold several sentences
  const inside = quotedAt[end - 1]!;
  if (inside >= 0 && end < page.word.length && quotedAt[end] === inside && quotedAt[start] !== inside)
    end = Math.min(afterQuoted(page, end), start + farthest);
  const limit = Math.min(end, start + farthest);
  // a relative clause ends, and so does a phrase or infinitive, where a finite verb goes on after a comma
  const narrow =
    relative ||
    (cue !== null &&
      (cue.relative ||
        !cue.complement ||
        cue.complement.form === "infinitive" ||
        cue.complement.form === "gap" ||
        isHeadline(page, start)));
  let depth = 0;
  for (let i = start + 1; i < limit; i++) {
    if (quotedAt[i]! >= 0 && quotedAt[i] !== quotedAt[start]!) continue;
    if (kind[i] === Kind.open) depth++;
    if (kind[i] === Kind.close) depth--;
    if (kind[i] === Kind.close && depth < 0) return i;
    if (depth > 0) continue;
    // "…, according to Reuters" at the end
    if (lexicon.accordingTo.has(word[i]!) && isTrailing(page, i, limit)) return kind[i - 1] === Kind.comma ? i - 1 : i;
    if (kind[i] === Kind.semicolon && cueWithin(cues, i + 1, Math.min(limit, i + 12))) return i;
    // the clause around goes on: "who threatened to …, heaped praise"
    if (narrow && kind[i] === Kind.comma && i + 1 < limit) {
      let v = i + 1;
      if (is.coordinators.has(word[v]!) && hasFinite(page, v, limit)) return i;
      while (v < limit && page.layers.tree.upos[v] === Upos.ADV) v++;
      if (v < limit && isFiniteVerb(page, v)) return i;
    }
    // a colon and quoted words: the speaker goes on in his own words
    if (
      kind[i] === Kind.colon &&
      i + 1 < page.word.length &&
      quotedAt[i + 1]! >= 0 &&
      quotedAt[i + 1] !== quotedAt[start]
    ) {
      if (isClauseLike(page, quotedAt[i + 1]!, i + 1, true)) return i;
    }
    // another cue beside the words: "…, skriver avisen"
    const other = cues.list[cues.opening[i]!];
    if (!other || !cue || other.token <= cue.token) continue;
    const before = kind[i - 1];
    const bordered = before === Kind.comma || before === Kind.dash;
    if (bordered && !other.complement && other.subject && other.subject.from >= i && !isInsideReport(page, other, cues))
      return i - 1; // a later aside
    const participle = isParticiple(page, other.token) && other.groupFrom === other.token;
    if (participle && bordered && (other.complement || hasQuotedAfter(page, other.groupTo))) return i - 1;
    if (participle && is.coordinators.has(word[i - 1]!) && other.complement && other.complement.form !== "infinitive")
      return borderBefore(page, i);
    const link = linkBefore(page, i, start);
    if (link < 0) continue;
    if (is.contrastives.has(word[link]!)) return borderBefore(page, link + 1, true);
    if (
      other.complement &&
      ((participle && other.complement.form !== "infinitive") ||
        isFiniteVerb(page, other.token) ||
        other.groupFrom < other.token)
    ) {
      // "… and added that", ", but she said": unless the conjunction is repeated, it is the narrator
      const shared =
        (link === i - 1 && other.groupFrom === i && other.subject !== null && other.subject.to < i) ||
        other.subject === null ||
        other.subject.to <= start ||
        other.subject.head === cue.subject?.head;
      if (shared || kind[link - 1] === Kind.comma) return borderBefore(page, link + 1);
    }
  }
  return trimTrailing(page, start, limit);
}

/** The coordinator or contrastive that joins the clause of the group at `i` to the words before, or -1. */
function linkBefore(page: Page, i: number, start: number): number {
  const { is } = page.lexicon;
  for (let k = i - 1; k > Math.max(start, i - 9); k--) {
    const w = page.word[k]!;
    if (is.coordinators.has(w)) return k === i - 1 || page.kind[k - 1] === Kind.comma ? k : -1;
    if (is.contrastives.has(w)) return k;
    if (isFiniteVerb(page, k) || page.quotedAt[k]! >= 0 || is.complementizers.has(w)) return -1;
  }
  return -1;
}

function hasQuotedAfter(page: Page, from: number): boolean {
  for (let i = from; i < Math.min(page.word.length, from + 3); i++) if (page.quotedAt[i]! >= 0) return true;
  return false;
}

function cueWithin(cues: Cues, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cues.at[i]! >= 0) return true;
  return false;
}

/** Whether a phrase that names a source at `i` ends the sentence: no verb follows. */
function isTrailing(page: Page, i: number, limit: number): boolean {
  const phrases = page.lexicon.accordingTo.get(page.word[i]!)!;
  if (!phrases.some((phrase) => phrase.every((w, k) => page.word[i + k] === w))) return false;
  if (limit - i > 30) return false;
  for (let k = i + 1; k < limit; k++) if (isFiniteVerb(page, k)) return false;
  return true;
}

/** Whether a token stands in the first paragraph, and that is one line without a full stop. */
export function isHeadline(page: Page, token: number): boolean {
  const end = page.paragraphToken[1] ?? 0;
  if (token >= end || end > 40 || page.paragraphs.length < 2) return false;
  return page.kind[end - 1] !== Kind.stop && page.layers.tokens.sentence[end - 1] === page.layers.tokens.sentence[0];
}

/** Before the coordinator at `i - 1` and its comma. */
function borderBefore(page: Page, i: number, link = false): number {
  let to = i;
  if (link || page.lexicon.is.coordinators.has(page.word[to - 1]!)) to--;
  if (page.kind[to - 1] === Kind.comma || page.kind[to - 1] === Kind.dash) to--;
  return to;
}

/** Without "in an interview with …" and the like at the end. */
function trimTrailing(page: Page, start: number, end: number): number {
  const { is } = page.lexicon;
  const { upos } = page.layers.tree;
  for (let i = end - 1; i > Math.max(start + 3, end - 14); i--) {
    if (page.kind[i] === Kind.comma || isVerb(page, i) || page.quotedAt[i]! >= 0) break;
    if (is.products.has(page.word[i]!) && upos[i] === Upos.NOUN) {
      let p = i - 1;
      while (
        p > start &&
        (upos[p] === Upos.DET || upos[p] === Upos.ADJ || upos[p] === Upos.NUM || (upos[p] === Upos.NOUN && p > i - 3))
      )
        p--;
      if (p > start + 2 && p < i - 1 && upos[p] === Upos.ADP && (page.word[p] === "in" || page.word[p] === "i"))
        return page.kind[p - 1] === Kind.comma ? p - 1 : p;
    }
  }
  return end;
}

/** Character offset where content ends: without final punctuation, but with a closing mark whose opening is inside. */
export function endOf(page: Page, from: number, to: number): number {
  const { tokens } = page.layers;
  let last = to - 1;
  while (last > from) {
    const k = page.kind[last]!;
    if (k === Kind.mark) {
      const q = page.quotedAt[last]!;
      if (q >= 0 && page.quoted[q]!.open >= tokens.start[from]!) break;
      last--;
      continue;
    }
    if (k === Kind.comma || k === Kind.semicolon || k === Kind.colon || k === Kind.dash) last--;
    else if (k === Kind.stop && page.quotedAt[last]! < 0) last--;
    else break;
  }
  return tokens.end[last]!;
}

function cueSpan(page: Page, cue: Cue): Span {
  const { tokens } = page.layers;
  return { start: tokens.start[cue.from]!, end: tokens.end[cue.to - 1]! };
}

/** A question in quoted words is asked, whatever the verb. */
function asked(page: Page, pieces: readonly Span[], commitment: Commitment): Commitment {
  const last = pieces[pieces.length - 1]!;
  return commitment === "asserts" && page.text[last.end - 1] === "?" ? "asks" : commitment;
}

function isNegated(page: Page, cue: Cue): boolean {
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

function isRefused(page: Page, cue: Cue): boolean {
  for (let i = cue.token - 1; i >= Math.max(page.sentenceStart(cue.token), cue.token - 4); i--)
    if (page.lexicon.is.refusals.has(page.word[i]!)) return true;
  return false;
}

function isDocument(page: Page, subject: Phrase): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const w = page.word[i]!;
    if (page.lexicon.is.products.has(w)) return true;
  }
  return false;
}

/** The one whose words an impersonal verb reports: "lyder det fra X", "i rapporten fra X slås det fast". */
function authorOf(page: Page, cue: Cue): Phrase | null {
  const { is } = page.lexicon;
  const end = Math.min(page.sentenceEnd(cue.token), cue.groupTo + 12);
  for (let i = cue.groupTo; i < end; i++) {
    if (page.kind[i] !== Kind.word) break;
    if (is.authorPrepositions.has(page.word[i]!) || (page.layers.tree.upos[i] === Upos.ADP && page.word[i] === "i")) {
      const phrase = phraseAt(page, i + 1, page.sentenceEnd(cue.token));
      if (phrase) return phrase;
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

/** The tokens that head those who are spoken to. */
function addresseesOf(page: Page, cue: Cue, from: number, to: number): number[] {
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
