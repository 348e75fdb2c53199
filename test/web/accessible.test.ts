import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asking, recordOf, settingOf } from "../server/served.js";
import { openBrowser, type Served, serve, withoutBrowser } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = [
  "/",
  "/agenda",
  "/agenda?place=Paris",
  "/meetings",
  "/meetings?view=timeline&stand=any",
  "/meetings?view=network&stand=any",
  "/meetings?view=map&stand=any",
  "/meetings?view=map&stand=any&part=europe",
  "/statements?who=Bolton",
  "/treaties?name=INF",
  "/treaty/INF",
  "/who",
  "/who/Bolton",
  "/search?q=Paris",
  "/review",
  "/read",
  "/nothing-here",
  "EVENT",
  "ARTICLE",
];

test("no page brings a script but our own, and it is small", async () => {
  const script = readFileSync(new URL("../../src/web/asset/page.js", import.meta.url));
  expect(gzipSync(script).length).toBeLessThan(15_000);
  const database = await recordOf();
  const ask = asking(await settingOf(database));
  for (const path of pages.filter((one) => one.startsWith("/"))) {
    const page = await (await ask(path, { headers: { accept: "text/html" } })).text();
    const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => /src="([^"?]*)/.exec(tag)?.[1]);
    expect(scripts, path).toEqual(["/assets/page.js"]);
  }
  await database.close();
});

describe.skipIf(withoutBrowser)("every screen", () => {
  let browser: Browser;
  let served: Served;
  const places = new Map<string, string>();

  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serve()]);
    const agenda = (await (await fetch(`${served.address}/agenda.json?place=Paris`)).json()) as {
      parts: { coming: { occurrence: string; history: { sources: { document: string }[] }[] }[] };
    };
    const [first] = agenda.parts.coming;
    places.set("EVENT", `/event/${encodeURIComponent(first!.occurrence)}`);
    places.set("ARTICLE", `/document/${first!.history[0]!.sources[0]!.document}?at=10-40`);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  describe.each([
    [1440, "light", "en-GB"],
    [360, "dark", "da-DK"],
  ] as const)("at %i pixels, %s, %s", (width, colorScheme, locale) => {
    let page: Page;
    let session: CDPSession;

    beforeAll(async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, locale });
      page = await context.newPage();
      session = await context.newCDPSession(page);
    });

    test.each(pages)("%s is accessible by axe, and no wider than the window", async (path) => {
      await page.goto(served.address + (places.get(path) ?? path));
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      // The page's content policy lets no script in: axe is brought by the browser's own tools.
      await session.send("Runtime.evaluate", { expression: axe });
      const { violations } = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )) as AxeResults;
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`),
      );
      expect(told).toEqual([]);
    });
  });
});
