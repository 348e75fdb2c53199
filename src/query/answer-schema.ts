import { eventTypes, statuses, treatySteps } from "../reading/reading.js";
import { readingSchema } from "../reading/schema.js";
import { facetNames } from "../record/facet.js";

// JSON Schema 2020-12 of what the questions answer, for the OpenAPI document and the tools of a language model. Tests
// hold real answers against it, undescribed fields included.

const text = { type: "string" } as const;
const day = { type: "string", description: "A day, 2018-10-23." } as const;
const count = { type: "integer", minimum: 0 } as const;
const status = { enum: statuses } as const;
const eventType = { enum: eventTypes } as const;
const list = <Item>(items: Item) => ({ type: "array", items }) as const;
const nullable = <One>(one: One) => ({ anyOf: [one, { type: "null" }] }) as const;
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` }) as const;

/** Fields that are always there, and those that may be left out. */
const object = (required: Record<string, object>, optional: Record<string, object> = {}, description?: string) => ({
  type: "object",
  ...(description && { description }),
  properties: { ...required, ...optional },
  required: Object.keys(required),
});

const clocks = { asOf: day, knownAt: day };
const page = (row: object, more: Record<string, object> = {}) =>
  object({
    ...clocks,
    rows: list(row),
    next: { ...nullable(text), description: "The cursor of the next page; null at the end." },
    ...more,
  });

const history = list(
  object(
    { known: day, status, accordingTo: list(text), reports: count, sources: list(to("Source")) },
    {},
    "What was said on one day; in a list with the first sources, where one event is asked for with all.",
  ),
);

const met = {
  occurrence: text,
  type: eventType,
  edtf: nullable(text),
  status,
  participants: list(text),
  articles: count,
  stories: count,
  history,
};

const { $schema: _, ...reading } = readingSchema;

/** Every schema by its name in the OpenAPI document. */
export const answerSchemas = {
  Source: object(
    { document: text, published: nullable(text), start: count, end: count, exact: text, prefix: text, suffix: text },
    { publisher: text, uri: text },
    "Where a fact stands: characters [start, end) of the document's text in UTF-16 code units, and some words on either side.",
  ),
  Report: object(
    {
      event: text,
      type: eventType,
      status,
      step: { ...nullable({ enum: treatySteps }), description: "Of treaties: how formal an act it is." },
      background: { type: "boolean" },
      known: day,
      edtf: nullable(text),
      firstDay: nullable(day),
      lastDay: nullable(day),
      place: nullable(text),
      treaty: nullable(text),
      participants: list(object({ id: text, name: text, role: text })),
      accordingTo: list(text),
      confidence: { type: "number", minimum: 0, maximum: 1 },
      rule: text,
      plover: nullable(text),
      cameo: nullable(text),
      story: text,
      accepted: { type: "boolean" },
      source: to("Source"),
    },
    {},
    "One document's word on an event.",
  ),
  Reading: reading,
  Today: page(object({ ...met, changed: { type: "boolean" } }, { place: text, before: status })),
  Met: page(object(met, { place: text })),
  Said: page(
    object({
      quotation: text,
      speaker: nullable(text),
      type: { enum: ["direct", "indirect", "mixed"] },
      commitment: readingSchema.properties.quotations.items.properties.commitment,
      known: day,
      to: list(text),
      about: list(text),
      source: to("Source"),
    }),
  ),
  Agenda: object({
    ...clocks,
    items: list(
      object(
        {
          occurrence: text,
          type: eventType,
          edtf: text,
          status,
          participants: list(text),
          overdue: { type: "boolean" },
          history,
        },
        { place: text },
      ),
    ),
    next: { ...nullable(text), description: "The cursor of the next page; null at the end." },
  }),
  Treaty: object(
    {
      treaty: object({ id: text, name: text }),
      ...clocks,
      standing: { enum: ["negotiated", "signed", "in-force", "terminated"] },
      parties: list(
        object(
          {
            party: text,
            standing: {
              enum: [
                "signatory",
                "ratified",
                "party",
                "withdrawal-announced",
                "withdrawal-notified",
                "withdrawn",
                "suspended-by-its-own-claim",
              ],
            },
            actions: list(
              object(
                { action: text, date: day, status, sources: list(to("Source")) },
                { reports: count, step: { enum: treatySteps } },
                "The latest of a party; each with its first sources and the number of reports that tell of it.",
              ),
            ),
          },
          { effective: to("EndDate") },
        ),
      ),
    },
    { signed: day, inForce: day, ended: to("EndDate") },
  ),
  EndDate: object({ date: day, basis: { enum: ["reported", "computed"] } }),
  Who: page(
    object({
      id: text,
      type: text,
      name: text,
      documents: count,
      offices: list(object({ title: text, when: text, known: day, source: to("Source") }, { of: text })),
      moves: list(object({ type: eventType, status, count })),
      statements: count,
      sources: list(to("Source")),
    }),
  ),
  Search: page(
    object({
      document: text,
      title: nullable(text),
      known: day,
      language: text,
      previous: text,
      sentence: text,
      following: text,
      hits: count,
      source: to("Source"),
    }),
    {
      total: count,
      facets: object({
        counted: { ...count, description: "So many of the latest documents were counted for the facets." },
        ...Object.fromEntries(facetNames.map((name) => [name, list(to("Facet"))])),
      }),
    },
  ),
  Facet: object({ value: text, count }, { name: text }),
  Show: page({
    oneOf: [
      object({ kind: { const: "report" }, report: to("Report"), sources: list(to("Source")) }),
      object({
        kind: { const: "document" },
        reading: to("Reading"),
        story: text,
        known: day,
        sources: list(to("Source")),
      }),
    ],
  }),
  Why: page(
    object(
      {
        event: text,
        rule: text,
        confidence: { type: "number", minimum: 0, maximum: 1 },
        analysis: text,
        trigger: to("Source"),
        evidence: to("Source"),
        mentions: list(to("Source")),
        participants: list(object({ name: text, role: text }, { source: to("Source") })),
        accordingTo: list(object({}, { name: text, cue: to("Source"), content: to("Source") })),
        assumptions: list(text),
        sources: list(to("Source")),
      },
      { time: object({ edtf: text, implied: list(text) }, { source: to("Source") }) },
    ),
  ),
  Documents: page(
    object({
      document: text,
      name: text,
      title: nullable(text),
      publisher: nullable(text),
      published: nullable(text),
      uri: nullable(text),
      language: text,
      known: day,
      story: text,
      events: count,
      quotations: count,
    }),
  ),
} as const satisfies Record<string, object>;

export type AnswerName = keyof typeof answerSchemas;
