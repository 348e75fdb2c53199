import type { Catalogue } from "../catalogue/catalogue.js";
import { dayAsked } from "../document/day.js";
import { entityMatching } from "../query/entity.js";
import { isAt } from "../query/meetings.js";
import { marks } from "../query/newest.js";
import type { Given, Parameters } from "../query/parameter.js";
import { type EventType, eventTypes } from "../reading/reading.js";
import type { Database, Value } from "../store/database.js";

/** What of the record goes out; what is left out of it keeps all. */
export interface ExportFilter {
  /** Names: each of them takes part in the event, or says, hears or is named in the statement. */
  readonly who?: readonly string[];
  /** A part of the name of the place, or of the country that it lies in; a statement names it. */
  readonly place?: string;
  /** Of these types; statements have none, and are left out. */
  readonly type?: readonly EventType[];
  /** First and last day: of what is told, and where none is told, of when it was known. */
  readonly from?: string;
  readonly until?: string;
  /** Who says the statement, to whom, and who or what is named in it; events have none of it, and are left out. */
  readonly speaker?: string;
  readonly to?: string;
  readonly about?: string;
}

/** As it is asked for by HTTP and by the command: `who=Bolton&type=meeting`. */
export const filterParameters: Parameters = {
  who: {
    schema: { type: "array", items: { type: "string", minLength: 1, maxLength: 1000 }, maxItems: 10 },
    description: "Only what this person, state or body does or says; given several times, all of them.",
  },
  place: {
    schema: { type: "string", maxLength: 1000 },
    description: "Only what takes place there: a part of the name, or of the country's.",
  },
  type: {
    schema: { type: "array", items: { enum: eventTypes }, maxItems: eventTypes.length },
    description: "Only events of this type; given several times, of one of them.",
  },
  from: { schema: { type: "string", maxLength: 40 }, description: "Only from this day on.", day: true },
  until: { schema: { type: "string", maxLength: 40 }, description: "Only until this day.", day: true },
  speaker: { schema: { type: "string", maxLength: 1000 }, description: "Only statements of this speaker." },
  to: { schema: { type: "string", maxLength: 1000 }, description: "Only statements to this addressee." },
  about: { schema: { type: "string", maxLength: 1000 }, description: "Only statements that name this." },
};

/** A filter of what was given; what was left empty was not given. @throws DemarcheError `bad-day`, `no-zone` */
export function exportFilterOf(given: Given): ExportFilter {
  const one = (name: "place" | "from" | "until" | "speaker" | "to" | "about") => {
    const value = given(name)[0]?.trim();
    if (!value) return {};
    return { [name]: name === "from" || name === "until" ? dayAsked(value) : value };
  };
  const [who, type] = [given("who").filter(Boolean), given("type").filter(Boolean) as EventType[]];
  return {
    ...(who.length > 0 && { who }),
    ...(type.length > 0 && { type }),
    ...one("place"),
    ...one("from"),
    ...one("until"),
    ...one("speaker"),
    ...one("to"),
    ...one("about"),
  };
}

/** A condition on rows of one table, with its values. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly Value[];
}

/** What a filter keeps of `event v` and of `quotation q`. */
export interface Chosen {
  readonly event: Condition;
  readonly quotation: Condition;
  /** Of documents by their id: those that state something of it; `null`: all of them. */
  readonly document: ((id: string) => Condition) | null;
}

const nothing = "1 = 0";
const roles = "('actor', 'recipient', 'participant')";

/** Looks the names of a filter up; a name that nobody bears keeps nothing. */
export async function chosenBy(
  { database, catalogue }: { readonly database: Database; readonly catalogue: Catalogue },
  filter: ExportFilter,
): Promise<Chosen> {
  const idsOf = (name: string): Promise<string[]> => entityMatching(database, name);
  const { type, from, until, place } = filter;
  const event: Condition[] = [];
  const quotation: Condition[] = [];
  for (const ids of await Promise.all((filter.who ?? []).map(idsOf))) {
    event.push({
      sql: `EXISTS (SELECT 1 FROM event_entity f WHERE f.event = v.id AND f.role IN ${roles} AND f.entity IN (${marks(ids)}))`,
      parameters: ids,
    });
    quotation.push({
      sql: `(q.speaker IN (${marks(ids)}) OR EXISTS (SELECT 1 FROM quotation_entity f WHERE f.quotation = q.id AND f.entity IN (${marks(ids)})))`,
      parameters: [...ids, ...ids],
    });
  }
  if (type) {
    event.push({ sql: `v.type IN (${marks(type)})`, parameters: type });
    quotation.push({ sql: nothing, parameters: [] });
  }
  if (from !== undefined) {
    event.push({ sql: "v.until >= ?", parameters: [from] });
    quotation.push({ sql: "q.known >= ?", parameters: [from] });
  }
  if (until !== undefined) {
    event.push({ sql: "v.day <= ?", parameters: [until] });
    quotation.push({ sql: "q.known <= ?", parameters: [until] });
  }
  if (place !== undefined) {
    const rows = await database.all<{ place: string }>("SELECT DISTINCT place FROM event WHERE place IS NOT NULL");
    const ids = rows.map((row) => row.place).filter((one) => isAt(one, place.toLowerCase(), catalogue));
    event.push({ sql: `v.place IN (${marks(ids)})`, parameters: ids });
    quotation.push({
      sql: `EXISTS (SELECT 1 FROM quotation_entity f WHERE f.quotation = q.id AND f.entity IN (${marks(ids)}))`,
      parameters: ids,
    });
  }
  if (filter.speaker !== undefined) {
    const ids = await idsOf(filter.speaker);
    quotation.push({ sql: `q.speaker IN (${marks(ids)})`, parameters: ids });
  }
  for (const [part, name] of [
    ["addressee", filter.to],
    ["about", filter.about],
  ] as const) {
    if (name === undefined) continue;
    const ids = await idsOf(name);
    quotation.push({
      sql: `EXISTS (SELECT 1 FROM quotation_entity f WHERE f.quotation = q.id AND f.part = '${part}' AND f.entity IN (${marks(ids)}))`,
      parameters: ids,
    });
  }
  if (filter.speaker !== undefined || filter.to !== undefined || filter.about !== undefined)
    event.push({ sql: nothing, parameters: [] });
  const [events, quotations] = [all(event), all(quotation)];
  return {
    event: events,
    quotation: quotations,
    document:
      event.length + quotation.length === 0
        ? null
        : (id) => ({
            sql: `(EXISTS (SELECT 1 FROM event v WHERE v.document = ${id} AND ${events.sql}) OR EXISTS (SELECT 1 FROM quotation q WHERE q.document = ${id} AND ${quotations.sql}))`,
            parameters: [...events.parameters, ...quotations.parameters],
          }),
  };
}

const all = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(" AND ") || "1 = 1",
  parameters: conditions.flatMap(({ parameters }) => parameters),
});
