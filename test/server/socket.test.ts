import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionOf, decide } from "../../src/record/decision.js";
import { type Listening, listen } from "../../src/server/server.js";
import type { Database } from "../../src/store/database.js";
import { day, recordOf, settingOf } from "./served.js";

let database: Database;
let server: Listening;
/** One that waits for nobody: a busy machine would be too slow for it elsewhere. */
let hasty: Listening;
const portOf = ({ address }: Listening): number => Number(new URL(address).port);
beforeAll(async () => {
  database = await recordOf();
  server = await listen(await settingOf(database), 0);
  hasty = await listen(await settingOf(database), 0, {
    headersTimeout: 500,
    requestTimeout: 900,
    connectionsCheckingInterval: 100,
  });
});
afterAll(async () => {
  await server.close();
  await hasty.close();
});

/** Sends bytes for as long as it can, and says what came back and how much had been sent by then. */
function pour(headers: Record<string, string>, bytes: number): Promise<{ status: number | undefined; sent: number }> {
  return new Promise((done) => {
    let sent = 0;
    let status: number | undefined;
    const chunk = Buffer.alloc(256 * 1024, 120);
    const asked = request(
      {
        host: "127.0.0.1",
        port: portOf(server),
        path: "/api/v1/read",
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
      },
      (response) => {
        status = response.statusCode;
        response.resume();
      },
    );
    const more = (): void => {
      while (sent < bytes && !asked.destroyed && status === undefined) {
        sent += chunk.length;
        if (!asked.write(chunk)) return void asked.once("drain", more);
      }
      if (!asked.destroyed) asked.end();
    };
    asked.on("error", () => {});
    asked.on("close", () => done({ status, sent }));
    more();
  });
}

const gigabyte = 1024 ** 3;

describe("a body of 1 GB", () => {
  test("that says so is refused at once", async () => {
    const { status, sent } = await pour({ "content-length": String(gigabyte) }, gigabyte);
    expect([413, undefined]).toContain(status);
    expect(sent).toBeLessThan(gigabyte / 4);
  });
  test("that does not say so is refused once it is too large", async () => {
    const { status, sent } = await pour({ "transfer-encoding": "chunked" }, gigabyte);
    expect([413, undefined]).toContain(status);
    expect(sent).toBeLessThan(gigabyte / 4);
  });
  test("and the server still answers, with its memory as before", async () => {
    expect((await fetch(`${server.address}/api/v1/met`)).status).toBe(200);
  });
});

/** What a connection gets that sends one character at a time; milliseconds until it is closed. */
function slowly(text: string): Promise<{ answer: string; after: number }> {
  return new Promise((done) => {
    const began = performance.now();
    let answer = "";
    let at = 0;
    const socket = connect(portOf(hasty), "127.0.0.1");
    const timer = setInterval(() => socket.write(text[at++ % text.length]!), 50);
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(timer);
      done({ answer, after: performance.now() - began });
    });
  });
}

describe("who sends a character now and then", () => {
  test("in the header is cut off", async () => {
    const { answer, after } = await slowly(`GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-more: ${"a".repeat(1000)}`);
    expect(answer).toMatch(/^HTTP\/1\.1 408|^$/);
    expect(after).toBeLessThan(10_000);
  });
  test("in the body is cut off", async () => {
    const socket = connect(portOf(hasty), "127.0.0.1");
    const began = performance.now();
    socket.write(
      "POST /api/v1/read HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{",
    );
    const timer = setInterval(() => socket.write(" "), 50);
    socket.on("error", () => {});
    await new Promise((done) => socket.on("close", done));
    clearInterval(timer);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
  test("a header without end is refused", async () => {
    const socket = connect(portOf(hasty), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => {});
    socket.write(`GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-more: ${"a".repeat(64 * 1024)}\r\n\r\n`);
    await new Promise((done) => socket.on("close", done));
    expect(answer).toMatch(/^HTTP\/1\.1 431|^$/);
  });
});

/** Events of a stream until so many of a kind have come. */
async function heard(
  response: Response,
  event: string,
  count: number,
): Promise<{ id: string; event: string; data: string }[]> {
  const events: { id: string; event: string; data: string }[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (events.filter((one) => one.event === event).length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    const blocks = text.split("\n\n");
    text = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
      );
      if (fields.event) events.push(fields as { id: string; event: string; data: string });
    }
  }
  await reader.cancel();
  return events;
}

describe("what is new", () => {
  test("comes while one listens, and what was missed comes on return", async () => {
    const stream = await fetch(`${server.address}/api/v1/events`);
    expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
    const today = (await (await fetch(`${server.address}/api/v1/today?knownAt=${day}`)).json()) as {
      rows: { history: { sources: { document: string }[] }[] }[];
    };
    const document = today.rows[0]!.history[0]!.sources[0]!.document;
    const reports = (await (await fetch(`${server.address}/api/v1/show?id=${document}`)).json()) as {
      rows: { reading: { events: { id: string }[] } }[];
    };
    const id = `${document}/${reports.rows[0]!.reading.events[0]!.id}`;
    const hearing = heard(stream, "decision", 1);
    await decide(database, {
      ...(await actionOf(database, "accept", [id])),
      made: `${day}T12:00:00Z`,
      author: "somebody",
    });
    const events = await hearing;
    expect(events.map(({ event }) => event)).toEqual(["ready", "decision"]);
    expect(JSON.parse(events[1]!.data)).toMatchObject({ author: "somebody", action: "accept" });
    const again = await heard(
      await fetch(`${server.address}/api/v1/events`, { headers: { "last-event-id": "0.0" } }),
      "decision",
      1,
    );
    expect(again.map(({ event }) => event)).toEqual(["ready", "document", "document", "decision"]);
    expect(again.at(-1)!.id).toBe(events.at(-1)!.id);
  });
  test("an id that is none is told", async () => {
    expect((await fetch(`${server.address}/api/v1/events?since=yesterday`)).status).toBe(400);
  });
});
