import type { Passage } from "../../query/passage.js";
import type { Source } from "../../query/source.js";
import { type Html, html, joined } from "../html.js";
import { outward, placeLink } from "../link.js";
import type { Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { timeWords } from "./time.js";

/** Who wrote it, and when: "Ritzau · 23 October 2018". */
export const outletAndDay = (words: Words, { publisher, published }: Source): Html =>
  html`${joined([
    html`<b class="outlet">${publisher ?? words.fact.unnamedOutlet}</b>`,
    published !== null && html`<time datetime="${published}">${timeWords(words, published)}</time>`,
  ])}`;

/** The sentence that states a fact with the words that name it marked, its outlet and day, and the way to its article. */
export function quoted(words: Words, page: PageContext, source: Source, passage: Passage | undefined): Html {
  const sentence = passage
    ? html`<q lang="${passage.language}">${passage.before}<mark>${passage.exact}</mark>${passage.after}</q>`
    : html`<q>${source.prefix}<mark>${source.exact}</mark>${source.suffix}</q>`;
  return html`<blockquote class="passage">${sentence}<footer>${sourceLine(words, page, source)}</footer></blockquote>`;
}

export function sourceLine(words: Words, page: PageContext, source: Source): Html {
  const original = outward(source.uri);
  return html`${joined([
    outletAndDay(words, source),
    html`<a href="${placeLink(page, source)}">${words.fact.context}</a>`,
    original !== null && html`<a href="${original}" rel="noreferrer external">${words.fact.original}</a>`,
  ])}`;
}
