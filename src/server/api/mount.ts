import type { Hono } from "hono";
import type { Setting } from "../setting.js";
import { mountChanges } from "./change.js";
import { mountEvents } from "./event.js";
import { mountExports } from "./export.js";
import { openApi } from "./openapi.js";
import { mountQuestions } from "./question.js";
import { apiPath } from "./version.js";

/** The HTTP API: questions, changes, what is new, and the document that describes them. */
export function mountApi(app: Hono, setting: Setting): void {
  app.get(`${apiPath}/openapi.json`, (c) => c.json(openApi()));
  mountQuestions(app, setting);
  mountChanges(app, setting);
  mountEvents(app, setting);
  mountExports(app, setting);
}
