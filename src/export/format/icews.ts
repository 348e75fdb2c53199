import type { Span } from "../../document/span.js";
import { tabLine } from "../csv.js";
import { dyadsOf, placed } from "../dyad.js";
import { documentsOf } from "../fact.js";
import { type Asked, leaveOut, type Piece, pieces } from "../format.js";

/**
 * Events by CAMEO in the twenty columns of the ICEWS data sets (doi:10.7910/DVN/28075), a row for each pair, and behind
 * them where each stands. The intensity is that of the kind, on Goldstein's scale as CAMEO has it; a place without a point of
 * its own lies in the middle of its country; districts and provinces are not known.
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

/** CAMEO's twenty kinds of events, by the first two digits of a code, each with its place on Goldstein's scale. */
const kinds: Readonly<Record<string, readonly [name: string, intensity: number]>> = {
  "01": ["Make public statement", 0],
  "02": ["Appeal", 3],
  "03": ["Express intent to cooperate", 4],
  "04": ["Consult", 1],
  "05": ["Engage in diplomatic cooperation", 3.5],
  "06": ["Engage in material cooperation", 6],
  "07": ["Provide aid", 7],
  "08": ["Yield", 5],
  "09": ["Investigate", -2],
  "10": ["Demand", -5],
  "11": ["Disapprove", -2],
  "12": ["Reject", -4],
  "13": ["Threaten", -6],
  "14": ["Protest", -6.5],
  "15": ["Exhibit force posture", -7.2],
  "16": ["Reduce relations", -4],
  "17": ["Coerce", -7],
  "18": ["Assault", -9],
  "19": ["Fight", -10],
  "20": ["Use unconventional mass violence", -10],
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
            "Event Text": kinds[event.cameo.slice(0, 2)]?.[0],
            Intensity: kinds[event.cameo.slice(0, 2)]?.[1],
            "CAMEO Code": event.cameo,
            "Target Name": target?.name,
            "Target Sectors": to.sector,
            "Target Country": to.country,
            "Story ID": document.story,
            "Sentence Number": sentenceOf(document.sentences, event.trigger),
            Publisher: document.publisher,
            City: where.city,
            Country: where.country,
            Latitude: where.point?.latitude,
            Longitude: where.point?.longitude,
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
