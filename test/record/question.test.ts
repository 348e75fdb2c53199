import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agenda } from "../../src/query/agenda.js";
import { met } from "../../src/query/met.js";
import { mostNamed, named } from "../../src/query/named.js";
import { review } from "../../src/query/review.js";
import { said } from "../../src/query/said.js";
import { search } from "../../src/query/search.js";
import { filterOf, searchQueryOf } from "../../src/query/search-query.js";
import { today } from "../../src/query/today.js";
import { add } from "../../src/record/add.js";
import type { Database } from "../../src/store/database.js";
import { engines } from "./engine.js";
import { reportOf, type Told } from "./reading.js";

const tales: readonly Told[] = [
  {
    outlet: "A",
    known: "2018-10-22",
    status: "happened",
    who: ["Ada Berg", "Bo Dahl"],
    edtf: "2018-10-22",
    place: "Oslo",
  },
  { outlet: "B", known: "2018-10-23", status: "happened", who: ["Ada Berg", "Carl Eng"], according: "Dan Falk" },
  { outlet: "C", known: "2018-10-24", status: "happened", who: ["Bo Dahl", "Carl Eng"], edtf: "2018-10-24" },
  {
    outlet: "D",
    known: "2018-10-24",
    status: "planned",
    who: ["Eva Dahl", "Carl Eng"],
    edtf: "2018-11-02",
    according: "Bo Dahl",
  },
];

describe.each(engines)("questions with several conditions on $name", ({ open, missing }) => {
  let database: Database;
  beforeAll(async () => {
    if (missing) return;
    database = await open();
    await add(database, tales.map(reportOf));
  });
  afterAll(async () => {
    await database?.close();
  });
  const now = () => ({ database, asOf: "2018-10-30", knownAt: "2018-10-30" });

  test("met: two people, a surname of two, a time", async (context) => {
    if (missing) context.skip(missing);
    const pairs = async (more: object): Promise<string[]> =>
      (await met({ ...now(), ...more })).rows.map(({ participants }) => participants.join(" + "));
    expect(await pairs({ who: ["Ada Berg", "Bo Dahl"] })).toEqual(["Ada Berg + Bo Dahl"]);
    expect(await pairs({ who: ["Dahl"] })).toEqual(["Bo Dahl + Carl Eng", "Ada Berg + Bo Dahl"]);
    expect(await pairs({ who: ["Dahl", "eng"] })).toEqual(["Bo Dahl + Carl Eng"]);
    expect(await pairs({ who: ["Ada Berg"], from: "2018-10-23" })).toEqual(["Ada Berg + Carl Eng"]);
    expect(await pairs({ who: ["Nobody", "Ada Berg"] })).toEqual([]);
  });

  test("said: by one, about another, to a third", async (context) => {
    if (missing) context.skip(missing);
    const days = async (more: object): Promise<string[]> =>
      (await said({ ...now(), ...more })).rows.map(({ known }) => known);
    expect(await days({ who: "Falk", about: "Ada Berg" })).toEqual(["2018-10-23"]);
    expect(await days({ who: "Falk", about: "Eva Dahl" })).toEqual([]);
    expect(await days({ about: "Carl Eng" })).toEqual(["2018-10-24", "2018-10-23"]);
    expect(await days({ about: "Carl Eng", who: "Dahl", to: "Ada Berg" })).toEqual([]);
  });

  test("search: words, only and not", async (context) => {
    if (missing) context.skip(missing);
    const total = async (text: string, only: string[], not: string[]): Promise<number> => {
      const query = searchQueryOf(text, (piece) =>
        piece
          .toLowerCase()
          .split(" ")
          .map((word) => [word]),
      );
      return (await search({ ...now(), query, only: only.map(filterOf), not: not.map(filterOf) })).total;
    };
    expect(await total("carl", [], [])).toBe(3);
    expect(await total("carl", ["publisher=B"], [])).toBe(1);
    expect(await total("carl", [], ["publisher=B", "entity=Eva Dahl"])).toBe(1);
    expect(await total('"carl eng"', ["month=2018-10", "type=meeting"], ["language=da"])).toBe(3);
    expect(() => filterOf("colour=red")).toThrow(expect.objectContaining({ code: "bad-filter" }));
  });

  test("today, the agenda, names and review answer", async (context) => {
    if (missing) context.skip(missing);
    expect((await today({ ...now(), knownAt: "2018-10-24" })).rows).toHaveLength(2);
    expect((await agenda({ ...now(), limit: 1 })).items).toMatchObject([{ edtf: "2018-11-02", status: "planned" }]);
    expect((await named({ ...now(), text: "Dahl Eng" })).entities.map(({ name }) => name).sort()).toEqual([
      "Bo Dahl",
      "Carl Eng",
      "Eva Dahl",
    ]);
    expect((await mostNamed(now(), 1)).map(({ name }) => name)).toEqual(["Bo Dahl"]);
    expect((await review(now())).weakest.length).toBeGreaterThan(0);
  });
});
