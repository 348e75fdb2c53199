import { type Passage, passagesOf, placeOf } from "../../query/passage.js";
import type { Page } from "../../query/question.js";
import { type TreatyLine, treaties, treatyDays } from "../../query/treaties.js";
import { type TreatyActionRow, type TreatyAnswer, treaty } from "../../query/treaty.js";
import { isAhead, isReal } from "../../record/history.js";
import { treatyLine } from "../graphic/treaty-line.js";
import { type Html, html, joined } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, fill, type Words, wordsIn } from "../locale/locale.js";
import { capital } from "../part/event.js";
import { field, filterForm } from "../part/filter.js";
import { heading, layout } from "../part/layout.js";
import { nameLink } from "../part/name.js";
import { quoted } from "../part/source.js";
import { glyph } from "../part/status.js";
import { dateWords, timeWords } from "../part/time.js";
import { type PageContext, screen } from "../screen.js";

export const treatiesScreen = screen<Page<TreatyLine>>({
  name: "treaties",
  path: "/treaties",
  answer: async (ask) => ({
    asOf: ask.asOf,
    knownAt: ask.knownAt,
    rows: await treaties(ask, ask.catalogue, ask.parameters.get("name")?.trim() ?? ""),
    next: null,
  }),
  rows: ({ rows }) => rows,
  html: ({ rows }, page) => {
    const words = wordsIn(page.locale);
    const part = (title: string, lines: readonly TreatyLine[]): Html | false =>
      lines.length > 0 &&
      html`<section class="group"><h2>${title}</h2><div class="scroll"><table class="table"><tbody>${lines.map((line) => listRow(words, page, line))}</tbody></table></div></section>`;
    return layout(page, {
      title: words.treaty.title,
      entry: "treaties",
      legend: false,
      main: html`${heading(words.treaty.title, words.treaty.lead)}
${filterForm(words, page, [], [field(page, "name", words.treaty.find, "INF")])}
${rows.length === 0 && html`<p class="empty">${words.treaty.nothing}</p>`}
${part(
  words.treaty.named,
  rows.filter(({ reports }) => reports > 0),
)}
${part(
  words.treaty.rest,
  rows.filter(({ reports }) => reports === 0),
)}`,
    });
  },
});

function listRow(words: Words, page: PageContext, line: TreatyLine): Html {
  const address = linkTo(page, pathTo("treaty", line.id));
  return html`<tr data-row data-open="${address}"><th scope="row"><a href="${address}">${called(words, line.name)}</a></th><td>${joined(
    [
      line.signed !== null && fill(words.treaty.signedOn, { day: timeWords(words, line.signed) }),
      line.inForce !== null && fill(words.treaty.inForceSince, { day: timeWords(words, line.inForce) }),
      line.ended !== null && fill(words.treaty.endedOn, { day: timeWords(words, line.ended) }),
    ],
  )}</td><td class="num">${line.reports > 0 && counted(words, "reports", line.reports)}</td></tr>`;
}

interface TreatyScreen extends TreatyAnswer {
  /** Every day on which something was done, up to what is known. */
  readonly days: readonly string[];
  readonly passages: Readonly<Record<string, Passage>>;
}

const columns = ["signed", "ratified", "announced", "notified", "suspended"] as const;
type Column = (typeof columns)[number];

/** Where an act of the catalogue stands, by a word of its name; an act that fits none is not shown in the table. */
const byName: readonly (readonly [RegExp, Column])[] = [
  [/^(signed|opened-for-signature|adopted|adoption-day|concluded|endorsed|signature)$/, "signed"],
  [/^(ratif|accepted|rejoined)/, "ratified"],
  [/^(withdrawal-(announced|confirmed)|intent-communicated|referendum)/, "announced"],
  [/^notice-given$/, "notified"],
  [/^(suspen|participation-halted)/, "suspended"],
];

/**
 * An intention to leave announces; a note that was handed over notifies, and so is told of what has been notified, or
 * was not yet. "We have left" before any notice was given is an announcement, as `standingOf` has it.
 */
function columnOf(
  { action, status, step, date }: TreatyActionRow,
  all: readonly TreatyActionRow[],
): Column | undefined {
  if (action !== "withdrawal") return byName.find(([name]) => name.test(action))?.[1];
  if (isAhead(status)) return "announced";
  if (step === "notified" || !isReal(status)) return "notified";
  const isNotice = (one: TreatyActionRow): boolean =>
    one.action === "notice-given" || (one.action === "withdrawal" && one.step === "notified" && isReal(one.status));
  return all.some((one) => isNotice(one) && one.date <= date) ? "notified" : "announced";
}

export const treatyScreen = screen<TreatyScreen>({
  name: "treaty",
  path: "/treaty/:id",
  answer: async (ask) => {
    const { asOf, knownAt, database } = ask;
    const name = ask.parameters.get("id")!;
    const found = await treaty({ database, asOf, knownAt, name }, ask.catalogue);
    const passages = await passagesOf(
      database,
      toldOf(found).map(({ source }) => source),
    );
    return {
      ...found,
      days: await treatyDays(ask, ask.catalogue, found.treaty.id),
      passages: Object.fromEntries(passages),
    };
  },
  rows: ({ parties }) => parties,
  html: (found, page) => {
    const words = wordsIn(page.locale);
    const told = new Set(toldOf(found).map(({ source }) => anchorOf(source)));
    return layout(page, {
      title: called(words, found.treaty.name),
      entry: "treaties",
      wide: true,
      main: html`${heading(called(words, found.treaty.name), standing(words, found))}
${day(words, page, found)}
<div class="scroll"><table class="table treaty"><caption class="out">${words.treaty.parties}</caption><thead><tr><th scope="col">${words.treaty.participant}</th>${columns.map((column) => html`<th scope="col">${words.treaty[column]}</th>`)}<th scope="col">${words.treaty.effective}</th><th scope="col">${words.treaty.standing}</th></tr></thead>
<tbody>${found.parties.map((party) => partyRow(words, page, party, told))}</tbody></table></div>
${found.parties.length === 0 && html`<p class="empty">${words.treaty.noActions}</p>`}
${sources(words, page, found)}`,
    });
  },
});

