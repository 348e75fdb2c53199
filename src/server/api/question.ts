import type { Context, Hono } from "hono";
import { dayAsked } from "../../document/day.js";
import { DemarcheError } from "../../error/error.js";
import { csvOf } from "../../export/csv.js";
import {
  clockParameters,
  everyQuestion,
  hasPages,
  type Parameter,
  pageParameters,
  type QuestionEntry,
  rowsOf,
} from "../../query/every-question.js";
import { lemmatizer } from "../../query/lemmatizer.js";
import { defaultLimit } from "../../query/question.js";
import { atomOf, hasFeed } from "../feed/atom.js";
import { calendarOfAnswer, hasCalendar } from "../feed/calendar.js";
import { clocksOf } from "../page.js";
import { unlessUnchanged } from "../revision.js";
import { limitGiven } from "../screen.js";
import type { Setting } from "../setting.js";
import { apiPath } from "./version.js";

/** What answers come as: `/api/v1/met`, `/api/v1/met.csv` … */
export const forms = ["json", "csv", "atom", "ics"] as const;
export type Form = (typeof forms)[number];

/** Whether a question can be answered so: feeds need a day, calendars something that takes place on it. */
export function comesAs(entry: QuestionEntry, form: Form): boolean {
  if (form === "csv") return entry.answer !== "Show";
  return form === "json" || (form === "atom" ? hasFeed(entry) : hasCalendar(entry));
}

/** All parameters that a question takes, in the order of the documentation. */
export const parametersOf = (entry: QuestionEntry): Readonly<Record<string, Parameter>> => ({
  ...entry.parameters,
  ...clockParameters,
  ...(hasPages(entry) && pageParameters),
});

/** Mounts every question in each of its forms. */
export function mountQuestions(app: Hono, setting: Setting): void {
  for (const entry of everyQuestion)
    for (const form of forms.filter((one) => comesAs(entry, one))) {
      const path = `${apiPath}/${entry.name}${form === "json" ? "" : `.${form}`}`;
      app.get(path, unlessUnchanged(setting), async (c) =>
        answerAs(c, await ask(c, entry, setting), entry, form, setting),
      );
    }
}

async function ask(c: Context, entry: QuestionEntry, setting: Setting): Promise<object> {
  const given = checked(c, parametersOf(entry));
  const { limit = defaultLimit } = limitGiven(given("limit")[0]);
  const cursor = given("cursor")[0];
  return entry.ask({
    question: {
      database: setting.database,
      ...clocksOf(c, setting),
      ...(hasPages(entry) && { limit }),
      ...(cursor && { cursor }),
    },
    catalogue: setting.catalogue,
    lemmatizer,
    given,
  });
}

/** The values that were given, held against what a question takes: a misspelt parameter is told, not passed over. */
function checked(c: Context, parameters: Readonly<Record<string, Parameter>>): (name: string) => readonly string[] {
  const given = c.req.queries();
  for (const [name, values] of Object.entries(given)) {
    if (name === "key") continue; // of a subscribed address, see guard/token.ts
    const schema = parameters[name]?.schema as { type?: string; maxItems?: number; maxLength?: number } | undefined;
    const most = schema?.type === "array" ? (schema.maxItems ?? 1) : 1;
    if (!schema || values.length > most || values.some((value) => value.length > (schema.maxLength ?? 1000)))
      throw new DemarcheError("bad-parameter", name.slice(0, 100));
  }
  for (const [name, { required, day }] of Object.entries(parameters)) {
    const value = given[name]?.[0]?.trim();
    if (required && !value) throw new DemarcheError("bad-parameter", name);
    if (day && value) given[name] = [dayAsked(value)];
  }
  return (name) => given[name] ?? [];
}

async function answerAs(
  c: Context,
  answer: object,
  entry: QuestionEntry,
  form: Form,
  setting: Setting,
): Promise<Response> {
  const url = new URL(c.req.url);
  const next = (answer as { next?: string | null }).next;
  if (next) {
    url.searchParams.set("cursor", next);
    c.header("link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  if (form === "json") return c.json(answer);
  const download = `inline; filename="${entry.name}.${form}"`;
  const send = (body: string, type: string) =>
    c.body(body, 200, { "content-type": `${type}; charset=utf-8`, "content-disposition": download });
  if (form === "csv") return send(csvOf(rowsOf(answer)), "text/csv");
  if (form === "ics") return send(calendarOfAnswer(answer, setting.now()), "text/calendar");
  return send(atomOf(entry, answer, new URL(c.req.url), setting.now()), "application/atom+xml");
}
