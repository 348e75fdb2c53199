/**
 * What a large record costs: adding per document from the first to the last, the size of the file, the memory of the
 * process, and how long each question takes: by the clock, and by the processor, which counts where others work beside.
 *
 *   npm run bench:record -- --documents 100000 [--store PATH|postgres://…] [--cache readings.jsonl.gz] [--only reading|adding|questions]
 *
 * A record that holds some of the documents already is filled up. The readings are kept in `--cache`, so that a second
 * engine or a second run need not read again; adding is timed without the reading in either case.
 */
import { createReadStream, existsSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createGunzip, gzipSync } from "node:zlib";
import { linesOf } from "../src/document/json-lines.js";
import { assemble } from "../src/reading/assemble.js";
import { layersOf } from "../src/reading/reader.js";
import { type Addition, add } from "../src/record/add.js";
import { wordsOf } from "../src/record/word.js";
import type { Database } from "../src/store/database.js";
import { openStore } from "../src/store/open.js";
import { generate } from "./generate.js";
import { questionsOn } from "./question.js";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "5000" },
    store: { type: "string" },
    cache: { type: "string" },
    only: { type: "string" },
    repeat: { type: "string", default: "40" },
  },
});
const documents = Number(values.documents);
const store = values.store ?? join(tmpdir(), "demarche-bench.db");
const together = 25;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

/** Additions in the order of the generator: from the cache as far as it goes, then read and put into it. */
async function* additions(): AsyncGenerator<Addition> {
  let n = 0;
  if (values.cache && existsSync(values.cache))
    for await (const line of linesOf(createReadStream(values.cache).pipe(createGunzip()))) {
      if (n++ >= documents) return;
      yield JSON.parse(line) as Addition;
    }
  const cache = values.cache ? await open(values.cache, "a") : null;
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    if (cache && waiting.length > 0) await cache.write(gzipSync(waiting.join("")));
    waiting = [];
  };
  let at = 0;
  for (const { text, id, language, published, publisher } of generate(documents)) {
    if (at++ < n) continue;
    const document = { id, text, language, publisher, published: { edtf: published, basis: "given" as const } };
    const layers = await layersOf({ ...document, problems: [] });
    const addition: Addition = {
      reading: assemble(layers),
      words: wordsOf(layers),
      received: published,
      ingested: `${published}T12:00:00Z`,
      analysis: "bench",
    };
    if (cache && waiting.push(`${JSON.stringify(addition)}\n`) >= 500) await flush();
    yield addition;
  }
  await flush();
  await cache?.close();
}

async function fill(database: Database): Promise<void> {
  const [row] = await database.all<{ n: number }>("SELECT count(*) AS n FROM document");
  const there = row!.n;
  const block = Math.max(1000, Math.ceil(documents / 20));
  let [n, spent, used, began, adding] = [0, 0, 0, performance.now(), 0];
  let batch: Addition[] = [];
  console.log("documents    adding ms/doc  processor ms/doc   all ms/doc   memory    size");
  const commit = async (): Promise<void> => {
    const start = performance.now();
    const cpu = process.cpuUsage();
    await add(database, batch);
    spent += performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    used += (user + system) / 1000;
    adding += batch.length;
    batch = [];
  };
  for await (const addition of additions()) {
    n++;
    if (n <= there) {
      began = performance.now();
      continue;
    }
    batch.push(addition);
    if (batch.length >= together) await commit();
    if (n % block === 0 && adding > 0) {
      const all = (performance.now() - began) / adding;
      console.log(
        `${String(n).padStart(9)} ${(spent / adding).toFixed(2).padStart(15)} ${(used / adding).toFixed(2).padStart(17)} ${all.toFixed(2).padStart(12)} ${megabytes(process.memoryUsage.rss()).padStart(9)} ${(await size(database)).padStart(9)}`,
      );
      [spent, used, began, adding] = [0, 0, performance.now(), 0];
    }
  }
  await commit();
  if (database.dialect === "postgres") await database.run("ANALYZE"); // as the command does
}

async function size(database: Database): Promise<string> {
  if (database.dialect === "sqlite") return megabytes(statSync(store).size);
  const [row] = await database.all<{ n: number }>("SELECT pg_database_size(current_database()) AS n");
  return megabytes(row!.n);
}

async function ask(database: Database): Promise<void> {
  console.log("\nquestion                         p50 ms   p95 ms   processor p50   p95   bytes (p95)");
  for (const { name, ask: put } of await questionsOn(database, Number(values.repeat))) {
    const times: number[] = [];
    const used: number[] = [];
    const bytes: number[] = [];
    for (const one of put) {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      const answer = JSON.stringify(await one());
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(cpu);
      used.push((user + system) / 1000);
      bytes.push(answer.length);
    }
    const at = (list: number[], share: number): number =>
      list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]!;
    const [p50, p95] = [at(times, 0.5), at(times, 0.95)];
    const [cpu50, cpu95] = [at(used, 0.5), at(used, 0.95)];
    console.log(
      `${name.padEnd(30)} ${p50.toFixed(1).padStart(8)} ${p95.toFixed(1).padStart(8)} ${cpu50.toFixed(1).padStart(15)} ${cpu95.toFixed(1).padStart(5)} ${at(bytes, 0.95).toString().padStart(13)}`,
    );
  }
}

if (values.only === "reading") {
  for await (const _ of additions()) {
    // They are in the cache now.
  }
  process.exit();
}
if (!values.store) rmSync(store, { force: true });
const database = await openStore(store);
if (values.only !== "questions") await fill(database);
console.log(`${process.version}, ${database.dialect}, ${await size(database)}`);
if (values.only !== "adding") await ask(database);
console.log(`memory ${megabytes(process.memoryUsage.rss())}`);
await database.close();
