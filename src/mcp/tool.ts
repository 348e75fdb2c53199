import { answerSchemas } from "../query/answer-schema.js";
import { parametersOf, type QuestionEntry } from "../query/every-question.js";

/** Rows of a page where none are asked for, and most: a model reads all of them. */
export const defaultRows = 10;
export const mostRows = 50;

/** What a tool takes, as JSON Schema. */
export function inputSchema(entry: QuestionEntry): object {
  const parameters = Object.entries(parametersOf(entry));
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map(([name, { schema, description }]) => [
        name,
        { ...schema, ...(name === "limit" && { maximum: mostRows, default: defaultRows }), description },
      ]),
    ),
    required: parameters.filter(([, { required }]) => required).map(([name]) => name),
    additionalProperties: false,
  };
}

/** What a tool answers, as JSON Schema that stands by itself; a document is shortened, so that `show` promises nothing. */
export function outputSchema({ answer }: QuestionEntry): object | undefined {
  if (answer === "Show") return undefined;
  const needed = new Set<string>();
  const root = local(answerSchemas[answer], needed);
  const definitions: Record<string, unknown> = {};
  // Each definition may need further ones; a set goes through what is added to it on the way.
  for (const name of needed) definitions[name] = local(answerSchemas[name as keyof typeof answerSchemas], needed);
  return { ...(root as object), ...(needed.size > 0 && { $defs: definitions }) };
}

function local(schema: unknown, needed: Set<string>): unknown {
  if (Array.isArray(schema)) return schema.map((one) => local(one, needed));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string") return [key, local(value, needed)];
      const name = value.slice(value.lastIndexOf("/") + 1);
      needed.add(name);
      return [key, `#/$defs/${name}`];
    }),
  );
}
