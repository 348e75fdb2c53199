import { escapeHtml } from "../document/html/escape.js";
import { plainPage } from "./plain-page.js";
import type { PageContext } from "./screen.js";

/** Asks for the token; the form goes to `POST /login` and back to where one wanted to go. */
export const loginPage = (page: PageContext, wanted: string, wrong: boolean): string =>
  plainPage(
    "Demarche",
    wrong ? "That is not the token." : "",
    page,
    `<form method="post" action="/login"><input type="hidden" name="csrf" value="${page.csrf}"><input type="hidden" name="back" value="${escapeHtml(wanted)}">
<label>Token <input type="password" name="token" autocomplete="current-password" required></label> <button>Open</button></form>`,
  );
