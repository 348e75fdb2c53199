import type { Context, MiddlewareHandler } from "hono";
import { DemarcheError } from "../../error/error.js";
import { bringsDocument } from "./reading.js";

/** How many requests one address may make: so many at once, and then so many a second. */
export interface Allowance {
  readonly name: string;
  readonly atOnce: number;
  readonly perSecond: number;
  /** Which requests it counts. */
  readonly counts: (c: Context) => boolean;
}

/** Reading a text costs seconds, a wrong token may be a guess: both are counted apart from looking things up. */
export const allowances: readonly Allowance[] = [
  { name: "all", atOnce: 400, perSecond: 100, counts: () => true },
  {
    name: "read",
    atOnce: 20,
    perSecond: 2,
    counts: bringsDocument,
  },
  // An export goes through the whole record.
  { name: "export", atOnce: 30, perSecond: 1, counts: (c) => c.req.path.startsWith("/api/v1/export/") },
  { name: "login", atOnce: 10, perSecond: 0.1, counts: (c) => c.req.method === "POST" && c.req.path === "/login" },
];

/** Most addresses that are remembered; beyond it the oldest is forgotten. */
const mostAddresses = 10_000;

/** Refuses what is beyond an allowance, and says when to come again (Retry-After, RateLimit). */
export const rateLimit = (now: () => number, limits: readonly Allowance[] = allowances): MiddlewareHandler => {
  const buckets = new Map<string, { left: number; at: number }>();
  return async (c, next) => {
    for (const { name, atOnce, perSecond, counts } of limits) {
      if (!counts(c)) continue;
      const key = `${name} ${addressOf(c)}`;
      const before = buckets.get(key) ?? { left: atOnce, at: now() };
      const left = Math.min(atOnce, before.left + ((now() - before.at) / 1000) * perSecond) - 1;
      buckets.delete(key); // the newest stand last
      buckets.set(key, { left: left < 0 ? left + 1 : left, at: now() }); // a refusal costs nothing
      if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value!);
      const wait = left < 0 ? Math.ceil(-left / perSecond) : 0;
      c.header("RateLimit-Policy", `"${name}";q=${atOnce};w=${Math.ceil(atOnce / perSecond)}`);
      c.header("RateLimit", `"${name}";r=${Math.max(0, Math.floor(left))};t=${wait}`);
      if (wait > 0) {
        c.header("Retry-After", String(wait));
        throw new DemarcheError("too-many-requests", "");
      }
    }
    await next();
  };
};

const addressOf = (c: Context): string =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? "";
