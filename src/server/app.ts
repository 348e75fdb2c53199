import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { limit } from "../document/limit.js";
import { DemarcheError } from "../error/error.js";
import { errorPage } from "../web/error-page.js";
import { mountApi } from "./api/mount.js";
import { mountAssets } from "./asset.js";
import { compression } from "./compression.js";
import { mountDecisions } from "./decision.js";
import { mountDocuments } from "./document.js";
import { safeHeaders } from "./guard/header.js";
import { knownHost } from "./guard/host.js";
import { ownPages } from "./guard/origin.js";
import { rateLimit } from "./guard/rate.js";
import { bringsDocument } from "./guard/reading.js";
import { withToken } from "./guard/token.js";
import { loginNeeded, mountLogin } from "./login.js";
import { pageContext } from "./page.js";
import { failureOf, problemOf } from "./problem.js";
import { mountScreens } from "./screen.js";
import type { Setting } from "./setting.js";

/** Bytes of a document with the fields around it, and of any other form or request. */
const mostBytes = { document: limit.bytes + 64 * 1024, other: 64 * 1024 };

const bounded = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new DemarcheError("too-large", "the request");
    },
  });

/** All that the server answers: first what refuses, then what is asked. */
export function appOf(setting: Setting): Hono {
  const app = new Hono();
  app.use(compression);
  app.use(safeHeaders);
  app.use(knownHost(setting.hosts, setting.host));
  app.use(rateLimit(() => performance.now()));
  app.use(withToken(setting.token));
  const [document, other] = [bounded(mostBytes.document), bounded(mostBytes.other)];
  app.use((c, next) => (bringsDocument(c) ? document : other)(c, next));
  app.use(ownPages(setting.csrf));
  mountAssets(app);
  mountLogin(app, setting);
  mountDecisions(app, setting);
  mountDocuments(app, setting);
  mountApi(app, setting);
  mountScreens(app, setting);
  app.notFound((c) => failed(c, new DemarcheError("no-page", c.req.path.slice(0, 200)), setting));
  app.onError((error, c) => failed(c, error, setting));
  return app;
}

/** One shape for programs, a page for people. */
function failed(c: Context, error: unknown, setting: Setting): Response {
  const failure = failureOf(error);
  if (failure.status >= 500) setting.log(error);
  const forPeople =
    !/^\/api\/|\.(?:json|csv|ics|atom)$/.test(c.req.path) && (c.req.header("accept") ?? "").includes("text/html");
  if (forPeople && loginNeeded(error)) {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?back=${encodeURIComponent(pathname + search)}`, 303);
  }
  if (failure.status === 401) c.header("www-authenticate", 'Bearer realm="demarche"');
  if (forPeople) return c.html(errorPage(failure, pageContext(c, setting)), failure.status as 400);
  return c.body(JSON.stringify(problemOf(failure, c.req.path)), failure.status as 400, {
    "content-type": "application/problem+json",
  });
}
