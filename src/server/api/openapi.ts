import { limit } from "../../document/limit.js";
import { errorTable } from "../../error/error.js";
import { everyFormat } from "../../export/every-format.js";
import type { Format } from "../../export/format.js";
import { answerSchemas } from "../../query/answer-schema.js";
import { everyQuestion, parametersOf, type QuestionEntry } from "../../query/every-question.js";
import type { Parameters } from "../../query/parameter.js";
import { version } from "../../version.js";
import { postedFields } from "./change.js";
import { exportParameters, exportPath } from "./export.js";
import { comesAs, type Form, forms } from "./question.js";
import { apiPath } from "./version.js";

type Operation = readonly [path: string, method: "get" | "post", operation: object];

const mediaTypes: Readonly<Record<Form, string>> = {
  json: "application/json",
  csv: "text/csv",
  atom: "application/atom+xml",
  ics: "text/calendar",
};

const text = { type: "string" } as const;
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, schema: object) => ({ description, content: { "application/json": { schema } } });
const body = (schema: object) => ({ required: true, content: { "application/json": { schema } } });
const failures = {
  "4XX": { $ref: "#/components/responses/Problem" },
  "5XX": { $ref: "#/components/responses/Problem" },
};

/** The OpenAPI 3.1 document, made of the table of questions and of what can be posted. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [path, method, operation] of [
    ...everyQuestion.flatMap(operationsOf),
    ...everyFormat.map(exportOf),
    ...others,
  ]) {
    paths[path] ??= {};
    paths[path][method] = operation;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Demarche",
      version: version(),
      license: { name: "MIT", identifier: "MIT" },
      description:
        "Questions to a record of diplomatic moves, each answer with the characters that state it. Within v1 fields are added to answers; none is renamed or dropped.",
    },
    servers: [{ url: "/" }],
    security: [{}, { bearer: [] }],
    paths,
    components: {
      schemas: { ...answerSchemas, ...posted },
      responses: {
        Problem: { description: "RFC 9457.", content: { "application/problem+json": { schema: to("Problem") } } },
      },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "The token that the server was started with, if any." },
      },
    },
  };
}

const listed = (parameters: Parameters): object[] =>
  Object.entries(parameters).map(([key, { schema, description, required = false }]) => ({
    name: key,
    in: "query",
    required,
    description,
    schema,
  }));

const exportOf = (format: Format): Operation => [
  `${exportPath}/${format.name}`,
  "get",
  {
    operationId: `export-${format.name}`,
    summary: `The whole record as ${format.name}`,
    description: `The record: ${format.what}.`,
    parameters: listed(exportParameters(format)),
    responses: {
      200: {
        description: "A stream.",
        content: {
          [format.mediaType]: { schema: format.mediaType === "application/json" ? { type: "object" } : text },
        },
      },
      304: { description: "As the asker has it already (If-None-Match)." },
      ...failures,
    },
  },
];

/** A question once for each form of its answer. */
function operationsOf(entry: QuestionEntry): Operation[] {
  const { name, summary, description, answer } = entry;
  const parameters = listed(parametersOf(entry));
  return forms
    .filter((form) => comesAs(entry, form))
    .map((form) => {
      const content = { [mediaTypes[form]]: { schema: form === "json" ? to(answer) : text } };
      return [
        `${apiPath}/${name}${form === "json" ? "" : `.${form}`}`,
        "get",
        {
          operationId: form === "json" ? name : `${name}-${form}`,
          summary: form === "json" ? summary : `${summary}, as ${form}`,
          description,
          parameters,
          responses: {
            200: { description: summary, content },
            304: { description: "As the asker has it already (If-None-Match)." },
            ...failures,
          },
        },
      ];
    });
}

/** What is no question. */
const others: readonly Operation[] = [
  [
    `${apiPath}/read`,
    "post",
    {
      operationId: "read",
      summary: "Read a text or an address, and keep nothing",
      requestBody: body(to("Posted")),
      responses: { 200: json("What the document states.", to("Reading")), ...failures },
    },
  ],
  [
    `${apiPath}/documents`,
    "post",
    {
      operationId: "add",
      summary: "Read a text or an address into the record; needs --writable",
      requestBody: body(to("Posted")),
      responses: {
        200: json("It was there already.", to("Added")),
        201: json("It was added.", to("Added")),
        ...failures,
      },
    },
  ],
  [
    `${apiPath}/decisions`,
    "get",
    {
      operationId: "decisions",
      summary: "The log of what people decided",
      responses: { 200: json("In their order; nothing is ever taken out.", to("Decisions")), ...failures },
    },
  ],
  [
    `${apiPath}/decisions`,
    "post",
    {
      operationId: "decide",
      summary: "Accept, reject, split or merge reports, keep two apart, or undo a decision",
      requestBody: body(to("Decision")),
      responses: { 201: json("It holds now.", to("Decided")), ...failures },
    },
  ],
  [
    `${apiPath}/events`,
    "get",
    {
      operationId: "events",
      summary: "What is new, as it comes",
      description:
        "Server-sent events: `document` for each document that was added, `decision` for each decision, `reset` where too much was missed. The id of an event is the place to go on from.",
      parameters: [
        { name: "since", in: "query", required: false, description: "An id; also Last-Event-ID.", schema: text },
      ],
      responses: { 200: { description: "A stream.", content: { "text/event-stream": { schema: text } } }, ...failures },
    },
  ],
  [
    `${apiPath}/openapi.json`,
    "get",
    {
      operationId: "openapi",
      summary: "This document",
      responses: { 200: json("OpenAPI 3.1.", { type: "object" }), ...failures },
    },
  ],
];

const posted = {
  Problem: {
    type: "object",
    properties: {
      type: text,
      title: text,
      status: { type: "integer" },
      detail: text,
      instance: text,
      code: { enum: Object.keys(errorTable) },
      hint: text,
    },
    required: ["type", "title", "status", "detail", "instance", "code", "hint"],
  },
  Posted: {
    type: "object",
    description: `One of text, html and uri, with what is known of it; at most ${limit.bytes} bytes.`,
    properties: Object.fromEntries(postedFields.map((name) => [name, text])),
    anyOf: [{ required: ["text"] }, { required: ["html"] }, { required: ["uri"] }],
  },
  Added: {
    type: "object",
    properties: { document: text, outcome: { enum: ["added", "unchanged"] } },
    required: ["document", "outcome"],
  },
  Decision: {
    type: "object",
    properties: {
      action: { enum: ["accept", "reject", "split", "merge", "apart", "undo"] },
      id: { ...text, description: "A report (d…/v…); for undo the number of the decision." },
      with: { ...text, description: "For merge and apart: the other report." },
      author: text,
    },
    required: ["action", "id"],
  },
  Decided: { type: "object", properties: { decision: { type: "integer" } }, required: ["decision"] },
  Decisions: {
    type: "object",
    properties: {
      rows: {
        type: "array",
        items: {
          type: "object",
          properties: {
            id: { type: "integer" },
            made: text,
            author: text,
            action: { enum: ["accept", "reject", "split", "merge", "apart", "undo"] },
            subject: to("Anchor"),
            with: to("Anchor"),
            decision: { type: "integer" },
          },
          required: ["id", "made", "author", "action"],
        },
      },
    },
    required: ["rows"],
  },
  Anchor: {
    type: "object",
    properties: { document: text, type: text, start: { type: "integer" }, end: { type: "integer" } },
    required: ["document", "type", "start", "end"],
  },
};
