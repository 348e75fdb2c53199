import type { Event, Reading } from "../reading/reading.js";
import { type Dated, type EventFact, either, type Facts, listOf } from "./facts.js";
import { entityIs } from "./name.js";
import { placeOf, touch } from "./place.js";
import { count, type Tallies } from "./tally.js";

/** Types whose first participant acts on the last. */
const directed = new Set([
  "accusation",
  "demand",
  "rejection",
  "threat",
  "support",
  "aid",
  "sanction",
  "coercion",
  "assault",
  "investigation",
]);

/** Compares events by type and by the words that state them; returns those that were given beyond. */
export function compareEvents(reading: Reading, facts: Facts, tallies: Tallies, miss: (what: string) => void): Event[] {
  const left = new Set(reading.events);
  for (const fact of facts.events ?? []) {
    tallies.events.wanted++;
    tallies.wholeEvents.wanted++;
    let best: { readonly event: Event; readonly wrong: readonly string[] } | undefined;
    for (const event of left) {
      if (!isTold(reading, event, fact)) continue;
      const wrong = wrongs(reading, event, fact, listOf(fact.status));
      if (!best || wrong.length < best.wrong.length) best = { event, wrong };
    }
    const who = (fact.participants ?? []).map((names) => listOf(names)[0]).join(", ");
    if (!best) {
      miss(`event ${listOf(fact.type)[0]}, ${listOf(fact.status)[0]}: ${who}`);
      continue;
    }
    const { event, wrong } = best;
    left.delete(event);
    tallies.events.right++;
    if (wrong.length === 0) tallies.wholeEvents.right++;
    else miss(`event ${listOf(fact.type)[0]}, ${listOf(fact.status)[0]}: ${who}: wrong ${wrong.join(", ")}`);
    const real = listOf(fact.status).some((status) => status === "happened" || status === "ongoing");
    count(tallies.status, !wrong.includes("status"));
    if (!real) count(tallies.unrealStatus, !wrong.includes("status"));
    count(tallies.roles, !wrong.includes("roles"));
    count(tallies.participants, !wrong.includes("participants"));
  }
  tallies.events.given += reading.events.length;
  tallies.wholeEvents.given += reading.events.length;
  return [...left];
}

/** Whether an event is of the type of a fact, and its word stands in the words that state the fact. */
function isTold(reading: Reading, event: Event, fact: EventFact): boolean {
  const { text } = reading.document;
  if (!either(fact.type, fact.typeAny).includes(event.type)) return false;
  const places = [
    ...(fact.evidence === undefined ? [] : [placeOf(text, fact.evidence, fact.nth)]),
    ...listOf(fact.also).map((words) => placeOf(text, words)),
  ];
  return places.length > 0 ? places.some((place) => touch(place, event.trigger)) : hasAll(reading, event, fact);
}

function wrongs(reading: Reading, event: Event, fact: EventFact, status: readonly string[]): string[] {
  const { participants = [], place, treaty } = fact;
  const edtf = edtfOf(fact);
  const durations = either(fact.duration, fact.durationAny);
  const ordered = directed.has(listOf(fact.type)[0]!) && participants.length > 1;
  const is = (id: string | undefined, names: EventFact["place"]): boolean =>
    id !== undefined && entityIs(reading, id, listOf(names));
  const part = (role: string, names: EventFact["place"]): boolean =>
    event.participants.some((one) => one.role === role && is(one.entity, names));
  const right: Record<string, boolean> = {
    status: status.includes(event.status),
    participants: hasAll(reading, event, fact),
    roles: !ordered || (part("actor", participants[0]) && part("recipient", participants.at(-1))),
    time: edtf.length === 0 || edtf.includes(event.time?.edtf ?? ""),
    place: place === undefined || is(event.place, place),
    duration: durations.length === 0 || durations.includes(event.duration ?? ""),
    treaty: treaty === undefined || is(event.treaty, treaty),
  };
  return Object.keys(right).filter((what) => !right[what]);
}

export const edtfOf = (fact: Dated): readonly string[] => either(fact.edtf, fact.edtfAny);

/** Whether all participants of a fact take part. */
export const hasAll = (reading: Reading, event: Event, { participants }: Pick<EventFact, "participants">): boolean =>
  (participants ?? []).every((names) =>
    event.participants.some(({ entity }) => entityIs(reading, entity, listOf(names))),
  );
