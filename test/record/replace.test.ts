import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { met } from "../../src/query/met.js";
import { search } from "../../src/query/search.js";
import { searchQueryOf } from "../../src/query/search-query.js";
import type { Event, Reading } from "../../src/reading/reading.js";
import { type Addition, add } from "../../src/record/add.js";
import { anchorOf, decide } from "../../src/record/decision.js";
import { differenceOf } from "../../src/record/difference.js";
import { documentId } from "../../src/record/identity.js";
import { replace } from "../../src/record/replace.js";
import type { Database } from "../../src/store/database.js";
import { engines } from "./engine.js";
import { reportOf, type Told } from "./reading.js";

const tales: readonly Told[] = [
  { outlet: "A", known: "2018-10-22", status: "happened", who: ["Ada Berg", "Bo Dahl"], edtf: "2018-10-22" },
  { outlet: "B", known: "2018-10-23", status: "happened", who: ["Ada Berg", "Bo Dahl"] },
  { outlet: "C", known: "2018-10-24", status: "planned", who: ["Ada Berg", "Bo Dahl"], edtf: "2018-11" },
  { outlet: "D", known: "2018-10-25", status: "expected", who: ["Ada Berg", "Bo Dahl"] },
];

/** The same document as another analysis would read it: its event changed, and another number. */
function readAnew(addition: Addition, change: Partial<Event>): Addition {
  const [event] = addition.reading.events;
  const reading: Reading = { ...addition.reading, events: [{ ...event!, ...change }] };
  return { ...addition, reading, analysis: "newer" };
}

const state = async (database: Database): Promise<unknown> => [
  await database.all("SELECT id, status, occurrence, review FROM event ORDER BY id"),
  await database.all("SELECT event, block, cluster FROM event_block ORDER BY event, block"),
  await database.all("SELECT event, entity, role FROM event_entity ORDER BY event, entity, role"),
  await database.all("SELECT n, story, analysis FROM document ORDER BY n"),
];

describe.each(engines)("a new reading on $name", ({ name, open, missing }) => {
  let database: Database;
  beforeEach(async (context) => {
    if (missing) context.skip(missing);
    database = await open();
  });
  afterEach(async () => {
    await database?.close();
  });

  test("leaves the record as if it had never held the old one", async () => {
    const changes = fc.array(
      fc.record(
        {
          status: fc.constantFrom("happened", "planned", "cancelled" as const),
          id: fc.constantFrom("v1", "v2"),
          time: fc.constantFrom("2018-10-22", "2018-10-30", "2018-11").map((edtf) => ({ edtf, implied: [] })),
        },
        { requiredKeys: [] },
      ),
      { minLength: tales.length, maxLength: tales.length },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const [replaced, fresh] = [await open(), await open()];
        await add(replaced, tales.map(reportOf));
        const anew = tales.map((told, i) => readAnew(reportOf(told), changed[i] as Partial<Event>));
        for (const addition of anew) expect(await replace(replaced, addition)).toBe(true);
        await add(fresh, anew);
        expect(await state(replaced)).toEqual(await state(fresh));
        await replaced.close();
        await fresh.close();
      }),
      { numRuns: name === "sqlite" ? 40 : 3 },
    );
  });

  test("finds what people decided by its characters again", async () => {
    const additions = tales.map(reportOf);
    await add(database, additions);
    const event = (i: number, n = 1): string => `${documentId(additions[i]!.reading.document)}/v${n}`;
    const anchor = async (i: number) => (await anchorOf(database, event(i)))!;
    const made = { made: "2018-12-01T10:00:00Z", author: "ks" };
    await decide(database, { action: "reject", subject: await anchor(0), ...made });
    await decide(database, { action: "merge", subject: await anchor(1), with: await anchor(2), ...made });
    await decide(database, { action: "split", subject: await anchor(3), ...made });
    for (const addition of additions) await replace(database, readAnew(addition, { id: "v7" }));
    const rows = await database.all<{ id: string; occurrence: string; review: string }>(
      "SELECT id, occurrence, review FROM event ORDER BY known",
    );
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3].map((i) => event(i, 7)));
    expect(rows.map(({ review }) => review)).toEqual(["reject", "", "", ""]);
    expect(rows[1]!.occurrence).toBe(rows[2]!.occurrence);
    expect(rows.filter(({ occurrence }) => occurrence === rows[3]!.occurrence)).toHaveLength(1);
  });

  test("is searched and asked instead of the old one; what is not there is left alone", async () => {
    const [one, other] = [reportOf(tales[0]!), reportOf(tales[1]!)];
    await add(database, [one]);
    await replace(database, {
      ...readAnew(one, { status: "cancelled" }),
      words: { words: ["quite", "other"], starts: [0, 2] },
    });
    const question = { database, asOf: "2019-01-01", knownAt: "2019-01-01" };
    const find = async (text: string): Promise<number> =>
      (await search({ ...question, query: searchQueryOf(text, (piece) => [[piece]]) })).total;
    expect([await find("quite"), await find("ada")]).toEqual([1, 0]);
    expect((await met(question)).rows).toEqual([]);
    expect(await replace(database, other)).toBe(false);
  });
});

test("says what a new reading states otherwise", () => {
  const { reading } = reportOf(tales[0]!);
  const [event] = reading.events;
  expect(differenceOf(reading, reading)).toEqual({ added: [], removed: [], changed: [] });
  const other: Reading = {
    ...reading,
    entities: reading.entities.map((entity) => ({ ...entity, id: `x${entity.id}` })),
    events: [
      {
        ...event!,
        id: "v4",
        status: "cancelled",
        participants: event!.participants.map((one) => ({ ...one, entity: `x${one.entity}` })),
      },
      { ...event!, id: "v5", type: "visit", participants: [] },
    ],
  };
  expect(differenceOf(reading, other)).toMatchObject({
    added: [{ kind: "event", says: { type: "visit" } }],
    removed: [],
    changed: [
      { fields: ["status"], before: { says: { status: "happened" } }, after: { says: { status: "cancelled" } } },
    ],
  });
});
