import type { Hono } from "hono";
import { DemarcheError } from "../error/error.js";
import { postedBy } from "./form.js";
import type { Setting } from "./setting.js";

/** @throws DemarcheError `read-only` where the server was started without leave to keep documents */
export function mayKeep({ writable }: Setting): void {
  if (!writable) throw new DemarcheError("read-only", "");
}

/** `POST /documents` for forms: what was posted is kept, and its page is gone to. */
export function mountDocuments(app: Hono, setting: Setting): void {
  app.post("/documents", async (c) => {
    mayKeep(setting);
    const { document } = await (await import("./reader.js")).keep(await postedBy(c), setting);
    return c.redirect(`/document/${document}`, 303);
  });
}
