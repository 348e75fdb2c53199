import type { Span } from "../../document/span.js";
import { type StatusGroup, statusLook } from "../../export/words/status.js";
import { durationInWords, timeInWords } from "../../export/words/time.js";
import type { Entity, Event, Quotation, Reading } from "../../reading/reading.js";
import { statuses } from "../../reading/reading.js";
import { type Paint, wrap } from "./style.js";

export interface PrintOptions {
  readonly width: number;
  readonly paint: Paint;
}

/** A Reading for people: what happened, what is planned and how firmly, who said what, treaties; each with its sentence. */
export function printReading(reading: Reading, options: PrintOptions): string {
  const page = { reading, ...options, entity: new Map(reading.entities.map((entity) => [entity.id, entity])) };
  const sections = [
    heading(page),
    section(page, "What happened", eventsOf(page, "happened")),
    section(page, "What is planned, from firm to faint", eventsOf(page, "planned")),
    section(page, "What did not come about", eventsOf(page, "unreal")),
    section(page, "Treaties", treaties(page)),
    section(
      page,
      "Who said what",
      reading.quotations.map((quotation) => said(page, quotation)),
    ),
    section(page, "Who is who", offices(page)),
    section(
      page,
      "What could not be read",
      reading.problems.map((problem) => `  ${wrap(problem.message, page.width, "  ")}`),
    ),
  ];
  const printed = sections.filter(Boolean);
  if (printed.length === 1) printed.push("  Nothing to record was found in this text.");
  return `${printed.join("\n\n")}\n`;
}

interface Page extends PrintOptions {
  readonly reading: Reading;
  readonly entity: ReadonlyMap<string, Entity>;
}

function heading({ reading, paint, width }: Page): string {
  const { document } = reading;
  const day = document.published;
  const basis = { given: "as given", metadata: "as the page says", inferred: "inferred from the text" };
  const published = day ? `published ${timeInWords(day.edtf)} (${basis[day.basis]})` : "publication day unknown";
  const facts = [document.publisher, document.language, published].filter(Boolean).join(" · ");
  return `${paint("bold", wrap(document.title ?? document.id, width))}\n${paint("dim", wrap(facts, width))}`;
}

function section({ paint }: Page, title: string, rows: readonly string[]): string {
  return rows.length === 0 ? "" : [paint(["bold", "underline"], title), ...rows].join("\n");
}

function eventsOf(page: Page, group: StatusGroup): string[] {
  return page.reading.events
    .filter((event) => statusLook[event.status].group === group)
    .sort((a, b) => Number(a.background) - Number(b.background) || rank(a) - rank(b))
    .map((event) => eventRow(page, event));
}

const rank = (event: Event): number =>
  statusLook[event.status].group === "happened" ? 0 : statuses.indexOf(event.status);

function eventRow(page: Page, event: Event): string {
  const { paint, width } = page;
  const { mark, colour } = statusLook[event.status];
  const lead = `${paint(colour, mark)} ${event.status === "happened" ? "" : `${paint(colour, event.status)} `}`;
  const facts = [
    paint("bold", event.type.replaceAll("-", " ")),
    participants(page, event),
    event.treaty && name(page, event.treaty),
    event.place && `in ${name(page, event.place)}`,
    event.time && timeInWords(event.time.edtf),
    event.duration && durationInWords(event.duration),
    event.background && paint("dim", "background"),
  ].filter(Boolean);
  const voices = accordingTo(page, event);
  return [
    `  ${wrap(lead + facts.join(" · "), width, "    ")}`,
    ...(voices ? [`    ${wrap(`according to ${voices}`, width, "    ")}`] : []),
    `    ${sentence(page, event.trigger)}`,
  ].join("\n");
}

function participants(page: Page, event: Event): string {
  const names = (roles: readonly string[]): string =>
    event.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ entity }) => name(page, entity))
      .join(", ");
  const acting = names(["actor", "participant"]);
  const receiving = names(["recipient"]);
  return receiving ? `${acting || "?"} → ${receiving}` : acting;
}

function accordingTo(page: Page, event: Event): string {
  const quotation = new Map(page.reading.quotations.map((q) => [q.id, q]));
  const voices = event.accordingTo.map((voice) => voice.entity ?? quotation.get(voice.quotation ?? "")?.speaker);
  return [...new Set(voices.filter((id) => id != null))].map((id) => name(page, id)).join(", ");
}

function treaties(page: Page): string[] {
  return page.reading.entities
    .filter((entity) => entity.type === "treaty")
    .map((treaty) => {
      const actions = page.reading.events
        .filter((event) => event.treaty === treaty.id)
        .map((event) => {
          const what = `${event.type.replace("treaty-", "")} ${event.status.replace("not-happened", "not yet done")}`;
          const who = event.participants.map(({ entity }) => name(page, entity)).join(", ");
          return [what, who && `by ${who}`, event.time && timeInWords(event.time.edtf)].filter(Boolean).join(", ");
        });
      const text = [page.paint("bold", treaty.name), ...actions].join("; ");
      return `  ${wrap(text, page.width, "    ")}`;
    });
}

function said(page: Page, quotation: Quotation): string {
  const { reading, paint, width } = page;
  const text = reading.document.text;
  const words = quotation.content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const speaker = quotation.speaker ? name(page, quotation.speaker) : "somebody unnamed";
  const to =
    quotation.addressees.length > 0 ? ` to ${quotation.addressees.map((id) => name(page, id)).join(", ")}` : "";
  const way = quotation.commitment === "asserts" ? "" : ` ${paint("dim", quotation.commitment.replaceAll("-", " "))}`;
  const body = quotation.type === "direct" ? `“${words}”` : words;
  const lead = `${paint("bold", speaker)}${to}${way}: `;
  return `  ${wrap(lead + body, width, "    ")}`;
}

function offices(page: Page): string[] {
  const people = page.reading.entities.filter((entity) => entity.offices.length > 0);
  const widest = Math.min(28, Math.max(0, ...people.map((entity) => entity.name.length)));
  return people.map((entity) => {
    const held = entity.offices.map(
      ({ title, of, when }) => `${when === "current" ? "" : `${when} `}${title}${of ? `, ${of}` : ""}`,
    );
    const lead = entity.name.padEnd(widest);
    return `  ${wrap(`${lead}  ${[...new Set(held)].join("; ")}`.replaceAll("  ", "\u00a0 "), page.width, "    ").replaceAll("\u00a0 ", "  ")}`;
  });
}

/** The sentence around a span, with the span marked. */
function sentence({ reading, paint, width }: Page, span: Span): string {
  const { text } = reading.document;
  const around = reading.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const quoted = `“${text.slice(around.start, span.start)}${paint(["bold"], text.slice(span.start, span.end))}${text.slice(span.end, Math.max(around.end, span.end))}”`;
  return wrap(quoted, width, "    ");
}

const name = ({ entity }: Page, id: string): string => entity.get(id)?.name ?? id;
