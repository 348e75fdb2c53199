import type { ExportFilter } from "../../export/filter.js";
import { type AgendaItem, itemsOf } from "../../query/agenda.js";
import { type AgendaFilter, filtered, firmFirst } from "../../query/agenda-filter.js";
import { daysTold } from "../../query/day.js";
import { lastPlan } from "../../query/last-plan.js";
import { type Passage, passagesOf } from "../../query/passage.js";
import { type Plan, participantsIn, plansOf } from "../../query/plan.js";
import { eventTypes } from "../../reading/reading.js";
import { isAhead } from "../../record/history.js";
import { firstDay, formatDay, lastDay } from "../../time/calendar.js";
import { monthCalendar, namedIn } from "../graphic/month-calendar.js";
import { type Html, html, joined } from "../html.js";
import { linkHere } from "../link.js";
import { canonicalName, counted, fill, numberIn, type Words, wordsIn } from "../locale/locale.js";
import { capital, eventRow, leadingSource, passageOf } from "../part/event.js";
import { field, filterForm, select } from "../part/filter.js";
import { heading, layout } from "../part/layout.js";
import { legendLink } from "../part/status.js";
import { dateWords } from "../part/time.js";
import { type Ask, type PageContext, screen } from "../screen.js";

/** The parts of the page, in its order. */
const parts = ["overdue", "coming", "undated", "past"] as const;
type PartName = (typeof parts)[number];

type Item = AgendaItem & { readonly passage: Passage | undefined };

interface AgendaAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  /** The last day with news. */
  readonly latest: string | null;
  /** Where nothing fits: the day of the last plan that did. */
  readonly last: string | null;
  /** The month shown, "2018-11". */
  readonly month: string;
  readonly earlier: string | null;
  readonly later: string | null;
  /** Items that may take place in the month. */
  readonly inMonth: readonly (Plan & Partial<Pick<AgendaItem, "participants">>)[];
  readonly counts: Readonly<Record<PartName, number>>;
  readonly parts: Readonly<Record<PartName, readonly Item[]>>;
  /** Names of places that fit, most frequent first. */
  readonly places: readonly string[];
  /** Types that are there. */
  readonly types: readonly AgendaItem["type"][];
}

/** Items of each part on the page of all; of one part on its own page. */
const few: Readonly<Record<PartName, number>> = { overdue: 3, coming: 25, undated: 6, past: 0 };
const many = 200;

async function answer(ask: Ask): Promise<AgendaAnswer> {
  const { database, asOf, knownAt, parameters } = ask;
  const all = await plansOf(ask);
  const passing = await filtered(all, filterOf(parameters), ask);
  const day = parameters.get("day");
  const sorted: Record<PartName, Plan[]> = { overdue: [], coming: [], undated: [], past: [] };
  for (const plan of passing) if (!day || covers(plan, day)) sorted[partOf(plan)].push(plan);
  const only = parts.find((one) => one === parameters.get("part"));
  const number = (one: PartName): number => (only === one || (day && !only) ? many : only ? 0 : few[one]);
  const chosen = parts.flatMap((one) => sorted[one].slice(0, number(one)));
  const { inMonth, ...month } = monthOf(passing, parameters.get("month") ?? day?.slice(0, 7), asOf, sorted);
  const items = new Map((await itemsOf(ask, chosen)).map((item) => [item.occurrence, item]));
  const names = await participantsIn(ask, namedIn(inMonth));
  const itemsFor = (plans: readonly Plan[]): AgendaItem[] =>
    plans.flatMap(({ occurrence }) => items.get(occurrence) ?? []);
  const passages = await passagesOf(
    database,
    itemsFor(chosen).flatMap((item) => leadingSource(item) ?? []),
  );
  const withPassage = (item: AgendaItem): Item => ({ ...item, passage: passageOf(item, passages) });
  return {
    asOf,
    knownAt,
    latest: (await daysTold(database, knownAt, 1))[0]?.day ?? null,
    last: passing.length === 0 ? await lastPlan(ask, filterOf(parameters)) : null,
    ...month,
    inMonth: inMonth.map((plan) => {
      const participants = names.get(plan.occurrence);
      return participants ? { ...plan, participants } : plan;
    }),
    counts: Object.fromEntries(parts.map((one) => [one, sorted[one].length])) as Record<PartName, number>,
    parts: Object.fromEntries(
      parts.map((one) => [one, itemsFor(sorted[one].slice(0, number(one))).map(withPassage)]),
    ) as unknown as Record<PartName, Item[]>,
    places: byFrequency(all.flatMap(({ place }) => place ?? [])).slice(0, 200),
    types: byFrequency(all.map(({ type }) => type)),
  };
}

