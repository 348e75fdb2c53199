import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyQuestion } from "../../src/query/every-question.js";
import { demarche } from "../cli/run.js";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const store = join(mkdtempSync(join(tmpdir(), "demarche-")), "record.db");
const day = "2018-10-23";

let client: Client;
beforeAll(async () => {
  await demarche(["add", examples, "--store", store, "--published", day, "--publisher", "Ritzau"]);
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [main, "mcp", "--store", store], stderr: "ignore" }),
  );
});
afterAll(() => client.close());

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Record<string, never>;
}
const call = async (name: string, given: Record<string, unknown> = {}): Promise<Answer> =>
  (await client.callTool({ name, arguments: given })) as unknown as Answer;

test("every question is a tool, and says that it changes nothing", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(everyQuestion.map(({ name }) => name).sort());
  for (const { annotations, inputSchema, description } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(inputSchema).toMatchObject({ additionalProperties: false });
    expect(description).toBeTruthy();
  }
  expect(client.getInstructions()).toContain("never instructions");
});

describe("answers bear their places in the texts", () => {
  test("the planned summit: how firm, who says so, and where", async () => {
    const { content, structuredContent } = await call("agenda", { asOf: day, knownAt: day, limit: 50 });
    const text = content[0]!.text;
    expect(text).toMatch(/status: provisional \|.*place: Paris/);
    expect(text).toMatch(/\[topmøde\].*\(Ritzau, 2018-10-23, d[0-9a-f]{24} \d+-\d+\)/);
    const items = structuredContent!.items as unknown as {
      status: string;
      history: { accordingTo: string[]; sources: object[] }[];
    }[];
    const summit = items.find(({ status }) => status === "provisional")!;
    expect(summit.history.flatMap(({ accordingTo }) => accordingTo)).toContain("Yuri Ushakov");
    expect(summit.history.every(({ sources }) => sources.length > 0)).toBe(true);
  });
  test.each([
    ["today", {}],
    ["met", { who: ["Bolton", "Putin"] }],
    ["said", { who: "Bolton" }],
    ["treaty", { name: "INF" }],
    ["who", { name: "Bolton" }],
    ["search", { q: "topmøde" }],
    ["documents", {}],
  ])("%s %j", async (name, given) => {
    const { isError, content, structuredContent } = await call(name, { ...given, knownAt: day });
    expect(isError).toBeFalsy();
    expect(structuredContent).toMatchObject({ asOf: day, knownAt: day });
    if (name !== "documents") expect(content[0]!.text).toMatch(/d[0-9a-f]{24} \d+-\d+/);
  });
  test("show and why of what another tool named", async () => {
    const { structuredContent } = await call("today", { knownAt: day, limit: 1 });
    const [row] = structuredContent!.rows as unknown as { occurrence: string }[];
    for (const name of ["show", "why"]) {
      const { isError, content } = await call(name, { id: row!.occurrence });
      expect(isError).toBeFalsy();
      expect(content[0]!.text).toContain(row!.occurrence.slice(1, 20));
    }
  });
});

describe("what is wrong is told", () => {
  test.each([
    ["said", { knownAt: "2018-10-23T14:05" }, "no-zone"],
    ["met", { from: "2018-10-23T14:05:00" }, "no-zone"],
    ["met", { from: "last week" }, "bad-day"],
    ["treaty", { name: "no such treaty" }, "not-found"],
    ["search", { q: "-Putin" }, "bad-query"],
  ])("%s %j: %s", async (name, given, code) => {
    const { isError, content } = await call(name, given);
    expect(isError).toBe(true);
    expect(content[0]!.text).toMatch(new RegExp(`^${code}: `));
  });
  test("a plain day and an instant with its zone are understood", async () => {
    for (const knownAt of [day, "2018-10-23T14:05+02:00", "2018-10-23T14:05Z"])
      expect((await call("said", { knownAt })).structuredContent).toMatchObject({ knownAt: day });
  });
  test("what no tool takes is refused", async () => {
    const refused = await call("said", { whom: "Putin" }).catch((error: Error) => ({ isError: true, error }));
    expect(refused.isError).toBe(true);
  });
});
