import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import type { Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

/** The way on in a long list, and back to where it began. */
export function pager(words: Words, page: PageContext, next: string | null): Html | null {
  const inside = page.url.searchParams.has("cursor");
  if (next === null && !inside) return null;
  return html`<nav class="pager">${inside && html`<a href="${linkHere(page, {})}">${words.frame.first}</a>`}${
    next !== null &&
    html`<a class="button" rel="next" href="${linkHere(page, { cursor: next })}">${words.frame.more}</a>`
  }</nav>`;
}
