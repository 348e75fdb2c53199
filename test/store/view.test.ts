import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { add } from "../../src/record/add.js";
import { statusAfter } from "../../src/record/history.js";
import type { Database } from "../../src/store/database.js";
import { views } from "../../src/store/view.js";
import { engines } from "../record/engine.js";
import { reportOf, type Told } from "../record/reading.js";

const summit = { who: ["Ada Berg", "Bo Dahl"], edtf: "2018-11-11", place: "Oslo" } as const;
const tales: readonly Told[] = [
  { outlet: "A", known: "2018-10-20", status: "proposed", ...summit },
  { outlet: "B", known: "2018-10-23", status: "provisional", according: "Carl Eng", ...summit },
  { outlet: "C", known: "2018-10-23", status: "expected", ...summit },
  { outlet: "D", known: "2018-11-08", status: "cancelled", ...summit },
  { outlet: "E", known: "2018-10-22", status: "happened", who: ["Ada Berg", "Carl Eng"], edtf: "2018-10-22" },
];

const page = readFileSync(new URL("../../docs/sql.md", import.meta.url), "utf8");
const sections = page.split(/^## /m).slice(1);
const example = (section: string): string => /```sql\n([\s\S]*?)```/.exec(section)![1]!;
/** Columns as the page names them, view by view: a view's are in one pair of backticks, "·" before the next. */
const described = new Map(
  sections.flatMap((section) => {
    const names = section.split("\n")[0]!.split(", ");
    const lists = [...section.matchAll(/`([a-z_]+(?:,\s+[a-z_]+)+)`/g)].map((match) => match[1]!.split(/,\s+/));
    return names.map((name, i) => [name, lists[i]!] as const);
  }),
);

describe.each(engines)("the views on $name", ({ open, missing }) => {
  let database: Database;
  beforeAll(async () => {
    if (missing) return;
    database = await open();
    await add(database, tales.map(reportOf));
  });
  afterAll(async () => {
    await database?.close();
  });

  test("have the columns that the page describes, and the page describes them all", async (context) => {
    if (missing) context.skip(missing);
    expect([...described.keys()].sort()).toEqual(views.map((sql) => /VIEW (\w+)/.exec(sql)![1]).sort());
    for (const [view, columns] of described) {
      const [row] = await database.all(
        `SELECT ${columns.join(", ")} FROM (SELECT 1 AS one) AS x LEFT JOIN ${view} ON 1 = 1 LIMIT 1`,
      );
      expect(Object.keys(row!), view).toEqual(columns);
      const [all] = await database.all(
        `SELECT ${view}.* FROM (SELECT 1 AS one) AS x LEFT JOIN ${view} ON 1 = 1 LIMIT 1`,
      );
      expect(Object.keys(all!), view).toEqual(columns);
    }
  });

  test.for(sections.map((section) => [section.split("\n")[0]!, example(section)] as const))(
    "%s: the page's example runs",
    async ([, sql], context) => {
      if (missing) context.skip(missing);
      await database.all(sql.replace(/;\s*$/, ""));
    },
  );

  test("tell a plan's history and where it stands, as the questions do", async (context) => {
    if (missing) context.skip(missing);
    const history = await database.all<{ known: string; status: "proposed" }>(
      "SELECT known, status FROM plan_history ORDER BY known, status",
    );
    expect(history.map(({ known, status }) => `${known} ${status}`)).toEqual([
      "2018-10-20 proposed",
      "2018-10-23 expected",
      "2018-10-23 provisional",
      "2018-11-08 cancelled",
    ]);
    const rows = await database.all("SELECT status, reports, stories FROM occurrences ORDER BY first_day");
    expect(rows).toMatchObject([
      { status: "happened", reports: 1 },
      { status: statusAfter(history), reports: 4 },
    ]);
    const said = await database.all("SELECT speaker_name, words FROM statements");
    expect(said).toMatchObject([{ speaker_name: "Carl Eng", words: expect.stringContaining("provisional") }]);
  });
});
