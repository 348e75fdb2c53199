import { type Passage, placeOf } from "../../query/passage.js";
import type { Source } from "../../query/source.js";
import type { EventType, Status } from "../../reading/reading.js";
import { type Html, html, joined, type Part } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, fill, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { nameLinks } from "./name.js";
import { quoted } from "./source.js";
import { firmnessOf, meter, statusPart } from "./status.js";
import { timeWords } from "./time.js";

/** What a row of any list of events holds. */
export interface EventRow {
  readonly occurrence: string;
  readonly type: EventType;
  readonly status: Status;
  readonly edtf: string | null;
  readonly place?: string;
  readonly participants: readonly string[];
  readonly overdue?: boolean;
  readonly before?: Status;
  readonly changed?: boolean;
  readonly articles?: number;
  readonly stories?: number;
  readonly history: readonly {
    readonly known: string;
    readonly status: Status;
    readonly accordingTo: readonly string[];
    readonly sources: readonly Source[];
  }[];
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The source to show of an event: the last that says what it now stands as, else the last word on it. */
export const leadingSource = (row: Pick<EventRow, "history" | "status">): Source | undefined =>
  (row.history.findLast(({ status }) => status === row.status) ?? row.history.at(-1))?.sources[0];

/** The sentence of a row out of those that were looked up for a list. */
export function passageOf(
  row: Pick<EventRow, "history" | "status">,
  passages: ReadonlyMap<string, Passage>,
): Passage | undefined {
  const source = leadingSource(row);
  return source && passages.get(placeOf(source));
}

/** One event as a row of a list: sign, what, who, when, where; whose word it is; the sentence with outlet and day. */
export function eventRow(words: Words, page: PageContext, row: EventRow, passage: Passage | undefined): Html {
  const voices = [...new Set(row.history.flatMap((line) => line.accordingTo))];
  const source = leadingSource(row);
  const address = linkTo(page, pathTo("event", row.occurrence));
  const reports = row.articles ?? new Set(row.history.flatMap((line) => line.sources.map((one) => one.document))).size;
  return html`<article class="event-row" data-row data-open="${address}" data-key="${row.occurrence}:${reports}">
<p class="lead">${statusPart(words, row.status)} ${meter(words, row.status)}${row.changed && row.before && html` <span class="was">${fill(words.today.was, { status: words.status[row.before] })}</span>`}${row.overdue && html` <span class="overdue">${words.fact.overdue}</span>`}</p>
<h3><a href="${address}">${capital(words.type[row.type])}</a>${row.participants.length > 0 && html` <span class="who">${nameLinks(words, page, row.participants)}</span>`}</h3>
<p class="facts">${joined(factsOf(words, row, voices))}</p>
${source && quoted(words, page, source, passage)}
${
  reports > 1 &&
  html`<p class="count"><a href="${address}">${joined([
    counted(words, "articles", reports),
    row.stories !== undefined && row.stories !== reports && counted(words, "stories", row.stories),
  ])}</a></p>`
}
</article>`;
}

const hasDay = ({ edtf }: EventRow): boolean => edtf !== null && edtf !== "../..";

const factsOf = (words: Words, row: EventRow, voices: readonly string[]): Part[] => [
  // That something happened on a day that nobody told is no news; that a plan has none is.
  (hasDay(row) || firmnessOf(row.status) > 0) && html`<span class="when">${timeWords(words, row.edtf)}</span>`,
  row.place !== undefined &&
    html`<span class="where">${fill(words.fact.in, { place: called(words, row.place) })}</span>`,
  voices.length > 0 &&
    html`<span class="voice">${fill(words.fact.accordingTo, {
      who: voices
        .slice(0, 3)
        .map((name) => called(words, name))
        .join(", "),
    })}</span>`,
];
