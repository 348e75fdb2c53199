import type { Hono } from "hono";
import { everyFormat, exported } from "../../export/every-format.js";
import { exportFilterOf, filterParameters } from "../../export/filter.js";
import type { Format } from "../../export/format.js";
import { clockParameters } from "../../query/every-question.js";
import { givenFor, type Parameters } from "../../query/parameter.js";
import { clocksOf } from "../page.js";
import { unlessUnchanged } from "../revision.js";
import type { Setting } from "../setting.js";
import { apiPath } from "./version.js";

/** Where the exports lie, each under the name of its format. */
export const exportPath = `${apiPath}/export`;

const truth = (description: string) => ({ schema: { enum: ["true", "false"] }, description });

/** What an export takes; a format of several tables is asked for table by table. */
export const exportParameters = ({ tables }: Format): Parameters => ({
  ...clockParameters,
  ...filterParameters,
  ...(tables.length > 1 && {
    table: { schema: { enum: tables, default: tables[0] }, description: "Which of its tables." },
  }),
  withText: truth("With the full text of documents."),
  allStatuses: truth("What is planned, denied or possible too, where the format leaves it out."),
});

/** Mounts every format: the record, or what of it a filter keeps, as a stream, as `demarche export` writes it. */
export function mountExports(app: Hono, setting: Setting): void {
  for (const format of everyFormat)
    app.get(`${exportPath}/${format.name}`, unlessUnchanged(setting), (c) => {
      const { key: _, ...query } = c.req.queries();
      const given = givenFor(exportParameters(format), query);
      const table = given("table")[0] || format.tables[0];
      const pieces = exported(format, {
        database: setting.database,
        catalogue: setting.catalogue,
        ...clocksOf(c, setting),
        now: setting.now(),
        filter: exportFilterOf(given),
        withText: given("withText")[0] === "true",
        allStatuses: given("allStatuses")[0] === "true",
        table,
        leftOut: new Map(),
      });
      const type = format.mediaType.startsWith("text/") ? `${format.mediaType}; charset=utf-8` : format.mediaType;
      return c.body(streamOf(pieces, setting), 200, {
        "content-type": type,
        "content-disposition": `attachment; filename="${table}.${format.extension}"`,
      });
    });
}

/** Pieces as whoever asked takes them; who goes away ends the walk. */
function streamOf(pieces: AsyncGenerator<{ readonly data: string | Uint8Array }>, { log }: Setting): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value.data === "string" ? encoder.encode(value.data) : value.data);
      } catch (error) {
        log(error);
        controller.error(error);
      }
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
