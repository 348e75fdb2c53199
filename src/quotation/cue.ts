import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type Complement, complementOf } from "./complement.js";
import { inherit } from "./inherit.js";
import { type CueSense, FrameBit } from "./lexicon.js";
import { isMistagged } from "./mistagged.js";
import { complementReach, isCapital, isFiniteVerb, isParticiple, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf, subjectInTree } from "./phrase.js";
import {
  afterMarks,
  beforeApposition,
  commaIn,
  hasVerb,
  isAdjacent,
  mayInvert,
  relativeOf,
  subjectAfter,
} from "./subject.js";

/** A verb of saying in its sentence. */
export interface Cue {
  readonly token: number;
  /** Token range of verb and particle. */
  readonly from: number;
  readonly to: number;
  readonly senses: readonly CueSense[];
  /** Sum of the senses' frames. */
  readonly frames: number;
  readonly subject: Phrase | null;
  /** Verb, auxiliaries and subject. */
  readonly groupFrom: number;
  readonly groupTo: number;
  readonly inverted: boolean;
  readonly complement: Complement | null;
  readonly passive: boolean;
  /** Whether the verb stands in a relative clause on its subject. */
  readonly relative: boolean;
}

/** The cues of a document. */
export interface Cues {
  readonly list: readonly Cue[];
  /** Index of the cue whose verb stands at the token, and of the one whose group begins there; -1 for none. */
  readonly at: Int32Array;
  readonly opening: Int32Array;
}

/** All cues of a page outside direct speech, in the order of the text. */
export function cuesIn(page: Page): Cues {
  const n = page.word.length;
  const list: Cue[] = [];
  const at = new Int32Array(n).fill(-1);
  const opening = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (page.quotedAt[i]! >= 0) continue;
    const found = cueAt(page, i);
    if (!found) continue;
    // "says adding the mineral is simple": the subject of what is said
    if (isParticiple(page, i) && list[list.length - 1]?.complement?.start === i) continue;
    const cue = inherit(page, found, list);
    at[i] = list.length;
    if (opening[cue.groupFrom]! < 0) opening[cue.groupFrom] = list.length;
    list.push(cue);
  }
  return { list, at, opening };
}

