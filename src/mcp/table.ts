import { rowsOf } from "../query/every-question.js";
import type { Source } from "../query/source.js";

/** Places of one row that are printed; the structured answer holds all. */
const mostSources = 5;

/**
 * An answer as a small table: a line for each row, and below it the places in the texts that state it, each with the
 * document's id and the characters [start, end).
 */
export function tableOf(answer: object): string {
  const rows = rowsOf(answer) as readonly Record<string, unknown>[];
  const { asOf, knownAt, next, standing, treaty } = answer as Record<string, unknown>;
  const head = [
    `As of ${asOf}, as known on ${knownAt}; rows: ${rows.length}`,
    ...(treaty ? [`${(treaty as { name: string }).name}: ${standing}`] : []),
  ];
  const more = typeof next === "string" ? [`More: pass cursor ${JSON.stringify(next)}`] : [];
  return [...head, ...rows.map(lineOf), ...more].join("\n");
}

function lineOf(row: Record<string, unknown>): string {
  const cells = Object.entries(row).flatMap(([key, value]) => {
    const text = Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(", ") : value;
    return (typeof text === "string" && text !== "") || typeof text === "number" || text === true
      ? [`${key}: ${text}`]
      : [];
  });
  const sources = sourcesIn(row);
  const shown = sources.slice(0, mostSources).map((source) => `    ${placeOf(source)}`);
  const rest = sources.length > mostSources ? [`    and ${sources.length - mostSources} further places`] : [];
  return [`- ${cells.join(" | ")}`, ...shown, ...rest].join("\n");
}

/** Every place that a row points to, each once, in the order of the answer. */
function sourcesIn(value: unknown, found: Map<string, Source> = new Map()): Source[] {
  if (Array.isArray(value)) for (const one of value) sourcesIn(one, found);
  else if (typeof value === "object" && value !== null) {
    const source = value as Partial<Source>;
    if (typeof source.document === "string" && typeof source.exact === "string")
      found.set(`${source.document} ${source.start} ${source.end}`, source as Source);
    else for (const one of Object.values(value)) sourcesIn(one, found);
  }
  return [...found.values()];
}

function placeOf({ document, start, end, prefix, exact, suffix, publisher, published }: Source): string {
  const words = `…${prefix}[${exact}]${suffix}…`.replace(/\s+/g, " ");
  return `${words} (${[publisher, published, `${document} ${start}-${end}`].filter(Boolean).join(", ")})`;
}
