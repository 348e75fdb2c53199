import type { Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { DemarcheError } from "../error/error.js";
import { loginPage } from "../web/login-page.js";
import { fieldsOf } from "./form.js";
import { sameSecret } from "./guard/secret.js";
import { cookieName, cookieOf } from "./guard/token.js";
import { pageContext } from "./page.js";
import type { Setting } from "./setting.js";

/** The form that asks for the token, and what it leads to. */
export function mountLogin(app: Hono, setting: Setting): void {
  const { token } = setting;
  app.get("/login", (c) => c.html(loginPage(pageContext(c, setting), ownPath(c.req.query("back")), false)));
  app.post("/login", async (c) => {
    const fields = await fieldsOf(c);
    const back = ownPath(fields.get("back"));
    if (token === null) return c.redirect(back, 303);
    if (!sameSecret(fields.get("token") ?? "", token))
      return c.html(loginPage(pageContext(c, setting), back, true), 401);
    setCookie(c, cookieName, cookieOf(token), cookie(c));
    return c.redirect(back, 303);
  });
  app.post("/logout", (c) => {
    deleteCookie(c, cookieName, cookie(c));
    return c.redirect("/login", 303);
  });
}

const cookie = (c: Context) =>
  ({ path: "/", httpOnly: true, sameSite: "Strict", secure: new URL(c.req.url).protocol === "https:" }) as const;

/** A path of our own to go back to, never another site: "//elsewhere" and "/\elsewhere" are others. */
export function ownPath(given: string | undefined): string {
  if (!given || !URL.canParse(given, "http://own")) return "/";
  const { origin, pathname, search } = new URL(given, "http://own");
  if (origin !== "http://own") return "/";
  return `${pathname.replace(/^\/+/, "/")}${search}`;
}

export const loginNeeded = (error: unknown): boolean => error instanceof DemarcheError && error.code === "token-needed";
