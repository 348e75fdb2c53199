import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";

/** The cases of `test/corpus/<code>/<topic>.jsonl`. One with `known` fails for the reason that it gives. */
export function cases<Case>(code: string, topic: string): (Case & { known?: string })[] {
  const file = new URL(`corpus/${code}/${topic}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Case & { known?: string });
}

/** Checks each case; those not marked `known` must hold, and of all together at least the share `floor`. */
export function expectShare<Case extends { known?: string }>(
  list: readonly Case[],
  floor: number,
  check: (one: Case) => void,
): void {
  let right = 0;
  for (const one of list) {
    if (one.known === undefined) {
      check(one);
      right++;
      continue;
    }
    try {
      check(one);
      right++;
    } catch {}
  }
  expect(right).toBeGreaterThanOrEqual(Math.floor(list.length * floor));
}
