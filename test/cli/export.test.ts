import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { everyFormat } from "../../src/export/every-format.js";
import { demarche } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-export-"));
const store = join(folder, "record.db");
const run = (...args: string[]) => demarche(["export", ...args, "--store", store]);

beforeAll(async () => {
  const text = "John Bolton met Sergey Lavrov in Moscow on Monday. Donald Trump plans to visit Paris on 11 November.";
  const { code } = await demarche(
    ["add", "-", "--language", "en", "--published", "2018-10-23", "--store", store],
    text,
  );
  expect(code).toBe(0);
});

test("the help lists every format", async () => {
  const { out } = await demarche(["export", "--help"]);
  for (const { name } of everyFormat) expect(out).toContain(`\n  ${name} `);
});

test("several tables go into a folder, each whole", async () => {
  const out = join(folder, "new", "tables");
  expect(await run("csv", "--out", out)).toEqual({ code: 0, out: "", err: "" });
  expect(readdirSync(out)).toHaveLength(7);
  expect(readdirSync(out).filter((name) => name.endsWith(".part"))).toEqual([]);
  const { out: printed } = await run("csv", "--table", "events");
  expect(readFileSync(join(out, "events.csv"), "utf8")).toBe(printed);
});

test("what was left out is told, and taken in where it is asked for", async () => {
  const { code, out, err } = await run("plover");
  expect([code, err]).toEqual([0, expect.stringMatching(/^\d+ reports left out.*--all-statuses/)]);
  const all = await run("plover", "--all-statuses");
  expect(all.out.length).toBeGreaterThan(out.length);
});

test.each([
  [["docx"], "unknown-format"],
  [["csv"], "several-tables"],
  [["csv", "--table", "cities"], "unknown-table"],
])("%j cannot be had: %s", async (args, code) => {
  const answer = await run(...args);
  expect([answer.code, answer.out]).toEqual([2, ""]);
  expect(answer.err).toContain(`error ${code}`);
});

test("a file that cannot be written is told, and nothing is left behind", async () => {
  const { code, err } = await run("gexf", "--out", join(folder, "none", "network.gexf"));
  expect(code).toBe(1);
  expect(err).toContain("error not-written");
});
