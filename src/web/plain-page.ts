import { html, type Part } from "./html.js";
import { heading, layout } from "./part/layout.js";
import type { PageContext } from "./screen.js";

/** A page of nothing but text. */
export const plainPage = (title: string, text: string, page: PageContext, more?: Part): string =>
  layout(page, { title, plain: true, legend: false, main: html`${heading(title, text)}${more}` });
