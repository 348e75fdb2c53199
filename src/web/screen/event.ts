import { type Disagreement, type EventAnswer, event, type Side } from "../../query/event.js";
import type { Report } from "../../query/occurrence.js";
import { type Passage, passagesOf, placeOf } from "../../query/passage.js";
import type { Status } from "../../reading/reading.js";
import { historyChart } from "../graphic/history-chart.js";
import { type Html, html, joined } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, fill, type Words, wordsIn } from "../locale/locale.js";
import { decideButton, decidedNotice } from "../part/decide.js";
import { capital, eventRow, leadingSource, passageOf } from "../part/event.js";
import { layout } from "../part/layout.js";
import { nameLink } from "../part/name.js";
import { quoted } from "../part/source.js";
import { meter, statusPart } from "../part/status.js";
import { dateWords, timeWords } from "../part/time.js";
import { type PageContext, screen } from "../screen.js";

interface EventScreen extends Omit<EventAnswer, "reports"> {
  readonly reports: readonly (Report & { readonly passage: Passage | undefined })[];
  readonly alikePassages: Readonly<Record<string, Passage | undefined>>;
}

/** Reports shown one by one; of more, the latest. */
const mostReports = 100;

export const eventScreen = screen<EventScreen>({
  name: "event",
  path: "/event/:id",
  answer: async (ask) => {
    const found = await event({ ...ask, id: ask.parameters.get("id")! });
    const passages = await passagesOf(ask.database, [
      ...found.reports.slice(-mostReports).map((report) => report.source),
      ...found.alike.flatMap((row) => leadingSource(row) ?? []),
    ]);
    return {
      ...found,
      reports: found.reports.map((report) => ({ ...report, passage: passages.get(placeOf(report.source)) })),
      alikePassages: Object.fromEntries(found.alike.map((row) => [row.occurrence, passageOf(row, passages)])),
    };
  },
  rows: ({ reports }) => reports,
  html: (answer, page) => {
    const words = wordsIn(page.locale);
    const title = [
      capital(words.type[answer.type]),
      answer.parties
        .slice(0, 4)
        .map(({ name }) => called(words, name))
        .join(", "),
    ]
      .filter(Boolean)
      .join(": ");
    const [last] = answer.decisions;
    return layout(page, {
      title,
      main: html`<div data-seen="${answer.occurrence}:${answer.articles}">
${last?.holds && decidedNotice(words, page, last)}
${head(words, page, answer, title)}
${disagreement(words, answer)}
${history(words, answer)}
<section class="group"><h2>${words.event.reports} <span class="number">${joined([
        counted(words, "articles", answer.articles),
        answer.stories !== answer.articles && counted(words, "stories", answer.stories),
      ])}</span></h2>${[...answer.reports]
        .reverse()
        .slice(0, mostReports)
        .map((report) => reportPart(words, page, report, answer.reports.length > 1))}</section>
${alike(words, page, answer)}
${decided(words, page, answer)}</div>`,
    });
  },
});

function head(words: Words, page: PageContext, answer: EventScreen, title: string): Html {
  const voices = [...new Set(answer.reports.flatMap((report) => report.accordingTo))];
  const outlets = [...new Set(answer.reports.map(({ source }) => source.publisher ?? words.fact.unnamedOutlet))];
  const pair = (name: string, value: Html | string | false): Html | false =>
    value !== false && html`<dt>${name}</dt><dd>${value}</dd>`;
  const codes = [
    ...new Set(
      answer.reports.flatMap(({ plover, cameo }) => [plover && `PLOVER ${plover}`, cameo && `CAMEO ${cameo}`]),
    ),
  ].filter(Boolean);
  return html`<header class="event-head"><p class="lead">${statusPart(words, answer.status)} ${meter(words, answer.status)}</p>
<h1>${title}</h1><p class="about">${words.statusMeaning[answer.status]}</p>
<dl class="pairs">
${pair(words.event.when, timeWords(words, answer.edtf))}
${pair(words.event.where, answer.place !== undefined && html`${nameLink(page, answer.place)}`)}
${pair(
  words.event.who,
  answer.parties.length > 0 &&
    html`${joined(
      answer.parties.map(({ id, name }) => nameLink(page, name, id)),
      ", ",
    )}`,
)}
${pair(words.event.treaty, answer.treaty !== undefined && html`<a href="${linkTo(page, pathTo("treaty", answer.treaty))}">${called(words, answer.treaty)}</a>`)}
${pair(words.event.reports, html`${joined([voices.length > 0 && voices.join(", "), outlets.join(", ")])}`)}
${pair(words.event.codes, codes.length > 0 && codes.join(" · "))}
</dl></header>`;
}

