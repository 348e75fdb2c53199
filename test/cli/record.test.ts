import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";
import { demarche } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-record-"));
const store = join(folder, "record.db");
const file = (name: string): string => join(folder, name);

/** Short news of one story, two outlets and two languages. */
const news = [
  {
    id: "n1",
    language: "en",
    published: "2018-10-22",
    publisher: "Reuters",
    text: "John Bolton met Sergey Lavrov in Moscow on Monday. “The talks were good,” Lavrov told reporters.",
  },
  {
    id: "n2",
    language: "da",
    published: "2018-10-23",
    publisher: "Ritzau",
    text: "USA agter at trække sig fra INF-traktaten. Donald Trump og Vladimir Putin ventes at mødes i Paris den 11. november.",
  },
  {
    id: "n3",
    language: "en",
    published: "2018-10-24",
    publisher: "Reuters",
    text: "Donald Trump and Vladimir Putin will meet in Paris on 11 November, Yuri Ushakov said. John Bolton met Vladimir Putin in Moscow on Tuesday.",
  },
  {
    id: "n4",
    language: "en",
    published: "2018-11-08",
    publisher: "AP",
    text: "The meeting between Donald Trump and Vladimir Putin in Paris on 11 November has been cancelled, the Kremlin said.",
  },
];

const ask = (...args: string[]) => demarche([...args, "--store", store]);
const json = async (...args: string[]) => {
  const { code, out, err } = await ask(...args, "--json");
  expect(code, err).toBe(0);
  return JSON.parse(out);
};

beforeAll(async () => {
  writeFileSync(file("news.jsonl"), news.map((one) => JSON.stringify(one)).join("\n"));
  const { code, err } = await ask("add", "--input", "jsonl", file("news.jsonl"));
  expect([code, err]).toEqual([0, "4 added\n"]);
}, 60_000);

