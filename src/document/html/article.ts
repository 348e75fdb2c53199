import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { DemarcheError } from "../../error/error.js";
import type { Problem } from "../problem.js";
import { type Metadata, metadataOf } from "./metadata.js";
import { prune } from "./prune.js";
import { paragraphsOf } from "./text.js";

/** Fewer characters of running text than this are no article but a menu, a notice, an empty shell. */
const shortestArticle = 100;

/**
 * The article of a page: its headline and paragraphs as plain text, a blank line between them, and what the page
 * says of itself. Offsets are into this text, for there is no other.
 * @throws DemarcheError `no-article`
 */
export function articleOf(html: string, known: { id: string }): Metadata & { text: string; problems: Problem[] } {
  const page = prune(html);
  const metadata = metadataOf(page);
  const body = bodyOf(page.html);
  if (body.join("").length < shortestArticle) throw new DemarcheError("no-article", known.id);
  const paragraphs = metadata.title && !isRepeated(metadata.title, body) ? [metadata.title, ...body] : body;
  const problems =
    page.dropped > 0
      ? [
          {
            code: "page-cut",
            message: `${page.dropped} elements of the page lie too deep or are too many; their tags were left out`,
          },
        ]
      : [];
  return { ...metadata, text: paragraphs.join("\n\n"), problems };
}

function bodyOf(html: string): string[] {
  const { document } = parseHTML(html);
  // Readability types its argument as the browser's Document, which linkedom's stands in for.
  const article = new Readability(document as never, { charThreshold: 250 }).parse();
  return article?.content ? paragraphsOf(article.content) : [];
}

function isRepeated(title: string, paragraphs: readonly string[]): boolean {
  const plain = (s: string): string =>
    s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return paragraphs.slice(0, 2).some((paragraph) => plain(paragraph) === plain(title));
}
