import type { Party } from "./fact.js";
import type { Asked } from "./format.js";

/** Entities that are held at once. */
const page = 500;

/** Everybody and everything that a known document names, by id, a page at a time. */
export async function* entitiesOf({ database, knownAt }: Asked): AsyncGenerator<readonly Party[]> {
  let last = "";
  for (;;) {
    const rows = await database.all<Party>(
      `SELECT e.id, e.type, e.name, e.catalogue FROM entity e WHERE e.id > ? AND EXISTS
         (SELECT 1 FROM document_entity x WHERE x.entity = e.id AND x.known <= ?) ORDER BY e.id LIMIT ${page}`,
      [last, knownAt],
    );
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.id;
  }
}
