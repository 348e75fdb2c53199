import type { Hono } from "hono";
import type { OpenDocument } from "../document/input.js";
import { DemarcheError } from "../error/error.js";
import { analysisVersion } from "../reading/analysis.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import { add, type Outcome } from "../record/add.js";
import { documentId } from "../record/identity.js";
import { wordsOf } from "../record/word.js";
import { filledIn, openPosted } from "./posted.js";
import type { Setting } from "./setting.js";

/**
 * Reads a document and takes it into the record.
 * @throws DemarcheError `read-only` where the server was started without leave to
 */
export async function keep(
  open: () => Promise<OpenDocument>,
  { database, catalogue, now, writable }: Setting,
): Promise<{ document: string; outcome: Outcome }> {
  if (!writable) throw new DemarcheError("read-only", "");
  const layers = await layersOf(await open(), { catalogue });
  const reading = assemble(layers);
  const ingested = now().toISOString();
  const received = ingested.slice(0, 10);
  const addition = { reading, words: wordsOf(layers), received, ingested, analysis: await analysisVersion() };
  const [outcome] = await add(database, [addition]);
  return { document: documentId(reading.document), outcome: outcome! };
}

/** `POST /documents` for forms: what was posted is kept, and its page is gone to. */
export function mountDocuments(app: Hono, setting: Setting): void {
  app.post("/documents", async (c) => {
    const { document } = await keep(async () => openPosted(filledIn(await c.req.parseBody()), setting), setting);
    return c.redirect(`/document/${document}`, 303);
  });
}
