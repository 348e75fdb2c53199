import { timeInWords } from "../../export/words/time.js";
import { xmlText } from "../../export/xml.js";
import type { AgendaItem } from "../../query/agenda.js";
import { type QuestionEntry, rowsOf } from "../../query/every-question.js";
import type { MetRow } from "../../query/met.js";
import type { SaidRow } from "../../query/said.js";

/** One entry of a feed, whatever it is made of. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  /** The path of its page. */
  readonly path: string;
  readonly content: string;
}

const kept: readonly QuestionEntry["answer"][] = ["Agenda", "Met", "Said", "Today"];

/** Whether an answer grows by the day, so that it is worth following. */
export const hasFeed = ({ answer }: QuestionEntry): boolean => kept.includes(answer);

/**
 * An answer as an Atom feed (RFC 4287): plain text only, so that no reader of feeds shows what an article's markup says.
 * @param url that the feed was asked for by; its key, if it has one, stands in no link
 */
export function atomOf({ name, summary }: QuestionEntry, answer: object, url: URL, now: Date): string {
  const rows = rowsOf(answer) as readonly (AgendaItem | MetRow | SaidRow)[];
  const entries = rows.map((row) => ("quotation" in row ? statement(row) : event(row)));
  const own = new URL(url);
  own.searchParams.delete("key");
  const filter = [...own.searchParams].map(([key, value]) => `${key}: ${value}`).join(", ");
  const updated =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? now.toISOString().slice(0, 10);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:demarche:${name}:${encodeURIComponent(own.search)}</id>
<title>Demarche: ${xmlText(`${summary}${filter && ` (${filter})`}`)}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>Demarche</name></author>
<link rel="self" href="${xmlText(own.href)}"/>
${entries
  .map(
    ({ id, title, day, path, content }) => `<entry>
<id>urn:demarche:${xmlText(encodeURI(id))}</id>
<title>${xmlText(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" href="${xmlText(own.origin + path)}"/>
<content type="text">${xmlText(content)}</content>
</entry>`,
  )
  .join("\n")}
</feed>
`;
}

function event({ occurrence, type, status, edtf, place, participants, history }: AgendaItem | MetRow): Entry {
  const last = history.at(-1);
  const when = edtf === null || edtf === "../.." ? [] : [timeInWords(edtf)];
  const title = [participants.join(", "), ...(place ? [place] : []), ...when].filter(Boolean).join(" · ");
  return {
    id: occurrence,
    title: `${status} ${type.replaceAll("-", " ")}${title && `: ${title}`}`,
    day: last?.known ?? "1970-01-01",
    path: `/event/${encodeURIComponent(occurrence)}`,
    content: history
      .map(
        ({ known, status, sources }) =>
          `${known} ${status}: ${sources.map(({ publisher, exact }) => `${publisher ? `${publisher}: ` : ""}“${exact}”`).join(" ")}`,
      )
      .join("\n"),
  };
}

function statement({ quotation, speaker, commitment, known, source }: SaidRow): Entry {
  return {
    id: quotation,
    title: `${speaker ?? "?"} ${commitment}: ${source.exact.slice(0, 120)}${source.exact.length > 120 ? "…" : ""}`,
    day: known,
    path: `/document/${encodeURIComponent(source.document)}`,
    content: `“${source.exact}”${source.publisher ? ` (${source.publisher})` : ""}`,
  };
}
