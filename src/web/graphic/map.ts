import type { MeetingsAnswer } from "../../query/meetings.js";
import { type Html, html, raw } from "../html.js";
import { linkHere } from "../link.js";
import { called, counted, numberIn, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { countryPoints, land, worldSize } from "./world.js";

/** Countries that bear their name on the map; the rest say it when pointed at, and in the table. */
const mostLabels = 12;

/** A circle for each country where they met, its area as the number of meetings. */
export function map(words: Words, page: PageContext, { countries }: MeetingsAnswer): Html {
  const placed = countries.filter(({ country }) => countryPoints[country]);
  const most = Math.max(1, ...placed.map(({ meetings }) => meetings));
  const taken: { x: number; y: number }[] = [];
  const circles = placed.map(({ country, name, meetings }, i) => {
    const [x, y] = countryPoints[country]!;
    const r = Math.max(3, 22 * Math.sqrt(meetings / most));
    // A name that would lie on another one is left to the table.
    const free = i < mostLabels && !taken.some((other) => Math.abs(other.x - x) < 80 && Math.abs(other.y - y) < 13);
    if (free) taken.push({ x, y });
    return html`<a href="${linkHere(page, { place: name, view: null })}" aria-label="${called(words, name)}: ${counted(words, "meetings", meetings)}"><title>${called(words, name)}: ${numberIn(words, meetings)}</title><circle class="where" cx="${x}" cy="${y}" r="${r.toFixed(1)}"/>${free && html`<text x="${x + Math.round(r) + 3}" y="${y + 4}">${called(words, name)}</text>`}</a>`;
  });
  const { width, height } = worldSize;
  return html`<figure class="graphic map"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.meetings.map}">${raw(`<path class="land" d="${land}"/>`)}${circles}</svg></figure>`;
}
