import type { Context } from "hono";
import { dayOf } from "../document/day.js";
import { fetchDocument } from "../document/fetch.js";
import { documentOfBytes, documentOfHtml, documentOfText, type Known, type OpenDocument } from "../document/input.js";
import { DemarcheError } from "../error/error.js";
import { assemble } from "../reading/assemble.js";
import { layersOf } from "../reading/reader.js";
import type { Reading } from "../reading/reading.js";
import type { Setting } from "./setting.js";

/** What may be posted to be read: one of text, html, file, uri, and what is known of it. */
export interface Posted {
  readonly text?: string;
  readonly html?: string;
  readonly file?: File;
  readonly uri?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly published?: string;
}

/** The fields of a posted form that are text. */
export async function fieldsOf(c: Context): Promise<Map<string, string>> {
  const body = await c.req.parseBody();
  return new Map(Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string"));
}

/** Reads what a form posted, and keeps nothing. @throws DemarcheError whatever opening and reading throw */
export async function readPosted(c: Context, setting: Setting): Promise<Reading> {
  const opened = await openPosted(filledIn(await c.req.parseBody()), setting);
  return assemble(await layersOf(opened, { catalogue: setting.catalogue }));
}

/** Opens what was posted; an address is fetched only where it does not lead into one's own network. */
export async function openPosted(posted: Posted, { allowPrivate }: Setting): Promise<OpenDocument> {
  const { text, html, file, uri, published, ...rest } = posted;
  const known: Known = {
    id: "posted",
    title: rest.title,
    publisher: rest.publisher,
    language: rest.language,
    ...(published !== undefined && { published: dayOf(published) }),
  };
  if (text !== undefined) return documentOfText(text.replaceAll("\r\n", "\n"), { ...known, uri });
  if (html !== undefined) return documentOfHtml(html, { ...known, uri });
  if (file !== undefined)
    return documentOfBytes(
      new Uint8Array(await file.arrayBuffer()),
      { ...known, title: known.title ?? file.name },
      file.type,
    );
  if (uri === undefined) throw new DemarcheError("no-text", "the request");
  const fetched = await fetchDocument(uri, { allowPrivate });
  return documentOfBytes(fetched.bytes, { ...known, id: uri, uri: fetched.uri }, fetched.contentType);
}

/** Fields left empty were not filled in. */
export const filledIn = (body: Awaited<ReturnType<Context["req"]["parseBody"]>>): Posted =>
  Object.fromEntries(
    Object.entries(body).filter(([, value]) =>
      typeof value === "string" ? value.trim() !== "" : (value as File).size > 0,
    ),
  );
