import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { demarche } from "./cli/run.js";

test("the README shows what the command prints", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const sample = /\$ cat note\.txt\n([\s\S]*?)\n\$ demarche (.*)\n([\s\S]*?)```/.exec(readme)!;
  const [, note, command, shown] = sample as unknown as [string, string, string, string];
  const folder = mkdtempSync(join(tmpdir(), "demarche-readme-"));
  writeFileSync(join(folder, "note.txt"), note);
  const { out } = await demarche(command.split(" "), "", folder);
  expect(out).toBe(shown);
});
