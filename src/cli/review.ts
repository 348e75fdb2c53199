import { userInfo } from "node:os";
import { DemarcheError, ExitCode } from "../error/error.js";
import { type Action, type Anchor, anchorOf, decide, decisions } from "../record/decision.js";
import type { Database } from "../store/database.js";
import { write } from "./output.js";
import { withStore } from "./store.js";

export interface ReviewOptions {
  readonly store?: string;
  readonly author?: string;
  readonly json?: boolean;
}

/**
 * `demarche review ACTION ID…`: accept, reject, split, merge, undo; without an action, the log. Ids are of reports
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

async function actionOf(database: Database, action: string, ids: readonly string[]): Promise<Action> {
  const wanted = action === "merge" ? 2 : 1;
  if (ids.length !== wanted)
    throw new DemarcheError("usage", `review ${action} takes ${wanted === 1 ? "one id" : "two ids"}`);
  switch (action) {
    case "accept":
    case "reject":
    case "split":
      return { action, subject: await anchor(database, ids[0]!) };
    case "merge":
      return { action, subject: await anchor(database, ids[0]!), with: await anchor(database, ids[1]!) };
    case "undo":
      return { action, decision: Number(ids[0]) };
    default:
      throw new DemarcheError("usage", `review knows accept, reject, split, merge and undo, not ${action}`);
  }
}

async function anchor(database: Database, id: string): Promise<Anchor> {
  const found = await anchorOf(database, id);
  if (!found) throw new DemarcheError("not-found", `report ${id}`);
  return found;
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
