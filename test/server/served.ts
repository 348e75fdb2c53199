import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { loadCatalogue } from "../../src/catalogue/load.js";
import { documentOfText } from "../../src/document/input.js";
import { assemble } from "../../src/reading/assemble.js";
import { layersOf } from "../../src/reading/reader.js";
import { add } from "../../src/record/add.js";
import { wordsOf } from "../../src/record/word.js";
import { appOf } from "../../src/server/app.js";
import { namesOf } from "../../src/server/guard/host.js";
import type { Setting } from "../../src/server/setting.js";
import type { Database } from "../../src/store/database.js";
import { openStore } from "../../src/store/open.js";

/** Both example articles, known on the day after the first one's talks. */
export const day = "2018-10-23";

const examples = ["bolton-moskva.da.txt", "pyongyang-un.en.txt"];

/** A record, in memory unless another is given, with the examples, and with further texts. */
export async function recordOf(
  texts: readonly { text: string; title?: string; publisher?: string; uri?: string; language?: string }[] = [],
  open: () => Promise<Database> = () => openStore(":memory:"),
): Promise<Database> {
  const database = await open();
  const catalogue = await loadCatalogue();
  const all = [
    ...examples.map((name) => ({ text: readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8") })),
    ...texts,
  ];
  for (const [i, { text, ...known }] of all.entries()) {
    const layers = await layersOf(documentOfText(text, { id: `t${i}`, published: day, ...known }), { catalogue });
    const addition = {
      reading: assemble(layers),
      words: wordsOf(layers),
      received: day,
      ingested: `${day}T12:00:00Z`,
      analysis: "test",
    };
    await add(database, [addition]);
  }
  return database;
}

export async function settingOf(database: Database, more: Partial<Setting> = {}): Promise<Setting> {
  return {
    database,
    catalogue: await loadCatalogue(),
    token: null,
    host: "127.0.0.1",
    hosts: namesOf("127.0.0.1", []),
    writable: false,
    allowPrivate: false,
    csrf: "the secret of this run",
    now: () => new Date(`${day}T12:00:00Z`),
    log: () => {},
    ...more,
  };
}

/** Asks an app as a program would, without a socket. */
export function asking(setting: Setting): (path: string, init?: RequestInit) => Promise<Response> {
  const app: Hono = appOf(setting);
  return async (path, init = {}) =>
    app.request(`http://127.0.0.1:8080${path}`, {
      ...init,
      headers: { host: "127.0.0.1:8080", ...(init.headers as object) },
    });
}
