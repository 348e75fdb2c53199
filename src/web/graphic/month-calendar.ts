import type { AgendaItem } from "../../query/agenda.js";
import type { Plan } from "../../query/plan.js";
import { civilDate, dayNumber, firstDay, formatDay, lastDay, mondayOf } from "../../time/calendar.js";
import { type Html, html } from "../html.js";
import { linkHere, linkTo, pathTo } from "../link.js";
import { called, counted, type Words } from "../locale/locale.js";
import { capital } from "../part/event.js";
import { firmnessOf, glyph, toneOf } from "../part/status.js";
import { dateWords, timeWords } from "../part/time.js";
import type { PageContext } from "../screen.js";

/** A plan that the calendar names says who takes part; one that is only counted does not. */
type Named = Plan & Partial<Pick<AgendaItem, "participants">>;

interface Month {
  readonly asOf: string;
  readonly month: string;
  readonly earlier: string | null;
  readonly later: string | null;
  /** Those that are named with who takes part, see `namedIn`. */
  readonly inMonth: readonly Named[];
}

/** Items that a day shows by name; the rest are counted. */
const most = 3;

/** Items below the month that have no day of their own in it. */
const mostWide = 8;

/** The plans of a month that its calendar names, and does not only count. */
export function namedIn(plans: readonly Plan[]): Plan[] {
  const { days, wide } = placed(plans);
  return [...[...days.values()].flatMap((day) => day.slice(0, most + 1)), ...wide.slice(0, mostWide)];
}

/** What has a day, by it, and what has not. */
function placed<P extends Plan>(plans: readonly P[]): { days: Map<number, P[]>; wide: P[] } {
  const days = new Map<number, P[]>();
  const wide: P[] = [];
  for (const plan of plans) {
    const day = firstDay(plan.edtf)!;
    const others = days.get(day);
    if (day !== lastDay(plan.edtf)) wide.push(plan);
    else if (others) others.push(plan);
    else days.set(day, [plan]);
  }
  return { days, wide };
}

/** A month as a table: what has a day stands on it, what may take place some time in the month stands below. */
export function monthCalendar(words: Words, page: PageContext, { asOf, month, earlier, later, inMonth }: Month): Html {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const start = mondayOf(dayNumber(year, number, 1));
  const end = dayNumber(year, number + 1, 1);
  const { days, wide } = placed(inMonth);
  const weeks = Array.from({ length: Math.ceil((end - start) / 7) }, (_, i) => start + i * 7);
  const cell = (day: number): Html => {
    const items = days.get(day) ?? [];
    const text = formatDay(day);
    const outside = text.slice(0, 7) !== month;
    return html`<td class="${outside ? "else" : ""}${text === asOf ? " today" : ""}"><span class="day">${civilDate(day).day}</span>${items
      .slice(0, items.length === most + 1 ? most + 1 : most)
      .map((item) => chip(words, page, item))}${
      items.length > most + 1 &&
      html`<a href="${linkHere(page, { day: text, part: null })}">${counted(words, "more", items.length - most)}</a>`
    }</td>`;
  };
  return html`<section class="group calendar"><div class="month-head"><h2>${capital(dateWords(words, month))}</h2><p class="neighbours">${
    earlier !== null &&
    html`<a rel="prev" href="${linkHere(page, { month: earlier, day: null })}">← ${dateWords(words, earlier)}</a>`
  } ${later !== null && html`<a rel="next" href="${linkHere(page, { month: later, day: null })}">${dateWords(words, later)} →</a>`}</p></div>
<table class="month"><caption class="out">${words.agenda.calendar}, ${dateWords(words, month)}</caption><thead><tr>${Array.from({ length: 7 }, (_, i) => html`<th scope="col">${weekdayName(words, i)}</th>`)}</tr></thead>
<tbody>${weeks.map((monday) => html`<tr>${Array.from({ length: 7 }, (_, i) => cell(monday + i))}</tr>`)}</tbody></table>
${
  wide.length > 0 &&
  html`<h3>${words.agenda.someTime}</h3><ul class="wide-items">${wide.slice(0, mostWide).map((item) => html`<li>${chip(words, page, item)} <span class="about">${timeWords(words, item.edtf)}</span></li>`)}${
    wide.length > mostWide && html`<li class="about">${counted(words, "more", wide.length - mostWide)}</li>`
  }</ul>`
}</section>`;
}

function chip(words: Words, page: PageContext, item: Named): Html {
  const said = [
    capital(words.type[item.type]),
    item.participants
      ?.slice(0, 3)
      .map((name) => called(words, name))
      .join(", "),
    item.place && called(words, item.place),
  ]
    .filter(Boolean)
    .join(" · ");
  const label = `${words.status[item.status]}: ${said}`;
  return html`<a class="chip ${toneOf(item.status)} f${firmnessOf(item.status)}" href="${linkTo(page, pathTo("event", item.occurrence))}" title="${label}">${glyph(item.status)}<span>${said}</span><span class="out">, ${words.status[item.status]}</span></a>`;
}

/** Monday is 0. 1 January 2018 was one. */
function weekdayName({ tag }: Words, i: number): string {
  return new Intl.DateTimeFormat(tag, { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2018, 0, 1 + i));
}
