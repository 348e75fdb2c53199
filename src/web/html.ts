import { escapeHtml } from "../document/html/escape.js";

/** Markup that is safe to put into a page as it is. Only `html` and `raw` make it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, nothing is nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** A template whose parts are escaped, in text and in quoted attributes alike: html`<p title="${t}">${words}</p>`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let markup = strings[0]!;
  parts.forEach((part, i) => {
    markup += markupOf(part) + strings[i + 1]!;
  });
  return { markup };
};

/** Markup made elsewhere, that holds no words of a document. */
export const raw = (markup: string): Html => ({ markup });

export function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

/** Parts with something between them; those that are nothing are left out. */
export function joined(parts: readonly Part[], between: Part = " · "): Part[] {
  const there = parts.filter((part) => markupOf(part) !== "");
  return there.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}
