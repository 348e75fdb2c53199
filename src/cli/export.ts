import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { loadCatalogue } from "../catalogue/load.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { exported, formatOf } from "../export/every-format.js";
import type { ExportFilter } from "../export/filter.js";
import { type Format, type LeftOut, type Piece, toldLeftOut } from "../export/format.js";
import { write } from "./output.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";

export interface ExportOptions extends ExportFilter {
  readonly store?: string;
  readonly out?: string;
  readonly table?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly withText?: boolean;
  readonly allStatuses?: boolean;
}

/** `demarche export FORMAT`: the record in a shape of other programs, to a file, a folder or standard output; what was left out is told. */
export async function exportCommand(name: string, options: ExportOptions): Promise<ExitCode> {
  let format: Format;
  try {
    format = formatOf(name);
    const { table, out } = options;
    if (table !== undefined && !format.tables.includes(table)) throw new DemarcheError("unknown-table", table);
    if (out === undefined && table === undefined && format.tables.length > 1)
      throw new DemarcheError("several-tables", name);
  } catch (error) {
    return reportError(error);
  }
  return withStore(options.store, async (database) => {
    const now = new Date();
    const today = now.toISOString().slice(0, 10);
    const leftOut = new Map<LeftOut, number>();
    const { who, place, type, from, until, speaker, to, about } = options;
    const filter = Object.fromEntries(
      Object.entries({ who, place, type, from, until, speaker, to, about }).filter(([, value]) => value !== undefined),
    ) as ExportFilter;
    const asked = {
      database,
      catalogue: await loadCatalogue(),
      knownAt: (options.knownAt ?? today).slice(0, 10),
      asOf: (options.asOf ?? options.knownAt ?? today).slice(0, 10),
      now,
      filter,
      withText: options.withText ?? false,
      allStatuses: options.allStatuses ?? false,
      table: options.table ?? (format.tables.length === 1 ? format.tables[0] : null),
      leftOut,
    };
    if (options.out === undefined) for await (const { data } of exported(format, asked)) await write(data);
    else await toFiles(exported(format, asked), pathsOf(format, asked, options.out));
    for (const line of toldLeftOut(leftOut)) process.stderr.write(`${line}\n`);
    return ExitCode.done;
  });
}

/** Where each table goes: the file that was named, or files in the folder that was. */
const pathsOf =
  ({ extension }: Format, { table }: { table: string | null }, out: string) =>
  (name: string): { folder: string | null; path: string } =>
    table === null ? { folder: out, path: join(out, `${name}.${extension}`) } : { folder: null, path: out };

/** Writes each file whole or not at all. @throws DemarcheError `not-written` */
async function toFiles(
  pieces: AsyncIterable<Piece>,
  pathOf: (table: string) => { folder: string | null; path: string },
): Promise<void> {
  const files = new Map<string, { stream: WriteStream; path: string; failed: Promise<never> }>();
  try {
    for await (const { table, data } of pieces) {
      let file = files.get(table);
      if (!file) {
        const { folder, path } = pathOf(table);
        if (folder !== null)
          await mkdir(folder, { recursive: true }).catch((cause) => {
            throw new DemarcheError("not-written", folder, { cause });
          });
        const stream = createWriteStream(`${path}.part`);
        const failed = new Promise<never>((_, fail) => {
          stream.on("error", (cause) => fail(new DemarcheError("not-written", path, { cause })));
        });
        failed.catch(() => {}); // told where it is waited for
        file = { stream, path, failed };
        files.set(table, file);
      }
      if (!file.stream.write(data)) await Promise.race([once(file.stream, "drain"), file.failed]);
    }
    for (const { stream, failed } of files.values())
      await Promise.race([new Promise<void>((done) => stream.once("finish", done).end()), failed]);
    for (const { path } of files.values()) await rename(`${path}.part`, path);
  } catch (error) {
    for (const { stream, path } of files.values()) {
      stream.destroy();
      await rm(`${path}.part`, { force: true });
    }
    throw error;
  }
}
