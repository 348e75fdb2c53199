import { lookup as resolve } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { DemarcheError } from "../error/error.js";
import { limit } from "./limit.js";

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** Where it lay in the end, after redirects. */
  readonly uri: string;
}

/**
 * Fetches an http or https address. The address that the name resolves to is checked in the socket's own lookup,
 * and again at each redirect, so that neither a redirect nor a name that changes leads to a private address.
 * @throws DemarcheError `bad-address`, `private-address`, `fetch-failed`, `too-large`
 */
export async function fetchDocument(address: string, options: { allowPrivate?: boolean } = {}): Promise<Fetched> {
  let uri = address;
  for (let hop = 0; hop <= limit.redirects; hop++) {
    const answer = await get(checked(uri, options), options);
    if ("bytes" in answer) return { ...answer, uri };
    uri = new URL(answer.location, uri).href;
  }
  throw new DemarcheError("fetch-failed", address, { cause: new Error("too many redirects") });
}

function checked(address: string, options: { allowPrivate?: boolean }): URL {
  if (!URL.canParse(address)) throw new DemarcheError("bad-address", address);
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new DemarcheError("bad-address", address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !options.allowPrivate && !isPublic(host)) throw new DemarcheError("private-address", address);
  return url;
}

/** Whether an IP address belongs to the open internet. */
export function isPublic(ip: string): boolean {
  return ipaddr.process(ip).range() === "unicast";
}

type Answer = { bytes: Uint8Array; contentType: string | undefined } | { location: string };

function get(url: URL, options: { allowPrivate?: boolean }): Promise<Answer> {
  const lookup: LookupFunction = (hostname, how, done) => {
    resolve(hostname, { ...how, all: true }, (error, addresses) => {
      if (error) return done(error, "");
      const refused = addresses.find(({ address }) => !options.allowPrivate && !isPublic(address));
      if (refused) return done(new DemarcheError("private-address", url.href), "");
      if (how.all) return done(null, addresses);
      done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
  return new Promise<Answer>((done, fail) => {
    const request = (url.protocol === "https:" ? httpsRequest : httpRequest)(
      url,
      {
        lookup,
        headers: {
          "user-agent": "demarche",
          accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
          "accept-encoding": "identity",
        },
        signal: AbortSignal.timeout(limit.fetchSeconds * 1000),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        if (status >= 300 && status < 400 && response.headers.location) {
          response.destroy();
          done({ location: response.headers.location });
          return;
        }
        if (status !== 200) {
          response.destroy();
          fail(new DemarcheError("fetch-failed", url.href, { cause: new Error(`status ${status}`) }));
          return;
        }
        const chunks: Uint8Array[] = [];
        let size = 0;
        response.on("data", (chunk: Uint8Array) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > limit.bytes) request.destroy(new DemarcheError("too-large", url.href));
        });
        response.on("end", () => done({ bytes: Buffer.concat(chunks), contentType: response.headers["content-type"] }));
        response.on("error", fail);
      },
    );
    request.on("error", fail);
    request.end();
  }).catch((error: unknown) => {
    throw error instanceof DemarcheError ? error : new DemarcheError("fetch-failed", url.href, { cause: error });
  });
}
