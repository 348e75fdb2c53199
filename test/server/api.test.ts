import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { openApi } from "../../src/server/api/openapi.js";
import type { Database } from "../../src/store/database.js";
import { asking, day, recordOf, settingOf } from "./served.js";

interface Described {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: object }>; $ref?: string }> }>
  >;
  readonly components: { schemas: Record<string, object> };
}

const document = JSON.parse(JSON.stringify(openApi())) as Described;

/** Answers must be described in full: a field that no schema names is an error here, though not for users. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return inner.type === "object" && inner.properties ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "api", components: closed(document.components) as object });

/** Holds a real answer against what the document says of its path, method and status. */
async function expectDescribed(method: "get" | "post", path: string, response: Response): Promise<unknown> {
  const responses = document.paths[path.split("?")[0]!]![method]!.responses;
  const type = response.headers.get("content-type")!.split(";")[0]!;
  const body = await response.text();
  const described = responses[response.status] ?? responses[`${Math.floor(response.status / 100)}XX`];
  expect(described, `${path} answered ${response.status}: ${body.slice(0, 300)}`).toBeDefined();
  if (described!.$ref) {
    expect(type).toBe("application/problem+json");
    const valid = ajv.validate("api#/components/schemas/Problem", JSON.parse(body));
    expect(ajv.errors ?? [], body).toEqual([]);
    expect(valid).toBe(true);
    return JSON.parse(body);
  }
  const media = described!.content?.[type];
  expect(media, `${path} as ${type}`).toBeDefined();
  if (type !== "application/json") return body;
  const parsed = JSON.parse(body);
  const { $ref, ...schema } = media!.schema as { $ref?: string };
  ajv.validate($ref ? `api${$ref}` : schema, parsed);
  expect(ajv.errors ?? [], `${path}: ${ajv.errorsText()}`).toEqual([]);
  return parsed;
}

let database: Database;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  database = await recordOf();
  ask = asking(await settingOf(database, { writable: true }));
});

const post = (path: string, body: unknown): Promise<Response> =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

test("the document is valid OpenAPI 3.1", async () => {
  const result = await new Validator().validate(openApi() as Record<string, never>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  expect(await (await ask("/api/v1/openapi.json")).json()).toEqual(document);
});

describe("every question answers as described", () => {
  const given: Record<string, string> = {
    treaty: "name=INF",
    who: "name=Bolton",
    search: "q=Putin",
    show: "",
    why: "",
  };
  const paths = Object.entries(document.paths).filter(([path, { get }]) => get && !/events$|show|why/.test(path));
  test.each(paths.map(([path]) => path))("%s", async (path) => {
    const name = path.split("/").at(-1)!.split(".")[0]!;
    const query = path.endsWith("openapi.json") || name === "decisions" ? "" : `?knownAt=${day}&${given[name] ?? ""}`;
    const response = await ask(path + query);
    expect(response.status).toBe(200);
    await expectDescribed("get", path, response);
  });

  test("show and why, of an occurrence, a report and a document", async () => {
    const agenda = (await (await ask(`/api/v1/agenda?knownAt=${day}`)).json()) as {
      items: { occurrence: string; history: { sources: { document: string }[] }[] }[];
    };
    const { occurrence, history } = agenda.items[0]!;
    const id = (one: string) => `?id=${encodeURIComponent(one)}`;
    const shown = (await expectDescribed("get", "/api/v1/show", await ask(`/api/v1/show${id(occurrence)}`))) as {
      rows: { report: { event: string } }[];
    };
    const { event } = shown.rows[0]!.report;
    for (const one of [event, history[0]!.sources[0]!.document])
      await expectDescribed("get", "/api/v1/show", await ask(`/api/v1/show${id(one)}`));
    for (const one of [event, occurrence]) {
      const response = await ask(`/api/v1/why${id(one)}`);
      expect(response.status).toBe(200);
      await expectDescribed("get", "/api/v1/why", response);
    }
  });
});

describe("what is wrong is told in one shape", () => {
  test.each([
    ["/api/v1/met?knownAt=yesterday", 400, "bad-day"],
    ["/api/v1/met?knownAt=2018-10-23T14:05", 400, "no-zone"],
    ["/api/v1/met?from=2018-10-23T14:05", 400, "no-zone"],
    ["/api/v1/met?whom=Putin", 400, "bad-parameter"],
    ["/api/v1/met?limit=none", 400, "bad-parameter"],
    ["/api/v1/met?cursor=x", 400, "bad-cursor"],
    ["/api/v1/agenda?cursor=x", 400, "bad-cursor"],
    ["/api/v1/treaty", 400, "bad-parameter"],
    ["/api/v1/treaty?name=none", 404, "not-found"],
    ["/api/v1/show?id=o1", 404, "not-found"],
    ["/api/v1/search?q=-Putin", 400, "bad-query"],
  ])("%s", async (path, status, code) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await expectDescribed("get", path, response)).toMatchObject({ code, status });
  });

  test("an instant with its zone stands for its day", async () => {
    const answer = (await (await ask("/api/v1/met?knownAt=2018-10-23T23:05-05:00")).json()) as { knownAt: string };
    expect(answer.knownAt).toBe("2018-10-23");
  });

  test.each([
    ["/api/v1/read", {}, 422, "no-text"],
    ["/api/v1/read", { text: 7 }, 400, "bad-field"],
    ["/api/v1/read", [1], 400, "not-an-object"],
    ["/api/v1/read", { text: "   ", language: "da" }, 422, "empty-input"],
    ["/api/v1/decisions", { action: "praise", id: "d1/v1" }, 400, "usage"],
    ["/api/v1/decisions", { action: "accept", id: "d1/v1" }, 404, "not-found"],
  ])("%s %j", async (path, body, status, code) => {
    const response = await post(path, body);
    const told = await expectDescribed("post", path, response);
    expect(told).toMatchObject({ code, status });
  });

  test("a way to ask that there is not, a body that is no JSON", async () => {
    const put = await ask("/api/v1/met", { method: "DELETE", headers: { "content-type": "application/json" } });
    expect(put.status).toBe(404);
    const broken = await ask("/api/v1/read", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    });
    expect(await broken.json()).toMatchObject({ code: "bad-json" });
  });
});

