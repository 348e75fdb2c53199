import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { renderPage } from "../src/export/html/page.js";
import { segmentsOf } from "../src/export/html/segment.js";
import { readingOf } from "./reading-of.js";

test("segments tile the text, and each knows exactly the marks that lie over it", () => {
  const mark = fc
    .tuple(fc.nat(60), fc.nat(20), fc.nat(9))
    .map(([start, length, n]) => ({ start, end: start + length, fact: `f${n}`, layer: "event" }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70 }), fc.array(mark, { maxLength: 20 }), (length, marks) => {
      const segments = segmentsOf(length, marks);
      let at = 0;
      for (const { start, end, marks: on } of segments) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        const over = marks.filter((m) => m.end <= length && m.start < m.end && m.start <= start && end <= m.end);
        expect(new Set(on)).toEqual(new Set(over));
        at = end;
      }
      expect(at).toBe(length);
    }),
  );
});

test("the page shows the text, word for word, and none of it as a tag", async () => {
  const text = `"<script>alert(1)</script>" said Mr. O'Neill & Søn <img src=x onerror=alert(1)> on 6 November 2018.\r\n- 'Nej' …`;
  const page = renderPage({
    ...(await readingOf({ language: "en", text })),
    document: { ...(await readingOf({ language: "en", text })).document, title: "</title><b>" },
  });
  let shown = "";
  let inArticle = false;
  const tags = new Set<string>();
  const parser = new Parser({
    onopentag(name) {
      if (name === "article") inArticle = true;
      tags.add(name);
    },
    onclosetag(name) {
      if (name === "article") inArticle = false;
    },
    ontext(data) {
      if (inArticle) shown += data;
    },
  });
  parser.end(page);
  const plain = (s: string): string => s.replace(/\s+/g, " ").trim();
  expect(plain(shown)).toBe(plain(text));
  expect(tags.has("img")).toBe(false);
  expect(page.match(/<script/g)).toHaveLength(1);
});
