import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyFormat, formatOf, formatTable } from "../../src/export/every-format.js";
import { tables } from "../../src/export/table.js";
import { restore } from "../../src/record/dump.js";
import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";
import { engines } from "../record/engine.js";
import { exportOf, names, recordOfTold, text, textOf } from "./told.js";

let database: Database;
beforeAll(async () => {
  database = await recordOfTold();
});
afterAll(() => database.close());

const rowsOf = (csv: Buffer | string, delimiter = ","): Record<string, string>[] =>
  parse(csv, { columns: true, delimiter, ...(delimiter === "\t" && { quote: null }) });

describe("every format", () => {
  test.each(names)("%s leaves the text out unless it is asked for", async (name) => {
    const sentence = text.slice(text.indexOf("They plan"));
    const { files } = await exportOf(database, name);
    expect([...files.keys()].sort()).toEqual([...formatOf(name).tables].sort());
    for (const bytes of files.values()) expect(bytes.toString()).not.toContain(sentence);
  });

  test.each(names)("%s knows only what was known", async (name) => {
    const [early, late] = [await textOf(database, name), await textOf(database, name, { knownAt: "2018-10-26" })];
    expect(early).not.toContain("Other");
    expect(late).not.toBe(early);
    expect((await textOf(database, name, { knownAt: "2018-10-22" })).length).toBeLessThan(early.length);
  });

  test.each(names)("%s is the same each time", async (name) => {
    expect(await textOf(database, name)).toBe(await textOf(database, name));
  });
});

