import type { Span } from "../../document/span.js";
import { tabLine } from "../csv.js";
import { dyadsOf, placed } from "../dyad.js";
import { documentsOf } from "../fact.js";
import { type Asked, leaveOut, type Piece, pieces } from "../format.js";

/**
 * Events by CAMEO in the twenty columns of the ICEWS data sets (doi:10.7910/DVN/28075), a row for each pair, and behind
 * them where each stands. The record has no scale of intensity and no coordinates: these columns are empty.
 */
export const write = (asked: Asked): AsyncIterable<Piece> => pieces("events", lines(asked));

export const icewsColumns = [
  "Event ID",
  "Event Date",
  "Source Name",
  "Source Sectors",
  "Source Country",
  "Event Text",
  "CAMEO Code",
  "Intensity",
  "Target Name",
  "Target Sectors",
  "Target Country",
  "Story ID",
  "Sentence Number",
  "Publisher",
  "City",
  "District",
  "Province",
  "Country",
  "Latitude",
  "Longitude",
  "Status",
  "Date Basis",
  "Headline",
  "URL",
  "Occurrence ID",
  "Document ID",
  "Start",
  "End",
  "Words",
] as const;

/** CAMEO's twenty kinds of events, by the first two digits of a code. */
const kinds: Readonly<Record<string, string>> = {
  "01": "Make public statement",
  "02": "Appeal",
  "03": "Express intent to cooperate",
  "04": "Consult",
  "05": "Engage in diplomatic cooperation",
  "06": "Engage in material cooperation",
  "07": "Provide aid",
  "08": "Yield",
  "09": "Investigate",
  "10": "Demand",
  "11": "Disapprove",
  "12": "Reject",
  "13": "Threaten",
  "14": "Protest",
  "15": "Exhibit force posture",
  "16": "Reduce relations",
  "17": "Coerce",
  "18": "Assault",
  "19": "Fight",
  "20": "Use unconventional mass violence",
};

async function* lines(asked: Asked): AsyncGenerator<string> {
  const { catalogue } = asked;
  yield tabLine(icewsColumns);
  for await (const { text, ...document } of documentsOf(asked))
    for (const report of document.reports) {
      const { event, span, place } = report;
      const dyads = dyadsOf(report);
      if (event.cameo === null) leaveOut(asked, "uncoded");
      else if (dyads.length === 0) leaveOut(asked, "unlinked");
      else {
        const where = placed(place, catalogue);
        for (const [i, { source, target }] of dyads.entries()) {
          const [from, to] = [placed(source, catalogue), placed(target, catalogue)];
          const row: Partial<Record<(typeof icewsColumns)[number], unknown>> = {
            "Event ID": `${report.id}/${i + 1}`,
            "Event Date": report.firstDay ?? report.known,
            "Source Name": source?.name,
            "Source Sectors": from.sector,
            "Source Country": from.country,
            "Event Text": kinds[event.cameo.slice(0, 2)],
            "CAMEO Code": event.cameo,
            "Target Name": target?.name,
            "Target Sectors": to.sector,
            "Target Country": to.country,
            "Story ID": document.story,
            "Sentence Number": sentenceOf(document.sentences, event.trigger),
            Publisher: document.publisher,
            City: where.city,
            Country: where.country,
            Status: event.status,
            "Date Basis": report.firstDay === null ? "publication" : "text",
            Headline: document.title,
            URL: document.uri,
            "Occurrence ID": report.occurrence,
            "Document ID": document.id,
            Start: span.start,
            End: span.end,
            Words: text.slice(span.start, span.end),
          };
          yield tabLine(icewsColumns.map((column) => row[column]));
        }
      }
    }
}

/** Counted from 1. */
const sentenceOf = (sentences: readonly Span[], { start }: Span): number =>
  1 + sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
