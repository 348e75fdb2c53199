import type { Span } from "../document/span.js";
import type { Commitment } from "../reading/reading.js";
import { Upos } from "../syntax/upos.js";
import { asideOf, isBoth, isSetOff } from "./aside.js";
import { addresseesOf, agentOf, asked, authorOf, cueSpan, isDocument, isNegated, senseFor } from "./attribution.js";
import type { Complement } from "./complement.js";
import { contentEnd, endOf } from "./content.js";
import type { Cue, Cues } from "./cue.js";
import { FrameBit } from "./lexicon.js";
import { isFiniteVerb, Kind, type Page } from "./page.js";
import type { Phrase } from "./phrase.js";
import { resumedBy } from "./resumed.js";
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
  /** Whether a speaker reports it in direct speech. */
  readonly nested?: boolean;
}

/** The reports that a cue makes: one or none. */
export function reportsOf(page: Page, cue: Cue, cues: Cues): Report[] {
  const { lexicon, word } = page;
  const { is } = lexicon;
  const { subject } = cue;
  // the writer's own "I say" is no report
  if (subject && (is.firstPerson.has(word[subject.head]!) || is.secondPerson.has(word[subject.head]!))) return [];
  const expletive =
    subject !== null &&
    is.expletives.has(word[subject.head]!) &&
    subject.to - subject.from === 1 &&
    !(
      cue.frames & FrameBit.clausal &&
      !cue.passive &&
      isFiniteVerb(page, cue.token) &&
      is.thirdPerson.has(word[subject.head]!)
    ); // "it said": a body
  const impersonal = (cue.frames & FrameBit.impersonal) !== 0;
  if (
    subject &&
    !expletive &&
    cue.senses.every((sense) => sense.frames & FrameBit.impersonal) &&
    !isDocument(page, subject)
  )
    return [];

  const aside = asideOf(page, cue, cues);
  if (aside && cue.complement && isBoth(page, cue)) return [aside, ...reportRight(page, cue, cue.complement, cues)];
  if (aside?.direct) return [aside];
  // "There is no evidence, they say, that …"
  if (aside && isSetOff(page, cue) && !(cue.passive && !impersonal && !expletive)) return [aside];
  if (
    aside &&
    !(cue.complement && cue.complement.form !== "gap" && !(cue.complement.form === "quoted" && aside.direct))
  ) {
    if (expletive && !impersonal && !aside.direct) return [];
    if (cue.passive && !impersonal && !expletive && !aside.direct) return []; // "rain is expected, above all in …"
    return [aside];
  }
  if (
    aside &&
    cue.complement &&
    (cue.complement.form === "bare" || cue.complement.form === "infinitive") &&
    aside.direct
  )
    return [aside];

  if (cue.passive && !impersonal && !expletive && cue.complement) {
    // "residents were told by police that …"
    const agent = agentOf(page, cue, cue.complement.start);
    if (!agent || is.firstPerson.has(word[agent.head]!)) return [];
    return reportRight(page, { ...cue, subject: agent }, cue.complement, cues);
  }
  const resumed = resumedBy(page, cue);
  if (resumed) return [resumed];

  const { complement } = cue;
  if (!complement) return fragmentOf(page, cue, cues);
  if ((expletive || (cue.passive && !subject)) && !impersonal) {
    // "it is said that": nobody's words, unless a phrase tells whose
    const author = authorOf(page, cue);
    // "it is reported that": words of somebody, and the text names nobody
    if (!author && !(expletive && cue.passive && complement.form === "clause" && isAsserted(page, cue))) return [];
    return reportRight(page, { ...cue, subject: author }, complement, cues);
  }
  if (impersonal && expletive) {
    const author = authorOf(page, cue);
    return reportRight(page, { ...cue, subject: author }, complement, cues);
  }
  if (!subject && complement.form !== "quoted") return [];
  return reportRight(page, cue, complement, cues);
}

/** Whether a phrase holds a mention of somebody, or is headed by a number or pronoun ("one of her aides"). */
function isSomebody(page: Page, { from, to, head }: Phrase): boolean {
  const { mentionAt, tree } = page.layers;
  if (mentionAt[head]! >= 0) return true;
  if (tree.upos[head] !== Upos.NUM && tree.upos[head] !== Upos.PRON) return false;
  for (let i = from; i < to; i++) if (mentionAt[i]! >= 0) return true;
  return false;
}

function isAsserted(page: Page, cue: Cue): boolean {
  const sense = senseFor(cue, FrameBit.clause);
  return sense.commitment === "asserts" && (sense.frames & FrameBit.thought) === 0 && !isNegated(page, cue);
}

