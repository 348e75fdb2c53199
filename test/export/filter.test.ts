import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExportFilter } from "../../src/export/filter.js";
import type { Database } from "../../src/store/database.js";
import { asking, recordOf, settingOf } from "../server/served.js";
import { twice } from "../web/twice.js";
import { names, textOf } from "./told.js";

interface Told {
  readonly addition?: { readonly reading: { readonly document: { readonly id: string } } };
}

describe("an export of what was asked for", () => {
  let database: Database;
  beforeAll(async () => {
    database = await recordOf(twice);
  });
  afterAll(() => database.close());

  const table = async (name: string, filter: ExportFilter): Promise<string[]> =>
    (await textOf(database, "csv", { table: name, filter })).trim().split("\n").slice(1);

  test("is all of it without a filter", async () => {
    for (const name of ["events", "statements", "documents"])
      expect((await table(name, {})).length, name).toBeGreaterThan(1);
  });

  test.each([
    [{ who: ["Kerry", "Lavrov"] }, 2],
    [{ who: ["Kerry", "Bolton"] }, 0],
    [{ who: ["Kerry"], from: "2018-10-16" }, 1],
    [{ who: ["Kerry"], until: "2018-10-15" }, 1],
    [{ who: ["Kerry"], type: ["visit"] }, 0],
    [{ place: "Geneva" }, 2],
    [{ place: "switzerland" }, 2],
    [{ who: ["nobody of this name"] }, 0],
    [{ speaker: "Bolton" }, 0],
  ] as const)("%o keeps %i events", async (filter, count) => {
    expect(await table("events", filter as ExportFilter)).toHaveLength(count);
    const network = await textOf(database, "gephi", { table: "edges", filter: filter as ExportFilter });
    expect(network.trim().split("\n").length > 1).toBe(count > 0);
  });

  test("holds statements by speaker and by what they name, and their documents alone", async () => {
    const said = await table("statements", { speaker: "Ushakov" });
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((row) => row.includes("Ushakov"))).toBe(true);
    expect((await table("statements", { speaker: "Bolton", about: "INF" })).length).toBeGreaterThan(0);
    expect((await table("statements", { type: ["meeting"] })).length).toBe(0);
    expect(await table("documents", { speaker: "Ushakov" })).toHaveLength(1);
    const lines = (await textOf(database, "jsonl", { filter: { place: "Geneva" } })).trim().split("\n");
    expect(lines.filter((line) => (JSON.parse(line) as Told).addition)).toHaveLength(2);
  });

  test("can be had in every format, and is smaller than the whole", async () => {
    for (const name of names) {
      const whole = await textOf(database, name, { allStatuses: true });
      const part = await textOf(database, name, { allStatuses: true, filter: { who: ["Kerry"] } });
      expect(part.length, name).toBeLessThan(whole.length);
      if (name !== "parquet" && name !== "icews") expect(part, name).toContain("Kerry");
    }
  });

  test("can be asked for by HTTP, with the words of the screens", async () => {
    const ask = asking(await settingOf(database));
    const path = "/api/v1/export/csv?table=events&who=Kerry&who=Lavrov&type=meeting&type=visit&until=2018-10-15";
    expect((await (await ask(path)).text()).trim().split("\n")).toHaveLength(2);
    expect((await ask("/api/v1/export/csv?type=nonsense")).status).toBe(400);
    expect((await ask("/api/v1/export/csv?from=yesterday")).status).toBe(400);
    const page = await (await ask("/meetings?who=Kerry&with=Lavrov&place=Geneva")).text();
    const link = /href="(\/api\/v1\/export\/csv\?[^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&");
    expect((await (await ask(link)).text()).trim().split("\n")).toHaveLength(3);
  });
});
