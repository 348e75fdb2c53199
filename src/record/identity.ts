import { createHash } from "node:crypto";
import { fold } from "../catalogue/fold.js";
import type { Document } from "../document/document.js";
import type { Entity } from "../reading/reading.js";

const digest = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);

/**
 * What a document is known by: the same text from the same place, of the same day, is the same document, whatever it
 * was called when it was added. The same text from another outlet is another document of the same story.
 */
export function documentId({ text, uri, publisher, published }: Document): string {
  const given = published && published.basis !== "inferred" ? published.edtf : "";
  return `d${digest([text, uri ?? "", publisher ?? "", given])}`;
}

/**
 * Who is one and the same over documents: what the catalogue knows by its id there; a person by the name in any
 * spelling; anything else by its name without case, accents and punctuation.
 */
export function entityId(
  entity: Pick<Entity, "type" | "name" | "catalogue">,
  nameKey: (name: string) => string,
): string {
  return (
    entity.catalogue ??
    `${entity.type}:${entity.type === "person" ? nameKey(entity.name) || plain(entity.name) : plain(entity.name)}`
  );
}

/** A short id made of what it stands for. */
export const idOf = (prefix: string, ...parts: readonly string[]): string => `${prefix}${digest(parts)}`;

/** The same with fewer letters, for rows that are many and small: 52 bits, of which a million are told apart. */
export const shortIdOf = (...parts: readonly string[]): string => digest(parts).slice(0, 13);

/** A name as it is looked up: folded like the catalogue's, and in another script without case and punctuation. */
export const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}&+]+/gu, " ")
    .trim();

/** Documents of one day that can be told apart by number: more than any day has. */
const inDay = 2 ** 20;

/**
 * The first number that a document may have: by the day from which it was known, then by its id. What is known later
 * has a greater number, so that numbers order documents by time.
 * @param day counted from 1970-01-01
 */
export const numberOf = (day: number, id: string): number =>
  (day + 1_000_000) * inDay + (Number.parseInt(id.slice(1, 9), 16) % inDay);

/** The number that is greater than those of all documents known on a day, and less than those of later ones. */
export const numberAfter = (day: number): number => (day + 1_000_001) * inDay;
