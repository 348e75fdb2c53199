import { plainPage } from "./plain-page.js";
import type { Failure, PageContext } from "./screen.js";

/** The page in place of one that could not be made. */
export const errorPage = ({ code, message, hint }: Failure, page: PageContext): string =>
  plainPage(message, `${hint} (${code})`, page);
