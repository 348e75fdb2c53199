import type { ExportFilter } from "../../export/filter.js";
import { type MeetingsAnswer, meetings, meetingTypes, mostReports, type Stand, stands } from "../../query/meetings.js";
import { type Passage, passagesOf } from "../../query/passage.js";
import { map } from "../graphic/map.js";
import { network } from "../graphic/network.js";
import { timeline } from "../graphic/timeline.js";
import { type Html, html, joined } from "../html.js";
import { linkHere, linkTo, pathTo } from "../link.js";
import { called, canonicalName, counted, fill, numberIn, type Words, wordsIn } from "../locale/locale.js";
import { capital, type EventRow, eventRow, leadingSource, passageOf } from "../part/event.js";
import { field, filterForm, select } from "../part/filter.js";
import { heading, layout } from "../part/layout.js";
import { nameLink, nameLinks } from "../part/name.js";
import { pager } from "../part/pager.js";
import { statusPart } from "../part/status.js";
import { dateWords, timeWords } from "../part/time.js";
import { type Ask, type PageContext, screen } from "../screen.js";

const views = ["list", "timeline", "network", "map"] as const;
type View = (typeof views)[number];

interface Answer extends MeetingsAnswer {
  readonly rows: readonly (MeetingsAnswer["rows"][number] & { readonly passage: Passage | undefined })[];
}

/** The part of a filter that exports share: names as the record has them, types always named. */
function filterOf(parameters: URLSearchParams): ExportFilter {
  const given = (name: string): string => canonicalName(parameters.get(name) ?? "");
  const [place, from, until] = [given("place"), given("from"), given("until")];
  const who = [...parameters.getAll("who"), ...parameters.getAll("with")].map(canonicalName).filter(Boolean);
  const type = meetingTypes.filter((one) => one === given("type"));
  return {
    ...(who.length > 0 && { who }),
    ...(place && { place }),
    ...(from && { from }),
    ...(until && { until }),
    type: type.length > 0 ? type : meetingTypes,
  };
}

async function answer(ask: Ask): Promise<Answer> {
  const given = (name: string): string | undefined => canonicalName(ask.parameters.get(name) ?? "") || undefined;
  const [place, from, until] = [given("place"), given("from"), given("until")];
  const who = [...ask.every("who"), ...ask.every("with")].map(canonicalName).filter(Boolean);
  const type = meetingTypes.find((one) => one === given("type"));
  const stand = (Object.keys(stands) as Stand[]).find((one) => one === given("stand"));
  const found = await meetings(
    {
      ...ask,
      who,
      ...(place && { place }),
      ...(from && { from }),
      ...(until && { until }),
      ...(type && { type }),
      network: given("view") === "network",
      ...(stand ? { stand } : given("stand") === "any" ? {} : { stand: "took" as const }),
    },
    ask.catalogue,
  );
  const passages = await passagesOf(
    ask.database,
    found.rows.flatMap((row) => leadingSource(row) ?? []),
  );
  return { ...found, rows: found.rows.map((row) => ({ ...row, passage: passageOf(row, passages) })) };
}

export const meetingScreen = screen<Answer>({
  name: "meetings",
  path: "/meetings",
  answer,
  rows: ({ rows }) => rows,
  html: (found, page) => {
    const words = wordsIn(page.locale);
    const view = views.find((one) => one === page.url.searchParams.get("view")) ?? "list";
    return layout(page, {
      title: words.meetings.title,
      entry: "meetings",
      wide: view !== "list",
      exported: { filter: filterOf(page.url.searchParams), table: "events" },
      main: html`${heading(words.meetings.title, words.meetings.lead)}
${filters(words, page)}
<nav class="chips views" aria-label="${words.meetings.view}"><ul>${views.map((one) => html`<li><a href="${linkHere(page, { view: one === "list" ? null : one, part: null })}"${one === view ? html` aria-current="true"` : ""}>${words.meetings[one]}</a></li>`)}</ul><p class="about">${found.cut ? fill(words.count.meetings.other, { n: `${numberIn(words, found.total)}+` }) : counted(words, "meetings", found.total)}</p></nav>
${found.cut && html`<p class="about">${fill(words.meetings.cut, { n: numberIn(words, mostReports) })}</p>`}
${found.total === 0 ? html`<p class="empty">${words.meetings.nothing}</p>` : shown[view](words, page, found)}`,
    });
  },
});

