import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";

const squeeze = promisify(gzip);

/** Bytes below which nothing is gained. */
const least = 1024;

/** What shrinks; Parquet has shrunk already. */
const shrinks = /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*\+)?(?:json|jsonl|xml)\b|image\/svg\+xml)/;

/**
 * Sends what shrinks by gzip to whoever takes it; exports shrink as they come. A page that another site had a browser ask
 * for goes out as it is: its length would tell that site of the secrets in it, for it could put words of its own into the
 * address (BREACH).
 */
export const compression: MiddlewareHandler = async (c, next) => {
  await next();
  const { res } = c;
  if (!shrinks.test(res.headers.get("content-type") ?? "") || res.body === null) return;
  res.headers.append("vary", "Accept-Encoding");
  if (!isTaken(c)) return;
  if (c.req.path.includes("/export/")) return send(c, res.body.pipeThrough(new CompressionStream("gzip")));
  const body = new Uint8Array(await res.arrayBuffer());
  if (body.length < least) c.res = new Response(body, res);
  else send(c, new Uint8Array(await squeeze(body, { level: 5 })));
};

function send(c: Context, body: ReadableStream | Uint8Array<ArrayBuffer>): void {
  c.res = new Response(body, c.res);
  const { headers } = c.res;
  headers.set("content-encoding", "gzip");
  headers.delete("content-length");
  const tag = headers.get("etag");
  if (tag?.startsWith('"')) headers.set("etag", `W/${tag}`); // the same thing, in other bytes
}

const isTaken = (c: Context): boolean =>
  c.req.method !== "HEAD" &&
  !/^(?:cross|same)-site$/.test(c.req.header("sec-fetch-site") ?? "") &&
  (c.req.header("accept-encoding") ?? "")
    .split(",")
    .some((one) => /^\s*gzip\s*(?:$|;(?!\s*q=0(?:\.0*)?\s*$))/i.test(one));
