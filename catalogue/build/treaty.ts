import type { Treaty, TreatyAction, WithdrawalClause } from "../../src/treaty/treaty.js";
import type { Collection } from "./collect.js";
import { list, shared, table } from "./source.js";

interface Source {
  id: string;
  name_en: string;
  name_da?: string | null;
  aliases?: string[];
  kind: "bilateral" | "multilateral" | "political_arrangement";
  parties?: string[];
  status_latest: string;
  events: { date: string; type: string; actor?: string; note?: string | null; source?: string | null }[];
  withdrawal?: Record<string, string | boolean | null>;
  sources?: string[];
  note?: string;
}

const members: Readonly<Record<string, string>> = {};
const union = (name: string, codes: string, before = ""): void => {
  (members as Record<string, string>)[name] = [members[before], codes].filter(Boolean).join("+");
};
union("EU12", "BEL+DNK+FRA+DEU+GRC+IRL+ITA+LUX+NLD+PRT+ESP+GBR");
union("EU15", "AUT+FIN+SWE", "EU12");
union("EU25", "CYP+CZE+EST+HUN+LVA+LTU+MLT+POL+SVK+SVN", "EU15");
union("EU27", "BGR+ROU", "EU25");

/** What `clauses.psv` adds to a treaty of either source: its kind, parties, clause, and the organisation that it founds. */
type Addition = Partial<Pick<Treaty, "kind" | "parties" | "withdrawal" | "organisation">>;

function additions(entries: Collection): Map<string, Addition> {
  const clauses = new Map(
    shared<{ manytreaties_id: string; source: string }>("withdrawal-clauses.jsonl").map((row) => [
      row.manytreaties_id,
      row,
    ]),
  );
  const party = (code: string): string[] =>
    [`country/${code}`, `organization/${code}`].filter((id) => entries.has(id)).slice(0, 1);
  return new Map(
    table("clauses.psv").map(([slug, kind, parties, article, notice, rule, conditions, source, organisation]) => {
      const seen = source ? clauses.get(source) : undefined;
      const clause: WithdrawalClause | null = article
        ? {
            article,
            notice: notice || null,
            rule: rule || null,
            ...(conditions ? { conditions } : {}),
            verified: seen !== undefined,
            source: seen?.source ?? null,
          }
        : null;
      const codes = (parties ?? "").split("+").flatMap((code) => (members[code] ?? code).split("+"));
      return [
        slug!,
        {
          ...(kind === "p" ? { kind: "political" as const } : {}),
          ...(parties ? { parties: codes.flatMap(party) } : {}),
          ...(clause ? { withdrawal: clause } : {}),
          ...(organisation ? { organisation: `organization/${organisation}` } : {}),
        },
      ];
    }),
  );
}

/** Treaties with their clauses; `treaties.psv` adds what newspapers call them, and those that the shared file lacks. */
export function treaties(entries: Collection): Treaty[] {
  const countries = (codes: string): string[] =>
    codes
      .split(/[+/,→]/)
      .map((code) => `country/${code.trim()}`)
      .filter((id) => entries.has(id));
  const added = additions(entries);
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
      kind: source.kind === "political_arrangement" ? "political" : source.kind,
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
      ...added.get(source.id),
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
      ...added.get(slug!),
    });
  }
  const successions = table("succession.psv").map(([from, to, date]) => ({
    from: `country/${from}`,
    to: `country/${to}`,
    date: date!,
  }));
  return out.map((treaty) => {
    const own = successions.filter(({ from }) => treaty.parties.includes(from));
    return own.length > 0 ? { ...treaty, successions: own } : treaty;
  });
}
