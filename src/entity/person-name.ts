import { nameParticles } from "../lang/name-part.js";

/** Words of a name, folded: lower case, without diacritics; initials and particles left out where others remain. */
export function nameTokens(name: string): readonly string[] {
  const all = name
    .normalize("NFKD")
    .replace(/[\p{M}’'`]+/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  const heavy = all.filter((word) => word.length > 1 && !nameParticles.has(word));
  return heavy.length ? heavy : all;
}

/** Whether two names of persons may be the same: one has all words of the other, or first and last agree. */
export function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (!few.length) return false;
  if (few.every((word) => many.includes(word))) return few.length > 1 || few[0] === many.at(-1) || few[0] === many[0];
  return few.length > 1 && few[0] === many[0] && few.at(-1) === many.at(-1);
}
