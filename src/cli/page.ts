import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPage } from "../export/html/page.js";
import type { Reading } from "../reading/reading.js";

/** Writes one page to `out`, or several into the folder `out`; returns what was written. */
export async function writePages(readings: readonly Reading[], out: string): Promise<string[]> {
  if (readings.length === 1) {
    await writeFile(out, renderPage(readings[0]!));
    return [out];
  }
  const written: string[] = [];
  for (const [index, reading] of readings.entries()) {
    if (index === 0) await mkdir(out, { recursive: true });
    const file = join(
      out,
      `${String(index + 1).padStart(4, "0")}-${slug(reading.document.title ?? reading.document.id)}.html`,
    );
    await writeFile(file, renderPage(reading));
    written.push(file);
  }
  return written;
}

const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(-60)
    .toLowerCase() || "document";