test("pages lead on to the end, without a row twice or left out", async () => {
  for (const name of ["met", "said", "agenda", "today", "documents"]) {
    const rows = (answer: object): object[] =>
      ("items" in answer ? answer.items : (answer as { rows: object[] }).rows) as object[];
    const whole = rows((await (await ask(`/api/v1/${name}?knownAt=${day}&limit=500`)).json()) as object);
    const paged: object[] = [];
    let address: string | null = `/api/v1/${name}?knownAt=${day}&limit=2`;
    for (let i = 0; address && i < 200; i++) {
      const response: Response = await ask(address);
      paged.push(...rows((await response.json()) as object));
      address = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1] ?? null;
    }
    expect(paged, name).toEqual(whole);
  }
});

test("the agenda by place, person, type and firmness, in pages", async () => {
  const items = async (query: string) =>
    (
      (await (await ask(`/api/v1/agenda?asOf=${day}&knownAt=${day}&limit=500${query}`)).json()) as {
        items: { place?: string; status: string; occurrence: string }[];
      }
    ).items;
  const inParis = await items("&place=paris");
  expect(inParis.length).toBeGreaterThan(0);
  expect(inParis.every(({ place }) => place === "Paris")).toBe(true);
  const firm = await items("&place=paris&firm=provisional&who=trump&type=meeting");
  expect(firm.map(({ status }) => status)).toEqual(["provisional"]);
  const first = (await (await ask(`/api/v1/agenda?asOf=${day}&knownAt=${day}&limit=1&place=paris`)).json()) as {
    next: string;
  };
  const second = await items(`&place=paris&cursor=${first.next}`);
  expect(second).toEqual(inParis.slice(1));
  expect((await ask("/api/v1/agenda?firm=happened")).status).toBe(400);
});

test("a decision takes effect, and can be undone; the ETag follows", async () => {
  const path = `/api/v1/today?knownAt=${day}`;
  const before = await ask(path);
  const etag = before.headers.get("etag")!;
  expect((await ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  const { rows } = (await before.json()) as { rows: { occurrence: string }[] };
  const shown = (await (await ask(`/api/v1/show?id=${encodeURIComponent(rows[0]!.occurrence)}`)).json()) as {
    rows: { report: { event: string } }[];
  };
  const id = shown.rows[0]!.report.event;
  const made = (await expectDescribed(
    "post",
    "/api/v1/decisions",
    await post("/api/v1/decisions", { action: "reject", id }),
  )) as { decision: number };
  const after = await ask(path, { headers: { "if-none-match": etag } });
  expect(after.status).toBe(200);
  const report = `/api/v1/show?id=${encodeURIComponent(id)}`;
  expect((await ask(report)).status).toBe(404);
  await expectDescribed(
    "post",
    "/api/v1/decisions",
    await post("/api/v1/decisions", { action: "undo", id: String(made.decision) }),
  );
  expect((await ask(report)).status).toBe(200);
  const log = (await expectDescribed("get", "/api/v1/decisions", await ask("/api/v1/decisions"))) as { rows: object[] };
  expect(log.rows).toHaveLength(2);
});

test("a text is read and not kept; a document is kept once, where that is allowed", async () => {
  const text = "Statsminister Mette Frederiksen mødtes tirsdag med Emmanuel Macron i Paris.";
  const read = await post("/api/v1/read", { text, language: "da", published: "2019-12-04" });
  expect(read.status).toBe(200);
  expect(await expectDescribed("post", "/api/v1/read", read)).toMatchObject({ schema: 1, document: { text } });
  const count = async () => ((await (await ask("/api/v1/documents")).json()) as { rows: object[] }).rows.length;
  const before = await count();
  const body = { text, language: "da", published: day, publisher: "Ritzau" };
  const added = await post("/api/v1/documents", body);
  expect(added.status).toBe(201);
  expect(await expectDescribed("post", "/api/v1/documents", added)).toMatchObject({ outcome: "added" });
  expect((await post("/api/v1/documents", body)).status).toBe(200);
  expect(await count()).toBe(before + 1);
  expect((await ask(added.headers.get("location")!)).status).toBe(200);
  const readOnly = asking(await settingOf(database));
  const refused = await readOnly("/api/v1/documents", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(refused.status).toBe(403);
});
