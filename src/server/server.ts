import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { appOf } from "./app.js";
import type { Setting } from "./setting.js";

/** Bounds against those who keep a connection open and say nothing; milliseconds and bytes. */
const patience = {
  /** Until all of the header has come. */
  headersTimeout: 10_000,
  /** Until all of the body has come: a document of 16 MB over a slow line. */
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  /** How often these are looked at. */
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
} as const;

/** Connections at once; one more is closed. */
const mostConnections = 500;

export interface Listening {
  /** "http://127.0.0.1:8080" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts to answer. @param port 0 for one that is free */
export function listen(
  setting: Setting,
  port: number,
  bounds: Partial<Record<keyof typeof patience, number>> = {},
): Promise<Listening> {
  const answer = getRequestListener(appOf(setting).fetch);
  const server: Server = createServer({ ...patience, ...bounds }, answer);
  server.maxConnections = mostConnections;
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, setting.host, () => {
      server.off("error", fail);
      const { port: taken } = server.address() as AddressInfo;
      const host = setting.host.includes(":") ? `[${setting.host}]` : setting.host;
      done({ address: `http://${host}:${taken}`, close: () => closed(server) });
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
