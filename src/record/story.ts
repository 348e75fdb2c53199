import type { Database } from "../store/database.js";
import { insert } from "../store/insert.js";
import { allOf } from "../store/list.js";
import { bandsOf, containment, minHash, shinglesOf } from "./signature.js";
import { newUnion } from "./union.js";

/**
 * This much of the shorter text must stand in the longer one. A fact box that newspapers copy word for word is a
 * smaller part of an article than that, so that it ties no stories together.
 */
const sameStory = 0.6;

/** Candidates looked at for one document: near-duplicates agree in many bands, so that the first ones suffice. */
const mostCandidates = 50;

interface Text {
  readonly id: string;
  readonly n: number;
  readonly text: string;
  readonly language: string;
}

interface Candidate extends Text {
  readonly story: string;
}

/**
 * Puts new documents into their stories, and remembers by what those that follow will find them: the near-duplicates in their
 * language, joined over chains. A story is named after the least id in it, so that the order of arrival does not matter.
 * @returns the story of each by its id
 */
export async function placeInStories(
  database: Database,
  documents: readonly Text[],
): Promise<ReadonlyMap<string, string>> {
  const signed = documents.map((document) => {
    const shingles = shinglesOf(document.text);
    return { ...document, shingles, keys: keysOf(bandsOf(minHash(shingles))) };
  });
  const near = await nearOf(database, signed);
  const stored = await storedOf(database, new Set([...near.values()].flat()));
  const story = new Map(documents.map(({ id }) => [id, id]));
  const { rootOf, unite } = newUnion();
  const there = new Set<string>();
  const shinglesBefore = new Map<number, Uint32Array>();
  for (const [i, { id, n, language, shingles, keys }] of signed.entries()) {
    for (const other of near.get(n) ?? []) {
      const candidate = stored.get(other);
      if (!candidate || candidate.language !== language) continue;
      let theirs = shinglesBefore.get(other);
      if (!theirs) {
        theirs = shinglesOf(candidate.text);
        shinglesBefore.set(other, theirs);
      }
      if (containment(shingles, theirs) < sameStory) continue;
      there.add(candidate.story);
      unite(id, candidate.story);
    }
    const own = new Set(keys);
    for (const before of signed.slice(0, i))
      if (
        before.language === language &&
        before.keys.some((key) => own.has(key)) &&
        containment(shingles, before.shingles) >= sameStory
      )
        unite(id, before.id);
  }
  for (const other of there)
    if (rootOf(other) !== other)
      await database.run("UPDATE document SET story = ? WHERE story = ?", [rootOf(other), other]);
  await insert(
    database,
    "story_band",
    signed.flatMap(({ n, keys }) => keys.map((hash) => ({ hash, n }))),
  );
  for (const id of story.keys()) story.set(id, rootOf(id));
  return story;
}

/** Number of the band and its hash, as one number. */
const keysOf = (bands: readonly number[]): number[] => bands.map((hash, band) => band * 2 ** 32 + hash);

/** The latest in each band, so that a text which everybody copies costs no more than another: any of its copies will do. */
const mostInBand = 50;

/** For each new document the numbers of those that agree with it in a band, those that agree in most first. */
async function nearOf(
  database: Database,
  signed: readonly { readonly n: number; readonly keys: readonly number[] }[],
): Promise<Map<number, number[]>> {
  const byKey = new Map<number, number[]>();
  const found = await allOf<{ hash: number; n: number }>(
    database,
    new Set(signed.flatMap(({ keys }) => keys)),
    (marks) =>
      `SELECT hash, n FROM (SELECT hash, n, row_number() OVER (PARTITION BY hash ORDER BY n DESC) AS place FROM story_band
        WHERE hash IN (${marks})) AS band WHERE place <= ${mostInBand}`,
  );
  for (const { hash, n } of found) byKey.set(hash, [...(byKey.get(hash) ?? []), n]);
  return new Map(
    signed.map(({ n: own, keys }) => {
      const agreeing = new Map<number, number>();
      for (const key of keys) for (const n of byKey.get(key) ?? []) agreeing.set(n, (agreeing.get(n) ?? 0) + 1);
      const likeliest = [...agreeing].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates);
      return [own, likeliest.map(([n]) => n)];
    }),
  );
}

async function storedOf(database: Database, numbers: ReadonlySet<number>): Promise<Map<number, Candidate>> {
  const rows = await allOf<Candidate>(
    database,
    numbers,
    (marks) => `SELECT n, id, text, language, story FROM document WHERE n IN (${marks})`,
  );
  return new Map(rows.map((row) => [row.n, row]));
}
