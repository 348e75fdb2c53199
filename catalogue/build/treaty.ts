import type { Treaty, TreatyAction } from "../../src/treaty/treaty.js";
import type { Collection } from "./collect.js";
import { list, shared, table } from "./source.js";

interface Source {
  id: string;
  name_en: string;
  name_da?: string | null;
  aliases?: string[];
  kind: "bilateral" | "multilateral";
  parties?: string[];
  status_latest: string;
  events: { date: string; type: string; actor?: string; note?: string | null; source?: string | null }[];
  withdrawal?: Record<string, string | boolean | null>;
  sources?: string[];
  note?: string;
}

/** Treaties with their clauses; `treaties.psv` adds what newspapers call them, and those that the shared file lacks. */
export function treaties(entries: Collection): Treaty[] {
  const countries = (codes: string): string[] =>
    codes
      .split(/[+/,→]/)
      .map((code) => `country/${code.trim()}`)
      .filter((id) => entries.has(id));
  const authored = new Map(table("treaties.psv").map((row) => [row[0]!, row]));
  const out: Treaty[] = [];

  const known = shared<Source>("treaties.jsonl").map((source): Treaty => {
    const own = authored.get(source.id);
    authored.delete(source.id);
    const id = `treaty/${source.id}`;
    const name = list(own?.[1])[0] ?? source.name_en.replace(/ \(.*\)$/, "");
    entries.add({ id, type: "t", name, kind: source.kind, country: "", gender: "", block: "treaties", weight: 8e8 });
    for (const alias of [source.name_en, name, ...(own ? list(own[1]) : (source.aliases ?? []))])
      entries.call(id, alias, "en");
    for (const alias of [...(source.name_da ? [source.name_da] : []), ...list(own?.[2])]) entries.call(id, alias, "da");
    const actions = source.events.map(
      (event): TreatyAction => ({
        date: event.date,
        type: event.type,
        actors: !event.actor || event.actor === "*" ? [] : countries(event.actor),
        ...(event.note ? { note: event.note } : {}),
        ...(event.source ? { source: event.source } : {}),
      }),
    );
    const first = (...types: string[]): string | undefined => actions.find(({ type }) => types.includes(type))?.date;
    const signed = first("signed", "opened_for_signature", "adopted");
    const inForce = first("in_force");
    const ended = first("terminated", "expired", "superseded", "denounced");
    const clause = source.withdrawal;
    const text = (key: string): string | null => (typeof clause?.[key] === "string" ? (clause[key] as string) : null);
    return {
      id,
      name,
      kind: source.kind,
      parties: (source.parties ?? []).flatMap(countries),
      ...(signed ? { signed } : {}),
      ...(inForce ? { inForce } : {}),
      ...(ended ? { ended } : {}),
      status: source.status_latest,
      withdrawal:
        clause && text("article")
          ? {
              article: text("article")!,
              notice: text("notice"),
              rule: text("rule"),
              ...(text("conditions") ? { conditions: text("conditions")! } : {}),
              ...(text("earliest") ? { earliest: text("earliest")! } : {}),
              verified: clause.verified === true,
              source: text("source"),
            }
          : null,
      actions,
      sources: source.sources ?? [],
      ...(source.note ? { note: source.note } : {}),
    };
  });
  out.push(...known);

  for (const [slug, en, da, kind, signed, inForce, ended, status] of authored.values()) {
    const id = `treaty/${slug}`;
    const name = list(en)[0]!;
    entries.add({ id, type: "t", name, kind: kind!, country: "", gender: "", block: "authored", weight: 8e8 });
    for (const alias of list(en)) entries.call(id, alias, "en");
    for (const alias of list(da)) entries.call(id, alias, "da");
    out.push({
      id,
      name,
      kind: kind as Treaty["kind"],
      parties: [],
      ...(signed ? { signed } : {}),
      ...(inForce ? { inForce } : {}),
      ...(ended ? { ended } : {}),
      status: status ?? "",
      withdrawal: null,
      actions: [],
      sources: [],
    });
  }
  return out;
}
