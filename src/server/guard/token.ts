import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { DemarcheError } from "../../error/error.js";
import { derived, sameSecret } from "./secret.js";

/** Paths that must answer whoever has not logged in yet. */
const open = /^\/(?:login$|assets\/)/;

export const cookieName = "demarche";

/** What the cookie holds: it follows from the token, and is void once the token changes. */
export const cookieOf = (token: string): string => derived(token, "cookie");

/** The key of one feed or calendar for programs that cannot log in: it opens this one path and no other. */
export const keyOf = (token: string, path: string): string => derived(token, `feed ${path}`);

/** Asks everybody for the token: as a bearer, as the cookie of a login, or as the key of a subscribed address. */
export const withToken = (token: string | null): MiddlewareHandler => {
  return async (c, next) => {
    if (token !== null && !open.test(c.req.path) && !bears(c, token)) throw new DemarcheError("token-needed", "");
    await next();
  };
};

function bears(c: Context, token: string): boolean {
  const bearer = /^Bearer +(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  if (bearer !== undefined) return sameSecret(bearer, token);
  const cookie = getCookie(c, cookieName);
  if (cookie !== undefined && sameSecret(cookie, cookieOf(token))) return true;
  const key = c.req.query("key");
  return key !== undefined && c.req.method === "GET" && sameSecret(key, keyOf(token, unsigned(c.req.url)));
}

/** The path and search part that a key is for. */
export function unsigned(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("key");
  return `${url.pathname}${url.search}`;
}
