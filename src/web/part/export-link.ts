import { everyFormat } from "../../export/every-format.js";
import type { ExportFilter } from "../../export/filter.js";
import { type Html, html } from "../html.js";
import type { Words } from "../locale/locale.js";
import type { PageContext } from "../screen.js";

/** What a page's filter is to an export, and which of several tables holds the page's rows. */
export interface Exported {
  readonly filter: ExportFilter;
  readonly table: "events" | "statements";
}

/** How programs and standards call themselves; the rest bear the name that they are asked for by. */
const calls: Readonly<Record<string, string>> = {
  jsonl: "JSON Lines",
  csv: "CSV",
  parquet: "Parquet",
  gexf: "Gephi (GEXF)",
  gephi: "Gephi (CSV)",
  plover: "PLOVER",
  icews: "ICEWS",
  ics: "ICS",
  timelinejs: "TimelineJS",
  followthemoney: "FollowTheMoney",
  webannotation: "Web Annotation",
  jsonld: "JSON-LD",
};

/** Formats of events alone, which statements leave empty. */
const eventsOnly = new Set(["gexf", "gephi", "plover", "icews", "ics", "timelinejs"]);

/** The way from a page into other programs: all that its filter keeps, not its rows alone. */
export function exportLinks(words: Words, page: PageContext, { filter, table }: Exported): Html {
  const address = ({ name, tables }: (typeof everyFormat)[number]): string => {
    const parameters = new URLSearchParams();
    for (const [key, value] of Object.entries(filter))
      for (const one of Array.isArray(value) ? value : [value]) if (one) parameters.append(key, one);
    const part = name === "gephi" ? "edges" : table;
    if (tables.length > 1) parameters.set("table", part);
    for (const clock of ["asOf", "knownAt"] as const)
      if (page.url.searchParams.has(clock)) parameters.set(clock, page[clock]);
    return `/api/v1/export/${name}${parameters.size > 0 ? `?${parameters}` : ""}`;
  };
  return html`<details class="exports"><summary>${words.frame.exports}</summary><ul>${everyFormat
    .filter(({ name }) => table === "events" || !eventsOnly.has(name))
    .map(
      (format) => html`<li><a href="${address(format)}">${calls[format.name] ?? format.name}</a></li>`,
    )}</ul></details>`;
}
