import { met } from "../../query/met.js";
import { mostNamed, type NamedAnswer, type NamedEntity, named } from "../../query/named.js";
import { type Passage, passagesOf, placeOf } from "../../query/passage.js";
import type { Page } from "../../query/question.js";
import { said } from "../../query/said.js";
import { type WhoRow, who } from "../../query/who.js";
import { isAhead } from "../../record/history.js";
import { type Html, html, joined } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, numberIn, titled, type Words, wordsIn } from "../locale/locale.js";
import { capital, type EventRow, eventRow, leadingSource, passageOf } from "../part/event.js";
import { field, filterForm } from "../part/filter.js";
import { heading, layout } from "../part/layout.js";
import { nameLink } from "../part/name.js";
import { quoted, sourceLine } from "../part/source.js";
import { statusPart } from "../part/status.js";
import { type Ask, type PageContext, screen } from "../screen.js";
import { type Statement, statementPart } from "./statement.js";

type Row = EventRow & { readonly passage: Passage | undefined };

interface WhoAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  /** Those who bear the name; of one alone all that follows is told. */
  readonly rows: readonly WhoRow[];
  readonly planned: readonly Row[];
  readonly meetings: readonly Row[];
  readonly statements: readonly Statement[];
  /** Passages of the offices' evidence. */
  readonly offices: Readonly<Record<string, Passage>>;
}

/** Rows of each kind on the page; its own screen has them all. */
const few = 5;

async function answer(ask: Ask): Promise<WhoAnswer> {
  const { database, asOf, knownAt } = ask;
  const name = ask.parameters.get("id")!;
  const clocks = { database, asOf, knownAt };
  const { rows } = await who({ ...clocks, name });
  const none = { asOf, knownAt, rows, planned: [], meetings: [], statements: [], offices: {} };
  const [one] = rows;
  if (!one || rows.length > 1) return none;
  const planned = (await named({ ...clocks, text: one.id, limit: 20 })).events
    .filter(({ status }) => isAhead(status))
    .slice(0, few);
  const meetings = (await met({ ...clocks, who: [one.id], limit: few })).rows;
  const statements = (await said({ ...clocks, who: one.id, limit: few })).rows;
  const passages = await passagesOf(database, [
    ...[...planned, ...meetings].flatMap((row) => leadingSource(row) ?? []),
    ...statements.map((row) => row.source),
    ...officesOf(one).map((office) => office.source),
  ]);
  const withPassage = <R extends NamedAnswer["events"][number]>(row: R): R & { passage: Passage | undefined } => ({
    ...row,
    passage: passageOf(row, passages),
  });
  return {
    ...none,
    planned: planned.map(withPassage),
    meetings: meetings.map(withPassage),
    statements: statements.map((row) => ({ ...row, passage: passages.get(placeOf(row.source)) })),
    offices: Object.fromEntries(
      officesOf(one).flatMap(({ source }) => {
        const passage = passages.get(placeOf(source));
        return passage ? [[placeOf(source), passage]] : [];
      }),
    ),
  };
}

/** Each office once, as the latest document states it. */
function officesOf({ offices }: WhoRow): WhoRow["offices"] {
  const seen = new Map(offices.map((office) => [`${office.when} ${office.title} ${office.of ?? ""}`, office]));
  for (const office of [...offices].reverse()) seen.set(`${office.when} ${office.title} ${office.of ?? ""}`, office);
  return [...seen.values()].slice(0, 8);
}

export const whoScreen = screen<WhoAnswer>({
  name: "who",
  path: "/who/:id",
  answer,
  rows: ({ rows }) => rows,
  html: (answer, page) => {
    const words = wordsIn(page.locale);
    const [one] = answer.rows;
    const title = answer.rows.length === 1 ? called(words, one!.name) : words.who.title;
    return layout(page, {
      title,
      entry: "who",
      ...(one && answer.rows.length === 1 && { exported: { filter: { who: [one.id] }, table: "events" as const } }),
      main: !one
        ? html`${heading(title)}<p class="empty">${words.who.nothing}</p><p><a class="button" href="${linkTo(page, "/who")}">${words.who.most}</a></p>`
        : answer.rows.length > 1
          ? several(words, page, answer.rows)
          : single(words, page, answer, one),
    });
  },
});

