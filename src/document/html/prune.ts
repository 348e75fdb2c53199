import { Parser } from "htmlparser2";
import { limit } from "../limit.js";
import { isVoid, silent } from "./element.js";
import { escapeHtml } from "./escape.js";

/** A page cut down to what an article can be made of, and what the page says of itself. */
export interface PrunedPage {
  /** Well-formed HTML of bounded depth and size, without scripts, styles, forms and foreign content. */
  readonly html: string;
  readonly metas: ReadonlyMap<string, string>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly language: string | undefined;
  /** The `datetime` of the first `<time>` with one. */
  readonly time: string | undefined;
  /** How many elements were left out because the page is too deep or too large. */
  readonly dropped: number;
}

/** Attributes by which an article is told from its surroundings. */
const kept = new Set(["class", "id", "itemprop", "role", "rel", "hidden", "style", "dir", "lang"]);

/** Elements within elements past which no more tags are read, and how much of the page is read between two looks at it. */
const deepest = 2000;
const step = 16_384;

/** One pass over the page's tags; linear, and safe at any depth. */
export function prune(page: string): PrunedPage {
  const out: string[] = ["<html><head></head><body>"];
  const open: string[] = [];
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  let silentDepth = 0;
  let capture: { into: "json" | "title"; parts: string[] } | null = null;
  let title = "";
  let language: string | undefined;
  let time: string | undefined;
  let elements = 0;
  let dropped = 0;
  let skippedDepth = 0;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "html") language ??= attributes.lang;
      if (name === "meta") {
        const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
        const content = attributes.content;
        if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content.slice(0, 1000));
      }
      if (name === "time") time ??= attributes.datetime;
      if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) capture = { into: "json", parts: [] };
      if (name === "title" && !title && silentDepth === 0) capture = { into: "title", parts: [] };
      if (silent.has(name)) silentDepth++;
      if (silentDepth > 0 || name === "html" || name === "body" || name === "head") return;
      if (open.length >= limit.htmlDepth || ++elements > limit.htmlElements) {
        dropped++;
        if (!isVoid(name)) skippedDepth++;
        return;
      }
      out.push("<", name);
      for (const [key, value] of Object.entries(attributes))
        if (kept.has(key)) out.push(" ", key, '="', escapeHtml(value.slice(0, 300)), '"');
      out.push(">");
      if (!isVoid(name)) open.push(name);
    },
    ontext(data) {
      if (capture) capture.parts.push(data);
      else if (silentDepth === 0) out.push(escapeHtml(data));
    },
    onclosetag(name) {
      if (capture && (name === "script" || name === "title")) {
        const text = capture.parts.join("");
        if (capture.into === "json") jsonLd.push(text);
        else title = text.replace(/\s+/g, " ").trim();
        capture = null;
      }
      if (silent.has(name)) silentDepth--;
      if (silentDepth > 0 || silent.has(name) || name === "html" || name === "body" || name === "head") return;
      if (isVoid(name)) return;
      // Deeper elements close first, so those that were left out are the ones that close now.
      if (skippedDepth > 0) skippedDepth--;
      else if (open.at(-1) === name) {
        open.pop();
        out.push("</", name, ">");
      }
    },
  });
  // The parser's own stack grows with the depth, and so does the cost of each tag: past a bound only text is fed to it.
  let at = 0;
  for (; at < page.length && open.length + skippedDepth < deepest; at += step) parser.write(page.slice(at, at + step));
  if (at < page.length)
    parser.write(
      page
        .slice(at)
        .replace(/<[^<>]{0,2000}>/g, " ")
        .replace(/\s+/g, " "),
    );
  parser.end();
  while (open.length > 0) out.push("</", open.pop()!, ">");
  out.push("</body></html>");
  return { html: out.join(""), metas, jsonLd, title, language, time, dropped };
}
