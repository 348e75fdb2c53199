import type { Hono } from "hono";
import { assets } from "../web/assets.js";
import { versions } from "./page.js";

/** Serves what pages fetch; with its version in the address a file never changes. */
export function mountAssets(app: Hono): void {
  for (const { name, type, body } of assets) {
    const tag = `"${versions.get(name)}"`;
    app.get(`/assets/${name}`, (c) => {
      const versioned = new URL(c.req.url).search === `?${versions.get(name)}`;
      const headers = {
        etag: tag,
        "cache-control": versioned ? "public, max-age=31536000, immutable" : "no-cache",
      };
      if (c.req.header("if-none-match")?.replace(/^W\//, "") === tag) return c.body(null, 304, headers);
      return c.body(typeof body === "string" ? body : new Uint8Array(body), 200, { ...headers, "content-type": type });
    });
  }
}
