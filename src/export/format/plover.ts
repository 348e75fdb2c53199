import { tabLine } from "../csv.js";
import { dyadsOf, placed } from "../dyad.js";
import { documentsOf } from "../fact.js";
import { type Asked, leaveOut, type Piece, pieces } from "../format.js";

/**
 * Events by PLOVER, with the column names of POLECAT (doi:10.7910/DVN/AJGVIT), a row for each pair of actor and recipient.
 * Columns of that set that need what the record has not (intensity, contexts, titles, provinces) are left out.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("events", lines(asked));

export const ploverColumns = [
  "Event ID",
  "Event Date",
  "Date Basis",
  "Event Type",
  "Event Mode",
  "Quad Code",
  "Status",
  "Background",
  "Actor Name",
  "Actor Country",
  "Primary Actor Sector",
  "Recipient Name",
  "Recipient Country",
  "Primary Recipient Sector",
  "Raw Placename",
  "City",
  "Country",
  "Latitude",
  "Longitude",
  "Headline",
  "Publisher",
  "Publication Date",
  "Source",
  "Language",
  "Story ID",
  "Occurrence ID",
  "CAMEO Code",
  "Confidence",
  "Document ID",
  "Start",
  "End",
  "Words",
  "Version",
] as const;

/** Which of PLOVER's four fields each of its events is in. */
const fields: Readonly<Record<string, string>> = {
  AGREE: "VERBAL COOPERATION",
  CONSULT: "VERBAL COOPERATION",
  SUPPORT: "VERBAL COOPERATION",
  CONCEDE: "VERBAL COOPERATION",
  COOPERATE: "MATERIAL COOPERATION",
  AID: "MATERIAL COOPERATION",
  RETREAT: "MATERIAL COOPERATION",
  REQUEST: "VERBAL CONFLICT",
  ACCUSE: "VERBAL CONFLICT",
  REJECT: "VERBAL CONFLICT",
  THREATEN: "VERBAL CONFLICT",
  PROTEST: "MATERIAL CONFLICT",
  SANCTION: "MATERIAL CONFLICT",
  MOBILIZE: "MATERIAL CONFLICT",
  COERCE: "MATERIAL CONFLICT",
  ASSAULT: "MATERIAL CONFLICT",
};

async function* lines(asked: Asked): AsyncGenerator<string> {
  const { catalogue } = asked;
  yield tabLine(ploverColumns);
  for await (const { text, ...document } of documentsOf(asked))
    for (const report of document.reports) {
      const { event, span, place } = report;
      const dyads = dyadsOf(report);
      if (event.plover === null) leaveOut(asked, "uncoded");
      else if (dyads.length === 0) leaveOut(asked, "unlinked");
      else {
        const where = placed(place, catalogue);
        for (const [i, { source, target }] of dyads.entries()) {
          const [from, to] = [placed(source, catalogue), placed(target, catalogue)];
          const row: Record<(typeof ploverColumns)[number], unknown> = {
            "Event ID": `${report.id}/${i + 1}`,
            "Event Date": report.firstDay ?? report.known,
            "Date Basis": report.firstDay === null ? "publication" : "text",
            "Event Type": event.plover.event,
            "Event Mode": event.plover.mode,
            "Quad Code": fields[event.plover.event],
            Status: event.status,
            Background: event.background,
            "Actor Name": source?.name,
            "Actor Country": from.code,
            "Primary Actor Sector": from.sector,
            "Recipient Name": target?.name,
            "Recipient Country": to.code,
            "Primary Recipient Sector": to.sector,
            "Raw Placename": place?.name,
            City: where.city,
            Country: where.code,
            Latitude: where.point?.latitude,
            Longitude: where.point?.longitude,
            Headline: document.title,
            Publisher: document.publisher,
            "Publication Date": document.published ?? document.known,
            Source: document.uri,
            Language: document.language,
            "Story ID": document.story,
            "Occurrence ID": report.occurrence,
            "CAMEO Code": event.cameo,
            Confidence: event.confidence,
            "Document ID": document.id,
            Start: span.start,
            End: span.end,
            Words: text.slice(span.start, span.end),
            Version: document.analysis,
          };
          yield tabLine(ploverColumns.map((column) => row[column]));
        }
      }
    }
}
