import { dayOf } from "../day.js";
import type { PrunedPage } from "./prune.js";

/** What a page says of itself. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  /** EDTF; the first day of publication, not of the last change. */
  readonly published?: string;
  readonly uri?: string;
}

/** JSON-LD NewsArticle first, then OpenGraph and the usual `<meta>` names, then `<time>` and `<title>`. */
export function metadataOf(page: PrunedPage): Metadata {
  const article = page.jsonLd.map(articleIn).find((found) => found !== null) ?? {};
  const meta = (...names: string[]): string | undefined => names.map((name) => page.metas.get(name)).find(Boolean);
  const title = text(article.headline) ?? meta("og:title", "twitter:title", "dc.title") ?? withoutSite(page.title);
  const publisher = nameOf(article.publisher) ?? meta("og:site_name", "application-name", "dc.publisher");
  const language = languageTag(text(article.inLanguage)) ?? languageTag(page.language ?? meta("og:locale", "language"));
  const published = [
    text(article.datePublished),
    meta("article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate"),
    meta("dc.date", "dc.date.issued", "dcterms.created", "date", "sailthru.date", "parsely-pub-date"),
    text(article.dateCreated),
    page.time,
  ]
    .map(dayOrNothing)
    .find((day) => day !== undefined);
  const uri = meta("og:url") ?? text(article.url);
  return {
    ...(title && { title: clean(title) }),
    ...(publisher && { publisher: clean(publisher) }),
    ...(language && { language }),
    ...(published && { published }),
    ...(uri && /^https?:\/\//i.test(uri) && { uri }),
  };
}

type Json = Record<string, unknown>;
const articleType =
  /^(?:News|Analysis|Opinion|Reportage|Background|Review|Live|Blog|Tech|Social|Satirical|Ask)?\w*(?:Article|Posting)$/;

/** The article in a block of JSON-LD: at its top, in a list, or in a @graph. Broken JSON is not the page's article. */
function articleIn(json: string): Json | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const pending: unknown[] = [value];
  for (let i = 0; i < pending.length && i < 1000; i++) {
    const node = pending[i];
    if (Array.isArray(node)) pending.push(...node.slice(0, 100));
    else if (typeof node === "object" && node !== null) {
      const types = [(node as Json)["@type"]].flat();
      if (types.some((type) => typeof type === "string" && articleType.test(type))) return node as Json;
      pending.push((node as Json)["@graph"], (node as Json).mainEntity, (node as Json).mainEntityOfPage);
    }
  }
  return null;
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() ? first : undefined;
}

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return text(first) ?? (typeof first === "object" && first !== null ? text((first as Json).name) : undefined);
}

function dayOrNothing(value: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    return dayOf(value.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, "$1T").replace(/ (?=[+-]\d\d:?\d\d$)/, ""));
  } catch {
    return undefined;
  }
}

function languageTag(value: string | undefined): string | undefined {
  return value && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value) ? value.replaceAll("_", "-") : undefined;
}

/** "Headline - Outlet" without the outlet, where the headline is the longer part. */
function withoutSite(title: string): string | undefined {
  const cut = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "), title.lastIndexOf(" – "));
  return (cut > title.length / 2 ? title.slice(0, cut) : title) || undefined;
}

const clean = (value: string): string => value.replace(/\s+/g, " ").trim().slice(0, 500);
