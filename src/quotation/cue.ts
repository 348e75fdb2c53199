import { Feature } from "../syntax/feature.js";
import { Relation, universal } from "../syntax/relation.js";
import { Upos } from "../syntax/upos.js";
import { type CueSense, FrameBit } from "./lexicon.js";
import { isCapital, isFiniteVerb, isParticiple, isVerb, Kind, type Page } from "./page.js";
import { type Phrase, phraseAt, phraseBefore, phraseOf, subjectInTree } from "./phrase.js";
import { isTerm } from "./term.js";

/** What a cue verb introduces to its right. */
export interface Complement {
  readonly form: "clause" | "bare" | "question" | "infinitive" | "fragment" | "quoted" | "colon" | "gap";
  /** First token of the content. */
  readonly start: number;
  /** Index of the quoted words that are the content, or -1. */
  readonly quoted: number;
}

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

/** In "I et interview angreb X planen og sagde": the subject after the first verb, where a phrase or adverb stands before it. */
function afterFirstVerb(page: Page, cue: Cue): Phrase | null {
  const { upos } = page.layers.tree;
  const start = page.sentenceStart(cue.token);
  if (cue.groupFrom !== cue.token || page.quotedAt[start]! >= 0) return null;
  if (upos[start] !== Upos.ADP && upos[start] !== Upos.ADV && !page.inTime[start]) return null;
  let verb = start;
  while (verb < cue.token && !isFiniteVerb(page, verb)) {
    if (page.kind[verb] !== Kind.word || page.lexicon.is.subordinators.has(page.word[verb]!) || verb - start > 40)
      return null;
    verb++;
  }
  if (verb + 1 >= cue.token || (page.lexicon.verbs.has(page.word[verb]!) && cue.subject && cue.subject.from > verb))
    return null;
  for (let i = verb + 1; i < cue.token; i++) if (isFiniteVerb(page, i)) return null;
  const phrase = phraseAt(page, verb + 1, cue.token);
  return phrase && (!cue.subject || cue.subject.to <= verb) ? phrase : null;
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
    const cue = inherit(page, found, list);
    at[i] = list.length;
    if (opening[cue.groupFrom]! < 0) opening[cue.groupFrom] = list.length;
    list.push(cue);
  }
  return { list, at, opening };
}

/** A participle or coordinated verb without a subject of its own has that of the verb of saying before it, or of the sentence. */
function inherit(page: Page, cue: Cue, list: readonly Cue[]): Cue {
  const previous = list[list.length - 1];
  if (cue.passive || cue.inverted) return cue;
  const participle = isParticiple(page, cue.token);
  const joined = page.lexicon.is.coordinators.has(page.word[cue.groupFrom - 1] ?? "");
  if (!participle && !joined) return cue;
  const { sentence } = page.layers.tokens;
  if (joined && page.lexicon.language.verbSecond && isFiniteVerb(page, cue.token)) {
    const shared = afterFirstVerb(page, cue);
    if (shared) return { ...cue, subject: shared };
  }
  // "quoted a general as saying"
  if (participle && previous && page.lexicon.is.asWords.has(page.word[cue.groupFrom - 1] ?? "") && !previous.passive) {
    const object = phraseAt(page, previous.groupTo, cue.groupFrom);
    if (object && sentence[previous.token] === sentence[cue.token]) return { ...cue, subject: object };
  }
  let outer = previous;
  for (
    let k = 1;
    outer && !(outer.complement && cue.subject && outer.complement.start <= cue.subject.from) && k < 3;
    k++
  )
    outer = list[list.length - 1 - k];
  if (cue.subject) {
    // "conceded that the party had erred but said …": not the party
    const verb = outer?.complement && sentence[outer.token] === sentence[cue.token] && isFiniteVerb(page, cue.token);
    const inside =
      verb && outer?.subject && cue.subject.from >= outer.complement!.start && cue.groupFrom > cue.subject.to;
    return inside && joined ? { ...cue, subject: outer!.subject } : cue;
  }
  if (previous?.subject && sentence[previous.token] === sentence[cue.token])
    return { ...cue, subject: previous.subject };
  const start = page.sentenceStart(cue.token);
  for (let i = start; i < Math.min(cue.token, start + 30); i++) {
    if (page.quotedAt[i]! >= 0) return cue;
    const relation = page.layers.tree.relation[i]!;
    if (universal[relation] === Relation.nsubj) return { ...cue, subject: phraseOf(page, i, start, cue.token) };
  }
  const first = phraseAt(page, start, cue.token);
  return first ? { ...cue, subject: first } : cue;
}

