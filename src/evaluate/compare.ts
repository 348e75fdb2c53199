import type { Span } from "../document/span.js";
import type { Reading } from "../reading/reading.js";
import { compareEvents, edtfOf } from "./event.js";
import { either, type Facts, listOf } from "./facts.js";
import { entityIs, isNamed } from "./name.js";
import { makesMistake } from "./never.js";
import { everywhere, letters, placeOf, share, touch } from "./place.js";
import { compareQuotations } from "./quotation.js";
import { count, noTallies, type Tallies } from "./tally.js";

/** How a reading compares with what a person found. */
export interface Comparison {
  readonly tallies: Tallies;
  /** What the reading lacks or has wrong, a line each. */
  readonly missed: readonly string[];
  /** What it gives beyond. */
  readonly beyond: readonly string[];
}

/**
 * Compares a reading with the facts of its text. Quotations and events are wanted exhaustively: what is given beyond
 * them is wrong unless it is doubtful. Quotations are the same from an F1 of 0.8 over their letters on.
 * @throws DemarcheError `fact-not-in-text`
 */
export function compare(reading: Reading, facts: Facts): Comparison {
  const { text } = reading.document;
  const tallies = noTallies();
  const missed: string[] = [];
  const beyond: string[] = [];
  const miss = (what: string): void => {
    missed.push(what);
  };
  compareEntities(reading, facts, tallies, miss);
  compareTimes(reading, facts, tallies, miss);

  for (const quotation of compareQuotations(reading, facts, tallies, miss))
    if (isDoubtful("quotation", quotation.content)) {
      tallies.quotations.given--;
      tallies.speakers.given--;
    } else beyond.push(`quotation: ${quotation.content.map(({ start, end }) => text.slice(start, end)).join(" … ")}`);
  for (const event of compareEvents(reading, facts, tallies, miss))
    if (isDoubtful("event", [event.trigger])) {
      tallies.events.given--;
      tallies.wholeEvents.given--;
    } else beyond.push(`event ${event.type}, ${event.status}: ${text.slice(event.trigger.start, event.trigger.end)}`);

  for (const mistake of facts.never ?? []) {
    const made = makesMistake(reading, mistake);
    count(tallies.never, !made);
    if (made) miss(`tempting mistake: ${mistake.why ?? ""}`);
  }
  return { tallies, missed, beyond };

  function isDoubtful(kind: string, spans: readonly Span[]): boolean {
    const given = letters(text, spans);
    return (facts.doubtful ?? []).some((doubt) => {
      if (doubt.kind !== kind) return false;
      const words = [...listOf(doubt.content), ...listOf(doubt.evidence), ...listOf(doubt.text)];
      const places = words.flatMap((each) => everywhere(text, each));
      return share(given, letters(text, places)) >= 0.5;
    });
  }
}

function compareEntities(reading: Reading, facts: Facts, tallies: Tallies, miss: (what: string) => void): void {
  const left = new Set(reading.entities); // one entity answers one: no reward for merging everybody
  for (const { name, type, typeAny, office } of facts.entities ?? []) {
    const names = listOf(name);
    const types = either(type, typeAny);
    const found = [...left].find((entity) => types.includes(entity.type) && entityIs(reading, entity.id, names));
    if (found) left.delete(found);
    else miss(`${types[0]} ${names[0]}`);
    count(tallies.entities, found !== undefined);
    if (!office) continue;
    const held = found?.offices.some(
      ({ title, of }) =>
        isNamed(title, listOf(office.title)) &&
        (office.of === undefined || (of !== undefined && isNamed(of, listOf(office.of)))),
    );
    count(tallies.offices, held ?? false);
    if (!held) miss(`office of ${names[0]}: ${listOf(office.title)[0]}`);
  }
}

function compareTimes(reading: Reading, facts: Facts, tallies: Tallies, miss: (what: string) => void): void {
  for (const fact of facts.times ?? []) {
    const place = placeOf(reading.document.text, fact.text, fact.nth);
    const durations = either(fact.duration, fact.durationAny);
    const days = edtfOf(fact);
    const right = reading.times.some(
      (time) => touch(time, place) && (durations.includes(time.duration ?? "") || days.includes(time.edtf ?? "")),
    );
    count(tallies.times, right);
    if (!right) miss(`time “${fact.text}”: ${[...days, ...durations][0]}`);
  }
}
