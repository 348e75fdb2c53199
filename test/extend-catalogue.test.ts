import { expect, test } from "vitest";
import { extendCatalogue } from "../src/catalogue/extend.js";
import { loadCatalogue } from "../src/catalogue/load.js";

const catalogue = await loadCatalogue();
const extend = (...rows: unknown[]) =>
  extendCatalogue(catalogue, rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"));

test("a user's row is found under all its names, before anybody else", () => {
  const { catalogue: own, problems } = extend({
    type: "organization",
    name: "Institute of Peace",
    names: ["Fredsinstituttet", "IP"],
    country: "DNK",
    kind: "institute",
  });
  expect(problems).toEqual([]);
  expect(own.lookup("Fredsinstituttet", "da")).toEqual(["organization/institute-of-peace"]);
  expect(own.lookup("Fredsinstituttets", "da")).toEqual(["organization/institute-of-peace"]);
  expect(own.entry("organization/institute-of-peace")).toMatchObject({ country: "country/DNK", block: "user" });
  expect(own.lookup("ip", "en")).toEqual([]);
});

test("a person comes with offices, in any spelling, and an entry with a known id is replaced", () => {
  const { catalogue: own } = extend(
    {
      type: "person",
      name: "Sergei Testov",
      country: "RUS",
      gender: "masculine",
      offices: [{ title: "udenrigsminister", of: "Rusland", start: "2031-05", end: "2032-01-01" }],
    },
    { id: "country/RUS", type: "country", name: "Russian Federation", kind: "state" },
  );
  expect(own.lookup("Sergej Testov", "da")).toEqual(["person/sergei-testov"]);
  expect(own.surname("Testov")).toContain("person/sergei-testov");
  expect(own.holders("foreign minister", "country/RUS", "2031-08-01")[0]).toBe("person/sergei-testov");
  expect(own.entry("country/RUS")?.name).toBe("Russian Federation");
  expect(catalogue.entry("country/RUS")?.name).toBe("Russia");
});

test("each bad line is named, and the good ones count", () => {
  const { catalogue: own, problems } = extend(
    "{",
    "# a comment",
    "",
    { type: "planet", name: "Mars" },
    { type: "person", name: "" },
    { type: "person", name: "A B", country: "Atlantis" },
    { type: "person", name: "A B", offices: [{ title: "president" }] },
    { type: "person", name: "A B", offices: [{ title: "president", of: "USA", start: "yesterday" }] },
    { type: "person", name: "A B", names: "C" },
    [],
    { type: "place", name: "Testville" },
  );
  expect(problems.map(({ line }) => line)).toEqual([1, 4, 5, 6, 7, 8, 9, 10]);
  expect(problems[0]!.code).toBe("catalogue/not-json");
  for (const { message } of problems) expect(message.length).toBeGreaterThan(10);
  expect(own.lookup("Testville")).toEqual(["place/testville"]);
});
