import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import type { Words } from "../locale/locale.js";
import { dateWords } from "../part/time.js";
import type { PageContext } from "../screen.js";

const height = 46;

/** A line of time with a mark for each day on which something was done, and where the chosen day stands; as wide as the window has room. */
export function treatyLine(words: Words, page: PageContext, days: readonly string[], asOf: string): Html | null {
  if (days.length < 2) return null;
  const times = [...days, asOf].map((day) => Date.parse(day));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = (day: string): string => `${(1 + ((Date.parse(day) - from) / Math.max(1, to - from)) * 98).toFixed(2)}%`;
  return html`<nav class="line" aria-label="${words.treaty.day}"><svg width="100%" height="${height}">
<line class="axis" x1="1%" x2="99%" y1="16" y2="16"/>
<svg class="here" x="${x(asOf)}" y="28" overflow="visible"><path d="M0 0l-6 9h12z"/></svg>
${days.map((day) => {
  const label = dateWords(words, day);
  return html`<a href="${linkHere(page, { asOf: day })}" aria-label="${label}"${day === asOf ? html` aria-current="date"` : ""}><title>${label}</title><circle class="hit" cx="${x(day)}" cy="16" r="12"/><circle class="stop${day <= asOf ? " past" : ""}" cx="${x(day)}" cy="16" r="5"/></a>`;
})}
<text x="1%" y="${height - 2}">${new Date(from).getUTCFullYear()}</text><text x="99%" y="${height - 2}" text-anchor="end">${new Date(to).getUTCFullYear()}</text></svg></nav>`;
}
