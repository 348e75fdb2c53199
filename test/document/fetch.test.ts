import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchDocument, isPublic } from "../../src/document/fetch.js";

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "/page" }).end();
    else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
    else if (request.url === "/file") response.writeHead(302, { location: "file:///etc/passwd" }).end();
    else if (request.url === "/page") response.writeHead(200, { "content-type": "text/plain" }).end("Møde");
    else if (request.url === "/large") {
      response.writeHead(200);
      const chunk = Buffer.alloc(1 << 20, 97);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more);
      more();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const allowed = { allowPrivate: true };

describe("an address", () => {
  test("is fetched, over redirects", async () => {
    const { bytes, uri } = await fetchDocument(`${address}/away`, allowed);
    expect(new TextDecoder().decode(bytes)).toBe("Møde");
    expect(uri).toBe(`${address}/page`);
  });

  test.each([
    ["/page", "private-address", {}],
    ["/file", "bad-address", allowed],
    ["/round", "fetch-failed", allowed],
    ["/missing", "fetch-failed", allowed],
    ["/large", "too-large", allowed],
  ] as const)("%s is refused with %s", async (path, code, options) => {
    await expect(fetchDocument(address + path, options)).rejects.toMatchObject({ code });
  });

  test.each([
    "http://localhost/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest",
    "http://[fd00::1]/",
    "http://0.0.0.0/",
  ])("%s lies inside and is refused", async (inside) => {
    await expect(fetchDocument(inside)).rejects.toMatchObject({ code: "private-address" });
  });

  test.each(["ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "nonsense"])(
    "%s is not fetched",
    async (bad) => {
      await expect(fetchDocument(bad)).rejects.toMatchObject({ code: "bad-address" });
    },
  );

  test("in the open is open", () => {
    expect(["93.184.216.34", "2606:2800:220:1::1"].map(isPublic)).toEqual([true, true]);
  });
});
