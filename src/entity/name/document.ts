import { Column, Flag, stride } from "../../syntax/attribute.js";
import { Evident, evidenceStride, Form } from "../../syntax/evidence.js";
import { Known, phraseHash, places } from "../../syntax/gazetteer.js";
import { BEGIN, classOf, END, INSIDE, labelOf, nameClasses, PERSON, partOf, SINGLE } from "../../syntax/name-label.js";
import { labelKnown } from "./known.js";
import { labelPersons } from "./person.js";
import type { Recognition } from "./recognize.js";

/** A person's first word alone is that person (family names come first in much of Asia), but "Paris" may be the city. */
const notGiven = (places & ~Known.town) | Known.nationality | Known.organization;
const classCount = nameClasses.length;
const longest = 5;

/** What one document's names say about each other. */
interface Memory {
  /** Votes by class for names of one word, by the hash of the word. */
  readonly single: Map<number, Int32Array>;
  /** The same for names of several words, and their length. */
  readonly phrases: Map<number, { votes: Int32Array; length: number }>;
  /** Words that begin a name of several words. */
  readonly openings: Set<number>;
  /** Last and first words of persons' full names: how often each. */
  readonly surnames: Map<number, number>;
  readonly givenNames: Map<number, number>;
  /** Words with a capital that are no name where they stand: how often. */
  readonly plain: Map<number, number>;
}

/**
 * Makes the labels of a whole document agree, in place: the last word of a person's full name is that person where it
 * stands alone; a name seen several times has the class that it has most often; a name found once is found everywhere.
 * Linear in the tokens.
 */
export function agree(recognition: Recognition): void {
  const { labels } = recognition;
  labelKnown(recognition);
  labelPersons(recognition);
  const keys = keysOf(recognition);
  const memory = remember(recognition, keys);
  for (let i = 0, sentence = 0; i < labels.length; i++) {
    while (recognition.document.firstToken[sentence + 1]! <= i) sentence++;
    const part = partOf(labels[i]!);
    if (part === SINGLE) single(recognition, keys, memory, i);
    else if (part < 0 && isCapital(recognition, i)) {
      const length = missedPhrase(recognition, keys, memory, i, recognition.document.firstToken[sentence + 1]!);
      if (length > 0) i += length - 1;
      else missedSingle(recognition, keys, memory, i);
    }
  }
}

/** Hash of each word, without its genitive s where the document has the word without it as a name. */
function keysOf({ labels, attributes, evidence }: Recognition): Int32Array {
  const plain = new Set<number>();
  for (let i = 0; i < labels.length; i++) if (labels[i] !== 0) plain.add(attributes[i * stride + Column.word]!);
  return Int32Array.from(labels, (_, i) => {
    const stem = evidence.stems[i]!;
    return plain.has(stem) ? stem : attributes[i * stride + Column.word]!;
  });
}

function remember(recognition: Recognition, keys: Int32Array): Memory {
  const { labels } = recognition;
  const memory: Memory = {
    single: new Map(),
    phrases: new Map(),
    openings: new Set(),
    surnames: new Map(),
    givenNames: new Map(),
    plain: new Map(),
  };
  for (let i = 0; i < labels.length; i++) {
    const part = partOf(labels[i]!),
      type = classOf(labels[i]!);
    if (part === SINGLE) votesFor(memory.single, keys[i]!, type);
    else if (part < 0 && isCapital(recognition, i)) count(memory.plain, keys[i]!);
    if (part !== BEGIN) continue;
    let end = i + 1;
    while (end < labels.length && partOf(labels[end]!) === INSIDE) end++;
    if (end - i < longest) {
      const hash = phraseKey(keys, i, end + 1);
      const phrase = memory.phrases.get(hash) ?? { votes: new Int32Array(classCount), length: end + 1 - i };
      memory.phrases.set(hash, phrase);
      phrase.votes[type]!++;
      memory.openings.add(keys[i]!);
    }
    if (type === PERSON) {
      count(memory.surnames, keys[end]!);
      count(memory.givenNames, keys[i]!);
    }
  }
  return memory;
}

function phraseKey(keys: Int32Array, from: number, to: number): number {
  let h = keys[from]!;
  for (let i = from + 1; i < to; i++) h = phraseHash(h, keys[i]!);
  return h;
}

function votesFor(map: Map<number, Int32Array>, key: number, type: number): void {
  const votes = map.get(key) ?? new Int32Array(classCount);
  map.set(key, votes);
  votes[type]!++;
}