const reach = 30;

/** The cue at a token, or null where the word is none there. Looks no further than a fixed number of tokens. */
export function cueAt(page: Page, c: number): Cue | null {
  const { lexicon, word, kind, quotedAt } = page;
  const all = lexicon.verbs.get(word[c]!);
  if (!all || kind[c] !== Kind.word) return null;
  const { upos, morph, relation, head } = page.layers.tree;
  const u = upos[c]!;
  if (u !== Upos.VERB && u !== Upos.AUX && u !== Upos.X && !isMistagged(page, c)) return null;
  if (c > 0 && page.text[page.layers.tokens.start[c]! - 1] === "-") return null; // "so-called"
  if (universal[relation[c]!] === Relation.amod) return null;
  if (universal[relation[c]!] === Relation.aux) return null;

  const end = Math.min(page.sentenceEnd(c), c + 2 * reach);
  const start = Math.max(page.sentenceStart(c), c - 2 * reach);

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
    subject = beforeApposition(page, verbFrom - 1, start);
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
  if (subject && !inverted && !participle && subject.to < verbFrom) {
    // "on “This Week,” Sanders said"
    const near = phraseBefore(page, verbFrom, Math.max(subject.to, start));
    const border = near ? near.from - 1 : -1;
    if (
      near &&
      border > subject.to - 1 &&
      (page.kind[border] === Kind.comma || page.kind[border] === Kind.mark) &&
      isCapital(page, near.head)
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

  // "asked him to go", but not "asked to be named"
  const needsObject = senses.every(
    (sense) =>
      !(sense.frames & FrameBit.infinitive) ||
      (sense.commitment === "demands" && (sense.frames & FrameBit.addressee) !== 0),
  );
  const complement = complementOf(page, c, Math.max(groupTo, c + 1), end, frames, inverted, particleAt, needsObject);
  // "the comments directed at us": a participle without auxiliary belongs to its noun
  if (
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

  void head;
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

function hasAuxiliary(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.lexicon.is.auxiliaries.has(page.word[i]!)) return true;
  return false;
}

/** The last comma in a range, or -1. */
function commaIn(page: Page, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (page.kind[i] === Kind.comma) return i;
  return -1;
}

function hasVerb(page: Page, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 40); i < to; i++) if (isVerb(page, i) && page.quotedAt[i]! < 0) return true;
  return false;
}

/** The noun phrase before an apposition or relative clause that a comma at `comma` closes: "X, head of Y, said". */
function beforeApposition(page: Page, comma: number, start: number): Phrase | null {
  for (let i = comma - 1; i > Math.max(start, comma - 30); i--) {
    if (page.quotedAt[i]! >= 0) return null;
    if (page.kind[i] !== Kind.comma) continue;
    const phrase = phraseBefore(page, i, start);
    if (
      phrase &&
      (isCapital(page, phrase.head) || phrase.from === start || page.layers.tree.upos[phrase.from] === Upos.DET)
    )
      return phrase;
  }
  return null;
}

/** Whether the subject may follow the verb: always where the verb stands second; else after words, not after an apposition. */
function mayInvert(page: Page, c: number, border: number, frames: number): boolean {
  if (page.lexicon.language.verbSecond) return true;
  if (frames & FrameBit.thought && !(frames & FrameBit.clause)) return false;
  if (
    !(frames & (FrameBit.clause | FrameBit.aside | FrameBit.question)) ||
    page.kind[border] === Kind.dash ||
    page.kind[border] === Kind.close
  )
    return false;
  if (page.quotedAt[border]! >= 0 || page.quotedAt[border - 1]! >= 0) return true;
  const s = subjectInTree(page, c);
  if (!hasVerb(page, page.sentenceStart(c), border)) return false; // "X, a senator, told …"
  return border === c - 1 && (s < 0 || s > c || !isAdjacent(page, Math.min(s + 1, border), border + 1));
}

/** Whether a verb of saying is tagged as something else, as its neighbours show. */
function isMistagged(page: Page, c: number): boolean {
  const { upos } = page.layers.tree;
  const next = c + 1 < page.sentenceEnd(c) ? c + 1 : -1;
  if (upos[c] === Upos.NOUN && endsAside(page, c)) return true;
  if (next < 0 || c === page.sentenceStart(c)) return false;
  const noun = page.lexicon.nouns.has(page.word[c]!);
  const clause =
    page.lexicon.is.complementizers.has(page.word[next]!) ||
    (page.kind[next] === Kind.comma &&
      next + 1 < page.sentenceEnd(c) &&
      page.lexicon.is.complementizers.has(page.word[next + 1]!));
  if (clause && !noun && upos[c - 1] !== Upos.DET && upos[c - 1] !== Upos.ADP && upos[c - 1] !== Upos.ADJ) return true;
  if (upos[c] === Upos.ADJ && upos[next] === Upos.PRON && page.lexicon.language.verbSecond) return true;
  if (noun || upos[c - 1] === Upos.DET || upos[c - 1] === Upos.ADP) return false;
  const past = page.lexicon.verbs.get(page.word[c]!)!.every((sense) => sense.lemma !== page.word[c]);
  if (!past) return false;
  if (page.lexicon.language.verbSecond && (page.kind[c - 1] === Kind.comma || page.kind[c - 1] === Kind.mark))
    return phraseAt(page, next, page.sentenceEnd(c)) !== null;
  return (
    page.lexicon.is.infinitiveMarkers.has(page.word[next]!) ||
    page.kind[next] === Kind.colon ||
    page.kind[next] === Kind.mark
  );
}

/** Whether a word that is tagged as a noun ends ", Die Zeit notes." and so must be a verb. */
function endsAside(page: Page, c: number): boolean {
  const end = page.sentenceEnd(c);
  if (c + 1 < end && page.kind[c + 1] !== Kind.stop && page.kind[c + 1] !== Kind.comma) return false;
  let i = c - 1;
  const start = Math.max(page.sentenceStart(c), c - 6);
  if (!isCapital(page, i) && !page.lexicon.is.thirdPerson.has(page.word[i]!)) return false;
  while (i > start && (isCapital(page, i) || page.layers.tree.upos[i] === Upos.DET)) i--;
  return i > start && (page.kind[i] === Kind.comma || page.kind[i] === Kind.mark);
}

/** The phrase between quoted words that a comma, "?" or "!" ends and a verb, where nothing else stands there; or null. */
function afterMarks(page: Page, verb: number): Phrase | null {
  const { tokens, sentences } = page.layers;
  const start = Math.max(0, verb - 40);
  const { quotedAt, quoted, kind, word, text } = page;
  const { is } = page.lexicon;
  let i = verb - 1;
  if (i < start || kind[i] !== Kind.word) {
    if (i < start || kind[i] !== Kind.comma) return null;
  }
  for (; i >= start && verb - i < 40; i--) {
    if (quotedAt[i]! >= 0) break;
    if (kind[i] === Kind.stop || kind[i] === Kind.colon || kind[i] === Kind.semicolon) return null;
    if (isCapital(page, i) || is.relatives.has(word[i - 1] ?? "") || is.relatives.has(word[i - 2] ?? "")) continue;
    if (isFiniteVerb(page, i)) return null;
  }
  if (i < start || quotedAt[i]! < 0 || verb - i < 3) return null;
  if (sentences.paragraph[tokens.sentence[i]!] !== sentences.paragraph[tokens.sentence[verb]!]) return null;
  const { pieces } = quoted[quotedAt[i]!]!;
  const from = kind[i + 1] === Kind.comma ? i + 2 : i + 1;
  if (from === i + 1 && !/[,?!]/.test(text[pieces[pieces.length - 1]!.end - 1]!)) return null;
  const first = phraseAt(page, from, verb);
  return first && first.from === from && isCapital(page, first.head) ? { from, to: verb, head: first.head } : null;
}

/** Whether only an apposition or relative clause between commas stands between subject and verb. */
function isAdjacent(page: Page, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > 30) return false;
  const border = page.kind[from]!;
  if (border !== Kind.comma && border !== Kind.dash && border !== Kind.open)
    return to - from <= 2 || !isFiniteBefore(page, from, to);
  return page.kind[to - 1] === Kind.comma || page.kind[to - 1] === Kind.dash || page.kind[to - 1] === Kind.close;
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

/** The subject right after a verb, in "…, said the minister". */
function subjectAfter(page: Page, i: number, end: number, cue: number): Phrase | null {
  const { lexicon, word } = page;
  let from = i;
  // one adverb may come between ("siger så han")
  if (
    from < end &&
    page.layers.tree.upos[from] === Upos.ADV &&
    lexicon.language.verbSecond &&
    !lexicon.is.negations.has(word[from]!)
  )
    from++;
  if (from >= end || page.quotedAt[from]! !== page.quotedAt[cue]!) return null;
  if (lexicon.is.complementizers.has(word[from]!)) return null;
  // "bad ham om at": an object
  const { morph, upos } = page.layers.tree;
  if (
    upos[from] === Upos.PRON &&
    morph[from]! & Feature.Acc &&
    !(morph[from]! & Feature.Nom) &&
    lexicon.is.thirdPerson.size > 0 &&
    !lexicon.is.thirdPerson.has(word[from]!)
  )
    return null;
  if (!lexicon.language.verbSecond && lexicon.is.thirdPerson.has(word[from]!)) return null; // "said he …" opens a clause
  const bare = phraseAt(page, from, end);
  if (!bare) return null;
  const named = apposed(page, bare, end);
  if (named) return named;
  let after = bare.to;
  while (after < end && page.layers.tree.upos[after] === Upos.ADV) after++;
  if (after < end && page.kind[after] === Kind.word && isFiniteVerb(page, after) && !lexicon.language.verbSecond)
    return null;
  // the tree may know more of the phrase: appositions, prepositional phrases
  const h = bare.head;
  const whole = phraseOf(page, h, bare.from, end);
  return whole.to > bare.to && whole.from <= bare.from ? { from: bare.from, to: whole.to, head: h } : bare;
}

/** A phrase with a last word that is tagged as a verb, or with a name after a comma: "…, siger ordføreren, X." */
function apposed(page: Page, bare: Phrase, end: number): Phrase | null {
  const closes = (i: number): boolean =>
    i >= end || page.kind[i] === Kind.comma || page.kind[i] === Kind.stop || page.kind[i] === Kind.colon;
  let { to, head } = bare;
  if (to < end && page.layers.tree.upos[to] === Upos.VERB && closes(to + 1)) head = to++;
  if (to + 1 < end && page.kind[to] === Kind.comma && isCapital(page, to + 1)) {
    const name = phraseAt(page, to + 1, end);
    if (name && closes(name.to) && isCapital(page, name.head) && !isPerson(page, bare.head))
      return { from: bare.from, to: name.to, head: name.head };
  }
  return to > bare.to ? { from: bare.from, to, head } : null;
}

/** Whether the token belongs to a person's name. */
function isPerson(page: Page, token: number): boolean {
  const m = page.layers.mentionAt[token]!;
  return m >= 0 && page.layers.mentions[m]!.form === "name" && page.layers.mentions[m]!.type === "person";
}

/** The noun that a relative clause with this verb belongs to. */
function relativeOf(page: Page, verb: number, pronoun: number, start: number): Phrase | null {
  const { tree } = page.layers;
  let v = verb;
  for (let steps = 0; steps < 4 && v >= 0; steps++) {
    if (universal[tree.relation[v]!] === Relation.acl || tree.relation[v] === Relation["acl:relcl"]) {
      const h = tree.head[v]!;
      if (h >= 0 && h < pronoun) return phraseOf(page, h, start, pronoun);
      break;
    }
    if (universal[tree.relation[v]!] !== Relation.conj) break;
    v = tree.head[v]!;
  }
  let i = pronoun;
  while (i > start && page.kind[i - 1] === Kind.comma) i--;
  return phraseBefore(page, i, start);
}

/** What the verb introduces to its right, or null. */
function complementOf(
  page: Page,
  c: number,
  from: number,
  end: number,
  frames: number,
  inverted: boolean,
  particleAt: number,
  needsObject: boolean,
): Complement | null {
  const { lexicon, word, kind, quotedAt, quoted } = page;
  const { is } = lexicon;
  const here = quotedAt[c]!;
  const reports =
    (frames &
      (FrameBit.clause |
        FrameBit.aside |
        FrameBit.question |
        FrameBit.fragment |
        FrameBit.infinitive |
        FrameBit.document |
        FrameBit.impersonal)) !==
    0;
  let comma = false;
  let verbs = 0;
  let relatives = 0;
  let infinitive = -1;
  const question = -1;
  const limit = Math.min(page.paragraphToken.length ? end + 1 : end, from + reach);
  for (let i = from; i < Math.min(limit, page.word.length); i++) {
    if (quotedAt[i]! >= 0 && quotedAt[i] !== here) {
      const q = quotedAt[i]!;
      if (i > from && quotedAt[i - 1] === q) continue;
      if (!reports) return null;
      if (comma || i === from || isLight(page, from, i)) {
        const near = i - from <= 1 || /\p{Lu}|\p{N}/u.test(page.text[quoted[q]!.pieces[0]!.start]!);
        if (!comma && i > from && isTerm(page, q, i)) break;
        if (near && isClauseLike(page, q, i, comma)) return { form: "quoted", start: i, quoted: q };
      }
      // a quoted fragment inside the words that are reported
      if (!(frames & (FrameBit.bare | FrameBit.clause))) break;
      const mark = i;
      let finite = false;
      while (i + 1 < page.word.length && quotedAt[i + 1] === q) if (isFiniteVerb(page, ++i)) finite = true;
      if (finite && verbs === 0 && mark > from && frames & FrameBit.bare && !inverted && phraseBefore(page, mark, from))
        return { form: "bare", start: from, quoted: -1 };
      continue;
    }
    if (i >= end) break;
    const k = kind[i]!;
    if (k === Kind.colon) {
      const next = i + 1;
      if (next >= page.word.length) return null;
      if (quotedAt[next]! >= 0 && quotedAt[next] !== here)
        return { form: "quoted", start: next, quoted: quotedAt[next]! };
      if (next < end && frames & (FrameBit.clause | FrameBit.impersonal) && end - next > 2)
        return { form: "colon", start: next, quoted: -1 };
      return null;
    }
    if (k === Kind.stop || k === Kind.semicolon || (k === Kind.dash && i > from)) break;
    if (k === Kind.comma) {
      if (comma && !inverted) {
        /* a second comma: an apposition or adjunct before the conjunction */
      }
      comma = true;
      if (i - from > 16) break;
      continue;
    }
    const w = word[i]!;
    if (
      is.complementizers.has(w) &&
      frames & (FrameBit.clause | FrameBit.impersonal | FrameBit.document) &&
      verbs === 0
    ) {
      const asInfinitive = is.infinitiveMarkers.has(w) && isInfinitiveAfter(page, i, end);
      if (!asInfinitive && opensReported(page, from, i, end, frames)) return { form: "clause", start: i, quoted: -1 };
    }
    if (is.infinitiveMarkers.has(w) && infinitive < 0 && isInfinitiveAfter(page, i, end) && verbs === 0) {
      infinitive = i;
      if (frames & FrameBit.infinitive && (!needsObject || phraseAt(page, from, i)))
        return { form: "infinitive", start: i, quoted: -1 };
    }
    if (
      is.questionWords.has(w) &&
      question < 0 &&
      verbs === 0 &&
      infinitive < 0 &&
      frames & (FrameBit.question | FrameBit.clause) &&
      (!comma || kind[i - 1] === Kind.comma) &&
      opensQuestion(page, from, comma ? i - 1 : i, i, end, frames)
    )
      return { form: "question", start: i, quoted: -1 };
    if (isFiniteVerb(page, i) && i !== particleAt) {
      if (comma && !is.complementizers.has(w)) break;
      if (relatives === 0) verbs++;
      if (i === from && frames & FrameBit.bare && !inverted && !lexicon.language.verbSecond) {
        if (i + 1 < end && is.complementizers.has(word[i + 1]!)) return { form: "clause", start: i + 1, quoted: -1 };
        if (page.layers.tree.upos[i] === Upos.AUX || !(frames & FrameBit.addressee))
          return { form: "gap", start: i, quoted: -1 };
        verbs--; // the one spoken to, with a wrong tag
        continue;
      }
      if (frames & FrameBit.bare && !inverted) {
        const begin = bareStart(page, c, from, i, frames);
        // "time to say goodbye to friends could …"
        if (
          is.infinitiveMarkers.has(word[c - 1] ?? "") &&
          page.layers.tree.upos[from] !== Upos.PRON &&
          page.layers.tree.upos[from] !== Upos.DET &&
          !isCapital(page, from)
        )
          break;
        if (begin === inRelative) {
          relatives++;
          verbs = 0;
          continue;
        }
        if (begin >= 0 && relatives > 0 && !(frames & FrameBit.addressee))
          return { form: "bare", start: from, quoted: -1 };
        if (begin >= 0)
          return {
            form: "bare",
            start: quotedAt[begin]! >= 0 && quotedAt[begin] !== here ? Math.max(from, firstQuoted(page, begin)) : begin,
            quoted: -1,
          };
      }
      break;
    }
    if (comma && is.relatives.has(w) && !is.complementizers.has(w)) break;
  }
  return null;
}

/** Whether a conjunction at `i` opens what the verb before `from` reports, and no clause on a noun between them. */
function opensReported(page: Page, from: number, i: number, end: number, frames: number): boolean {
  const { upos } = page.layers.tree;
  if (i + 1 >= end && page.quotedAt[i + 1]! < 0) return false;
  if (page.kind[i + 1] === Kind.colon) return false; // "that: “…”"
  if (i - from < 1 || page.lexicon.language.verbSecond) return true;
  if (i + 1 < end && isFiniteVerb(page, i + 1)) return false; // "a crowd that had gathered"
  if (frames & FrameBit.addressee || page.inTime[i - 1] || page.kind[i - 1] === Kind.comma) return true;
  // a noun phrase right after the verb owns the clause: "said the claim that …"
  const object = phraseAt(page, from, i);
  if (object && object.to === i && object.from === from && upos[from] !== Upos.PROPN && !(frames & FrameBit.addressee))
    return upos[from] === Upos.ADV || (object.to - object.from === 1 && upos[from] !== Upos.PRON);
  return true;
}

/** Whether a question word at `i` opens what the verb reports: only the one asked, a time or an adverb may stand between. */
function opensQuestion(page: Page, from: number, to: number, i: number, end: number, frames: number): boolean {
  const { upos } = page.layers.tree;
  if (upos[i] === Upos.ADP) return false;
  if (page.lexicon.is.complementizers.has(page.word[i + 1] ?? "")) return false;
  for (let k = i + 1; k < Math.min(end, i + 5); k++)
    if (page.lexicon.is.infinitiveMarkers.has(page.word[k]!) && !isFiniteBefore(page, i + 1, k)) return false;
  if (i + 1 >= end) return false;
  if (to <= from) return true;
  if (page.kind[i - 1] === Kind.comma && !(frames & FrameBit.addressee)) {
    // "points to Germany, where …" is no question
    for (let k = from; k < to; k++)
      if (upos[k] !== Upos.ADV && !page.inTime[k] && !page.lexicon.is.negations.has(page.word[k]!)) return false;
  }
  const object = phraseAt(page, from, to);
  if (object && object.from === from && !(frames & FrameBit.addressee)) {
    for (let k = object.from; k < object.to; k++) if (!page.inTime[k]) return false;
  }
  return isLight(page, from, to) && to - from <= 10;
}

function isFiniteBefore(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(page, k)) return true;
  return false;
}

