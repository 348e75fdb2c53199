import { type NamedAnswer, named } from "../../query/named.js";
import { type Passage, passagesOf } from "../../query/passage.js";
import { type Facet, type Facets, type SearchRow, search } from "../../query/search.js";
import { filterOf, searchQueryOf } from "../../query/search-query.js";
import type { EventType } from "../../reading/reading.js";
import { type FacetName, facetNames } from "../../record/facet.js";
import { type Html, html, joined } from "../html.js";
import { linkHere, linkTo, pathTo, placeLink } from "../link.js";
import { called, counted, fill, languageName, numberIn, type Words, wordsIn } from "../locale/locale.js";
import { capital, eventRow, leadingSource, passageOf } from "../part/event.js";
import { carried, heading, layout } from "../part/layout.js";
import { nameLink } from "../part/name.js";
import { pager } from "../part/pager.js";
import { outletAndDay } from "../part/source.js";
import { dateWords } from "../part/time.js";
import { type Ask, type PageContext, screen } from "../screen.js";

interface SearchAnswer {
  readonly asOf: string;
  readonly knownAt: string;
  readonly query: string;
  readonly total: number;
  readonly rows: readonly SearchRow[];
  readonly next: string | null;
  readonly facets: Facets | null;
  readonly named: Omit<NamedAnswer, "events"> & {
    readonly events: readonly (NamedAnswer["events"][number] & { readonly passage: Passage | undefined })[];
  };
}

async function answer(ask: Ask): Promise<SearchAnswer> {
  const { database, asOf, knownAt } = ask;
  const query = ask.parameters.get("q")?.trim() ?? "";
  const none = {
    asOf,
    knownAt,
    query,
    total: 0,
    rows: [],
    next: null,
    facets: null,
    named: { entities: [], events: [] },
  };
  if (query === "") return none;
  const found = await search({
    ...ask,
    query: searchQueryOf(query, await ask.lemmatizer()),
    only: ask.every("only").filter(Boolean).map(filterOf),
    not: ask.every("not").filter(Boolean).map(filterOf),
  });
  const meant = ask.cursor === undefined ? await named({ database, asOf, knownAt, text: query }) : none.named;
  const passages = await passagesOf(
    database,
    meant.events.flatMap((row) => leadingSource(row) ?? []),
  );
  return {
    ...none,
    ...found,
    named: { ...meant, events: meant.events.map((row) => ({ ...row, passage: passageOf(row, passages) })) },
  };
}

export const searchScreen = screen<SearchAnswer>({
  name: "search",
  path: "/search",
  answer,
  rows: ({ rows }) => rows,
  html: (found, page) => {
    const words = wordsIn(page.locale);
    return layout(page, {
      title: found.query ? `${words.search.title}: ${found.query}` : words.search.title,
      entry: "search",
      wide: true,
      main: html`${heading(words.search.title, words.search.lead)}
<form class="ask" action="/search" role="search" aria-label="${words.search.title}">${carried(page)}<label for="q">${words.search.label}</label><input id="q" type="search" name="q" value="${found.query}" aria-describedby="q-hint"><button class="main">${words.search.title}</button><p class="about" id="q-hint">${words.search.hint}</p></form>
${found.query !== "" && html`<div class="found"><div>${meant(words, page, found)}${documents(words, page, found)}</div>${facets(words, page, found.facets)}</div>`}`,
    });
  },
});

function meant(words: Words, page: PageContext, { named: { entities, events } }: SearchAnswer): Html {
  return html`${
    entities.length > 0 &&
    html`<section class="group"><h2>${words.search.people}</h2><ul class="people">${entities.map(
      ({ id, name, type, documents }) =>
        html`<li>${type === "treaty" ? html`<a class="name" href="${linkTo(page, pathTo("treaty", id))}">${called(words, name)}</a>` : nameLink(page, name, id)} <span class="about">${joined(
          [words.entityType[type as keyof Words["entityType"]], counted(words, "documents", documents)],
        )}</span></li>`,
    )}</ul></section>`
  }
${events.length > 0 && html`<section class="group"><h2>${words.search.events}</h2>${events.map((row) => eventRow(words, page, row, row.passage))}</section>`}`;
}

function documents(words: Words, page: PageContext, { rows, total, next }: SearchAnswer): Html {
  return html`<section class="group"><h2>${words.search.documents} <span class="number">${numberIn(words, total)}</span></h2>${
    rows.length === 0 && html`<p class="empty">${words.search.nothing}</p>`
  }${rows.map(
    (row) => html`<article class="event-row" data-row data-open="${placeLink(page, row.source)}">
<h3><a href="${placeLink(page, row.source)}" lang="${row.language}">${row.title ?? row.source.exact.slice(0, 90)}</a></h3>
<p class="facts">${joined([outletAndDay(words, row.source), counted(words, "hits", row.hits)])}</p>
<blockquote class="passage hit"><q lang="${row.language}">${row.previous} <b>${row.sentence}</b> ${row.following}</q></blockquote></article>`,
  )}${pager(words, page, next)}</section>`;
}

/** Values of each facet that are shown at once. */
const most = 8;

function facets(words: Words, page: PageContext, counts: Facets | null): Html | null {
  if (counts === null) return null;
  const { searchParams } = page.url;
  const chosen = (["only", "not"] as const).flatMap((way) =>
    searchParams.getAll(way).map((filter) => ({ way, filter })),
  );
  const without = (way: string, filter: string): string =>
    linkHere(page, { [way]: searchParams.getAll(way).filter((one) => one !== filter) });
  const shownName = (filter: string): string => {
    const [facet, ...value] = filter.split("=");
    return valueName(words, facet as FacetName, { value: value.join("="), count: 0 }, counts);
  };
  return html`<aside class="facets" aria-label="${words.search.facets}">${
    chosen.length > 0 &&
    html`<ul class="chosen-filters">${chosen.map(
      ({ way, filter }) =>
        html`<li><a href="${without(way, filter)}">${fill(way === "only" ? words.search.include : words.search.exclude, { value: shownName(filter) })} <span aria-hidden="true">✕</span><span class="out">${words.search.clear}</span></a></li>`,
    )}</ul>`
  }${facetNames.map((facet) => {
    const values = counts[facet].filter(({ value }) => value !== "").slice(0, most);
    if (values.length === 0) return null;
    return html`<section><h3>${words.search.facetNames[facet]}</h3><ul>${values.map((one) => {
      const filter = `${facet}=${one.value}`;
      const name = valueName(words, facet, one, counts);
      return html`<li><a href="${linkHere(page, { only: [...searchParams.getAll("only").filter((other) => other !== filter), filter] })}">${name}</a> <span class="number">${numberIn(words, one.count)}</span> <a class="minus" href="${linkHere(page, { not: [...searchParams.getAll("not"), filter] })}" aria-label="${fill(words.search.exclude, { value: name })}">−</a></li>`;
    })}</ul></section>`;
  })}</aside>`;
}

function valueName(words: Words, facet: FacetName, { value, name }: Facet, counts: Facets): string {
  switch (facet) {
    case "type":
      return capital(words.type[value as EventType] ?? value);
    case "month":
      return capital(dateWords(words, value));
    case "entity":
      return called(words, name ?? counts.entity.find((one) => one.value === value)?.name ?? value);
    case "language":
      return languageName(words, value);
    case "publisher":
      return value;
  }
}
