import type { ExportFilter } from "../../export/filter.js";
import { type Passage, passagesOf, placeOf } from "../../query/passage.js";
import { type SaidRow, said } from "../../query/said.js";
import { type Html, html, joined } from "../html.js";
import { placeLink } from "../link.js";
import { canonicalName, fill, type Words, wordsIn } from "../locale/locale.js";
import { field, filterForm } from "../part/filter.js";
import { heading, layout } from "../part/layout.js";
import { nameLink, nameLinks } from "../part/name.js";
import { pager } from "../part/pager.js";
import { sourceLine } from "../part/source.js";
import { timeWords } from "../part/time.js";
import { type PageContext, screen } from "../screen.js";

export type Statement = SaidRow & { readonly passage: Passage | undefined };

interface StatementAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  readonly rows: readonly Statement[];
  readonly next: string | null;
}

function filterOf(parameters: URLSearchParams): ExportFilter {
  const given = (name: string): string => canonicalName(parameters.get(name) ?? "");
  const [speaker, about, to] = [given("who"), given("about"), given("to")];
  return { ...(speaker && { speaker }), ...(about && { about }), ...(to && { to }) };
}

export const statementScreen = screen<StatementAnswer>({
  name: "statements",
  path: "/statements",
  answer: async (ask) => {
    const given = (name: string): string | undefined => canonicalName(ask.parameters.get(name) ?? "") || undefined;
    const [who, about, to] = [given("who"), given("about"), given("to")];
    const page = await said({ ...ask, ...(who && { who }), ...(about && { about }), ...(to && { to }) });
    const passages = await passagesOf(
      ask.database,
      page.rows.map((row) => row.source),
    );
    return { ...page, rows: page.rows.map((row) => ({ ...row, passage: passages.get(placeOf(row.source)) })) };
  },
  rows: ({ rows }) => rows,
  html: ({ rows, next }, page) => {
    const words = wordsIn(page.locale);
    const { statements } = words;
    return layout(page, {
      title: statements.title,
      entry: "statements",
      legend: false,
      exported: { filter: filterOf(page.url.searchParams), table: "statements" },
      main: html`${heading(statements.title, statements.lead)}
${filterForm(words, page, [], [field(page, "who", statements.who, "Bolton"), field(page, "about", statements.about, "INF"), field(page, "to", statements.to)])}
${rows.length === 0 && html`<p class="empty">${statements.nothing}</p>`}
${rows.map((row) => statementPart(words, page, row))}
${pager(words, page, next)}`,
    });
  },
});

/** One statement: who, how, of whom; the words; outlet, day, the way to the place; the citation to take along. */
export function statementPart(words: Words, page: PageContext, row: Statement): Html {
  const { statements } = words;
  const citation = citationOf(words, row);
  const copyButton = html` <button type="button" class="copy" data-copy="${citation}" data-done="${statements.copied}" hidden>${statements.copy}</button>`;
  return html`<article class="statement" data-row data-open="${placeLink(page, row.source)}" id="${row.quotation.replace("/", "-")}">
<p class="lead"><b>${row.speaker === null ? words.fact.unnamed : nameLink(page, row.speaker)}</b> ${words.commitment[row.commitment]} <span class="facts">${joined(
    [words.quotationType[row.type], row.to.length > 0 && fill(statements.toWhom, { who: row.to.join(", ") })],
  )}</span></p>
<blockquote${isVerbatim(row) ? "" : html` class="told"`}><q lang="${row.passage?.language}">${row.source.exact}</q><footer><span>${sourceLine(words, page, row.source)}</span>${copyButton}</footer></blockquote>
${row.about.length > 0 && html`<p class="facts">${statements.about}: ${nameLinks(words, page, row.about, 5)}</p>`}
<noscript><p class="facts">${citation}</p></noscript></article>`;
}

/** What the outlet says in its own words, and what bears its own quotation marks in part, gets none from us. */
const isVerbatim = ({ type, source }: Pick<SaidRow, "type" | "source">): boolean =>
  type === "direct" && !/["“”„«»]/.test(source.exact);

/** The words, whose they are, and where they stand: enough for somebody else to find them again. */
function citationOf(words: Words, row: Statement): string {
  const { speaker, source, passage } = row;
  const said = source.exact.replace(/\s+/g, " ");
  const where = [
    source.publisher,
    passage?.title && passage.title !== source.exact ? `“${passage.title}”` : undefined,
    source.published === null ? undefined : timeWords(words, source.published),
    source.uri,
  ].filter(Boolean);
  return `${isVerbatim(row) ? `“${said}”` : said}\n— ${speaker ?? words.fact.unnamed}${isVerbatim(row) ? "" : `, ${words.quotationType[row.type]}`}. ${where.join(", ")} (${source.document}, ${source.start}–${source.end}).`;
}
