import type { IdentityKey } from "../event/type/definition.js";
import type { EventType, Status } from "../reading/reading.js";
import { isAhead } from "./history.js";
import { idOf, shortIdOf } from "./identity.js";

/** What of an event says which event in the world it is. Days are counted from 1970-01-01. */
export interface Identity {
  readonly id: string;
  readonly type: EventType;
  readonly status: Status;
  /** The first letters of the trigger's lemma: what a verb and its noun share. */
  readonly concept: string;
  /** Global ids of those with a name, sorted. */
  readonly participants: readonly string[];
  /** Those of them who act. */
  readonly actors: readonly string[];
  /** Those of them on whom the others act. */
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly treaty: string | null;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly known: number;
  /** Whether its document says of what day it is; else it is taken to be of the time at which it came in. */
  readonly isOfKnownDay: boolean;
  /** What its document is of: people, bodies and places that are in the news for this alone. */
  readonly anchors: readonly string[];
  /** The people whom it names most, whoever they are. */
  readonly people: readonly string[];
}

/** More participants than this make a conference, which is known by its place and day and not by each pair that met there. */
const mostPartners = 3;

/**
 * The blocks in which an event may meet others: events of other blocks are other events. One for each pair of
 * participants, so that a report which names two of three still finds the meeting. Somebody without a name ("a deputy",
 * "23 pirates") tells no event from another.
 */
export function blocksOf(event: Identity, key: IdentityKey): string[] {
  const { type, concept, participants, place, treaty } = event;
  if (key.treaty && treaty) {
    const actors = key.participants && participants.length > 0 ? participants : [""];
    return actors.map((actor) => idOf("b", type, treaty, actor));
  }
  if (!key.participants) return place ? [idOf("b", type, place)] : [];
  // Of a conference whose place is not told only those who are said to be there tell which it is.
  if (participants.length > mostPartners)
    return [idOf("b", type, "conference", ...(place === null ? participants : [place]))];
  const known = key.byRecipient ? sufferersOf(event) : [];
  const alone = known.map((person) => idOf("b", type, person, ""));
  if (participants.length < 2)
    return [
      ...new Set([
        ...alone,
        ...participants.map((one) =>
          key.place && place !== null ? idOf("b", type, one, place) : idOf("b", type, one, "alone", concept),
        ),
      ]),
    ];
  const pairs = participants.flatMap((a, i) =>
    participants.slice(i + 1).map((b) => idOf("b", (isPerson(a) && isPerson(b) && key.kin) || type, a, b)),
  );
  const there = key.byActor && place ? event.actors.filter(isPerson) : [];
  // the host may be the place: then the pair says it already
  return [...new Set([...pairs, ...alone, ...there.map((actor) => idOf("b", type, actor, place!))])];
}

/** The persons to whom something is done; where only one takes part, that one. */
const sufferersOf = ({ participants, recipients }: Identity): string[] =>
  (recipients.length === 0 && participants.length < 2 ? participants : recipients).filter(isPerson);

const isPerson = (id: string): boolean => id.startsWith("person");

/** The days of a week as numbers: 1970-01-01 was a Thursday. */
const weekOf = (day: number): string => `w${Math.floor((day + 3) / 7)}`;

/** A week, the time in which a report stands beside others; a longer one that is over stands for itself. */
export function timeOf({ firstDay, lastDay, known }: Pick<Identity, "firstDay" | "lastDay" | "known">): string {
  if (firstDay === null || lastDay === null || (firstDay <= known && known <= lastDay)) return weekOf(known);
  return firstDay === lastDay ? weekOf(firstDay) : `${firstDay}/${lastDay}`;
}

/**
 * The time of reports whose documents do not say of what day they are: such come in together because they belong together, and
 * what days they tell is often counted from a wrong one.
 */
export const timeOfArrival = (known: number): string => `r${weekOf(known)}`;
export const isOfArrival = (time: string): boolean => time.startsWith("r");

/** The week of the day on which others have a report's event be. */
export const timeOfDay = (day: number): string => weekOf(day);

/**
 * Of what matter a report is that does not say enough to tell which event it means: it stands beside those of its week in the same
 * words, and, where it names one whom every language calls by one id, beside those that say the like of him.
 */
export function mattersOf({ type, status, concept, anchors, people, participants }: Identity): string[] {
  const when = isAhead(status) || status === "cancelled" ? "ahead" : "";
  const [one] = participants;
  const ofOne = participants.length === 1 && isKnown(one!) ? people.filter((person) => person !== one) : [];
  return [
    ...anchors.map((anchor) => shortIdOf(type, concept, anchor, when)),
    ...ofOne.map((person) => shortIdOf(type, one!, "with", person, when)),
  ];
}

/** Whether the catalogue knows somebody: the record's own ids have a colon behind the kind. */
const isKnown = (id: string): boolean => !id.includes(":");

/**
 * What of a report stands against its being another's: who took part, and the day it tells. Who is alone in taking part
 * counts only if the catalogue knows him: others bear several names. What is done to people is known by them, and told with
 * many names for who did it.
 */
export function signOf({ participants, actors, recipients, firstDay, lastDay }: Identity, key: IdentityKey): string[] {
  if (key.byRecipient) return [];
  const telling = participants.length > 1 ? participants : participants.filter(isKnown);
  const role = (one: string): string =>
    key.kin !== undefined ? "" : actors.includes(one) ? "a " : recipients.includes(one) ? "r " : "";
  const day = firstDay !== null && firstDay === lastDay ? [String(firstDay)] : [];
  return [...telling.map((one) => role(one) + one), ...day].sort();
}
