import { escapeHtml } from "../../document/html/escape.js";
import type { Entity, Event, Quotation, Reading } from "../../reading/reading.js";
import { statusLook } from "../words/status.js";
import { durationInWords, timeInWords } from "../words/time.js";
import { timeId } from "./mark.js";

/** The facts beside the text, as a list of sections; each fact is a button that leads to its place. */
export function factsOf(reading: Reading): string {
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string): string => escapeHtml(names.get(id) ?? id);
  const group = (title: string, which: string): string =>
    section(
      title,
      "event",
      reading.events.filter((e) => statusLook[e.status].group === which).map((e) => eventFact(e, name)),
    );
  return [
    group("What happened", "happened"),
    group("What is planned", "planned"),
    group("What did not come about", "unreal"),
    section(
      "Who said what",
      "quotation",
      reading.quotations.map((q) => quotationFact(reading, q, name)),
    ),
    section("Who and where", "entity", reading.entities.map(entityFact)),
    section(
      "When",
      "time",
      reading.times.map((time, index) =>
        fact(timeId(index), "time", timeWords(time), escapeHtml(reading.document.text.slice(time.start, time.end))),
      ),
    ),
    section(
      "What could not be read",
      "problem",
      reading.problems.map((problem) => `<li><p>${escapeHtml(problem.message)}</p></li>`),
    ),
  ].join("");
}

function section(title: string, layer: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : `<section data-layer="${layer}"><h2>${title}</h2><ul>${rows.join("")}</ul></section>`;
}

function fact(id: string, layer: string, lead: string, rest: string): string {
  return `<li><button type="button" class="fact" data-layer="${layer}" data-fact="${id}"><b>${lead}</b> <span>${rest}</span></button></li>`;
}

function eventFact(event: Event, name: (id: string) => string): string {
  const { mark, group } = statusLook[event.status];
  const status = `<i class="status ${group}">${mark} ${event.status}</i>`;
  const acting = event.participants.filter(({ role }) => role !== "recipient").map(({ entity }) => name(entity));
  const receiving = event.participants.filter(({ role }) => role === "recipient").map(({ entity }) => name(entity));
  const who = [acting.join(", "), receiving.join(", ")].filter(Boolean).join(" → ");
  const facts = [
    who,
    event.treaty && name(event.treaty),
    event.place && `in ${name(event.place)}`,
    event.time && escapeHtml(timeInWords(event.time.edtf)),
    event.duration && escapeHtml(durationInWords(event.duration)),
    event.background && "background",
  ];
  return fact(event.id, "event", event.type.replaceAll("-", " "), `${status} ${facts.filter(Boolean).join(" · ")}`);
}

function quotationFact({ document }: Reading, quotation: Quotation, name: (id: string) => string): string {
  const words = quotation.content.map(({ start, end }) => document.text.slice(start, end)).join(" … ");
  const speaker = quotation.speaker ? name(quotation.speaker) : "Somebody unnamed";
  const kind =
    quotation.commitment === "asserts"
      ? quotation.type
      : `${quotation.type}, ${quotation.commitment.replaceAll("-", " ")}`;
  return fact(quotation.id, "quotation", speaker, `<i class="status">${kind}</i> ${escapeHtml(words)}`);
}

function entityFact(entity: Entity): string {
  const offices = entity.offices.map(({ title, of, when }) =>
    [when === "current" ? "" : when, title, of ? `of ${of}` : ""].filter(Boolean).join(" "),
  );
  const times = entity.mentions.length === 1 ? "" : ` × ${entity.mentions.length}`;
  return fact(
    entity.id,
    "entity",
    escapeHtml(entity.name),
    `${entity.type}${times}${offices.length > 0 ? ` · ${escapeHtml([...new Set(offices)].join("; "))}` : ""}`,
  );
}

function timeWords(time: Reading["times"][number]): string {
  const words = time.edtf ? timeInWords(time.edtf) : time.duration ? durationInWords(time.duration) : time.value;
  return (
    escapeHtml(words) + (time.implied.length > 0 ? ` <i class="status">${time.implied.join(", ")} implied</i>` : "")
  );
}
