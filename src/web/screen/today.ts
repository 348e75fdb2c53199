import { type DayCount, dayAfter, daysTold, type TypeCount, typesTold } from "../../query/day.js";
import { type Passage, passagesOf } from "../../query/passage.js";
import { type TodayRow, today } from "../../query/today.js";
import { type EventType, eventTypes } from "../../reading/reading.js";
import { revisionId, revisionOf } from "../../record/revision.js";
import { dayStrip } from "../graphic/day-strip.js";
import { type Html, html } from "../html.js";
import { linkHere, linkTo } from "../link.js";
import { counted, fill, numberIn, type Words, wordsIn } from "../locale/locale.js";
import { capital, eventRow, leadingSource, passageOf } from "../part/event.js";
import { heading, layout } from "../part/layout.js";
import { pager } from "../part/pager.js";
import { firmnessOf, legendLink } from "../part/status.js";
import { dateWords } from "../part/time.js";
import { type Ask, type PageContext, screen } from "../screen.js";

interface TodayAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  /** The day shown: as asked for, else the last one with news. `null`: the record is empty. */
  readonly day: string | null;
  readonly later: string | null;
  /** The last days with news, the latest first. */
  readonly days: readonly DayCount[];
  readonly types: readonly TypeCount[];
  readonly rows: readonly (TodayRow & { readonly passage: Passage | undefined })[];
  readonly next: string | null;
  /** How far the record has come; what is new since: `/api/v1/events?since=…`. */
  readonly revision: string;
}

/** How many days the strip shows. */
const stripDays = 45;

async function answer(ask: Ask): Promise<TodayAnswer> {
  const { database, asOf, knownAt } = ask;
  const revision = revisionId(await revisionOf(database));
  const asked = ask.parameters.get("day");
  const until = asked !== undefined && asked < knownAt ? asked : knownAt;
  const days = await daysTold(database, until, stripDays);
  const day = asked ?? days[0]?.day ?? null;
  if (day === null) return { asOf, knownAt, day, later: null, days, types: [], rows: [], next: null, revision };
  const type = eventTypes.find((one) => one === ask.parameters.get("type"));
  const page = await today({ ...ask, knownAt: day < knownAt ? day : knownAt, ...(type && { type }) });
  const passages = await passagesOf(
    database,
    page.rows.flatMap((row) => leadingSource(row) ?? []),
  );
  return {
    asOf,
    knownAt,
    day,
    later: await dayAfter(database, day, knownAt),
    days,
    types: await typesTold(database, day),
    rows: page.rows.map((row) => ({ ...row, passage: passageOf(row, passages) })),
    next: page.next,
    revision,
  };
}

export const todayScreen = screen<TodayAnswer>({
  name: "today",
  path: "/",
  answer,
  rows: ({ rows }) => rows,
  html: (answer, page) => {
    const words = wordsIn(page.locale);
    if (answer.day === null)
      return layout(page, {
        title: words.nav.today,
        entry: "today",
        main: html`${empty(words, page)}${news(words, page, answer)}`,
      });
    const isLatest = answer.later === null;
    return layout(page, {
      title: isLatest ? words.today.title : dateWords(words, answer.day),
      entry: "today",
      main: html`${heading(
        capital(dateWords(words, answer.day, "weekday")),
        html`${isLatest && answer.day !== page.now ? `${words.today.latest} ` : ""}${fill(words.today.lead, { day: dateWords(words, answer.day) })} ${legendLink(words)}`,
      )}
${neighbours(words, page, answer)}
${dayStrip(words, page, answer.days, answer.day)}
${kinds(words, page, answer.types)}
${answer.rows.length === 0 && html`<p class="empty">${words.today.nothing}</p>`}
${group(words, page, answer, words.today.changed, words.today.changedLead, (row) => row.changed)}
${group(words, page, answer, words.today.new, words.today.newLead, (row) => row.before === undefined)}
${group(words, page, answer, words.today.again, words.today.againLead, (row) => row.before !== undefined && !row.changed)}
${pager(words, page, answer.next)}
${isLatest && news(words, page, answer)}`,
    });
  },
});

/** One kind of news; plans, which one can still act on, before what has happened. */
function group(
  words: Words,
  page: PageContext,
  answer: TodayAnswer,
  title: string,
  lead: string,
  fits: (row: TodayRow) => boolean,
): Html | null {
  const rows = answer.rows.filter(fits).sort((a, b) => firmnessOf(b.status) - firmnessOf(a.status));
  if (rows.length === 0) return null;
  return html`<section class="group"><h2>${title}${isWhole(page, answer) && html` <span class="number">${numberIn(words, rows.length)}</span>`}</h2><p class="about">${lead}</p>${rows.map(
    (row) => eventRow(words, page, row, row.passage),
  )}</section>`;
}

/** What has come since, told at the foot of the window and shown when it is asked for: a page that is read does not move. */
const news = (words: Words, page: PageContext, { revision }: TodayAnswer): Html | false =>
  !["asOf", "knownAt", "cursor", "day"].some((name) => page.url.searchParams.has(name)) &&
  html`<p class="news" role="status" data-news="/api/v1/events?since=${revision}" data-one="${words.today.newsOne}" data-other="${words.today.newsOther}"><a href="${linkTo(page, "/")}" hidden></a></p>`;

/** Whether the page holds all of the day: only then its rows can be counted. */
const isWhole = ({ url }: PageContext, { next }: TodayAnswer): boolean =>
  next === null && !url.searchParams.has("cursor");

function neighbours(words: Words, page: PageContext, { day, days, later }: TodayAnswer): Html {
  const earlier = days.find((one) => one.day < day!)?.day;
  return html`<p class="neighbours">${earlier && html`<a rel="prev" href="${linkHere(page, { day: earlier, type: null })}">← ${words.today.earlier}: ${dateWords(words, earlier)}</a>`}${
    later !== null &&
    html`<a rel="next" href="${linkHere(page, { day: later, type: null })}">${words.today.later}: ${dateWords(words, later)} →</a>`
  }</p>`;
}

/** Kinds of event that a day shows at once. */
const mostKinds = 8;

function kinds(words: Words, page: PageContext, types: readonly TypeCount[]): Html | null {
  if (types.length < 2) return null;
  const chosen = page.url.searchParams.get("type") as EventType | null;
  const chip = (name: string, value: string | null, n?: number): Html =>
    html`<li><a href="${linkHere(page, { type: value })}"${value === chosen ? html` aria-current="true"` : ""}>${name}${n !== undefined && html` <span class="number">${numberIn(words, n)}</span>`}</a></li>`;
  const chips = (some: readonly TypeCount[]) => some.map(({ type, events }) => chip(words.type[type], type, events));
  const rest = types.slice(mostKinds);
  return html`<nav class="chips" aria-label="${words.today.types}"><ul>${chip(words.today.allTypes, null)}${chips(types.slice(0, mostKinds))}</ul>${
    rest.length > 0 &&
    html`<details${rest.some(({ type }) => type === chosen) ? html` open` : ""}><summary>${counted(words, "more", rest.length)}</summary><ul>${chips(rest)}</ul></details>`
  }</nav>`;
}

const empty = (words: Words, page: PageContext): Html =>
  html`${heading(words.today.empty, words.today.emptyHint)}<p><a class="button" href="${linkTo(page, "/read")}">${words.nav.read}</a></p>`;
