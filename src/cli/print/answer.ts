import { statusLook } from "../../export/words/status.js";
import { timeInWords } from "../../export/words/time.js";
import type { Agenda } from "../../query/agenda.js";
import type { Page } from "../../query/question.js";
import type { Facets } from "../../query/search.js";
import type { Source } from "../../query/source.js";
import type { TreatyAnswer } from "../../query/treaty.js";
import type { Status } from "../../reading/reading.js";
import { facetNames } from "../../record/facet.js";
import type { PrintOptions } from "./reading.js";
import { wrap } from "./style.js";

/** The agenda for people: overdue first, then by day, each with who said so. */
export function printAgenda({ items, asOf, knownAt }: Agenda, options: PrintOptions): string {
  const { paint } = options;
  const rows = items.map((item) => {
    const { mark, colour } = statusLook[item.status];
    const when = item.edtf === "../.." ? "no day told" : timeInWords(item.edtf);
    const lead = `${paint(colour, `${mark} ${item.status}`)} ${paint("bold", item.type)}`;
    const facts = [
      when,
      item.participants.join(", "),
      item.place && `in ${item.place}`,
      item.overdue && paint("red", "overdue"),
    ].filter(Boolean);
    const history = item.history.map((line) => {
      const voices = line.accordingTo.length > 0 ? `, ${line.accordingTo.join(", ")}` : "";
      return `    ${wrap(`${line.known} ${line.status}${voices}: ${excerpt(line.sources[0])}`, options.width, "      ")}`;
    });
    return [`  ${wrap(`${lead} · ${facts.join(" · ")}`, options.width, "    ")}`, ...history].join("\n");
  });
  const title = paint("bold", `Agenda of ${timeInWords(asOf)}, as known on ${timeInWords(knownAt)}`);
  return `${[title, ...rows].join("\n")}\n${rows.length === 0 ? "  Nothing is planned.\n" : ""}`;
}

/** Where a treaty stands, and each party to it, with what they did. */
export function printTreaty(answer: TreatyAnswer, { paint, width }: PrintOptions): string {
  const facts = [
    answer.standing.replace("-", " "),
    answer.signed && `signed ${timeInWords(answer.signed)}`,
    answer.inForce && `in force since ${timeInWords(answer.inForce)}`,
    answer.ended && `ended ${timeInWords(answer.ended.date)} (${answer.ended.basis})`,
  ].filter(Boolean);
  const parties = answer.parties.flatMap((party) => [
    `  ${paint("bold", party.party)}: ${party.standing.replaceAll("-", " ")}${party.effective ? `, effective ${timeInWords(party.effective.date)} (${party.effective.basis})` : ""}`,
    ...party.actions.map(({ action, date, status, step, sources }) => {
      const said = sources[0] ? `: ${excerpt(sources[0])}` : "";
      return `    ${wrap(`${date} ${action}, ${step?.replaceAll("-", " ") ?? status}${said}`, width, "      ")}`;
    }),
  ]);
  return `${paint("bold", answer.treaty.name)} on ${timeInWords(answer.asOf)}\n${wrap(facts.join(" · "), width)}\n${parties.join("\n")}\n`;
}

/** Any other answer: a line for each row out of the fields that a person reads first, and its words. */
export function printRows({ rows, next }: Page<object>, { paint, width }: PrintOptions): string {
  const lines = rows.map((row) => {
    const fields = row as Record<string, unknown>;
    const status = fields.status as Status | undefined;
    const lead = status ? `${paint(statusLook[status].colour, `${statusLook[status].mark} ${status}`)} ` : "";
    const facts = [
      "before",
      "type",
      "edtf",
      "known",
      "speaker",
      "name",
      "title",
      "participants",
      "place",
      "rule",
      "documents",
      "stories",
      "kind",
    ]
      .map((key) => fields[key])
      .filter((value) => value != null && value !== "" && !(Array.isArray(value) && value.length === 0))
      .map((value) => (Array.isArray(value) ? value.join(", ") : String(value)));
    const words = "sentence" in fields ? String(fields.sentence) : excerpt(sourceIn(fields));
    return `  ${wrap(`${lead}${facts.join(" · ")}`, width, "    ")}${words ? `\n    ${wrap(words, width, "    ")}` : ""}`;
  });
  if (lines.length === 0) return "  Nothing was found.\n";
  return `${lines.join("\n")}\n${next === null ? "" : `more: --cursor ${next}\n`}`;
}

/** Most values shown of one facet. */
const mostValues = 8;

/** How many documents were found, and under what they are: what `--only` and `--not` take. */
export function printFacets(
  { total, facets }: { readonly total: number; readonly facets: Facets },
  { paint, width }: PrintOptions,
): string {
  if (total === 0) return "";
  const of = facets.counted < total ? `, of the latest ${facets.counted}` : "";
  const lines = facetNames
    .filter((name) => facets[name].length > 0)
    .map((name) => {
      const values = facets[name]
        .slice(0, mostValues)
        .map(({ value, name, count }) => `${name ?? (value || "none")} ${count}`);
      return `  ${wrap(`${paint("bold", name)} ${values.join(" · ")}`, width, "    ")}`;
    });
  return `${total} documents${of}\n${lines.join("\n")}\n`;
}

function sourceIn(fields: Record<string, unknown>): Source | undefined {
  const history = fields.history as { sources: Source[] }[] | undefined;
  return (
    (fields.source as Source | undefined) ??
    (fields.sources as Source[] | undefined)?.[0] ??
    history?.at(-1)?.sources[0]
  );
}

/** A source's words with whole words around them. */
function excerpt(source: Source | undefined): string {
  if (!source) return "";
  const { prefix, exact, suffix } = source;
  const before = prefix.replace(/^\S*\s/, "… ");
  const after = suffix.replace(/\s\S*$/, " …");
  return `“${before}${exact}${after}”`.replace(/\s+/g, " ");
}