function filters(words: Words, page: PageContext): Html {
  const { meetings: m } = words;
  return filterForm(
    words,
    page,
    ["view"],
    [
      field(page, "who", m.who, "Trump"),
      field(page, "with", m.and, "Putin"),
      field(page, "place", m.place),
      field(page, "from", m.from, "", [], "date"),
      field(page, "until", m.until, "", [], "date"),
      select(
        page,
        "type",
        words.agenda.type,
        m.any,
        meetingTypes.map((type) => [type, capital(words.type[type])]),
      ),
      select(page, "stand", m.stands, m.took, [
        ["ahead", m.ahead],
        ["off", m.off],
        ["any", m.any],
      ]),
    ],
    ["view", "part"],
  );
}

const shown: Readonly<Record<View, (words: Words, page: PageContext, found: Answer) => Html>> = {
  list: (words, page, { rows, next }) =>
    html`<h2 class="out">${words.meetings.list}</h2>${rows.map((row) => eventRow(words, page, row, row.passage))}${pager(words, page, next)}`,
  timeline: (words, page, found) =>
    html`<p class="about">${words.meetings.timelineLead}</p>${timeline(words, page, found)}<ol class="days">${found.rows.map((row) => dayLine(words, page, row))}</ol>${pager(words, page, found.next)}`,
  network: (words, page, found) =>
    html`<p class="about">${words.meetings.networkLead}${found.otherPeople > 0 && ` ${fill(words.meetings.rest, { n: numberIn(words, found.otherPeople) })}`}</p>${network(words, page, found)}${pairTable(words, page, found)}`,
  map: (words, page, found) =>
    html`<p class="about">${words.meetings.mapLead}${found.unplaced > 0 && ` ${fill(words.meetings.unplaced, { n: numberIn(words, found.unplaced) })}`}</p>${map(words, page, found)}${placeTable(words, page, found)}`,
};

const dayLine = (words: Words, page: PageContext, row: EventRow): Html =>
  html`<li data-row data-open="${linkTo(page, pathTo("event", row.occurrence))}"><span class="day">${row.edtf === null ? fill(words.meetings.told, { day: dateWords(words, row.history.at(-1)?.known ?? "") }) : timeWords(words, row.edtf)}</span><span>${statusPart(words, row.status)} <a href="${linkTo(page, pathTo("event", row.occurrence))}">${capital(words.type[row.type])}</a> ${joined(
    [
      nameLinks(words, page, row.participants, 4),
      row.place !== undefined && fill(words.fact.in, { place: called(words, row.place) }),
    ],
  )}</span></li>`;

/** Rows of a table that stands for a picture. */
const mostRows = 30;

function pairTable(words: Words, page: PageContext, { people, pairs }: MeetingsAnswer): Html {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return html`<details class="numbers"><summary>${words.meetings.table}</summary><div class="scroll"><table class="table"><tbody>${pairs
    .slice(0, mostRows)
    .map(
      ({ a, b, meetings: n }) =>
        html`<tr><th scope="row">${nameLink(page, names.get(a)!, a)} – ${nameLink(page, names.get(b)!, b)}</th><td>${n === 1 ? words.meetings.togetherOnce : fill(words.meetings.together, { n: numberIn(words, n) })}</td></tr>`,
    )}</tbody></table></div></details>`;
}

const placeTable = (words: Words, page: PageContext, { places }: MeetingsAnswer): Html =>
  html`<details class="numbers"><summary>${words.meetings.table}</summary><div class="scroll"><table class="table"><tbody>${places
    .slice(0, mostRows)
    .map(
      ({ name, meetings: n }) =>
        html`<tr><th scope="row"><a href="${linkHere(page, { place: name, view: null })}">${called(words, name)}</a></th><td class="num">${counted(words, "meetings", n)}</td></tr>`,
    )}</tbody></table></div></details>`;
