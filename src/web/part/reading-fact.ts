import { timeId } from "../../export/html/mark.js";
import type { Entity, Event, Quotation, Reading, Status } from "../../reading/reading.js";
import { type Html, html, joined, type Part } from "../html.js";
import { linkTo, pathTo } from "../link.js";
import { called, counted, fill, titled, type Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";
import { capital } from "./event.js";
import type { Shown } from "./reading.js";
import { meter, statusPart, toneOf } from "./status.js";
import { durationWords, timeWords } from "./time.js";

/** The facts of an article by kind, plans first: they are what one acts on. */
export function factsPart(words: Words, page: PageContext, shown: Shown): Part {
  const { reading } = shown;
  const { reader } = words;
  const events = (title: string, fits: (status: Status) => boolean): Html | null =>
    section(
      title,
      "event",
      reading.events.filter(({ status }) => fits(status)).map((event) => eventFact(words, page, shown, event)),
    );
  const sections = [
    events(reader.planned, (status) => ["firm", "faint"].includes(toneOf(status))),
    events(reader.happened, (status) => toneOf(status) === "real"),
    events(reader.unreal, (status) => toneOf(status) === "off"),
    section(
      reader.quotations,
      "quotation",
      reading.quotations.map((one) => quotationFact(words, reading, one)),
    ),
    section(
      reader.entities,
      "entity",
      namedFirst(reading.entities).map((entity) => entityFact(words, page, shown, entity)),
    ),
    section(
      reader.times,
      "time",
      reading.times.map((time, i) => timeFact(words, reading, time, i)),
    ),
    section(
      reader.problems,
      "problem",
      reading.problems.map((problem) => html`<li>${problem.message}</li>`),
    ),
  ];
  return sections.some((one) => one !== null) ? sections : html`<p class="empty">${reader.nothing}</p>`;
}

const section = (title: string, layer: string, rows: readonly Html[]): Html | null =>
  rows.length === 0
    ? null
    : html`<section data-layer="${layer}"><h3>${title} <span class="number">${rows.length}</span></h3><ul>${rows}</ul></section>`;

const namesOf = (words: Words, reading: Reading): ((id: string) => string) => {
  const names = new Map(reading.entities.map((entity) => [entity.id, called(words, entity.name)]));
  return (id) => names.get(id) ?? id;
};

function eventFact(words: Words, page: PageContext, { reading, events }: Shown, event: Event): Html {
  const name = namesOf(words, reading);
  const side = (recipient: boolean): string =>
    event.participants
      .filter(({ role }) => (role === "recipient") === recipient)
      .map(({ entity }) => name(entity))
      .join(", ");
  const kept = events?.[event.id];
  const voices = event.accordingTo.flatMap(({ entity, quotation }) => {
    const speaker = entity ?? reading.quotations.find((one) => one.id === quotation)?.speaker;
    return speaker ? [name(speaker)] : [];
  });
  return html`<li class="fact" id="f-${event.id}" data-fact="${event.id}">
<a class="go" href="#m-${event.id}"><span class="lead">${statusPart(words, event.status)} ${meter(words, event.status)}</span>
<b>${capital(words.type[event.type])}</b> <span class="who">${joined([side(false), side(true)], " → ")}</span></a>
<span class="facts">${joined([
    event.treaty && name(event.treaty),
    event.place && fill(words.fact.in, { place: name(event.place) }),
    event.time && timeWords(words, event.time.edtf),
    event.duration && durationWords(words, event.duration),
    voices.length > 0 && fill(words.fact.accordingTo, { who: [...new Set(voices)].join(", ") }),
    event.background && words.fact.background,
    kept?.review === "accept" && words.fact.accepted,
    kept &&
      html`<a href="${linkTo(page, pathTo("event", kept.occurrence))}">${kept.reports > 1 ? counted(words, "reports", kept.reports) : words.reader.toEvent}</a>`,
  ])}</span></li>`;
}

function quotationFact(words: Words, { document, entities }: Reading, quotation: Quotation): Html {
  const said = quotation.content.map(({ start, end }) => document.text.slice(start, end)).join(" … ");
  const speaker = entities.find((one) => one.id === quotation.speaker)?.name ?? words.fact.unnamed;
  return html`<li class="fact" id="f-${quotation.id}" data-fact="${quotation.id}"><a class="go" href="#m-${quotation.id}"><b>${speaker}</b> ${words.commitment[quotation.commitment]}: <q lang="${document.language}">${said}</q></a>
<span class="facts">${words.quotationType[quotation.type]}</span></li>`;
}

/** Most named first; those who are only "he" or "diplomats" last. */
const namedFirst = (entities: readonly Entity[]): Entity[] =>
  [...entities].sort((a, b) => b.mentions.length - a.mentions.length);

function entityFact(words: Words, page: PageContext, { entities }: Shown, entity: Entity): Html {
  const offices = entity.offices.map(({ title, of, when }) =>
    [words.officeWhen[when], titled(words, title), of && `(${called(words, of)})`].filter(Boolean).join(" "),
  );
  const id = entities?.[entity.id];
  return html`<li class="fact" id="f-${entity.id}" data-fact="${entity.id}"><a class="go" href="#m-${entity.id}"><b>${called(words, entity.name)}</b></a>
<span class="facts">${joined([
    words.entityType[entity.type],
    counted(words, "mentions", entity.mentions.length),
    [...new Set(offices)].join("; "),
    id && html`<a href="${linkTo(page, pathTo("who", id))}">${words.who.all}</a>`,
  ])}</span></li>`;
}

function timeFact(words: Words, { document }: Reading, time: Reading["times"][number], index: number): Html {
  const id = timeId(index);
  const said = time.edtf
    ? timeWords(words, time.edtf)
    : time.duration
      ? durationWords(words, time.duration)
      : time.value;
  const left = time.implied.map((part) => words.time.parts[part]).join(", ");
  return html`<li class="fact" id="f-${id}" data-fact="${id}"><a class="go" href="#m-${id}"><b>${said}</b> <q lang="${document.language}">${document.text.slice(time.start, time.end)}</q></a>${
    left && html` <span class="facts">${fill(words.time.implied, { parts: left })}</span>`
  }</li>`;
}
