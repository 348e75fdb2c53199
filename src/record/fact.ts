import { nameKey } from "../entity/transliteration.js";
import type { IdentityKey } from "../event/type/definition.js";
import { definitions } from "../event/type/index.js";
import type { Entity, Event, Reading } from "../reading/reading.js";
import type { Value } from "../store/database.js";
import { firstDay, formatDay, lastDay } from "../time/calendar.js";
import type { Identity } from "./block.js";
import { isPlan, isReal, meetingTypes } from "./history.js";
import { entityId, plain } from "./identity.js";
import { type Words, wholeOf } from "./word.js";

type Row = Readonly<Record<string, Value>>;

/** What one reading states, as rows of the record; an event's occurrence is found out later. */
export interface Facts {
  /** Global ids by the reading's own. */
  readonly global: ReadonlyMap<string, string>;
  readonly entities: readonly EntityRow[];
  readonly documentEntities: readonly Row[];
  readonly quotations: readonly Row[];
  readonly quotationEntities: readonly Row[];
  readonly events: readonly (Row & { readonly id: string })[];
  readonly eventEntities: readonly Row[];
  readonly identities: readonly (Identity & { readonly key: IdentityKey })[];
}

export interface EntityRow extends Row {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly key: string;
  readonly catalogue: string | null;
}

/** What the rows of a document are told by. */
interface Own {
  readonly id: string;
  /** The day from which it was known. */
  readonly known: string;
  readonly reading: Reading;
  readonly words: Words;
  readonly global: ReadonlyMap<string, string>;
}

export function factsOf(id: string, known: string, reading: Reading, words: Words): Facts {
  const global = new Map(reading.entities.map((entity) => [entity.id, entityId(entity, nameKey)]));
  const own: Own = { id, known, reading, words, global };
  return { global, ...entitiesOf(own), ...quotationsOf(own), ...eventsOf(own) };
}

function entitiesOf({ id, known, reading, global }: Own): Pick<Facts, "entities" | "documentEntities"> {
  return {
    entities: reading.entities.map((entity) => ({
      id: global.get(entity.id)!,
      type: entity.type,
      name: entity.name,
      key: plain(entity.name),
      catalogue: entity.catalogue ?? null,
    })),
    documentEntities: reading.entities.map((entity) => ({
      document: id,
      local: entity.id,
      entity: global.get(entity.id)!,
      mentions: entity.mentions.length,
      known,
    })),
  };
}

function quotationsOf({ id: document, known, reading, global }: Own): Pick<Facts, "quotations" | "quotationEntities"> {
  const id = (local: string): string => `${document}/${local}`;
  const parts = new Map<string, Row>();
  const quotations = reading.quotations.map((quotation) => {
    const part = (local: string, what: string): void => {
      const row = { quotation: id(quotation.id), entity: global.get(local)!, part: what, known };
      parts.set(`${row.quotation} ${row.entity} ${what}`, row);
    };
    for (const local of quotation.addressees) part(local, "addressee");
    for (const entity of reading.entities)
      if (
        entity.id !== quotation.speaker &&
        entity.mentions.some((m) => quotation.content.some((c) => c.start <= m.start && m.end <= c.end))
      )
        part(entity.id, "about");
    return {
      id: id(quotation.id),
      document,
      type: quotation.type,
      commitment: quotation.commitment,
      speaker: quotation.speaker === null ? null : global.get(quotation.speaker)!,
      within: quotation.within === null ? null : id(quotation.within),
      start_at: quotation.content[0]!.start,
      end_at: quotation.content.at(-1)!.end,
      words: reading.document.text.slice(quotation.content[0]!.start, quotation.content.at(-1)!.end),
      known,
    };
  });
  return { quotations, quotationEntities: [...parts.values()] };
}

const isNamed = ({ catalogue, mentions }: Entity): boolean =>
  catalogue !== undefined || mentions.some(({ form }) => form === "name");

