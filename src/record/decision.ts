import { DemarcheError } from "../error/error.js";
import type { EventType } from "../reading/reading.js";
import type { Database } from "../store/database.js";
import { regroupEvents } from "./occurrence.js";

/** Where a reported event stands: it is found again by this when the document is read anew. */
export interface Anchor {
  readonly document: string;
  readonly type: EventType;
  readonly start: number;
  readonly end: number;
}

/**
 * What a person decided. `merge` joins two reports into one occurrence, `split` takes one out of its own; `apart` says that
 * two occurrences are rightly two, so that nobody is asked again; `undo` takes a decision back.
 */
export type Action =
  | { readonly action: "accept" | "reject" | "split"; readonly subject: Anchor }
  | { readonly action: "merge" | "apart"; readonly subject: Anchor; readonly with: Anchor }
  | { readonly action: "undo"; readonly decision: number };

/** A decision with when (an instant) and by whom it was made. */
export type Made = Action & { readonly made: string; readonly author: string };

/** The same with its number in the log. */
export type Decision = Made & { readonly id: number };

interface Row {
  readonly id: number;
  readonly made: string;
  readonly author: string;
  readonly action: string;
}

/** The log of all decisions, in their order; nothing is ever taken out of it. */
export async function decisions(database: Database): Promise<Decision[]> {
  const rows = await database.all<Row>("SELECT id, made, author, action FROM decision ORDER BY id");
  return rows.map(({ id, made, author, action }) => ({ id, made, author, ...(JSON.parse(action) as Action) }));
}

/** Those that hold: not undone, where an undone undo lets the first hold again. */
export function standing(log: readonly Decision[]): Decision[] {
  const undone = new Set<number>();
  for (const decision of [...log].reverse())
    if (decision.action === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return log.filter((decision) => decision.action !== "undo" && !undone.has(decision.id));
}

/**
 * Writes a decision into the log and lets it take effect, whole or not at all. The evidence is never edited.
 * @returns its number in the log
 */
export function decide(
  database: Database,
  decision: Action & { readonly made: string; readonly author: string },
): Promise<number> {
  return database.transaction(async (inside) => {
    const { made, author, ...action } = decision;
    const rows = await inside.all<{ id: number }>(
      "INSERT INTO decision (made, author, action) VALUES (?, ?, ?) RETURNING id",
      [made, author, JSON.stringify(action)],
    );
    await apply(inside);
    return rows[0]!.id;
  });
}

/** Sets what the standing decisions say of events (`review`) and of their company (`event_link`), and regroups what changed. */
export async function apply(database: Database): Promise<void> {
  const changed = new Set(
    (await database.all<{ a: string; b: string }>("SELECT a, b FROM event_link")).flatMap(({ a, b }) => [a, b]),
  );
  await database.run("DELETE FROM event_link");
  await database.run("UPDATE event SET review = '' WHERE review <> ''");
  for (const decision of standing(await decisions(database))) {
    if (decision.action === "undo" || decision.action === "apart") continue;
    const event = await eventAt(database, decision.subject);
    if (event === null) continue;
    if (decision.action === "accept" || decision.action === "reject")
      await database.run("UPDATE event SET review = ? WHERE id = ?", [decision.action, event]);
    else {
      const other = decision.action === "merge" ? await eventAt(database, decision.with) : event;
      if (other === null) continue;
      const [a, b] = [event, other].sort() as [string, string];
      await database.run("INSERT INTO event_link (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING", [a, b]);
      changed.add(a).add(b);
    }
  }
  await regroupEvents(database, [...changed]);
}

/** The event of a document whose trigger overlaps the anchor; after a new reading it may have another number. */
async function eventAt(database: Database, { document, type, start, end }: Anchor): Promise<string | null> {
  const rows = await database.all<{ id: string }>(
    "SELECT id FROM event WHERE document = ? AND type = ? AND start_at < ? AND end_at > ? ORDER BY id LIMIT 1",
    [document, type, end, start],
  );
  return rows[0]?.id ?? null;
}

/** The anchor of an event, to decide on it. */
export async function anchorOf(database: Database, event: string): Promise<Anchor | null> {
  const rows = await database.all<Anchor>(
    'SELECT document, type, start_at AS "start", end_at AS "end" FROM event WHERE id = ?',
    [event],
  );
  return rows[0] ?? null;
}

/**
 * A decision as a person asks for it, by the ids of reports (`d…/v…`); for undo the number of the decision.
 * @throws DemarcheError `usage`, `not-found`
 */
export async function actionOf(database: Database, action: string, ids: readonly string[]): Promise<Action> {
  const wanted = action === "merge" || action === "apart" ? 2 : 1;
  if (ids.length !== wanted)
    throw new DemarcheError("usage", `review ${action} takes ${wanted === 1 ? "one id" : "two ids"}`);
  switch (action) {
    case "accept":
    case "reject":
    case "split":
      return { action, subject: await anchor(database, ids[0]!) };
    case "merge":
    case "apart":
      return { action, subject: await anchor(database, ids[0]!), with: await anchor(database, ids[1]!) };
    case "undo":
      return { action, decision: Number(ids[0]) };
    default:
      throw new DemarcheError("usage", `review knows accept, reject, split, merge, apart and undo, not ${action}`);
  }
}

async function anchor(database: Database, id: string): Promise<Anchor> {
  const found = await anchorOf(database, id);
  if (!found) throw new DemarcheError("not-found", `report ${id}`);
  return found;
}
