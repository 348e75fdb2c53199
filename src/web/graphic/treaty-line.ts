import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import type { Words } from "../locale/locale.js";
import { dateWords } from "../part/time.js";
import type { PageContext } from "../screen.js";

const width = 960;
const height = 46;
const margin = 14;

/** A line of time with a mark for each day on which something was done, and where the chosen day stands. */
export function treatyLine(words: Words, page: PageContext, days: readonly string[], asOf: string): Html | null {
  if (days.length < 2) return null;
  const times = [...days, asOf].map((day) => Date.parse(day));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = (day: string): number =>
    Math.round(margin + ((Date.parse(day) - from) / Math.max(1, to - from)) * (width - 2 * margin));
  return html`<nav class="line" aria-label="${words.treaty.day}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<line class="axis" x1="${margin}" x2="${width - margin}" y1="16" y2="16"/>
<path class="here" d="M${x(asOf)} 28l-6 9h12z"/>
${days.map((day) => {
  const label = dateWords(words, day);
  return html`<a href="${linkHere(page, { asOf: day })}" aria-label="${label}"${day === asOf ? html` aria-current="date"` : ""}><title>${label}</title><circle class="hit" cx="${x(day)}" cy="16" r="12"/><circle class="stop${day <= asOf ? " past" : ""}" cx="${x(day)}" cy="16" r="5"/></a>`;
})}
<text x="${margin}" y="${height - 2}">${days[0]!.slice(0, 4)}</text><text x="${width - margin}" y="${height - 2}" text-anchor="end">${new Date(to).getUTCFullYear()}</text></svg></nav>`;
}