function eventsOf(own: Own): Pick<Facts, "events" | "eventEntities" | "identities"> {
  const { id: document, known, reading, global } = own;
  const parts = new Map<string, Row>();
  const named = new Set(reading.entities.filter(isNamed).map(({ id }) => id));
  const { anchors, people } = matterOf(own);
  const lemmas = new Map(own.words.starts.map((start, i) => [start, wholeOf(own.words.words[i]!)]));
  const identities: (Identity & { key: IdentityKey })[] = [];
  const events = reading.events.map((event) => {
    const id = `${document}/${event.id}`;
    const first = event.time ? firstDay(event.time.edtf) : null;
    const last = event.time ? lastDay(event.time.edtf) : null;
    const day = first === null ? known : formatDay(first);
    const hasMet = Number(meetingTypes.includes(event.type) && isReal(event.status));
    const part = (entity: string, role: string, has_met = 0): void => {
      const row = { event: id, entity: global.get(entity)!, role, day, has_met };
      const key = `${id} ${row.entity} ${role}`;
      if (!parts.has(key)) parts.set(key, row);
    };
    for (const { entity, role } of event.participants) part(entity, role, hasMet);
    for (const entity of event.about) part(entity, "about");
    for (const voice of event.accordingTo) {
      const speaker = voice.entity ?? reading.quotations.find((q) => q.id === voice.quotation)?.speaker;
      if (speaker) part(speaker, "voice");
    }
    const globals = (role?: string): string[] =>
      [
        ...new Set(
          event.participants
            .filter((one) => named.has(one.entity) && (role === undefined || one.role === role))
            .map(({ entity }) => global.get(entity)!),
        ),
      ].sort();
    const place = event.place ? global.get(event.place)! : null;
    const treaty = event.treaty ? global.get(event.treaty)! : null;
    identities.push({
      id,
      type: event.type,
      status: event.status,
      concept: conceptOf(event, reading, lemmas),
      participants: globals(),
      actors: globals("actor"),
      recipients: globals("recipient"),
      place,
      treaty,
      firstDay: first,
      lastDay: last,
      known: firstDay(known)!,
      isOfKnownDay: reading.document.published != null && reading.document.published.basis !== "inferred",
      anchors,
      people,
      key: definitions[event.type].identity,
    });
    return {
      id,
      document,
      type: event.type,
      status: event.status,
      step: event.step ?? null,
      background: Number(event.background),
      start_at: event.trigger.start,
      end_at: event.trigger.end,
      words: reading.document.text.slice(event.evidence.start, event.evidence.end),
      place,
      treaty,
      edtf: event.time?.edtf ?? null,
      first_day: first === null ? null : formatDay(first),
      last_day: last === null ? null : formatDay(last),
      day,
      until: last === null ? known : formatDay(last),
      is_plan: Number(isPlan(event)),
      confidence: event.confidence,
      rule: event.rule,
      plover: event.plover?.event ?? null,
      cameo: event.cameo,
      known,
    };
  });
  return { events, eventEntities: [...parts.values()], identities };
}

/** So many letters a verb has in common with its noun ("kill", "killing"; "drab", "drabet"). */
const stemLength = 4;

function conceptOf({ trigger }: Event, { document }: Reading, lemmas: ReadonlyMap<number, string>): string {
  const lemma = lemmas.get(trigger.start) ?? document.text.slice(trigger.start, trigger.end).toLowerCase();
  return lemma.slice(0, stemLength);
}

/** What a document is of stands in its first sentences or is named again; no more than so many names. */
const firstSentences = 3;
const mostAnchors = 6;

const mostPeople = 2;

/**
 * The names by which other documents of the same matter are known: people, bodies and places that are named most. Countries, and
 * people and bodies of the catalogue, are in the news of many matters on the same day; the people named most, known or
 * not, stand apart.
 */
function matterOf({ reading, global }: Own): { anchors: string[]; people: string[] } {
  const early = reading.sentences[Math.min(firstSentences, reading.sentences.length) - 1]?.end ?? 0;
  const weight = ({ mentions }: Entity): number => mentions.length + (mentions[0]!.start < early ? 3 : 0);
  const named = reading.entities
    .filter(({ type, mentions }) => type !== "country" && mentions.some(({ form }) => form === "name"))
    .sort((a, b) => weight(b) - weight(a) || a.mentions[0]!.start - b.mentions[0]!.start);
  const first = (most: number, some: readonly Entity[]): string[] => [
    ...new Set(some.slice(0, most).map(({ id }) => global.get(id)!)),
  ];
  const isOfMany = ({ type, catalogue }: Entity): boolean =>
    catalogue !== undefined && (type === "person" || type === "organization");
  return {
    anchors: first(
      mostAnchors,
      named.filter((one) => !isOfMany(one)),
    ),
    people: first(
      mostPeople,
      named.filter(({ type }) => type === "person"),
    ),
  };
}
