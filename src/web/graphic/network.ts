import type { MeetingsAnswer, Person } from "../../query/meetings.js";
import { type Html, html } from "../html.js";
import { linkHere } from "../link.js";
import { called, numberIn, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

const width = 900;
const height = 500;
const radius = 195;

/**
 * Those who met most on a circle, a line between each two who met. A circle stays as readable with many lines as with
 * few, and does not move when the page is loaded again; those who met each other stand near each other.
 */
export function network(words: Words, page: PageContext, { people, pairs }: MeetingsAnswer): Html | null {
  if (pairs.length === 0) return null;
  const met = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const order = neighbourly(
    people.filter(({ id }) => met.has(id)),
    pairs,
  );
  const at = new Map(
    order.map(({ id }, i) => {
      const angle = (i / order.length) * 2 * Math.PI - Math.PI / 2;
      return [id, { x: Math.cos(angle), y: Math.sin(angle) }];
    }),
  );
  const most = Math.max(...pairs.map(({ meetings }) => meetings));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const place = (v: number, centre: number): number => Math.round((centre + v * radius) * 10) / 10;
  const lines = pairs.map(({ a, b, meetings }) => {
    const [from, to] = [at.get(a)!, at.get(b)!];
    const x = (v: { x: number }) => place(v.x, width / 2);
    const y = (v: { y: number }) => place(v.y, height / 2);
    return html`<path class="tie" d="M${x(from)} ${y(from)}Q${bend(x(from), x(to), width / 2)} ${bend(y(from), y(to), height / 2)} ${x(to)} ${y(to)}" stroke-width="${(0.75 + (5 * meetings) / most).toFixed(1)}"><title>${names.get(a)} – ${names.get(b)}: ${numberIn(words, meetings)}</title></path>`;
  });
  const largest = Math.max(...order.map(({ meetings }) => meetings));
  const dots = order.map(({ id, name, meetings }) => {
    const { x, y } = at.get(id)!;
    const [cx, cy] = [place(x, width / 2), place(y, height / 2)];
    const away = 1 + 18 / radius;
    const anchor = Math.abs(x) < 0.15 ? "middle" : x > 0 ? "start" : "end";
    const down = Math.abs(x) < 0.15 ? (y > 0 ? 14 : -8) : 4;
    return html`<a href="${linkHere(page, { who: [...new Set([...page.url.searchParams.getAll("who").filter(Boolean), name])] })}"><circle class="dot" cx="${cx}" cy="${cy}" r="${(4 + 8 * Math.sqrt(meetings / largest)).toFixed(1)}"/><text x="${place(x * away, width / 2)}" y="${place(y * away, height / 2) + down}" text-anchor="${anchor}">${called(words, name)}</text></a>`;
  });
  return html`<figure class="graphic network"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${words.meetings.network}">${lines}${dots}</svg></figure>`;
}

/** Lines bow towards the middle, so that those between neighbours do not lie on the circle. */
const bend = (a: number, b: number, middle: number): number => Math.round(((a + b) / 2) * 0.45 + middle * 0.55);

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
