import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load.js";
import { agenda } from "../../src/query/agenda.js";
import { met } from "../../src/query/met.js";
import { treaty } from "../../src/query/treaty.js";
import { type Addition, add } from "../../src/record/add.js";
import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";
import { storyline } from "./storyline.js";

/** Sorted by a hash of the id and the turn: an order that says nothing, and is the same at each run. */
function shuffled(additions: readonly Addition[], turn: number): Addition[] {
  const rank = ({ reading }: Addition): number => {
    let h = turn * 7919;
    for (const char of reading.document.id) h = (Math.imul(h, 31) + char.codePointAt(0)!) >>> 0;
    return Math.imul(h, 0x9e3779b1) >>> 0;
  };
  return [...additions].sort((a, b) => rank(a) - rank(b));
}

const whole = "2030-01-01";
const catalogue = await loadCatalogue();

describe("a summit that was planned, and a treaty that was left, as newspapers told it", async () => {
  let database: Database;
  let articles: Addition[];
  beforeAll(async () => {
    articles = await storyline();
    database = await openStore(":memory:");
    await add(database, articles);
  });
  afterAll(() => database.close());

  test("comes to the same record in any order", async () => {
    const state = async (of: Database): Promise<unknown> => [
      await of.all("SELECT id, occurrence FROM event ORDER BY id"),
      await of.all("SELECT id, story FROM document ORDER BY id"),
    ];
    const expected = await state(database);
    for (const turn of [1, 2, 3]) {
      const other = await openStore(":memory:");
      for (const article of shuffled(articles, turn)) await add(other, [article]);
      expect(await state(other)).toEqual(expected);
      await other.close();
    }
  });

  test("makes no one story of articles that share a box of background", async () => {
    const stories = await database.all<{ n: number }>("SELECT count(DISTINCT story) AS n FROM document");
    expect(stories).toEqual([{ n: articles.length }]);
  });

  test.each([
    [["John Bolton", "Nikolai Patrushev"], "2018-10-22", 2],
    [["John Bolton", "Sergey Lavrov"], "2018-10-22", 2],
    [["John Bolton", "Vladimir Putin"], "2018-10-23", 2],
    [["John Bolton", "Sergei Shoigu"], "2018-10-23", 2],
    [["Donald Trump", "Emmanuel Macron"], "2018-11-10", 2],
    [["Donald Trump", "Vladimir Putin"], "2018-11-30", 2],
  ])("tells of %s on %s as one meeting", async (who, day, articlesTold) => {
    const { rows } = await met({ database, asOf: whole, knownAt: whole, who });
    const held = rows.filter((row) => row.status === "happened" && row.edtf?.startsWith(day));
    // those that foretold it or called it off may stand beside them
    expect(held).toHaveLength(1);
    expect(held[0]!.articles).toBeGreaterThanOrEqual(articlesTold);
  });

  test.each([
    ["2018-10-23", "provisional"],
    ["2018-10-24", "provisional"],
    ["2018-11-05", "possible"],
    ["2018-11-07", "cancelled"],
    ["2018-11-08", "cancelled"],
  ])("knew on %s of the summit in Paris: %s", async (knownAt, status) => {
    const { items } = await agenda({ database, asOf: knownAt, knownAt });
    const summit = items.filter((item) => item.edtf === "2018-11-11" && item.participants.includes("Vladimir Putin"));
    expect(summit.map((item) => item.status)).toEqual([status]);
  });

  test("tells the history of the summit, with who said so", async () => {
    const { items } = await agenda({ database, asOf: "2018-11-10", knownAt: "2018-11-10" });
    const summit = items.find((item) => item.edtf === "2018-11-11" && item.participants.includes("Vladimir Putin"))!;
    const told = summit.history.map(({ known, status, accordingTo }) => `${known} ${status} ${accordingTo.join(", ")}`);
    expect(told).toEqual(
      expect.arrayContaining([
        "2018-10-23 provisional Yuri Ushakov",
        "2018-10-24 provisional Yuri Ushakov",
        "2018-11-05 possible Donald Trump",
        expect.stringMatching(/^2018-11-07 cancelled/),
      ]),
    );
  });

  test.each([
    ["2018-10-19", "party", undefined],
    ["2018-10-22", "withdrawal-announced", undefined],
    ["2019-02-01", "withdrawal-announced", undefined],
    ["2019-02-02", "withdrawal-notified", { date: "2019-08-02", basis: "computed" }],
    ["2019-08-02", "withdrawn", { date: "2019-08-02", basis: "reported" }],
  ])("knew on %s that the United States was: %s", async (knownAt, standing, effective) => {
    const answer = await treaty({ database, asOf: knownAt, knownAt, name: "INF" }, catalogue);
    const party = answer.parties.find(({ party }) => party === "United States")!;
    expect([party.standing, party.effective]).toEqual([standing, effective]);
  });

  test("moves the treaty by the newspapers alone as it does by the catalogue", async () => {
    const forgetful = {
      ...catalogue,
      treaty: (id: string) => {
        const known = catalogue.treaty(id);
        return known && { ...known, actions: known.actions.filter(({ date }) => date < "2018") };
      },
    };
    const on = async (day: string) => {
      const { standing, ended, parties } = await treaty({ database, asOf: day, knownAt: day, name: "INF" }, forgetful);
      return [standing, ended?.basis, parties.find(({ party }) => party === "United States")?.standing];
    };
    expect(await on("2018-10-23")).toEqual(["in-force", undefined, "withdrawal-announced"]);
    expect(await on("2019-02-02")).toEqual(["in-force", undefined, "withdrawal-notified"]);
    expect(await on("2019-08-01")).toEqual(["in-force", undefined, "withdrawal-notified"]);
    expect(await on("2019-08-02")).toEqual(["terminated", "reported", "withdrawn"]);
  });

  test.each([
    ["1990-01-01", ["Soviet Union", "United States"]],
    ["2018-10-01", ["Russia", "United States"]],
  ])("names on %s the parties of that day", async (asOf, expected) => {
    const { parties } = await treaty({ database, asOf, knownAt: asOf, name: "INF" }, catalogue);
    expect(parties.map(({ party }) => party)).toEqual(expected);
  });

  test("keeps the suspension as the claim of those who made it, beside the notice", async () => {
    const { parties } = await treaty({ database, asOf: "2019-02-03", knownAt: "2019-02-03", name: "INF" }, catalogue);
    const claims = parties.filter(({ actions }) =>
      actions.some(
        ({ action, status, sources }) => action === "suspension" && status === "happened" && sources.length > 0,
      ),
    );
    expect(claims.map(({ party }) => party).sort()).toEqual(["Russia", "United States"]);
  });
});
