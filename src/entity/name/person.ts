import { Column, Flag, stride } from "../../syntax/attribute.js";
import { Evident, evidenceStride, Form } from "../../syntax/evidence.js";
import { Known, places } from "../../syntax/gazetteer.js";
import {
  BEGIN,
  classOf,
  END,
  INSIDE,
  labelOf,
  ORGANIZATION,
  OTHER,
  PERSON,
  PLACE,
  partOf,
  SINGLE,
} from "../../syntax/name-label.js";
import type { Recognition } from "./recognize.js";

/** Kinds that keep a word from being part of a person's name, where nothing but its capital speaks for it. */
const noPerson =
  Known.country | Known.city | Known.region | Known.organization | Known.nationality | Known.other | Known.title;

/**
 * Persons by what stands around them, in place: a name right after a title ("udenrigsminister Ine Holm") that is not
 * known as anything else; a known first name and a word with a capital; a further word with a capital after a person's
 * name ("Kim Jong" + "Un"); two persons' names with a hyphen or short particles between them ("von der").
 */
export function labelPersons(recognition: Recognition): void {
  const { firstToken } = recognition.document;
  for (let s = 0; s + 1 < firstToken.length; s++) {
    const from = firstToken[s]!,
      to = firstToken[s + 1]!;
    for (let i = from; i < to; i++) i = personAt(recognition, i, from, to);
    join(recognition, from, to);
  }
}

/** Labels the person that begins at `i`; returns the last token that was looked at. */
function personAt(recognition: Recognition, i: number, from: number, to: number): number {
  const { labels, evidence } = recognition;
  const known = (at: number): number => evidence.values[at * evidenceStride + Evident.word]!;
  const titled = i > from && (known(i - 1) & Known.title) !== 0 && labels[i - 1] === 0;
  const part = partOf(labels[i]!);
  if (part < 0) {
    const end = unlabelledPerson(recognition, i, to, titled);
    if (end > i) label(labels, i, end);
    return Math.max(i, end - 1);
  }
  if (part !== BEGIN && part !== SINGLE) return i;
  let end = nameEnd(labels, i, to),
    type = classOf(labels[i]!);
  const plain =
    evidence.values[i * evidenceStride + Evident.phrase] === 0 && (known(i) & (places | Known.organization)) === 0;
  if (titled && plain && (type === OTHER || type === ORGANIZATION || type === PLACE)) type = PERSON;
  if (type !== PERSON) return end - 1;
  while (i + 1 < end && (known(i) & (Known.title | Known.firstName | Known.lastName)) === Known.title) labels[i++] = 0;
  while (end < to && labels[end] === 0 && mayBePerson(recognition, end) && !isCommon(recognition, end)) end++;
  label(labels, i, end);
  return end - 1;
}

/**
 * End of a person's name that the model passed over, or 0: words with capitals after a title, or after a known first
 * name; one of them at least must be no plain word.
 */
function unlabelledPerson(recognition: Recognition, i: number, to: number, titled: boolean): number {
  const { labels, evidence } = recognition;
  if (!mayBePerson(recognition, i)) return 0;
  const known = evidence.values[i * evidenceStride + Evident.word]!;
  const given = (known & Known.firstName) !== 0 && (known & places) === 0 && !isCommon(recognition, i);
  if (!titled && !given && !isSurname(recognition, i + 1, to)) return 0;
  if (!titled && !given && isCommon(recognition, i)) return 0;
  let end = i,
    special = false;
  while (end < to && end < i + 4 && labels[end] === 0) {
    const hyphen = end > i && isHyphen(recognition, end) && end + 1 < to;
    if (hyphen ? labels[end + 1] !== 0 : !mayBePerson(recognition, end)) break;
    if (!titled && isCommon(recognition, end) && !isName(recognition, end)) break; // "Ryder Cup"
    special ||= !isCommon(recognition, end);
    end += hyphen ? 2 : 1;
  }
  return end - i >= 2 && special ? end : 0;
}

