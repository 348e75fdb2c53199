import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";

const writer = fileURLToPath(new URL("./writer.mjs", import.meta.url));
const kills = 100;

interface Run {
  /** Documents whose commit was acknowledged. */
  acknowledged: number;
  /** Settled by the first commit. */
  readonly committed: Promise<void>;
  readonly ended: Promise<void>;
  readonly child: ChildProcess;
}

function write(path: string, from: number, to: number): Run {
  const child = spawn(process.execPath, [writer, path, String(from), String(to)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const run: Run = {
    acknowledged: from,
    child,
    committed: new Promise((done) => child.stdout.once("data", () => done())),
    ended: new Promise((done) => child.on("close", () => done())),
  };
  child.stdout.on("data", (chunk: Buffer) => {
    run.acknowledged = Math.max(run.acknowledged, ...chunk.toString().trim().split("\n").map(Number));
  });
  return run;
}

test(`killed ${kills} times at random moments, with a second writer beside, the record loses nothing and shows no half document`, {
  timeout: 600_000,
}, async () => {
  const path = join(mkdtempSync(join(tmpdir(), "demarche-kill-")), "record.db");
  let first = 0;
  let second = 1_000_000;
  for (let kill = 0; kill < kills / 2; kill++) {
    const runs = [write(path, first, 999_995), write(path, second, 1_999_995)] as const;
    // Mostly in the middle of the work, now and then while the record is being opened.
    if (kill % 5 > 0) await Promise.all(runs.map(({ committed }) => committed));
    await new Promise((done) => setTimeout(done, Math.random() * 300));
    for (const { child } of runs) child.kill("SIGKILL");
    await Promise.all(runs.map(({ ended }) => ended));
    [first, second] = [runs[0].acknowledged, runs[1].acknowledged];
  }
  expect(first + second - 1_000_000).toBeGreaterThan(0);

  const database = await openStore(path);
  const rows = await database.all<{ name: string; events: number; participants: number; words: number }>(
    `SELECT d.name, (SELECT count(*) FROM event v WHERE v.document = d.id) AS events,
        (SELECT count(*) FROM event_entity x JOIN event v ON v.id = x.event WHERE v.document = d.id) AS participants,
        (SELECT count(*) FROM document_word w WHERE w.n = d.n) AS words FROM document d`,
  );
  for (const row of rows) expect(row).toMatchObject({ events: 1, participants: 2, words: 1 });
  const names = new Set(rows.map(({ name }) => name));
  expect(names.size).toBe(rows.length);
  const missing = [...range(0, first), ...range(1_000_000, second)].filter((n) => !names.has(`r${n}`));
  expect(missing).toEqual([]);
  expect(await database.all("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  await database.close();

  const rest = write(path, first, first + 50);
  await rest.ended;
  expect(rest.acknowledged).toBe(first + 50);
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