describe("csv", () => {
  test("has the tables of the help, each with its columns, statuses and sources", async () => {
    const { files } = await exportOf(database, "csv");
    expect(tables.map((table) => table.name)).toEqual(formatOf("csv").tables);
    for (const { name, columns } of tables)
      expect(Object.keys(rowsOf(files.get(name)!)[0]!), name).toEqual(Object.keys(columns));
    const events = rowsOf(files.get("events")!);
    expect(events.map(({ type, status }) => `${type} ${status}`)).toEqual([
      "accusation happened",
      "meeting happened",
      "meeting planned",
      "treaty-signature not-happened",
      "election happened",
    ]);
    for (const { start, end, words } of [
      ...events,
      ...rowsOf(files.get("statements")!),
      ...rowsOf(files.get("sources")!),
    ])
      expect(words.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(text.slice(Number(start), Number(end)));
    expect(events[1]).toMatchObject({
      words: expect.stringMatching(/^'=1\+1/),
      participants: "Ada Berg; Bo Dahl; <Carl>",
      place: "Paris",
    });
    expect(events[2]).toMatchObject({
      according_to: "Ada Berg",
      edtf: "2018-11",
      first_day: "2018-11-01",
      last_day: "2018-11-30",
    });
    expect(rowsOf(files.get("treaty_actions")!)).toMatchObject([
      { party_name: "Russia", treaty_name: "INF Treaty", status: "not-happened" },
    ]);
    expect(rowsOf(files.get("statements")!)).toMatchObject([
      { speaker_name: "Ada Berg", addressees: "Russia", commitment: "threatens" },
    ]);
    expect(rowsOf(files.get("documents")!)).toMatchObject([
      { name: "told", text: "", title: 'A "title", with <signs>' },
    ]);
  });

  test("gives one table, and the text where it is asked for", async () => {
    const { files } = await exportOf(database, "csv", { table: "documents", withText: true });
    expect([...files.keys()]).toEqual(["documents"]);
    expect(rowsOf(files.get("documents")!)[0]!.text).toBe(text);
  });

  test("leaves out what a person rejected", async () => {
    const own = await recordOfTold();
    const [{ id }] = await own.all<{ id: string }>(
      "SELECT id FROM event WHERE type = 'accusation' AND known = '2018-10-23'",
    );
    await own.run("UPDATE event SET review = 'reject' WHERE id = ?", [id!]);
    expect(rowsOf(await textOf(own, "csv", { table: "events" })).map(({ type }) => type)).not.toContain("accusation");
    await own.close();
  });
});

test("parquet is read back with the values and types of the tables", async () => {
  const [{ files }, csv] = [await exportOf(database, "parquet"), await exportOf(database, "csv")];
  for (const { name, columns } of tables) {
    const bytes = files.get(name)!;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const told = rowsOf(csv.files.get(name)!);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(columns));
    expect(rows.length, name).toBe(told.length);
    for (const [i, row] of rows.entries())
      for (const [column, value] of Object.entries(row))
        expect(String(value ?? ""), `${name}.${column}`).toBe(told[i]![column]!.replace(/^'(?=[=+\-@\t\r])/, ""));
  }
});

test("jsonl with its texts is a backup, and without them holds no words of the text", async () => {
  const lines = (await textOf(database, "jsonl", { withText: true, knownAt: "2018-10-26" })).trim().split("\n");
  const copy = await openStore(":memory:");
  await restore(
    copy,
    (async function* () {
      yield* lines;
    })(),
  );
  expect(await textOf(copy, "csv", { table: "events" })).toBe(await textOf(database, "csv", { table: "events" }));
  await copy.close();
  const [first] = (await textOf(database, "jsonl")).trim().split("\n");
  const { addition } = JSON.parse(first!);
  expect(addition.reading.events).toHaveLength(5);
  expect([addition.words, addition.reading.document.text]).toEqual([undefined, undefined]);
});

describe("tables of coded events", () => {
  test.each([
    ["plover", "Actor Name", "Recipient Name", "Event Type"],
    ["icews", "Source Name", "Target Name", "CAMEO Code"],
  ])("%s holds only what is told as done, with both sides and the source", async (name, source, target, code) => {
    const { files, leftOut } = await exportOf(database, name!);
    const rows = rowsOf(files.get("events")!, "\t");
    expect(new Set(rows.map(({ Status }) => Status))).toEqual(new Set(["happened"]));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({
      [source!]: "United States",
      [target!]: "Russia",
      [code!]: name === "plover" ? "ACCUSE" : "112",
      "Event Date": "2018-10-23",
      "Date Basis": "publication",
      Publisher: "News & Co",
      Words: "USA accused Russia of cheating",
    });
    expect(rows[1]).toMatchObject({ "Event Date": "2018-10-22", "Date Basis": "text", City: "Paris" });
    expect(Object.fromEntries(leftOut)).toEqual({ status: 2, uncoded: 1 });
    const all = rowsOf((await exportOf(database, name!, { allStatuses: true })).files.get("events")!, "\t");
    expect(all.map(({ Status }) => Status)).toContain("planned");
  });

  test("icews names countries, places and the sentence", async () => {
    const [first, second] = rowsOf(await textOf(database, "icews"), "\t");
    expect(first).toMatchObject({
      "Source Country": "United States",
      "Sentence Number": "1",
      "Event Text": "Disapprove",
      Intensity: "-2",
    });
    expect(second).toMatchObject({
      City: "Paris",
      Country: "France",
      Latitude: "48.85",
      Longitude: "2.35",
      "Sentence Number": "2",
      "Event Text": "Consult",
    });
  });
});

describe.each(engines)("on $name", ({ open, missing }) => {
  test.for(names)("%s holds the same as in memory", async (name, context) => {
    if (missing) context.skip(missing);
    const own = await recordOfTold(open);
    expect(await textOf(own, name)).toBe(await textOf(database, name));
    await own.close();
  });
});

test("every format has a name of its own", () => {
  expect(new Set(names).size).toBe(everyFormat.length);
});

test("the page on exports has the table of the code", () => {
  const page = readFileSync(new URL("../../docs/export.md", import.meta.url), "utf8");
  expect(page, "npm run docs:export").toContain(formatTable());
});
