import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchDocument } from "../../src/document/fetch.js";

/** What names resolve to, one answer after the other; the last one stays. */
const answers = new Map<string, string[][]>();
const asked: string[] = [];

vi.mock("node:dns", async (original) => ({
  ...(await original<object>()),
  lookup: (
    name: string,
    how: { all?: boolean },
    done: (error: Error | null, found: unknown, family?: number) => void,
  ) => {
    asked.push(name);
    const list = answers.get(name) ?? [];
    const found = (list.length > 1 ? list.shift()! : (list[0] ?? [])).map((address) => ({
      address,
      family: address.includes(":") ? 6 : 4,
    }));
    if (found.length === 0) done(new Error(`no address: ${name}`), []);
    else if (how.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  },
}));

// The server of this test stands for one on the open internet; every other address is what it is.
vi.mock("ipaddr.js", async (original) => {
  const { default: real } = await original<{ default: { process: (ip: string) => { range: () => string } } }>();
  return { default: { process: (ip: string) => (ip === "127.0.0.1" ? { range: () => "unicast" } : real.process(ip)) } };
});

let server: Server;
let port: number;
const seen: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.headers.host} ${request.url}`);
    const to = new URL(request.url!, "http://x").searchParams.get("to");
    if (to === null) response.writeHead(200, { "content-type": "text/plain" }).end("open");
    else response.writeHead(302, { location: to }).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers.clear();
  asked.length = 0;
  seen.length = 0;
});

const to = (where: string): string => `http://open.test:${port}/?to=${encodeURIComponent(where)}`;

describe("an address on the open internet", () => {
  test("is fetched, and a redirect within the open internet is followed", async () => {
    answers.set("open.test", [["127.0.0.1"]]).set("other.test", [["127.0.0.1"]]);
    const { bytes } = await fetchDocument(to(`http://other.test:${port}/`));
    expect(new TextDecoder().decode(bytes)).toBe("open");
  });

  test.each([
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0x7f000002/",
    "http://inside.test/",
    "//inside.test/",
  ])("that redirects to %s leads to nothing", async (where) => {
    answers.set("open.test", [["127.0.0.1"]]).set("inside.test", [["192.168.0.10"]]);
    await expect(fetchDocument(to(where))).rejects.toMatchObject({ code: "private-address" });
    expect(seen).toHaveLength(1);
  });

  test("whose name leads inside the next time is refused then: what is looked up is what is connected to", async () => {
    answers.set("rebound.test", [["127.0.0.1"], ["10.0.0.1"]]);
    const again = `http://rebound.test:${port}/`;
    await expect(fetchDocument(`${again}?to=${encodeURIComponent(again)}`)).rejects.toMatchObject({
      code: "private-address",
    });
    expect(asked, "one look for each connection").toEqual(["rebound.test", "rebound.test"]);
    expect(seen).toHaveLength(1);
  });

  test.each([
    ["inside alone", ["10.1.2.3"]],
    ["inside and outside", ["127.0.0.1", "10.1.2.3"]],
    ["inside, by the longer address", ["fd00::5"]],
    ["this machine, as a mapped address", ["::ffff:127.0.0.2"]],
    ["the link", ["169.254.1.1", "fe80::1"]],
    ["a carrier's inside", ["100.64.0.1"]],
    ["everybody at once", ["224.0.0.1"]],
  ])("is none whose name leads to %s", async (_, found) => {
    answers.set("odd.test", [found]);
    await expect(fetchDocument(`http://odd.test:${port}/`)).rejects.toMatchObject({ code: "private-address" });
    expect(seen).toEqual([]);
  });
});
