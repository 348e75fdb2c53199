import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { met } from "../../src/query/met.js";
import { add } from "../../src/record/add.js";
import { dump } from "../../src/record/dump.js";
import { documentId } from "../../src/record/identity.js";
import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";
import { reportOf, type Told } from "./reading.js";

const [ada, bo, carl] = ["Ada Berg", "Bo Dahl", "Carl Eng"] as const;

describe("which reports are of one event", () => {
  let database: Database;
  beforeEach(async () => {
    database = await openStore(":memory:");
  });
  afterEach(() => database.close());

  /** The outlets of each occurrence, in their order. */
  async function together(...tales: readonly Told[]): Promise<string[]> {
    const additions = tales.map(reportOf);
    await add(database, additions);
    const outlet = new Map(additions.map(({ reading }) => [documentId(reading.document), reading.document.publisher!]));
    const groups = new Map<string, string[]>();
    for (const { document, occurrence } of await database.all<{ document: string; occurrence: string }>(
      "SELECT document, occurrence FROM event",
    ))
      groups.set(occurrence, [...(groups.get(occurrence) ?? []), outlet.get(document)!]);
    return [...groups.values()].map((all) => all.sort().join("")).sort();
  }
  const happened = { status: "happened" } as const;

  test("one that names no day and three people leads from no meeting of two to another", async () => {
    expect(
      await together(
        { outlet: "A", known: "2018-10-23", ...happened, who: [ada, bo], edtf: "2018-10-20" },
        { outlet: "B", known: "2018-10-23", ...happened, who: [ada, carl], edtf: "2018-10-22" },
        { outlet: "C", known: "2018-10-23", ...happened, who: [ada, bo, carl] },
      ),
    ).toEqual(["A", "BC"]);
  });

  test("one that names a single of those who met is of their meeting", async () => {
    expect(
      await together(
        {
          outlet: "A",
          known: "2018-10-23",
          ...happened,
          who: [ada, bo],
          text: "In Oslo Ada Berg and Bo Dahl held a meeting.",
          place: "Oslo",
        },
        {
          outlet: "B",
          known: "2018-10-24",
          ...happened,
          who: [ada],
          text: "In Oslo Ada Berg held a meeting.",
          place: "Oslo",
        },
      ),
    ).toEqual(["AB"]);
  });

  test("and of none where she met two, each of them apart", async () => {
    expect(
      await together(
        {
          outlet: "A",
          known: "2018-10-23",
          ...happened,
          who: [ada, bo],
          text: "In Oslo Ada Berg and Bo Dahl held a meeting.",
          edtf: "2018-10-22",
          place: "Oslo",
        },
        {
          outlet: "B",
          known: "2018-10-24",
          ...happened,
          who: [ada, carl],
          text: "In Oslo Ada Berg and Carl Eng held a meeting.",
          edtf: "2018-10-23",
          place: "Oslo",
        },
        {
          outlet: "C",
          known: "2018-10-25",
          ...happened,
          who: [ada],
          text: "In Oslo Ada Berg held a meeting.",
          place: "Oslo",
        },
      ),
    ).toEqual(["A", "B", "C"]);
  });

  test("a conference without a place is known by those who are there", async () => {
    const others = ["Dora Frost", "Eva Gram", "Finn Holm", "Gro Iversen"];
    expect(
      await together(
        { outlet: "A", known: "2018-10-23", ...happened, who: [ada, bo, carl, others[0]!], edtf: "2018-10-22" },
        { outlet: "B", known: "2018-10-23", ...happened, who: others, edtf: "2018-10-22" },
      ),
    ).toEqual(["A", "B"]);
  });

  test("a list says how many reports there are and shows the first of them", async () => {
    const outlets = ["A", "B", "C", "D", "E", "F"];
    await add(
      database,
      outlets.map((outlet) =>
        reportOf({ outlet, known: "2018-10-23", ...happened, who: [ada, bo], edtf: "2018-10-22" }),
      ),
    );
    const { rows } = await met({ database, asOf: "2019-01-01", knownAt: "2019-01-01" });
    expect(rows.map(({ articles, history }) => [articles, history[0]!.reports, history[0]!.sources.length])).toEqual([
      [6, 6, 3],
    ]);
  });

  test("how a text was asked to be read is kept, and goes where the document goes", async () => {
    const addition = reportOf({ outlet: "A", known: "2018-10-23", ...happened, who: [ada, bo] });
    await add(database, [{ ...addition, options: { prefer: "past" } }]);
    for await (const line of dump(database))
      expect(JSON.parse(line)).toMatchObject({ addition: { options: { prefer: "past" } } });
  });
});
