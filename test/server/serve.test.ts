import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { demarche } from "../cli/run.js";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const store = join(mkdtempSync(join(tmpdir(), "demarche-")), "record.db");

test("what is asked of it is printed once it answers, and it stops when it is told to", async () => {
  const child = spawn(process.execPath, [main, "serve", "--store", store, "--port", "0"], {
    env: { ...process.env, DEMARCHE_TOKEN: undefined },
  });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())![0];
  expect((await fetch(address)).status).toBe(200);
  child.kill("SIGTERM");
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});

test.each([["0.0.0.0"], ["::"], ["192.0.2.1"]])("%s is not opened to others without a token", async (host) => {
  const { code, err } = await demarche(["serve", "--store", store, "--host", host, "--port", "0"]);
  expect(code).toBe(2);
  expect(err).toContain("a token is needed");
});

test("a token that is short is refused; a port that is taken is told", async () => {
  expect((await demarche(["serve", "--store", store, "--token", "short"])).err).toContain("at least 16 characters");
  expect((await demarche(["serve", "--store", store, "--port", "99999"])).code).toBe(2);
});
