import type { Context, Hono } from "hono";
import { csvOf } from "../../export/csv.js";
import { everyQuestion, hasPages, parametersOf, type QuestionEntry, rowsOf } from "../../query/every-question.js";
import { lemmatizer } from "../../query/lemmatizer.js";
import { givenFor, limitGiven } from "../../query/parameter.js";
import { defaultLimit, mostRows } from "../../query/question.js";
import { atomOf, hasFeed } from "../feed/atom.js";
import { calendarOfAnswer, hasCalendar } from "../feed/calendar.js";
import { clocksOf } from "../page.js";
import { unlessUnchanged } from "../revision.js";
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

/** Mounts every question in each of its forms. */
export function mountQuestions(app: Hono, setting: Setting): void {
  for (const entry of everyQuestion)
    for (const form of forms.filter((one) => comesAs(entry, one))) {
      const path = `${apiPath}/${entry.name}${form === "json" ? "" : `.${form}`}`;
      app.get(path, unlessUnchanged(setting), async (c) =>
        answerAs(c, await ask(c, entry, form, setting), entry, form, setting),
      );
    }
}

/** A feed and a calendar are not read in pages: they are as long as a page may be. */
const rowsOfForm: Readonly<Record<Form, number>> = {
  json: defaultLimit,
  csv: defaultLimit,
  atom: mostRows,
  ics: mostRows,
};

async function ask(c: Context, entry: QuestionEntry, form: Form, setting: Setting): Promise<object> {
  const { key: _, ...query } = c.req.queries(); // the key of a subscribed address: see guard/token.ts
  const given = givenFor(parametersOf(entry), query);
  const { limit = rowsOfForm[form] } = limitGiven(given("limit")[0]);
  const cursor = given("cursor")[0];
  return entry.ask({
    question: {
      database: setting.database,
      ...clocksOf(c, setting),
      ...(hasPages(entry) && { limit }),
      ...(cursor && { cursor }),
    },
    catalogue: async () => setting.catalogue,
    lemmatizer,
    given,
  });
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
