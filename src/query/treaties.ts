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
  /** How often the record tells of it. */
  readonly reports: number;
}

/** The catalogue's treaties, those that the record tells of first. @param part of the name, in any case */
export async function treaties(
  { database, knownAt }: Question,
  catalogue: Catalogue,
  part: string,
): Promise<readonly TreatyLine[]> {
  const rows = await database.all<{ treaty: string; reports: number }>(
    "SELECT treaty, count(*) AS reports FROM event WHERE treaty IS NOT NULL AND known <= ? GROUP BY treaty",
    [knownAt],
  );
  const told = new Map(rows.map(({ treaty, reports }) => [treaty, reports]));
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
      reports: told.get(id) ?? 0,
    }))
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1));
}

/** Marks on a line of time stay apart up to so many. */
const mostDays = 60;

/** Days on which something was done to a treaty, known by a day: those of the catalogue, and of reports that tell one. */
export async function treatyDays(
  { database, knownAt }: Question,
  catalogue: Catalogue,
  id: string,
): Promise<readonly string[]> {
  const told = await database.all<{ day: string }>(
    `SELECT DISTINCT first_day AS day FROM event WHERE treaty = ? AND type LIKE 'treaty-%' AND known <= ? AND first_day = last_day
     AND review <> 'reject' ORDER BY first_day DESC LIMIT ${mostDays}`,
    [id, knownAt],
  );
  const known = catalogue.treaty(id);
  const days = [
    ...told.map(({ day }) => day),
    ...(known?.actions ?? []).map(({ date }) => date).filter((date) => date <= knownAt),
    ...[known?.signed, known?.inForce].flatMap((day) => day ?? []),
  ];
  return [...new Set(days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)))].sort().slice(-mostDays);
}
