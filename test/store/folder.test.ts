import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.js";

test("folders above a record are made; where none can be made, it is told at once", async () => {
  const database = await openStore(join(mkdtempSync(join(tmpdir(), "demarche-")), "a", "b", "record.db"));
  await database.close();
  await expect(openStore("/proc/nowhere/record.db")).rejects.toMatchObject({ code: "store-not-opened" });
});
