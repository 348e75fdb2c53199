import { dayOf } from "../document/day.js";
import { fetchDocument } from "../document/fetch.js";
import { documentOfBytes, documentOfHtml, documentOfText, type Known, type OpenDocument } from "../document/input.js";
import { DemarcheError } from "../error/error.js";
import { analysisVersion } from "../reading/analysis.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import type { Reading } from "../reading/reading.js";
import { add, type Outcome } from "../record/add.js";
import { documentId } from "../record/identity.js";
import { wordsOf } from "../record/word.js";
import type { Posted } from "./form.js";
import type { Setting } from "./setting.js";

// All that reads: it is loaded when the first text comes in, so that the first page need not wait for it.

/** Reads what was posted, and keeps nothing. @throws DemarcheError whatever opening and reading throw */
export async function read(posted: Posted, setting: Setting): Promise<Reading> {
  const { catalogue } = setting;
  return assemble(await layersOf(await open(posted, setting), { catalogue }));
}

/** Reads what was posted, and takes it into the record. */
export async function keep(posted: Posted, setting: Setting): Promise<{ document: string; outcome: Outcome }> {
  const { database, catalogue, now } = setting;
  const layers = await layersOf(await open(posted, setting), { catalogue });
  const reading = assemble(layers);
  const ingested = now().toISOString();
  const received = ingested.slice(0, 10);
  const addition = { reading, words: wordsOf(layers), received, ingested, analysis: await analysisVersion() };
  const [outcome] = await add(database, [addition]);
  return { document: documentId(reading.document), outcome: outcome! };
}

/** Opens what was posted; an address is fetched only where it does not lead into one's own network. */
async function open(posted: Posted, { allowPrivate }: Setting): Promise<OpenDocument> {
  const { text, html, file, uri, published, title, publisher, language } = posted;
  const known: Known = {
    id: "posted",
    title,
    publisher,
    language,
    ...(published !== undefined && { published: dayOf(published) }),
  };
  if (text !== undefined) return documentOfText(text.replaceAll("\r\n", "\n"), { ...known, uri });
  if (html !== undefined) return documentOfHtml(html, { ...known, uri });
  if (file !== undefined) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return documentOfBytes(bytes, { ...known, title: title ?? file.name }, file.type);
  }
  if (uri === undefined) throw new DemarcheError("no-text", "the request");
  const fetched = await fetchDocument(uri, { allowPrivate });
  return documentOfBytes(fetched.bytes, { ...known, id: uri, uri: fetched.uri }, fetched.contentType);
}