/** Content to the right of the cue. */
export function reportRight(page: Page, cue: Cue, complement: Complement, cues: Cues): Report[] {
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
  // "the addresses pointed to …": what may show and may say must be somebody, or tell something
  const shows = cue.senses.some((s) => s.frames & FrameBit.document);
  if (shows && cue.subject && !isSomebody(page, cue.subject) && !isDocument(page, cue.subject)) return [];
  const sense = senseFor(cue, bits);
  let commitment = sense.commitment;
  const negated = isNegated(page, cue);
  const refused = isRefused(page, cue);
  if (refused) commitment = "refuses-to-say";
  else if (form === "question" && commitment === "asserts") {
    if (negated) commitment = "refuses-to-say";
  } else if (negated && commitment === "asserts") commitment = "doubts";
  let to = contentEnd(page, cue, start, cues);
  // inside quoted words they end with them
  const spoken = page.quotedAt[cue.token]!;
  if (spoken >= 0) {
    while (to > start && page.quotedAt[to - 1] !== spoken) to--;
    for (let i = start; i < to; i++) if (page.kind[i] === Kind.semicolon) to = i;
  }
  if (to <= start) return [];
  // what somebody says that a thing shows is said by him
  const infinitive = form === "infinitive";
  if (infinitive && to - start < 3 && !page.lexicon.language.plainInfinitives) return [];
  const outermost =
    infinitive || ((sense.frames & FrameBit.document) !== 0 && !(cue.subject && isDocument(page, cue.subject)));
  if (
    infinitive &&
    commitment !== "asserts" &&
    commitment !== "denies" &&
    !page.lexicon.language.plainInfinitives &&
    !holdsQuoted(page, start, to)
  )
    return [];
  // "who does not claim to belong to either": nothing was said
  if (negated && !refused && infinitive && sense.commitment === "asserts") return [];
  // "criticized for not informing that …": nothing was said
  if (negated && !refused && form === "clause" && is.infinitiveMarkers.has(page.word[cue.token - 1] ?? "")) return [];
  const last = infinitive ? quotedEnd(page, start, to) : to;
  const piece: Span = { start: tokens.start[start]!, end: endOf(page, start, last) };
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

/** Where an infinitive ends that is quoted as a whole: before "… during a protest today", which is the narrator's. */
function quotedEnd(page: Page, from: number, to: number): number {
  const marker = from + 1 < to && page.quotedAt[from + 1]! >= 0 ? from + 1 : page.quotedAt[from]! >= 0 ? from : -1;
  if (marker < 0) return to;
  const q = page.quotedAt[marker]!;
  let end = marker;
  while (end < to && page.quotedAt[end] === q) end++;
  if (end - marker < 4 || end >= to) return to;
  let timed = page.inTime[end] === 1;
  if (page.layers.tree.upos[end] === Upos.ADP) for (let i = end; i < to; i++) if (page.inTime[i]) timed = true;
  return timed ? end : to;
}

function holdsQuoted(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (page.quotedAt[i]! >= 0 && page.quotedAt[i] !== page.quotedAt[from - 1]) return true;
  return false;
}

/** A phrase with quoted words under a verb that takes one: "accused them of “playing politics”". */
function fragmentOf(page: Page, cue: Cue, cues: Cues): Report[] {
  const { tokens } = page.layers;
  const { is } = page.lexicon;
  const agent = cue.passive ? agentOf(page, cue, Math.min(page.sentenceEnd(cue.token), cue.groupTo + 14)) : null;
  const speaker = cue.passive ? agent : cue.subject;
  if (!speaker) return [];
  if (is.expletives.has(page.word[speaker.head]!)) return [];
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
    // "announced reforms, including … an end to “no-fault” evictions"
    if (
      page.kind[i] === Kind.comma &&
      page.quotedAt[i + 1]! < 0 &&
      cue.senses.every((sense) => !(sense.frames & FrameBit.fragment))
    )
      return [];
  }
  if (mark < 0 || page.kind[from] === Kind.comma) return [];
  // "said in his mock “news anchor” voice": how it was said
  const speaks = cue.senses.every((sense) => !(sense.frames & FrameBit.fragment));
  if (
    speaks &&
    mark > from + 1 &&
    page.layers.tree.upos[from] === Upos.ADP &&
    !is.contentPrepositions.has(page.word[from]!)
  )
    return [];
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
  // "kaldte ham for “hysterisk”": one word alone says nothing
  if (start === mark && mark > from && clause < 0 && countWords(page, mark) === 1) start = from;
  if (clause >= 0) start = clause;
  else if (start === mark && mark > from && is.infinitiveMarkers.has(page.word[mark - 1]!)) start = mark - 1;
  const infinitive = is.infinitiveMarkers.has(page.word[from]!) && mark === from + 1;
  if (start === from && is.contentPrepositions.has(page.word[from]!) && !infinitive) start = from + 1;
  if (start === from && from < mark && is.addresseePrepositions.has(page.word[from]!)) start = from + 1;
  const end0 = contentEnd(page, cue, start, cues);
  const to = infinitive ? quotedEnd(page, start, end0) : end0;
  if (to <= start) return [];
  const sense = senseFor(cue, FrameBit.fragment);
  return [
    {
      pieces: [{ start: tokens.start[start]!, end: endOf(page, start, to) }],
      direct: false,
      cue: cueSpan(page, cue),
      cueToken: cue.token,
      source: speaker,
      addressees: [],
      commitment: sense.commitment,
      quoted: [],
      continues: false,
      outermost: true,
    },
  ];
}

/** How many words stand between the marks that open at a token. */
function countWords(page: Page, mark: number): number {
  let words = 0;
  for (let i = mark; i < page.word.length && page.quotedAt[i] === page.quotedAt[mark] && words < 5; i++)
    if (page.kind[i] === Kind.word) words++;
  return words;
}

/** "as", "som": what follows belongs to the words before. */
const isAs = (page: Page, i: number): boolean =>
  page.layers.tree.upos[i] === Upos.SCONJ || page.lexicon.is.relatives.has(page.word[i]!) || page.word[i] === "as";

function isRefused(page: Page, cue: Cue): boolean {
  for (let i = cue.token - 1; i >= Math.max(page.sentenceStart(cue.token), cue.token - 4); i--)
    if (page.lexicon.is.refusals.has(page.word[i]!)) return true;
  return false;
}
