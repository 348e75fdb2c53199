import { type Html, html, joined } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, type Words, wordsIn } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

/** A name that leads to all that is known of its bearer. */
export const nameLink = (page: PageContext, name: string, id = name): Html =>
  html`<a class="name" href="${linkTo(page, pathTo("who", id))}">${called(wordsIn(page.locale), name)}</a>`;

/** Names, the first few of many. */
export function nameLinks(words: Words, page: PageContext, names: readonly string[], most = 6): Html {
  const rest = names.length - most;
  return html`${joined(
    [
      ...names.slice(0, rest === 1 ? most + 1 : most).map((name) => nameLink(page, name)),
      rest > 1 && html`<span class="rest">${counted(words, "more", rest)}</span>`,
    ],
    ", ",
  )}`;
}
