import { DemarcheError } from "../error/error.js";
import { chosenBy, type ExportFilter } from "./filter.js";
import type { Asked, Format, Piece } from "./format.js";

const tables = ["documents", "entities", "events", "participants", "statements", "treaty_actions", "sources"] as const;

/** All shapes that the whole record can be had in: the help, the documentation, the HTTP API and the tests go by this table. */
export const everyFormat: readonly Format[] = [
  {
    name: "jsonl",
    what: "each document with its whole Reading, a line each, then the decisions; with the texts as in a backup",
    mediaType: "application/jsonl",
    extension: "jsonl",
    tables: ["record"],
    keeps: "every",
    load: () => import("./format/jsonl.js"),
  },
  {
    name: "csv",
    what: "tables for spreadsheets, R and pandas",
    mediaType: "text/csv",
    extension: "csv",
    tables,
    keeps: "every",
    load: () => import("./format/csv.js"),
  },
  {
    name: "parquet",
    what: "the same tables with typed columns, for DuckDB, pandas, Polars and Spark",
    mediaType: "application/vnd.apache.parquet",
    extension: "parquet",
    tables,
    keeps: "every",
    load: () => import("./format/parquet.js"),
  },
  {
    name: "gexf",
    what: "the network of who did what to whom, for Gephi: weighted, dated edges by type and status",
    mediaType: "application/gexf+xml",
    extension: "gexf",
    tables: ["network"],
    keeps: "every",
    load: () => import("./format/gexf.js"),
  },
  {
    name: "gephi",
    what: "the same network as a table of nodes and one of edges",
    mediaType: "text/csv",
    extension: "csv",
    tables: ["nodes", "edges"],
    keeps: "every",
    load: () => import("./format/gephi.js"),
  },
  {
    name: "plover",
    what: "events coded by PLOVER, a row for each actor and recipient, with the column names of POLECAT",
    mediaType: "text/tab-separated-values",
    extension: "tsv",
    tables: ["events"],
    keeps: "real",
    load: () => import("./format/plover.js"),
  },
  {
    name: "icews",
    what: "events coded by CAMEO, a row for each source and target, in the columns of ICEWS",
    mediaType: "text/tab-separated-values",
    extension: "tab",
    tables: ["events"],
    keeps: "real",
    load: () => import("./format/icews.js"),
  },
  {
    name: "ics",
    what: "every dated event as a calendar: plans are tentative, what was called off is cancelled",
    mediaType: "text/calendar",
    extension: "ics",
    tables: ["calendar"],
    keeps: "every",
    load: () => import("./format/ics.js"),
  },
  {
    name: "timelinejs",
    what: "every dated event as a timeline of TimelineJS: happened, planned and called off in rows of their own",
    mediaType: "application/json",
    extension: "json",
    tables: ["timeline"],
    keeps: "possible",
    load: () => import("./format/timelinejs.js"),
  },
  {
    name: "followthemoney",
    what: "FollowTheMoney entities, a line each: who, articles, events, links and statements, for Aleph",
    mediaType: "application/jsonl",
    extension: "jsonl",
    tables: ["entities"],
    keeps: "real",
    load: () => import("./format/followthemoney.js"),
  },
  {
    name: "webannotation",
    what: "W3C Web Annotations on the documents, by quote and by position in code points",
    mediaType: "application/ld+json",
    extension: "jsonld",
    tables: ["annotations"],
    keeps: "every",
    load: () => import("./format/webannotation.js"),
  },
  {
    name: "jsonld",
    what: "linked data: articles, events, quotations and people of schema.org, with PROV for where each comes from",
    mediaType: "application/ld+json",
    extension: "jsonld",
    tables: ["record"],
    keeps: "possible",
    load: () => import("./format/jsonld.js"),
  },
];

/** @throws DemarcheError `unknown-format` */
export function formatOf(name: string): Format {
  const found = everyFormat.find((format) => format.name === name);
  if (!found) throw new DemarcheError("unknown-format", name);
  return found;
}

/** The pieces of an export in their order; what stands in it by its status follows from the format, unless all is asked for. */
export async function* exported(
  { load, keeps }: Format,
  asked: Omit<Asked, "keeps" | "chosen"> & { readonly allStatuses: boolean; readonly filter?: ExportFilter },
): AsyncGenerator<Piece> {
  const { write } = await load();
  const chosen = await chosenBy(asked, asked.filter ?? {});
  yield* write({ ...asked, chosen, keeps: asked.allStatuses ? "every" : keeps });
}

/** The table as it stands in the help. */
export const formatHelp = (): string =>
  everyFormat
    .map(({ name, what, tables: all }) => `  ${name.padEnd(15)}${what}${all.length > 1 ? ` (${all.join(", ")})` : ""}`)
    .join("\n");

const keepsInWords: Readonly<Record<Format["keeps"], string>> = {
  every: "every one, and says it",
  possible: "all but `denied`, `not-happened`, `hypothetical`",
  real: "`happened` and `ongoing`",
};

/** The table as it stands in docs/export.md; `npm run docs:export` writes it there. */
export const formatTable = (): string =>
  [
    "| format | what | files | media type | statuses |",
    "|---|---|---|---|---|",
    ...everyFormat.map(({ name, what, extension, tables: all, mediaType, keeps }) => {
      const files = all.map((table) => `\`${table}.${extension}\``).join(", ");
      return `| \`${name}\` | ${what} | ${files} | \`${mediaType}\` | ${keepsInWords[keeps]} |`;
    }),
    "",
  ].join("\n");
