import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "../../src/server/server.js";
import { recordOf, settingOf } from "../server/served.js";
import { openBrowser, withoutBrowser } from "./browser.js";

const script = `<script>window.owned=1;alert(1)</script>`;
const image = `"><img src=x onerror="window.owned=1;alert(1)">`;

describe.skipIf(withoutBrowser)("articles that try to run in the page", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    const database = await recordOf([
      {
        text: `${script} John Bolton met President Vladimir Putin in Moscow on Tuesday. "It is ${image} a deal", Bolton said. ${script} Lavrov will travel to Paris on 11 November 2018.`,
        title: `</title>${script}${image}`,
        publisher: `${image}${script}`,
        uri: "javascript:window.owned=1",
        language: "en",
      },
    ]);
    [browser, served] = await Promise.all([openBrowser(), listen(await settingOf(database, { writable: true }), 0)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("run on no screen: no dialog, no script, no refusal of the policy, no request elsewhere", async () => {
    const page = await browser.newPage({ locale: "en-GB" });
    const told: string[] = [];
    page.on("dialog", (dialog) => {
      told.push(`dialog on ${page.url()}`);
      void dialog.dismiss();
    });
    page.on("console", (message) => message.type() === "error" && told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    page.on("request", (request) => request.url().startsWith(served.address) || told.push(request.url()));
    const found = (await (await fetch(`${served.address}/api/v1/documents`)).json()) as {
      rows: { document: string; publisher: string | null }[];
    };
    const { document } = found.rows.find(({ publisher }) => publisher?.includes("onerror"))!;
    const paths = [
      "/",
      "/agenda?place=Paris",
      "/meetings?stand=any",
      "/meetings?view=network&stand=any",
      "/statements?who=Bolton",
      "/who/Bolton",
      "/review",
      `/search?q=${encodeURIComponent(`Bolton ${image}`)}`,
      `/document/${document}`,
      `/document/${document}?at=0-60`,
    ];
    for (const path of paths) {
      await page.goto(served.address + path);
      expect(await page.evaluate("window.owned"), path).toBeUndefined();
      // Whatever leads out of the page leads to http, and names of articles are text.
      const leads = (await page.evaluate("[...document.links].map((one) => one.protocol)")) as string[];
      expect(
        leads.filter((one) => !/^https?:$/.test(one)),
        path,
      ).toEqual([]);
    }
    await page.goto(`${served.address}/read`);
    await page.getByLabel("Text").fill(`${script}${image} Macron will meet Merkel in Berlin on 3 May 2019.`);
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.locator("#facts").waitFor();
    expect(await page.evaluate("window.owned")).toBeUndefined();
    expect(told).toEqual([]);
  });
});
