import type { Reading } from "../reading/reading.js";

/** A name without case, accents and marks. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether words are one of some names. */
export function isNamed(words: string, names: readonly string[]): boolean {
  const wanted = plain(words);
  return names.some((name) => plain(name) === wanted);
}

/** Whether an entity goes by one of some names: its own, or one that the text gives it. */
export function entityIs({ document, entities }: Reading, id: string, names: readonly string[]): boolean {
  const entity = entities.find((each) => each.id === id);
  if (!entity) return false;
  const mentions = entity.mentions.filter(({ form }) => form !== "pronoun");
  return [entity.name, ...mentions.map(({ start, end }) => document.text.slice(start, end))].some((name) =>
    isNamed(name, names),
  );
}

/** Whether nobody is named: no entity, or one without a name. */
export function isUnnamed({ entities }: Reading, id: string | null): boolean {
  if (id === null) return true;
  return !entities.find((each) => each.id === id)?.mentions.some(({ form }) => form === "name");
}
