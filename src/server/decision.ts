import type { Hono } from "hono";
import { DemarcheError } from "../error/error.js";
import { actionOf, decide } from "../record/decision.js";
import { fieldsOf } from "./form.js";
import { ownPath } from "./login.js";
import type { Setting } from "./setting.js";

/** Who decides, where the form does not say. */
const somebody = "web";

/**
 * `POST /decide` for forms: `action` (accept, reject, split, merge, apart, undo), `id` (a report, `d…/v…`; for undo the number
 * of the decision), `with` (for merge and apart), `back` (where to go afterwards; the number is added as `decision`).
 */
export function mountDecisions(app: Hono, { database, now }: Setting): void {
  app.post("/decide", async (c) => {
    const fields = await fieldsOf(c);
    const action = fields.get("action");
    const ids = [fields.get("id"), fields.get("with")].filter((id) => id !== undefined && id !== "") as string[];
    if (action === undefined) throw new DemarcheError("bad-parameter", "action");
    const author = fields.get("author") || somebody;
    const number = await decide(database, {
      ...(await actionOf(database, action, ids)),
      made: now().toISOString(),
      author,
    });
    const back = new URL(ownPath(fields.get("back")), "http://own");
    back.searchParams.set("decision", String(number));
    return c.redirect(`${back.pathname}${back.search}`, 303);
  });
}
