import { createHash } from "node:crypto";
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

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
