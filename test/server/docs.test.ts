import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyQuestion } from "../../src/query/every-question.js";
import { comesAs } from "../../src/server/api/question.js";

test("docs/api.md has every question with its own parameters and its forms", () => {
  const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
  for (const entry of everyQuestion) {
    const cells = new RegExp(`^\\| \`${entry.name}\` \\|(.*)\\|$`, "m").exec(page)?.[1]?.split("|");
    expect(cells, entry.name).toBeDefined();
    const named = [...cells![0]!.matchAll(/`(\w+)`/g)].map(([, word]) => word);
    expect(named, entry.name).toEqual(Object.keys(entry.parameters));
    expect(
      cells!.slice(1).map((cell) => cell.trim() === "✓"),
      entry.name,
    ).toEqual([comesAs(entry, "csv"), comesAs(entry, "atom"), comesAs(entry, "ics")]);
  }
});