function filterOf(parameters: Ask["parameters"]): AgendaFilter {
  const place = canonicalName(parameters.get("place") ?? "");
  const who = canonicalName(parameters.get("who") ?? "");
  const type = eventTypes.find((one) => one === parameters.get("type"));
  const firm = firmFirst.find((one) => one === parameters.get("firm"));
  return { ...(place && { place }), ...(who && { who }), ...(type && { type }), ...(firm && { firm }) };
}

/** An export knows no firmness: its rows say each their own. */
function exportFilterOf(parameters: Ask["parameters"]): ExportFilter {
  const { place, who, type } = filterOf(parameters);
  return { ...(place && { place }), ...(who && { who: [who] }), ...(type && { type: [type] }) };
}

function partOf(item: Plan): PartName {
  if (item.overdue) return "overdue";
  if (!isAhead(item.status)) return "past";
  return firstDay(item.edtf) === null ? "undated" : "coming";
}

const covers = (item: Plan, day: string): boolean => {
  const [from, to] = [firstDay(item.edtf), lastDay(item.edtf)];
  return from !== null && to !== null && formatDay(from) <= day && day <= formatDay(to);
};

/** The month asked for, else that of the next plan, else this one; and the nearest with plans on either side. */
function monthOf(
  items: readonly Plan[],
  asked: string | undefined,
  asOf: string,
  { coming, overdue }: Record<PartName, Plan[]>,
): Pick<AgendaAnswer, "month" | "earlier" | "later"> & { inMonth: readonly Plan[] } {
  const exact = (item: Plan): string | null => {
    const [from, to] = [firstDay(item.edtf), lastDay(item.edtf)];
    return from !== null && to !== null && to - from < 40 ? formatDay(from).slice(0, 7) : null;
  };
  const months = [...new Set(items.flatMap((item) => exact(item) ?? []))].sort();
  const onDay = coming.find((item) => firstDay(item.edtf) === lastDay(item.edtf));
  const next =
    (onDay && exact(onDay)) ??
    coming.map(exact).find((month) => month !== null) ??
    overdue.map(exact).findLast((month) => month !== null);
  const month = asked && /^\d{4}-\d\d$/.test(asked) ? asked : (next ?? asOf.slice(0, 7));
  const inside = (item: Plan): boolean => {
    const [from, to] = [firstDay(item.edtf), lastDay(item.edtf)];
    if (from === null || to === null || to - from > 100) return false;
    return formatDay(from).slice(0, 7) <= month && month <= formatDay(to).slice(0, 7);
  };
  return {
    month,
    earlier: months.findLast((one) => one < month) ?? null,
    later: months.find((one) => one > month) ?? null,
    inMonth: items.filter(inside),
  };
}

function byFrequency<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

export const agendaScreen = screen<AgendaAnswer>({
  name: "agenda",
  path: "/agenda",
  answer,
  rows: (found) => parts.flatMap((one) => found.parts[one]),
  html: (found, page) => {
    const words = wordsIn(page.locale);
    const day = page.url.searchParams.get("day");
    const only = page.url.searchParams.get("part");
    const total = parts.reduce((sum, one) => sum + found.counts[one], 0);
    return layout(page, {
      title: words.agenda.title,
      entry: "agenda",
      exported: { filter: exportFilterOf(new Map(page.url.searchParams)), table: "events" },
      main: html`${heading(words.agenda.title, html`${joined([words.agenda.lead, html`<a href="#subscribe">${words.agenda.subscribe}</a>`, legendLink(words)])}`)}
${filters(words, page, found)}
${older(words, page, found)}
${total === 0 && html`<p class="empty">${words.agenda.nothing}</p>`}
${before(words, page, found)}
${group(words, page, found, "overdue", words.agenda.overdue, words.agenda.overdueLead)}
${only === null && total > 0 && monthCalendar(words, page, found)}
${day !== null && html`<p class="notice">${dateWords(words, day, "weekday")} <a href="${linkHere(page, { day: null })}">${words.frame.clear}</a></p>`}
${group(words, page, found, "coming", words.agenda.coming)}
${group(words, page, found, "undated", words.agenda.undated, words.agenda.undatedLead)}
${group(words, page, found, "past", words.agenda.past, words.agenda.pastLead)}
${subscribe(words, page)}`,
    });
  },
});

