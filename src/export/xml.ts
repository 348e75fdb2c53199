import { escapeHtml } from "../document/html/escape.js";

/** Text for XML: escaped, and without the characters that XML 1.0 does not know. */
export const xmlText = (text: string): string =>
  escapeHtml(text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd"));
