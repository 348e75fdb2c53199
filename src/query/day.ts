import type { EventType } from "../reading/reading.js";
import type { Database } from "../store/database.js";

export interface DayCount {
  readonly day: string;
  readonly events: number;
}

/** The last days up to one on which articles tell of events, the latest first, with how many they tell of. */
export function daysTold(database: Database, until: string, limit: number): Promise<DayCount[]> {
  return database.all<DayCount>(
    "SELECT known AS day, count(DISTINCT occurrence) AS events FROM event WHERE known <= ? AND background = 0 GROUP BY known ORDER BY known DESC LIMIT ?",
    [until, limit],
  );
}

/** The first day after one on which articles tell of events. */
export async function dayAfter(database: Database, day: string, until: string): Promise<string | null> {
  const rows = await database.all<{ day: string }>(
    "SELECT known AS day FROM event WHERE known > ? AND known <= ? AND background = 0 ORDER BY known LIMIT 1",
    [day, until],
  );
  return rows[0]?.day ?? null;
}

export interface TypeCount {
  readonly type: EventType;
  readonly events: number;
}

/** How many events of each type the articles of a day tell of. */
export function typesTold(database: Database, day: string): Promise<TypeCount[]> {
  return database.all<TypeCount>(
    "SELECT type, count(DISTINCT occurrence) AS events FROM event WHERE known = ? AND background = 0 GROUP BY type ORDER BY events DESC, type",
    [day],
  );
}
