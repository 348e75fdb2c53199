import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decisions, standing } from "../../src/record/decision.js";
import { openBrowser, type Served, serve, withoutBrowser } from "./browser.js";

describe.skipIf(withoutBrowser)("a day with the screens, in a browser", () => {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: "en-GB", baseURL: served.address, acceptDownloads: true });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("request", (request) => request.url().startsWith(served.address) || foreign.push(request.url()));
  });
  afterEach(async () => {
    await context.close();
    expect(errors, "errors in the browser, the content policy's too").toEqual([]);
    expect(foreign, "requests that leave the machine").toEqual([]);
  });

  const link = (name: string | RegExp) => page.getByRole("link", { name });

  test("opens on the last day with news, and an article is read from there", async () => {
    await page.goto("/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Tuesday,? 23 October 2018$/);
    const summit = page.locator("[data-row]", { hasText: "foreløbig aftale" }).first();
    expect(await summit.textContent()).toMatch(
      /provisional.*Meeting.*Putin.*11 November 2018.*in Paris.*Yuri Ushakov/s,
    );
    await summit.getByRole("link", { name: "read it in its article" }).click();
    expect(await page.locator("article#text").textContent()).toContain("en foreløbig aftale om et topmøde i Paris");
    expect(await page.locator(".at").first().textContent()).toBe("topmøde");
  });

  test("a fact lights up its words, and a word its fact", async () => {
    await page.goto("/");
    await page
      .locator("[data-row]", { hasText: "foreløbig aftale" })
      .first()
      .getByRole("link", { name: "read it in its article" })
      .click();
    const fact = page.locator("#facts [data-layer=event] .fact", { hasText: "provisional" });
    await fact.locator(".go").click();
    expect(await page.locator(".m.event.on").first().textContent()).toBe("topmøde");
    expect(await fact.locator(".meter .on").count(), "the bars of the firmness stay").toBe(6);
    await page.locator("#text .m.time", { hasText: "11. november" }).first().click();
    expect(await page.locator("#facts .fact.on").first().textContent()).toContain("11 November 2018");
    await page.locator("#show-event").uncheck();
    expect(await page.locator("#facts [data-layer=event] .fact").first().isVisible()).toBe(false);
  });

  test("a statement is followed to its sentence", async () => {
    await page.goto("/statements");
    await page.getByLabel("Speaker").fill("Ushakov");
    await page.getByRole("button", { name: "Show" }).click();
    const said = page.locator(".statement", { hasText: "foreløbig aftale" });
    expect(await said.textContent()).toContain("Yuri Ushakov");
    await said.getByRole("link", { name: "read it in its article" }).click();
    expect((await page.locator(".at").allTextContents()).join("")).toContain("der foreligger en foreløbig aftale");
  });

  test("the planned summit is found by its place, with how firm it is and who says so", async () => {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Search" }).fill("Paris");
    await Promise.all([page.waitForURL(/search/), page.keyboard.press("Enter")]);
    const summit = page.locator("[data-row]", { hasText: "Meeting" }).first();
    expect(await summit.textContent()).toMatch(/provisional.*Trump.*Putin.*11 November 2018.*according to .*Ushakov/s);
    await summit.getByRole("link", { name: "Meeting" }).click();
    expect(await page.getByText("Agreed in principle.").first().isVisible()).toBe(true);
    expect(await page.locator(".meter").first().getAttribute("aria-label")).toBe("firmness 6 of 7");
  });

  test("the agenda is subscribed to, with its filter", async () => {
    await page.goto("/agenda");
    await page.getByLabel("Where").fill("Paris");
    await page.getByRole("button", { name: "Show" }).click();
    await link("Subscribe in your calendar").click();
    const address = await page.locator("#ics").inputValue();
    expect(address).toContain("/agenda.ics?place=Paris");
    const calendar = await (await context.request.get(address)).text();
    expect(calendar).toMatch(/SUMMARY:provisional: meeting/);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20181111");
    const [download] = await Promise.all([page.waitForEvent("download"), link("Download as a file (ICS)").click()]);
    expect(download.suggestedFilename()).toBe("agenda.ics");
  });

  test("an agenda that is empty because all of it is long past leads to when it was not", async () => {
    await page.goto("/agenda?place=Paris&asOf=2019-09-01&knownAt=2019-09-01");
    expect(await page.getByText("Nothing is planned that fits.").isVisible()).toBe(true);
    await link("See the agenda of 11 November 2018").click();
    expect(await page.locator("[data-row]", { hasText: "Meeting" }).first().textContent()).toContain("in Paris");
  });

  test("one fact is accepted, and undone", async () => {
    await page.goto("/agenda?place=Paris");
    await page.locator("[data-row] h3 a", { hasText: "Meeting" }).first().click();
    await page.getByRole("button", { name: "Right" }).first().click();
    expect(await page.getByText("accepted by a person").first().isVisible()).toBe(true);
    expect(standing(await decisions(served.database))).toHaveLength(1);
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    expect(await page.getByText("accepted by a person").count()).toBe(0);
    expect(standing(await decisions(served.database))).toHaveLength(0);
  });

  test("two events are merged with one key, and taken apart again with another", async () => {
    await page.goto("/review");
    const pair = page.locator(".pair", { hasText: "Second Wire" });
    expect(await pair.textContent()).toContain("First Wire");
    const before = await page.locator(".pair").count();
    const order = await page
      .locator(".pair")
      .evaluateAll((all) => all.findIndex((one) => one.textContent?.includes("Second Wire")));
    for (let i = 0; i <= order; i++) await page.keyboard.press("j");
    await Promise.all([page.waitForURL(/decision=/), page.keyboard.press("m")]);
    expect(await page.locator(".pair").count()).toBe(before - 1);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("u")]);
    expect(await page.locator(".pair").count()).toBe(before);
    expect(standing(await decisions(served.database))).toHaveLength(0);
  });

  test("two events are kept apart with one key, the next pair is chosen, and the word is taken back", async () => {
    await page.goto("/review");
    const before = await page.locator(".pair").count();
    const first = await page.locator(".pair").first().textContent();
    await page.keyboard.press("j");
    await Promise.all([page.waitForURL(/decision=/), page.keyboard.press("x")]);
    expect(await page.locator(".pair").count()).toBe(before - 1);
    expect(await page.locator("[data-row]").first().getAttribute("class")).toContain("chosen");
    expect((await decisions(served.database)).at(-1)).toMatchObject({ action: "apart" });
    await Promise.all([page.waitForNavigation(), page.keyboard.press("u")]);
    expect(await page.locator(".pair").first().textContent()).toBe(first);
    expect(standing(await decisions(served.database))).toHaveLength(0);
  });

  test("Today says that an article has come, and shows it when it is asked", async () => {
    await page.goto("/");
    const listening = page.waitForResponse(/\/api\/v1\/events/);
    await page.reload();
    await listening;
    const rows = await page.locator("[data-row]").count();
    const added = await fetch(`${served.address}/api/v1/documents`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        text: "Angela Merkel will visit Oslo on 9 December 2018, her spokesman said.",
        language: "en",
        published: "2018-10-23",
      }),
    });
    expect(added.status).toBe(201);
    const told = page.locator("[data-news] a");
    await told.waitFor({ state: "visible" });
    expect(await told.textContent()).toBe("One new article: show");
    expect(await page.title()).toMatch(/^\(1\) /);
    expect(await page.locator("[data-row]").count(), "nothing moves by itself").toBe(rows);
    await told.click();
    await page.locator("[data-row]", { hasText: "Oslo" }).first().waitFor();
  });

  test("a slider moves the day of a treaty, by the mouse and by keys", async () => {
    await page.goto("/treaty/INF");
    expect(await page.locator(".heading").textContent()).toContain("In force");
    await page.getByRole("slider").focus();
    await Promise.all([page.waitForURL(/asOf=1987-12-08/), page.keyboard.press("Home")]);
    expect(await page.locator(".heading").textContent()).toContain("Signed");
    await page.getByRole("slider").focus();
    await Promise.all([page.waitForURL(/asOf=1987-12-09/), page.keyboard.press("ArrowRight")]);
  });

  test("a filter goes along into other programs", async () => {
    await page.goto("/meetings?who=Kerry&with=Lavrov");
    await page.getByText("All of this filter for other programs").click();
    const [download] = await Promise.all([page.waitForEvent("download"), link("Gephi (GEXF)").click()]);
    expect(download.suggestedFilename()).toBe("network.gexf");
  });

  test("a statement is copied with where it stands, in quotation marks only where it was said so", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: served.address });
    await page.goto("/statements?who=Bolton");
    const said = page.locator(".statement", { hasText: "Budskabet til Rusland" }).first();
    await said.getByRole("button", { name: "Copy with citation" }).click();
    const copied = (await page.evaluate("navigator.clipboard.readText()")) as string;
    expect(copied).toMatch(/^“Budskabet til Rusland.*”\n— John Bolton\. .*\(d[0-9a-f]+, \d+–\d+\)\.$/s);
    const told = page.locator(".statement", { hasText: "endnu ikke formelt" }).first();
    expect(await told.locator("blockquote").getAttribute("class")).toBe("told");
    await told.getByRole("button", { name: "Copy with citation" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^at USA .*\n— John Bolton, in the outlet/s);
  });

  test("a file that is dropped is read", async () => {
    await page.goto("/read");
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File(["Theresa May will meet Leo Varadkar in Dublin on 8 April 2019."], "a.txt", { type: "text/plain" }));
        document.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`),
    ]);
    expect(await page.locator("#facts").textContent()).toContain("Theresa May");
  });

  test("what was read is marked, and keys move as in a mail reader", async () => {
    await page.goto("/");
    const rows = page.locator("[data-row]");
    expect(await page.locator(".unread").count()).toBe(await rows.count());
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await rows.first().getAttribute("class")).toContain("chosen");
    await Promise.all([page.waitForURL(/\/event\//), page.keyboard.press("o")]);
    await page.goBack();
    await page.reload();
    expect(await rows.first().getAttribute("class")).not.toContain("unread");
    await page.keyboard.press("?");
    expect(await page.getByRole("heading", { name: "Keys" }).isVisible()).toBe(true);
  });

  test("a pasted text is read, and kept where that is wanted", async () => {
    await page.goto("/read");
    await page.getByLabel("Text").fill("Emmanuel Macron will meet Angela Merkel in Berlin on 3 May 2019.");
    await page.getByLabel("Language").selectOption("en");
    await page.getByRole("button", { name: "Read", exact: true }).click();
    expect(await page.getByText("This text was read and not kept.").isVisible()).toBe(true);
    expect(await page.locator("#facts").textContent()).toContain("Emmanuel Macron");
    await page.goBack();
    await page.getByLabel("Text").fill("Emmanuel Macron will meet Angela Merkel in Berlin on 3 May 2019.");
    await page.getByLabel("Language").selectOption("en");
    await Promise.all([
      page.waitForURL(/\/document\/d/),
      page.getByRole("button", { name: "Keep it in the record" }).click(),
    ]);
    expect(await page.locator("#facts").textContent()).toContain("Angela Merkel");
  });

  test("everything is read without a script", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: served.address, locale: "da-DK" });
    const quiet = await plain.newPage();
    await quiet.goto("/");
    expect(await quiet.getByRole("heading", { level: 1 }).textContent()).toContain("oktober 2018");
    await quiet.getByRole("link", { name: "læs det i artiklen" }).first().click();
    await quiet.locator("#facts .fact .go").first().click();
    await quiet.waitForURL(/#m-v\d+$/);
    const target = await quiet.evaluate("document.querySelector(':target')?.className").catch(() => null);
    expect(target === null || String(target).includes("m ")).toBe(true);
    await quiet.goto("/agenda?place=Paris");
    await quiet.locator("[data-row] h3 a", { hasText: "Møde" }).first().click();
    await quiet.getByRole("button", { name: "Rigtigt" }).first().click();
    const accepted = quiet.getByText("godkendt af et menneske").first();
    await accepted.waitFor();
    await quiet.locator(".notice").getByRole("button", { name: "Fortryd" }).click();
    await accepted.waitFor({ state: "detached" });
    await plain.close();
  });
});
