import { randomBytes } from "node:crypto";
import { loadCatalogue } from "../catalogue/load.js";
import { DemarcheError, ExitCode } from "../error/error.js";
import { isLoopback, namesOf } from "../server/guard/host.js";
import { listen } from "../server/server.js";
import { write } from "./output.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";

export interface ServeOptions {
  readonly store?: string;
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly allowHost?: readonly string[];
  readonly writable?: boolean;
  readonly allowPrivate?: boolean;
}

/** Characters that a token must have: one that can be guessed guards nothing. */
const shortest = 16;

/** `demarche serve`: the screens and the HTTP API over one record, until it is told to stop. */
export function serveCommand(options: ServeOptions): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    const { host, port } = options;
    const token = options.token ?? process.env.DEMARCHE_TOKEN ?? null;
    if (token === null && !isLoopback(host))
      throw new DemarcheError(
        "usage",
        `${host} can be reached from elsewhere: a token is needed (--token or DEMARCHE_TOKEN)`,
      );
    if (token !== null && (token.length < shortest || !/^[!-~]+$/.test(token)))
      throw new DemarcheError("usage", `a token has at least ${shortest} characters, and no blanks`);
    const server = await listen(
      {
        database,
        catalogue: await loadCatalogue(),
        token,
        host,
        hosts: namesOf(host, options.allowHost ?? []),
        writable: options.writable ?? false,
        allowPrivate: options.allowPrivate ?? false,
        csrf: randomBytes(18).toString("base64url"),
        now: () => new Date(),
        log: (error) => reportError(error, "a request"),
      },
      port,
    ).catch((error: NodeJS.ErrnoException) => {
      throw new DemarcheError("usage", `${host}:${port} cannot be listened on (${error.code ?? error.message})`);
    });
    await write(`Demarche at ${server.address}\n`);
    await new Promise<void>((done) => {
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    });
    await server.close();
    return ExitCode.done;
  });
}
