import { createReadStream, createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { linesOf } from "../document/json-lines.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { dump, restore } from "../record/dump.js";
import type { Database } from "../store/database.js";
import { withStore } from "./store.js";

/** `demarche backup FILE`: the whole record as JSON lines, compressed where the name ends in .gz; whole or not at all. */
export function backupCommand(file: string, { store }: { store?: string }): Promise<ExitCode> {
  return withStore(store, async (database) => {
    const unfinished = `${file}.part`;
    const source = Readable.from(linesWithEnds(database));
    const target = createWriteStream(unfinished);
    await (file.endsWith(".gz") ? pipeline(source, createGzip(), target) : pipeline(source, target));
    await rename(unfinished, file);
    return ExitCode.done;
  });
}

/** `demarche restore FILE`: takes a backup into a record, of either engine; what is there already stays. */
export function restoreCommand(file: string, { store }: { store?: string }): Promise<ExitCode> {
  return withStore(store, async (database) => {
    const bytes = createReadStream(file);
    const failed = new Promise<never>((_, fail) => {
      bytes.on("error", (cause) => fail(new DemarcheError("file-not-readable", file, { cause })));
    });
    const lines = linesOf(file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes);
    const added = await Promise.race([restore(database, lines), failed]);
    process.stderr.write(`${added} added\n`);
    return ExitCode.done;
  });
}

async function* linesWithEnds(database: Database): AsyncGenerator<string> {
  for await (const line of dump(database)) yield `${line}\n`;
}
