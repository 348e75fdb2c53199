import { beforeAll, describe, expect, test } from "vitest";
import { screens } from "../../src/web/screens.js";
import { asking, day, recordOf, settingOf } from "./served.js";

let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  ask = asking(await settingOf(await recordOf()));
});

describe("every screen without a parameter", () => {
  const plain = screens.filter(({ path, method }) => !path.includes(":") && method !== "POST");
  test.each(plain.map(({ name, path, rows }) => ({ name, path, rows })))(
    "$name answers as a page and as data",
    async ({ name, path, rows }) => {
      const page = await ask(path);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await page.text()).toMatch(/^<!doctype html>/i);
      const base = path === "/" ? `/${name}` : path;
      const json = await ask(`${base}.json`);
      expect(json.status).toBe(200);
      await json.json();
      const csv = await ask(`${base}.csv`);
      expect(csv.status).toBe(rows ? 200 : 404);
    },
  );
});

test("an answer that has not changed is not sent again", async () => {
  const first = await ask(`/today.json?knownAt=${day}`);
  const again = await ask(`/today.json?knownAt=${day}`, { headers: { "if-none-match": first.headers.get("etag")! } });
  expect(again.status).toBe(304);
});
