import { userInfo } from "node:os";
import { ExitCode } from "../error/error.js";
import { actionOf, decide, decisions } from "../record/decision.js";
import type { Database } from "../store/database.js";
import { write } from "./output.js";
import { withStore } from "./store.js";

export interface ReviewOptions {
  readonly store?: string;
  readonly author?: string;
  readonly json?: boolean;
}

/**
 * `demarche review ACTION ID…`: accept, reject, split, merge, apart, undo; without an action, the log. Ids are of reports
 * (`d…/v…`), as `show` and `why` print them.
 */
export function reviewCommand(
  action: string | undefined,
  ids: readonly string[],
  options: ReviewOptions,
): Promise<ExitCode> {
  return withStore(options.store, async (database) => {
    if (action === undefined) return printLog(database, options.json ?? false);
    const author = options.author ?? userInfo().username;
    const number = await decide(database, {
      ...(await actionOf(database, action, ids)),
      made: new Date().toISOString(),
      author,
    });
    await write(`${number}\n`);
    return ExitCode.done;
  });
}

async function printLog(database: Database, json: boolean): Promise<ExitCode> {
  for (const decision of await decisions(database)) {
    const { id, made, author, action } = decision;
    const subject =
      decision.action === "undo" ? decision.decision : `${decision.subject.document} ${decision.subject.type}`;
    await write(json ? `${JSON.stringify(decision)}\n` : `${id}  ${made}  ${author}  ${action} ${subject}\n`);
  }
  return ExitCode.done;
}
