import { Column, Flag, stride } from "../../syntax/attribute.js";
import { Evident, evidenceStride, Form } from "../../syntax/evidence.js";
import { Known, places } from "../../syntax/gazetteer.js";
import {
  BEGIN,
  classOf,
  END,
  INSIDE,
  labelOf,
  NATIONALITY,
  ORGANIZATION,
  OTHER,
  PERSON,
  PLACE,
  partOf,
  SINGLE,
} from "../../syntax/name-label.js";
import type { Recognition } from "./recognize.js";

/** What is known beyond doubt: countries, organisations, treaties and wars of several words, compounds of a treaty, nationality words. */
export function labelKnown(recognition: Recognition): void {
  const {
    labels,
    attributes,
    evidence: { values },
  } = recognition;
  for (let i = 0; i < labels.length; i++) {
    const phrase = values[i * evidenceStride + Evident.phrase]!;
    if ((phrase & 1) !== 0) {
      const length = knownPhrase(recognition, i, phraseClass(phrase >> 1));
      if (length > 0) {
        i += length - 1;
        continue;
      }
    }
    const part = partOf(labels[i]!);
    if (part >= 0 && part !== SINGLE) continue;
    const row = i * evidenceStride;
    const known = values[row + Evident.word]!,
      form = values[row + Evident.form]!;
    const flags = attributes[i * stride + Column.flags]!;
    const upper = (flags & Flag.Upper) !== 0;
    if (upper && ((form & Form.Other) !== 0 || (known & (Known.other | places)) === Known.other))
      labels[i] = labelOf(OTHER, SINGLE);
    else if (
      (known & Known.nationality) !== 0 &&
      (part < 0 ? (form & Form.Common) === 0 || (flags & Flag.First) === 0 : isNationality(labels[i]!, known))
    )
      labels[i] = labelOf(NATIONALITY, SINGLE);
    else if (part < 0 && isAcronym(flags, attributes[i * stride + Column.length]!, known))
      labels[i] = labelOf(ORGANIZATION, SINGLE);
    else if ((known & Known.country) !== 0 && classOf(labels[i]!) === ORGANIZATION) labels[i] = labelOf(PLACE, SINGLE);
    else if (classOf(labels[i]!) === PLACE && (known & Known.organization) !== 0 && (known & places) === 0)
      labels[i] = labelOf(ORGANIZATION, SINGLE);
    else if (upper && (form & Form.Common) === 0) {
      const type = onlyClass(known);
      if (
        type >= 0 &&
        (part < 0 ? (known & (Known.country | Known.organization)) !== 0 : classOf(labels[i]!) !== PERSON)
      )
        labels[i] = labelOf(type, SINGLE);
    }
  }
}

/** An organisation's capitals ("ISIS"), whatever else the letters may name. */
function isAcronym(flags: number, length: number, known: number): boolean {
  return (flags & Flag.AllUpper) !== 0 && length >= 3 && (known & (Known.organization | places)) === Known.organization;
}

/** Class of a word that is known as a country or city only, or as an organisation only; -1 for others. */
function onlyClass(known: number): number {
  if ((known & (Known.firstName | Known.lastName | Known.nationality | Known.other)) !== 0) return -1;
  if ((known & Known.country) !== 0) return PLACE;
  const place = (known & (Known.city | Known.region)) !== 0;
  if ((known & Known.organization) !== 0) return (known & places) === 0 ? ORGANIZATION : -1;
  return place ? PLACE : -1;
}

/** Class of a phrase of several words that is known as one kind only; -1 for none. */
function phraseClass(mask: number): number {
  if ((mask & Known.other) !== 0) return OTHER;
  if ((mask & Known.nationality) !== 0) return NATIONALITY;
  if ((mask & Known.organization) !== 0) return (mask & places) === 0 ? ORGANIZATION : -1;
  return (mask & (Known.country | Known.region | Known.city)) !== 0 ? PLACE : -1;
}

/** Labels the known phrase that begins at `i`, unless a name of the model's reaches beyond it; its length, or 0. */
function knownPhrase({ labels, evidence: { values } }: Recognition, i: number, type: number): number {
  if (type < 0) return 0;
  const mask = values[i * evidenceStride + Evident.phrase]! & ~1;
  let end = i + 1;
  while (end < labels.length && values[end * evidenceStride + Evident.phrase] === mask) end++;
  const reaches = (part: number): boolean => part === INSIDE || part === END;
  if (reaches(partOf(labels[i]!)) || (end < labels.length && reaches(partOf(labels[end]!)))) return 0;
  for (let j = i; j < end; j++) labels[j] = labelOf(type, j === i ? BEGIN : j === end - 1 ? END : INSIDE);
  return end - i;
}

function isNationality(label: number, known: number): boolean {
  const type = classOf(label);
  return (type === PLACE || type === OTHER) && (known & (Known.country | Known.city | Known.region)) === 0;
}