/** A word that is known as the last part of persons' names and as nothing else. */
function isSurname(recognition: Recognition, i: number, to: number): boolean {
  if (i >= to || recognition.labels[i] !== 0 || isCommon(recognition, i) || !mayBePerson(recognition, i)) return false;
  const known = recognition.evidence.values[i * evidenceStride + Evident.word]!;
  return (known & Known.lastName) !== 0 && (known & places) === 0;
}

function mayBePerson({ attributes, evidence: { values } }: Recognition, i: number): boolean {
  const flags = attributes[i * stride + Column.flags]!;
  if ((flags & Flag.Upper) === 0 || (flags & (Flag.AllUpper | Flag.Digit | Flag.Hyphen)) !== 0) return false;
  if (attributes[i * stride + Column.length]! < 2) return false;
  const known = values[i * evidenceStride + Evident.word]!;
  const name = (known & (Known.firstName | Known.lastName)) !== 0;
  if (isNoun(known) && !name) return false;
  return (known & (name ? noPerson & ~Known.city : noPerson)) === 0;
}

function isName({ evidence }: Recognition, i: number): boolean {
  return (evidence.values[i * evidenceStride + Evident.word]! & (Known.firstName | Known.lastName)) !== 0;
}

function isNoun(known: number): boolean {
  return (known & (Known.organizationNoun | Known.placeNoun)) !== 0;
}

function isCommon({ evidence }: Recognition, i: number): boolean {
  return (evidence.values[i * evidenceStride + Evident.form]! & Form.Common) !== 0;
}

/** A hyphen that is a token of its own, without blanks around it. */
function isHyphen({ document: { text, start, end } }: Recognition, i: number): boolean {
  return (
    i + 1 < start.length && text.charCodeAt(start[i]!) === 0x2d && start[i] === end[i - 1] && end[i] === start[i + 1]
  );
}

function nameEnd(labels: Uint8Array, i: number, to: number): number {
  let end = i + 1;
  while (end < to && (partOf(labels[end]!) === INSIDE || partOf(labels[end]!) === END)) end++;
  return end;
}

function label(labels: Uint8Array, from: number, to: number): void {
  for (let j = from; j < to; j++)
    labels[j] = labelOf(PERSON, to === from + 1 ? SINGLE : j === from ? BEGIN : j === to - 1 ? END : INSIDE);
}

/** Joins "Jean" - "Claude Juncker" and "Ursula" von der "Leyen". */
function join(recognition: Recognition, from: number, to: number): void {
  const { labels } = recognition;
  for (let i = from; i < to; i++) {
    if (classOf(labels[i]!) !== PERSON) continue;
    let end = nameEnd(labels, i, to);
    for (let next = continuation(recognition, end, to); next > 0; next = continuation(recognition, end, to))
      end = nameEnd(labels, next, to);
    label(labels, i, end);
    i = end - 1;
  }
}

/** Where a person's name goes on after a hyphen or particles that begin at `i`; 0 if it does not. */
function continuation(recognition: Recognition, i: number, to: number): number {
  const { labels, attributes, evidence, document } = recognition;
  const isPerson = (at: number): boolean => at < to && classOf(labels[at]!) === PERSON;
  if (i + 1 >= to || labels[i] !== 0) return 0;
  if (isHyphen(recognition, i)) return isPerson(i + 1) ? i + 1 : 0;
  const particle = (at: number): boolean =>
    at < to &&
    labels[at] === 0 &&
    document.end[at]! - document.start[at]! <= 3 &&
    document.end[at]! - document.start[at]! >= 2 &&
    (attributes[at * stride + Column.flags]! & (Flag.Upper | Flag.Digit)) === 0;
  const rare = (evidence.values[i * evidenceStride + Evident.word]! & Known.frequent) === 0;
  if (!particle(i) || !rare || !isLetter(document.text, document.start[i]!)) return 0;
  if (isPerson(i + 1)) return i + 1;
  return particle(i + 1) && isPerson(i + 2) ? i + 2 : 0;
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}