function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The class of a name of one word, from all that the document says of it; -1 where it says too little. */
function classFor(recognition: Recognition, memory: Memory, key: number, i: number): number {
  const votes = memory.single.get(key);
  const known = recognition.evidence.values[i * evidenceStride + Evident.word]!;
  if (memory.surnames.has(key) && (known & (Known.country | Known.nationality)) === 0) return PERSON;
  if (memory.givenNames.has(key) && (known & notGiven) === 0) return PERSON;
  if (!votes) return -1;
  let best = 0,
    sum = 0;
  for (let type = 0; type < classCount; type++) {
    sum += votes[type]!;
    if (votes[type]! > votes[best]!) best = type;
  }
  return votes[best]! * 2 > sum ? best : -1;
}

function single(recognition: Recognition, keys: Int32Array, memory: Memory, i: number): void {
  const type = classFor(recognition, memory, keys[i]!, i);
  if (type >= 0) recognition.labels[i] = labelOf(type, SINGLE);
}

/** A word with a capital that is no name here, but is one elsewhere in the document. */
function missedSingle(recognition: Recognition, keys: Int32Array, memory: Memory, i: number): void {
  const key = keys[i]!;
  const surname = memory.surnames.get(key) ?? 0;
  const votes = memory.single.get(key);
  const full = surname > 0 || memory.givenNames.has(key);
  if (!full && !votes) return;
  if (isMostlyPlain(memory, key, votes)) return;
  if (isWord(recognition, i) && (!full || (surname === 0 && isFrequent(recognition, i)))) return;
  if (full && isCommon(recognition, i) && isFrequent(recognition, i) && !standsAsName(recognition, i)) return;
  const type = classFor(recognition, memory, key, i);
  if (type >= 0) recognition.labels[i] = labelOf(type, SINGLE);
}

/** Whether a name that is also a plain word ("May") can be the name here: no day follows, and no small word such as "in" stands before. */
function standsAsName({ attributes, evidence, document: { start, end } }: Recognition, i: number): boolean {
  const next = i + 1 < start.length ? attributes[(i + 1) * stride + Column.flags]! : 0;
  if ((next & Flag.Digit) !== 0) return false;
  if (i === 0 || (attributes[i * stride + Column.flags]! & Flag.First) !== 0) return true;
  if (i + 1 < start.length && start[i + 1] === end[i] && end[i + 1]! - start[i + 1]! === 2) return true; // "May's"
  const small = end[i - 1]! - start[i - 1]! <= 3 && (attributes[(i - 1) * stride + Column.flags]! & Flag.Upper) === 0;
  return !(small && (evidence.values[(i - 1) * evidenceStride + Evident.word]! & Known.frequent) !== 0);
}

/** Tokens of a name of several words that stands here unlabelled; they are labelled. 0 if there is none. */
function missedPhrase({ labels }: Recognition, keys: Int32Array, memory: Memory, i: number, to: number): number {
  if (!memory.openings.has(keys[i]!)) return 0;
  let h = keys[i]!;
  for (let length = 2; length <= longest && i + length <= to; length++) {
    if (labels[i + length - 1] !== 0) return 0;
    h = phraseHash(h, keys[i + length - 1]!);
    const phrase = memory.phrases.get(h);
    if (!phrase || phrase.length !== length) continue;
    let type = 0;
    for (let t = 1; t < classCount; t++) if (phrase.votes[t]! > phrase.votes[type]!) type = t;
    for (let k = 0; k < length; k++) labels[i + k] = labelOf(type, k === 0 ? BEGIN : k === length - 1 ? END : INSIDE);
    return length;
  }
  return 0;
}

function isCapital({ attributes }: Recognition, i: number): boolean {
  return (attributes[i * stride + Column.flags]! & Flag.Upper) !== 0;
}

function isCommon({ evidence }: Recognition, i: number): boolean {
  return (evidence.values[i * evidenceStride + Evident.form]! & Form.Common) !== 0;
}

/** Written small elsewhere, and here it begins a sentence: it may be the plain word. */
function isWord({ attributes, evidence }: Recognition, i: number): boolean {
  const first = (attributes[i * stride + Column.flags]! & Flag.First) !== 0;
  return first && (evidence.values[i * evidenceStride + Evident.form]! & Form.Common) !== 0;
}

/** The model passes the word over much more often than not: one wrong name would spoil them all. */
function isMostlyPlain(memory: Memory, key: number, votes: Int32Array | undefined): boolean {
  let named = (memory.surnames.get(key) ?? 0) + (memory.givenNames.get(key) ?? 0);
  for (let type = 0; votes && type < classCount; type++) named += votes[type]!;
  return (memory.plain.get(key) ?? 0) > 6 + 3 * named;
}

function isFrequent({ evidence }: Recognition, i: number): boolean {
  return (evidence.values[i * evidenceStride + Evident.word]! & Known.frequent) !== 0;
}