function disagreement(words: Words, { disagreement: sides, reports }: EventScreen): Html | null {
  const kinds: readonly (readonly [keyof Disagreement, string, (value: string) => Html])[] = [
    ["status", words.event.onStatus, (value) => statusPart(words, value as Status)],
    ["day", words.event.onDay, (value) => html`${timeWords(words, value)}`],
    ["place", words.event.onPlace, (value) => html`${value}`],
  ];
  const shown = kinds.filter(([kind]) => sides[kind].length > 0);
  if (shown.length === 0) return null;
  const whose = (side: Side): string => {
    const said = reports.filter((report) => side.reports.includes(report.event));
    return [
      ...new Set(
        said.map(({ source, accordingTo }) =>
          [accordingTo.join(", ") || words.fact.itself, source.publisher].filter(Boolean).join(", "),
        ),
      ),
    ].join("; ");
  };
  return html`<section class="group"><h2>${words.event.disagreement}</h2>${shown.map(
    ([kind, name, value]) =>
      html`<h3>${name}</h3><ul class="sides">${sides[kind].map((side) => html`<li>${value(side.value)} <span class="about">· ${whose(side)}</span></li>`)}</ul>`,
  )}</section>`;
}

function history(words: Words, answer: EventScreen): Html | null {
  const chart = historyChart(words, answer.history);
  return (
    chart &&
    html`<section class="group history"><h2>${words.event.history}</h2><p class="about">${words.event.historyLead}</p><div class="scroll">${chart}</div></section>`
  );
}

function reportPart(words: Words, page: PageContext, report: EventScreen["reports"][number], several: boolean): Html {
  return html`<article class="event-row" data-row data-open="${linkTo(page, pathTo("document", report.source.document), { at: `${report.source.start}-${report.source.end}` })}#at">
<p class="lead">${statusPart(words, report.status)} <span class="facts">${joined([
    dateWords(words, report.known),
    fill(words.fact.accordingTo, {
      who: report.accordingTo.map((name) => called(words, name)).join(", ") || words.fact.itself,
    }),
    report.edtf !== null && timeWords(words, report.edtf),
    report.background && words.fact.background,
  ])}</span></p>
${quoted(words, page, report.source, report.passage)}
<p class="count">${joined([
    fill(words.fact.confidence, { n: Math.round(report.confidence * 100) }),
    html`${words.event.rule} <code>${report.rule}</code>`,
    report.accepted && words.fact.accepted,
  ])}</p>
<div class="decide" role="group" aria-label="${words.event.decide}">${!report.accepted && decideButton(page, "accept", report.event, words.event.accept)}${decideButton(page, "reject", report.event, words.event.reject)}${
    several && decideButton(page, "split", report.event, words.event.split)
  }</div></article>`;
}

function alike(words: Words, page: PageContext, answer: EventScreen): Html | null {
  const own = answer.reports[0]?.event;
  if (answer.alike.length === 0 || own === undefined) return null;
  return html`<section class="group"><h2>${words.event.alike}</h2><p class="about">${words.event.alikeLead}</p>${answer.alike.map(
    (row) =>
      html`${eventRow(words, page, row, answer.alikePassages[row.occurrence])}<div class="decide">${decideButton(page, "merge", own, words.event.merge, reportOf(row.occurrence))}${decideButton(page, "apart", own, words.review.different, reportOf(row.occurrence))}</div>`,
  )}</section>`;
}

/** An occurrence bears the id of its first report: `o…/v…` is that of `d…/v…`. */
export const reportOf = (occurrence: string): string => `d${occurrence.slice(1)}`;

function decided(words: Words, page: PageContext, { decisions }: EventScreen): Html | null {
  if (decisions.length === 0) return null;
  return html`<section class="group"><h2>${words.event.decisions}</h2><ul class="sides">${decisions.map(
    (one) =>
      html`<li>${joined([words.decision[one.action], dateWords(words, one.made.slice(0, 10)), fill(words.review.by, { who: one.author })])} ${
        one.holds
          ? html`<span class="decide">${decideButton(page, "undo", String(one.id), words.event.undo)}</span>`
          : html`<span class="about">(${words.decision.undo})</span>`
      }</li>`,
  )}</ul></section>`;
}
