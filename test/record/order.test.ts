import fc from "fast-check";
import { expect, test } from "vitest";
import type { Status } from "../../src/reading/reading.js";
import { add } from "../../src/record/add.js";
import { openStore } from "../../src/store/open.js";
import { reportOf, type Told } from "./reading.js";

const people = ["Ada Berg", "Bo Dahl", "Carl Eng"];
const statuses: readonly Status[] = ["happened", "planned", "expected", "cancelled"];
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2018-10-${String(n).padStart(2, "0")}`);

/** Reports of few people on few days, many of them without a day or with a whole month, so that days told later draw them. */
const told: fc.Arbitrary<Told> = fc.record(
  {
    outlet: fc.constantFrom("A", "B", "C"),
    known: day,
    status: fc.constantFrom(...statuses),
    who: fc.subarray(people, { minLength: 2 }),
    edtf: fc.oneof(day, fc.constantFrom("2018-10", "2018-11", "2018-10-10/2018-10-14")),
  },
  { requiredKeys: ["outlet", "known", "status", "who"] },
);

async function stateAfter(tales: readonly Told[], together: number): Promise<unknown> {
  const database = await openStore(":memory:");
  for (let from = 0; from < tales.length; from += together)
    await add(database, tales.slice(from, from + together).map(reportOf));
  const state = await database.all("SELECT id, occurrence FROM event ORDER BY id");
  await database.close();
  return state;
}

test("any reports come to the same occurrences in any order, one by one or together", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(told, { minLength: 2, maxLength: 14 })
        .chain((tales) => fc.tuple(fc.constant(tales), fc.shuffledSubarray(tales, { minLength: tales.length }))),
      async ([tales, shuffled]) => {
        expect(await stateAfter(shuffled, 3)).toEqual(await stateAfter(tales, 1));
      },
    ),
    { numRuns: 120 },
  );
});
