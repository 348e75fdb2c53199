import { isIP } from "node:net";
import { hostname } from "node:os";
import type { MiddlewareHandler } from "hono";
import { DemarcheError } from "../../error/error.js";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Whether only programs on this machine can reach a server that is bound to this. */
export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127\./.test(host);

/** What a server that is bound to `host` may be called: loopback; beyond it also the machine's name and what was added. */
export const namesOf = (host: string, added: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...loopback, bracketed(host), ...(isLoopback(host) ? [] : [hostname(), `${hostname()}.local`]), ...added].map(
      (name) => name.toLowerCase(),
    ),
  );

const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

/**
 * Refuses requests that call this server by a name that is not its own: a page elsewhere whose name is made to lead
 * here (DNS rebinding) still sends that name. Beyond loopback an address in figures is always right, for no name that
 * could be rebound is in it.
 */
export const knownHost = (names: ReadonlySet<string>, bound: string): MiddlewareHandler => {
  const figures = !isLoopback(bound);
  return async (c, next) => {
    const given = c.req.header("host") ?? "";
    const name = given.replace(/:\d+$/, "").toLowerCase();
    if (!names.has(name) && !(figures && isIP(name.replace(/^\[|\]$/g, "")) > 0))
      throw new DemarcheError("wrong-host", given.slice(0, 100));
    await next();
  };
};
