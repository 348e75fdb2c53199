import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, withoutBrowser } from "../web/browser.js";
import { recordOfTold, textOf } from "./told.js";

const script = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js");

describe.skipIf(withoutBrowser)("timelinejs", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test("is drawn by TimelineJS itself: a slide for each dated event, and no complaint", async () => {
    const database = await recordOfTold();
    const timeline = await textOf(database, "timelinejs");
    await database.close();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.route("**/*", (route) => route.abort()); // fonts and styles from elsewhere: not needed to read it
    await page.setContent(`<div id="t" style="width:900px;height:600px"></div>`);
    await page.addScriptTag({ path: script });
    const told = (await page.evaluate(`(async () => {
      const json = ${timeline};
      const drawn = new TL.Timeline("t", json, { font: null, hash_bookmark: false });
      for (let i = 0; i < 100 && !document.querySelector(".tl-timemarker"); i++) await new Promise((done) => setTimeout(done, 50));
      return {
        errors: drawn.config.getErrors("; "),
        slides: [...document.querySelectorAll(".tl-slide .tl-headline")].map((one) => one.textContent.trim()),
        markers: document.querySelectorAll(".tl-timemarker").length,
        groups: [...document.querySelectorAll(".tl-timegroup")].map((one) => one.textContent.trim()),
        images: document.querySelectorAll(".tl-slide img, .tl-slide script").length,
      };
    })()`)) as { errors: string; slides: string[]; markers: number; groups: string[]; images: number };
    const events = (JSON.parse(timeline) as { events: { text: { headline: string } }[] }).events;
    expect(told.errors).toBe("");
    expect(errors).toEqual([]);
    expect(told.markers).toBe(events.length);
    expect(told.groups.length).toBeGreaterThan(0);
    expect(told.images).toBe(0);
    const plain = (html: string): string =>
      html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    for (const { text } of events) expect(told.slides).toContain(plain(text.headline));
  });
});
