import type { MeetingsAnswer } from "../../query/meetings.js";
import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import { counted, numberIn, type Words } from "../locale/locale.js";
import { dateWords } from "../part/time.js";
import type { PageContext } from "../screen.js";

const height = 190;
const foot = 26;
const head = 18;

/** Most bars side by side; what would need more is drawn by the year. */
const mostBars = 48;

/** A bar for each month, or year, from the first to the last: gaps are shown as gaps. */
export function timeline(words: Words, page: PageContext, { months }: MeetingsAnswer): Html | null {
  if (months.length === 0) return null;
  const byYear = monthsBetween(months[0]!.month, months.at(-1)!.month) > mostBars;
  const bars = new Map<string, number>();
  for (const { month, meetings } of months) {
    const key = byYear ? month.slice(0, 4) : month;
    bars.set(key, (bars.get(key) ?? 0) + meetings);
  }
  const [first, last] = [[...bars.keys()][0]!, [...bars.keys()].at(-1)!];
  const all = byYear ? yearsFrom(first, last) : monthsFrom(first, last);
  // Shares of the width: the picture is as wide as the window, and its words keep their size. Few bars stay slender.
  const share = 100 / Math.max(all.length, 12);
  const most = Math.max(...bars.values());
  const every = Math.ceil(all.length / 12);
  const percent = (v: number): string => `${v.toFixed(2)}%`;
  const parts = all.map((key, i) => {
    const n = bars.get(key) ?? 0;
    const x = i * share;
    const tall = n === 0 ? 0 : Math.max(3, (n / most) * (height - foot - head));
    const label = byYear ? key : dateWords(words, key);
    // On a telephone every second word is left out.
    const text =
      i % every === 0 &&
      html`<text${i % (2 * every) === 0 ? "" : html` class="spare"`} x="${percent(i === 0 ? 0 : x + share / 2)}" y="${height - 8}" text-anchor="${i === 0 ? "start" : "middle"}">${byYear ? key : shortMonth(words, key, i)}</text>`;
    if (n === 0) return text;
    const range = byYear ? { from: `${key}-01-01`, until: `${key}-12-31` } : { from: `${key}-01`, until: `${key}-31` };
    return html`<a href="${linkHere(page, { ...range, view: byYear ? "timeline" : null })}" aria-label="${label}: ${counted(words, "meetings", n)}"><title>${label}: ${numberIn(words, n)}</title><rect class="hit" x="${percent(x)}" y="0" width="${percent(share)}" height="${height - foot}"/><rect class="bar" x="${percent(x + share * 0.12)}" y="${(height - foot - tall).toFixed(1)}" width="${percent(share * 0.76)}" height="${tall.toFixed(1)}"/></a><text aria-hidden="true"${all.length > 12 ? html` class="spare"` : ""} x="${percent(x + share / 2)}" y="${(height - foot - tall - 5).toFixed(1)}" text-anchor="middle">${all.length <= 40 ? numberIn(words, n) : ""}</text>${text}`;
  });
  return html`<figure class="graphic strip months"><svg width="100%" height="${height}" role="group" aria-label="${words.meetings.timeline}"><line class="axis" x1="0" x2="100%" y1="${height - foot}" y2="${height - foot}"/>${parts}</svg></figure>`;
}

const monthsBetween = (a: string, b: string): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7)) + 1;

const monthsFrom = (first: string, last: string): string[] =>
  Array.from({ length: monthsBetween(first, last) }, (_, i) =>
    new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1 + i, 1)).toISOString().slice(0, 7),
  );

/** Years; of more than can be drawn the last ones. */
const yearsFrom = (first: string, last: string): string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i)).slice(-90);

function shortMonth(words: Words, month: string, i: number): string {
  const short = new Intl.DateTimeFormat(words.tag, { month: "short", timeZone: "UTC" }).format(
    Date.parse(`${month}-01`),
  );
  return i === 0 || month.endsWith("-01") ? `${short} ${month.slice(0, 4)}` : short;
}
