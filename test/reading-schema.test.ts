import { readFileSync } from "node:fs";
import type { FromSchema } from "json-schema-to-ts";
import { expect, expectTypeOf, test } from "vitest";
import type { Reading } from "../src/reading/reading.js";
import { readingSchema } from "../src/reading/schema.js";

test("the shipped schema is the one in the code (npm run schema)", () => {
  const shipped = JSON.parse(readFileSync(new URL("../reading.schema.json", import.meta.url), "utf8"));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(readingSchema)));
});

test("what fits the schema fits the types, and the reverse", () => {
  type Described = FromSchema<typeof readingSchema>;
  type Plain<T> = T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [K in keyof T as string extends K ? never : K]: Plain<T[K]> }
      : T;
  expectTypeOf<Plain<Reading>>().toExtend<Plain<Described>>();
  expectTypeOf<Plain<Described>["events"][number]["status"]>().toEqualTypeOf<Reading["events"][number]["status"]>();
  expectTypeOf<Plain<Described>["events"][number]["type"]>().toEqualTypeOf<Reading["events"][number]["type"]>();
  expectTypeOf<keyof Plain<Described>["events"][number]>().toEqualTypeOf<keyof Reading["events"][number]>();
  expectTypeOf<keyof Plain<Described>["quotations"][number]>().toEqualTypeOf<keyof Reading["quotations"][number]>();
  expectTypeOf<keyof Plain<Described>["entities"][number]>().toEqualTypeOf<keyof Reading["entities"][number]>();
  expectTypeOf<keyof Plain<Described>["times"][number]>().toEqualTypeOf<keyof Reading["times"][number]>();
  expectTypeOf<keyof Plain<Described>>().toEqualTypeOf<keyof Reading>();
});
