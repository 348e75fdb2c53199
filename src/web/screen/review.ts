import { type Passage, passagesOf, placeOf } from "../../query/passage.js";
import { type ReviewAnswer, review, type WeakReport } from "../../query/review.js";
import { type Html, html, joined } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, fill, numberIn, type Words, wordsIn } from "../locale/locale.js";
import { decideButton, decidedNotice } from "../part/decide.js";
import { capital, eventRow, leadingSource, passageOf } from "../part/event.js";
import { heading, layout } from "../part/layout.js";
import { nameLinks } from "../part/name.js";
import { quoted } from "../part/source.js";
import { meter, statusPart } from "../part/status.js";
import { dateWords, timeWords } from "../part/time.js";
import { type PageContext, screen } from "../screen.js";
import { reportOf } from "./event.js";

interface ReviewScreen extends ReviewAnswer {
  readonly passages: Readonly<Record<string, Passage>>;
}

export const reviewScreen = screen<ReviewScreen>({
  name: "review",
  path: "/review",
  answer: async (ask) => {
    const found = await review(ask);
    const passages = await passagesOf(ask.database, [
      ...found.weakest.map((report) => report.source),
      ...found.merges.flatMap(({ a, b }) => [a, b].flatMap((row) => leadingSource(row) ?? [])),
    ]);
    return { ...found, passages: Object.fromEntries(passages) };
  },
  rows: ({ weakest }) => weakest,
  html: (found, page) => {
    const words = wordsIn(page.locale);
    const last = found.log[0];
    return layout(page, {
      title: words.review.title,
      entry: "review",
      main: html`${heading(words.review.title, words.review.lead)}
${decidedNotice(words, page, last)}
<p class="about keys-hint">${words.review.keys}</p>
${merges(words, page, found)}
<section class="group"><h2>${words.review.weakest} <span class="number">${numberIn(words, found.weakest.length)}</span></h2><p class="about">${words.review.weakestLead}</p>${
        found.weakest.length === 0
          ? html`<p class="empty">${words.review.nothing}</p>`
          : found.weakest.map((report) => weak(words, page, report, found.passages[placeOf(report.source)]))
      }</section>
${log(words, page, found)}`,
    });
  },
});

function weak(words: Words, page: PageContext, report: WeakReport, passage: Passage | undefined): Html {
  const address = linkTo(page, pathTo("event", report.occurrence));
  return html`<article class="event-row" data-row data-open="${address}"><p class="lead">${statusPart(words, report.status)} ${meter(words, report.status)} <span class="facts">${fill(words.fact.confidence, { n: Math.round(report.confidence * 100) })}</span></p>
<h3><a href="${address}">${capital(words.type[report.type])}</a>${
    report.participants.length > 0 &&
    html` <span class="who">${nameLinks(
      words,
      page,
      report.participants.map(({ name }) => name),
    )}</span>`
  }</h3>
<p class="facts">${joined([
    report.edtf !== null && timeWords(words, report.edtf),
    report.place !== null && fill(words.fact.in, { place: called(words, report.place) }),
    report.accordingTo.length > 0 &&
      fill(words.fact.accordingTo, { who: report.accordingTo.map((name) => called(words, name)).join(", ") }),
  ])}</p>
${quoted(words, page, report.source, passage)}
<div class="decide">${decideButton(page, "accept", report.event, html`${words.event.accept} <kbd>a</kbd>`)}${decideButton(page, "reject", report.event, html`${words.event.reject} <kbd>x</kbd>`)}</div></article>`;
}

function merges(words: Words, page: PageContext, found: ReviewScreen): Html {
  const passages = new Map(Object.entries(found.passages));
  return html`<section class="group"><h2>${words.review.merges} <span class="number">${numberIn(words, found.merges.length)}</span></h2><p class="about">${
    found.merges.length === 0 ? words.review.noMerges : words.review.mergesLead
  }</p>${found.merges.map(
    ({ a, b }) =>
      html`<div class="pair" data-row data-open="${linkTo(page, pathTo("event", a.occurrence))}"><div class="two">${[a, b].map((row) => part(eventRow(words, page, row, passageOf(row, passages))))}</div>
<div class="decide">${decideButton(page, "merge", reportOf(a.occurrence), html`${words.review.same} <kbd>m</kbd>`, reportOf(b.occurrence))}${decideButton(page, "apart", reportOf(a.occurrence), html`${words.review.different} <kbd>x</kbd>`, reportOf(b.occurrence))}</div></div>`,
  )}</section>`;
}

/** A row inside another row is not gone to by itself. */
const part = (row: Html): Html => ({ markup: row.markup.replace(" data-row ", " ") });

function log(words: Words, page: PageContext, { log: decided }: ReviewScreen): Html {
  return html`<section class="group"><h2>${words.review.log}</h2>${decided.length === 0 && html`<p class="about">${words.review.noLog}</p>`}<ul class="sides">${decided
    .filter(({ action }) => action !== "undo")
    .map(
      (one) =>
        html`<li>${joined([
          words.decision[one.action],
          one.action !== "undo" && words.type[one.subject.type],
          dateWords(words, one.made.slice(0, 10)),
          fill(words.review.by, { who: one.author }),
        ])} ${one.holds ? html`<span class="decide">${decideButton(page, "undo", String(one.id), words.review.undo)}</span>` : html`<span class="about">(${words.decision.undo})</span>`}</li>`,
    )}</ul></section>`;
}
