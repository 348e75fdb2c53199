import { type Html, html } from "../html.js";
import { linkTo } from "../link.js";
import type { Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { carried } from "./layout.js";

/** Fields that stand on a telephone without asking for more; a wide window has room for all. */
const mostShown = 2;

/** A form whose fields are the page's address. @param kept further parameters that a new filter keeps @param own clocks that are fields of the form */
export function filterForm(
  words: Words,
  page: PageContext,
  dropped: readonly string[],
  fields: readonly Html[],
  kept: readonly string[] = [],
  own: readonly string[] = [],
): Html {
  const asked = [...page.url.searchParams.keys()].some(
    (name) => !["lang", "asOf", "knownAt", ...dropped, ...kept].includes(name),
  );
  const shown = fields.length > mostShown + 1 ? mostShown : fields.length;
  const further = fields.slice(shown);
  const given = further.some(({ markup }) => page.url.searchParams.get(/ name="(\w+)"/.exec(markup)?.[1] ?? ""));
  return html`<form class="filter" aria-label="${words.frame.filter}">${carried(page, own)}${kept.map(
    (name) =>
      page.url.searchParams.has(name) &&
      html`<input type="hidden" name="${name}" value="${page.url.searchParams.get(name)}">`,
  )}${fields.slice(0, shown)}${further.length > 0 && html`<details class="more"${given ? html` open` : ""}><summary>${words.frame.moreFields}</summary><div>${further}</div></details>`}<button>${words.frame.show}</button>${asked && html` <a href="${linkTo(page, page.url.pathname)}">${words.frame.clear}</a>`}</form>`;
}

/** A field of words, with what it may be. */
export function field(
  { url }: PageContext,
  name: string,
  label: string,
  placeholder = "",
  suggestions: readonly string[] = [],
  type: "text" | "date" = "text",
): Html {
  const list = suggestions.length > 0 ? `list-${name}` : undefined;
  return html`<label>${label}<input name="${name}" type="${type}" value="${url.searchParams.get(name)}" placeholder="${placeholder}"${
    list && html` list="${list}"`
  }>${list && html`<datalist id="${list}">${suggestions.map((one) => html`<option value="${one}">`)}</datalist>`}</label>`;
}

/** A choice; without one, all. */
export function select(
  { url }: PageContext,
  name: string,
  label: string,
  any: string,
  options: readonly (readonly [string, string])[],
): Html {
  const chosen = url.searchParams.get(name);
  return html`<label>${label}<select name="${name}"><option value="">${any}</option>${options.map(
    ([value, shown]) => html`<option value="${value}"${value === chosen ? html` selected` : ""}>${shown}</option>`,
  )}</select></label>`;
}
