import { DemarcheError } from "../error/error.js";
import { decode } from "./decode.js";
import type { Document, Published } from "./document.js";
import { articleOf } from "./html/article.js";
import { charsetOf, looksLikeHtml } from "./html/sniff.js";
import { limit } from "./limit.js";
import type { Problem } from "./problem.js";

/** A document whose language may still have to be found out. */
export interface OpenDocument extends Omit<Document, "language"> {
  readonly language?: string;
  readonly problems: readonly Problem[];
}

/** What the one who passes a document knows of it; it wins over what the document says of itself. */
export interface Known {
  readonly id: string;
  readonly uri?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  /** A checked day (`dayOf`). */
  readonly published?: string | undefined;
}

/**
 * Makes a document of a file's or an answer's bytes: plain text as it is, the article out of a page.
 * @param contentType as the server said, if one did
 * @throws DemarcheError `too-large`, `empty-input`, `binary-input`, `no-article`
 */
export function documentOfBytes(bytes: Uint8Array, known: Known, contentType?: string): OpenDocument {
  if (bytes.length > limit.bytes) throw new DemarcheError("too-large", known.id);
  const header = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? "")?.[1];
  const html = /\bx?html\b/i.test(contentType ?? "") || looksLikeHtml(bytes);
  const { text, encoding, invalid } = decode(bytes, known.id, header ?? (html ? charsetOf(bytes) : undefined));
  const problems: Problem[] =
    invalid > 0 ? [{ code: "invalid-bytes", message: `${invalid} bytes are not ${encoding} and were replaced` }] : [];
  const document = html ? documentOfHtml(text, known) : documentOfText(text, known);
  return { ...document, problems: [...problems, ...document.problems] };
}

/** @throws DemarcheError `empty-input`, `too-large` */
export function documentOfText(text: string, known: Known): OpenDocument {
  if (text.length > limit.bytes) throw new DemarcheError("too-large", known.id);
  if (!/\S/.test(text)) throw new DemarcheError("empty-input", known.id);
  return withKnown({ text, published: null, problems: [] }, known);
}

/** @throws DemarcheError `empty-input`, `too-large`, `no-article` */
export function documentOfHtml(html: string, known: Known): OpenDocument {
  if (html.length > limit.bytes) throw new DemarcheError("too-large", known.id);
  if (!/\S/.test(html)) throw new DemarcheError("empty-input", known.id);
  const { text, published, ...rest } = articleOf(html, known);
  return withKnown({ ...rest, text, published: published ? { edtf: published, basis: "metadata" } : null }, known);
}

type Found = Omit<OpenDocument, "id">;

function withKnown(found: Found, { published, ...known }: Known): OpenDocument {
  const given: Published | null = published === undefined ? found.published : { edtf: published, basis: "given" };
  const stated = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { ...found, ...(stated as { id: string }), published: given };
}