const standing = (words: Words, { standing: state, signed, inForce, ended, asOf }: TreatyAnswer): Html =>
  html`<b>${capital(words.treatyStanding[state])}</b> · ${joined([
    timeWords(words, asOf),
    signed && fill(words.treaty.signedOn, { day: timeWords(words, signed) }),
    inForce && fill(words.treaty.inForceSince, { day: timeWords(words, inForce) }),
    ended && `${fill(words.treaty.endedOn, { day: timeWords(words, ended.date) })} (${words.basis[ended.basis]})`,
  ])}`;

type Party = TreatyAnswer["parties"][number];

/** Acts of one kind shown in a cell; of more, those of the catalogue and the last ones. */
const mostActs = 4;

function partyRow(words: Words, page: PageContext, party: Party, told: ReadonlySet<string>): Html {
  const { effective } = party;
  return html`<tr><th scope="row">${nameLink(page, party.party)}</th>${columns.map((column) => html`<td>${cell(words, party, column, told)}</td>`)}<td>${
    effective
      ? html`${timeWords(words, effective.date)} <span class="about">(${words.basis[effective.basis]})</span>`
      : html`<span class="about">–</span>`
  }</td><td>${words.partyStanding[party.standing]}</td></tr>`;
}

function cell(words: Words, { actions }: Party, column: Column, told: ReadonlySet<string>): Html {
  const own = actions.filter((one) => columnOf(one, actions) === column);
  if (own.length === 0) return html`<span class="about">–</span>`;
  // What several outlets tell of one day in one way is said once.
  const unique = [...new Map(own.map((one) => [`${one.date} ${one.status} ${one.sources.length > 0}`, one])).values()];
  const settled = unique.filter(({ sources: from }) => from.length === 0);
  const reported = unique.filter(({ sources: from }) => from.length > 0);
  const shown = [...settled.slice(-mostActs), ...reported.slice(-Math.max(1, mostActs - settled.length))];
  const rest = unique.length - shown.length;
  return html`${joined(
    [
      ...shown.map((one) => act(words, one, told)),
      rest > 0 && html`<span class="about">${counted(words, "more", rest)}</span>`,
    ],
    html`<br>`,
  )}`;
}

/** A day, with the sign of what a report makes of it where it is no settled fact, and the way to its words. */
function act(words: Words, { date, status, sources: from }: TreatyActionRow, told: ReadonlySet<string>): Html {
  const sign =
    status === "happened"
      ? ""
      : html`${glyph(status)} <span class="out">${fill(words.treaty.status, { status: words.status[status] })}</span>`;
  const place = from[0] && anchorOf(from[0]);
  return html`<span class="act">${sign}${timeWords(words, date)}${place && told.has(place) && html` <a href="#${place}" aria-label="${words.treaty.said}">¶</a>`}</span>`;
}

const anchorOf = (source: { document: string; start: number }): string => `${source.document}-${source.start}`;

/** The day of the world: marks of what was done, each a link; a slider with a script, a field without. */
function day(words: Words, page: PageContext, { days, asOf }: TreatyScreen): Html {
  const first = days[0] ?? asOf;
  const last = [...days, asOf].sort().at(-1)!;
  const count = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return html`<section class="day-of"><h2>${words.treaty.day}</h2><p class="about">${words.treaty.dayLead}</p>
${treatyLine(words, page, days, asOf)}
<p class="slide" hidden><label><span class="out">${words.treaty.day}</span><input type="range" min="0" max="${count(first, last)}" step="1" value="${Math.max(0, count(first, asOf))}" data-first="${first}" aria-valuetext="${dateWords(words, asOf)}"></label> <output>${dateWords(words, asOf)}</output></p>
${filterForm(words, page, ["asOf"], [field(page, "asOf", words.frame.asOf, "", [], "date")], [], ["asOf"])}</section>`;
}

/** Reports shown with their words; of more, the last. */
const mostTold = 40;

function toldOf({ parties }: TreatyAnswer) {
  const told = parties.flatMap(({ party, actions }) =>
    actions.flatMap((action) => action.sources.map((source) => ({ party, action, source }))),
  );
  return [...new Map(told.map((one) => [placeOf(one.source), one])).values()]
    .sort((a, b) => (a.action.date < b.action.date ? 1 : -1))
    .slice(0, mostTold);
}

function sources(words: Words, page: PageContext, found: TreatyScreen): Html | null {
  const told = toldOf(found);
  if (told.length === 0) return null;
  return html`<section class="group"><h2>${words.treaty.said}</h2>${told.map(
    ({ party, action, source }) =>
      html`<article class="event-row" data-row id="${anchorOf(source)}"><p class="lead">${glyph(action.status)} ${joined([called(words, party), words.status[action.status], timeWords(words, action.date)])}</p>${quoted(words, page, source, found.passages[placeOf(source)])}</article>`,
  )}</section>`;
}
