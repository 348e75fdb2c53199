import { eventTypes, statuses, treatySteps } from "./reading.js";

const span = {
  type: "object",
  description: "Half-open range in UTF-16 code units of document.text.",
  properties: { start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 0 } },
  required: ["start", "end"],
} as const;
const id = { type: "string", minLength: 1 } as const;
const ids = { type: "array", items: id } as const;
const implied = { type: "array", items: { enum: ["year", "month", "day"] } } as const;

/**
 * The JSON Schema of a Reading, version 1. `reading.schema.json` is made from it, the TypeScript types are checked
 * against it when the tests are compiled, and every Reading in the tests is validated by it.
 */
export const readingSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Reading",
  description: "Everything that one document states. Fields may be added; none is renamed or dropped in version 1.",
  type: "object",
  properties: {
    schema: { const: 1 },
    document: {
      type: "object",
      properties: {
        id: { type: "string" },
        uri: { type: "string" },
        title: { type: "string" },
        publisher: { type: "string" },
        language: { type: "string", description: "BCP 47" },
        published: {
          anyOf: [
            {
              type: "object",
              properties: { edtf: { type: "string" }, basis: { enum: ["given", "metadata", "inferred"] } },
              required: ["edtf", "basis"],
            },
            { type: "null" },
          ],
        },
        text: { type: "string" },
      },
      required: ["id", "language", "published", "text"],
    },
    sentences: { type: "array", items: span },
    entities: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id,
          type: { enum: ["person", "organization", "country", "place", "treaty", "other"] },
          name: { type: "string", minLength: 1 },
          catalogue: { type: "string" },
          offices: {
            type: "array",
            items: {
              type: "object",
              properties: {
                title: { type: "string", minLength: 1 },
                of: { type: "string" },
                when: { enum: ["current", "former", "incoming"] },
                evidence: span,
              },
              required: ["title", "when", "evidence"],
            },
          },
          mentions: {
            type: "array",
            items: {
              type: "object",
              properties: { ...span.properties, form: { enum: ["name", "nominal", "pronoun"] } },
              required: ["start", "end", "form"],
            },
          },
        },
        required: ["id", "type", "name", "offices", "mentions"],
      },
    },
    times: {
      type: "array",
      items: {
        type: "object",
        properties: {
          ...span.properties,
          type: { enum: ["date", "time", "duration", "set"] },
          value: { type: "string", description: "TIMEX3" },
          edtf: { type: "string", description: "EDTF level 1, and ISO weeks, hours and quarters" },
          duration: { type: "string", description: "ISO 8601" },
          implied,
        },
        required: ["start", "end", "type", "value", "implied"],
      },
    },
    quotations: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id,
          type: { enum: ["direct", "indirect", "mixed"] },
          content: { type: "array", items: span, minItems: 1 },
          cue: { anyOf: [span, { type: "null" }] },
          source: { anyOf: [span, { type: "null" }] },
          speaker: { anyOf: [id, { type: "null" }] },
          addressees: ids,
          within: { anyOf: [id, { type: "null" }] },
          commitment: {
            enum: ["asserts", "denies", "doubts", "asks", "demands", "promises", "threatens", "refuses-to-say"],
          },
        },
        required: ["id", "type", "content", "cue", "source", "speaker", "addressees", "within", "commitment"],
      },
    },
    events: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id,
          type: { enum: eventTypes },
          status: { enum: statuses },
          step: { enum: treatySteps },
          background: { type: "boolean" },
          trigger: span,
          evidence: span,
          mentions: { type: "array", items: span },
          participants: {
            type: "array",
            items: {
              type: "object",
              properties: { entity: id, role: { enum: ["actor", "recipient", "participant"] }, mention: span },
              required: ["entity", "role"],
            },
          },
          place: id,
          treaty: id,
          about: ids,
          time: {
            type: "object",
            properties: { edtf: { type: "string" }, implied, source: span },
            required: ["edtf", "implied"],
          },
          duration: { type: "string" },
          accordingTo: {
            type: "array",
            items: { type: "object", properties: { quotation: id, entity: id } },
          },
          plover: {
            anyOf: [
              {
                type: "object",
                properties: { event: { type: "string" }, mode: { type: "string" } },
                required: ["event"],
              },
              { type: "null" },
            ],
          },
          cameo: { anyOf: [{ type: "string" }, { type: "null" }] },
          confidence: { type: "number", minimum: 0, maximum: 1 },
          rule: { type: "string", minLength: 1 },
        },
        required: [
          "id",
          "type",
          "status",
          "background",
          "trigger",
          "evidence",
          "mentions",
          "participants",
          "about",
          "accordingTo",
          "plover",
          "cameo",
          "confidence",
          "rule",
        ],
      },
    },
    problems: {
      type: "array",
      items: {
        type: "object",
        properties: { code: { type: "string" }, message: { type: "string" }, span },
        required: ["code", "message"],
      },
    },
  },
  required: ["schema", "document", "sentences", "entities", "times", "quotations", "events", "problems"],
} as const;
