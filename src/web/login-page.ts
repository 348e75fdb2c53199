import { html } from "./html.js";
import { wordsIn } from "./locale/locale.js";
import { plainPage } from "./plain-page.js";
import type { PageContext } from "./screen.js";

/** Asks for the token; the form goes to `POST /login` and back to where one wanted to go. */
export function loginPage(page: PageContext, wanted: string, wrong: boolean): string {
  const { login } = wordsIn(page.locale);
  return plainPage(
    "Demarche",
    wrong ? login.wrong : login.lead,
    page,
    html`<form method="post" action="/login" class="filter"><input type="hidden" name="csrf" value="${page.csrf}"><input type="hidden" name="back" value="${wanted}">
<label>${login.token} <input type="password" name="token" autocomplete="current-password" required></label> <button class="main">${login.open}</button></form>`,
  );
}
