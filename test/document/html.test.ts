import { describe, expect, test } from "vitest";
import { documentOfBytes, documentOfHtml } from "../../src/document/input.js";

const known = { id: "page" };
const paragraph =
  "Udenrigsministeren mødtes tirsdag med sin russiske kollega i Geneve, hvor de to talte om våbenkontrol i to timer. ";
const body = `<article><h1>Ministre mødes i Geneve</h1>${`<p>${paragraph}</p>`.repeat(5)}</article>`;
const page = (head: string, inner = body): string =>
  `<!doctype html><html lang="da"><head>${head}</head><body>${inner}</body></html>`;

describe("a page", () => {
  test("gives its headline and paragraphs, with entities resolved and nothing of what surrounds them", () => {
    const html = page(
      "<title>Ministre mødes i Geneve - Avisen</title>",
      `<nav><ul><li><a href="/">Forside</a></li><li><a href="/a">Kultur</a></li></ul></nav>${body.replace("våbenkontrol", "v&aring;benkontrol &amp; mere")}<script>var a = "<p>nej</p>"</script><footer>Kontakt os</footer>`,
    );
    const { text, title, language } = documentOfHtml(html, known);
    expect(title).toBe("Ministre mødes i Geneve");
    expect(language).toBe("da");
    expect(text.startsWith("Ministre mødes i Geneve\n\nUdenrigsministeren mødtes tirsdag")).toBe(true);
    expect(text).toContain("våbenkontrol & mere");
    expect(text).not.toMatch(/Forside|nej|Kontakt/);
  });

  test.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Ministre mødes","datePublished":"2018-10-23T14:05:00+0200","publisher":{"@type":"Organization","name":"Avisen"}}]}</script>`,
      {
        published: { edtf: "2018-10-23T14:05:00+02:00", basis: "metadata" },
        publisher: "Avisen",
        title: "Ministre mødes",
      },
    ],
    [
      "OpenGraph",
      `<meta property="og:title" content="Ministre mødes"><meta property="og:site_name" content="Avisen"><meta property="article:published_time" content="2018-10-23">`,
      { published: { edtf: "2018-10-23", basis: "metadata" }, publisher: "Avisen", title: "Ministre mødes" },
    ],
    ["broken JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle",</script>`, { published: null }],
    ["an impossible day", `<meta name="date" content="2018-13-45">`, { published: null }],
  ])("takes what it says of itself from %s", (_, head, expected) => {
    expect(documentOfHtml(page(head), known)).toMatchObject(expected);
  });

  test("takes the day from <time>", () => {
    const html = page("", body.replace("<p>", `<time datetime="2018-10-23">i dag</time><p>`));
    expect(documentOfHtml(html, known).published).toEqual({ edtf: "2018-10-23", basis: "metadata" });
  });

  test("is decoded as it declares itself", () => {
    const bytes = Uint8Array.from(page('<meta charset="iso-8859-1">'), (c) => c.charCodeAt(0));
    expect(documentOfBytes(bytes, known).text).toContain("våbenkontrol");
  });

  test("what is passed wins over what it says", () => {
    const html = page(`<meta name="date" content="2018-10-23">`);
    expect(documentOfHtml(html, { ...known, published: "2018-10-24" }).published).toEqual({
      edtf: "2018-10-24",
      basis: "given",
    });
  });

  test("without an article is refused", () => {
    for (const inner of ["", "<nav><a href=/>Forside</a></nav>", "<script>alert(1)</script>", "<p>404</p>"])
      expect(() => documentOfHtml(page("", inner), known)).toThrow(expect.objectContaining({ code: "no-article" }));
  });

  test("a hundred thousand levels deep is read, and says what was left out", () => {
    const deep = `${"<div>".repeat(100_000)}${body}${"</div>".repeat(100_000)}`;
    const began = performance.now();
    const { text, problems } = documentOfHtml(page("", deep), known);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(text).toContain("russiske kollega");
    expect(problems.map(({ code }) => code)).toEqual(["page-cut"]);
  });

  test.each([
    ["unclosed tags", "<p>".repeat(50_000) + paragraph.repeat(5)],
    ["many attributes", `<div ${"a=b ".repeat(100_000)}>${body}</div>`],
    ["one long attribute", `<div class="${"x".repeat(1_000_000)}">${body}</div>`],
    ["crossing tags", `${"<b><i></b></i>".repeat(20_000)}${body}`],
    ["an endless comment", `${body}<!-- ${"-".repeat(1_000_000)}`],
    ["open brackets", `${"<".repeat(500_000)}${body}`],
  ])("with %s neither hangs nor throws anything but a clear error", (_, inner) => {
    const began = performance.now();
    try {
      expect(documentOfHtml(page("", inner), known).text.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toMatchObject({ code: "no-article" });
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