const several = (words: Words, page: PageContext, rows: readonly WhoRow[]): Html =>
  html`${heading(words.who.title, words.who.several)}<ul class="people">${rows.map(
    ({ id, name, type, documents }) =>
      html`<li data-row data-open="${linkTo(page, pathTo("who", id))}">${nameLink(page, name, id)} <span class="about">${joined(
        [words.entityType[type as keyof Words["entityType"]], counted(words, "documents", documents)],
      )}</span></li>`,
  )}</ul>`;

function single(words: Words, page: PageContext, answer: WhoAnswer, one: WhoRow): Html {
  const section = (title: string, rows: readonly unknown[], part: Html, all?: string): Html | false =>
    rows.length > 0 &&
    html`<section class="group"><h2>${title}</h2>${part}${all && html`<p><a class="button" href="${all}">${words.who.all}</a></p>`}</section>`;
  const offices = officesOf(one);
  return html`${heading(
    called(words, one.name),
    html`${joined([
      words.entityType[one.type as keyof Words["entityType"]],
      counted(words, "documents", one.documents),
      one.statements > 0 && counted(words, "statements", one.statements),
    ])}`,
  )}
${section(
  words.who.planned,
  answer.planned,
  html`${answer.planned.map((row) => eventRow(words, page, row, row.passage))}`,
  linkTo(page, "/agenda", { who: one.name }),
)}
${section(
  words.who.offices,
  offices,
  html`${offices.map(
    (office) =>
      html`<article class="event-row" data-row><h3>${[words.officeWhen[office.when], titled(words, office.title)].filter(Boolean).join(" ")}${office.of && html` <span class="who">${nameLink(page, office.of)}</span>`}</h3>${quoted(words, page, office.source, answer.offices[placeOf(office.source)])}</article>`,
  )}`,
)}
${section(
  words.who.statements,
  answer.statements,
  html`${answer.statements.map((row) => statementPart(words, page, row))}`,
  linkTo(page, "/statements", { who: one.name }),
)}
${section(
  words.who.meetings,
  answer.meetings,
  html`${answer.meetings.map((row) => eventRow(words, page, row, row.passage))}`,
  linkTo(page, "/meetings", { who: one.name }),
)}
${section(words.who.moves, one.moves, moves(words, one))}
${section(
  words.who.sources,
  one.sources,
  html`<ul class="sides">${one.sources.slice(0, 20).map((source) => html`<li>${sourceLine(words, page, source)}</li>`)}</ul>`,
  linkTo(page, "/search", { q: one.name }),
)}`;
}

function moves(words: Words, { moves: rows }: WhoRow): Html {
  return html`<div class="scroll"><table class="table"><tbody>${rows
    .slice(0, 20)
    .map(
      ({ type, status, count }) =>
        html`<tr><th scope="row">${capital(words.type[type])}</th><td>${statusPart(words, status)}</td><td class="num">${numberIn(words, count)}</td></tr>`,
    )}</tbody></table>${rows.length > 20 && html`<p class="about">${counted(words, "more", rows.length - 20)}</p>`}</div>`;
}

export const namesScreen = screen<Page<NamedEntity>>({
  name: "names",
  path: "/who",
  answer: async (ask) => {
    const { asOf, knownAt } = ask;
    const name = ask.parameters.get("name")?.trim();
    const rows = name ? (await named({ ...ask, text: name })).entities : await mostNamed(ask, 60);
    return { asOf, knownAt, rows, next: null };
  },
  rows: ({ rows }) => rows,
  html: ({ rows }, page) => {
    const words = wordsIn(page.locale);
    const asked = page.url.searchParams.get("name");
    return layout(page, {
      title: words.who.title,
      entry: "who",
      legend: false,
      main: html`${heading(words.who.title, words.who.lead)}
${filterForm(words, page, [], [field(page, "name", words.who.find, "Putin")])}
${rows.length === 0 && html`<p class="empty">${words.who.nothing}</p>`}
${
  rows.length > 0 &&
  html`<h2>${asked ? asked : words.who.most}</h2><ul class="people columns">${rows.map(
    ({ id, name, type, documents }) =>
      html`<li data-row data-open="${linkTo(page, pathTo("who", id))}">${nameLink(page, name, id)} <span class="about">${joined(
        [words.entityType[type as keyof Words["entityType"]], counted(words, "documents", documents)],
      )}</span></li>`,
  )}</ul>`
}`,
    });
  },
});
