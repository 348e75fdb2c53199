import { DemarcheError } from "../error/error.js";
import type { Event, Reading } from "../reading/reading.js";
import { cursorOf, limitOf, type Page, pageOf, placeOf, type Question } from "./question.js";
import { type DocumentRow, documentColumns, type Source, sourceOf } from "./source.js";

export interface WhyRow {
  readonly event: string;
  readonly rule: string;
  readonly confidence: number;
  readonly analysis: string;
  /** The words that name the event, the clause that states it, and further places. */
  readonly trigger: Source;
  readonly evidence: Source;
  readonly mentions: readonly Source[];
  readonly time?: { readonly edtf: string; readonly implied: readonly string[]; readonly source?: Source };
  readonly participants: readonly { readonly name: string; readonly role: string; readonly source?: Source }[];
  readonly accordingTo: readonly { readonly name?: string; readonly cue?: Source; readonly content?: Source }[];
  /** What was taken for granted: an inferred day of publication, parts of a date that the text leaves out. */
  readonly assumptions: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * Why the record holds an event (`d…/v…`) or each report of an occurrence (`o…`): the rule, the words, the assumptions.
 * @throws DemarcheError `not-found`
 */
export async function why(question: Question & { readonly id: string }): Promise<Page<WhyRow>> {
  const { database, knownAt, id } = question;
  const from = question.cursor === undefined ? 0 : Number(placeOf(question.cursor)[0]);
  type Row = DocumentRow & { event: string; reading: string; analysis: string };
  const found = await database.all<Row>(
    `SELECT v.id AS event, d.reading, d.analysis, ${documentColumns} FROM event v JOIN document d ON d.id = v.document
     WHERE v.id IN (SELECT id FROM event WHERE ${id.startsWith("o") ? "occurrence" : "id"} = ? AND known <= ? ORDER BY known, id LIMIT ? OFFSET ?)
     ORDER BY v.known, v.id`,
    [id, knownAt, limitOf(question) + 1, from],
  );
  if (found.length === 0) throw new DemarcheError("not-found", id);
  const rows = found.map((row) => {
    const reading = JSON.parse(row.reading) as Reading;
    return rowOf(
      row,
      row.event,
      row.analysis,
      reading,
      reading.events.find((event) => `${row.id}/${event.id}` === row.event)!,
    );
  });
  return pageOf(question, rows, () => cursorOf(from + limitOf(question)));
}

function rowOf(row: DocumentRow, id: string, analysis: string, reading: Reading, event: Event): WhyRow {
  const name = (local: string): string => reading.entities.find((entity) => entity.id === local)?.name ?? local;
  const evidence = sourceOf(row, event.evidence);
  return {
    event: id,
    rule: event.rule,
    confidence: event.confidence,
    analysis,
    trigger: sourceOf(row, event.trigger),
    evidence,
    mentions: event.mentions.map((span) => sourceOf(row, span)),
    ...(event.time && {
      time: {
        edtf: event.time.edtf,
        implied: event.time.implied,
        ...(event.time.source && { source: sourceOf(row, event.time.source) }),
      },
    }),
    participants: event.participants.map(({ entity, role, mention }) => ({
      name: name(entity),
      role,
      ...(mention && { source: sourceOf(row, mention) }),
    })),
    accordingTo: event.accordingTo.map((voice) => {
      const quotation = reading.quotations.find((one) => one.id === voice.quotation);
      const speaker = voice.entity ?? quotation?.speaker;
      return {
        ...(speaker && { name: name(speaker) }),
        ...(quotation?.cue && { cue: sourceOf(row, quotation.cue) }),
        ...(quotation && {
          content: sourceOf(row, { start: quotation.content[0]!.start, end: quotation.content.at(-1)!.end }),
        }),
      };
    }),
    assumptions: assumptionsOf(reading, event),
    sources: [evidence],
  };
}

function assumptionsOf({ document }: Reading, event: Event): string[] {
  const { published } = document;
  return [
    ...(published === null ? ["the day of publication is not known"] : []),
    ...(published?.basis === "inferred"
      ? [`the day of publication, ${published.edtf}, was inferred from the text`]
      : []),
    ...(event.time && event.time.implied.length > 0
      ? [`the text leaves out the ${event.time.implied.join(" and ")} of ${event.time.edtf}`]
      : []),
  ];
}
