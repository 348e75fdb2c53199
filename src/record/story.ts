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
export async function rememberBands(database: Database, document: { id: string; text: string }): Promise<void> {
  const bands = bandsOf(minHash(shinglesOf(document.text)));
  const values = bands.map(() => "(?, ?, ?)").join(", ");
  const parameters = bands.flatMap((hash, band) => [band, hash | 0, document.id]);
  await database.run(`INSERT INTO story_band (band, hash, document) VALUES ${values}`, parameters);
}

async function candidatesOf(
  database: Database,
  document: { id: string; language: string },
  bands: readonly number[],
): Promise<Candidate[]> {
  const any = bands.map(() => "(band = ? AND hash = ?)").join(" OR ");
  const found = await database.all<{ document: string }>(
    `SELECT document, count(*) AS agreeing FROM story_band WHERE ${any} GROUP BY document ORDER BY agreeing DESC, document LIMIT ${mostCandidates}`,
    bands.flatMap((hash, band) => [band, hash | 0]),
  );
  if (found.length === 0) return [];
  return database.all<Candidate>(
    `SELECT id, text, story FROM document WHERE language = ? AND id <> ? AND id IN (${found.map(() => "?").join(", ")})`,
    [document.language, document.id, ...found.map((row) => row.document)],
  );
}
