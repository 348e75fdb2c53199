import type { References } from "../entity/coreference.js";
import type { Entities } from "../entity/entity.js";
import type { Mentions } from "../entity/mention.js";
import type { Events } from "../event/event.js";
import type { Quotations } from "../quotation/quotation.js";
import type { Speakers } from "../quotation/speaker.js";
import type { Segmentation } from "../segmentation/segmentation.js";
import type { Publication } from "../time/publication.js";
import type { Times } from "../time/time.js";
import { keptReferents } from "./kept.js";
import type { Entity, Event, Quotation, Reading } from "./reading.js";
import type { Source } from "./source.js";

type Layers = Source &
  Segmentation &
  Mentions &
  Publication &
  Times &
  Entities &
  Quotations &
  References &
  Speakers &
  Events;

/** Puts the layers into the public shape: indices become ids, typed arrays become lists. */
export function assemble(layers: Layers): Reading {
  const { document, sentences, mentions, referents, referentOf } = layers;
  const numbers = keptReferents(layers);
  const entityId = (index: number): string => `e${numbers[index]! + 1}`;
  const quotationId = (index: number): string => `q${index + 1}`;

  const entities: Entity[] = [];
  referents.forEach((draft, index) => {
    if (numbers[index]! < 0) return;
    entities.push({
      id: entityId(index),
      type: draft.type,
      name: draft.name,
      ...(draft.catalogue === undefined ? {} : { catalogue: draft.catalogue }),
      offices: draft.offices.map((office) => ({ ...office })),
      mentions: [],
    });
  });
  mentions.forEach(({ start, end, form }, index) => {
    const number = referentOf[index]! < 0 ? -1 : numbers[referentOf[index]!]!;
    if (number >= 0) entities[number]!.mentions.push({ start, end, form });
  });

  const quotations: Quotation[] = layers.quotations.map((draft, index) => ({
    id: quotationId(index),
    type: draft.type,
    content: draft.content.map(({ start, end }) => ({ start, end })),
    cue: draft.cue && { start: draft.cue.start, end: draft.cue.end },
    source: draft.source && { start: draft.source.start, end: draft.source.end },
    speaker: layers.speakerOf[index]! < 0 ? null : entityId(layers.speakerOf[index]!),
    addressees: layers.addresseesOf[index]!.map(entityId),
    within: draft.within < 0 ? null : quotationId(draft.within),
    commitment: draft.commitment,
  }));

  const events: Event[] = layers.events.map((draft, index) => ({
    id: `v${index + 1}`,
    type: draft.type,
    status: draft.status,
    ...(draft.step === undefined ? {} : { step: draft.step }),
    background: draft.background,
    trigger: draft.trigger,
    evidence: draft.evidence,
    mentions: [...draft.mentions],
    participants: draft.participants.map(({ entity, ...rest }) => ({ entity: entityId(entity), ...rest })),
    ...(draft.place === undefined ? {} : { place: entityId(draft.place) }),
    ...(draft.treaty === undefined ? {} : { treaty: entityId(draft.treaty) }),
    about: draft.about.map(entityId),
    ...(draft.time === undefined ? {} : { time: { ...draft.time, implied: [...draft.time.implied] } }),
    ...(draft.duration === undefined ? {} : { duration: draft.duration }),
    accordingTo: draft.accordingTo.map(({ quotation, entity }) => ({
      ...(quotation === undefined ? {} : { quotation: quotationId(quotation) }),
      ...(entity === undefined ? {} : { entity: entityId(entity) }),
    })),
    plover: draft.plover && { ...draft.plover },
    cameo: draft.cameo,
    confidence: draft.confidence,
    rule: draft.rule,
  }));

  return {
    schema: 1,
    document: { ...document, published: layers.published },
    sentences: Array.from({ length: sentences.count }, (_, i) => ({
      start: sentences.start[i]!,
      end: sentences.end[i]!,
    })),
    entities,
    times: layers.times.map(({ from: _from, to: _to, ...time }) => time),
    quotations,
    events,
    problems: [...(layers.openProblems ?? []), ...layers.timeProblems, ...layers.entityProblems],
  };
}
