/**
 * How soon the server answers: every screen and every question, asked by another process at a steady rate, whether or
 * not the last answer has come.
 *
 *   npm run build && npm run bench:serve -- --store record.db [--rate 20] [--seconds 30] [--known-at DAY]
 *
 * With `--rate 0` each kind is asked twenty times, one request after the other: what it costs by itself, and on Linux
 * the processor time of the server, which a busy machine does not change.
 *
 * The server runs in a process of its own. Names and ids are taken from the record itself, some for each question, so
 * that no answer is asked for twice in a row; nothing is answered from a cache of ours (no If-None-Match).
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { everyQuestion } from "../src/query/every-question.js";
import { screens } from "../src/web/screens.js";

const { values } = parseArgs({
  options: {
    store: { type: "string" },
    rate: { type: "string", default: "20" },
    seconds: { type: "string", default: "30" },
    "known-at": { type: "string" },
  },
});
if (!values.store) throw new Error("--store is needed: npm run bench:record makes one");

/** Requests of each kind where one waits for the other. */
const alone = 20;

const began = performance.now();
const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const server = spawn(process.execPath, [main, "serve", "--store", values.store, "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => server.kill()); // also where this program fails
const [line] = (await once(server.stdout, "data")) as [Buffer];
const address = /http:\S+/.exec(line.toString())![0];
const get = async (path: string): Promise<object> => (await fetch(address + path)).json() as Promise<object>;
await (await fetch(`${address}/`)).text();
console.log(`first page after ${Math.round(performance.now() - began)} ms`);

type Rows = { rows: Record<string, string>[]; items: Record<string, string>[] };
const newest = ((await get("/api/v1/documents?limit=1")) as Rows).rows[0]?.known;
const day = values["known-at"] ?? newest ?? new Date().toISOString().slice(0, 10);
const clock = `knownAt=${day}`;
const documents = ((await get(`/api/v1/documents?${clock}&limit=40`)) as Rows).rows;
const met = ((await get(`/api/v1/met?${clock}&limit=40`)) as Rows).rows as unknown as {
  occurrence: string;
  participants: string[];
}[];
const agenda = ((await get(`/api/v1/agenda?${clock}&limit=40`)) as Rows).items as unknown as { occurrence: string }[];
const said = ((await get(`/api/v1/said?${clock}&limit=40`)) as Rows).rows as unknown as { speaker: string | null }[];
const names = [
  ...new Set([...met.flatMap(({ participants }) => participants), ...said.flatMap(({ speaker }) => speaker ?? [])]),
];
const occurrences = [...met, ...agenda].map(({ occurrence }) => occurrence);
const treaties = ["INF", "New START", "Paris Agreement", "NPT"];
const words = ["meeting", "topmøde", "sanctions", "aftale", '"prime minister"', "Ukraine -Moscow"];
const entities = ((await get(`/api/v1/who?${clock}&name=${encodeURIComponent(names[0] ?? "x")}`)) as Rows).rows.map(
  ({ id }) => id!,
);

/** What stands for a parameter of a path or of a question; each call takes the next one. */
const pools: Record<string, readonly string[]> = {
  document: documents.map(({ document }) => document!),
  event: occurrences,
  occurrence: occurrences,
  treaty: treaties,
  who: names,
  name: names,
  person: entities,
  entity: entities,
  q: words,
};
const turn = new Map<string, number>();
const next = (pool: string): string => {
  const all = pools[pool] ?? names;
  const n = turn.get(pool) ?? 0;
  turn.set(pool, n + 1);
  return encodeURIComponent(all[n % all.length] ?? "x");
};

/** One address of each kind, with other values at each call. */
const kinds: { readonly name: string; readonly address: () => string }[] = [
  ...screens
    .filter(({ method }) => method !== "POST")
    .map(({ name, path }) => ({
      name: `screen ${path}`,
      address: () =>
        `${path.replaceAll(/:\w+/g, (key) => next(pools[name] ? name : key.slice(1)))}?${clock}&q=${next("q")}`,
    })),
  ...everyQuestion.map(({ name, parameters }) => ({
    name: `question ${name}`,
    address: () => {
      const given = Object.keys(parameters).flatMap((key) => {
        if (name === "treaty") return [`name=${next("treaty")}`];
        if (key === "id") return [`id=${next(name === "show" ? "document" : "event")}`];
        return ["who", "name", "q"].includes(key) ? [`${key}=${next(key)}`] : [];
      });
      return `/api/v1/${name}?${[clock, ...given].join("&")}`;
    },
  })),
];

const spent = new Map<string, number[]>(kinds.map(({ name }) => [name, []]));
const failed = new Map<string, number>();
const one = async ({ name, address: of }: (typeof kinds)[number]): Promise<void> => {
  const start = performance.now();
  const response = await fetch(address + of());
  await response.arrayBuffer();
  spent.get(name)!.push(performance.now() - start);
  if (response.status !== 200)
    failed.set(`${name} ${response.status}`, (failed.get(`${name} ${response.status}`) ?? 0) + 1);
};
for (const kind of kinds) await one(kind); // once each to warm up: languages are loaded by the first search
for (const all of spent.values()) all.length = 0;
failed.clear();

const rate = Number(values.rate);
const processor = new Map<string, number>();
if (rate === 0) {
  for (const kind of kinds) {
    const before = processorTime();
    for (let i = 0; i < alone; i++) await one(kind);
    processor.set(kind.name, (processorTime() - before) / alone);
  }
} else {
  const running: Promise<void>[] = [];
  const start = performance.now();
  for (let i = 0; i < rate * Number(values.seconds); i++) {
    const wait = start + (i * 1000) / rate - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    running.push(one(kinds[i % kinds.length]!));
  }
  await Promise.all(running);
}
server.kill("SIGTERM");

/** Milliseconds that the server has run, of a hundredth of a second each as Linux counts them; 0 elsewhere. */
function processorTime(): number {
  const file = `/proc/${server.pid}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, "utf8").split(") ").at(-1)!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0).padStart(6);
const row = (name: string, all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b);
  const own = processor.get(name)?.toFixed(0).padStart(10) ?? "";
  return `${name.padEnd(32)} ${String(all.length).padStart(6)} ${at(sorted, 0.5)} ${at(sorted, 0.95)} ${at(sorted, 1)}${own}`;
};
console.log(
  `${rate > 0 ? `${rate} requests a second for ${values.seconds} s` : "one after the other"}, known at ${day}`,
);
console.log(`${"milliseconds".padEnd(32)}  count    p50    p95    max${rate === 0 ? " processor" : ""}`);
for (const [name, all] of spent) console.log(row(name, all));
console.log(row("all", [...spent.values()].flat()));
for (const [what, count] of failed) console.log(`not 200: ${what}, ${count} times`);
