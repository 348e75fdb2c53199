import type { Span } from "../document/span.js";
import type { Reading } from "../reading/reading.js";

export const factKinds = ["entity", "time", "quotation", "event"] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact in the words of the document, with what can change of it. */
export interface Fact {
  readonly kind: FactKind;
  /** Where it stands: a fact at the same place is the same fact. */
  readonly start: number;
  readonly words: string;
  readonly says: Readonly<Record<string, unknown>>;
}

export interface Difference {
  readonly added: readonly Fact[];
  readonly removed: readonly Fact[];
  /** Fields of `says` that are not as they were. */
  readonly changed: readonly { readonly before: Fact; readonly after: Fact; readonly fields: readonly string[] }[];
}

/** What a new reading of a document states otherwise than an old one: by place and content, whatever the ids. */
export function differenceOf(before: Reading, after: Reading): Difference {
  const old = factsOf(before);
  const now = factsOf(after);
  const changed = [...now].flatMap(([key, fact]) => {
    const was = old.get(key);
    if (!was) return [];
    const fields = [...new Set([...Object.keys(was.says), ...Object.keys(fact.says)])].filter(
      (field) => JSON.stringify(was.says[field]) !== JSON.stringify(fact.says[field]),
    );
    return fields.length > 0 ? [{ before: was, after: fact, fields }] : [];
  });
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, fact]) => fact),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, fact]) => fact),
    changed,
  };
}

export const isSame = ({ added, removed, changed }: Difference): boolean =>
  added.length + removed.length + changed.length === 0;

/** The facts of a reading by what tells them apart. */
function factsOf(reading: Reading): Map<string, Fact> {
  const { text } = reading.document;
  const facts = new Map<string, Fact>();
  const names = new Map(reading.entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string | null | undefined): string | null => (id == null ? null : (names.get(id) ?? id));
  const put = (kind: FactKind, { start, end }: Span, also: string, says: Fact["says"]): void => {
    const place = `${kind} ${start} ${also}`;
    let key = place;
    for (let i = 2; facts.has(key); i++) key = `${place} ${i}`;
    facts.set(key, { kind, start, words: text.slice(start, end), says });
  };
  for (const { type, name, catalogue, offices, mentions } of reading.entities)
    put("entity", mentions[0] ?? { start: 0, end: 0 }, type, {
      type,
      name,
      catalogue: catalogue ?? null,
      offices: offices.map(({ title, of, when }) => [when, title, of].filter(Boolean).join(" ")),
      mentions: mentions.length,
    });
  for (const { type, value, edtf, implied, ...span } of reading.times)
    put("time", span, String(span.end), { type, value, edtf: edtf ?? null, implied });
  for (const { content, type, commitment, speaker, addressees } of reading.quotations)
    put("quotation", { start: content[0]!.start, end: content.at(-1)!.end }, "", {
      type,
      commitment,
      speaker: name(speaker),
      addressees: addressees.map(name),
      end: content.at(-1)!.end,
    });
  for (const event of reading.events) {
    const voice = (one: (typeof event.accordingTo)[number]): string | null =>
      name(one.entity ?? reading.quotations.find(({ id }) => id === one.quotation)?.speaker);
    put("event", event.trigger, event.type, {
      type: event.type,
      status: event.status,
      background: event.background,
      participants: event.participants.map(({ entity, role }) => `${role} ${name(entity)}`).sort(),
      place: name(event.place),
      treaty: name(event.treaty),
      time: event.time?.edtf ?? null,
      accordingTo: event.accordingTo.map(voice),
      plover: event.plover?.event ?? null,
      cameo: event.cameo,
    });
  }
  return facts;
}
