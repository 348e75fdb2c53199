import { Ajv2020 } from "ajv/dist/2020.js";
import type { Span } from "../src/document/span.js";
import type { Reading } from "../src/reading/reading.js";
import { readingSchema } from "../src/reading/schema.js";

const validate = new Ajv2020({ allErrors: true }).compile(readingSchema);

/** What is wrong with a reading of `text`: nothing, for any text. */
export function violations(reading: Reading, text: string): string[] {
  const wrong: string[] = [];
  if (!validate(reading)) wrong.push(...(validate.errors ?? []).map((e) => `schema ${e.instancePath} ${e.message}`));
  if (reading.document.text !== text) wrong.push("document.text is not the input");
  for (const [what, span] of spansOf(reading)) {
    const { start, end } = span;
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length))
      wrong.push(`${what} [${start}, ${end}) does not lie in the text`);
    else if (splitsPair(text, start) || splitsPair(text, end))
      wrong.push(`${what} [${start}, ${end}) splits a character`);
    else if (!/\S/.test(text.slice(start, end))) wrong.push(`${what} [${start}, ${end}) is blank`);
  }
  const entities = new Set(reading.entities.map(({ id }) => id));
  const quotations = new Set(reading.quotations.map(({ id }) => id));
  const known = (id: string | null | undefined, set: Set<string>, what: string): void => {
    if (id != null && !set.has(id)) wrong.push(`${what} points to ${id}, which is not there`);
  };
  for (const q of reading.quotations) {
    known(q.speaker, entities, q.id);
    known(q.within, quotations, q.id);
    for (const id of q.addressees) known(id, entities, q.id);
    if (q.content.some((piece, i) => i > 0 && piece.start < q.content[i - 1]!.end))
      wrong.push(`${q.id} pieces overlap`);
  }
  for (const e of reading.events) {
    for (const { entity } of e.participants) known(entity, entities, e.id);
    for (const id of [e.place, e.treaty, ...e.about]) known(id, entities, e.id);
    for (const v of e.accordingTo) {
      known(v.entity, entities, e.id);
      known(v.quotation, quotations, e.id);
    }
    if (e.evidence.start > e.trigger.start || e.evidence.end < e.trigger.end)
      wrong.push(`${e.id} evidence lacks its trigger`);
  }
  for (const set of [reading.entities, reading.quotations, reading.events])
    if (new Set(set.map(({ id }) => id)).size !== set.length) wrong.push("an id stands twice");
  for (const entity of reading.entities) if (entity.mentions.length === 0) wrong.push(`${entity.id} has no mention`);
  return wrong;
}

/** Every span of a reading, with what it is of. */
export function* spansOf(reading: Reading): Generator<[string, Span]> {
  for (const s of reading.sentences) yield ["sentence", s];
  for (const e of reading.entities) {
    for (const m of e.mentions) yield [`mention of ${e.id}`, m];
    for (const o of e.offices) yield [`office of ${e.id}`, o.evidence];
  }
  for (const t of reading.times) yield ["time", t];
  for (const q of reading.quotations) {
    for (const c of q.content) yield [`content of ${q.id}`, c];
    if (q.cue) yield [`cue of ${q.id}`, q.cue];
    if (q.source) yield [`source of ${q.id}`, q.source];
  }
  for (const e of reading.events) {
    yield [`trigger of ${e.id}`, e.trigger];
    yield [`evidence of ${e.id}`, e.evidence];
    for (const m of e.mentions) yield [`mention of ${e.id}`, m];
    for (const p of e.participants) if (p.mention) yield [`participant of ${e.id}`, p.mention];
    if (e.time?.source) yield [`time of ${e.id}`, e.time.source];
  }
  for (const p of reading.problems) if (p.span) yield [`problem ${p.code}`, p.span];
}

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!);
