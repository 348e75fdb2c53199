import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { met } from "../../src/query/met.js";
import { search } from "../../src/query/search.js";
import { searchQueryOf } from "../../src/query/search-query.js";
import { add } from "../../src/record/add.js";
import { anchorOf, decide, decisions } from "../../src/record/decision.js";
import { documentId } from "../../src/record/identity.js";
import type { Database } from "../../src/store/database.js";
import { migrate, recordVersion } from "../../src/store/migration.js";
import { derived } from "../../src/store/schema.js";
import { engines } from "../record/engine.js";
import { reportOf, type Told } from "../record/reading.js";

const tales: readonly Told[] = [
  { outlet: "A", known: "2018-10-22", status: "happened", who: ["Ada Berg", "Bo Dahl"], edtf: "2018-10-22" },
  { outlet: "B", known: "2018-10-23", status: "happened", who: ["Ada Berg", "Bo Dahl"] },
  { outlet: "C", known: "2018-10-24", status: "happened", who: ["Ada Berg", "Carl Eng"], edtf: "2018-10-24" },
];

describe.each(engines)("a record of an older version on $name", ({ open, missing }) => {
  let database: Database;
  beforeEach(async (context) => {
    if (missing) context.skip(missing);
    database = await open();
  });
  afterEach(async () => {
    await database?.close();
  });

  const facts = async (): Promise<unknown> => [
    await database.all("SELECT n, id, known, story, analysis, received FROM document ORDER BY n"),
    await database.all("SELECT id, occurrence, review FROM event ORDER BY id"),
    (await met({ database, asOf: "2019-01-01", knownAt: "2019-01-01" })).rows,
    (
      await search({
        database,
        asOf: "2019-01-01",
        knownAt: "2019-01-01",
        query: searchQueryOf("ada -carl", (one) => [[one]]),
      })
    ).total,
    (await decisions(database)).map(({ id: _, ...made }) => made),
  ];

  test.each([1, 2])("%s is built anew and answers as it did", async (version) => {
    const additions = tales.map(reportOf);
    await add(database, additions);
    const event = `${documentId(additions[2]!.reading.document)}/v1`;
    const subject = (await anchorOf(database, event))!;
    await decide(database, { action: "reject", subject, made: "2018-12-01T10:00:00Z", author: "ks" });
    const before = await facts();
    if (version === 1) await asFirstVersion(database);
    await database.run("UPDATE record SET value = ? WHERE key = 'version'", [String(version)]);
    await migrate(database);
    expect(await facts()).toEqual(before);
    expect(await database.all("SELECT value FROM record WHERE key = 'version'")).toEqual([
      { value: String(recordVersion) },
    ]);
  });

  test("that a newer program has written is left alone", async () => {
    await database.run("UPDATE record SET value = '999' WHERE key = 'version'");
    await expect(migrate(database)).rejects.toMatchObject({ code: "store-too-new" });
  });
});

/** Puts what everything follows from into the tables of the first version. */
async function asFirstVersion(database: Database): Promise<void> {
  await database.run(
    "CREATE TABLE kept AS SELECT d.*, w.words, w.starts FROM document d JOIN document_word w ON w.n = d.n",
  );
  await database.run("CREATE TABLE decided AS SELECT * FROM decision");
  for (const { kind, name } of derived) await database.run(`DROP ${kind} IF EXISTS ${name}`);
  await database.run(
    `CREATE TABLE document (id TEXT PRIMARY KEY, name TEXT NOT NULL, uri TEXT, title TEXT, publisher TEXT, language TEXT NOT NULL,
      published TEXT, published_basis TEXT, known TEXT NOT NULL, ingested TEXT NOT NULL, analysis TEXT NOT NULL, story TEXT NOT NULL,
      text TEXT NOT NULL, reading TEXT NOT NULL)`,
  );
  await database.run(
    `INSERT INTO document SELECT id, name, uri, title, publisher, language, published, published_basis, known, ingested, analysis, story, text, reading FROM kept`,
  );
  await database.run(
    "CREATE TABLE document_word (n INTEGER, document TEXT NOT NULL, words TEXT NOT NULL, starts TEXT NOT NULL)",
  );
  await database.run("INSERT INTO document_word SELECT 1, id, words, starts FROM kept");
  await database.run(
    "CREATE TABLE decision (id INTEGER PRIMARY KEY, made TEXT NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL)",
  );
  await database.run("INSERT INTO decision SELECT id, made, author, action FROM decided");
  for (const table of ["kept", "decided"]) await database.run(`DROP TABLE ${table}`);
}
