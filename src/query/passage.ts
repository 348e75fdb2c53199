import type { Span } from "../document/span.js";
import type { Database } from "../store/database.js";
import type { Source } from "./source.js";

/** A source's words inside their sentence, for a person to read. */
export interface Passage {
  readonly title: string | null;
  readonly language: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly language: string;
  readonly text: string;
  readonly reading: string;
}

/** Longest piece of a sentence shown on either side, in characters: a list of names a page long is no passage. */
const longest = 400;

/** The sentences around some places, each once by `placeOf(source)`. */
export async function passagesOf(
  database: Database,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, Passage>> {
  const wanted = new Map<string, Source[]>();
  for (const source of sources) {
    const list = wanted.get(source.document);
    if (list) list.push(source);
    else wanted.set(source.document, [source]);
  }
  const passages = new Map<string, Passage>();
  const ids = [...wanted.keys()];
  for (let from = 0; from < ids.length; from += 200) {
    const some = ids.slice(from, from + 200);
    const rows = await database.all<Row>(
      `SELECT id, title, language, text, reading FROM document WHERE id IN (${some.map(() => "?").join(", ")})`,
      some,
    );
    for (const row of rows) {
      const sentences = sentencesIn(row.reading);
      for (const source of wanted.get(row.id)!) passages.set(placeOf(source), passageOf(row, sentences, source));
    }
  }
  return passages;
}

export const placeOf = ({ document, start, end }: Source): string => `${document} ${start} ${end}`;

function passageOf({ title, language, text }: Row, sentences: readonly Span[], { start, end }: Span): Passage {
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? start;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? end;
  const before = text.slice(Math.min(from, start), start);
  const after = text.slice(end, Math.max(to, end));
  return {
    title,
    language,
    before: before.length > longest ? `… ${before.slice(-longest).replace(/^\S*\s+/, "")}` : before,
    exact: text.slice(start, end),
    after: after.length > longest ? `${after.slice(0, longest).replace(/\s+\S*$/, "")} …` : after,
  };
}

/** Only the sentences out of a stored reading: they stand near its beginning, and the rest is long. */
function sentencesIn(reading: string): Span[] {
  const key = '"sentences":[';
  const from = reading.indexOf(key);
  if (from < 0) return [];
  return JSON.parse(reading.slice(from + key.length - 1, reading.indexOf("]", from) + 1)) as Span[];
}