/** Whether an infinitive follows its marker, at most two adverbs away. */
function isInfinitiveAfter(page: Page, marker: number, end: number): boolean {
  const { upos, morph } = page.layers.tree;
  for (let i = marker + 1; i < Math.min(end, marker + 5); i++) {
    if (page.kind[i] === Kind.mark) continue;
    const u = upos[i]!;
    if (u === Upos.VERB || u === Upos.AUX) return (morph[i]! & Feature.Inf) !== 0;
    if (u !== Upos.ADV && u !== Upos.PART && page.kind[i] !== Kind.mark) return false;
  }
  return false;
}

/** Whether only an addressee, adverbs, times and prepositional phrases stand in `[from, to)`. */
function isLight(page: Page, from: number, to: number): boolean {
  if (to - from > 24) return false;
  for (let i = from; i < to; i++) {
    if (page.kind[i] === Kind.semicolon || page.kind[i] === Kind.stop) return false;
    if (isFiniteVerb(page, i) && !page.lexicon.is.complementizers.has(page.word[i]!)) return false;
  }
  return true;
}

/** Whether quoted words are a clause or more, as they stand after a verb. */
export function isClauseLike(page: Page, q: number, at: number, afterComma: boolean): boolean {
  const { pieces } = page.quoted[q]!;
  const first = page.text[pieces[0]!.start]!;
  const last = page.text[pieces[pieces.length - 1]!.end - 1]!;
  let words = 0;
  let finite = false;
  for (let i = at; i < page.word.length && page.quotedAt[i] === q && words < 60; i++) {
    if (page.kind[i] === Kind.word) words++;
    if (isFiniteVerb(page, i)) finite = true;
  }
  const upper = first !== first.toLowerCase();
  if (pieces.length > 1) return true;
  if (upper && (finite || afterComma || /[.!?…]/.test(last))) return true;
  return finite && words >= 4 && (afterComma || /[.!?…]/.test(last));
}

