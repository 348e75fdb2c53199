import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { everyQuestion } from "../../src/query/every-question.js";
import { hasFeed } from "../../src/server/feed/atom.js";
import { hasCalendar } from "../../src/server/feed/calendar.js";
import { asking, day, recordOf, settingOf } from "./served.js";

/** Controls that XML does not know, half a character, markup, and what ends a CDATA section. */
const odd =
  "Udenrigsminister Lars Løkke Rasmussen mødtes mandag med <b>Sergej Lavrov</b> i Genève \u0001\ud800 ]]> & \u{1f91d}. – Det er & bliver <script>alert(1)</script> en aftale, siger Lavrov.";

let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  ask = asking(
    await settingOf(
      await recordOf([{ text: odd, title: "<script>alert(1)</script>", publisher: 'A & B "C"', language: "da" }]),
    ),
  );
});

describe("feeds", () => {
  test.each(everyQuestion.filter(hasFeed).map(({ name }) => name))(
    "%s is an Atom feed by a parser's own reading",
    async (name) => {
      const response = await ask(`/api/v1/${name}.atom?knownAt=${day}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      const xml = await response.text();
      const feed = parseAtomFeed(xml);
      const entries = feed.entries ?? [];
      expect(feed.id).toMatch(/^urn:demarche:/);
      expect(Date.parse(feed.updated as unknown as string)).not.toBeNaN();
      expect(entries.length).toBeGreaterThan(2);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { title, updated, links } of entries) {
        expect(title).toBeTruthy();
        expect(Date.parse(updated as unknown as string)).not.toBeNaN();
        expect(new URL(links![0]!.href!).origin).toBe("http://127.0.0.1:8080");
      }
      // No markup of an article, escaped or not, reaches a reader of feeds as markup: the content is text.
      expect(xml).not.toMatch(/<script|<b>|type="x?html"/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(xml).not.toMatch(/[\u0000-\u0008\ud800-\udbff](?![\udc00-\udfff])/);
    },
  );

  test("a filter of a question is a filter of its feed, and each filter is a feed of its own", async () => {
    const one = parseAtomFeed(await (await ask(`/api/v1/said.atom?who=Lavrov&knownAt=${day}`)).text());
    const other = parseAtomFeed(await (await ask(`/api/v1/said.atom?who=Bolton&knownAt=${day}`)).text());
    expect(one.id).not.toBe(other.id);
    expect(one.entries!.map(({ title }) => title?.value)).toEqual([expect.stringMatching(/^Sergey Lavrov asserts: /)]);
    expect(other.entries!.length).toBeGreaterThan(2);
  });

  test("an empty feed is a feed", async () => {
    const feed = parseAtomFeed(await (await ask("/api/v1/said.atom?who=Nobody&limit=5")).text());
    expect(feed.title).toBeTruthy();
  });
});

describe("calendars", () => {
  test.each(everyQuestion.filter(hasCalendar).map(({ name }) => name))(
    "%s is a calendar by a parser's own reading",
    async (name) => {
      const response = await ask(`/api/v1/${name}.ics?knownAt=${day}&asOf=${day}`);
      expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      const calendar = new ICAL.Component(ICAL.parse(await response.text()));
      expect(calendar.name).toBe("vcalendar");
      for (const event of calendar.getAllSubcomponents("vevent")) {
        const { summary, startDate, uid } = new ICAL.Event(event);
        expect(summary).toBeTruthy();
        expect(startDate.isDate).toBe(true);
        expect(uid).toMatch(/@demarche$/);
        expect(event.getFirstPropertyValue("status")).toMatch(/^(CONFIRMED|TENTATIVE|CANCELLED)$/);
      }
    },
  );

  test("the planned summit stands on its day, and how firm it is", async () => {
    const text = await (await ask(`/api/v1/agenda.ics?knownAt=${day}&asOf=${day}`)).text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const summit = events.find(({ summary }) => /^provisional: meeting, Donald Trump, Vladimir Putin/.test(summary));
    expect(summit?.startDate.toString()).toBe("2018-11-11");
    expect(summit?.component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });
});

test("a subscribed address opens with its key, and nothing else with it", async () => {
  const token = "a-token-of-some-length";
  const guarded = asking(await settingOf(await recordOf(), { token }));
  const { keyOf } = await import("../../src/server/guard/token.js");
  const path = "/api/v1/said.atom?who=Bolton";
  expect((await guarded(path)).status).toBe(401);
  const key = keyOf(token, path);
  const feed = await guarded(`${path}&key=${key}`);
  expect(feed.status).toBe(200);
  expect(await feed.text()).not.toContain(key);
  expect((await guarded(`/api/v1/said.atom?who=Putin&key=${key}`)).status).toBe(401);
  expect((await guarded(`/api/v1/said?who=Bolton&key=${key}`)).status).toBe(401);
});
