import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { DemarcheError } from "../../error/error.js";
import { derived, sameSecret } from "./secret.js";
import { cookieName } from "./token.js";

/** What our pages send back with a change: it follows from the secret of this run and from the login. */
export const csrfOf = (c: Context, secret: string): string => derived(secret, `csrf ${getCookie(c, cookieName) ?? ""}`);

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets only our own pages change anything. Whatever a browser sends says where it comes from (`Origin`,
 * `Sec-Fetch-Site`) and must bring the token that stands in our pages; a program that is no browser is let through, for
 * it cannot be made to ask by somebody else's page. A form is a browser's, whatever else it says.
 */
export const ownPages = (secret: string): MiddlewareHandler => {
  return async (c, next) => {
    if (!safe.has(c.req.method) && isBrowser(c)) {
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site");
      const own =
        (origin === undefined || origin === new URL(c.req.url).origin) && (site ?? "same-origin") === "same-origin";
      if (!own || !sameSecret(await sentToken(c), csrfOf(c, secret))) throw new DemarcheError("cross-site", "");
    }
    await next();
  };
};

const isForm = (c: Context): boolean =>
  !/^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header("content-type") ?? "");

const isBrowser = (c: Context): boolean =>
  c.req.header("origin") !== undefined || c.req.header("sec-fetch-site") !== undefined || isForm(c);

async function sentToken(c: Context): Promise<string> {
  const header = c.req.header("x-csrf-token");
  if (header !== undefined || !isForm(c)) return header ?? "";
  const { csrf } = await c.req.parseBody().catch(() => ({ csrf: "" })); // a form that is broken bears no token
  return typeof csrf === "string" ? csrf : "";
}
