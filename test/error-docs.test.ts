import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorTable } from "../src/error/error.js";

test("docs/errors.md holds every error (npm run docs:errors)", () => {
  const page = readFileSync(new URL("../docs/errors.md", import.meta.url), "utf8");
  for (const [code, { hint }] of Object.entries(errorTable)) {
    expect(page).toContain(`| \`${code}\` |`);
    expect(page).toContain(hint.replaceAll("|", "\\|"));
  }
});
