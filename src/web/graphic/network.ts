import type { MeetingsAnswer, Person } from "../../query/meetings.js";
import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import { called, numberIn, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

const width = 720;
const height = 480;
const radius = 190;

/** Who met whom, twice: on a circle for a wide window, down a column for a telephone. */
export function network(words: Words, page: PageContext, { people, pairs }: MeetingsAnswer): Html | null {
  if (pairs.length === 0) return null;
  const met = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const order = neighbourly(
    people.filter(({ id }) => met.has(id)),
    pairs,
  );
  return html`${circle(words, page, order, pairs)}${column(words, page, order, pairs)}`;
}

type Pairs = MeetingsAnswer["pairs"];

const thick = (meetings: number, pairs: Pairs): string =>
  (0.75 + (5 * meetings) / Math.max(...pairs.map((pair) => pair.meetings))).toFixed(1);

const dotSize = (meetings: number, order: readonly Person[]): string =>
  (4 + 8 * Math.sqrt(meetings / Math.max(...order.map((one) => one.meetings)))).toFixed(1);

const joinedBy = (words: Words, order: readonly Person[], { a, b, meetings }: Pairs[number]): string => {
  const name = (id: string): string => called(words, order.find((one) => one.id === id)!.name);
  return `${name(a)} – ${name(b)}: ${numberIn(words, meetings)}`;
};

/** One more who took part: the picture of those who met both. */
const narrowed = (page: PageContext, name: string): string =>
  linkHere(page, { who: [...new Set([...page.url.searchParams.getAll("who").filter(Boolean), name])] });

/**
 * Those who met most on a circle, a line between each two who met. A circle stays as readable with many lines as with
 * few, and does not move when the page is loaded again; those who met each other stand near each other.
 */
function circle(words: Words, page: PageContext, order: readonly Person[], pairs: Pairs): Html {
  const at = new Map(
    order.map(({ id }, i) => {
      const angle = (i / order.length) * 2 * Math.PI - Math.PI / 2;
      return [id, { x: Math.cos(angle), y: Math.sin(angle) }];
    }),
  );
  const place = (v: number, centre: number): number => round(centre + v * radius);
  const lines = pairs.map((pair) => {
    const [from, to] = [at.get(pair.a)!, at.get(pair.b)!];
    // Lines bow towards the middle, the more the longer they are: those between neighbours stay at the rim.
    const pull = 0.1 + 0.25 * Math.hypot(from.x - to.x, from.y - to.y);
    const bend = (a: number, b: number, middle: number): number => place(((a + b) / 2) * (1 - pull), middle);
    return html`<path class="tie" d="M${place(from.x, width / 2)} ${place(from.y, height / 2)}Q${bend(from.x, to.x, width / 2)} ${bend(from.y, to.y, height / 2)} ${place(to.x, width / 2)} ${place(to.y, height / 2)}" stroke-width="${thick(pair.meetings, pairs)}"><title>${joinedBy(words, order, pair)}</title></path>`;
  });
  const dots = order.map(({ id, name, meetings }) => {
    const { x, y } = at.get(id)!;
    const away = 1 + 18 / radius;
    const anchor = Math.abs(x) < 0.15 ? "middle" : x > 0 ? "start" : "end";
    const down = Math.abs(x) < 0.15 ? (y > 0 ? 14 : -8) : 4;
    return html`<a href="${narrowed(page, name)}"><circle class="dot" cx="${place(x, width / 2)}" cy="${place(y, height / 2)}" r="${dotSize(meetings, order)}"/><text x="${place(x * away, width / 2)}" y="${place(y * away, height / 2) + down}" text-anchor="${anchor}">${shortened(called(words, name))}</text></a>`;
  });
  return html`<figure class="graphic network circle"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.meetings.network}">${lines}${dots}</svg></figure>`;
}

const line = 24;
const middle = 118;

/** The same down a column: names under each other, those who met joined by bows on the left. */
function column(words: Words, page: PageContext, order: readonly Person[], pairs: Pairs): Html {
  const y = (id: string): number => order.findIndex((one) => one.id === id) * line + line / 2;
  const bows = pairs.map((pair) => {
    const [from, to] = [y(pair.a), y(pair.b)].sort((a, b) => a - b) as [number, number];
    const out = round(middle - Math.min(middle - 6, 14 + (to - from) * 0.55));
    return html`<path class="tie" d="M${middle} ${from}C${out} ${from} ${out} ${to} ${middle} ${to}" stroke-width="${thick(pair.meetings, pairs)}"><title>${joinedBy(words, order, pair)}</title></path>`;
  });
  const dots = order.map(
    ({ id, name, meetings }) =>
      html`<a href="${narrowed(page, name)}"><circle class="dot" cx="${middle}" cy="${y(id)}" r="${dotSize(meetings, order)}"/><text x="${middle + 18}" y="${y(id) + 4}">${shortened(called(words, name))}</text></a>`,
  );
  return html`<figure class="graphic network column"><svg width="100%" height="${order.length * line}" role="group" aria-label="${words.meetings.network}">${bows}${dots}</svg></figure>`;
}

const round = (v: number): number => Math.round(v * 10) / 10;

/** Letters that have room beside the picture. */
const mostLetters = 26;

const shortened = (name: string): string => (name.length > mostLetters ? `${name.slice(0, mostLetters - 1)}…` : name);

/** An order in which those who met most often follow one another. */
function neighbourly(people: readonly Person[], pairs: MeetingsAnswer["pairs"]): Person[] {
  const left = new Map(people.map((one) => [one.id, one]));
  const weight = (a: string, b: string): number =>
    pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.meetings ?? 0;
  const order: Person[] = [];
  let last = people[0];
  while (last) {
    order.push(last);
    left.delete(last.id);
    const here = last.id;
    last = [...left.values()].sort((a, b) => weight(here, b.id) - weight(here, a.id) || b.meetings - a.meetings)[0];
  }
  return order;
}
