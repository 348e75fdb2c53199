import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agenda } from "../../src/query/agenda.js";
import { met } from "../../src/query/met.js";
import { said } from "../../src/query/said.js";
import { search } from "../../src/query/search.js";
import { searchQueryOf } from "../../src/query/search-query.js";
import { show } from "../../src/query/show.js";
import { today } from "../../src/query/today.js";
import { who } from "../../src/query/who.js";
import { why } from "../../src/query/why.js";
import { add } from "../../src/record/add.js";
import { anchorOf, decide, decisions } from "../../src/record/decision.js";
import { dump, restore } from "../../src/record/dump.js";
import type { Database } from "../../src/store/database.js";
import { engines } from "./engine.js";
import { reportOf, type Told } from "./reading.js";

const whole = (database: Database, knownAt = "2030-01-01") => ({ database, asOf: knownAt, knownAt });

const summit = { who: ["Donald Trump", "Vladimir Putin"], edtf: "2018-11-11", place: "Paris" } as const;
const storyline: readonly Told[] = [
  { outlet: "A", known: "2018-10-22", status: "happened", who: ["John Bolton", "Sergei Lavrov"], edtf: "2018-10-22" },
  { outlet: "B", known: "2018-10-23", status: "happened", who: ["John Bolton", "Sergei Lavrov"], edtf: "2018-10-22" },
  { outlet: "A", known: "2018-10-23", status: "happened", who: ["John Bolton", "Vladimir Putin"], edtf: "2018-10-23" },
  { outlet: "B", known: "2018-10-24", status: "happened", who: ["John Bolton", "Vladimir Putin"] },
  { outlet: "C", known: "2018-10-23", status: "proposed", ...summit },
  { outlet: "D", known: "2018-10-23", status: "provisional", according: "Yuri Ushakov", ...summit },
  { outlet: "E", known: "2018-11-05", status: "possible", according: "Donald Trump", who: summit.who },
  { outlet: "F", known: "2018-11-08", status: "cancelled", ...summit },
  { outlet: "G", known: "2018-11-29", status: "confirmed", who: summit.who, edtf: "2018-12-01", place: "Buenos Aires" },
];

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe.each(engines)("the record on $name", ({ open, missing }) => {
  let database: Database;
  beforeEach(async (context) => {
    if (missing) context.skip(missing);
    database = await open();
  });
  afterEach(async () => {
    await database?.close();
  });

  test("takes the same document once", async () => {
    const report = reportOf(storyline[0]!);
    expect(await add(database, [report])).toEqual(["added"]);
    expect(await add(database, [report, report])).toEqual(["unchanged", "unchanged"]);
    expect(await database.all("SELECT count(*) AS n FROM event")).toEqual([{ n: 1 }]);
  });

  test("takes all of an addition or nothing", async () => {
    const broken = {
      ...reportOf(storyline[1]!),
      received: null as never,
      reading: { ...reportOf(storyline[1]!).reading, events: null as never },
    };
    await expect(add(database, [reportOf(storyline[0]!), broken])).rejects.toThrow();
    expect(await database.all("SELECT count(*) AS n FROM document")).toEqual([{ n: 0 }]);
  });

  test("keeps two meetings of one man apart, and joins two reports of one", async () => {
    await add(database, storyline.map(reportOf));
    const { rows } = await met({ ...whole(database), who: ["Bolton"] });
    expect(rows.map(({ participants, articles }) => [participants, articles])).toEqual([
      [["John Bolton", "Vladimir Putin"], 2],
      [["John Bolton", "Sergei Lavrov"], 2],
    ]);
  });

  test.each([
    ["2018-10-22", []],
    ["2018-10-23", ["provisional"]],
    ["2018-11-06", ["possible"]],
    ["2018-11-10", ["cancelled"]],
    ["2018-11-30", ["cancelled", "confirmed"]],
  ])("knows on %s of the plan what was known then", async (knownAt, statuses) => {
    await add(database, storyline.map(reportOf));
    const { items } = await agenda(whole(database, knownAt));
    expect(items.map(({ status }) => status)).toEqual(statuses);
  });

  test("tells the history of a plan, with who said so", async () => {
    await add(database, storyline.map(reportOf));
    const { items } = await agenda(whole(database, "2018-11-10"));
    expect(items[0]).toMatchObject({
      edtf: "2018-11-11",
      place: "Paris",
      participants: ["Donald Trump", "Vladimir Putin"],
      overdue: false,
    });
    expect(items[0]!.history.map(({ known, status, accordingTo }) => [known, status, accordingTo])).toEqual([
      ["2018-10-23", "proposed", []],
      ["2018-10-23", "provisional", ["Yuri Ushakov"]],
      ["2018-11-05", "possible", ["Donald Trump"]],
      ["2018-11-08", "cancelled", []],
    ]);
  });

  test("calls a plan overdue when its day has passed in silence", async () => {
    await add(database, [reportOf(storyline[5]!)]);
    expect((await agenda(whole(database, "2018-11-12"))).items).toMatchObject([
      { status: "provisional", overdue: true },
    ]);
  });

  test("takes 'not yet' beside a plan for no end of it", async () => {
    const withdrawal = { type: "treaty-withdrawal", who: ["United States"], known: "2018-10-23" } as const;
    await add(database, [
      reportOf({ outlet: "A", status: "intended", ...withdrawal }),
      reportOf({ outlet: "B", status: "not-happened", ...withdrawal }),
    ]);
    expect((await agenda(whole(database, "2018-10-23"))).items).toMatchObject([{ status: "intended" }]);
  });

  test("says what changed today", async () => {
    await add(database, storyline.map(reportOf));
    const { rows } = await today(whole(database, "2018-11-08"));
    expect(rows).toMatchObject([{ before: "possible", status: "cancelled", changed: true }]);
  });

  test("finds what was said, by whom, and about whom, page by page", async () => {
    await add(database, storyline.map(reportOf));
    const { rows } = await said({ ...whole(database), who: "Ushakov" });
    expect(rows).toMatchObject([
      { speaker: "Yuri Ushakov", about: expect.arrayContaining(["Donald Trump", "Vladimir Putin"]) },
    ]);
    const first = await said({ ...whole(database), limit: 1 });
    const second = await said({ ...whole(database), limit: 1, cursor: first.next! });
    expect([first.rows[0]!.speaker, second.rows[0]!.speaker, second.next]).toEqual([
      "Donald Trump",
      "Yuri Ushakov",
      null,
    ]);
  });

  test("searches by word, phrase and what must not be there", async () => {
    await add(database, storyline.map(reportOf));
    const lemmas = (piece: string) =>
      piece
        .toLowerCase()
        .split(/\s+/)
        .map((word) => [word]);
    const find = async (text: string) =>
      (await search({ ...whole(database), query: searchQueryOf(text, lemmas) })).rows.map((row) => row.known);
    expect(await find("ushakov")).toEqual(["2018-10-23"]);
    expect(await find('"buenos aires"')).toEqual(["2018-11-29"]);
    expect(await find('"aires buenos"')).toEqual([]);
    expect(await find("putin -paris -bolton")).toEqual(["2018-11-29", "2018-11-05"]);
  });

  test("shows and explains a report", async () => {
    await add(database, [reportOf(storyline[5]!)]);
    const [row] = (await agenda(whole(database, "2018-10-23"))).items;
    const shown = await show({ ...whole(database), id: row!.occurrence });
    expect(shown.rows).toMatchObject([{ kind: "report", report: { status: "provisional" } }]);
    const reasons = await why({ ...whole(database), id: row!.occurrence });
    expect(reasons.rows).toMatchObject([{ rule: "test/told", accordingTo: [{ name: "Yuri Ushakov" }] }]);
    const people = await who({ ...whole(database), name: "ushakov" });
    expect(people.rows).toMatchObject([{ name: "Yuri Ushakov", statements: 1, documents: 1 }]);
    await expect(show({ ...whole(database), id: "onothing" })).rejects.toMatchObject({ code: "not-found" });
  });

  test("lets a person reject, split, merge and undo, and keeps it all in a log", async () => {
    await add(database, storyline.map(reportOf));
    const meetings = async () => (await met({ ...whole(database), who: ["Bolton"] })).rows;
    const at = async (occurrence: string, n: number) => {
      const { rows } = await show({ ...whole(database), id: occurrence });
      return (await anchorOf(database, (rows[n] as { report: { event: string } }).report.event))!;
    };
    const [putin, lavrov] = await meetings();
    const by = { made: "2018-12-01T10:00:00Z", author: "ks" };
    const rejected = await decide(database, { action: "reject", subject: await at(lavrov!.occurrence, 0), ...by });
    expect((await meetings()).map(({ articles }) => articles)).toEqual([2, 1]);
    await decide(database, { action: "undo", decision: rejected, ...by });
    expect((await meetings()).map(({ articles }) => articles)).toEqual([2, 2]);
    await decide(database, {
      action: "merge",
      subject: await at(lavrov!.occurrence, 0),
      with: await at(putin!.occurrence, 0),
      ...by,
    });
    expect((await meetings()).map(({ articles }) => articles)).toEqual([4]);
    const split = await decide(database, {
      action: "split",
      subject: await at((await meetings())[0]!.occurrence, 1),
      ...by,
    });
    expect((await meetings()).map(({ articles }) => articles).sort()).toEqual([1, 3]);
    await decide(database, { action: "undo", decision: split, ...by });
    expect((await meetings()).map(({ articles }) => articles)).toEqual([4]);
    expect((await decisions(database)).map(({ action }) => action)).toEqual([
      "reject",
      "undo",
      "merge",
      "split",
      "undo",
    ]);
  });

  test("goes out as lines and back without loss, decisions too", async () => {
    await add(database, storyline.map(reportOf));
    const [row] = (await met({ ...whole(database), who: ["Lavrov"] })).rows;
    const { rows } = await show({ ...whole(database), id: row!.occurrence });
    const subject = (await anchorOf(database, (rows[0] as { report: { event: string } }).report.event))!;
    await decide(database, { action: "accept", subject, made: "2018-12-01T10:00:00Z", author: "ks" });
    const lines: string[] = [];
    for await (const line of dump(database)) lines.push(line);
    const other = await open();
    expect(await restore(other, stream(lines))).toBe(storyline.length);
    expect(await restore(other, stream(lines))).toBe(0);
    const again: string[] = [];
    for await (const line of dump(other)) again.push(line);
    expect(again).toEqual(lines);
    const state = (of: Database) => of.all("SELECT id, occurrence, review FROM event ORDER BY id");
    expect(await state(other)).toEqual(await state(database));
    await other.close();
  });

  test("comes to the same in any order of arrival", async () => {
    const order = fc.shuffledSubarray([...storyline], { minLength: storyline.length });
    let expected: string | undefined;
    await fc.assert(
      fc.asyncProperty(order, async (tales) => {
        const fresh = await open();
        for (const told of tales) await add(fresh, [reportOf(told)]);
        const state =
          JSON.stringify(await fresh.all("SELECT id, occurrence FROM event ORDER BY id")) +
          JSON.stringify(await fresh.all("SELECT id, story FROM document ORDER BY id"));
        await fresh.close();
        expected ??= state;
        expect(state).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });
});
