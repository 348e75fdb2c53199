import { tabLine } from "../csv.js";
import { dyadsOf, placed } from "../dyad.js";
import { documentsOf } from "../fact.js";
import { type Asked, leaveOut, type Piece, pieces } from "../format.js";

/**
 * Events by PLOVER, with the column names of POLECAT (doi:10.7910/DVN/AJGVIT), a row for each pair of actor and recipient.
 * Columns of that set that need what the record has not (intensity, contexts, coordinates) are left out.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("events", lines(asked));

export const ploverColumns = [
  "Event ID",
  "Event Date",
  "Date Basis",
  "Event Type",
  "Event Mode",
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
