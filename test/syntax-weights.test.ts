import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSyntaxModel } from "../src/syntax/load.js";
import { packWeights, unpackWeights, weightsVersion } from "../src/syntax/weights.js";

const sample = () =>
  packWeights({ language: "xx" }, { a: Int8Array.of(1, -2, 3), b: Int32Array.of(7, -8), c: new Uint16Array(0) });

const open = (bytes: Uint8Array) => unpackWeights(bytes, "xx.bin");

test("what is packed is unpacked", () => {
  const { meta, arrays } = open(sample());
  expect(meta).toEqual({ language: "xx" });
  expect(arrays).toEqual({ a: Int8Array.of(1, -2, 3), b: Int32Array.of(7, -8), c: new Uint16Array(0) });
});

test("an unaligned piece of a larger buffer is unpacked too", () => {
  const bytes = sample();
  const larger = new Uint8Array(bytes.length + 3);
  larger.set(bytes, 3);
  expect(open(larger.subarray(3)).arrays.b).toEqual(Int32Array.of(7, -8));
});

test("each kind of damage is named, with the file and what to do", () => {
  const bytes = sample();
  const changed = (at: number, value: number) => {
    const copy = Uint8Array.from(bytes);
    copy[at] = value;
    return copy;
  };
  const cases: [Uint8Array, RegExp][] = [
    [new Uint8Array(0), /cut short/],
    [bytes.subarray(0, 20), /cut short/],
    [bytes.subarray(0, bytes.length - 1), /bytes long/],
    [Uint8Array.from([...bytes, 0]), /bytes long/],
    [changed(0, 65), /not a weights file/],
    [changed(8, weightsVersion + 1), /version/],
    [changed(30, bytes[30]! ^ 1), /hash/],
    [changed(bytes.length - 12, bytes[bytes.length - 12]! ^ 1), /hash/],
  ];
  for (const [damaged, why] of cases) {
    let error: unknown;
    try {
      open(damaged);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: "damaged-model", hint: expect.stringContaining("npm ci") });
    expect(String(error)).toMatch(why);
    expect(String(error)).toContain("xx.bin");
  }
});

test("any single changed byte is noticed", () => {
  const bytes = sample();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const copy = Uint8Array.from(bytes);
      copy[at]! ^= change;
      expect(() => open(copy)).toThrow(/damaged/);
    }),
    { numRuns: 200 },
  );
});

test("a model that is not there is an error that names the file", async () => {
  await expect(loadSyntaxModel("xx")).rejects.toThrow(/xx/);
});

test("the shipped weights of a language stay within the package's limit", () => {
  for (const code of ["da", "en"]) {
    const size = ["lexicon.bin", "syntax.bin"].reduce(
      (sum, name) => sum + readFileSync(new URL(`../models/${code}/${name}`, import.meta.url)).length,
      0,
    );
    expect(size).toBeLessThan(6_500_000);
  }
});
