import type { Catalogue } from "../catalogue/catalogue.js";
import type { TreatyKind } from "../treaty/treaty.js";
import type { Question } from "./question.js";

export interface TreatyLine {
  readonly id: string;
  readonly name: string;
  readonly kind: TreatyKind;
  readonly signed: string | null;
  readonly inForce: string | null;
  readonly ended: string | null;
  /** Documents of the record that tell of an act on it. */
  readonly documents: number;
}

/** The catalogue's treaties, those that the record tells of first. @param part of the name, in any case */
export async function treaties(
  { database, knownAt }: Question,
  catalogue: Catalogue,
  part: string,
): Promise<readonly TreatyLine[]> {
  const rows = await database.all<{ treaty: string; documents: number }>(
    "SELECT treaty, count(DISTINCT document) AS documents FROM event WHERE treaty IS NOT NULL AND known <= ? GROUP BY treaty",
    [knownAt],
  );
  const told = new Map(rows.map(({ treaty, documents }) => [treaty, documents]));
  const meant = new Set(part === "" ? [] : catalogue.lookup(part));
  const fits = (id: string, name: string): boolean => meant.has(id) || name.toLowerCase().includes(part.toLowerCase());
  return catalogue
    .treaties()
    .filter(({ id, name }) => fits(id, name))
    .map(({ id, name, kind, signed = null, inForce = null, ended = null }) => ({
      id,
      name,
      kind,
      signed,
      inForce,
      ended,
      documents: told.get(id) ?? 0,
    }))
    .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}
