import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { namesOf } from "../../src/server/guard/host.js";
import { rateLimit } from "../../src/server/guard/rate.js";
import { ownPath } from "../../src/server/login.js";
import type { Database } from "../../src/store/database.js";
import { asking, recordOf, settingOf } from "./served.js";

const token = "a-token-of-some-length";
let database: Database;
let ask: ReturnType<typeof asking>;
let guarded: ReturnType<typeof asking>;
beforeAll(async () => {
  database = await recordOf();
  ask = asking(await settingOf(database));
  guarded = asking(
    await settingOf(database, { token, host: "0.0.0.0", hosts: namesOf("0.0.0.0", ["demarche.example"]) }),
  );
});

describe("host", () => {
  test.each([
    "evil.example",
    "evil.example:8080",
    "127.0.0.1.evil.example",
    "localhost.evil.example:8080",
    "10.0.0.7:8080",
    "",
  ])("a page that calls this server %j gets nothing (DNS rebinding)", async (host) => {
    const response = await ask("/api/v1/met", { headers: { host } });
    expect(response.status).toBe(421);
    expect(await response.json()).toMatchObject({ code: "wrong-host" });
  });
  test.each(["localhost:8080", "127.0.0.1:9", "[::1]:8080", "LOCALHOST"])("%s is this machine", async (host) => {
    expect((await ask("/api/v1/met", { headers: { host } })).status).toBe(200);
  });
  test("beyond loopback an address in figures and an allowed name are right, another name is not", async () => {
    const status = async (host: string) =>
      (await guarded("/api/v1/met", { headers: { host, authorization: `Bearer ${token}` } })).status;
    expect(await status("192.0.2.7:8080")).toBe(200);
    expect(await status("demarche.example")).toBe(200);
    expect(await status("evil.example")).toBe(421);
  });
});

describe("token", () => {
  test.each(["/", "/today.json", "/api/v1/met", "/api/v1/openapi.json", "/api/v1/events", "/nowhere"])(
    "%s needs it",
    async (path) => {
      const response = await guarded(path);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    },
  );
  test("as a bearer; a wrong one is refused", async () => {
    expect((await guarded("/api/v1/met", { headers: { authorization: `Bearer ${token}x` } })).status).toBe(401);
    expect((await guarded("/api/v1/met", { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
  test("people are led to the form, log in, and come back to where they wanted to go", async () => {
    const led = await guarded("/?knownAt=2018-10-23", { headers: { accept: "text/html" } });
    expect(led.status).toBe(303);
    const form = await (await guarded(led.headers.get("location")!)).text();
    const csrf = /name="csrf" value="([^"]+)"/.exec(form)![1]!;
    const login = (given: string, headers = {}) =>
      guarded("/login", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://127.0.0.1:8080", ...headers },
        body: new URLSearchParams({ csrf, token: given, back: "/?knownAt=2018-10-23" }).toString(),
      });
    expect((await login("wrong")).status).toBe(401);
    const right = await login(token);
    expect([right.status, right.headers.get("location")]).toEqual([303, "/?knownAt=2018-10-23"]);
    const cookie = right.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).not.toContain(token);
    expect((await guarded("/api/v1/met", { headers: { cookie: cookie.split(";")[0]! } })).status).toBe(200);
    expect((await guarded("/api/v1/met", { headers: { cookie: "demarche=forged" } })).status).toBe(401);
  });
  test.each([
    "//evil.example/x",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "\\\\evil.example",
    "/%0d%0aset-cookie:x",
  ])("%j leads to no other site", (given) => {
    expect(new URL(ownPath(given), "http://own").origin).toBe("http://own");
    expect(ownPath(given)).not.toMatch(/[\r\n]/);
  });
});

describe("changes from another site", () => {
  const forms = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""];
  const body = "action=accept&id=d1/v1";
  test.each(forms)("a form of %j without the page's token is refused", async (type) => {
    const response = await ask("/decide", { method: "POST", headers: { ...(type && { "content-type": type }) }, body });
    expect(await response.json()).toMatchObject({ status: 403, code: "cross-site" });
  });
  test.each([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:9999" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://127.0.0.1:8080" }, // our own origin, but not the page's token
  ] as Record<string, string>[])("JSON from %j is refused", async (headers) => {
    for (const path of ["/api/v1/decisions", "/api/v1/read", "/api/v1/documents", "/logout", "/login"]) {
      const response = await ask(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: "{}",
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });
  test("even with the page's token another origin is refused", async () => {
    const csrf = /value="([^"]+)"/.exec(await (await ask("/login")).text())![1]!;
    const response = await ask("/decide", {
      method: "POST",
      headers: { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" },
      body: `${body}&csrf=${csrf}`,
    });
    expect(response.status).toBe(403);
    const own = await ask("/decide", {
      method: "POST",
      headers: { origin: "http://127.0.0.1:8080", "content-type": "application/x-www-form-urlencoded" },
      body: `${body}&csrf=${csrf}`,
    });
    expect(own.status).toBe(404); // let through; there is no such report
  });
  test("no answer invites another site to read it", async () => {
    const response = await ask("/api/v1/met", { headers: { origin: "https://evil.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("every answer", () => {
  test.each(["/", "/today.json", "/today.csv", "/api/v1/met", "/nowhere", "/api/v1/met?cursor=x", "/login"])(
    "%s bears the headers that keep it safe",
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
      expect(headers.get("content-security-policy")).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    },
  );
});

test("a defect tells neither path nor query nor stack", async () => {
  const broken: Database = {
    ...database,
    all: () => Promise.reject(new Error("SELECT secret FROM /home/somebody/record.db")),
  };
  const seen: unknown[] = [];
  const failing = asking(await settingOf(broken, { log: (error) => seen.push(error) }));
  for (const [path, headers] of [
    ["/api/v1/met", {}],
    ["/", { accept: "text/html" }],
    ["/today.csv", {}],
  ] as const) {
    const response = await failing(path, { headers });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/SELECT|\/home|record\.db|\.ts|\n\s+at /);
  }
  expect(seen).toHaveLength(3);
});

describe("an address that leads into one's own network is not fetched", () => {
  // Reading is counted per address: each test asks a server of its own.
  const fresh = async (...asked: Parameters<typeof ask>) => asking(await settingOf(database))(...asked);
  test.each([
    "http://127.0.0.1:22/",
    "http://[::1]/",
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://localhost:8080/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://[::ffff:127.0.0.1]/",
  ])("%s", async (uri) => {
    const response = await fresh("/api/v1/read", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ uri }),
    });
    expect(await response.json()).toMatchObject({ status: 403, code: "private-address" });
  });
  test.each(["file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/", "gopher://x", "data:text/html,x"])(
    "%s is none",
    async (uri) => {
      const response = await fresh("/api/v1/read", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ uri }),
      });
      expect(await response.json()).toMatchObject({ status: 400, code: "bad-address" });
    },
  );
});

test("so many requests at once and no more; it is told when to come again", async () => {
  let now = 0;
  const app = new Hono();
  app.use(rateLimit(() => now, [{ name: "all", atOnce: 3, perSecond: 1, counts: () => true }]));
  app.get("/", (c) => c.text("here"));
  app.onError((_, c) => c.text("later", 429));
  const statuses = async (n: number) => {
    const all: number[] = [];
    for (let i = 0; i < n; i++) all.push((await app.request("/")).status);
    return all;
  };
  expect(await statuses(4)).toEqual([200, 200, 200, 429]);
  now += 2000;
  expect(await statuses(3)).toEqual([200, 200, 429]);
  expect((await app.request("/")).headers.get("retry-after")).toBe("1");
});
