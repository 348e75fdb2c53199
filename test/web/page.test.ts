import { describe, expect, test } from "vitest";
import { statuses } from "../../src/reading/reading.js";
import { html, joined, markupOf } from "../../src/web/html.js";
import { linkHere, linkTo, outward, placeLink } from "../../src/web/link.js";
import { called, canonicalName, counted, wordsIn } from "../../src/web/locale/locale.js";
import { firmnessOf, looks } from "../../src/web/part/status.js";
import { durationWords, timeWords } from "../../src/web/part/time.js";

const hostile = `"><script>alert('1')</script>&amp;`;

test("every part of a template is escaped, in text, in attributes and in lists; markup is not escaped twice", () => {
  const escaped = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;";
  expect(markupOf(html`<p title="${hostile}">${hostile}</p>`)).toBe(`<p title="${escaped}">${escaped}</p>`);
  expect(markupOf(html`${[hostile, html`<b>${hostile}</b>`, null, false, 0]}`)).toBe(`${escaped}<b>${escaped}</b>0`);
  expect(markupOf(joined([html`<b>a</b>`, false, "", "b"], " & "))).toBe("<b>a</b> &amp; b");
});

test.each([
  ["https://example.org/a", "https://example.org/a"],
  ["HTTP://example.org", "HTTP://example.org"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["//example.org", null],
  ["https://", null],
  [undefined, null],
])("the address %s of a document may be followed as %s", (uri, followed) => {
  expect(outward(uri)).toBe(followed);
});

describe("addresses", () => {
  const page = { url: new URL("http://own/agenda?asOf=2018-10-23&lang=da&place=Paris&cursor=x&who=A&who=B") };

  test("to another page take clocks and language along, and nothing else", () => {
    expect(linkTo(page, "/who/Putin")).toBe("/who/Putin?asOf=2018-10-23&lang=da");
  });
  test("of this page change what they are told, and begin the list anew", () => {
    expect(linkHere(page, { place: null, who: ["A"] })).toBe("/agenda?asOf=2018-10-23&lang=da&who=A");
  });
  test("of a place in a text name its characters", () => {
    const source = { document: "d1", start: 3, end: 9, published: null, exact: "", prefix: "", suffix: "" };
    expect(placeLink({ url: new URL("http://own/") }, source)).toBe("/document/d1?at=3-9#at");
  });
});

test.each([
  ["2018-11-11", "11 November 2018", "11. november 2018"],
  ["2018-11", "November 2018", "november 2018"],
  ["2018", "2018", "2018"],
  ["2018-W45", "week 45 of 2018", "uge 45 i 2018"],
  ["2018-23", "autumn 2018", "efteråret 2018"],
  ["2018-33", "first quarter 2018", "første kvartal 2018"],
  ["198X", "the 1980s", "1980’erne"],
  ["2018-11-06~", "about 6 November 2018", "omkring 6. november 2018"],
  ["2006/..", "since 2006", "siden 2006"],
  ["../2019-02", "until February 2019", "indtil februar 2019"],
  ["2018-11-11T15:30", "11 November 2018, 15:30", "11. november 2018, 15:30"],
  ["../..", "no day told", "ingen dag nævnt"],
  [null, "no day told", "ingen dag nævnt"],
  ["whatever", "whatever", "whatever"],
])("%s in words: %s, %s", (edtf, english, danish) => {
  expect(timeWords(wordsIn("en"), edtf)).toBe(english);
  expect(timeWords(wordsIn("da"), edtf)).toBe(danish);
});

test("names of the catalogue are the reader's, and are looked for in any language", () => {
  expect(called(wordsIn("da"), "Moscow")).toBe("Moskva");
  expect(called(wordsIn("en"), "Moscow")).toBe("Moscow");
  expect(called(wordsIn("da"), "toString")).toBe("toString");
  expect(canonicalName(" moskva ")).toBe("Moscow");
  expect(canonicalName("Putin")).toBe("Putin");
});

test("durations and counts in words", () => {
  expect(durationWords(wordsIn("da"), "P2D")).toBe("2 dage");
  expect(durationWords(wordsIn("en"), "PT90M")).toBe("90 minutes");
  expect(durationWords(wordsIn("en"), "PXD")).toBe("PXD");
  expect(counted(wordsIn("en"), "articles", 1)).toBe("1 article");
  expect(counted(wordsIn("da"), "articles", 12345)).toBe("12.345 artikler");
});

test("no two statuses share a sign, and plans stand from firm to faint", () => {
  expect(new Set(statuses.map((status) => looks[status].shape)).size).toBe(statuses.length);
  const plans = statuses.filter((status) => firmnessOf(status) > 0 && status !== "postponed");
  expect(plans.map(firmnessOf)).toEqual([7, 6, 5, 4, 3, 2, 1]);
});
