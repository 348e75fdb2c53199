import { loadCatalogue } from "../catalogue/load.js";
import { ExitCode } from "../error/error.js";
import { serveMcp } from "../mcp/server.js";
import { reportError } from "./report.js";
import { withStore } from "./store.js";

/** `demarche mcp`: the questions as tools of a language model, on standard input and output. */
export function mcpCommand({ store }: { readonly store?: string }): Promise<ExitCode> {
  return withStore(store, async (database) => {
    const log = (error: unknown) => void reportError(error, "a question");
    await serveMcp({ database, catalogue: await loadCatalogue(), now: () => new Date(), log });
    return ExitCode.done;
  });
}
