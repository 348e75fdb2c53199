import type { Database } from "../store/database.js";
import { bandsOf, containment, minHash, shinglesOf } from "./signature.js";

/**
 * This much of the shorter text must stand in the longer one. A fact box that newspapers copy word for word is a
 * smaller part of an article than that, so that it ties no stories together.
 */
const sameStory = 0.6;

/** Candidates looked at for one document: near-duplicates agree in many bands, so that the first ones suffice. */
const mostCandidates = 50;

interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly story: string;
}

/**
 * Puts a document into its story: the near-duplicates in its language, joined over chains. The story is named after
 * the least id in it, so that the order of arrival does not matter.
 */
export async function placeInStory(
  database: Database,
  document: { id: string; text: string; language: string },
): Promise<string> {
  const shingles = shinglesOf(document.text);
  const bands = bandsOf(minHash(shingles));
  const same = new Set<string>();
  for (const candidate of await candidatesOf(database, document, bands))
    if (containment(shingles, shinglesOf(candidate.text)) >= sameStory) same.add(candidate.story);
  const story = [document.id, ...same].sort()[0]!;
  for (const other of same)
    if (other !== story) await database.run("UPDATE document SET story = ? WHERE story = ?", [story, other]);
  return story;
}

/** Remembers by which bands a document, already stored, can be found. */
export async function rememberBands(database: Database, n: number, text: string): Promise<void> {
  const keys = keysOf(bandsOf(minHash(shinglesOf(text))));
  const values = keys.map(() => "(?, ?)").join(", ");
  await database.run(
    `INSERT INTO story_band (hash, n) VALUES ${values}`,
    keys.flatMap((key) => [key, n]),
  );
}

/** Number of the band and its hash, as one number. */
const keysOf = (bands: readonly number[]): number[] => bands.map((hash, band) => band * 2 ** 32 + hash);

/** The latest in each band, so that a text which everybody copies costs no more than another: any of its copies will do. */
const mostInBand = 50;

async function candidatesOf(
  database: Database,
  document: { id: string; language: string },
  bands: readonly number[],
): Promise<Candidate[]> {
  const one = `SELECT n FROM (SELECT n FROM story_band WHERE hash = ? ORDER BY n DESC LIMIT ${mostInBand}) AS band`;
  const found = await database.all<{ n: number }>(
    `SELECT n, count(*) AS agreeing FROM (${bands.map(() => one).join(" UNION ALL ")}) AS near
     GROUP BY n ORDER BY agreeing DESC, n LIMIT ${mostCandidates}`,
    keysOf(bands),
  );
  if (found.length === 0) return [];
  return database.all<Candidate>(
    `SELECT id, text, story FROM document WHERE language = ? AND id <> ? AND n IN (${found.map(() => "?").join(", ")})`,
    [document.language, document.id, ...found.map((row) => row.n)],
  );
}
