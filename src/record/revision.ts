import type { Database } from "../store/database.js";
import { lastArrival } from "./add.js";

/** How far a record has come: how many documents ever arrived or were read anew, and the number of the last decision. */
export interface Revision {
  readonly arrival: number;
  readonly decision: number;
}

/** A revision as an id that goes out and comes back: "12.3". */
export const revisionId = ({ arrival, decision }: Revision): string => `${arrival}.${decision}`;

/** Asks one row and one primary key: cheap enough for every request. */
export async function revisionOf(database: Database): Promise<Revision> {
  const [arrival, [row]] = await Promise.all([
    lastArrival(database),
    database.all<{ decision: number | null }>("SELECT max(id) AS decision FROM decision"),
  ]);
  return { arrival, decision: row?.decision ?? 0 };
}
