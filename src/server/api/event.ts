import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { DemarcheError } from "../../error/error.js";
import { type Revision, revisionId, revisionOf } from "../../record/revision.js";
import type { Database } from "../../store/database.js";
import type { Setting } from "../setting.js";
import { apiPath } from "./version.js";

/** How often the record is looked at for all listeners together, milliseconds; and how often a silent line is kept open. */
const every = 1_000;
const heartbeat = 15_000;

/** Listeners at once, and events that one may have missed and still gets. */
const mostListeners = 100;
const mostMissed = 500;

interface News {
  readonly event: "document" | "decision" | "reset";
  readonly id: string;
  readonly data: string;
}

/** `GET /api/v1/events`: documents and decisions as they come, from `since` or Last-Event-ID on. */
export function mountEvents(app: Hono, { database, log }: Setting): void {
  const watch = watching(database, log);
  app.get(`${apiPath}/events`, async (c) => {
    if (watch.listeners() >= mostListeners) throw new DemarcheError("too-many-requests", "");
    const since = c.req.header("last-event-id") ?? c.req.query("since");
    let at = since === undefined ? await revisionOf(database) : placeOf(since);
    c.header("cache-control", "no-store");
    c.header("x-accel-buffering", "no");
    return streamSSE(c, async (stream) => {
      let wake = (): void => {};
      const stop = watch.listen(() => wake());
      stream.onAbort(() => wake());
      try {
        await stream.writeSSE({ event: "ready", id: revisionId(at), data: "{}" });
        while (!stream.aborted && !stream.closed) {
          const news = await newsSince(database, at);
          for (const one of news.events) await stream.writeSSE(one);
          at = news.at;
          if (news.events.length > 0) continue;
          const quiet = await new Promise<boolean>((done) => {
            const timer = setTimeout(() => done(true), heartbeat);
            wake = () => {
              clearTimeout(timer);
              done(false);
            };
          });
          if (quiet) await stream.write(": still here\n\n");
        }
      } finally {
        stop();
      }
    });
  });
}

/** Looks at the record while anybody listens, and wakes them when it has changed. */
function watching(database: Database, log: Setting["log"]) {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let last = "";
  const look = async (): Promise<void> => {
    try {
      const now = revisionId(await revisionOf(database));
      if (now !== last) for (const wake of listeners) wake();
      last = now;
    } catch (error) {
      log(error);
    }
  };
  return {
    listeners: () => listeners.size,
    listen: (wake: () => void): (() => void) => {
      listeners.add(wake);
      timer ??= setInterval(look, every).unref();
      return () => {
        listeners.delete(wake);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

/** @throws DemarcheError `bad-cursor` */
function placeOf(id: string): Revision {
  const [, arrival, decision] = /^(\d{1,15})\.(\d{1,15})$/.exec(id) ?? [];
  if (arrival === undefined) throw new DemarcheError("bad-cursor", id.slice(0, 100));
  return { arrival: Number(arrival), decision: Number(decision) };
}

async function newsSince(database: Database, at: Revision): Promise<{ events: News[]; at: Revision }> {
  const now = await revisionOf(database);
  const missed = now.arrival - at.arrival + now.decision - at.decision;
  if (missed === 0) return { events: [], at };
  if (missed < 0 || missed > mostMissed)
    return { events: [{ event: "reset", id: revisionId(now), data: "{}" }], at: now };
  const documents = await database.all<{ arrival: number }>(
    `SELECT arrival, id AS document, title, publisher, published, uri, language, known FROM document
     WHERE arrival > ? AND arrival <= ? ORDER BY arrival`,
    [at.arrival, now.arrival],
  );
  const decisions = await database.all<{ id: number; made: string; author: string; action: string }>(
    "SELECT id, made, author, action FROM decision WHERE id > ? AND id <= ? ORDER BY id",
    [at.decision, now.decision],
  );
  return {
    events: [
      ...documents.map(
        ({ arrival, ...data }): News => ({
          event: "document",
          id: revisionId({ arrival, decision: at.decision }),
          data: JSON.stringify(data),
        }),
      ),
      ...decisions.map(
        ({ id, made, author, action }): News => ({
          event: "decision",
          id: revisionId({ arrival: now.arrival, decision: id }),
          data: JSON.stringify({ id, made, author, ...JSON.parse(action) }),
        }),
      ),
    ],
    at: now,
  };
}
