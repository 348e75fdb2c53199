import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { revisionOf } from "../record/revision.js";
import type { Setting } from "./setting.js";

/**
 * Answers 304 before anything is asked, where neither the record, the day, nor this server has changed since the asker
 * got the same address; otherwise gives the answer its ETag.
 */
export const unlessUnchanged = (setting: Setting): MiddlewareHandler => {
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const { arrival, decision } = await revisionOf(setting.database);
    const day = setting.now().toISOString().slice(0, 10);
    const language = `${c.req.header("accept-language") ?? ""} ${c.req.header("cookie") ?? ""}`;
    const state = [arrival, decision, day, setting.csrf, c.req.url, language];
    const tag = `W/"${createHash("sha256").update(JSON.stringify(state)).digest("base64url").slice(0, 22)}"`;
    if (asked(c.req.header("if-none-match"), tag)) return c.body(null, 304, { etag: tag });
    await next();
    if (c.res.status === 200) c.res.headers.set("etag", tag);
  };
};

const asked = (header: string | undefined, tag: string): boolean =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag.slice(2)) ?? false;
