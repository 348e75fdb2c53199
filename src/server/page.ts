import { createHash } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { dayAsked } from "../document/day.js";
import { assets } from "../web/assets.js";
import type { PageContext } from "../web/screen.js";
import { csrfOf } from "./guard/origin.js";
import { keyOf } from "./guard/token.js";
import type { Setting } from "./setting.js";

/** Both clocks of a request: as its address says, else today. @throws DemarcheError `bad-day` */
export function clocksOf(c: Context, setting: Setting): { asOf: string; knownAt: string } {
  const now = setting.now().toISOString().slice(0, 10);
  const day = (name: string): string | undefined => {
    const given = c.req.query(name);
    return given ? dayAsked(given) : undefined;
  };
  const knownAt = day("knownAt");
  return { asOf: day("asOf") ?? knownAt ?? now, knownAt: knownAt ?? now };
}

/** What a page needs beside its answer; where the address itself is wrong, the clocks stand at today. */
export function pageContext(c: Context, setting: Setting, twin: PageContext["twin"] = () => ""): PageContext {
  const now = setting.now().toISOString().slice(0, 10);
  const url = new URL(c.req.url);
  let clocks = { asOf: now, knownAt: now };
  try {
    clocks = clocksOf(c, setting);
  } catch {
    // the page of the failure tells it
  }
  return {
    locale: localeOf(c),
    url,
    ...clocks,
    now,
    csrf: csrfOf(c, setting.csrf),
    writable: setting.writable,
    guarded: setting.token !== null,
    twin,
    asset: (name) => `/assets/${name}?${versions.get(name) ?? ""}`,
    subscribe: (path) => {
      const address = new URL(path, url.origin);
      const { token } = setting;
      if (token !== null) address.searchParams.set("key", keyOf(token, `${address.pathname}${address.search}`));
      return address.href;
    },
  };
}

/** A short hash of each asset: a page never meets the script of another version. */
export const versions: ReadonlyMap<string, string> = new Map(
  assets.map(({ name, body }) => [name, createHash("sha256").update(body).digest("base64url").slice(0, 12)]),
);

const locales = ["da", "en"] as const;

function localeOf(c: Context): PageContext["locale"] {
  const asked = locales.find((locale) => locale === c.req.query("lang"));
  if (asked) setCookie(c, "lang", asked, { path: "/", sameSite: "Lax", httpOnly: true, maxAge: 31_536_000 });
  const accepted = (c.req.header("accept-language") ?? "")
    .split(",")
    .map((one) => one.trim().slice(0, 2).toLowerCase());
  return (
    asked ??
    locales.find((locale) => locale === getCookie(c, "lang")) ??
    accepted.flatMap((code) => locales.filter((locale) => locale === code))[0] ??
    "en"
  );
}
