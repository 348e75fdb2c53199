import { escapeHtml } from "../document/html/escape.js";
import type { PageContext } from "./screen.js";

/** A page of nothing but text. */
export const plainPage = (title: string, text: string, { locale }: PageContext, more = ""): string => `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${more}</main></body>
</html>
`;