describe.concurrent("questions", () => {
  const names = [
    ["today", "--known-at", "2018-10-24"],
    ["met"],
    ["said"],
    ["agenda", "--as-of", "2018-10-25", "--known-at", "2018-10-25"],
    ["treaty", "INF", "--as-of", "2018-10-25", "--known-at", "2018-10-25"],
    ["who", "Putin"],
    ["search", "traktat"],
    ["show", "n1"],
  ];

  test.each(names)("%s prints for people, as JSON and as a table", async (...args) => {
    const given = args.filter((one) => one !== undefined);
    const [text, object, table] = await Promise.all([ask(...given), ask(...given, "--json"), ask(...given, "--csv")]);
    expect([text.code, object.code, table.code, text.err, object.err, table.err]).toEqual([0, 0, 0, "", "", ""]);
    expect(text.out.trim().length).toBeGreaterThan(10);
    expect(object.out.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(object.out)).toMatchObject({ asOf: expect.any(String), knownAt: expect.any(String) });
    expect(table.out.split("\n").length).toBeGreaterThan(2);
    expect(table.out.split("\n")[0]).toMatch(/^[\w.]+(?:,[\w.]+)*\r?$/);
  });

  test("met knows only what was known, and only what has been", async () => {
    const who = async (...args: string[]) =>
      (await json("met", "Bolton", ...args)).rows.map((row: { participants: string[] }) =>
        row.participants.join(" + "),
      );
    expect(await who()).toEqual(["John Bolton + Vladimir Putin", "John Bolton + Sergey Lavrov"]);
    expect(await who("--known-at", "2018-10-22")).toEqual(["John Bolton + Sergey Lavrov"]);
    expect(await who("--as-of", "2018-10-22", "--known-at", "2018-12-01")).toEqual(["John Bolton + Sergey Lavrov"]);
    expect(await who("--from", "2018-10-23")).toEqual(["John Bolton + Vladimir Putin"]);
    expect(await who("Lavrov")).toEqual(["John Bolton + Sergey Lavrov"]);
    expect(await who("Merkel")).toEqual([]);
  });

  test("the agenda follows the plan; the calendar says so", async () => {
    const summit = async (day: string) => {
      const { items } = await json("agenda", "--as-of", day, "--known-at", day);
      return items.find(
        (item: { type: string; edtf: string }) => item.type === "meeting" && item.edtf === "2018-11-11",
      );
    };
    expect(await summit("2018-10-22")).toBeUndefined();
    expect(await summit("2018-10-23")).toMatchObject({ status: "expected", place: "Paris", overdue: false });
    expect(await summit("2018-11-09")).toMatchObject({ status: "cancelled" });
    const { out, code } = await ask("agenda", "--as-of", "2018-11-09", "--known-at", "2018-11-09", "--ics");
    expect(code).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toContain("STATUS:CANCELLED");
  });

  test("said is asked by speaker", async () => {
    const { rows } = await json("said", "Lavrov");
    expect(rows).toMatchObject([{ speaker: "Sergey Lavrov", known: "2018-10-22", source: { publisher: "Reuters" } }]);
    expect((await json("said", "Ushakov")).rows[0]).toMatchObject({ speaker: "Yuri Ushakov" });
  });

  test("the treaty is in force while its end is only meant", async () => {
    const answer = await json("treaty", "INF", "--as-of", "2018-10-25", "--known-at", "2018-10-25");
    expect(answer).toMatchObject({ standing: "in-force", signed: "1987-12-08" });
    expect(answer.parties.find((one: { party: string }) => one.party === "United States")).toMatchObject({
      standing: "withdrawal-announced",
    });
  });

  test("search takes words in any form and any language, phrases, what must not be there, and facets", async () => {
    const found = async (...args: string[]) =>
      (await json("search", ...args)).rows.map((row: { source: { publisher: string } }) => row.source.publisher);
    expect(await found("traktaterne")).toEqual(["Ritzau"]);
    expect(await found("mødtes Trump")).toEqual(["Ritzau"]);
    expect((await found("meets")).sort()).toEqual(["Reuters", "Reuters"]);
    expect(await found('Moscow NOT "Yuri Ushakov"')).toEqual(["Reuters"]);
    expect(await found("Putin", "--not", "publisher=AP", "--not", "language=da")).toEqual(["Reuters"]);
    expect(await found("Putin", "--only", "entity=Ushakov")).toEqual(["Reuters"]);
    const { out } = await ask("search", "Putin");
    expect(out).toMatch(/3 documents\n.*publisher/s);
  });

  test("show and why explain a report by its id", async () => {
    const [row] = (await json("met", "Lavrov")).rows;
    const shown = await json("show", row.occurrence);
    expect(shown.rows).toMatchObject([{ kind: "report", report: { type: "meeting", status: "happened" } }]);
    const [reason] = (await json("why", shown.rows[0].report.event)).rows;
    expect(reason).toMatchObject({
      rule: expect.stringContaining("/"),
      analysis: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/),
    });
    expect(reason.trigger.exact).toBe("met");
  });

  test("pages lead on by their cursor", async () => {
    const first = await json("met", "--limit", "1");
    const second = await json("met", "--limit", "1", "--cursor", first.next);
    expect(second.rows).toHaveLength(1);
    expect(second.rows[0].occurrence).not.toBe(first.rows[0].occurrence);
  });
});

describe.concurrent("what is asked wrongly", () => {
  test.each([
    ["a day that is none", ["today", "--as-of", "2018-02-30"], 2, "not a day"],
    ["no rows at all", ["met", "--limit", "0"], 2, "whole number"],
    ["an unknown option", ["said", "--whom", "x"], 2, "unknown option"],
    ["a treaty without a name", ["treaty"], 2, "missing required argument"],
    ["a search for nothing", ["search", "-Putin".replace("-", "NOT ")], 2, "bad-query"],
    ["a filter that is none", ["search", "Putin", "--not", "colour=red"], 2, "bad-filter"],
    ["a cursor that is none", ["met", "--cursor", "x"], 2, "bad-cursor"],
    ["a treaty that is none", ["treaty", "Nowhere"], 1, "not-found"],
    ["an id that is none", ["show", "o1"], 1, "not-found"],
    ["why of what is not there", ["why", "d1/v1"], 1, "not-found"],
    ["a decision on what is not there", ["review", "accept", "d1/v1"], 1, "not-found"],
  ] as const)("%s", async (_, args, expected, words) => {
    const { code, err } = await ask(...args);
    expect([code, err]).toEqual([expected, expect.stringContaining(words)]);
    expect(err).not.toContain("    at ");
  });

  test.each([
    ["a folder", () => folder],
    ["a file that is no record", () => file("news.jsonl")],
    ["a server that is not there", () => "postgres://nobody@127.0.0.1:1/none"],
  ])("%s for a record", async (_, at) => {
    const { code, err } = await demarche(["met", "--store", at()]);
    expect([code, err]).toEqual([3, expect.stringContaining("store-")]);
  });
});

