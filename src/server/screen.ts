import type { Context, Hono } from "hono";
import { DemarcheError } from "../error/error.js";
import { csvOf } from "../export/csv.js";
import { lemmatizer } from "../query/lemmatizer.js";
import { limitGiven } from "../query/parameter.js";
import type { Ask, Screen } from "../web/screen.js";
import { screens } from "../web/screens.js";
import { fieldsOf, postedBy } from "./form.js";
import { clocksOf, pageContext } from "./page.js";
import { unlessUnchanged } from "./revision.js";
import type { Setting } from "./setting.js";

type Form = "html" | "json" | "csv";

/** Mounts each screen at its path, and its answer as data beside it. */
export function mountScreens(app: Hono, setting: Setting): void {
  for (const screen of screens) {
    for (const form of ["json", "csv", "html"] as const) {
      const path = pathOf(screen, form);
      app.on(screen.method ?? "GET", path, unlessUnchanged(setting), (c) => answerAs(c, screen, form, setting));
    }
  }
}

/** `/` has its twins at its name; after a parameter the ending is a part of the last segment. */
export function pathOf({ path, name }: Pick<Screen, "path" | "name">, form: Form): string {
  if (form === "html") return path;
  if (path === "/") return `/${name}.${form}`;
  return /:\w+$/.test(path) ? `${path}{.+\\.${form}}` : `${path}.${form}`;
}

async function answerAs(c: Context, screen: Screen, form: Form, setting: Setting): Promise<Response> {
  const answer = await screen.answer(await askOf(c, form, setting));
  if (form === "html") {
    const page = pageContext(c, setting, (extension) => twinOf(new URL(c.req.url), screen, extension));
    return c.html(screen.html(answer, page));
  }
  const next = (answer as { next?: unknown }).next;
  if (typeof next === "string") {
    const url = new URL(c.req.url);
    url.searchParams.set("cursor", next);
    c.header("link", `<${url.pathname}${url.search}>; rel="next"`);
  }
  if (form === "json") return c.json(answer as object);
  if (!screen.rows) throw new DemarcheError("no-page", c.req.path);
  return c.body(csvOf(screen.rows(answer)), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${screen.name}.csv"`,
  });
}

function twinOf({ pathname, search }: URL, { name }: Screen, extension: string): string {
  return `${pathname === "/" ? `/${name}` : pathname}.${extension}${search}`;
}

async function askOf(c: Context, form: Form, setting: Setting): Promise<Ask> {
  const { database, catalogue } = setting;
  const ending = form === "html" ? "" : `.${form}`;
  const params = Object.entries(c.req.param() as Record<string, string>);
  const path = params.map(([key, value], i): [string, string] => [
    key,
    i === params.length - 1 && value.endsWith(ending) ? value.slice(0, value.length - ending.length) : value,
  ]);
  const fields = c.req.method === "POST" ? await fieldsOf(c) : new Map<string, string>();
  const { cursor } = c.req.query();
  return {
    database,
    catalogue,
    ...clocksOf(c, setting),
    ...limitGiven(c.req.query("limit")),
    ...(cursor && { cursor }),
    parameters: new Map([...Object.entries(c.req.query()), ...fields, ...path]),
    every: (name) => c.req.queries(name) ?? [],
    lemmatizer,
    read: async () => (await import("./reader.js")).read(await postedBy(c), setting),
  };
}
