import type { Context, Hono } from "hono";
import { DemarcheError } from "../../error/error.js";
import { actionOf, decide, decisions } from "../../record/decision.js";
import { mayKeep } from "../document.js";
import type { Posted } from "../form.js";
import type { Setting } from "../setting.js";
import { apiPath } from "./version.js";

/** Mounts what is posted: texts to be read, documents to be kept, decisions. */
export function mountChanges(app: Hono, setting: Setting): void {
  const { database, now } = setting;

  app.post(`${apiPath}/read`, async (c) => {
    const posted = await postedOf(c);
    return c.json(await (await import("../reader.js")).read(posted, setting));
  });

  app.post(`${apiPath}/documents`, async (c) => {
    mayKeep(setting);
    const posted = await postedOf(c);
    const { document, outcome } = await (await import("../reader.js")).keep(posted, setting);
    c.header("location", `${apiPath}/show?id=${document}`);
    return c.json({ document, outcome }, outcome === "added" ? 201 : 200);
  });

  app.get(`${apiPath}/decisions`, async (c) => c.json({ rows: await decisions(database) }));

  app.post(`${apiPath}/decisions`, async (c) => {
    const body = await objectOf(c);
    const action = wordOf(body, "action");
    const ids = [
      action === "undo" ? String(body.id ?? "") : wordOf(body, "id"),
      ...("with" in body ? [wordOf(body, "with")] : []),
    ];
    const author = "author" in body ? wordOf(body, "author") : "api";
    const decision = await decide(database, {
      ...(await actionOf(database, action, ids)),
      made: now().toISOString(),
      author,
    });
    return c.json({ decision }, 201);
  });
}

/** Fields of a posted document, as `demarche read --input jsonl` names them. */
export const postedFields = ["text", "html", "uri", "title", "publisher", "language", "published"] as const;

async function postedOf(c: Context): Promise<Posted> {
  const body = await objectOf(c);
  const given = postedFields.filter((name) => body[name] !== undefined && body[name] !== null);
  return Object.fromEntries(given.map((name) => [name, wordOf(body, name)]));
}

function wordOf(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== "string" || value === "") throw new DemarcheError("bad-field", name);
  return value;
}

/** @throws DemarcheError `wrong-content-type`, `bad-json`, `not-an-object` */
async function objectOf(c: Context): Promise<Record<string, unknown>> {
  const type = (c.req.header("content-type") ?? "nothing").slice(0, 100);
  if (!/^application\/json\b/i.test(type)) throw new DemarcheError("wrong-content-type", type);
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch (error) {
    if (error instanceof DemarcheError) throw error;
    throw new DemarcheError("bad-json", "the body");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new DemarcheError("not-an-object", "the body");
  return body as Record<string, unknown>;
}
