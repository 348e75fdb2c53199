import type { AgendaItem } from "../../query/agenda.js";
import { pendingStatuses, type Status } from "../../reading/reading.js";
import { type Html, html } from "../html.js";
import type { Words } from "../locale/locale.js";
import { looks } from "../part/status.js";
import { dateWords } from "../part/time.js";

/** Rungs from top to bottom: done, firm to faint, off. */
const ladder: readonly Status[] = [
  "happened",
  "ongoing",
  ...pendingStatuses,
  "postponed",
  "hypothetical",
  "denied",
  "not-happened",
  "cancelled",
];

const rung = 24;
const left = 110;
const column = 84;

/** Most days side by side; a longer history shows its last ones. */
const mostDays = 8;

/** How an event came to stand as it does: a column for each day on which it was told, a rung for each status. */
export function historyChart(words: Words, history: AgendaItem["history"]): Html | null {
  const days = [...new Set(history.map(({ known }) => known))].slice(-mostDays);
  const rungs = ladder.filter((status) => history.some((line) => line.status === status && days.includes(line.known)));
  if (rungs.length < 2) return null;
  const x = (day: string): number => left + days.indexOf(day) * column + column / 2;
  const y = (status: Status): number => rungs.indexOf(status) * rung + rung / 2;
  const firmest = days.map(
    (day) => rungs.find((status) => history.some((line) => line.known === day && line.status === status))!,
  );
  const width = left + days.length * column;
  const height = rungs.length * rung + 24;
  const path = days
    .map((day, i) => `${i === 0 ? "M" : `H${x(day)}V`}${i === 0 ? `${x(day)},` : ""}${y(firmest[i]!)}`)
    .join("");
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${words.event.history}">
${rungs.map((status) => html`<line class="grid" x1="${left}" x2="${width}" y1="${y(status)}" y2="${y(status)}"/><text x="${left - 12}" y="${y(status) + 4}" text-anchor="end">${words.status[status]}</text>`)}
<path class="step" d="${path}"/>
${history
  .filter(({ known }) => days.includes(known))
  .map(
    ({ known, status }) =>
      html`<use href="#s-${status}" class="${looks[status].tone}" x="${x(known) - 8}" y="${y(status) - 8}" width="16" height="16"/>`,
  )}
${days.map((day) => html`<text x="${x(day)}" y="${height - 4}" text-anchor="middle">${dateWords(words, day, "short")}</text>`)}
</svg>`;
}
