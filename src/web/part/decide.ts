import { type Html, html, type Part } from "../html.js";
import { linkHere } from "../link.js";
import type { Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

type Act = "accept" | "reject" | "merge" | "apart" | "split" | "undo";

/** One button that writes a decision into the log and comes back to this page. */
export const decideButton = (page: PageContext, act: Act, id: string, label: Part, other?: string): Html =>
  html`<form method="post" action="/decide"><input type="hidden" name="csrf" value="${page.csrf}"><input type="hidden" name="action" value="${act}"><input type="hidden" name="id" value="${id}">${
    other && html`<input type="hidden" name="with" value="${other}">`
  }<input type="hidden" name="back" value="${linkHere(page, { decision: null })}"><button data-act="${act}">${label}</button></form>`;

/** What was just decided, with the way back. */
export function decidedNotice(
  words: Words,
  page: PageContext,
  last: { readonly id: number; readonly action: string } | undefined,
): Html | null {
  if (!last || last.action === "undo" || page.url.searchParams.get("decision") !== String(last.id)) return null;
  return html`<div class="notice" role="status"><span>${words.decision[last.action]}</span>${decideButton(page, "undo", String(last.id), html`${words.event.undo} <kbd>u</kbd>`)}</div>`;
}