/** The cue at a token, or null where the word is none there. Looks no further than a fixed number of tokens. */
export function cueAt(page: Page, c: number): Cue | null {
  const { lexicon, word, kind, quotedAt } = page;
  const all = lexicon.verbs.get(word[c]!);
  if (!all || kind[c] !== Kind.word) return null;
  const { upos, morph, relation } = page.layers.tree;
  const u = upos[c]!;
  if (u !== Upos.VERB && u !== Upos.AUX && u !== Upos.X && !isMistagged(page, c)) return null;
  if (c > 0 && page.text[page.layers.tokens.start[c]! - 1] === "-") return null; // "so-called"
  if (universal[relation[c]!] === Relation.amod && !isMisread(page, c)) return null;
  // "lod forstå": the verb of saying is both words
  const outside = quotedAt[page.layers.tree.head[c]!] !== quotedAt[c]; // a verb before quoted words is none of theirs
  if (
    universal[relation[c]!] === Relation.aux &&
    !outside &&
    !(u === Upos.VERB && all.every((sense) => sense.particle))
  )
    return null;

  const end = Math.min(page.sentenceEnd(c), c + 2 * complementReach);
  const start = Math.max(page.sentenceStart(c), c - 2 * complementReach);

  // particles narrow the senses
  let particleAt = -1;
  const senses = all.filter((sense) => {
    if (!sense.particle) return true;
    let from = c + 1;
    for (const part of sense.particle) {
      let found = -1;
      for (let i = from; i < Math.min(end, from + 6); i++) {
        if (kind[i] !== Kind.word) break;
        if (word[i] === part) {
          found = i;
          break;
        }
      }
      if (found < 0) return false;
      from = found + 1;
    }
    particleAt = from - 1;
    return true;
  });
  if (senses.length === 0) return null;
  const frames = senses.reduce((sum, sense) => sum | sense.frames, 0);

  const received = senses.some((sense) => sense.frames & FrameBit.received);

  // verb group to the left: auxiliaries, adverbs, negations
  let verbFrom = c;
  while (verbFrom - 1 >= start && c - verbFrom < 6 && kind[verbFrom - 1] === Kind.word && isVerbal(page, verbFrom - 1))
    verbFrom--;
  let passive = (morph[c]! & Feature.Pass) !== 0 && (morph[c]! & Feature.Part) === 0;
  if (morph[c]! & Feature.Part && !isParticiple(page, c))
    for (let i = verbFrom; i < c; i++) if (lexicon.is.passiveAuxiliaries.has(word[i]!)) passive = true;

  const borderAt = (i: number): boolean =>
    i < page.sentenceStart(c) ||
    kind[i] === Kind.comma ||
    kind[i] === Kind.mark ||
    kind[i] === Kind.dash ||
    kind[i] === Kind.close ||
    (quotedAt[i]! >= 0 && quotedAt[i] !== quotedAt[c]);
  const hasLeft = borderAt(verbFrom - 1) && leftOf(page, verbFrom - 1) && quotedAt[c]! < 0;

  // subject: after the verb where speech stands before it
  let subject: Phrase | null = null;
  let inverted = false;
  if (hasLeft && !isParticiple(page, c) && mayInvert(page, c, verbFrom - 1, frames)) {
    let i = c + 1;
    if (lexicon.is.auxiliaries.has(word[verbFrom]!) && verbFrom < c && lexicon.language.verbSecond) i = c + 1;
    const after = page.inTime[i] ? null : subjectAfter(page, i, end, c);
    if (after) {
      subject = after;
      inverted = true;
    }
  }
  if (!subject) {
    const s = subjectInTree(page, c);
    if (s >= 0 && !page.inTime[s] && quotedAt[s]! === quotedAt[c]!) {
      subject = s < c ? phraseOf(page, s, start, verbFrom <= s ? c : verbFrom) : phraseOf(page, s, c + 1, end);
      inverted = s > c;
      if (inverted && !lexicon.language.verbSecond) {
        subject = null;
        inverted = false;
      }
    }
  }
  // "the deal, the minister said, is dead": set off on both sides; "the plan, which critics say"
  if (subject && !inverted && subject.to <= verbFrom) {
    const near = phraseBefore(page, verbFrom, subject.from + 1);
    const border = near ? near.from - 1 : -1;
    const setOff =
      border >= subject.from && kind[border] === Kind.comma && kind[c + 1] === Kind.comma && subject.to === verbFrom;
    const object =
      near !== null &&
      near.from === subject.to &&
      lexicon.is.relatives.has(word[subject.head]!) &&
      subject.to < verbFrom;
    if (near && !page.inTime[near.head] && (setOff || object)) subject = near;
  }
  // "…, including in the Middle East, Secretary X has revealed": what stands right before the verb, where the tree reaches over commas
  const participle = isParticiple(page, c);
  if (subject && !inverted && !participle && subject.to < verbFrom && lexicon.is.thirdPerson.has(word[verbFrom - 1]!))
    subject = { from: verbFrom - 1, to: verbFrom, head: verbFrom - 1 };
  else if (subject && !inverted && !participle && page.kind[verbFrom - 1] === Kind.word) {
    const comma = commaIn(page, subject.from, verbFrom);
    if (
      comma >= 0 &&
      page.quotedAt[comma]! < 0 &&
      comma - page.sentenceStart(c) >= 4 &&
      hasVerb(page, page.sentenceStart(c), comma)
    ) {
      const near = phraseBefore(page, verbFrom, comma + 1);
      if (near && near.from === comma + 1) subject = near;
    }
  }
  if (!subject && !participle && page.kind[verbFrom - 1] === Kind.comma && verbFrom - 1 > start)
    subject = beforeApposition(page, verbFrom - 1, start) ?? nameBefore(page, verbFrom - 1, start);
  if (!subject && !participle) {
    let before = phraseBefore(page, verbFrom, start);
    if (before && page.inTime[before.head] && !lexicon.language.verbSecond)
      before = phraseBefore(page, before.from, start) ?? before;
    if (
      before &&
      lexicon.language.verbSecond &&
      (page.inTime[before.head] || (before.from > start && upos[before.from - 1] === Upos.ADP))
    )
      before = null;
    if (before && !lexicon.is.relatives.has(word[before.head]!)) subject = before;
    else if (lexicon.language.verbSecond && !before) {
      const after = subjectAfter(page, c + 1, end, c);
      if (after && isFiniteVerb(page, c)) {
        subject = after;
        inverted = true;
      }
    }
    if (!subject && before) subject = before;
  }
  // "Om forholdet til naboerne sagde X", "Mere end en uge efter mødet sagde X": a phrase with its preposition or a time stands first
  if (subject && !inverted && lexicon.language.verbSecond && isFiniteVerb(page, c)) {
    const first = page.sentenceStart(c);
    const { mentionAt } = page.layers;
    const phrase = subject.from === first + 1 && upos[first] === Upos.ADP;
    const nobody = subject.from === first && mentionAt[subject.head]! < 0 && upos[subject.head] !== Upos.PROPN;
    let after = phrase || nobody ? subjectAfter(page, c + 1, end, c) : null;
    let somebody = false;
    for (let i = after?.from ?? 0; after && i < after.to; i++) {
      if (page.inTime[i] && i > after.from)
        after = { from: after.from, to: i, head: i - 1 }; // "sagde X lørdag lederne"
      else if (page.layers.mentions[mentionAt[i]!]?.form === "name") somebody = true;
    }
    if (after && (phrase || somebody)) {
      subject = after;
      inverted = true;
    }
  }
  // "Det siger X": the object stands first
  if (
    lexicon.is.resumptives.size > 0 &&
    subject &&
    !inverted &&
    subject.head === page.sentenceStart(c) &&
    lexicon.is.resumptives.has(word[subject.head]!)
  ) {
    const after = subjectAfter(page, c + 1, end, c);
    if (after && !lexicon.is.expletives.has(word[after.head]!)) {
      subject = after;
      inverted = true;
    }
  }
  if (subject && !inverted && !participle && subject.to < verbFrom - 1) {
    // "an inconsistency was that Tellis said"
    const near = phraseBefore(page, verbFrom, subject.to);
    if (near && near.from > subject.to && lexicon.is.complementizers.has(word[near.from - 1]!)) subject = near;
  }
  if (subject && !inverted && !participle && subject.to < verbFrom) {
    // "on “This Week,” Sanders said"
    const near = phraseBefore(page, verbFrom, Math.max(subject.to, start));
    const border = near ? near.from - 1 : -1;
    if (
      near &&
      border > subject.to - 1 &&
      (page.kind[border] === Kind.comma || page.kind[border] === Kind.mark) &&
      (isCapital(page, near.head) || (near.to === verbFrom && hasVerb(page, subject.to, border)))
    )
      subject = near;
  }
  // a title before the name, where the tree sees two phrases
  if (subject && !inverted && subject.to < verbFrom && verbFrom - subject.to <= 6) {
    const near = phraseBefore(page, verbFrom, subject.to);
    if (near && near.from === subject.to)
      subject = { from: subject.from, to: verbFrom, head: isCapital(page, near.head) ? near.head : subject.head };
  }
  // "“…,” X, head of Y, a group that helps Z, said": all between the marks and the verb
  if (!inverted && !participle && !hasLeft) {
    const long = afterMarks(page, verbFrom);
    if (long && !(subject && subject.from === long.from && subject.to === verbFrom)) subject = long;
  }
  // "…, Devon and Cornwall Police said": a name that holds a conjunction
  if (subject && !inverted && !participle && subject.to === verbFrom && subject.from - 2 > page.sentenceStart(c)) {
    const { from } = subject;
    const joined = lexicon.is.coordinators.has(word[from - 1]!) && isCapital(page, from) && isCapital(page, from - 2);
    let first = from - 2;
    while (joined && isCapital(page, first - 1) && from - first < 6) first--;
    if (joined && (kind[first - 1] === Kind.comma || kind[first - 1] === Kind.mark))
      subject = { ...subject, from: first };
  }
  // "Days after Mr. X said": a time and its conjunction before the subject
  if (subject && !inverted && !participle && lexicon.language.preposed.includes(word[subject.head]!)) {
    let k = subject.head + 1;
    while (k < verbFrom && !lexicon.is.subordinators.has(word[k]!)) k++;
    const near = k < verbFrom ? phraseBefore(page, verbFrom, k + 1) : null;
    if (near && near.from === k + 1) subject = near;
  }
  // "…, said X, a general, as the crowd chanted": the phrase ends before the clause
  if (subject && inverted)
    for (let i = subject.head + 1; i + 1 < subject.to; i++)
      if (kind[i] === Kind.comma && lexicon.is.subordinators.has(word[i + 1]!)) {
        subject = { ...subject, to: i };
        break;
      }
  // a relative pronoun stands for the noun before it
  let relative = false;
  if (
    subject &&
    !inverted &&
    (lexicon.is.relatives.has(word[subject.head]!) || lexicon.is.relatives.has(word[subject.from]!)) &&
    subject.from > start &&
    !(subject.from === page.sentenceStart(c))
  ) {
    const antecedent = relativeOf(page, c, subject.from, start);
    relative = true;
    if (antecedent) subject = antecedent;
  }
  if (subject && passive && !(frames & FrameBit.impersonal)) {
    /* "it is said": nobody's words */
  }

  let groupFrom =
    !inverted && subject && !relative && !participle && subject.to <= verbFrom && isAdjacent(page, subject.to, verbFrom)
      ? subject.from
      : verbFrom;
  let groupTo = Math.max(c + 1, particleAt + 1, inverted && subject ? subject.to : 0);
  if (!inverted && subject && subject.from < c && subject.from > verbFrom - 12) {
    // "har X sagt": the auxiliary stands before the subject
    let a = subject.from - 1;
    while (a >= start && lexicon.is.auxiliaries.has(word[a]!)) a--;
    if (lexicon.language.verbSecond && a + 1 < subject.from && borderAt(a)) groupFrom = a + 1;
  }
  if (groupTo > end) groupTo = end;

  // passives by auxiliary: "was told", "er blevet bedt"
  if (!passive && morph[c]! & Feature.Part)
    for (
      let child = page.layers.tree.firstChild[c]!, n = 0;
      child >= 0 && n < 40;
      child = page.layers.tree.nextSibling[child]!, n++
    )
      if (relation[child] === Relation["aux:pass"]) passive = true;

  // "får at vide af politiet, at": the subject is the one spoken to
  if (received) passive = true;

  // "when asked whether", "Asked by reporters whether": nobody is said to ask but the one after "by"
  if (
    !passive &&
    !participle &&
    frames & FrameBit.addressee &&
    (c === page.sentenceStart(c) ? morph[c]! & Feature.Part : lexicon.is.subordinators.has(word[c - 1]!))
  ) {
    passive = true;
    subject = null;
    groupFrom = c;
  }

  // "asked him to go", but not "asked to be named"
  const needsObject =
    !passive &&
    senses.every(
      (sense) =>
        !(sense.frames & FrameBit.infinitive) ||
        (sense.commitment === "demands" && (sense.frames & FrameBit.addressee) !== 0),
    );
  const complement = complementOf(page, c, Math.max(groupTo, c + 1), end, frames, inverted, particleAt, needsObject);
  // "…, local press reported.": no participle, whatever the tree says
  const closing =
    subject !== null &&
    !inverted &&
    subject.to === verbFrom &&
    kind[subject.from - 1] === Kind.comma &&
    (c + 1 >= end || kind[c + 1] === Kind.stop);
  // "the comments directed at us": a participle without auxiliary belongs to its noun
  if (
    !closing &&
    complement?.form !== "quoted" &&
    complement?.form !== "clause" &&
    morph[c]! & Feature.Part &&
    !participle &&
    !passive &&
    !hasAuxiliary(page, verbFrom, c)
  ) {
    if (universal[relation[c]!] === Relation.acl && relation[c] !== Relation["acl:relcl"]) return null;
    if (c + 1 < end && upos[c + 1] === Upos.ADP && particleAt < 0 && kind[verbFrom - 1] === Kind.comma && !inverted)
      return null;
  }

  return {
    token: c,
    from: c,
    to: particleAt === c + 1 ? particleAt + 1 : c + 1,
    senses,
    frames,
    subject,
    groupFrom,
    groupTo,
    inverted,
    complement,
    passive,
    relative,
  };
}

