import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/store/database.js";
import { asking, recordOf, settingOf } from "./served.js";

describe("answers are compressed", () => {
  let database: Database;
  let ask: ReturnType<typeof asking>;

  beforeAll(async () => {
    database = await recordOf();
    ask = asking(await settingOf(database));
  });
  afterAll(() => database.close());

  const get = (path: string, headers: Record<string, string> = { "accept-encoding": "gzip, deflate, br" }) =>
    ask(path, { headers });
  const bytes = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

  test.each([
    "/",
    "/agenda.csv",
    "/assets/page.js",
    "/assets/style.css",
    "/api/v1/openapi.json",
    "/api/v1/export/jsonl",
  ])("%s, and is the same thing", async (path) => {
    const [small, plain] = await Promise.all([get(path), get(path, {})]);
    expect(small.headers.get("content-encoding")).toBe("gzip");
    expect(small.headers.get("vary")).toContain("Accept-Encoding");
    expect(plain.headers.get("content-encoding")).toBeNull();
    const whole = await bytes(plain);
    const squeezed = await bytes(small);
    expect(squeezed.length).toBeLessThan(whole.length);
    expect(gunzipSync(squeezed).equals(whole)).toBe(true);
  });

  test("but not small ones, Parquet, and for those who do not take it", async () => {
    expect((await get("/nothing")).headers.get("content-encoding")).toBeNull();
    expect((await get("/api/v1/export/parquet")).headers.get("content-encoding")).toBeNull();
    for (const taken of ["identity", "br", "gzip;q=0", "gzip; q=0.0"])
      expect((await get("/", { "accept-encoding": taken })).headers.get("content-encoding")).toBeNull();
    expect((await get("/", { "accept-encoding": "deflate, gzip;q=0.5" })).headers.get("content-encoding")).toBe("gzip");
  });

  test("nor for another site, which could guess from the length what stands in a page", async () => {
    const asked = { "accept-encoding": "gzip", "sec-fetch-site": "cross-site" };
    expect((await get("/", asked)).headers.get("content-encoding")).toBeNull();
  });

  test("and keep their tag: unchanged is still unchanged", async () => {
    for (const path of ["/", "/assets/page.js"]) {
      const tag = (await get(path)).headers.get("etag")!;
      expect(tag).toMatch(/^W\//);
      expect((await get(path, { "accept-encoding": "gzip", "if-none-match": tag })).status).toBe(304);
    }
  });
});
