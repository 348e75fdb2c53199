import type { DayCount } from "../../query/day.js";
import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import { counted, type Words } from "../locale/locale.js";
import { dateWords } from "../part/time.js";
import type { PageContext } from "../screen.js";

const height = 48;
const step = 14;

/** A bar for each of the last days with news, the earliest on the left; the height is the square root of the number, so that a busy day does not flatten the rest. */
export function dayStrip(words: Words, page: PageContext, days: readonly DayCount[], chosen: string): Html | null {
  if (days.length < 2) return null;
  const most = Math.max(...days.map(({ events }) => events));
  const bars = [...days].reverse().map(({ day, events }, i) => {
    const tall = Math.max(4, Math.sqrt(events / most) * height);
    const label = `${dateWords(words, day)}: ${counted(words, "events", events)}`;
    return html`<a href="${linkHere(page, { day, type: null })}" aria-label="${label}"${day === chosen ? html` aria-current="date"` : ""}><title>${label}</title><rect class="hit" x="${i * step}" y="0" width="${step}" height="${height}"/><rect class="bar" x="${i * step + 2}" y="${height - tall}" width="${step - 4}" height="${tall}" rx="1.5"/></a>`;
  });
  const width = days.length * step;
  return html`<nav class="strip" aria-label="${words.today.strip}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${bars}</svg></nav>`;
}
