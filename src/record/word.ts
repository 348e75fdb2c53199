import type { Source } from "../reading/source.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Database } from "../store/database.js";
import { insert } from "../store/insert.js";
import type { Syntax } from "../syntax/syntax.js";
import { Upos } from "../syntax/upos.js";
import { compoundParts } from "./compound.js";
import { type Facets, tokensOf } from "./facet.js";

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

/** The lemmas of a text, compounds with their parts behind them; what holds neither letter nor digit is no word. */
export function wordsOf({ tokens, tree, language }: Pick<Source, "language"> & Segmentation & Syntax): Words {
  const words: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = indexed(tree.lemma[i]!);
    if (!word) continue;
    const parts = compoundParts(
      language,
      tree.lemma[i]!.toLowerCase(),
      tree.upos[i] === Upos.NOUN || tree.upos[i] === Upos.PROPN,
    );
    words.push([word, ...parts.map(indexed)].filter(Boolean).join("+"));
    starts.push(tokens.start[i]!);
  }
  return { words, starts };
}

/** A word as the index has it, without the parts behind it. */
export const wholeOf = (word: string): string => {
  const plus = word.indexOf("+");
  return plus < 0 ? word : word.slice(0, plus);
};

/** The parts of a compound: none for most words. */
const partsOf = (word: string): string[] => (word.includes("+") ? word.split("+").slice(1) : []);

/** PostgreSQL counts positions no further than this, and words no longer. */
const lastPosition = 16_383;
const longestWord = 255;

/** A document by its number, with all that it can be found by. */
export interface Found {
  readonly n: number;
  readonly words: Words;
  readonly facets: Facets;
}

/** Puts documents into the index, in the order of their numbers: the embedded engine is quickest so. */
export async function rememberAll(database: Database, found: readonly Found[]): Promise<void> {
  const ordered = [...found].sort((a, b) => a.n - b.n);
  await insert(
    database,
    "document_word",
    ordered.map(({ n, words: { words, starts } }) => ({ n, words: words.join(" "), starts: starts.join(" ") })),
  );
  await insert(
    database,
    "document_facet",
    ordered.map(({ n, facets: { language, publisher, month, type, entity } }) => ({
      n,
      language,
      publisher,
      month,
      types: barred(type),
      entities: barred(entity),
    })),
  );
  if (database.dialect === "sqlite") await insert(database, "search", ordered.map(forSqlite));
  else await insert(database, "search", ordered.map(forPostgres));
}

const wholesOf = ({ words }: Words): string[] => words.map((word) => wholeOf(word).slice(0, longestWord));
const allPartsOf = ({ words }: Words): string[] =>
  [...new Set(words.flatMap(partsOf))].map((part) => part.slice(0, longestWord));

const forSqlite = ({ n, words, facets }: Found) => ({
  rowid: n,
  words: wholesOf(words).join(" "),
  parts: allPartsOf(words).join(" "),
  facets: tokensOf(facets).join(" "),
});

/** Marks keep parts and facets apart from words, which hold letters and digits alone. */
const forPostgres = ({ n, words, facets }: Found) => ({
  n,
  words: [
    ...wholesOf(words).map((word, i) => `'${word}':${Math.min(i + 1, lastPosition)}`),
    ...allPartsOf(words).map((part) => `'+${part}'`),
    ...tokensOf(facets).map((token) => `'=${token}'`),
  ].join(" "),
});

const barred = (values: readonly string[]): string => (values.length === 0 ? "" : `|${values.join("|")}|`);
