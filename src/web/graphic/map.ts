import { type Point, pointOf } from "../../catalogue/point.js";
import type { MeetingsAnswer } from "../../query/meetings.js";
import { type Html, html, raw } from "../html.js";
import { linkHere } from "../link.js";
import { called, counted, numberIn, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { land, worldScale, worldSize } from "./world.js";

/** Parts of the plane that can be shown by themselves: left, top, and how wide; all are of one shape. */
const views = {
  world: [0, 0, worldSize.width],
  europe: [430, 38, 170],
  middleEast: [535, 100, 135],
  eastAsia: [640, 85, 350],
  northAmerica: [120, 55, 250],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>;
export type MapView = keyof typeof views;
const viewNames = Object.keys(views) as MapView[];

/** Places that may bear their name; the rest say it when pointed at, and in the table. */
const mostLabels = 40;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly meetings: number;
  /** Only the country was told, or no more of the place is known. */
  readonly wide: boolean;
}

/** Where each place lies: a city at its own point, anything else at its country's. */
export function spotsOf({ places }: Pick<MeetingsAnswer, "places">, nameOf: (id: string) => string): Spot[] {
  const spots = new Map<string, Spot>();
  for (const { place, country, name, meetings } of places) {
    const own = place === country ? undefined : pointOf(place);
    const point = own ?? pointOf(country);
    if (!point) continue;
    const key = own ? place : country;
    const [x, y] = onMap(point);
    const before = spots.get(key);
    spots.set(key, {
      x,
      y,
      name: own ? name : nameOf(country),
      meetings: meetings + (before?.meetings ?? 0),
      wide: own === undefined,
    });
  }
  return [...spots.values()].sort((a, b) => b.meetings - a.meetings);
}

/** The Equal Earth projection (Šavrič, Patterson and Jenny 2018), on the plane of the land's outline. */
export function onMap({ latitude, longitude }: Point): readonly [x: number, y: number] {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const radian = Math.PI / 180;
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * radian));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x =
    (longitude * radian * Math.cos(t)) / ((Math.sqrt(3) / 2) * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
  const y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
  return [worldScale.x + worldScale.k * x, worldScale.y - worldScale.k * y];
}

/** A disc for each city, a ring for each country of which no more is told; their areas are as the numbers of meetings. */
export function map(words: Words, page: PageContext, found: Pick<MeetingsAnswer, "places" | "countries">): Html {
  const names = new Map(found.countries.map(({ country, name }) => [country, name]));
  const all = spotsOf(found, (id) => names.get(id) ?? id);
  const shown = viewNames.find((one) => one === page.url.searchParams.get("part")) ?? "world";
  const [left, top, wide] = views[shown];
  const { width, height } = worldSize;
  const zoom = width / wide;
  const spots = all
    .map((spot) => ({ ...spot, x: round((spot.x - left) * zoom), y: round((spot.y - top) * zoom) }))
    .filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
  const most = Math.max(1, ...all.map(({ meetings }) => meetings));
  const size = ({ meetings }: Spot): number => Math.max(3.5, 20 * Math.sqrt(meetings / most));
  const labels = placed(spots.slice(0, mostLabels), size, (name) => called(words, name));
  const circles = spots.map((spot) => {
    const name = called(words, spot.name);
    return html`<a href="${linkHere(page, { place: spot.name, view: null, part: null })}" aria-label="${name}: ${counted(words, "meetings", spot.meetings)}"><title>${name}: ${numberIn(words, spot.meetings)}</title><circle class="${spot.wide ? "where wide" : "where"}" cx="${spot.x}" cy="${spot.y}" r="${size(spot).toFixed(1)}"/></a>`;
  });
  return html`<nav class="chips" aria-label="${words.meetings.part}"><ul>${viewNames.map((one) => html`<li><a href="${linkHere(page, { part: one === "world" ? null : one })}"${one === shown ? html` aria-current="true"` : ""}>${words.meetings.parts[one]}</a></li>`)}</ul></nav>
<figure class="graphic map"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.meetings.map}">${raw(`<path class="land" d="${land}" transform="scale(${zoom.toFixed(3)}) translate(${-left} ${-top})"/>`)}${circles}<g aria-hidden="true">${labels}</g></svg></figure>`;
}

const round = (v: number): number => Math.round(v * 10) / 10;

/** The largest circles, on which no name may lie. */
const mostRoomy = 14;

/** About as wide as a letter of a label is. */
const letter = 7;

/** Names beside their circles, on the right, the left, above or below, where they lie on no other name and in the picture; those without room are left out. */
function placed(spots: readonly Spot[], size: (spot: Spot) => number, nameOf: (name: string) => string): Html[] {
  const taken: { x1: number; x2: number; y1: number; y2: number }[] = [];
  for (const spot of spots.slice(0, mostRoomy)) {
    const r = size(spot) * 0.6;
    taken.push({ x1: spot.x - r, x2: spot.x + r, y1: spot.y - r, y2: spot.y + r });
  }
  return spots.flatMap((spot) => {
    const name = nameOf(spot.name);
    const long = name.length * letter;
    const r = size(spot) + 3;
    const choices = [
      [spot.x + r, spot.y + 4, "start"],
      [spot.x - r, spot.y + 4, "end"],
      [spot.x, spot.y - r, "middle"],
      [spot.x, spot.y + r + 9, "middle"],
    ] as const;
    for (const [x, y, anchor] of choices) {
      const x1 = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
      const box = { x1, x2: x1 + long, y1: y - 10, y2: y + 3 };
      const free =
        box.x1 >= 0 &&
        box.x2 <= worldSize.width &&
        box.y1 >= 0 &&
        box.y2 <= worldSize.height &&
        !taken.some((one) => one.x1 < box.x2 && box.x1 < one.x2 && one.y1 < box.y2 && box.y1 < one.y2);
      if (!free) continue;
      taken.push(box);
      return [html`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${name}</text>`];
    }
    return [];
  });
}