describe.concurrent("add", () => {
  test("takes a folder, names what failed at the end, and finishes what is missing", async () => {
    const inside = file("articles");
    mkdirSync(join(inside, "deeper"), { recursive: true });
    writeFileSync(join(inside, "a.txt"), "The foreign ministers of Denmark and Norway met in Oslo on Monday.");
    writeFileSync(join(inside, "b.txt"), "");
    writeFileSync(
      join(inside, "deeper", "c.html"),
      `<html lang=en><body><article>${"<p>The ministers met in Geneva on Tuesday and talked about the treaty.</p>".repeat(5)}</article></body></html>`,
    );
    writeFileSync(join(inside, "notes.md"), "not read");
    const own = file("folder.db");
    const first = await demarche(["add", inside, "--store", own, "--language", "en"]);
    expect([first.code, first.out]).toEqual([1, ""]);
    expect(first.err).toMatch(/^2 added, 1 failed\nerror empty-input: .*b\.txt/);
    rmSync(join(inside, "b.txt"));
    const second = await demarche(["add", inside, "--store", own, "--language", "en"]);
    expect([second.code, second.err]).toEqual([0, "0 added, 2 there already\n"]);
  });

  test("takes good lines beside bad ones, from standard input too", async () => {
    const lines = [JSON.stringify(news[0]), "{", JSON.stringify({ id: "x" }), JSON.stringify(news[1])].join("\n");
    const { code, err } = await demarche(["add", "--input", "jsonl", "-", "--store", file("lines.db")], lines);
    expect(code).toBe(1);
    expect(err).toMatch(/^2 added, 2 failed\n/);
    expect(err.match(/^error /gm)).toHaveLength(2);
  });

  test("takes a file that is not there for a failure, and adds the rest", async () => {
    writeFileSync(file("good.txt"), "Angela Merkel met Emmanuel Macron in Berlin on Friday.");
    const { code, err } = await demarche([
      ..."add --language en --published 2018-10-23 --publisher AP --store".split(" "),
      file("missing.db"),
      file("missing.txt"),
      file("good.txt"),
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(/^1 added, 1 failed\nerror file-not-found/)]);
    const { out } = await demarche(["met", "--json", "--store", file("missing.db")]);
    expect(JSON.parse(out).rows[0].history[0].sources[0]).toMatchObject({ publisher: "AP", published: "2018-10-23" });
  });
});

describe.concurrent("an older reading", () => {
  test("is told by add and doctor, shown by reprocess --diff, and mended by reprocess", async () => {
    const own = file("older.db");
    await demarche(["add", "--input", "jsonl", file("news.jsonl"), "--store", own]);
    const database = await openStore(own);
    await database.run(
      `UPDATE document SET analysis = '0.0.9', reading = replace(reading, '"status":"cancelled"', '"status":"planned"')`,
    );
    await database.close();
    const again = await demarche(["add", "--input", "jsonl", file("news.jsonl"), "--store", own]);
    expect(again.err).toContain("4 documents were read by another version");
    expect((await demarche(["doctor", "--store", own])).out).toContain("4 of them read by another version");
    const trial = await demarche(["reprocess", "--diff", "--store", own]);
    expect(trial.out).toContain("status planned → cancelled");
    expect(trial.out).toContain("1 of 4 documents would change");
    const lines = (await demarche(["reprocess", "--diff", "--json", "--store", own])).out.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { name: "n4", changed: [{ fields: ["status"] }] },
      { summary: { documents: 4, differing: 1, facts: { event: { changed: 1 } } } },
    ]);
    const done = await demarche(["reprocess", "--store", own]);
    expect([done.code, done.out.split("\n")[0]]).toEqual([0, expect.stringContaining("1 of 4 documents changed")]);
    expect((await demarche(["reprocess", "--store", own])).out).toContain("Nothing was read by another version");
  });
});

test("a record goes out and comes back by backup and restore", async () => {
  expect((await ask("backup", file("all.jsonl.gz"))).code).toBe(0);
  expect(readdirSync(folder)).not.toContain("all.jsonl.gz.part");
  const back = await demarche(["restore", file("all.jsonl.gz"), "--store", file("back.db")]);
  expect([back.code, back.err]).toEqual([0, "4 added\n"]);
  const exported = await Promise.all(
    [store, file("back.db")].map((at) => demarche(["export", "jsonl", "--store", at])),
  );
  expect(exported[1]!.out).toBe(exported[0]!.out);
});
