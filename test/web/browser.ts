import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { listen } from "../../src/server/server.js";
import type { Database } from "../../src/store/database.js";
import { recordOf, settingOf } from "../server/served.js";
import { twice } from "./twice.js";

/** Where a Chromium may lie; `CHROMIUM` says it otherwise. None is downloaded. */
const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const found = places.find((path) => path !== undefined && existsSync(path));

/** `true` where the tests in a browser are left out, which is said; with `DEMARCHE_TEST_BROWSER=1` they must be run. */
export const withoutBrowser = found === undefined && process.env.DEMARCHE_TEST_BROWSER !== "1";
if (withoutBrowser)
  console.warn("The tests in a browser are NOT run: no Chromium or Chrome was found. Set CHROMIUM to its path.");

/** Nothing of the browser's own goes over the network. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function openBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error("no Chromium or Chrome was found; set CHROMIUM to its path");
  return chromium.launch({ executablePath: found, args: quiet });
}

export interface Served {
  readonly address: string;
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** The screens over a record in memory, with the examples and the meeting told twice. */
export async function serve(): Promise<Served> {
  const database = await recordOf(twice);
  const { address, close } = await listen(await settingOf(database, { writable: true }), 0);
  return {
    address,
    database,
    close: async () => {
      await close();
      await database.close();
    },
  };
}