/** The mark that opens the quoted words at a token. */
function firstQuoted(page: Page, token: number): number {
  let i = token;
  while (i > 0 && token - i < 60 && page.quotedAt[i - 1] === page.quotedAt[token]) i--;
  return i;
}

const inRelative = -2;

/** First token of the clause without conjunction whose first finite verb stands at `verb`; -1 where it is none. */
function bareStart(page: Page, c: number, from: number, verb: number, frames: number): number {
  const { tree } = page.layers;
  const { is } = page.lexicon;
  // the tree's own subject of that clause
  let head = verb;
  for (let steps = 0; steps < 4; steps++) {
    const relation = universal[tree.relation[head]!]!;
    if (relation === Relation.aux || relation === Relation.cop) head = tree.head[head]!;
    else break;
    if (head < 0) return -1;
  }
  const relation = universal[tree.relation[head]!]!;
  if (relation === Relation.acl && tree.head[head]! > c) return inRelative; // a relative clause of the object
  let start = -1;
  for (let child = tree.firstChild[head]!, n = 0; child >= 0 && n < 60; child = tree.nextSibling[child]!, n++) {
    const plain = universal[tree.relation[child]!]!;
    if (
      (plain === Relation.nsubj || plain === Relation.csubj || plain === Relation.expl) &&
      child < verb &&
      child >= from
    ) {
      start = Math.max(from, tree.from[child]!);
      break;
    }
  }
  if (start < 0) {
    // without a subject in the tree: the noun phrase before the verb
    let v = verb;
    while (v - 1 >= from && (page.layers.tree.upos[v - 1] === Upos.ADV || is.auxiliaries.has(page.word[v - 1]!))) v--;
    const phrase = phraseBefore(page, v, from);
    if (!phrase) return -1;
    start = phrase.from;
  }
  // what stands between the verb of saying and the clause: the one spoken to, a time, "in a statement"; or it belongs to the clause
  if (start > from && !(frames & FrameBit.addressee)) {
    const opener = page.layers.tree.upos[from]!;
    const lead = is.subordinators.has(page.word[from]!) || is.coordinators.has(page.word[from]!);
    if (lead || opener === Upos.SCONJ) return from;
    const governor = tree.head[from]! >= 0 ? topBelow(page, from, c) : -1;
    if (governor >= 0 && governor >= start && governor <= verb + 30) return from;
  }
  return start;
}

/** The ancestor of `token` whose head is `c`; -1 where there is none within a few steps. */
function topBelow(page: Page, token: number, c: number): number {
  const { head } = page.layers.tree;
  let t = token;
  for (let steps = 0; steps < 12 && t >= 0; steps++) {
    if (head[t] === c) return t;
    t = head[t]!;
  }
  return -1;
}
