import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demarche } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-evaluate-"));
writeFileSync(join(folder, "text.en.txt"), "“We will leave,” President Donald Trump said in Paris on Monday.");
const facts = {
  document: { language: "en", published: "2018-10-23" },
  entities: [{ type: "person", name: ["Donald Trump"], office: { title: ["president"] } }],
  times: [{ text: "Monday", edtf: "2018-10-22" }],
  quotations: [
    { type: "direct", speaker: ["Donald Trump"], content: "We will leave" },
    { type: "indirect", speaker: [], content: "in Paris" },
  ],
  events: [{ type: "meeting", status: ["planned"], participants: [["Donald Trump"]], evidence: "said" }],
};

test("evaluate counts what is right, names what is missed, and goes on after a broken file", async () => {
  writeFileSync(join(folder, "facts.en.json"), JSON.stringify(facts));
  writeFileSync(join(folder, "facts.da.json"), '{"document": ');
  const { code, out, err } = await demarche(["evaluate", folder, "--json"]);
  expect(code).toBe(1);
  expect(err).toContain("facts.da.json");
  const { en } = JSON.parse(out);
  expect(en).toMatchObject({ articles: 1, offices: { recall: 1 }, times: { recall: 1 }, events: { recall: 0 } });
  expect(en.quotations).toMatchObject({ right: 1, given: 1, wanted: 2, f1: 2 / 3 });
  const told = await demarche(["evaluate", join(folder, "facts.en.json"), "--verbose"]);
  expect(told.code).toBe(0);
  expect(told.out).toContain("- quotation of nobody: in Paris");
  expect(told.out).toContain("- event meeting, planned: Donald Trump");
});

test("evaluate without facts, or with words that are not in the text", async () => {
  expect((await demarche(["evaluate", join(folder, "none")])).code).toBe(1);
  writeFileSync(
    join(folder, "facts.en.json"),
    JSON.stringify({ ...facts, times: [{ text: "Friday", edtf: "2018-10-19" }] }),
  );
  const { code, err } = await demarche(["evaluate", join(folder, "facts.en.json")]);
  expect(code).toBe(1);
  expect(err).toContain("Friday");
});
