import type { Entity, Event, Quotation, Reading, Status } from "../../src/reading/reading.js";
import type { Addition } from "../../src/record/add.js";

/** What a made-up report says of a meeting, for tests of the record alone. */
export interface Told {
  readonly outlet: string;
  readonly known: string;
  readonly type?: Event["type"];
  readonly status: Status;
  readonly who: readonly string[];
  readonly edtf?: string;
  readonly place?: string;
  readonly according?: string;
  readonly text?: string;
}

/** A reading that states one event, with the words in its text. */
export function reportOf(told: Told): Addition {
  const { outlet, known, status, who, edtf, place, according } = told;
  const names = [...who, ...(place ? [place] : []), ...(according ? [according] : [])];
  const text =
    told.text ??
    `${outlet} writes on ${known}: ${names.join(", ")}, ${told.type ?? "meeting"}, ${status}, ${edtf ?? "some day"}.`;
  const mention = (name: string): Entity["mentions"][number] => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, form: "name" };
  };
  const entities: Entity[] = [...new Set(names)].map((name, i) => ({
    id: `e${i + 1}`,
    type: name === place ? "place" : "person",
    name,
    offices: [],
    mentions: text.includes(name) ? [mention(name)] : [{ start: 0, end: 1, form: "name" }],
  }));
  const id = (name: string): string => entities.find((entity) => entity.name === name)!.id;
  const whole = { start: 0, end: text.length };
  const quotations: Quotation[] = according
    ? [
        {
          id: "q1",
          type: "indirect",
          content: [whole],
          cue: null,
          source: null,
          speaker: id(according),
          addressees: [],
          within: null,
          commitment: "asserts",
        },
      ]
    : [];
  const event: Event = {
    id: "v1",
    type: told.type ?? "meeting",
    status,
    background: false,
    trigger: whole,
    evidence: whole,
    mentions: [],
    participants: who.map((name) => ({ entity: id(name), role: "participant" })),
    ...(place && { place: id(place) }),
    about: [],
    ...(edtf && { time: { edtf, implied: [] } }),
    accordingTo: according ? [{ quotation: "q1" }] : [],
    plover: null,
    cameo: null,
    confidence: 0.9,
    rule: "test/told",
  };
  const reading: Reading = {
    schema: 1,
    document: {
      id: `${outlet} ${known}`,
      publisher: outlet,
      language: "en",
      published: { edtf: known, basis: "given" },
      text,
    },
    sentences: [whole],
    entities,
    times: [],
    quotations,
    events: [event],
    problems: [],
  };
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    reading,
    words: { words: words.map(([word]) => word), starts: words.map((match) => match.index) },
    received: known,
    ingested: `${known}T12:00:00Z`,
    analysis: "test",
  };
}