/** News older than this, in days, make today's agenda an empty one. */
const old = 60;

/** A record of old news has its plans in the past: the way to how the agenda looked then. */
function older(words: Words, page: PageContext, { latest, asOf }: AgendaAnswer): Html | null {
  if (latest === null || page.url.searchParams.has("asOf") || Date.parse(asOf) - Date.parse(latest) < old * 86_400_000)
    return null;
  const day = dateWords(words, latest);
  return html`<p class="notice"><span>${fill(words.agenda.older, { day })}</span> <a class="button main" href="${linkHere(page, { asOf: latest, knownAt: latest })}">${fill(words.agenda.olderGo, { day })}</a></p>`;
}

/** What was looked for lies further back: the way to the agenda of its day, by all that is known now. */
function before(words: Words, page: PageContext, { last, asOf }: AgendaAnswer): Html | null {
  if (last === null || last >= asOf) return null;
  const day = dateWords(words, last);
  return html`<p class="notice"><span>${fill(words.agenda.before, { day })}</span> <a class="button main" href="${linkHere(page, { asOf: last, knownAt: page.knownAt, month: null, day: null, part: null })}">${fill(words.agenda.olderGo, { day })}</a></p>`;
}

function filters(words: Words, page: PageContext, { places, types }: AgendaAnswer): Html {
  return filterForm(
    words,
    page,
    ["month", "day", "part"],
    [
      field(page, "place", words.agenda.place, words.agenda.placeholderPlace, places),
      field(page, "who", words.agenda.who, words.agenda.placeholderWho),
      select(
        page,
        "type",
        words.agenda.type,
        words.agenda.any,
        types.map((type) => [type, capital(words.type[type])]),
      ),
      select(
        page,
        "firm",
        words.agenda.firm,
        words.agenda.any,
        firmFirst.map((status) => [status, fill(words.agenda.atLeast, { status: words.status[status] })]),
      ),
    ],
  );
}

function group(
  words: Words,
  page: PageContext,
  found: AgendaAnswer,
  part: PartName,
  title: string,
  lead?: string,
): Html | null {
  const n = found.counts[part];
  const items = found.parts[part];
  const only = page.url.searchParams.get("part");
  if (n === 0 || (only !== null && only !== part)) return null;
  const rest = n - items.length;
  return html`<section class="group"><h2>${title} <span class="number">${numberIn(words, n)}</span></h2>${lead && html`<p class="about">${lead}</p>`}${items.map(
    (item) => eventRow(words, page, item, item.passage),
  )}${rest > 0 && only === null && html`<p><a class="button" href="${linkHere(page, { part })}">${items.length === 0 ? counted(words, "events", rest) : counted(words, "more", rest)}</a></p>`}</section>`;
}

/** The calendar's own address: the filter goes along, the month shown does not. */
function subscribe(words: Words, page: PageContext): Html {
  const parameters = new URLSearchParams();
  for (const name of ["place", "who", "type", "firm"]) {
    const value = page.url.searchParams.get(name);
    if (value) parameters.set(name, name === "place" || name === "who" ? canonicalName(value) : value);
  }
  const calendar = (): string => `/api/v1/agenda.ics${parameters.size > 0 ? `?${parameters}` : ""}`;
  const address = page.subscribe(calendar());
  // A subscription follows the world; a file is of the day that the page shows.
  for (const clock of ["asOf", "knownAt"] as const)
    if (page.url.searchParams.has(clock)) parameters.set(clock, page[clock]);
  const file = page.subscribe(calendar());
  return html`<section class="subscribe" id="subscribe"><h2>${words.agenda.subscribe}</h2><p>${words.agenda.subscribeLead}</p>
<p><label class="out" for="ics">${words.agenda.subscribe}</label><input id="ics" readonly value="${address}"></p>
<p class="decide"><button type="button" data-copy="${address}" data-done="${words.agenda.copied}" hidden>${words.agenda.copy}</button> <a class="button" href="${file}" download="agenda.ics">${words.agenda.download}</a></p></section>`;
}
