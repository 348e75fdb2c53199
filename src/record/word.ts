import type { Segmentation } from "../segmentation/segmentation.js";
import type { Database } from "../store/database.js";
import type { Syntax } from "../syntax/syntax.js";

/** What a text can be found by: lemmas in the order of the text, and the offset at which each begins. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** A word as both engines index it: letters and digits only, lower case, composed. */
export const indexed = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The lemmas of a text; what holds neither letter nor digit is no word. */
export function wordsOf({ tokens, tree }: Segmentation & Syntax): Words {
  const words: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = indexed(tree.lemma[i]!);
    if (!word) continue;
    words.push(word);
    starts.push(tokens.start[i]!);
  }
  return { words, starts };
}

/** PostgreSQL counts positions no further than this, and words no longer. */
const lastPosition = 16_383;
const longestWord = 255;

/** Puts a document's words into the index. */
export async function remember(database: Database, document: string, { words, starts }: Words): Promise<void> {
  const kept = words.map((word) => word.slice(0, longestWord));
  const rows = await database.all<{ n: number }>(
    "INSERT INTO document_word (document, words, starts) VALUES (?, ?, ?) RETURNING n",
    [document, kept.join(" "), starts.join(" ")],
  );
  const n = rows[0]!.n;
  if (database.dialect === "sqlite")
    await database.run("INSERT INTO search (rowid, words) VALUES (?, ?)", [n, kept.join(" ")]);
  else {
    const vector = kept.map((word, i) => `'${word}':${Math.min(i + 1, lastPosition)}`).join(" ");
    await database.run("INSERT INTO search (n, words) VALUES (?, CAST(? AS TSVECTOR))", [n, vector]);
  }
}