/** "The general accused Pakistan of …", "one of her MPs suggested he should go": a verb that the tree hangs on the noun behind it. */
function isMisread(page: Page, c: number): boolean {
  const next = c + 1;
  if (page.lexicon.is.thirdPerson.has(page.word[next] ?? "")) return true;
  const { upos } = page.layers.tree;
  // "…, udtalte myndigheder lørdag."
  if (page.lexicon.language.verbSecond && page.kind[c - 1] === Kind.comma) {
    const end = page.sentenceEnd(c);
    let i = phraseAt(page, next, end)?.to ?? end + 1;
    while (i < end && page.inTime[i]) i++;
    return i === end || (i < end && page.kind[i] === Kind.stop);
  }
  if (upos[next] !== Upos.PROPN && upos[next] !== Upos.DET && upos[next] !== Upos.PRON) return false;
  const from = page.sentenceStart(c);
  const to = page.sentenceEnd(c);
  if (to - from > 60) return false;
  for (let i = from; i < to; i++) if (i !== c && isFiniteVerb(page, i) && page.quotedAt[i]! < 0) return false;
  return c > from;
}

/** "Labour's chancellor, John Smith, said": the name between two commas, where the words before are not understood. */
function nameBefore(page: Page, comma: number, start: number): Phrase | null {
  const phrase = phraseBefore(page, comma, start);
  if (!phrase || page.kind[phrase.from - 1] !== Kind.comma) return null;
  const m = page.layers.mentionAt[phrase.head]!;
  const mention = m < 0 ? undefined : page.layers.mentions[m]!;
  return mention?.form === "name" && mention.type === "person" ? phrase : null;
}

function hasAuxiliary(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.lexicon.is.auxiliaries.has(page.word[i]!)) return true;
  return false;
}

/** Auxiliaries, adverbs and negations may stand between subject and verb. */
function isVerbal(page: Page, i: number): boolean {
  const u = page.layers.tree.upos[i]!;
  return (
    page.lexicon.is.auxiliaries.has(page.word[i]!) ||
    page.lexicon.is.negations.has(page.word[i]!) ||
    u === Upos.AUX ||
    u === Upos.ADV ||
    (u === Upos.PART && !page.lexicon.is.infinitiveMarkers.has(page.word[i]!) && !/^['’]/.test(page.word[i]!))
  );
}

/** Whether there are words before a border in its sentence, or quoted words end there. */
function leftOf(page: Page, border: number): boolean {
  if (border < 0) return false;
  if (page.quotedAt[border]! >= 0) return true;
  const before = border - 1;
  if (before < 0) return false;
  if (page.kind[border] === Kind.comma || page.kind[border] === Kind.dash || page.kind[border] === Kind.close)
    return page.layers.tokens.sentence[before] === page.layers.tokens.sentence[border] || page.quotedAt[before]! >= 0;
  return false;
}
