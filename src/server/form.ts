import type { Context } from "hono";

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

/** What a form posted; fields left empty were not filled in. */
export async function postedBy(c: Context): Promise<Posted> {
  const body = Object.entries(await c.req.parseBody());
  return Object.fromEntries(
    body.filter(([, value]) => (typeof value === "string" ? value.trim() !== "" : (value as File).size > 0)),
  );
}
